// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goal/goal_writer_page.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/choice_row.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/desk/draft_keeper.h"
#include "ui/desk/page_registry.h"
#include "ui/goal/goal_card.h"
#include "ui/goal/goal_text.h"
#include "ui/goal/step_form.h"
#include "ui/wording/wording_lens.h"

#include <QTimer>

#include <algorithm>
#include <array>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<GoalKind, 3> kKinds = {GoalKind::FeelsSafest, GoalKind::Regain, GoalKind::Reinvent};
constexpr std::array<int, 3> kRitualDays = {7, 14, 28};

QString titleOf(const GoalErrand& errand) {
    const bool isRitual = errand.draft.words.kind == GoalKind::Ritual;
    if (isRitual) { return GoalWriterPage::tr("A small ritual, for a while"); }
    return errand.isChange ? GoalWriterPage::tr("Other words for a goal") : GoalWriterPage::tr("A goal");
}

} // namespace

GoalWriterPage::GoalWriterPage(Desk& desk, const GoalErrand& errand, QWidget* parent)
    : StepPage(titleOf(errand), {}, parent), m_desk(desk),
      m_isRitual(errand.draft.words.kind == GoalKind::Ritual),
      m_presenter(new GoalWriterPresenter(desk.door(), errand.draft, this)), m_words(new Card) {
    setObjectName(u"goalWriterPage"_s);
    const bool areBoth = m_presenter->presence().areBoth();
    setSubtitle(areBoth ? tr("What you write lies on the table. It holds once you have both said yes to it.")
                        : tr("For you alone, until you bring it to the table."));
    m_drafts = new DraftKeeper(
        desk, "goal-words", [this] { return draft(); }, this);
    addWords();
    addBack();
    connect(this, &StepPage::back, &m_desk, &Desk::goBack);
    addNext(areBoth ? tr("Lay it on the table") : tr("Keep it for now"));
    nextButton()->setEnabled(false);
    connect(this, &StepPage::next, this, &GoalWriterPage::save);
    connect(m_presenter, &GoalWriterPresenter::stateChanged, this, &GoalWriterPage::render);
    connect(m_presenter, &GoalWriterPresenter::saved, this, [this] {
        for (auto* field : {m_title, m_why}) {
            field->setText({});
        }
        m_form->clear();
        m_drafts->touched();
        m_desk.say(goalDoneText(u"kept"_s));
        m_desk.goTo(QString::fromLatin1(pages::kGoals));
    });
    // Only a goal that is begun takes up what was typed and left: a change begins with its own words.
    if (!errand.isChange && errand.draft.id.isNull()) {
        connect(m_drafts, &DraftKeeper::found, this, &GoalWriterPage::takeDraft);
    }
}

void GoalWriterPage::addWords() {
    const auto& words = m_presenter->state().draft.words;
    put(m_words);
    if (!m_isRitual) {
        QList<Choice> kinds;
        for (const auto each : kKinds) {
            kinds.append({wordOf(each), {}, lineOf(each)});
        }
        m_words->add(new Text(tr("What kind of goal is it?"), TextRole::Label));
        m_kind = m_words->add(new ChoiceRow(tr("What kind of goal is it?"), kinds));
        m_kind->setChoice(
            static_cast<int>(std::find(kKinds.begin(), kKinds.end(), words.kind) - kKinds.begin()));
    }
    m_title =
        m_words->add(new Field(m_isRitual ? tr("The ritual, in your words") : tr("The goal, in your words")));
    m_title->setObjectName(u"goalTitle"_s);
    m_title->setText(fromUtf8(words.title));
    m_title->setMaxLength(static_cast<int>(Wording::kMax));
    m_why = m_words->add(new Field(tr("Why it matters")));
    m_why->setText(fromUtf8(words.why));
    m_why->setNote(tr("It may stay empty."));
    for (auto* field : {m_title, m_why}) {
        connect(field, &Field::edited, m_drafts, &DraftKeeper::touched);
        attachWording(m_desk, field, WordingPlace::Shared);
    }
    if (!m_isRitual) { return; }
    m_words->add(new Text(tr("For how long, from today?"), TextRole::Label));
    m_until = m_words->add(
        new ChoiceRow(tr("For how long, from today?"),
                      {{tr("A week"), {}, {}}, {tr("Two weeks"), {}, {}}, {tr("Four weeks"), {}, {}}}));
    m_until->setChoice(1);
}

// The form offers the lines that are in force, so it comes once they are known.
void GoalWriterPage::build() {
    m_form = new StepForm(*m_presenter, m_isRitual);
    put(m_form);
    connect(m_form, &StepForm::keepAsked, this, [this] {
        if (!keepStep()) { return; }
        m_form->focusWords(); // the next one, below what was kept
        QTimer::singleShot(0, m_steps, [this] { ensureWidgetVisible(m_steps); });
    });
    connect(m_form, &StepForm::edited, m_drafts, &DraftKeeper::touched);
    connect(m_form, &StepForm::agreementAsked, this, [this] { m_desk.goTo(u"agreement"_s); });
    const auto& rungs = m_presenter->state().draft.words.rungs;
    if (m_isRitual && !rungs.empty()) { m_form->take(rungs.front()); }
    nextButton()->setEnabled(true);
    focusFirst();
}

void GoalWriterPage::render() {
    const auto& state = m_presenter->state();
    setProblem(state.problem);
    if (!state.isLoaded) { return; }
    if (m_form == nullptr) { build(); }
    m_form->showReasons(state.outside);
    if (!m_isRitual) { renderSteps(); }
}

void GoalWriterPage::renderSteps() {
    if (m_steps != nullptr) {
        m_steps->hide();
        m_steps->deleteLater();
    }
    m_steps = new QWidget;
    auto* column = new QVBoxLayout(m_steps);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    const auto& rungs = m_presenter->state().draft.words.rungs;
    if (!rungs.empty()) { column->addWidget(new Text(tr("The steps, smallest first"), TextRole::Title)); }
    for (std::size_t i = 0; i < rungs.size(); ++i) {
        auto* card = new Card({}, Card::Kind::Sunken);
        addStep(*card, rungs.at(i));
        auto* row = new QWidget;
        auto* flow = new Flow(8, row);
        const auto offer = [&](const QString& words, auto act) {
            auto* button = new Button(words, Button::Kind::Quiet);
            button->setSubject(fromUtf8(rungs.at(i).words));
            connect(button, &Button::clicked, this, act);
            flow->addWidget(button);
        };
        offer(tr("Change"), [this, i] {
            m_changing = i;
            m_form->take(m_presenter->state().draft.words.rungs.at(i));
            m_form->focusWords();
        });
        if (i > 0) {
            offer(tr("Earlier"), [this, i] { m_presenter->moveStepUp(i); });
        }
        offer(tr("Remove"), [this, i] {
            m_changing.reset();
            m_presenter->removeStep(i);
        });
        card->add(row);
        column->addWidget(card);
    }
    body()->insertWidget(1, m_steps);
}

bool GoalWriterPage::keepStep() {
    if (!m_presenter->keepStep(m_form->wish(), m_changing)) { return false; }
    m_changing.reset();
    m_form->clear();
    m_drafts->touched();
    return true;
}

GoalKind GoalWriterPage::kind() const {
    if (m_isRitual) { return GoalKind::Ritual; }
    return m_kind->choice() >= 0 ? kKinds.at(static_cast<std::size_t>(m_kind->choice()))
                                 : GoalKind::FeelsSafest;
}

void GoalWriterPage::save() {
    if (m_form == nullptr) { return; }
    std::optional<Day> until;
    if (m_isRitual) {
        auto wish = m_form->wish();
        wish.words = m_title->text();
        const bool hasStep = !m_presenter->state().draft.words.rungs.empty();
        if (!m_presenter->keepStep(wish, hasStep ? std::optional<std::size_t>(0) : std::nullopt)) { return; }
        const auto weeks = static_cast<std::size_t>(std::max(m_until->choice(), 0));
        until = m_presenter->state().today + std::chrono::days(kRitualDays.at(weeks));
    } else if (m_form->isTyped() && !keepStep()) {
        return; // what is typed is neither lost nor kept against the agreement
    }
    m_presenter->save(kind(), m_title->text(), m_why->text(), until);
}

// A line each: the title, why, the step's words, when it is enough.
QString GoalWriterPage::draft() const {
    if (m_form == nullptr) { return {}; }
    const auto wish = m_form->wish();
    const QStringList lines = {m_title->text(), m_why->text(), wish.words, wish.enough};
    return lines.join(QString()).isEmpty() ? QString() : lines.join(u'\n');
}

void GoalWriterPage::takeDraft(const QString& text) {
    const auto lines = text.split(u'\n');
    if (m_title->text().isEmpty()) { m_title->setText(lines.value(0)); }
    if (m_why->text().isEmpty()) { m_why->setText(lines.value(1)); }
    if (m_form == nullptr && m_presenter->state().isLoaded) { build(); }
    if (m_form != nullptr) { m_form->setWords(lines.value(2)); }
}

} // namespace inglenook::ui
