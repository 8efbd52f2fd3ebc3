// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The sentences of a talk: one screen for each state.
#include "ui/listening/talk_presenter.h"

#include <QList>

namespace inglenook::ui {

/// One choice of a screen.
struct TalkStep {
    listening::Event event = listening::Event::Stop;
    listening::Actor actor = listening::Actor::Either;
    QString words;
    QString glyph;
};

struct TalkScreenText {
    QString title; ///< whose turn it is, in words
    QString lead;
    std::vector<std::string> starters; ///< beginnings of sentences
    QList<TalkStep> steps;             ///< equal choices; what the table refuses now is left out on the page
    QString tap; ///< what each of the two taps; empty: nothing needs both. "%1" is the name
};

[[nodiscard]] TalkScreenText talkScreenText(const TalkPresenter& presenter);
/// "Ana speaks next": whose turn it is in this state of a talk.
[[nodiscard]] QString turnText(const listening::Session& session, const BySeat<QString>& names);
[[nodiscard]] QString lengthText(listening::Length length);
/// What is said when a talk has ended; may be empty.
[[nodiscard]] QString endText(listening::State how);

} // namespace inglenook::ui
