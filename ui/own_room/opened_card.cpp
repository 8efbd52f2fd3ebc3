// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/own_room/opened_card.h"

#include "ui/bridge/utf8.h"
#include "ui/control/flow.h"
#include "ui/control/person_mark.h"
#include "ui/control/text.h"
#include "ui/own_room/own_room_text.h"

namespace inglenook::ui {

namespace {
constexpr double kMarkSize = 28;
} // namespace

Card* openedCard(const QString& title, const BySeat<std::vector<Note>>& opened, const Presence& presence) {
    if (opened[Seat::Circle].empty() && opened[Seat::Diamond].empty()) { return nullptr; }
    auto* card = new Card(title);
    for (const auto seat : kBothSeats) {
        if (opened[seat].empty()) { continue; }
        auto* row = new QWidget;
        auto* flow = new Flow(8, row);
        flow->addWidget(new PersonMark(seat, presence.names[seat], kMarkSize));
        flow->addWidget(new Text(presence.names[seat], TextRole::Heading));
        card->add(row);
        for (const auto& note : opened[seat]) {
            card->add(new Text(noteLabel(note.kind, note.day), TextRole::Label));
            card->add(new Text(fromUtf8(note.text), TextRole::Body));
        }
    }
    return card;
}

} // namespace inglenook::ui
