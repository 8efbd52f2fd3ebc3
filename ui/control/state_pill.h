// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What a line is now: a word, a shape and a colour, never a colour alone. Where there is no room its words
/// wrap.
#include "agreement/line_view.h"
#include "ui/control/word_layout.h"
#include "ui/theme/tokens.h"

#include <QWidget>

namespace inglenook::ui {

enum class PillState { Welcome, WelcomeOnly, Settling, ToTalkAbout, Resting, OffTheTable, LookAgain, Draft };

/// WelcomeOnly for what is agreed with conditions.
[[nodiscard]] PillState pillStateOf(const LineView& line);
[[nodiscard]] PillState pillStateOf(LineState state, bool hasConditions);
[[nodiscard]] QString wordOf(PillState state);  ///< "Welcome"
[[nodiscard]] QString glyphOf(PillState state); ///< icon name
[[nodiscard]] Ink inkOf(PillState state);

class StatePill : public QWidget {
    Q_OBJECT
public:
    /// `subject` is the line's wording: a screen reader hears "Holding hands: Welcome".
    StatePill(PillState state, QString subject, QWidget* parent = nullptr);
    void setState(PillState state);
    [[nodiscard]] PillState state() const { return m_state; }
    void setSubject(const QString& subject);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void nameIt();
    [[nodiscard]] WordLayout& words() const;
    PillState m_state;
    QString m_subject;
    mutable KeptWords m_words;
};

} // namespace inglenook::ui
