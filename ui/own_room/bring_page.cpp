// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/own_room/bring_page.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/choice_row.h"
#include "ui/control/curtain.h"
#include "ui/control/empty_state.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/own_room/opened_card.h"
#include "ui/own_room/own_room_page.h"
#include "ui/own_room/own_room_text.h"
#include "ui/turn/step_page.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

void addGoalWords(Card& card, const GoalWords& words) {
    card.add(new Text(fromUtf8(words.title), TextRole::Heading));
    if (!words.why.empty()) { card.add(new Text(fromUtf8(words.why), TextRole::Muted)); }
    for (const auto& rung : words.rungs) {
        card.add(new Text(fromUtf8(rung.words)));
    }
}

} // namespace

BringPage::BringPage(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_presenter(new BringPresenter(desk.door(), this)), m_view(this) {
    setObjectName(u"bringPage"_s);
    connect(m_presenter, &BringPresenter::stateChanged, this, &BringPage::render);
    // Somebody left in the middle: what stood behind the curtain goes, and nothing was opened.
    connect(&desk.door(), &Door::presenceChanged, m_presenter, &BringPresenter::startAnew);
    render();
}

bool BringPage::goBack() {
    const auto phase = m_presenter->state().phase;
    if (phase == BringPhase::WhoFirst || phase == BringPhase::Opened) { return false; }
    m_presenter->startAnew();
    return true;
}

void BringPage::render() {
    if (m_presenter->presence().isLocked()) { return; }
    if (!m_presenter->presence().areBoth()) { return m_view.show(makeAlone()); }
    const auto& state = m_presenter->state();
    if (state.problem) {
        if (auto* page = qobject_cast<StepPage*>(m_view.shown())) { page->setProblem(state.problem->code); }
        return;
    }
    switch (state.phase) {
    case BringPhase::WhoFirst:
        return m_view.show(makeWhoFirst());
    case BringPhase::Curtain:
        return m_view.show(makeCurtain());
    case BringPhase::Preview:
        return m_view.show(makePreview());
    case BringPhase::Opened:
        return m_view.show(makeOpened());
    }
}

QWidget* BringPage::makeAlone() {
    auto* alone =
        new EmptyState(u"seats"_s, tr("What we wanted to bring"),
                       tr("This takes both of you.\nWhat you marked waits in your own room until then."));
    auto* sit = alone->addStart(u"seats"_s, tr("We are both here"));
    connect(sit, &QPushButton::clicked, this, [this] { m_desk.askOtherToSitDown(); });
    connect(alone->addOther(tr("Back")), &QPushButton::clicked, this, [this] { m_desk.goBack(); });
    alone->setFocusProxy(sit);
    return alone;
}

QWidget* BringPage::makeWhoFirst() {
    auto* page =
        new StepPage(tr("What we wanted to bring"),
                     tr("Each of you takes a turn, also when nothing is marked. The other looks away."));
    page->putText(tr("You open what you like and hold back what you like. It shows only after both turns."));
    auto* row = page->put(new QWidget);
    auto* flow = new Flow(12, row);
    for (const auto seat : kBothSeats) {
        auto* first =
            new Button(tr("%1 goes first").arg(m_presenter->presence().names[seat]), Button::Kind::Secondary);
        first->setObjectName(seat == Seat::Circle ? u"circleFirst"_s : u"diamondFirst"_s);
        connect(first, &Button::clicked, this, [this, seat] { m_presenter->begin(seat); });
        flow->addWidget(first);
    }
    return page; // "Back" stands above every page of a turn
}

QWidget* BringPage::makeCurtain() {
    auto* curtain = new Curtain;
    const auto at = m_presenter->state().at;
    const auto name = m_presenter->presence().names[at];
    curtain->handTo(at, name, tr("What you marked, for your eyes only."), tr("I am %1").arg(name));
    connect(curtain, &Curtain::opened, m_presenter, &BringPresenter::openCurtain);
    return curtain;
}

void BringPage::addChoice(Card& card, const EntryId& id, const QString& about, const QString& other) {
    auto* choice =
        card.add(new ChoiceRow(about, {{tr("Open it now"), u"eye"_s, tr("%1 will read it").arg(other)},
                                       {tr("Hold it back"), u"lock"_s, tr("it stays unseen")}}));
    connect(choice, &ChoiceRow::chosen, this,
            [this, id](int chosen) { m_presenter->choose(id, chosen == 0); });
}

QWidget* BringPage::makePreview() {
    const auto& state = m_presenter->state();
    const auto other = m_presenter->presence().names[otherOf(state.at)];
    auto* page = new StepPage(
        tr("You wanted to bring this"),
        tr("%1 cannot see this page. What you open, %1 can read from now on, until you take it back.")
            .arg(other));
    if (state.notes.empty() && state.goals.empty()) {
        page->putText(tr("You marked nothing for this sitting. Stay a moment if you like, then pass on."));
    }
    for (const auto& note : state.notes) {
        auto* card = page->put(new Card(noteLabel(note.kind, note.day)));
        const auto words = fromUtf8(note.text);
        card->add(new Text(words));
        addChoice(*card, note.id, firstWords(words), other);
    }
    for (const auto& goal : state.goals) {
        auto* card = page->put(new Card(tr("A goal you prepared")));
        addGoalWords(*card, goal.words);
        addChoice(*card, goal.id, fromUtf8(goal.words.title), other);
    }
    if (!state.notes.empty() || !state.goals.empty()) {
        page->setNote(tr("What you leave open here is held back."));
    }
    page->addNext(tr("I am done"));
    page->focusNothing();
    connect(page, &StepPage::next, m_presenter, &BringPresenter::turnIsOver);
    return page;
}

QWidget* BringPage::makeOpened() {
    const auto& state = m_presenter->state();
    auto* page = new StepPage(tr("Put the laptop where you both see it"),
                              tr("Nothing here asks for an answer. You can only listen."));
    auto* notes = openedCard(tr("Opened now"), state.opened, m_presenter->presence());
    if (notes != nullptr) { page->put(notes); }
    bool hasGoals = false;
    for (const auto seat : kBothSeats) {
        for (const auto& goal : state.onTable[seat]) {
            hasGoals = true;
            auto* card =
                page->put(new Card(tr("On the table, from %1").arg(m_presenter->presence().names[seat])));
            addGoalWords(*card, goal.words);
        }
    }
    if (hasGoals) {
        page->putText(tr("A goal on the table is nobody’s yet. You find it on “Shared goals”."));
    }
    if (state.hasKeptGoal) {
        page->putText(
            tr("Other words for the same goal lie on the table. One page stays with its writer until "
               "you take those off."));
    }
    const bool isNothing = notes == nullptr && !hasGoals && !state.hasKeptGoal;
    if (isNothing) { page->putText(tr("Nothing was opened this time. That is fine.")); }
    page->addNext(tr("Done"));
    page->focusNothing();
    connect(page, &StepPage::next, this, [this] { m_desk.goTo(QLatin1String(pages::kOwnRoom)); });
    return page;
}

void addBringPage(PageRegistry& registry) {
    PageEntry entry;
    entry.key = QLatin1String(pages::kBring);
    entry.isWhole = true;
    entry.isFresh = true;
    entry.make = [](Desk& desk, QWidget* parent) { return new BringPage(desk, parent); };
    registry.add(std::move(entry));
}

} // namespace inglenook::ui
