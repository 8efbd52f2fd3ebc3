// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stance/stance_cards.h"

#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/choice_row.h"
#include "ui/control/field.h"
#include "ui/control/text.h"
#include "ui/stance/condition_picker.h"
#include "ui/turn/answer_watch.h"
#include "ui/turn/turn_text.h"

#include <algorithm>
#include <array>

namespace inglenook::ui {
namespace {

constexpr std::array<Stance, 5> kWords = {Stance::Welcome, Stance::WithConditions, Stance::Curious,
                                          Stance::NotNow, Stance::OffTheTable};

QList<Choice> stanceChoices() {
    QList<Choice> choices;
    for (const auto stance : kWords) {
        choices.append({wordOf(stance), {}, meaningOf(stance)});
    }
    return choices;
}

int placeOf(Stance stance) {
    const auto found = std::find(kWords.begin(), kWords.end(), stance);
    return found == kWords.end() ? ChoiceRow::kNone : static_cast<int>(found - kWords.begin());
}

} // namespace

StanceCards::StanceCards(StancePresenter& cards, QWidget* parent)
    : StepPage(tr("How is this for you, for now?"),
               tr("Pick a word and the next card comes. Keys 1 to 5 do the same. Only you see this."),
               parent),
      m_cards(cards) {
    addBack();
    connect(this, &StepPage::back, this, [this] {
        const auto& state = m_cards.state();
        if (state.isFirst && state.active == 0 && !state.isPickingOnly) {
            Q_EMIT backFromFirst();
        } else {
            m_cards.goBack();
        }
    });
    connect(addSkip(tr("Skip this card")), &QPushButton::clicked, this, [this] { m_cards.skip(); });
    connect(addQuiet(tr("Search for more")), &QPushButton::clicked, this, &StanceCards::searchAsked);
    connect(addQuiet(tr("That is enough cards")), &QPushButton::clicked, this, &StanceCards::restSkipped);
    addNext(tr("Next"));
    connect(this, &StepPage::next, this, [this] { m_cards.goOn(); });
    connect(&m_cards, &StancePresenter::stateChanged, this, &StanceCards::render);
    render();
}

void StanceCards::render() {
    const auto& state = m_cards.state();
    setProblem(state.problem);
    if (!state.isReady || state.isOver) { return; }
    const bool isSame = m_content != nullptr && m_questions.size() == state.questions.size() &&
                        std::equal(m_questions.begin(), m_questions.end(), state.questions.begin(),
                                   [](const QuestionCard& card, const QuestionState& question) {
                                       return card.keys == question.keys;
                                   });
    if (!isSame) { rebuild(state); }
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        const bool isPicking = state.isPickingOnly && state.active == i;
        m_questions[i].words->setChoice(isPicking ? placeOf(Stance::WithConditions)
                                                  : placeOf(state.questions[i].stance));
        m_questions[i].only->setText(onlyPhrase(state.questions[i].only));
        m_questions[i].only->setVisible(!isPicking && !state.questions[i].only.isEmpty());
    }
    if (m_split != nullptr) { m_split->setVisible(state.canSplit); }
    if (state.isPickingOnly) {
        if (m_picker == nullptr || m_pickedFor != state.active) {
            delete m_picker;
            m_pickedFor = state.active;
            m_picker = m_questions[state.active].card->add(new ConditionPicker(m_cards));
        }
        m_picker->render(state);
    } else if (m_picker != nullptr) {
        m_picker->deleteLater();
        m_picker->hide();
        m_picker = nullptr;
        focusFirst();
    }
    if (!isSame || m_focused != state.active) {
        m_focused = state.active;
        focusFirst();
    }
}

void StanceCards::rebuild(const StanceState& state) {
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_questions.clear();
    m_picker = nullptr;
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(16));
    body()->addWidget(m_content);
    for (std::size_t i = 0; i < state.questions.size(); ++i) {
        addQuestion(state, i);
    }
    addSplit();
    addUntil();
    m_focused = state.active;
}

void StanceCards::addQuestion(const StanceState& state, std::size_t index) {
    const auto& question = state.questions[index];
    QuestionCard made;
    made.keys = question.keys;
    made.card = new Card(question.wording);
    made.words = made.card->add(new ChoiceRow(question.wording, stanceChoices()));
    made.only = made.card->add(new Text({}, TextRole::Muted));
    connect(made.words, &ChoiceRow::chosen, this, [this, index](int choice) {
        m_cards.focusQuestion(index);
        if (choice == ChoiceRow::kNone) {
            m_cards.clear();
        } else {
            m_cards.choose(kWords.at(static_cast<std::size_t>(choice)));
        }
    });
    auto* watch = new AnswerWatch(made.words, static_cast<int>(kWords.size()));
    connect(watch, &AnswerWatch::answered, this, [this, index] { answered(index); });
    m_content->layout()->addWidget(made.card);
    m_questions.push_back(made);
}

void StanceCards::answered(std::size_t index) {
    const auto& state = m_cards.state();
    if (index != state.active || state.isPickingOnly || index >= state.questions.size()) { return; }
    if (state.questions[index].stance == Stance::WithConditions) {
        m_cards.choose(Stance::WithConditions);
    } else if (state.questions[index].stance != Stance::Unanswered) {
        m_cards.goOn();
    }
}

void StanceCards::addSplit() {
    auto* split = new Button(tr("Answer each way apart"), Button::Kind::Quiet);
    split->setObjectName(QStringLiteral("splitWays"));
    putSmall(qobject_cast<QBoxLayout*>(m_content->layout()), split);
    connect(split, &QPushButton::clicked, this, [this] { m_cards.splitWays(); });
    m_split = split;
    m_split->setVisible(m_cards.state().canSplit);
}

void StanceCards::addUntil() {
    auto* open = new Button(tr("Not now, until …"), Button::Kind::Quiet);
    open->setObjectName(QStringLiteral("notNowUntil"));
    m_until = new Field(tr("Not now, until"));
    m_until->setNote(tr("Something that happens, in your words: the wound check. Enter keeps it."));
    m_until->setMaxLength(120);
    m_until->hide();
    connect(open, &QPushButton::clicked, this, [this, open] {
        open->hide();
        m_until->setText(m_cards.state().questions.at(m_cards.state().active).until);
        m_until->show();
        m_until->edit()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_until, &Field::finished, this, [this] { m_cards.chooseNotNowUntil(m_until->text()); });
    putSmall(qobject_cast<QBoxLayout*>(m_content->layout()), open);
    m_content->layout()->addWidget(m_until);
}

void StanceCards::focusFirst() {
    const auto& state = m_cards.state();
    if (m_picker != nullptr) {
        m_picker->focusFirst();
    } else if (state.active < m_questions.size()) {
        m_questions[state.active].words->setFocus(Qt::TabFocusReason);
    }
}

} // namespace inglenook::ui
