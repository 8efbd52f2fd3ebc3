// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One of several small things that can be ticked: "lying down", "10 minutes". Put chips into a Flow.
#include "ui/control/word_layout.h"

#include <QCheckBox>

namespace inglenook::ui {

class Chip : public QCheckBox {
    Q_OBJECT
public:
    explicit Chip(const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< Return ticks, as Space does
    [[nodiscard]] bool hitButton(const QPoint& position) const override;

private:
    [[nodiscard]] WordLayout& words() const;
    mutable KeptWords m_words;
};

} // namespace inglenook::ui
