// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/stances_page.h"

#include "secret/random.h"
#include "ui/agreement/page_keys.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/desk/page_registry.h"
#include "ui/stance/stance_cards.h"
#include "ui/stance/stance_search.h"
#include "ui/turn/turn_text.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

StancesPage::StancesPage(Desk& desk, QWidget* parent)
    : QStackedWidget(parent), m_desk(desk), m_port(desk.door()), m_cards(m_port) {
    setObjectName(u"stancesPage"_s);
    connect(&m_cards, &StancePresenter::stateChanged, this, [this] {
        if (m_cards.state().isReady && m_overview == nullptr) { showOverview(); }
        if (m_cards.state().isOver && m_cardsView != nullptr && currentWidget() == m_cardsView) {
            showOverview();
        }
    });
    connect(&m_cards, &StancePresenter::undone, this, [this] {
        m_desk.say(tr("Every answer of this sitting is undone, unseen."));
        showOverview();
    });
    const auto alone = desk.presence().alone();
    if (!alone) {
        auto* page = new Page(tr("Answering is for one person alone"),
                              tr("When only one of you is here, this page has your own answers."));
        auto* row = page->add(new QWidget);
        auto* flow = new Flow(8, row);
        auto* agreement = new Button(tr("Go to our agreement"), Button::Kind::Secondary);
        connect(agreement, &Button::clicked, this, [this] { m_desk.goTo(QLatin1String(pages::kAgreement)); });
        flow->addWidget(agreement);
        addWidget(page);
        return;
    }
    m_cards.open(*alone, tr("the other"), [](std::size_t below) {
        return std::size_t{randomBelow(static_cast<std::uint32_t>(below))};
    });
}

bool StancesPage::goBack() {
    if (m_overview == nullptr || currentWidget() == m_overview) { return false; }
    showOverview();
    return true;
}

void StancesPage::focusFirst() {
    if (auto* page = dynamic_cast<PageSteps*>(currentWidget())) { page->focusFirst(); }
}

bool StancesPage::find() {
    if (m_overview == nullptr) { return false; } // both are here, or the answers are still on their way
    showSearch();
    return true;
}

void StancesPage::showOverview() {
    auto* page = new Page(tr("Your answers"), tr("For you alone. You can change any of them at any time."));
    auto* start = new Card({}, Card::Kind::Tint);
    start->add(new Text(tr("One card at a time. Stop whenever you like; nothing is lost."), TextRole::Body))
        ->setTone(Tone::OnTint);
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* cards = new Button(tr("Go through some cards"), Button::Kind::Primary);
    cards->setObjectName(u"goThroughCards"_s);
    connect(cards, &Button::clicked, this, &StancesPage::showCards);
    auto* search = new Button(u"search"_s, tr("Search for one"), Button::Kind::Secondary);
    connect(search, &Button::clicked, this, &StancesPage::showSearch);
    flow->addWidget(cards);
    flow->addWidget(search);
    auto* map = new Button(u"person"_s, tr("Your body map"), Button::Kind::Quiet);
    connect(map, &Button::clicked, this, [this] { m_desk.goTo(QLatin1String(pages::kBodyMap)); });
    flow->addWidget(map);
    start->add(row);
    page->add(start);
    for (const auto& question : m_cards.answered()) {
        auto* card = page->add(new Card(question.wording));
        QString words = wordOf(question.stance);
        if (!question.only.isEmpty()) { words = tr("Only: %1.").arg(question.only.join(u", "_s)); }
        if (!question.until.isEmpty()) { words = tr("%1, until %2.").arg(words, question.until); }
        card->add(new Text(words, TextRole::Body));
        auto* foot = new QWidget;
        auto* actions = new Flow(8, foot);
        auto* change = new Button(tr("Change"), Button::Kind::Quiet);
        change->setSubject(question.wording);
        connect(change, &Button::clicked, this, [this, activity = question.key.activity] {
            m_cards.show(activity);
            showCards();
        });
        actions->addWidget(change);
        card->add(foot);
    }
    auto* notMe = page->add(new Button(tr("That wasn't me"), Button::Kind::Quiet));
    notMe->setAccessibleDescription(tr("Undoes every answer of this sitting without showing it"));
    connect(notMe, &Button::clicked, this, [this] { m_cards.undoAll(); });
    addWidget(page);
    setCurrentWidget(page);
    if (m_overview != nullptr) { m_overview->deleteLater(); }
    m_overview = page;
    page->focusFirst();
}

void StancesPage::showCards() {
    if (m_cardsView == nullptr) {
        m_cardsView = new StanceCards(m_cards);
        connect(m_cardsView, &StanceCards::searchAsked, this, &StancesPage::showSearch);
        connect(m_cardsView, &StanceCards::backFromFirst, this, &StancesPage::showOverview);
        connect(m_cardsView, &StanceCards::restSkipped, this, &StancesPage::showOverview);
        addWidget(m_cardsView);
    }
    if (m_cards.state().isOver) { m_cards.reopenLast(); }
    setCurrentWidget(m_cardsView);
    m_cardsView->focusFirst();
}

void StancesPage::showSearch() {
    if (m_search == nullptr) {
        m_search = new StanceSearch(m_cards);
        connect(m_search, &StanceSearch::chosen, this, &StancesPage::showCards);
        connect(m_search, &StepPage::back, this, &StancesPage::showOverview);
        addWidget(m_search);
    }
    setCurrentWidget(m_search);
    m_search->focusFirst();
}

} // namespace inglenook::ui
