// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A person's shape: circle or diamond, with an initial where a name may be shown.
#include "value/seat.h"

#include <QWidget>

class QPainter;

namespace inglenook::ui {

/// "the circle", "the diamond".
[[nodiscard]] QString shapeNameOf(Seat seat);
void paintMark(QPainter& painter, const QRectF& box, Seat seat, const QString& initial);
/// The two shapes leaning on each other.
void paintBothMarks(QPainter& painter, const QRectF& box);

class PersonMark : public QWidget {
    Q_OBJECT
public:
    /// `size` in px at 100 %. An empty name (the lock screen) is read as "the circle".
    PersonMark(Seat seat, const QString& name, double size = 30, QWidget* parent = nullptr);
    void setPerson(Seat seat, const QString& name);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Seat m_seat = Seat::Circle;
    QString m_initial;
    double m_size;
};

} // namespace inglenook::ui
