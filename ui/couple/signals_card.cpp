// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/couple/signals_card.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

SignalsCard::SignalsCard(const CoupleState& state, const Presence& presence, QWidget* parent)
    : Card(tr("How we ask, answer and stop"), Card::Kind::Tint, parent) {
    for (const auto& sentence : {state.how.ask, state.how.answer}) {
        add(new Text(fromUtf8(sentence), TextRole::Body))->setTone(Tone::OnTint);
    }
    for (const Seat seat : kBothSeats) {
        if (presence.names[seat].isEmpty()) { continue; }
        QStringList signs;
        for (const auto& sign : state.stops[seat]) {
            signs << fromUtf8(sign);
        }
        add(new Text(signs.isEmpty() ? tr("%1's stop signs are not chosen yet.").arg(presence.names[seat])
                                     : tr("%1 stops: %2.").arg(presence.names[seat], signs.join(tr(", or "))),
                     TextRole::Body))
            ->setTone(Tone::OnTint);
    }
    if (!presence.areBoth()) { return; }
    if (!state.areSignalsKnown) {
        add(new Text(tr("Show each other your signs once, dressed and calm. An old sign keeps meaning stop "
                        "until then."),
                     TextRole::Body))
            ->setTone(Tone::OnTint);
        auto* row = new QWidget;
        auto* flow = new Flow(8, row);
        auto* known = new Button(tr("We both know both signs"), Button::Kind::Primary);
        known->setObjectName(u"signalsKnown"_s);
        connect(known, &Button::clicked, this, &SignalsCard::knownAsked);
        flow->addWidget(known);
        add(row);
    }
    addForm(state);
}

void SignalsCard::addForm(const CoupleState& state) {
    m_ask = add(new Field(tr("How we ask")));
    m_ask->setText(fromUtf8(state.how.ask));
    m_answer = add(new Field(tr("How we answer")));
    m_answer->setText(fromUtf8(state.how.answer));
    for (auto* field : {m_ask, m_answer}) {
        field->setMaxLength(static_cast<int>(Wording::kMax));
    }
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* keep = new Button(tr("Keep these words for both"), Button::Kind::Secondary);
    connect(keep, &Button::clicked, this, [this] { Q_EMIT howAsked(m_ask->text(), m_answer->text()); });
    flow->addWidget(keep);
    add(row);
}

} // namespace inglenook::ui
