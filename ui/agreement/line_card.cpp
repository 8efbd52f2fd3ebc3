// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/line_card.h"

#include "ui/agreement/agreement_text.h"
#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/chip.h"
#include "ui/control/flow.h"
#include "ui/control/state_pill.h"
#include "ui/control/text.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

LineCard::LineCard(const LineView& line, const Presence& presence, QWidget* parent)
    : Card({}, Card::Kind::Plain, parent), m_line(line.id) {
    const QString wording = fromUtf8(line.wording);
    setAccessibleName(wording);
    setObjectName(u"line-"_s + QString::fromStdString(line.id.hex()));
    add(new Text(wording, TextRole::Heading));
    if (const QString only = onlyText(line); !only.isEmpty()) { add(new Text(only, TextRole::Body)); }
    if (const QString since = sinceText(line, presence); !since.isEmpty()) {
        add(new Text(since, TextRole::Muted));
    }
    auto* foot = new QWidget;
    auto* flow = new Flow(8, foot);
    flow->addWidget(new StatePill(pillStateOf(line), wording));
    if (line.hasOpenProposal) {
        flow->addWidget(new StatePill(PillState::ToTalkAbout, tr("A change to: %1").arg(wording)));
    }
    addActions(line, presence, flow);
    addTicks(line, presence, flow);
    add(foot);
}

void LineCard::addActions(const LineView& line, const Presence& presence, Flow* actions) {
    const bool isOpen = line.state == LineState::Agreed || line.state == LineState::DueForReview ||
                        line.state == LineState::Settling || line.state == LineState::ToTalkAbout;
    const QString wording = fromUtf8(line.wording);
    if (isOpen && presence.alone()) {
        const Seat by = *presence.alone();
        auto* rest = new Button(tr("Rest this"), Button::Kind::Quiet);
        rest->setSubject(wording);
        connect(rest, &Button::clicked, this, [this, by] { Q_EMIT restAsked(by, m_line); });
        actions->addWidget(rest);
    } else if (isOpen) {
        addWhoRests(line, presence, actions);
    }
    if (line.isRestedByReader && presence.alone()) {
        const Seat by = *presence.alone();
        auto* words = new Button(tr("Say what it waits for"), Button::Kind::Quiet);
        words->setSubject(wording);
        connect(words, &Button::clicked, this, [this, by] { Q_EMIT wordsAsked(by, m_line); });
        auto* lift = new Button(tr("Lift my rest"), Button::Kind::Quiet);
        lift->setSubject(wording);
        connect(lift, &Button::clicked, this, [this, by] { Q_EMIT liftAsked(by, m_line); });
        actions->addWidget(words);
        actions->addWidget(lift);
    }
    if (line.state == LineState::Resting && presence.areBoth()) {
        for (const Seat seat : kBothSeats) {
            auto* lift =
                new Button(tr("%1 rests this no longer").arg(presence.names[seat]), Button::Kind::Quiet);
            lift->setSubject(wording);
            connect(lift, &Button::clicked, this, [this, seat] { Q_EMIT liftAsked(seat, m_line); });
            actions->addWidget(lift);
        }
    }
    if (isOpen && line.state != LineState::Settling) {
        // A change is one person's: what is closer holds at once, out of their own room.
        for (const Seat by : kBothSeats) {
            if (!presence.here[by]) { continue; }
            auto* edit =
                new Button(presence.areBoth() ? tr("%1 changes this").arg(presence.names[by]) : tr("Change"),
                           Button::Kind::Quiet);
            edit->setSubject(wording);
            connect(edit, &Button::clicked, this, [this, by] { Q_EMIT changeAsked(by, m_line); });
            actions->addWidget(edit);
        }
    }
    const bool isAgreed = line.state == LineState::Agreed || line.state == LineState::DueForReview;
    if (isAgreed && presence.alone()) {
        auto* hard = new Button(tr("Something was hard"), Button::Kind::Quiet);
        hard->setSubject(wording);
        connect(hard, &Button::clicked, this, [this] { Q_EMIT hardAsked(m_line); });
        actions->addWidget(hard);
    }
}

// Both are here: a rest is still one person's. Whose it is goes into that person's own room and nowhere else.
void LineCard::addWhoRests(const LineView& line, const Presence& presence, Flow* actions) {
    for (const Seat seat : kBothSeats) {
        auto* rest = new Button(tr("%1 rests this").arg(presence.names[seat]), Button::Kind::Quiet);
        rest->setSubject(fromUtf8(line.wording));
        connect(rest, &Button::clicked, this, [this, seat] { Q_EMIT restAsked(seat, m_line); });
        actions->addWidget(rest);
    }
}

void LineCard::addTicks(const LineView& line, const Presence& presence, Flow* flow) {
    if (line.state == LineState::Draft) { return; }
    for (const Seat seat : kBothSeats) {
        if (!presence.here[seat]) { continue; }
        auto* chip =
            new Chip(presence.areBoth() ? tr("%1: on paper").arg(presence.names[seat]) : tr("On paper"));
        chip->setAccessibleName(tr("%1, on paper: %2").arg(presence.names[seat], fromUtf8(line.wording)));
        chip->setChecked(line.onPaper[seat]);
        connect(chip, &Chip::clicked, this,
                [this, seat](bool isTicked) { Q_EMIT ticked(seat, m_line, isTicked); });
        flow->addWidget(chip);
    }
}

} // namespace inglenook::ui
