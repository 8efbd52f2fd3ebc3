// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goal/goals_page.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/chip.h"
#include "ui/control/empty_state.h"
#include "ui/control/flow.h"
#include "ui/control/focus_place.h"
#include "ui/control/text.h"
#include "ui/desk/about.h"
#include "ui/goal/goal_card.h"
#include "ui/goal/goal_text.h"
#include "ui/problem/problem_text.h"

#include <QTimer>

#include <algorithm>
#include <array>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<GoalKind, 4> kShownKinds = {GoalKind::FeelsSafest, GoalKind::Regain, GoalKind::Reinvent,
                                                 GoalKind::Ritual};

} // namespace

GoalsPage::GoalsPage(Desk& desk, SharedGoalErrand errand, QWidget* parent)
    : Page(tr("Shared goals"), {}, parent), m_desk(desk), m_errand(std::move(errand)),
      m_presenter(new GoalsPresenter(desk.door(), this)) {
    setObjectName(u"goalsPage"_s);
    connect(m_presenter, &GoalsPresenter::stateChanged, this, &GoalsPage::render);
    connect(m_presenter, &GoalsPresenter::done, this, [this](const QString& what) {
        if (const QString sentence = goalDoneText(what); !sentence.isEmpty()) { m_desk.say(sentence); }
    });
    connect(&m_desk.door(), &Door::presenceChanged, this, [this] {
        m_about.reset();
        m_before.reset();
    });
    m_presenter->refresh();
}

void GoalsPage::focusFirst() {
    auto* card =
        m_about ? findChild<GoalCard*>(u"goal-"_s + QString::fromStdString(m_about->hex())) : nullptr;
    const auto buttons = card == nullptr ? QList<Button*>() : card->findChildren<Button*>();
    const auto first = std::find_if(buttons.begin(), buttons.end(),
                                    [this](const auto* each) { return each->isVisibleTo(this); });
    if (first == buttons.end()) { return Page::focusFirst(); }
    (*first)->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, card, [this, card] { ensureWidgetVisible(card, 0, px(32)); }); // once laid out
}

/// What was written a moment ago lies on the table now.
bool GoalsPage::findNew() {
    if (!m_before) { return false; }
    for (const auto& goal : m_presenter->state().goals) {
        if (std::find(m_before->begin(), m_before->end(), goal.id) != m_before->end()) { continue; }
        m_about = goal.id;
        m_before.reset();
        return true;
    }
    return false;
}

bool GoalsPage::goBack() {
    if (!m_showsExamples) { return false; }
    m_showsExamples = false;
    render();
    return true;
}

void GoalsPage::render() {
    const auto& state = m_presenter->state();
    if (state.problem) { m_desk.say(problemSentence(state.problem->code)); }
    if (!state.isLoaded || m_presenter->presence().isLocked()) { return; }
    FocusPlace place(*this);
    const bool isFirst = m_body == nullptr;
    delete m_body;
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(20));
    const bool isEmpty = state.goals.empty() && state.drafts.empty();
    setSubtitle(isEmpty ? QString()
                        : tr("Small steps that you both chose. Nothing is counted, and nothing hurries."));
    if (m_showsExamples) {
        addExamples(column);
    } else {
        for (const auto kind : kShownKinds) {
            addKind(column, kind);
        }
        addDrafts(column);
        addStart(column);
        addBring(column);
        addHardDay(column);
    }
    column->addStretch(1);
    add(m_body);
    place.restore(isFirst);
    if (findNew() && isVisible()) { QTimer::singleShot(0, this, &GoalsPage::focusFirst); }
}

void GoalsPage::addKind(QVBoxLayout* column, GoalKind kind) {
    bool hasTitle = false;
    for (const auto& goal : m_presenter->state().goals) {
        if (goal.standing.words->kind != kind) { continue; }
        if (!hasTitle) {
            auto* head = new QVBoxLayout;
            head->setSpacing(px(4));
            head->addWidget(new Text(wordOf(kind), TextRole::Title));
            head->addWidget(new Text(lineOf(kind), TextRole::Muted));
            column->addLayout(head);
        }
        hasTitle = true;
        addGoal(column, goal);
    }
}

void GoalsPage::addGoal(QVBoxLayout* column, const GoalView& goal) {
    auto* card = new GoalCard(goal, m_presenter->presence(), m_presenter->state().today);
    const auto id = goal.id;
    connect(card, &GoalCard::downAsked, this, [this, id] { m_presenter->stepDown(id); });
    connect(card, &GoalCard::restAsked, this, [this, id] { m_presenter->rest(id); });
    connect(card, &GoalCard::letGoAsked, this, [this, id] { m_presenter->letGo(id); });
    connect(card, &GoalCard::layDownAsked, this, [this, id] { m_presenter->layDown(id); });
    connect(card, &GoalCard::takeOffAsked, this, [this, id] { m_presenter->takeOff(id); });
    connect(card, &GoalCard::changeAsked, this, [this, goal] { change(goal); });
    connect(card, &GoalCard::hardAsked, this, [this, id] {
        goToAbout(m_desk, QString::fromLatin1(pages::kSetback), QString::fromStdString(id.hex()));
    });
    connect(card, &GoalCard::ticked, this,
            [this, id](Seat by, bool isOn) { m_presenter->tick(by, id, isOn); });
    connect(card, &GoalCard::turnAsked, this, [this, id](GoalTurn::Kind kind) {
        m_about = id;
        m_errand->asked = id;
        m_errand->turn = kind;
        m_desk.goTo(QString::fromLatin1(pages::kGoalTurn));
    });
    column->addWidget(card);
}

void GoalsPage::begin(const GoalWords& words) {
    m_before.emplace();
    for (const auto& goal : m_presenter->state().goals) {
        m_before->push_back(goal.id);
    }
    *m_errand = GoalErrand{};
    m_errand->draft.words = words;
    m_showsExamples = false;
    m_desk.goTo(QString::fromLatin1(pages::kGoalWriter));
}

void GoalsPage::change(const GoalView& goal) {
    *m_errand = GoalErrand{};
    m_about = goal.id;
    m_errand->isChange = true;
    m_errand->draft.goal = goal.id;
    m_errand->draft.words = goal.standing.proposed.value_or(*goal.standing.words);
    m_desk.goTo(QString::fromLatin1(pages::kGoalWriter));
}

void GoalsPage::addDrafts(QVBoxLayout* column) {
    const auto& drafts = m_presenter->state().drafts;
    if (drafts.empty()) { return; }
    column->addWidget(new Text(tr("Prepared, for you alone"), TextRole::Title));
    for (const auto& draft : drafts) {
        const QString title = fromUtf8(draft.words.title);
        auto* card = new Card(title);
        card->add(new Text(wordOf(draft.words.kind), TextRole::Muted));
        for (const auto& rung : draft.words.rungs) {
            card->add(new Text(fromUtf8(rung.words), TextRole::Body));
        }
        auto* row = new QWidget;
        auto* flow = new Flow(8, row);
        auto* bring = new Chip(tr("Bring it to our next sitting"));
        bring->setAccessibleName(tr("Bring it to our next sitting: %1").arg(title));
        bring->setChecked(draft.isBrought);
        connect(bring, &Chip::clicked, this, [this, draft](bool isOn) { m_presenter->bring(draft, isOn); });
        flow->addWidget(bring);
        auto* words = new Button(tr("Go on writing"), Button::Kind::Quiet);
        words->setSubject(title);
        connect(words, &Button::clicked, this, [this, draft] {
            *m_errand = GoalErrand{};
            m_errand->draft = draft;
            m_desk.goTo(QString::fromLatin1(pages::kGoalWriter));
        });
        flow->addWidget(words);
        auto* erase = new Button(tr("Erase"), Button::Kind::Quiet);
        erase->setSubject(title);
        connect(erase, &Button::clicked, this, [this, id = draft.id] { m_presenter->eraseDraft(id); });
        flow->addWidget(erase);
        card->add(row);
        column->addWidget(card);
    }
}

void GoalsPage::addStart(QVBoxLayout* column) {
    const auto& state = m_presenter->state();
    const QString suggest =
        m_presenter->presence().areBoth() ? tr("Write a goal together") : tr("Suggest a goal");
    const auto showExamples = [this] {
        m_showsExamples = true;
        render();
    };
    if (state.goals.empty() && state.drafts.empty()) {
        auto* empty = new EmptyState(u"sprout"_s, tr("No goals yet"),
                                     tr("A goal can be very small: ten quiet minutes together is enough.\n"
                                        "It holds once you have both said yes to it."));
        connect(empty->addStart(u"plus"_s, suggest), &Button::clicked, this, [this] { begin({}); });
        connect(empty->addOther(tr("See examples")), &Button::clicked, this, showExamples);
        column->addWidget(empty);
        return;
    }
    auto* row = new QWidget;
    auto* flow = new Flow(12, row);
    auto* start = new Button(u"plus"_s, suggest, Button::Kind::Primary);
    connect(start, &Button::clicked, this, [this] { begin({}); });
    flow->addWidget(start);
    auto* ritual = new Button(tr("A small ritual, for a while"), Button::Kind::Secondary);
    connect(ritual, &Button::clicked, this, [this] {
        GoalWords words;
        words.kind = GoalKind::Ritual;
        begin(words);
    });
    flow->addWidget(ritual);
    auto* examples = new Button(tr("See examples"), Button::Kind::Secondary);
    connect(examples, &Button::clicked, this, showExamples);
    flow->addWidget(examples);
    column->addWidget(row);
}

void GoalsPage::addExamples(QVBoxLayout* column) {
    for (const auto& example : goalExamples()) {
        auto* card = new Card(example.title);
        card->add(new Text(wordOf(example.kind), TextRole::Muted));
        for (const auto& step : example.steps) {
            card->add(new Text(step, TextRole::Body));
        }
        auto* row = new QWidget;
        auto* flow = new Flow(8, row);
        auto* take = new Button(tr("Begin from this"), Button::Kind::Secondary);
        take->setSubject(example.title);
        connect(take, &Button::clicked, this, [this, example] {
            GoalWords words;
            words.kind = example.kind;
            words.title = toUtf8(example.title);
            begin(words);
        });
        flow->addWidget(take);
        card->add(row);
        column->addWidget(card);
    }
    column->addWidget(new Text(tr("An example brings its title only. The steps are yours to write: one with "
                                  "touch belongs inside your agreement."),
                               TextRole::Muted));
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* back = new Button(u"back"_s, tr("Back to your goals"), Button::Kind::Quiet);
    connect(back, &Button::clicked, this, [this] { (void)goBack(); });
    flow->addWidget(back);
    column->addWidget(row);
}

/// The same whether anybody prepared anything.
void GoalsPage::addBring(QVBoxLayout* column) {
    if (!m_presenter->presence().areBoth()) { return; }
    auto* card = new Card(tr("What we wanted to bring"), Card::Kind::Sunken);
    card->add(new Text(tr("A goal that one of you prepared is shown after a last look of its writer."),
                       TextRole::Body));
    auto* look = new Button(u"eye"_s, tr("Look, one after the other"), Button::Kind::Secondary);
    connect(look, &Button::clicked, this, [this] { m_desk.goTo(QString::fromLatin1(pages::kBring)); });
    card->add(rowOf({look}));
    column->addWidget(card);
}

void GoalsPage::addHardDay(QVBoxLayout* column) {
    auto* card = new Card(tr("For hard days and good ones"), Card::Kind::Sunken);
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    const auto lead = [&](const QString& words, const char* page) {
        auto* button = new Button(words, Button::Kind::Quiet);
        connect(button, &Button::clicked, this, [this, page] { m_desk.goTo(QString::fromLatin1(page)); });
        flow->addWidget(button);
    };
    lead(tr("Something was hard"), pages::kSetback);
    lead(tr("Small good things"), pages::kJar);
    lead(tr("What we hold on to"), pages::kHoldOn);
    card->add(row);
    column->addWidget(card);
}

} // namespace inglenook::ui
