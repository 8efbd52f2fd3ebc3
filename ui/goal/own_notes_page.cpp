// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goal/own_notes_page.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/curtain.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/goal/setback_card.h"

namespace inglenook::ui {

OwnNotesPage::OwnNotesPage(Desk& desk, Seat seat, QWidget* parent)
    : QStackedWidget(parent), m_desk(desk), m_seat(seat), m_presenter(new NotesPresenter(desk.door(), this)),
      m_curtain(new Curtain) {
    addWidget(m_curtain);
    const QString name = desk.nameOf(seat);
    m_curtain->handTo(seat, name, tr("What comes next is for %1 alone.").arg(name), tr("I am %1").arg(name));
    connect(m_curtain, &Curtain::opened, this, [this] {
        if (m_isOver) {
            m_desk.goBack();
            return;
        }
        m_isOpen = true;
        m_presenter->refresh();
        m_presenter->lookAt(m_seat);
    });
    connect(m_presenter, &NotesPresenter::done, this, [this](const QString&) {
        if (m_isOpen) { m_presenter->lookAt(m_seat); }
    });
    connect(m_presenter, &NotesPresenter::stateChanged, this, [this] {
        if (m_isOpen && !m_isOver && m_desk.presence().areBoth()) { showOwn(); }
    });
    // One of the two left: nobody's own words stay in view.
    connect(&desk.door(), &Door::presenceChanged, this, [this] {
        if (!m_desk.presence().areBoth() && m_page != nullptr) { handBack(); }
    });
}

void OwnNotesPage::handBack() {
    m_isOver = true;
    const Seat other = otherOf(m_seat);
    m_curtain->handTo(other, m_desk.nameOf(other), tr("You look at it together now."),
                      tr("We are both here"));
    setCurrentWidget(m_curtain);
    if (m_page != nullptr) {
        m_page->deleteLater();
        m_page = nullptr;
    }
    focusFirst();
}

void OwnNotesPage::showOwn() {
    auto* page =
        new Page(tr("What you wrote"), tr("Open what you wish. What you leave stays yours, unseen."));
    const auto addOpen = [this](Card* card, auto open) {
        auto* row = new QWidget;
        auto* flow = new Flow(8, row);
        auto* button = new Button(tr("Open it for both"), Button::Kind::Secondary);
        button->setSubject(card->accessibleName());
        connect(button, &Button::clicked, this, open);
        flow->addWidget(button);
        card->add(row);
    };
    for (const auto& note : m_presenter->closedSetbacks()) {
        auto* card = page->add(new SetbackCard(note, m_presenter->state().names));
        addOpen(card, [this, id = note.id] { m_presenter->openSetback(m_seat, id); });
    }
    for (const auto& thing : m_presenter->closedThings()) {
        auto* card = page->add(new Card);
        card->setAccessibleName(fromUtf8(thing.text));
        card->add(new Text(fromUtf8(thing.text), TextRole::Body));
        addOpen(card, [this, id = thing.id] { m_presenter->openThing(m_seat, id); });
    }
    if (m_presenter->closedSetbacks().empty() && m_presenter->closedThings().empty()) {
        page->add(new Text(tr("Nothing lies here that is not open. That is fine."), TextRole::Body));
    }
    auto* done = page->add(new Button(tr("Done, hand it back"), Button::Kind::Primary));
    connect(done, &Button::clicked, this, &OwnNotesPage::handBack);
    addWidget(page);
    setCurrentWidget(page);
    if (m_page != nullptr) { m_page->deleteLater(); }
    m_page = page;
    page->focusFirst();
}

void OwnNotesPage::focusFirst() {
    if (auto* page = dynamic_cast<PageSteps*>(currentWidget())) {
        page->focusFirst();
    } else {
        m_curtain->button()->setFocus();
    }
}

} // namespace inglenook::ui
