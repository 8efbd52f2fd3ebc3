// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Shows a yes turn of each: curtain, the page, one passphrase, the outcome. Used by the first evening, the
/// second look and "look at the whole page again". Each page is thrown away when it is left, so that nothing
/// of it can be seen later.
#include "ui/control/one_view.h"
#include "ui/turn/yes_turn_presenter.h"

#include <QVBoxLayout>
#include <QWidget>

namespace inglenook::ui {

class YesTurnView : public QWidget {
    Q_OBJECT
public:
    /// `lastButton` is what the outcome's button says: "See the page".
    YesTurnView(YesTurnPresenter& turn, BySeat<QString> names, QString lastButton, QWidget* parent = nullptr);
    void focusFirst() { m_view.focusFirst(); }
    bool goBack();

Q_SIGNALS:
    void seen(); ///< the outcome was looked at

private:
    void render();
    [[nodiscard]] QWidget* makeCurtain();
    [[nodiscard]] QWidget* makeBothDone();
    [[nodiscard]] QWidget* makeOutcome();
    [[nodiscard]] QWidget* makeNothing();
    [[nodiscard]] QWidget* makeProblem();
    YesTurnPresenter& m_turn;
    BySeat<QString> m_names;
    QString m_lastButton;
    OneView m_view;
    TurnPhase m_shown = TurnPhase::Idle;
    Seat m_shownAt = Seat::Circle;
};

} // namespace inglenook::ui
