// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/table_card.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/chip.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

TableCard::TableCard(const AgreementState& state, const Presence& presence, QWidget* parent)
    : Card(presence.areBoth() ? tr("On the table") : tr("Wishes I prepare"), Card::Kind::Plain, parent) {
    if (presence.areBoth()) {
        add(new Text(
            tr("A wish is only a wish until each of you says yes to its exact words, in a turn of your own."),
            TextRole::Muted));
        addOnTable(state);
    } else {
        add(new Text(tr("Prepare exact words alone. They stay here until you bring them to a sitting."),
                     TextRole::Muted));
    }
    if (presence.alone()) { addPrepared(state, *presence.alone()); }
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* wish =
        new Button(u"plus"_s, presence.areBoth() ? tr("Put a wish on the table") : tr("Prepare a wish"),
                   Button::Kind::Secondary);
    wish->setObjectName(u"newWish"_s);
    connect(wish, &Button::clicked, this, &TableCard::wishAsked);
    flow->addWidget(wish);
    if (presence.areBoth() && !m_chips.empty()) {
        auto* turn = new Button(tr("Answer these, each in turn"), Button::Kind::Primary);
        turn->setObjectName(u"yesTurn"_s);
        connect(turn, &Button::clicked, this, [this] { Q_EMIT yesTurnAsked(chosen()); });
        flow->addWidget(turn);
    }
    // Offered to both whether or not anything was prepared, and read behind the curtain.
    if (presence.areBoth()) {
        for (const Seat seat : kBothSeats) {
            auto* own =
                new Button(tr("%1 looks at own wishes").arg(presence.names[seat]), Button::Kind::Quiet);
            connect(own, &Button::clicked, this, [this, seat] { Q_EMIT preparedAsked(seat); });
            flow->addWidget(own);
        }
    }
    add(row);
}

void TableCard::addProposal(const ProposalView& proposal, QString note) {
    add(new Text(fromUtf8(proposal.wording), TextRole::Label));
    if (!proposal.conditions.empty()) {
        QStringList phrases;
        for (const auto& phrase : proposal.conditions) {
            phrases << fromUtf8(phrase);
        }
        note = tr("Only: %1. ").arg(phrases.join(u", "_s)) + note;
    }
    if (!note.isEmpty()) { add(new Text(note, TextRole::Muted)); }
}

void TableCard::addOnTable(const AgreementState& state) {
    for (const auto& proposal : state.onTable) {
        addProposal(proposal, {});
        const QString wording = fromUtf8(proposal.wording);
        auto* row = new QWidget;
        auto* flow = new Flow(8, row);
        auto* chip = new Chip(tr("In the next turn"));
        chip->setAccessibleName(tr("In the next turn: %1").arg(wording));
        chip->setChecked(true);
        flow->addWidget(chip);
        m_chips.emplace_back(proposal.line, chip);
        auto* reword = new Button(tr("Reword"), Button::Kind::Quiet);
        reword->setSubject(wording);
        connect(reword, &Button::clicked, this, [this, proposal] { Q_EMIT rewordAsked(proposal); });
        auto* off = new Button(tr("Take off"), Button::Kind::Quiet);
        off->setSubject(wording);
        connect(off, &Button::clicked, this, [this, id = proposal.id] { Q_EMIT takeOffAsked(id); });
        flow->addWidget(reword);
        flow->addWidget(off);
        add(row);
    }
}

void TableCard::addPrepared(const AgreementState& state, Seat seat) {
    for (const auto& proposal : state.prepared[seat]) {
        addProposal(proposal, {});
        auto* row = new QWidget;
        auto* flow = new Flow(8, row);
        auto* drop = new Button(tr("Let it go"), Button::Kind::Quiet);
        drop->setSubject(fromUtf8(proposal.wording));
        connect(drop, &Button::clicked, this, [this, seat, id = proposal.id] { Q_EMIT dropAsked(seat, id); });
        flow->addWidget(drop);
        add(row);
    }
}

std::vector<LineId> TableCard::chosen() const {
    std::vector<LineId> lines;
    for (const auto& [line, chip] : m_chips) {
        if (chip->isChecked()) { lines.push_back(line); }
    }
    return lines;
}

} // namespace inglenook::ui
