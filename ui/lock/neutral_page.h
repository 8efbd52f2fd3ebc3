// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What stands on the screen after Hide: today's date and a plain month. Painted at once, holds nothing.
#include <QDate>
#include <QWidget>

namespace inglenook::ui {

class NeutralPage : public QWidget {
    Q_OBJECT
public:
    explicit NeutralPage(QWidget* parent = nullptr);
    void setDay(const QDate& day);

Q_SIGNALS:
    void left(); ///< a key or a click: to the lock screen

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QDate m_day;
};

} // namespace inglenook::ui
