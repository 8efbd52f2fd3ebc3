// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turn/answer_page.h"

#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/chip.h"
#include "ui/control/choice_row.h"
#include "ui/control/passphrase_field.h"
#include "ui/control/text.h"
#include "ui/turn/answer_watch.h"
#include "ui/turn/turn_text.h"

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr std::array<YesAnswer, 3> kAnswers = {YesAnswer::Yes, YesAnswer::NotYet, YesAnswer::ForTheSession};

QList<Choice> answerChoices() {
    QList<Choice> choices;
    for (const auto answer : kAnswers) {
        choices.append({wordOf(answer), {}, {}});
    }
    return choices;
}

} // namespace

AnswerPage::AnswerPage(YesTurnPresenter& turn, QWidget* parent)
    : StepPage(turnTitle(turn.state().kind), turnSubtitle(turn.state().kind), parent), m_turn(turn) {
    for (std::size_t i = 0; i < m_turn.state().lines.size(); ++i) {
        addLine(i);
    }
    auto* last = put(new Card(tr("Seal your turn")));
    m_allOnPaper = new Chip(tr("Put these lines on paper"));
    putSmall(last->body(), m_allOnPaper);
    m_allOnPaper->setObjectName(QStringLiteral("allOnPaper"));
    last->add(new Text(
        tr("A line stands on the page when you both ticked it. Lines without an answer go to the session."),
        TextRole::Muted));
    m_passphrase = last->add(new PassphraseField(tr("Your passphrase")));
    m_passphrase->setObjectName(QStringLiteral("turnPassphrase"));
    addBack()->setText(tr("Leave this turn"));
    addNext(tr("Seal my turn"));
    connect(m_allOnPaper, &QCheckBox::clicked, this, [this](bool on) {
        m_turn.tickAllForPaper(on);
        m_passphrase->edit()->setFocus(Qt::TabFocusReason);
    });
    connect(m_passphrase, &PassphraseField::finished, this, &AnswerPage::seal);
    connect(this, &StepPage::next, this, &AnswerPage::seal);
    connect(this, &StepPage::back, this, [this] { m_turn.leave(); });
    render();
    goPast(static_cast<std::size_t>(-1));
}

void AnswerPage::addLine(std::size_t index) {
    const auto& line = m_turn.state().lines[index];
    LineCard card;
    auto* folded = new Card(tr("A line you asked not to have raised"), Card::Kind::Sunken);
    folded->add(new Text(tr("Left closed, it goes to the session like any open line."), TextRole::Muted));
    auto* unfold = new Button(tr("Open this line"), Button::Kind::Secondary);
    putSmall(folded->body(), unfold);
    connect(unfold, &QPushButton::clicked, this, [this, index] { m_turn.unfold(index); });
    card.folded = put(folded);
    auto* open = new Card(line.wording);
    if (!line.conditions.isEmpty()) { open->add(new Text(onlyPhrase(line.conditions))); }
    if (!line.ownMarks.isEmpty()) {
        open->add(new Text(tr("You marked for yourself: %1. Only you see this.")
                               .arg(line.ownMarks.join(QStringLiteral(", "))),
                           TextRole::Muted));
    }
    card.answers = open->add(new ChoiceRow(line.wording, answerChoices()));
    card.paper = new Chip(tr("On paper"));
    putSmall(open->body(), card.paper);
    card.paper->setAccessibleName(tr("On paper: %1").arg(line.wording));
    connect(card.answers, &ChoiceRow::chosen, this, [this, index](int choice) { answered(index, choice); });
    auto* watch = new AnswerWatch(card.answers, static_cast<int>(kAnswers.size()));
    connect(watch, &AnswerWatch::answered, this, [this, index] { goPast(index); });
    connect(card.paper, &QCheckBox::clicked, this,
            [this, index](bool on) { m_turn.tickForPaper(index, on); });
    card.open = put(open);
    m_cards.push_back(card);
}

void AnswerPage::answered(std::size_t index, int choice) {
    if (choice == ChoiceRow::kNone) {
        m_turn.clearAnswer(index);
        return;
    }
    m_turn.answer(index, kAnswers.at(static_cast<std::size_t>(choice)));
}

void AnswerPage::goPast(std::size_t index) {
    for (std::size_t i = index + 1; i < m_cards.size(); ++i) {
        if (!m_turn.state().lines[i].isFolded) {
            setFirstFocus(m_cards[i].answers);
            m_cards[i].answers->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    setFirstFocus(m_allOnPaper);
    m_allOnPaper->setFocus(Qt::TabFocusReason);
}

void AnswerPage::seal() {
    auto passphrase = m_passphrase->passphrase();
    if (!passphrase) {
        m_passphrase->setNote(tr("Your passphrase seals your turn. Nothing is sealed without it."));
        m_passphrase->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_passphrase->setNote({});
    m_turn.seal(std::move(*passphrase));
}

void AnswerPage::render() {
    const auto& state = m_turn.state();
    for (std::size_t i = 0; i < m_cards.size() && i < state.lines.size(); ++i) {
        const auto& line = state.lines[i];
        m_cards[i].folded->setVisible(line.isFolded);
        m_cards[i].open->setVisible(!line.isFolded);
        m_cards[i].paper->setChecked(line.isOnPaper);
        const auto place =
            line.answer ? std::find(kAnswers.begin(), kAnswers.end(), *line.answer) : kAnswers.end();
        m_cards[i].answers->setChoice(place == kAnswers.end() ? ChoiceRow::kNone
                                                              : static_cast<int>(place - kAnswers.begin()));
    }
    m_allOnPaper->setChecked(std::all_of(state.lines.begin(), state.lines.end(), [](const TurnLine& line) {
        return line.isFolded || line.isOnPaper;
    }));
    setBusy(state.isBusy, tr("Sealing your turn. This takes a moment on purpose."));
    setProblem(state.problem);
    if (state.problem == ErrorCode::PassphraseWrong) {
        m_passphrase->clear();
        m_passphrase->edit()->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace inglenook::ui
