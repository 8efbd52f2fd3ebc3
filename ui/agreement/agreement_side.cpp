// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/agreement_side.h"

#include "ui/agreement/agreement_text.h"
#include "ui/agreement/page_keys.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/text.h"
#include "ui/desk/page_registry.h"
#include "ui/turn/turn_pages.h"

#include <QVBoxLayout>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

AgreementSide::AgreementSide(const AgreementState& state, const Presence& presence, QWidget* parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(20));
    addPaper(presence);
    addTogether(state, presence);
    addReview(state);
    addSomethingChanged(presence);
    m_layout->addStretch(1);
}

void AgreementSide::addPaper(const Presence& presence) {
    auto* card = new Card(tr("For your session"));
    const bool isOffered = presence.areBoth() || presence.opening == Opening::Either;
    card->add(new Text(isOffered ? tr("What is still open prints as “to talk about”. That is fine.")
                                 : tr("The page is printed when you are both here."),
                       TextRole::Body));
    if (isOffered) {
        auto* print = new Button(u"printer"_s, tr("Prepare the paper"), Button::Kind::Primary);
        print->setObjectName(u"preparePaper"_s);
        connect(print, &Button::clicked, this,
                [this] { Q_EMIT pageAsked(QString::fromLatin1(pages::kPaper)); });
        card->add(print);
    }
    m_layout->addWidget(card);
}

void AgreementSide::addTogether(const AgreementState& state, const Presence& presence) {
    if (!presence.areBoth()) { return; }
    auto* card = new Card(tr("While you are both here"));
    auto offer = [this, card](const QString& words, const char* key) {
        auto* button = new Button(words, Button::Kind::Secondary);
        connect(button, &Button::clicked, this, [this, key] { Q_EMIT pageAsked(QString::fromLatin1(key)); });
        card->add(button);
    };
    if (!state.roundFrom || *state.roundFrom <= state.today) {
        offer(tr("Open what we each answered"), pages::kRound);
    } else {
        card->add(
            new Text(tr("You can open your answers to each other from %1.").arg(dayText(*state.roundFrom)),
                     TextRole::Muted));
    }
    if (state.hasSettling()) { offer(tr("Second look at what is settling"), pages::kSecondLook); }
    if (state.hasInForce()) { offer(tr("Look at the whole page again"), pages::kWholePage); }
    m_layout->addWidget(card);
}

void AgreementSide::addReview(const AgreementState& state) {
    auto* card = new Card({}, Card::Kind::Sunken);
    if (state.review && *state.review <= state.today) {
        card->add(new Text(tr("A day to look at this again has come. There is no hurry."), TextRole::Label));
    } else if (state.review) {
        card->add(new Text(tr("You look at this again on"), TextRole::Label));
        card->add(new Text(dayText(*state.review), TextRole::Heading));
    }
    card->add(new Text(tr("Nothing here is for ever. Either of you can rest any line at any time."),
                       TextRole::Small));
    m_layout->addWidget(card);
}

void AgreementSide::addSomethingChanged(const Presence& presence) {
    auto* card = new Card(tr("Something changed?"));
    card->add(new Text(tr("One press rests every touch line for now. No reason is needed."), TextRole::Body));
    for (const Seat seat : kBothSeats) {
        if (!presence.here[seat]) { continue; }
        auto* rest = new Button(u"rest"_s,
                                presence.areBoth() ? tr("%1 rests all touch").arg(presence.names[seat])
                                                   : tr("Rest all touch for now"),
                                Button::Kind::Secondary);
        rest->setObjectName(seat == Seat::Circle ? u"restAllCircle"_s : u"restAllDiamond"_s);
        connect(rest, &Button::clicked, this, [this, seat] { Q_EMIT restAllAsked(seat); });
        card->add(rest);
    }
    m_layout->addWidget(card);
}

} // namespace inglenook::ui
