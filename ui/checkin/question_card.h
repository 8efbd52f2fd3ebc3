// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One question of the check-in: a scale, what belongs to it, and Skip. It asks for nothing and keeps
/// nothing: it tells what a person chose.
#include "checkin/check_in_store.h"
#include "ui/control/card.h"

#include <QList>

namespace inglenook::ui {

class Button;
class Chip;
class ChoiceRow;
class NumberScale;

class QuestionCard : public Card {
    Q_OBJECT
public:
    /// The scale is as fine as offered, or as the answer that is there: a coarse answer is never shown finer.
    QuestionCard(Dimension dimension, Resolution offered, const Answer& answer, QWidget* parent = nullptr);
    [[nodiscard]] Dimension dimension() const { return m_dimension; }
    void show(const Answer& answer); ///< what is kept now; says nothing to listeners
    using Card::show;
    void focusScale();

Q_SIGNALS:
    void answered(inglenook::Dimension dimension, const inglenook::Answer& answer);
    void skipped(inglenook::Dimension dimension); ///< goes on; whatever was answered is cleared

private:
    void addHead();
    void addScale();
    void addBeside(); ///< asides of interest, ticks of medicines
    void addHelped();
    void choose(std::optional<int> value);
    void tell();
    Dimension m_dimension;
    Resolution m_offered;
    Answer m_answer;
    QWidget* m_scaleHolder = nullptr;
    ChoiceRow* m_words = nullptr;
    NumberScale* m_numbers = nullptr;
    QList<Chip*> m_beside;
    QList<Chip*> m_helped;
    QWidget* m_helpedBox = nullptr;
};

} // namespace inglenook::ui
