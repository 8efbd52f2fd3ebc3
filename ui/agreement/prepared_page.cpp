// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/prepared_page.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/curtain.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/problem/problem_text.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

PreparedPage::PreparedPage(Desk& desk, Seat seat, QWidget* parent)
    : QStackedWidget(parent), m_desk(desk), m_seat(seat),
      m_presenter(new AgreementPresenter(desk.door(), this)), m_curtain(new Curtain) {
    addWidget(m_curtain);
    const QString name = desk.nameOf(seat);
    m_curtain->handTo(seat, name, tr("What comes next is for %1 alone.").arg(name), tr("I am %1").arg(name));
    connect(m_curtain, &Curtain::opened, this, [this] {
        if (m_isOpen) {
            leave();
            return;
        }
        m_isOpen = true;
        m_presenter->refresh();
    });
    connect(m_presenter, &AgreementPresenter::stateChanged, this, [this] {
        if (m_presenter->state().problem) { m_desk.say(problemSentence(m_presenter->state().problem->code)); }
        if (m_isOpen) { showOwn(); }
    });
}

void PreparedPage::showOwn() {
    auto* page =
        new Page(tr("What you prepared"), tr("Bring what you wish. What you leave stays yours, unseen."));
    for (const auto& proposal : m_presenter->state().prepared[m_seat]) {
        auto* card = page->add(new Card(fromUtf8(proposal.wording)));
        QStringList phrases;
        for (const auto& phrase : proposal.conditions) {
            phrases << fromUtf8(phrase);
        }
        if (!phrases.isEmpty()) {
            card->add(new Text(tr("Only: %1.").arg(phrases.join(u", "_s)), TextRole::Body));
        }
        auto* row = new QWidget;
        auto* flow = new Flow(8, row);
        auto* bring = new Button(tr("Bring it to the table"), Button::Kind::Secondary);
        bring->setSubject(fromUtf8(proposal.wording));
        connect(bring, &Button::clicked, this, [this, id = proposal.id] { m_presenter->bring(m_seat, id); });
        auto* drop = new Button(tr("Let it go"), Button::Kind::Quiet);
        drop->setSubject(fromUtf8(proposal.wording));
        connect(drop, &Button::clicked, this,
                [this, id = proposal.id] { m_presenter->dropPrepared(m_seat, id); });
        flow->addWidget(bring);
        flow->addWidget(drop);
        card->add(row);
    }
    if (m_presenter->state().prepared[m_seat].empty()) {
        page->add(new Text(tr("Nothing is prepared. That is fine."), TextRole::Body));
    }
    auto* done = page->add(new Button(tr("Done, hand it back"), Button::Kind::Primary));
    connect(done, &Button::clicked, this, [this] {
        const Seat other = otherOf(m_seat);
        m_curtain->handTo(other, m_desk.nameOf(other), tr("You look at the table together now."),
                          tr("We are both here"));
        setCurrentWidget(m_curtain);
    });
    addWidget(page);
    setCurrentWidget(page);
    if (m_page != nullptr) { m_page->deleteLater(); }
    m_page = page;
    page->focusFirst();
}

void PreparedPage::focusFirst() {
    if (auto* page = dynamic_cast<PageSteps*>(currentWidget())) {
        page->focusFirst();
    } else {
        m_curtain->button()->setFocus();
    }
}

void PreparedPage::leave() { m_desk.goBack(); }

} // namespace inglenook::ui
