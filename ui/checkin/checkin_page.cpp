// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/checkin_page.h"

#include "ui/checkin/checkin_text.h"
#include "ui/checkin/opened_card.h"
#include "ui/checkin/page_keys.h"
#include "ui/checkin/question_list.h"
#include "ui/checkin/three_taps.h"
#include "ui/control/button.h"
#include "ui/control/choice_row.h"
#include "ui/control/flow.h"
#include "ui/control/focus_place.h"
#include "ui/control/text.h"
#include "ui/problem/problem_text.h"

#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <array>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kRhythms = {Rhythm::Weekly, Rhythm::Fortnightly, Rhythm::WhenWeSitDown};
constexpr std::array kFades = {7, 14, 30, 90};
constexpr std::size_t kOpenedInView = 2;

} // namespace

CheckInPage::CheckInPage(Desk& desk, QWidget* parent)
    : Page(tr("Check-in"), {}, parent), m_desk(desk), m_presenter(new CheckInPresenter(desk.door(), this)) {
    setObjectName(u"checkInPage"_s);
    connect(m_presenter, &CheckInPresenter::stateChanged, this, &CheckInPage::render);
    connect(&desk.door(), &Door::presenceChanged, this, [this] { m_view = View::Start; });
    m_presenter->refresh();
}

bool CheckInPage::goBack() {
    if (m_view == View::Start) { return false; }
    go(View::Start);
    return true;
}

void CheckInPage::go(View view) {
    m_view = view;
    render();
}

QVBoxLayout* CheckInPage::beginBody() {
    if (m_body != nullptr) {
        m_body->hide();
        m_body->deleteLater(); // one of its own buttons may have asked for it
    }
    m_questions = nullptr;
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(20));
    return column;
}

void CheckInPage::render() {
    const auto& state = m_presenter->state();
    if (state.problem) { m_desk.say(problemSentence(state.problem->code)); }
    if (!state.isLoaded || m_presenter->presence().isLocked()) { return; }
    const bool isAlone = m_presenter->presence().alone().has_value();
    setSubtitle(
        isAlone
            ? tr("Answer what you can, leave the rest. It stays sealed until you both sit down and open it.")
            : tr("What each of you answered alone opens here, when you both wish."));
    if (isAlone && m_view == View::Questions) {
        if (m_questions == nullptr) { return showQuestions(); }
        if (!m_questions->isOutdated()) { return m_questions->render(); }
        FocusPlace place(*this);
        m_questions->render();
        place.restore(false);
        return;
    }
    if (isAlone && m_view == View::ThreeTaps) {
        if (m_body != nullptr && m_body->findChild<ThreeTaps*>() != nullptr) { return; }
        return showThreeTaps();
    }
    FocusPlace place(*this);
    const bool isFirst = m_body == nullptr;
    auto* column = beginBody();
    if (isAlone) {
        addStart(column);
    } else {
        addTable(column);
    }
    addOpened(column);
    if (isAlone) {
        addUnopened(column);
    } else {
        addRhythm(column);
    }
    addLookingBack(column);
    add(m_body);
    place.restore(isFirst);
}

void CheckInPage::addStart(QVBoxLayout* column) {
    if (m_presenter->state().sealed) { addSealed(column); }
    const auto& sealed = m_presenter->state().sealed;
    if (!sealed || sealed->day != m_presenter->state().today) { addBegin(column); }
}

void CheckInPage::addSealed(QVBoxLayout* column) {
    const auto& sealed = *m_presenter->state().sealed;
    auto* card = new Card(tr("Sealed. Yours to change."), Card::Kind::Tint);
    card->add(new Text(tr("From %1.").arg(checkInDay(sealed.day))))->setTone(Tone::OnTint);
    auto* change = new Button(tr("Look and change"), Button::Kind::Primary);
    auto* back = new Button(tr("Take it back"), Button::Kind::Secondary);
    connect(change, &Button::clicked, this, [this] { go(View::Questions); });
    connect(back, &Button::clicked, m_presenter, &CheckInPresenter::takeBack);
    card->add(rowOf({change, back}));
    column->addWidget(card);
}

void CheckInPage::addBegin(QVBoxLayout* column) {
    const bool isLater = m_presenter->state().sealed.has_value();
    auto* card = new Card(isLater ? tr("A new one for today") : tr("How is it today?"));
    QString sentence = tr("What you tap is kept at once. Stop whenever you like.");
    if (isLater) {
        sentence = m_presenter->state().choices.unopened == Unopened::Kept
                       ? tr("The one that is sealed then comes back to you alone.")
                       : tr("The one that is sealed is then erased.");
    }
    card->add(new Text(sentence));
    const auto begin = [this, isLater](View view) {
        if (isLater) { m_presenter->putAway(); }
        go(view);
    };
    auto* taps = new Button(tr("Three taps"), isLater ? Button::Kind::Secondary : Button::Kind::Primary);
    auto* all = new Button(tr("All the questions"), Button::Kind::Secondary);
    connect(taps, &Button::clicked, this, [begin] { begin(View::ThreeTaps); });
    connect(all, &Button::clicked, this, [begin] { begin(View::Questions); });
    card->add(rowOf({taps, all}));
    column->addWidget(card);
}

void CheckInPage::showThreeTaps() {
    auto* column = beginBody();
    auto* taps = new ThreeTaps;
    connect(taps, &ThreeTaps::answered, m_presenter, &CheckInPresenter::answer);
    connect(taps, &ThreeTaps::wished, m_presenter, &CheckInPresenter::wish);
    connect(taps, &ThreeTaps::finished, this, [this] {
        m_view = View::Start;
        m_presenter->refresh();
    });
    column->addWidget(taps);
    add(m_body);
    QTimer::singleShot(0, taps, &ThreeTaps::begin); // once it is in view
}

void CheckInPage::showQuestions() {
    auto* column = beginBody();
    m_questions = new QuestionList(*m_presenter, m_desk);
    connect(m_questions, &QuestionList::finished, this, [this] {
        m_view = View::Start;
        m_presenter->refresh();
    });
    const auto fromTop = [this] {
        QTimer::singleShot(0, this, [this] {
            verticalScrollBar()->setValue(0);
            focusFirst();
        });
    };
    connect(m_questions, &QuestionList::turned, this, fromTop);
    column->addWidget(m_questions);
    add(m_body);
    fromTop();
}

void CheckInPage::addTable(QVBoxLayout* column) {
    if (!m_presenter->state().isSomethingToOpen) {
        auto* card = new Card(tr("Nothing to open today."));
        card->add(new Text(tr("Each of you answers alone, whenever it suits.")));
        column->addWidget(card);
        return;
    }
    auto* card = new Card(tr("There is something to open together."), Card::Kind::Tint);
    card->add(new Text(tr("First each of you has a last look at your own, and holds back what you like.")))
        ->setTone(Tone::OnTint);
    auto* open = new Button(tr("Open it together"), Button::Kind::Primary);
    connect(open, &Button::clicked, this,
            [this] { m_desk.goTo(QString::fromLatin1(pages::kCheckInOpening)); });
    card->add(rowOf({open}));
    column->addWidget(card);
}

void CheckInPage::addRhythm(QVBoxLayout* column) {
    const auto rhythm = m_presenter->state().rhythm;
    auto* card = new Card(tr("How often we like to"));
    QList<Choice> often;
    for (const auto each : kRhythms) {
        often.append({rhythmText(each), {}, {}});
    }
    auto* row = card->add(new ChoiceRow(tr("How often we like to"), often));
    row->setChoice(placeIn(kRhythms, rhythm.rhythm));
    connect(row, &ChoiceRow::chosen, this, [this, rhythm](int choice) {
        auto now = rhythm;
        now.rhythm = choice == ChoiceRow::kNone ? Rhythm::WhenWeSitDown
                                                : kRhythms.at(static_cast<std::size_t>(choice));
        m_presenter->chooseRhythm(now);
    });
    card->add(
        new Text(tr("Nothing reminds you, and no day counts as late. It goes well after something kind."),
                 TextRole::Small));
    card->add(new Text(tr("What we opened stays for"), TextRole::Label));
    QList<Choice> fades;
    for (const auto days : kFades) {
        fades.append({tr("%1 days").arg(days), {}, {}});
    }
    auto* fade = card->add(new ChoiceRow(tr("What we opened stays for"), fades));
    fade->setChoice(placeIn(kFades, rhythm.fadesAfter));
    connect(fade, &ChoiceRow::chosen, this, [this, rhythm](int choice) {
        auto now = rhythm;
        now.fadesAfter = choice == ChoiceRow::kNone ? CheckInRhythm().fadesAfter
                                                    : kFades.at(static_cast<std::size_t>(choice));
        m_presenter->chooseRhythm(now);
    });
    card->add(new Text(tr("Then each of you keeps only your own."), TextRole::Small));
    column->addWidget(card);
}

void CheckInPage::addOpened(QVBoxLayout* column) {
    const auto& opened = m_presenter->state().opened;
    for (std::size_t i = 0; i < std::min(kOpenedInView, opened.size()); ++i) {
        column->addWidget(new OpenedCard(opened[i], m_presenter->presence()));
    }
}

void CheckInPage::addUnopened(QVBoxLayout* column) {
    auto* card = new Card(tr("After seven days unopened"));
    auto* row =
        card->add(new ChoiceRow(tr("After seven days unopened"),
                                {{tr("It comes back to me alone"), {}, {}}, {tr("It is erased"), {}, {}}}));
    row->setChoice(m_presenter->state().choices.unopened == Unopened::Kept ? 0 : 1);
    connect(row, &ChoiceRow::chosen, this, [this](int choice) {
        auto choices = m_presenter->state().choices;
        choices.unopened = choice == 1 ? Unopened::Erased : Unopened::Kept;
        m_presenter->choose(choices);
    });
    card->add(new Text(tr("Nobody else learns that it was there."), TextRole::Small));
    card->add(
        new Text(tr("You both chose: %1.").arg(rhythmText(m_presenter->state().rhythm.rhythm).toLower()),
                 TextRole::Small));
    column->addWidget(card);
}

void CheckInPage::addLookingBack(QVBoxLayout* column) {
    auto* back = new Button(u"calendar"_s, tr("Looking back"), Button::Kind::Quiet);
    connect(back, &Button::clicked, this, [this] { m_desk.goTo(QString::fromLatin1(pages::kLookingBack)); });
    column->addWidget(rowOf({back}));
}

} // namespace inglenook::ui
