// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One word of a ChoiceRow: a radio button to a screen reader, a chip to the eye.
#include "ui/control/choice_row.h"
#include "ui/control/word_layout.h"

#include <QRadioButton>

namespace inglenook::ui {

class ChoiceWord : public QRadioButton {
    Q_OBJECT
public:
    ChoiceWord(const Choice& choice, QWidget* parent);
    [[nodiscard]] int neededWidth() const; ///< beside others: nothing broken
    [[nodiscard]] int neededHeight(int width) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] double around() const;
    [[nodiscard]] WordLayout& words() const;
    QString m_glyph;
    mutable KeptWords m_words;
};

} // namespace inglenook::ui
