// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/own_room/own_room_views.h"

#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/desk/page_registry.h"
#include "ui/own_room/opened_card.h"
#include "ui/own_room/own_room_page.h"
#include "ui/own_room/own_room_text.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBesideEm = 17;

Flow* rowOf(Card* card) {
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    card->add(row);
    return flow;
}

Button* drawerButton(OwnRoomPresenter& presenter, NoteKind kind) {
    const auto text = drawerText(kind);
    auto* button = new Button(text.glyph, text.title, Button::Kind::Secondary);
    button->setObjectName(u"drawer-"_s + QString::number(static_cast<int>(kind)));
    QObject::connect(button, &Button::clicked, &presenter, [&presenter, kind] {
        presenter.goTo({RoomPlace::What::Drawer, kind, {}});
    });
    return button;
}

Card* drawersCard(OwnRoomPresenter& presenter) {
    auto* card = new Card(OwnRoomPage::tr("Three drawers"));
    card->add(
        new Text(OwnRoomPage::tr("Name it, and put it away. Nothing comes out by itself."), TextRole::Muted));
    auto* row = rowOf(card);
    for (const auto kind : {NoteKind::Fear, NoteKind::Curiosity, NoteKind::Boundary}) {
        row->addWidget(drawerButton(presenter, kind));
    }
    return card;
}

Card* journalCard(OwnRoomPresenter& presenter) {
    auto* card = new Card(OwnRoomPage::tr("Journal"));
    const bool isOpen = presenter.state().isOurJournalOpen;
    card->add(new Text(isOpen ? OwnRoomPage::tr("Yours is for you alone. Ours is read by both of you.")
                              : OwnRoomPage::tr("Yours is for you alone. Ours opens when you both sit here."),
                       TextRole::Muted));
    auto* row = rowOf(card);
    row->addWidget(drawerButton(presenter, NoteKind::Journal));
    if (!isOpen) { return card; }
    auto* ours = new Button(u"seats"_s, OwnRoomPage::tr("Our journal"), Button::Kind::Secondary);
    ours->setObjectName(u"ourJournal"_s);
    QObject::connect(ours, &Button::clicked, &presenter, [&presenter] {
        presenter.goTo({RoomPlace::What::OurJournal, {}, {}});
    });
    row->addWidget(ours);
    return card;
}

Card* sayCard(OwnRoomPresenter& presenter) {
    auto* card = new Card(OwnRoomPage::tr("Kind words, and my body"));
    card->add(new Text(OwnRoomPage::tr("What you would like to hear, and where touch is welcome."),
                       TextRole::Muted));
    rowOf(card)->addWidget(drawerButton(presenter, NoteKind::PleaseSay));
    return card;
}

Card* sessionCard(OwnRoomPresenter& presenter) {
    auto* card = new Card(OwnRoomPage::tr("The session"));
    card->add(new Text(OwnRoomPage::tr("What you bring alone, on a page of your own."), TextRole::Muted));
    auto* row = rowOf(card);
    row->addWidget(drawerButton(presenter, NoteKind::ForSession));
    auto* all = new Button(u"printer"_s, OwnRoomPage::tr("All I marked to bring"), Button::Kind::Secondary);
    all->setObjectName(u"session"_s);
    QObject::connect(all, &Button::clicked, &presenter, [&presenter] {
        presenter.goTo({RoomPlace::What::Session, {}, {}});
    });
    row->addWidget(all);
    return card;
}

Columns* besideEachOther(Card* one, Card* other) {
    auto* columns = new Columns;
    columns->addColumn(one, 1, kBesideEm);
    columns->addColumn(other, 1, kBesideEm);
    return columns;
}

} // namespace

void addRoomOverview(QVBoxLayout* column, Desk& desk, OwnRoomPresenter& presenter) {
    auto* say = sayCard(presenter);
    auto* map = new Button(u"person"_s, OwnRoomPage::tr("My body map"), Button::Kind::Secondary);
    map->setObjectName(u"bodyMap"_s);
    QObject::connect(map, &Button::clicked, &desk, [&desk] { desk.goTo(QLatin1String(pages::kBodyMap)); });
    rowOf(say)->addWidget(map);
    column->addWidget(besideEachOther(drawersCard(presenter), journalCard(presenter)));
    column->addWidget(besideEachOther(say, sessionCard(presenter)));
    auto* opened =
        openedCard(OwnRoomPage::tr("Opened together"), presenter.state().opened, presenter.presence());
    if (opened != nullptr) { column->addWidget(opened); }
}

void addRoomCurtain(QVBoxLayout* column, Desk& desk, const OwnRoomPresenter& presenter) {
    auto* curtain = new Card(OwnRoomPage::tr("Closed while you are both here"), Card::Kind::Tint);
    curtain
        ->add(new Text(
            OwnRoomPage::tr("What each of you writes alone stays in a room of its own. Sit down alone to "
                            "go in.")))
        ->setTone(Tone::OnTint);
    column->addWidget(curtain);
    auto* bring = new Card(OwnRoomPage::tr("What we wanted to bring"));
    bring->add(
        new Text(OwnRoomPage::tr("Each of you looks alone at what you marked for a sitting, and opens what "
                                 "you like. What you hold back stays unseen.")));
    auto* look = new Button(u"eye"_s, OwnRoomPage::tr("Look, one after the other"), Button::Kind::Primary);
    look->setObjectName(u"bringTurn"_s);
    QObject::connect(look, &Button::clicked, &desk, [&desk] { desk.goTo(QLatin1String(pages::kBring)); });
    rowOf(bring)->addWidget(look);
    column->addWidget(bring);
    auto* opened =
        openedCard(OwnRoomPage::tr("Opened together"), presenter.state().opened, presenter.presence());
    if (opened == nullptr) { return; }
    opened->add(new Text(OwnRoomPage::tr("Each of you takes back their own, alone."), TextRole::Muted));
    column->addWidget(opened);
}

} // namespace inglenook::ui
