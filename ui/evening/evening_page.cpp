// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evening/evening_page.h"

#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/curtain.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/step_bar.h"
#include "ui/control/text.h"
#include "ui/evening/alone_steps.h"
#include "ui/evening/evening_text.h"
#include "ui/evening/joint_steps.h"
#include "ui/evening/paper_step.h"
#include "ui/evening/setup_steps.h"
#include "ui/stance/stance_cards.h"
#include "ui/stance/stance_search.h"
#include "ui/turn/round_view.h"
#include "ui/turn/yes_turn_view.h"

namespace inglenook::ui {

EveningPage::EveningPage(EveningPresenter& evening, QWidget* parent)
    : QWidget(parent), m_evening(evening), m_layout(new QVBoxLayout(this)), m_bar(new StepBar({})),
      m_place(new QWidget), m_talkPage(new Button(tr("Print as a page to talk about"), Button::Kind::Quiet)),
      m_leave(new Button(tr("Leave for now, keep everything"), Button::Kind::Quiet)) {
    m_layout->setContentsMargins(0, px(16), 0, 0);
    m_layout->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(px(40), 0, px(40), 0);
    bar->addWidget(m_bar);
    m_layout->addLayout(bar);
    auto* place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_place, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(px(24), px(4), px(24), px(8));
    auto* flow = new Flow(8);
    flow->addWidget(m_talkPage);
    flow->addWidget(m_leave);
    foot->addLayout(flow);
    m_layout->addLayout(foot);
    m_talkPage->setObjectName(QStringLiteral("talkPage"));
    m_leave->setObjectName(QStringLiteral("leave"));
    connect(m_talkPage, &QPushButton::clicked, this, [this] { m_evening.joint().showTalkPage(); });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_evening.joint().drawCurtain();
        Q_EMIT leaveAsked();
    });
    connect(&m_evening, &EveningPresenter::stateChanged, this, &EveningPage::render);
    connect(&m_evening.setup(), &SetupPresenter::stateChanged, this, &EveningPage::render);
    connect(&m_evening.alone(), &AlonePresenter::stateChanged, this, &EveningPage::render);
    connect(&m_evening.joint(), &JointPresenter::stateChanged, this, &EveningPage::render);
    render();
}

int EveningPage::keyOfStep() const {
    constexpr int kPart = 1000;
    constexpr int kSeat = 100;
    constexpr int kExtra = 50;
    const auto& state = m_evening.state();
    const auto base = static_cast<int>(state.part) * kPart + static_cast<int>(state.at) * kSeat;
    switch (state.part) {
    case EveningPart::Setup:
        return base + static_cast<int>(m_evening.setup().state().step);
    case EveningPart::Alone:
        return base + static_cast<int>(m_evening.alone().state().step) +
               (m_extra == Extra::Search ? kExtra : 0);
    case EveningPart::Joint:
        return base + static_cast<int>(m_evening.joint().state().step);
    case EveningPart::HandOver:
    case EveningPart::Resting:
        return base;
    }
    std::abort();
}

void EveningPage::render() {
    if (m_evening.state().part != EveningPart::Alone || m_evening.alone().state().step != AloneStep::Cards) {
        m_extra = Extra::None;
    }
    const auto key = keyOfStep();
    renderBar();
    renderFoot();
    if (key == m_shown && m_page != nullptr) {
        if (auto* names = qobject_cast<NamesPage*>(m_page)) { names->render(); }
        if (auto* alone = qobject_cast<AloneStepPage*>(m_page)) { alone->render(); }
        if (auto* joint = qobject_cast<JointStepPage*>(m_page)) { joint->render(); }
        return;
    }
    m_shown = key;
    if (m_page != nullptr) {
        m_place->layout()->removeWidget(m_page);
        m_page->hide();
        m_page->deleteLater();
    }
    m_page = makeStep();
    if (m_page == nullptr) { return; }
    m_place->layout()->addWidget(m_page);
    m_page->show();
    focusFirst();
}

void EveningPage::renderBar() {
    const auto& state = m_evening.state();
    m_bar->setVisible(state.part == EveningPart::Alone || state.part == EveningPart::Joint);
    if (state.part == EveningPart::Alone) {
        m_bar->setSteps(aloneStepNames());
        m_bar->setStep(placeOf(m_evening.alone().state().step));
    } else if (state.part == EveningPart::Joint) {
        m_bar->setSteps(jointStepNames());
        m_bar->setStep(placeOf(m_evening.joint().state().step));
    }
}

void EveningPage::renderFoot() {
    const auto& state = m_evening.state();
    const auto step = m_evening.joint().state().step;
    m_talkPage->setVisible(state.part == EveningPart::Joint && step >= JointStep::ReadAloud &&
                           step != JointStep::YesTurns && step != JointStep::Paper);
    m_leave->setVisible(state.part != EveningPart::Setup && state.part != EveningPart::HandOver &&
                        step != JointStep::Paper);
}

void EveningPage::focusFirst() {
    if (auto* page = qobject_cast<Page*>(m_page)) {
        page->focusFirst();
    } else if (auto* curtain = qobject_cast<Curtain*>(m_page)) {
        curtain->button()->setFocus(Qt::OtherFocusReason);
    } else if (auto* round = qobject_cast<RoundView*>(m_page)) {
        round->focusFirst();
    } else if (auto* turn = qobject_cast<YesTurnView*>(m_page)) {
        turn->focusFirst();
    }
}

bool EveningPage::goBack() {
    if (m_extra == Extra::Search) {
        m_extra = Extra::None;
        render();
        return true;
    }
    if (auto* page = qobject_cast<Page*>(m_page)) { return page->goBack(); }
    if (auto* turn = qobject_cast<YesTurnView*>(m_page)) { return turn->goBack(); }
    return false;
}

void EveningPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    focusFirst();
}

QWidget* EveningPage::makeStep() {
    switch (m_evening.state().part) {
    case EveningPart::Setup:
        return makeSetup();
    case EveningPart::HandOver:
        return makeHandOver();
    case EveningPart::Alone:
        return makeAlone();
    case EveningPart::Resting:
        return makeResting();
    case EveningPart::Joint:
        return makeJoint();
    }
    std::abort();
}

QWidget* EveningPage::makeSetup() {
    switch (m_evening.setup().state().step) {
    case SetupStep::HowItOpens:
        return new HowItOpensPage(m_evening.setup(), m_evening.state().pace == Pace::Soon
                                                         ? soonText()
                                                         : tr("Take all the time you like. You can stop "
                                                              "after any page; everything is kept."));
    case SetupStep::Names:
    case SetupStep::Done:
        return new NamesPage(m_evening.setup());
    }
    std::abort();
}

QWidget* EveningPage::makeHandOver() {
    const auto& state = m_evening.state();
    auto* curtain = new Curtain;
    const auto name = state.names[state.at];
    const auto other = state.names[otherOf(state.at)];
    curtain->handTo(
        state.at, name,
        other.isEmpty()
            ? tr("What you write stays sealed in your own room.")
            : tr("%1, please look away, or have a cup of tea. It takes about ten minutes.").arg(other),
        tr("I am %1").arg(name));
    connect(curtain, &Curtain::opened, this, [this] { m_evening.openCurtain(); });
    return curtain;
}

QWidget* EveningPage::makeAlone() {
    auto& alone = m_evening.alone();
    switch (alone.state().step) {
    case AloneStep::ForWhom: {
        auto* page = new ForWhomPage(alone);
        connect(page, &ForWhomPage::notForMeNow, this, &EveningPage::notForMeNow);
        return page;
    }
    case AloneStep::Passphrase:
    case AloneStep::PassphraseOnceMore:
        return new PassphrasePage(alone);
    case AloneStep::StopSigns:
        return new StopSignsPage(alone);
    case AloneStep::Matters:
        return new OfferedWordsPage(alone, mattersOffered());
    case AloneStep::Strengths:
        return new OfferedWordsPage(alone, strengthsOffered());
    case AloneStep::Cards:
        return makeCards();
    case AloneStep::Known:
        return new OneThingPage(alone, tr("I would like you to know"));
    case AloneStep::Question:
        return new OneThingPage(alone, tr("I would like to ask"));
    case AloneStep::LookOver:
        return makeLookOver();
    }
    std::abort();
}

QWidget* EveningPage::makeCards() {
    auto& cards = m_evening.cards();
    if (m_extra == Extra::Search) {
        auto* search = new StanceSearch(cards);
        const auto close = [this] {
            m_extra = Extra::None;
            render();
        };
        connect(search, &StanceSearch::chosen, this, close, Qt::QueuedConnection);
        connect(search, &StepPage::back, this, close, Qt::QueuedConnection);
        return search;
    }
    auto* page = new StanceCards(cards);
    connect(page, &StanceCards::searchAsked, this, [this] {
        m_extra = Extra::Search;
        render();
    });
    connect(page, &StanceCards::backFromFirst, this, [this] { m_evening.alone().goBack(); });
    connect(page, &StanceCards::restSkipped, this, [this] { m_evening.alone().cardsDone(); });
    return page;
}

QWidget* EveningPage::makeLookOver() {
    auto* page = new LookOverPage(m_evening.alone(), m_evening.cards());
    connect(page, &LookOverPage::wasNotMe, this, [this] { m_evening.thatWasNotMe(); });
    connect(page, &LookOverPage::cardAsked, this, [this](const std::string& activity) {
        m_evening.alone().goTo(AloneStep::Cards);
        m_evening.cards().show(activity);
    });
    return page;
}

QWidget* EveningPage::makeResting() {
    const auto& state = m_evening.state();
    const auto other = state.names[otherOf(state.at)];
    auto* page = new StepPage(
        tr("Your part is sealed"),
        tr("It stays in your own room until you both open it. Nothing shows whether it is there."));
    auto* seat = page->put(new Card(tr("The other seat")));
    auto* name = new Field(tr("A name for the other seat"));
    if (other.isEmpty()) {
        seat->add(name);
    } else {
        name->hide();
        name->setParent(seat);
    }
    auto* take = new Button(tr("Pass the laptop: the other seat is taken now"), Button::Kind::Secondary);
    putSmall(seat->body(), take);
    auto* beside = new Button(tr("Someone who has that seat sits down beside me"), Button::Kind::Secondary);
    putSmall(seat->body(), beside);
    connect(take, &QPushButton::clicked, this, [this, name] { m_evening.handToOther(name->text()); });
    connect(beside, &QPushButton::clicked, this, [this] { m_evening.otherSitsDown(); });
    page->setFirstFocus(page->addNext(tr("That is all for today")));
    connect(page, &StepPage::next, this, &EveningPage::everythingElse);
    return page;
}

QWidget* EveningPage::makeJoint() {
    auto& joint = m_evening.joint();
    const auto& names = joint.state().names;
    switch (joint.state().step) {
    case JointStep::SitDown:
        return new SitDownPage(joint);
    case JointStep::Looking: {
        auto* view = new RoundView(joint.round(), names);
        connect(view, &RoundView::left, this, [this] { m_evening.joint().goOnWithoutRound(); });
        return view;
    }
    case JointStep::ReadAloud:
    case JointStep::WantKnown:
        return new ReadPage(joint, joint.state().step);
    case JointStep::Choose:
        return new ChoosePage(joint);
    case JointStep::Settling:
        return new SettlingPage(joint);
    case JointStep::StopSigns:
        return new SignsPage(joint);
    case JointStep::YesTurns: {
        auto* view = new YesTurnView(joint.turn(), names, tr("See the page"));
        connect(view, &YesTurnView::seen, this, [this] { m_evening.joint().goOn(); });
        return view;
    }
    case JointStep::Paper: {
        auto* page = new PaperStep(joint);
        connect(page, &PaperStep::everythingElse, this, &EveningPage::everythingElse);
        return page;
    }
    }
    std::abort();
}

} // namespace inglenook::ui
