// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The cards, one activity each: five words, and "only …" below the word that opens them. Used on the first
/// evening and whenever someone answers alone.
#include "ui/stance/stance_presenter.h"
#include "ui/turn/step_page.h"

namespace inglenook::ui {

class Card;
class ChoiceRow;
class ConditionPicker;
class Field;

class StanceCards final : public StepPage {
    Q_OBJECT
public:
    explicit StanceCards(StancePresenter& cards, QWidget* parent = nullptr);
    void render();
    void focusFirst() override;

Q_SIGNALS:
    void searchAsked();
    void backFromFirst(); ///< back on the first card
    void restSkipped();   ///< done with the cards for now

private:
    struct QuestionCard {
        std::vector<StanceKey> keys;
        Card* card = nullptr;
        ChoiceRow* words = nullptr;
        Text* only = nullptr;
    };
    void rebuild(const StanceState& state);
    void addQuestion(const StanceState& state, std::size_t index);
    void answered(std::size_t index);
    void addUntil();
    void addSplit();
    StancePresenter& m_cards;
    QWidget* m_content = nullptr;
    std::vector<QuestionCard> m_questions;
    ConditionPicker* m_picker = nullptr;
    std::size_t m_pickedFor = 0;
    std::size_t m_focused = 0;
    Field* m_until = nullptr;
    QWidget* m_split = nullptr;
};

} // namespace inglenook::ui
