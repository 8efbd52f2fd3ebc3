// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goal/step_form.h"

#include "ui/agreement/condition_chips.h"
#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/choice_row.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/goal/goal_text.h"
#include "ui/stance/activity_picker.h"

#include <array>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<int, 4> kMinutes = {5, 10, 20, 30};
constexpr std::array<StepEnergy, 3> kEnergies = {StepEnergy::Little, StepEnergy::Some, StepEnergy::Much};

/// The line's own conditions, for the step to begin with. Where on the body and where in the house stay as
/// the line says.
ConditionSet conditionsOf(Term term) {
    term.areas.reset();
    term.places.reset();
    term.kinds.reset();
    term.validUntil.reset();
    return conditionSetOf(term);
}

} // namespace

StepForm::StepForm(const GoalWriterPresenter& writer, bool isRitual, QWidget* parent)
    : Card(isRitual ? tr("How it is done") : tr("A small step"), Card::Kind::Plain, parent), m_writer(writer),
      m_isRitual(isRitual) {
    if (!m_isRitual) {
        m_words = add(new Field(tr("The step, in your words")));
        m_words->setObjectName(u"stepWords"_s);
        m_words->setMaxLength(static_cast<int>(Wording::kMax));
        connect(m_words, &Field::edited, this, &StepForm::edited);
    }
    addLines();
    addMore();
    m_why = add(new Card(tr("This step cannot be kept like this"), Card::Kind::Sunken));
    m_whyText = m_why->add(new Text({}, TextRole::Body));
    m_whyText->setObjectName(u"whyOutside"_s);
    m_why->add(new Text(tr("A step stays inside what you both said yes to. You can make it smaller, or first "
                           "talk about the line."),
                        TextRole::Muted));
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* agreement = new Button(tr("Open our agreement"), Button::Kind::Quiet);
    connect(agreement, &Button::clicked, this, &StepForm::agreementAsked);
    flow->addWidget(agreement);
    m_why->add(row);
    m_why->hide();
    if (m_isRitual) { return; }
    auto* foot = new QWidget;
    auto* buttons = new Flow(8, foot);
    auto* keep = new Button(u"plus"_s, tr("Keep this step"), Button::Kind::Secondary);
    connect(keep, &Button::clicked, this, &StepForm::keepAsked);
    buttons->addWidget(keep);
    add(foot);
}

void StepForm::addLines() {
    QList<Choice> choices = {{tr("No touch"), {}, {}}};
    for (const auto& line : m_writer.state().lines) {
        choices.append({fromUtf8(line.wording), {}, {}});
    }
    choices.append({tr("Something else"), {}, tr("Search for it")});
    add(new Text(tr("Which line of your agreement is it inside of?"), TextRole::Label));
    m_line = add(new ChoiceRow(tr("Which line of your agreement is it inside of?"), choices));
    m_line->setChoice(0);
    connect(m_line, &ChoiceRow::chosen, this, &StepForm::lineChosen);
    m_other = add(new ActivityPicker(
        tr("Nothing has these words. You can add an entry of your own when you answer alone.")));
    connect(m_other, &ActivityPicker::chosen, this, [this](const Activity& activity) {
        m_activity = activity;
        showReasons(m_writer.reasons(wish()));
    });
    m_other->hide();
    m_only = new Button(tr("Add an “only …”"), Button::Kind::Quiet);
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    flow->addWidget(m_only);
    add(row);
    m_conditions = add(new ConditionChips);
    m_conditions->hide();
    m_only->hide();
    connect(m_only, &Button::clicked, this, [this] {
        m_conditions->show();
        m_only->hide();
    });
}

void StepForm::addMore() {
    QList<Choice> minutes;
    for (const int each : kMinutes) {
        minutes.append({tr("%1 minutes").arg(each), {}, {}});
    }
    add(new Text(tr("About how long? It may stay open."), TextRole::Label));
    m_minutes = add(new ChoiceRow(tr("About how long?"), minutes));
    QList<Choice> energies;
    for (const auto each : kEnergies) {
        energies.append({wordOf(each), {}, {}});
    }
    add(new Text(tr("How much energy does it take?"), TextRole::Label));
    m_energy = add(new ChoiceRow(tr("How much energy does it take?"), energies));
    m_enough = add(new Field(tr("When is it enough?")));
    m_enough->setMaxLength(static_cast<int>(Wording::kMax));
    m_enough->setNote(tr("“Enough is one warm minute.” It may stay empty."));
    connect(m_enough, &Field::edited, this, &StepForm::edited);
}

void StepForm::lineChosen() {
    const int lines = static_cast<int>(m_writer.state().lines.size());
    const int choice = m_line->choice();
    const bool isLine = choice > 0 && choice <= lines;
    m_other->setVisible(choice > lines);
    m_only->setVisible(isLine);
    m_conditions->hide();
    m_activity.reset();
    m_conditions->setConditions(
        isLine ? conditionsOf(m_writer.state().lines.at(static_cast<std::size_t>(choice - 1)).term)
               : ConditionSet{});
    if (choice > lines) { m_other->setActivities(builtInActivities()); }
    m_why->hide();
}

StepWish StepForm::wish() const {
    StepWish wish;
    if (m_words != nullptr) { wish.words = m_words->text(); }
    const int lines = static_cast<int>(m_writer.state().lines.size());
    const int choice = m_line->choice();
    if (choice > 0 && choice <= lines) {
        wish.line = choice - 1;
        wish.wished = termOf(m_conditions->conditions());
    }
    if (choice > lines) { wish.activity = m_activity; }
    if (m_minutes->choice() >= 0) {
        wish.minutes = kMinutes.at(static_cast<std::size_t>(m_minutes->choice()));
    }
    if (m_energy->choice() >= 0) { wish.energy = kEnergies.at(static_cast<std::size_t>(m_energy->choice())); }
    wish.enough = m_enough->text();
    return wish;
}

void StepForm::setWords(const QString& words) {
    if (m_words != nullptr) { m_words->setText(words); }
}

void StepForm::focusWords() {
    if (m_words != nullptr) { m_words->edit()->setFocus(Qt::OtherFocusReason); }
}

bool StepForm::isTyped() const { return m_words != nullptr && !m_words->text().trimmed().isEmpty(); }

void StepForm::take(const Rung& rung) {
    clear();
    setWords(fromUtf8(rung.words));
    m_enough->setText(fromUtf8(rung.enough));
    const auto& lines = m_writer.state().lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines.at(i).key != rung.activity || rung.activity.activity.empty()) { continue; }
        m_line->setChoice(static_cast<int>(i) + 1);
        lineChosen();
        m_conditions->setConditions(conditionsOf(rung.term));
    }
    for (std::size_t i = 0; i < kMinutes.size(); ++i) {
        if (kMinutes.at(i) == rung.minutes) { m_minutes->setChoice(static_cast<int>(i)); }
    }
    if (rung.energy != StepEnergy::Unsaid) { m_energy->setChoice(static_cast<int>(rung.energy) - 1); }
}

void StepForm::clear() {
    setWords({});
    m_enough->setText({});
    m_line->setChoice(0);
    lineChosen();
    m_minutes->setChoice(ChoiceRow::kNone);
    m_energy->setChoice(ChoiceRow::kNone);
}

void StepForm::showReasons(const QStringList& sentences) {
    m_why->setVisible(!sentences.isEmpty());
    m_whyText->setText(sentences.join(u' '));
}

} // namespace inglenook::ui
