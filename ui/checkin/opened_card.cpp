// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/opened_card.h"

#include "ui/checkin/checkin_text.h"
#include "ui/control/flow.h"
#include "ui/control/person_mark.h"
#include "ui/control/text.h"

namespace inglenook::ui {

namespace {
constexpr double kColumnEm = 14;
constexpr int kFirst = 1;
constexpr int kLast = static_cast<int>(Dimension::Line);
} // namespace

void addFields(Card& card, const CheckInSheet& sheet) {
    for (int number = kFirst; number <= kLast; ++number) {
        const auto dimension = static_cast<Dimension>(number);
        const auto words = answerText(sheet, dimension);
        if (words.isEmpty()) { continue; }
        card.add(new Text(Card::tr("%1: %2").arg(nameOfDimension(dimension), words), TextRole::Body));
    }
    if (sheet.isEmpty()) { card.add(new Text(Card::tr("Nothing to show. That is fine."), TextRole::Muted)); }
}

OpenedCard::OpenedCard(const OpenedCheckIn& opened, const Presence& presence, QWidget* parent)
    : Card(tr("Opened on %1").arg(checkInDay(opened.day)), Kind::Plain, parent) {
    auto* columns = add(new Columns);
    for (const auto seat : kBothSeats) {
        auto* one = new Card({}, Card::Kind::Sunken);
        one->setAccessibleName(presence.names[seat]);
        auto* head = new QWidget;
        auto* flow = new Flow(8, head);
        flow->addWidget(new PersonMark(seat, presence.names[seat]));
        flow->addWidget(new Text(presence.names[seat], TextRole::Heading));
        one->add(head);
        addFields(*one, opened.sheets[seat]);
        one->body()->addStretch(1);
        columns->addColumn(one, 1, kColumnEm);
    }
}

} // namespace inglenook::ui
