// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// "Only …": the card's own chips first, everything else one step away. Keys 1 to 9 tick the first chips.
#include "ui/stance/stance_presenter.h"

#include <QVBoxLayout>
#include <QWidget>

namespace inglenook::ui {

class Button;
class Chip;
class ChoiceRow;
class Field;
class Text;

class ConditionPicker final : public QWidget {
    Q_OBJECT
public:
    explicit ConditionPicker(StancePresenter& cards, QWidget* parent = nullptr);
    void render(const StanceState& state);
    void focusFirst();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild(const StanceState& state);
    void addGroup(const StanceState& state, const QString& group);
    Chip* makeChip(const ConditionChipState& chip);
    void addFurther(const StanceState& state);
    StancePresenter& m_cards;
    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr;
    std::vector<std::pair<std::string, Chip*>> m_chips;
    ChoiceRow* m_ask = nullptr;
    ChoiceRow* m_until = nullptr;
    Text* m_missing = nullptr;
};

/// Heading of a group of conditions: "Time".
[[nodiscard]] QString conditionGroupName(const QString& group);

} // namespace inglenook::ui
