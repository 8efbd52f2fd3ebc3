// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One line of the agreement: its wording, what it is only for, its state, and what one person may do alone,
/// at once.
#include "agreement/line_view.h"
#include "ui/bridge/door.h"
#include "ui/control/card.h"

namespace inglenook::ui {

class Flow;

class LineCard : public Card {
    Q_OBJECT
public:
    LineCard(const LineView& line, const Presence& presence, QWidget* parent = nullptr);
    [[nodiscard]] const LineId& line() const { return m_line; }

Q_SIGNALS:
    void restAsked(Seat by, const LineId& line);
    void liftAsked(Seat by, const LineId& line);
    void wordsAsked(Seat by, const LineId& line); ///< what a rest waits for, what would help
    void changeAsked(Seat by, const LineId& line);
    void hardAsked(const LineId& line); ///< something was hard with it
    void ticked(Seat by, const LineId& line, bool isTicked);

private:
    void addActions(const LineView& line, const Presence& presence, Flow* actions);
    void addWhoRests(const LineView& line, const Presence& presence, Flow* actions);
    void addTicks(const LineView& line, const Presence& presence, Flow* flow);
    LineId m_line;
};

} // namespace inglenook::ui
