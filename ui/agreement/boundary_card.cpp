// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/boundary_card.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/chip.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/state_pill.h"
#include "ui/control/text.h"
#include "value/text.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

BoundaryCard::BoundaryCard(const std::vector<BoundaryView>& boundaries, const Presence& presence,
                           QWidget* parent)
    : Card(tr("Boundaries"), Card::Kind::Plain, parent) {
    add(new Text(tr("In your own words. A boundary only closes. Its owner alone takes it back, and that "
                    "opens nothing."),
                 TextRole::Muted));
    for (const auto& boundary : boundaries) {
        addBoundary(boundary, presence);
    }
    addForm(presence);
}

void BoundaryCard::addBoundary(const BoundaryView& boundary, const Presence& presence) {
    const QString wording = fromUtf8(boundary.wording);
    add(new Text(wording, TextRole::Label));
    QString until = boundary.until.empty() ? QString() : tr("Until %1.").arg(fromUtf8(boundary.until));
    if (!boundary.isPublished) { until = tr("Only you see this. ") + until; }
    if (!until.isEmpty()) { add(new Text(until, TextRole::Muted)); }
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    flow->addWidget(
        new StatePill(boundary.until.empty() ? PillState::OffTheTable : PillState::Resting, wording));
    if (presence.here[boundary.owner]) {
        const Seat owner = boundary.owner;
        const EntryId id = boundary.id;
        if (!boundary.isPublished) {
            auto* show = new Button(tr("Show it to both"), Button::Kind::Quiet);
            show->setSubject(wording);
            connect(show, &Button::clicked, this, [this, owner, id] { Q_EMIT showAsked(owner, id); });
            flow->addWidget(show);
        } else {
            auto* paper = new Chip(tr("On paper"));
            paper->setAccessibleName(tr("On paper: %1").arg(wording));
            paper->setChecked(boundary.onPaper);
            connect(paper, &Chip::clicked, this,
                    [this, owner, id](bool isOn) { Q_EMIT ticked(owner, id, isOn); });
            flow->addWidget(paper);
        }
        auto* back = new Button(tr("Take it back"), Button::Kind::Quiet);
        back->setSubject(wording);
        connect(back, &Button::clicked, this, [this, owner, id] { Q_EMIT takeBackAsked(owner, id); });
        flow->addWidget(back);
    }
    add(row);
}

void BoundaryCard::addForm(const Presence& presence) {
    m_wording = add(new Field(tr("A boundary of mine")));
    m_wording->setMaxLength(static_cast<int>(Wording::kMax));
    m_wording->setObjectName(u"boundaryWording"_s);
    m_until = add(new Field(tr("Until, if there is an until (else leave it empty)")));
    m_until->setMaxLength(static_cast<int>(Wording::kMax));
    m_until->setObjectName(u"boundaryUntil"_s);
    for (auto* field : {m_wording, m_until}) {
        connect(field, &Field::edited, this, &BoundaryCard::typed);
    }
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    for (const Seat seat : kBothSeats) {
        if (!presence.here[seat]) { continue; }
        auto* write = new Button(presence.areBoth() ? tr("Write it as %1's").arg(presence.names[seat])
                                                    : tr("Write it down"));
        connect(write, &Button::clicked, this, [this, seat] {
            if (m_wording->text().trimmed().isEmpty()) {
                m_wording->setNote(tr("Write a few words first. “Not my left side” is enough."));
                m_wording->edit()->setFocus();
                return;
            }
            Q_EMIT addAsked(seat, m_wording->text(), m_until->text());
        });
        flow->addWidget(write);
    }
    add(row);
}

QString BoundaryCard::typedWording() const { return m_wording->text(); }
QString BoundaryCard::typedUntil() const { return m_until->text(); }

void BoundaryCard::setTyped(const QString& wording, const QString& until) {
    m_wording->setText(wording);
    m_until->setText(until);
}

} // namespace inglenook::ui
