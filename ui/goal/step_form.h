// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One small step as it is written: its words, the line of the agreement it is inside of, minutes, energy,
/// "only …", and when it is enough.
#include "ui/control/card.h"
#include "ui/goal/goal_writer_presenter.h"

namespace inglenook::ui {

class ActivityPicker;
class Button;
class ChoiceRow;
class ConditionChips;
class Field;
class Text;

class StepForm : public Card {
    Q_OBJECT
public:
    StepForm(const GoalWriterPresenter& writer, bool isRitual, QWidget* parent = nullptr);
    [[nodiscard]] StepWish wish() const;
    void setWords(const QString& words);
    void focusWords();
    void take(const Rung& rung); ///< to change a step that is there
    void clear();
    void showReasons(const QStringList& sentences);
    [[nodiscard]] bool isTyped() const;

Q_SIGNALS:
    void keepAsked();
    void edited();
    void agreementAsked();

private:
    void addLines();
    void addMore();
    void lineChosen();
    const GoalWriterPresenter& m_writer;
    bool m_isRitual;
    Field* m_words = nullptr;
    ChoiceRow* m_line = nullptr;
    ActivityPicker* m_other = nullptr;
    std::optional<Activity> m_activity;
    Button* m_only = nullptr;
    ConditionChips* m_conditions = nullptr;
    ChoiceRow* m_minutes = nullptr;
    ChoiceRow* m_energy = nullptr;
    Field* m_enough = nullptr;
    Card* m_why = nullptr;
    Text* m_whyText = nullptr;
};

} // namespace inglenook::ui
