// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goal/goal_turn_page.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/chip.h"
#include "ui/control/choice_row.h"
#include "ui/control/curtain.h"
#include "ui/control/empty_state.h"
#include "ui/control/passphrase_field.h"
#include "ui/control/text.h"
#include "ui/desk/page_registry.h"
#include "ui/goal/goal_card.h"
#include "ui/goal/goal_text.h"
#include "ui/turn/step_page.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kYes = 0;

QString titleOf(const GoalTurnState& state) {
    switch (state.kind) {
    case GoalTurn::Kind::Adopt:
        return state.words.kind == GoalKind::Ritual ? GoalTurnPage::tr("This ritual, for a while?")
                                                    : GoalTurnPage::tr("Is this a goal of yours, too?");
    case GoalTurn::Kind::Up:
        return GoalTurnPage::tr("This step now?");
    case GoalTurn::Kind::Second:
        return GoalTurnPage::tr("Once more, after a night");
    }
    std::abort();
}

} // namespace

GoalTurnPage::GoalTurnPage(Desk& desk, const GoalErrand& errand, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_turn(new GoalTurnPresenter(desk.door(), this)), m_view(this) {
    setObjectName(u"goalTurnPage"_s);
    connect(m_turn, &GoalTurnPresenter::stateChanged, this, &GoalTurnPage::render);
    connect(&desk.door(), &Door::presenceChanged, this, &GoalTurnPage::render);
    if (desk.presence().areBoth()) { m_turn->begin(errand.asked, errand.turn); }
    render();
}

void GoalTurnPage::leave() { m_desk.goTo(QString::fromLatin1(pages::kGoals)); }

void GoalTurnPage::render() {
    const auto& state = m_turn->state();
    using Phase = GoalTurnState::Phase;
    if (!m_desk.presence().areBoth()) {
        m_shown.reset();
        m_view.show(makeAlone());
        return;
    }
    if (state.phase == Phase::Idle) {
        m_shown.reset();
        m_view.show(makeRefusal());
        return;
    }
    if (m_shown == state.phase && m_shownAt == state.at) {
        if (auto* step = qobject_cast<StepPage*>(m_view.shown())) {
            step->setProblem(state.problem);
            step->setBusy(state.isBusy, tr("One moment."));
        }
        return;
    }
    m_shown = state.phase;
    m_shownAt = state.at;
    switch (state.phase) {
    case Phase::Idle:
        return;
    case Phase::Curtain:
        m_view.show(makeCurtain());
        return;
    case Phase::Answering:
        m_view.show(makeAnswer());
        return;
    case Phase::BothDone:
        m_view.show(makeBothDone());
        return;
    case Phase::Outcome:
        m_view.show(makeOutcome());
        return;
    }
}

QWidget* GoalTurnPage::makeAlone() {
    auto* alone =
        new EmptyState(u"seats"_s, tr("A goal is taken by both"),
                       tr("This takes both of you, each with an answer of your own.\nNothing changes "
                          "until then."));
    connect(alone->addStart(u"seats"_s, tr("We are both here")), &Button::clicked, &m_desk,
            &Desk::askOtherToSitDown);
    connect(alone->addOther(tr("Back to your goals")), &Button::clicked, this, &GoalTurnPage::leave);
    return alone;
}

// Before the first answer, and when this cannot be asked now.
QWidget* GoalTurnPage::makeRefusal() {
    auto* page = new StepPage(tr("A goal is taken by both"), {}, this);
    if (m_turn->state().problem == ErrorCode::OutsideRules) {
        page->putText(
            tr("This cannot be asked now. Either its step is outside your agreement, or three goals are "
               "live already. Rest one, or let one go, and there is room."));
    } else if (m_turn->state().problem == ErrorCode::NotSettledYet) {
        page->putText(tr("It is still slept on. From tomorrow you can both say it once more."));
    } else {
        page->setProblem(m_turn->state().problem);
    }
    page->addNext(tr("Back to your goals"));
    page->focusNothing();
    connect(page, &StepPage::next, this, &GoalTurnPage::leave);
    return page;
}

QWidget* GoalTurnPage::makeCurtain() {
    auto* curtain = new Curtain(this);
    const auto at = m_turn->state().at;
    const QString name = m_desk.nameOf(at);
    curtain->handTo(at, name, tr("Your answer stays closed until you have both given one."),
                    tr("I am %1").arg(name));
    connect(curtain, &Curtain::opened, m_turn, &GoalTurnPresenter::openCurtain);
    return curtain;
}

QWidget* GoalTurnPage::makeAnswer() {
    const auto& state = m_turn->state();
    auto* page =
        new StepPage(titleOf(state), tr("“Not yet” needs no reason. Nobody sees whose it was."), this);
    auto* goal = page->put(new Card(fromUtf8(state.words.title)));
    goal->add(new Text(wordOf(state.words.kind), TextRole::Muted));
    if (state.words.until) { goal->add(new Text(tr("Up to %1.").arg(goalDay(*state.words.until)))); }
    if (!state.words.why.empty()) { goal->add(new Text(fromUtf8(state.words.why))); }
    const auto& rung = state.words.rungs.at(static_cast<std::size_t>(state.rung));
    auto* step = page->put(new Card(tr("The step it would be"), Card::Kind::Tint));
    for (const auto& line : {fromUtf8(rung.words), detailsOf(rung), onlyOf(rung), enoughOf(rung)}) {
        if (!line.isEmpty()) { step->add(new Text(line))->setTone(Tone::OnTint); }
    }
    if (state.isSleptOn) {
        page->put(new Text(tr("There is more touch in it than now. So a yes is slept on, and said once more "
                              "another day."),
                           TextRole::Muted));
    }
    if (state.kind == GoalTurn::Kind::Adopt && state.words.rungs.size() > 1) {
        auto* ladder = page->put(new Card(tr("All its steps"), Card::Kind::Sunken));
        for (const auto& each : state.words.rungs) {
            addStep(*ladder, each);
        }
    }
    auto* last = page->put(new Card(tr("Your answer")));
    auto* answers =
        last->add(new ChoiceRow(fromUtf8(state.words.title), {{tr("Yes"), {}, {}}, {tr("Not yet"), {}, {}}}));
    answers->setObjectName(u"goalAnswer"_s);
    auto* paper = new Chip(tr("On paper"));
    putSmall(last->body(), paper);
    auto* passphrase = last->add(new PassphraseField(tr("Your passphrase")));
    passphrase->setObjectName(u"goalPassphrase"_s);
    connect(page->addBack(), &Button::clicked, this, &GoalTurnPage::leave);
    page->addNext(tr("Seal my answer"));
    page->setFirstFocus(answers);
    const auto seal = [this, answers, paper, passphrase] {
        if (answers->choice() == ChoiceRow::kNone) {
            passphrase->setNote(tr("Choose “Yes” or “Not yet” first."));
            answers->setFocus(Qt::OtherFocusReason);
            return;
        }
        auto typed = passphrase->passphrase();
        if (!typed) {
            passphrase->setNote(tr("Your passphrase seals your answer. Nothing is sealed without it."));
            passphrase->edit()->setFocus(Qt::OtherFocusReason);
            return;
        }
        m_turn->answer(std::move(*typed), answers->choice() == kYes, paper->isChecked());
    };
    connect(page, &StepPage::next, this, seal);
    connect(passphrase, &PassphraseField::finished, this, seal);
    return page;
}

QWidget* GoalTurnPage::makeBothDone() {
    auto* page = new StepPage(tr("Both answers are sealed"),
                              tr("Nothing is written yet. Sit so that you both see the screen."), this);
    auto* card = page->put(new Card(tr("Was that you?"), Card::Kind::Sunken));
    card->add(new Text(tr("If an answer was not your own, it is taken back unseen, and you give your own.")));
    for (const auto seat : kBothSeats) {
        auto* notMe = new Button(tr("%1: that wasn’t me").arg(m_desk.nameOf(seat)), Button::Kind::Secondary);
        putSmall(card->body(), notMe);
        connect(notMe, &Button::clicked, this, [this, seat] { m_turn->undo(seat); });
    }
    page->addNext(tr("See what came out"));
    page->focusNothing();
    connect(page, &StepPage::next, m_turn, &GoalTurnPresenter::finish);
    return page;
}

QWidget* GoalTurnPage::makeOutcome() {
    const auto& state = m_turn->state();
    QString words;
    switch (state.outcome) {
    case GoalOutcome::Kept:
        words =
            tr("You both said yes. Either of you can step down or rest it, at any time, without a reason.");
        break;
    case GoalOutcome::Settling:
        words = tr("You both said yes. It is slept on: from tomorrow you can both say it once more.");
        break;
    case GoalOutcome::AsItWas:
        words = tr("It stays as it was. That is a good answer, too.");
        break;
    }
    auto* page = new StepPage(tr("What came out"), {}, this);
    auto* card = page->put(new Card(fromUtf8(state.words.title), Card::Kind::Tint));
    card->add(new Text(words))->setTone(Tone::OnTint);
    page->addNext(tr("Back to your goals"));
    page->focusNothing();
    connect(page, &StepPage::next, this, &GoalTurnPage::leave);
    return page;
}

} // namespace inglenook::ui
