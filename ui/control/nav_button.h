// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One entry of the sidebar: icon and caption, in a row or (rail) one above the other.
#include "ui/control/word_layout.h"

#include <QPushButton>

namespace inglenook::ui {

class NavButton : public QPushButton {
    Q_OBJECT
public:
    NavButton(QString glyph, const QString& caption, QWidget* parent = nullptr);
    void setRail(bool isRail);
    void setTight(bool isTight); ///< in the rail: less room above and below
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int above() const;
    [[nodiscard]] int between() const;
    void paintColumn(QPainter& painter, const QColor& ink);
    void paintRow(QPainter& painter, const QColor& ink);
    QString m_glyph;
    mutable KeptWords m_words;
    bool m_isRail = false;
    bool m_isTight = false;
};

} // namespace inglenook::ui
