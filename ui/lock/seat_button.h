// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A seat to pick at the lock screen: its shape, large, and the word for it. No name.
#include "value/seat.h"

#include <QPushButton>

namespace inglenook::ui {

class SeatButton : public QPushButton {
    Q_OBJECT
public:
    explicit SeatButton(Seat seat, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Seat m_seat;
};

} // namespace inglenook::ui
