// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/listening_page.h"

#include "ui/control/button.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/control/toast.h"
#include "ui/listening/private_page.h"
#include "ui/listening/touch_wish.h"
#include "ui/problem/problem_text.h"
#include "ui/wording/wording_lens.h"

#include <QAccessible>
#include <QKeySequence>
#include <QShortcut>
#include <QStackedWidget>

#include <chrono>

namespace inglenook::ui {

using namespace Qt::StringLiterals;
using listening::State;

namespace {

constexpr int kListeningPlace = 25;

std::chrono::milliseconds steadyNow() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

ListeningPage::ListeningPage(Desk& desk, TalkClock clock, TopicDraw draw, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_presenter(new ListeningPresenter(desk.door(), this)),
      m_talk(new TalkPresenter(desk.door(), std::move(clock), this)), m_views(new QStackedWidget),
      m_home(new ListeningHome(desk, *m_presenter, std::move(draw))), m_private(new PrivatePage),
      m_bar(new QWidget) {
    setObjectName(u"listeningPage"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_views, 1);
    column->addWidget(m_bar);
    m_views->addWidget(m_home);
    m_views->addWidget(m_private);
    addStopBar();
    connectTalk();
    connectPrivate();
    connect(m_presenter, &ListeningPresenter::stateChanged, this,
            [this] { m_talk->setToday(m_presenter->state().today); });
    connect(m_home, &ListeningHome::topicChosen, this, [this](const listening::Topic& topic) {
        m_talk->invite(m_home->whoBegins().value_or(Seat::Circle), topic, m_home->length(), m_home->energy());
    });
    connect(m_home, &ListeningHome::takeUpAsked, this, [this] {
        if (const auto& parked = m_presenter->state().parked) { m_talk->takeUp(*parked); }
    });
    connect(m_home, &ListeningHome::preparedAsked, this, [this](Seat seat) {
        m_private->showPrepared(seat, m_desk.presence().names, m_presenter->state().prepared[seat]);
        show(m_private);
    });
    showHome();
    m_presenter->refresh();
}

void ListeningPage::addStopBar() {
    auto* around = new QVBoxLayout(m_bar);
    around->setContentsMargins(px(8), px(8), px(8), px(12));
    auto* flow = new Flow(8); // so that all three share a row at 200 %
    flow->setCentred(true);
    around->addLayout(flow);
    m_bar->setAccessibleName(tr("Pause, park or stop"));
    m_bar->setProperty(kAlwaysInSight, true);
    const auto key = QKeySequence(m_desk.preferences().now().pauseKey).toString(QKeySequence::NativeText);
    m_pause = new Button(u"pause"_s, tr("Pause (%1)").arg(key), Button::Kind::Secondary);
    auto* park = new Button(u"clock"_s, tr("Park (F3)"), Button::Kind::Secondary);
    auto* stop = new Button(u"square"_s, tr("Stop (F10)"), Button::Kind::Secondary);
    m_pause->setObjectName(u"pauseTalk"_s);
    park->setObjectName(u"parkTalk"_s);
    stop->setObjectName(u"stopTalk"_s);
    m_pause->setAccessibleDescription(tr("Twenty minutes or more. Nobody is asked who pressed it."));
    park->setAccessibleDescription(tr("Go on another day, within seven days."));
    stop->setAccessibleDescription(tr("At once, without a reason. Nothing is kept."));
    connect(m_pause, &Button::clicked, this, &ListeningPage::pause);
    connect(park, &Button::clicked, this, &ListeningPage::park);
    connect(stop, &Button::clicked, m_talk, &TalkPresenter::stop);
    for (auto* button : {m_pause, park, stop}) {
        flow->addWidget(button);
    }
    connect(&m_desk, &Desk::pauseAsked, this, &ListeningPage::pause);
    connect(new QShortcut(QKeySequence(Qt::Key_F3), this), &QShortcut::activated, this, &ListeningPage::park);
    connect(new QShortcut(QKeySequence(Qt::Key_F10), this), &QShortcut::activated, m_talk,
            &TalkPresenter::stop);
    connect(&m_desk.preferences(), &Preferences::changed, this, [this] {
        const auto now = QKeySequence(m_desk.preferences().now().pauseKey);
        m_pause->setText(tr("Pause (%1)").arg(now.toString(QKeySequence::NativeText)));
    });
}

void ListeningPage::connectTalk() {
    connect(m_talk, &TalkPresenter::moved, this, &ListeningPage::showTalk);
    connect(m_talk, &TalkPresenter::tapsChanged, this, [this] {
        if (m_screen != nullptr) { m_screen->showTaps(); }
    });
    connect(m_talk, &TalkPresenter::ended, this, [this](State how) {
        m_desk.say(endText(how));
        showHome();
        m_presenter->refresh();
    });
    connect(m_talk, &TalkPresenter::thanked, this, [this] { tell(tr("Thanks for telling me.")); });
    connect(m_talk, &TalkPresenter::touchMeant, this, [this] {
        m_desk.say(tr("That is about touch, so it sleeps a night first."));
        showTouch(m_talk->talk().wish);
    });
    connect(m_talk, &TalkPresenter::refused, this, [this](ErrorCode why) { tell(problemSentence(why)); });
    connect(m_talk, &TalkPresenter::noteKept, this, [this] {
        m_private->handBack();
        m_desk.say(tr("Kept in your own room."));
    });
}

void ListeningPage::connectPrivate() {
    connect(m_private, &PrivatePage::noteWritten, m_talk, &TalkPresenter::keepNote);
    connect(m_private, &PrivatePage::left, this, [this] {
        if (m_talk->isRunning()) {
            showTalk();
        } else {
            showHome();
        }
    });
    connect(m_private, &PrivatePage::brought, this, [this](const listening::Topic& topic) {
        const auto seat = m_home->whoBegins().value_or(m_private->seat());
        m_talk->invite(seat, topic, m_home->length(), m_home->energy());
    });
}

void ListeningPage::showBar(bool isTalk) { m_bar->setVisible(isTalk); }

void ListeningPage::show(QWidget* view) {
    m_views->setCurrentWidget(view);
    focusFirst();
}

void ListeningPage::showHome() {
    showBar(false);
    if (m_screen != nullptr) {
        m_screen->deleteLater();
        m_screen = nullptr;
    }
    show(m_home);
}

void ListeningPage::showTalk() {
    m_desk.hush(); // "Parked" is not true of a talk that goes on
    if (m_talk->state() == State::Swap && m_talk->talk().session.round == 0) {
        m_home->offerFirst(m_talk->talk().session.listener()); // kept for this sitting only
    }
    auto* before = m_screen;
    m_screen = new TalkScreen(*m_talk, m_home->style());
    if (const auto [field, place] = m_screen->written(); field != nullptr) {
        attachWording(m_desk, field, place);
    }
    connect(m_screen, &TalkScreen::touchAsked, this, &ListeningPage::showTouch);
    connect(m_screen, &TalkScreen::noteAsked, this, [this](Seat seat) {
        m_private->showNote(seat, m_desk.presence().names);
        show(m_private);
    });
    m_views->addWidget(m_screen);
    showBar(true);
    show(m_screen);
    for (auto* old : {static_cast<QWidget*>(before), m_touch}) {
        if (old != nullptr) { old->deleteLater(); }
    }
    m_touch = nullptr;
    announce();
}

/// In a talk a toast would cover the heading or the three buttons.
void ListeningPage::tell(const QString& sentence) {
    if (m_talk->isRunning() && m_screen != nullptr && m_views->currentWidget() == m_screen) {
        m_screen->tell(sentence);
    } else {
        m_desk.say(sentence);
    }
}

/// Says whose turn it is.
void ListeningPage::announce() {
    QAccessibleEvent alert(m_screen->heading(), QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT announced(m_screen->heading()->text());
}

void ListeningPage::showTouch(const QString& words) {
    const auto& session = m_talk->talk().session;
    auto* touch = new TouchWish(m_talk->nameOf(session.speaker), m_desk.presence().names, words);
    connect(touch, &TouchWish::kept, m_talk, [this](const StanceKey& wish) { m_talk->askTouch(wish); });
    connect(touch, &TouchWish::left, m_talk, [this] { m_talk->askTouch(std::nullopt); });
    connect(touch, &StepPage::back, this, [this] { show(m_screen); });
    if (m_touch != nullptr) { m_touch->deleteLater(); }
    m_touch = touch;
    m_views->addWidget(touch);
    show(touch);
}

void ListeningPage::pause() {
    if (!m_talk->isRunning()) { return; }
    if (m_talk->state() == State::Closing || m_talk->state() == State::Paused) {
        tell(tr("Nothing runs here. Take your time."));
        return;
    }
    m_talk->pause();
}

void ListeningPage::park() {
    if (!m_talk->isRunning()) { return; }
    if (m_talk->state() == State::Closing) { return pause(); }
    m_talk->park();
}

bool ListeningPage::goBack() {
    if (auto* steps = dynamic_cast<PageSteps*>(m_views->currentWidget());
        steps != nullptr && steps->goBack()) {
        return true;
    }
    if (!m_talk->isRunning() || m_views->currentWidget() != m_screen) { return false; }
    tell(tr("Pause, park and stop are at the foot of the page."));
    return true;
}

void ListeningPage::focusFirst() {
    if (auto* steps = dynamic_cast<PageSteps*>(m_views->currentWidget())) { steps->focusFirst(); }
}

void addListeningPages(PageRegistry& registry, TalkClock clock, TopicDraw draw) {
    PageEntry entry;
    entry.key = QString::fromLatin1(pages::kListening);
    entry.caption = ListeningPage::tr("Listening");
    entry.glyph = u"chat"_s;
    entry.order = kListeningPlace;
    entry.onToday = ListeningPage::tr("Listen to each other");
    entry.make = [clock = clock ? std::move(clock) : TalkClock(steadyNow), draw = std::move(draw)](
                     Desk& desk, QWidget* parent) { return new ListeningPage(desk, clock, draw, parent); };
    registry.add(std::move(entry));
}

} // namespace inglenook::ui
