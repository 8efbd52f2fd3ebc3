// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The page of one person's yes turn: a card for each line, three equal answers, "on paper" beside each, and
/// the passphrase at the end. Keys 1 to 3 answer and go to the next line.
#include "ui/turn/step_page.h"
#include "ui/turn/yes_turn_presenter.h"

namespace inglenook::ui {

class Chip;
class ChoiceRow;
class PassphraseField;

class AnswerPage final : public StepPage {
    Q_OBJECT
public:
    AnswerPage(YesTurnPresenter& turn, QWidget* parent = nullptr);
    void render();

private:
    struct LineCard {
        QWidget* folded = nullptr; ///< stands in the place of the rest while folded
        QWidget* open = nullptr;
        ChoiceRow* answers = nullptr;
        Chip* paper = nullptr;
    };
    void addLine(std::size_t index);
    void answered(std::size_t index, int choice);
    void goPast(std::size_t index);
    void seal();
    YesTurnPresenter& m_turn;
    std::vector<LineCard> m_cards;
    Chip* m_allOnPaper = nullptr;
    PassphraseField* m_passphrase = nullptr;
};

} // namespace inglenook::ui
