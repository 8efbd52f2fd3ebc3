// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/flow.h"
#include "ui/control/focus_place.h"
#include "ui/control/text.h"
#include "ui/problem/problem_text.h"

#include <QDate>
#include <QLocale>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinutesPerHour = 60;
constexpr int kMorningFrom = 5;
constexpr int kAfternoonFrom = 12;
constexpr int kEveningFrom = 17;
constexpr double kCardEm = 18;

QDate dateOf(Day day) { return QDate(1970, 1, 1).addDays(dayNumber(day)); }
QString longDay(Day day) { return QLocale().toString(dateOf(day), u"d MMMM yyyy"_s); }

} // namespace

TodayPage::TodayPage(Desk& desk, QWidget* parent)
    : Page(tr("Today"), {}, parent), m_desk(desk), m_presenter(new TodayPresenter(desk.door(), this)) {
    setObjectName(u"todayPage"_s);
    setColumnWidth(Page::kWithSide);
    connect(m_presenter, &TodayPresenter::stateChanged, this, &TodayPage::render);
    connect(m_presenter, &TodayPresenter::putToTalkAbout, this, [this] {
        m_desk.say(tr("Everything you said yes to is “to talk about” now. Nothing is open in your name."));
    });
    m_presenter->refresh();
}

QString TodayPage::greeting() const {
    const int hour = m_presenter->state().now.minuteOfDay / kMinutesPerHour;
    const auto& presence = m_presenter->presence();
    QStringList names;
    for (const Seat seat : kBothSeats) {
        if (presence.here[seat]) { names << presence.names[seat]; }
    }
    const QString who = names.join(tr(" and "));
    if (hour >= kMorningFrom && hour < kAfternoonFrom) { return tr("Good morning, %1").arg(who); }
    if (hour >= kAfternoonFrom && hour < kEveningFrom) { return tr("Good afternoon, %1").arg(who); }
    return tr("Good evening, %1").arg(who);
}

void TodayPage::render() {
    const auto& state = m_presenter->state();
    if (state.problem) { m_desk.say(problemSentence(state.problem->code)); }
    if (!state.isLoaded || m_presenter->presence().isLocked()) { return; }
    setTitle(greeting());
    setSubtitle(tr("%1. There is no hurry.").arg(QLocale().dayName(dateOf(state.now.day).dayOfWeek())));
    FocusPlace place(*this);
    const bool isFirst = m_body == nullptr;
    delete m_body;
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(20));
    addNotes(column);
    addStart(column);
    addWaysIn(column);
    addAgreement(column);
    addLastChange(column);
    column->addStretch(1);
    add(m_body);
    place.restore(isFirst);
}

void TodayPage::addNotes(QVBoxLayout* column) {
    const auto& notes = m_presenter->state().notes;
    auto note = [column](const QString& title, const QString& sentence) {
        auto* card = new Card(title, Card::Kind::Sunken);
        card->add(new Text(sentence, TextRole::Body));
        column->addWidget(card);
        return card;
    };
    if (!notes.restsApplied.empty()) {
        QStringList words;
        for (const auto& wording : notes.restsApplied) {
            words << fromUtf8(wording);
        }
        note(tr("Resting since you last sat down together"), words.join(u" · "_s));
    }
    for (const Seat seat : kBothSeats) {
        if (!m_presenter->presence().here[seat] || !notes.wentBack[seat]) { continue; }
        note(tr("Something older was put back"), tr("The files are not as they were. So everything %1 said "
                                                    "yes to is “to talk about”, and nothing is open.")
                                                     .arg(m_presenter->presence().names[seat]));
    }
    if (notes.sharedClosed) {
        note(tr("What you share stays closed for now"), problemSentence(*notes.sharedClosed));
    }
    if (notes.wasMendedFromCopy || !notes.damagedRooms.empty()) {
        note(tr("A file was damaged"),
             notes.damagedRooms.empty()
                 ? tr("It was mended from its second copy. Nothing is lost.")
                 : tr("It is kept beside the others as “.damaged”. What could be read is here; "
                      "lines that cannot be proved are “to talk about”."));
    }
    if (notes.isClockAhead) {
        auto* card =
            note(tr("Is today really %1?").arg(longDay(m_presenter->state().now.day)),
                 tr("The clock is more than a month ahead of the last time. Nothing is changed by it yet."));
        auto* yes = card->add(new Button(tr("Yes, that is today"), Button::Kind::Secondary));
        connect(yes, &Button::clicked, m_presenter, &TodayPresenter::clockIsRight);
    }
}

void TodayPage::addStart(QVBoxLayout* column) {
    const auto& presence = m_presenter->presence();
    auto* card = new Card({}, Card::Kind::Tint);
    auto start = [this, card](const QString& title, const QString& lines, const QString& words,
                              const QString& page) {
        card->add(new Text(title, TextRole::Title))->setTone(Tone::OnTint);
        card->add(new Text(lines, TextRole::Body))->setTone(Tone::OnTint);
        auto* row = new QWidget;
        auto* flow = new Flow(8, row);
        auto* button = new Button(words, Button::Kind::Primary);
        button->setObjectName(u"todayStart"_s);
        connect(button, &Button::clicked, this, [this, page] { m_desk.goTo(page); });
        flow->addWidget(button);
        card->add(row);
    };
    if (presence.areBoth()) {
        start(tr("You are both here"),
              tr("Open what you each answered, talk, and choose words. Stop whenever you like."),
              tr("Our agreement"), u"agreement"_s);
    } else {
        start(tr("A few answers, for you alone"),
              tr("What is welcome, what is not. Nobody sees it until you sit down together."),
              tr("Answer alone"), u"stances"_s);
    }
    column->addWidget(card);
}

void TodayPage::addWaysIn(QVBoxLayout* column) {
    if (m_desk.waysIn().empty()) { return; }
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    for (const auto& way : m_desk.waysIn()) {
        auto* button = new Button(way.glyph, way.words, Button::Kind::Secondary);
        button->setObjectName(u"wayIn-"_s + way.page);
        connect(button, &Button::clicked, this, [this, page = way.page] { m_desk.goTo(page); });
        flow->addWidget(button);
    }
    column->addWidget(row);
}

void TodayPage::addAgreement(QVBoxLayout* column) {
    const auto& state = m_presenter->state();
    const auto& presence = m_presenter->presence();
    auto* columns = new Columns;
    auto* agreement = new Card(tr("Our agreement"));
    QString sentence = tr("It holds what you both said yes to. It can stay empty for a while.");
    if (state.review && *state.review <= state.now.day) {
        sentence = tr("A day to look at it again has come. There is no hurry.");
    } else if (state.review) {
        sentence = tr("You look at it again on %1.").arg(longDay(*state.review));
    }
    agreement->add(new Text(sentence, TextRole::Body));
    auto* open = agreement->add(new Button(u"agreement"_s, tr("Open agreement"), Button::Kind::Secondary));
    connect(open, &Button::clicked, this, [this] { m_desk.goTo(u"agreement"_s); });
    columns->addColumn(agreement, 1, kCardEm);
    auto* other = new Card(presence.areBoth() ? tr("For your session") : tr("Sit down together"));
    if (presence.areBoth()) {
        other->add(new Text(tr("The page prints as it is. What is open prints as “to talk about”."),
                            TextRole::Body));
        auto* print = other->add(new Button(u"printer"_s, tr("Prepare the paper"), Button::Kind::Secondary));
        connect(print, &Button::clicked, this, [this] { m_desk.goTo(u"paper"_s); });
    } else {
        other->add(
            new Text(tr("When you are both at the laptop, you can open things together."), TextRole::Body));
        auto* both = other->add(new Button(tr("We are both here"), Button::Kind::Secondary));
        both->setObjectName(u"bothHere"_s);
        connect(both, &Button::clicked, &m_desk, &Desk::askOtherToSitDown);
    }
    columns->addColumn(other, 1, kCardEm);
    column->addWidget(columns);
}

// Told to each person alone, about themselves: the one trace that putting back every file at once would
// leave.
void TodayPage::addLastChange(QVBoxLayout* column) {
    const auto alone = m_presenter->presence().alone();
    if (!alone || !m_presenter->state().notes.lastChange[*alone]) { return; }
    auto* card = new Card({}, Card::Kind::Plain);
    card->add(new Text(tr("You last changed something here on %1.")
                           .arg(longDay(*m_presenter->state().notes.lastChange[*alone])),
                       TextRole::Body));
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* wrong = new Button(tr("That is not right"), Button::Kind::Quiet);
    wrong->setObjectName(u"thatIsNotRight"_s);
    connect(wrong, &Button::clicked, this, [this, seat = *alone] { m_presenter->thatIsNotRight(seat); });
    flow->addWidget(wrong);
    card->add(row);
    card->add(
        new Text(tr("If you press it, everything you said yes to becomes “to talk about”. Your rests stay."),
                 TextRole::Muted));
    column->addWidget(card);
}

void addTodayPages(PageRegistry& registry) {
    registry.add({QString::fromLatin1(pages::kToday), TodayPage::tr("Today"), u"sun"_s, 10, false, false,
                  [](Desk& desk, QWidget* parent) { return new TodayPage(desk, parent); }});
}

} // namespace inglenook::ui
