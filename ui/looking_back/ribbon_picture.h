// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One ribbon, drawn softly: three quiet lanes with their words, and a band of one colour that flows from day
/// to day. No number, no axis, no target. A screen reader hears the same in one sentence after another.
#include "looking_back/looking_back.h"

#include <QWidget>

namespace inglenook::ui {

[[nodiscard]] QString bandWordText(BandWord word); ///< "easing"
/// "22 November: some."; one for each point, oldest first.
[[nodiscard]] QStringList pointSentences(const Ribbon& ribbon);

class RibbonPicture : public QWidget {
    Q_OBJECT
public:
    /// Spans the days from `from` to `to`; the colour is the seat's.
    RibbonPicture(const Ribbon& ribbon, Seat seat, Day from, Day to, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] double wordsWidth() const;
    [[nodiscard]] QPointF placeOf(const RibbonPoint& point) const;
    void paintLanes(class QPainter& painter) const;
    void paintRibbon(class QPainter& painter) const;
    Ribbon m_ribbon;
    Seat m_seat;
    Day m_from;
    Day m_to;
};

} // namespace inglenook::ui
