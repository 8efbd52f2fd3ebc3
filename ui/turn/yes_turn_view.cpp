// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turn/yes_turn_view.h"

#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/curtain.h"
#include "ui/control/text.h"
#include "ui/turn/answer_page.h"
#include "ui/turn/turn_text.h"

namespace inglenook::ui {

YesTurnView::YesTurnView(YesTurnPresenter& turn, BySeat<QString> names, QString lastButton, QWidget* parent)
    : QWidget(parent), m_turn(turn), m_names(std::move(names)), m_lastButton(std::move(lastButton)),
      m_view(this) {
    connect(&m_turn, &YesTurnPresenter::stateChanged, this, &YesTurnView::render);
    render();
}

bool YesTurnView::goBack() {
    if (m_turn.state().phase == TurnPhase::Outcome || m_turn.state().phase == TurnPhase::Idle) {
        return false;
    }
    m_turn.leave();
    return true;
}

void YesTurnView::render() {
    const auto& state = m_turn.state();
    if (m_view.shown() != nullptr && state.phase == m_shown && state.at == m_shownAt) {
        if (auto* answers = qobject_cast<AnswerPage*>(m_view.shown())) {
            answers->render();
        } else if (auto* step = qobject_cast<StepPage*>(m_view.shown())) {
            step->setProblem(state.problem);
            step->setBusy(state.isBusy, tr("One moment."));
        }
        return;
    }
    m_shown = state.phase;
    m_shownAt = state.at;
    switch (state.phase) {
    case TurnPhase::Idle:
        m_view.show(state.problem ? makeProblem() : nullptr);
        return;
    case TurnPhase::Nothing:
        m_view.show(makeNothing());
        return;
    case TurnPhase::Curtain:
        m_view.show(makeCurtain());
        return;
    case TurnPhase::Answering:
        m_view.show(new AnswerPage(m_turn, this));
        return;
    case TurnPhase::BothDone:
        m_view.show(makeBothDone());
        return;
    case TurnPhase::Outcome:
        m_view.show(makeOutcome());
        return;
    }
}

QWidget* YesTurnView::makeCurtain() {
    auto* curtain = new Curtain(this);
    const auto at = m_turn.state().at;
    curtain->handTo(at, m_names[at], tr("Your answers stay closed until you have both had your turn."),
                    tr("I am %1").arg(m_names[at]));
    connect(curtain, &Curtain::opened, this, [this] { m_turn.openCurtain(); });
    return curtain;
}

QWidget* YesTurnView::makeBothDone() {
    auto* page = new StepPage(tr("Both turns are over"),
                              tr("Nothing is written yet. Sit so that you both see the screen."), this);
    auto* card = page->put(new Card(tr("Was that you?"), Card::Kind::Sunken));
    card->add(
        new Text(tr("If a turn was not your own, it is taken back unseen, and you get a turn of your own.")));
    for (const auto seat : kBothSeats) {
        auto* notMe = new Button(tr("%1: that wasn’t me").arg(m_names[seat]), Button::Kind::Secondary);
        putSmall(card->body(), notMe);
        connect(notMe, &QPushButton::clicked, this, [this, seat] { m_turn.undo(seat); });
    }
    page->addNext(tr("See what came out"));
    page->focusNothing();
    connect(page, &StepPage::next, this, [this] { m_turn.finish(); });
    return page;
}

QWidget* YesTurnView::makeOutcome() {
    auto* page = new StepPage(tr("What came out"), tr("A line means: you may ask."), this);
    for (const auto& line : m_turn.state().outcomes) {
        auto* card = page->put(new Card(line.wording));
        if (!line.conditions.isEmpty()) { card->add(new Text(onlyPhrase(line.conditions))); }
        auto* row = new QHBoxLayout;
        row->addWidget(new StatePill(pillOf(line.outcome, !line.conditions.isEmpty()), line.wording));
        row->addWidget(new Text(sentenceOf(line.outcome), TextRole::Muted), 1);
        card->body()->addLayout(row);
    }
    page->addNext(m_lastButton);
    page->focusNothing();
    connect(page, &StepPage::next, this, &YesTurnView::seen);
    return page;
}

// The turn could not begin: an empty page would leave both guessing.
QWidget* YesTurnView::makeProblem() {
    auto* page = new StepPage(tr("This turn cannot begin now"), tr("Nothing has changed."), this);
    page->setProblem(m_turn.state().problem);
    page->addNext(m_lastButton);
    page->focusNothing();
    connect(page, &StepPage::next, this, &YesTurnView::seen);
    return page;
}

QWidget* YesTurnView::makeNothing() {
    auto* page =
        new StepPage(tr("There is nothing to say yes to here"),
                     tr("A line that settles can be looked at from the next day on, after a night."), this);
    page->addNext(m_lastButton);
    page->focusNothing();
    connect(page, &StepPage::next, this, &YesTurnView::seen);
    return page;
}

} // namespace inglenook::ui
