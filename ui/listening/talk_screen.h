// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What one state of a talk looks like: whose turn it is, a recap, beginnings of sentences, words to tap, and
/// big equal choices. Made anew for every state; what is typed on it goes with it.
#include "ui/listening/talk_text.h"
#include "ui/turn/step_page.h"
#include "wording/wording_rules.h"

#include <map>
#include <utility>

namespace inglenook::ui {

class Card;
class ChipChoice;
class ChoiceRow;
class Field;

enum class TalkStyle { Usual, LyingDown };

class TalkScreen : public StepPage {
    Q_OBJECT
public:
    TalkScreen(TalkPresenter& presenter, TalkStyle style, QWidget* parent = nullptr);
    /// Who has tapped, and whether the pause is over.
    void showTaps();
    /// One sentence at the top, announced: a toast would cover the heading or the three buttons.
    void tell(const QString& sentence);
    /// Where the language helper belongs on this page, and what is written there; null: nowhere. What is
    /// said back stays as it was said.
    [[nodiscard]] std::pair<Field*, WordingPlace> written() const;

Q_SIGNALS:
    void touchAsked(const QString& words);
    void noteAsked(inglenook::Seat seat);

private:
    [[nodiscard]] class SoftRing* newRing();
    void addRecap();
    void addStarters(const TalkScreenText& text);
    void addHeard();
    void addInput();
    void addWordLists();
    void addSteps(const TalkScreenText& text);
    void addTaps(const TalkScreenText& text);
    void addLongerPauses();
    void addLastPage();
    void addKeptLine(Card& card);
    void press(const TalkStep& step);
    [[nodiscard]] QStringList shown() const;
    [[nodiscard]] QString line() const;

    TalkPresenter& m_presenter;
    TalkStyle m_style;
    QList<Button*> m_steps;
    std::map<Seat, Button*> m_taps;
    std::map<Seat, class Chip*> m_approvals;
    QList<ChipChoice*> m_words;
    Field* m_line = nullptr;
    Field* m_kept = nullptr; ///< on the last page
    ChoiceRow* m_first = nullptr;
    Button* m_closeAlone = nullptr;
    QString m_tap;
    Card* m_told = nullptr;
};

} // namespace inglenook::ui
