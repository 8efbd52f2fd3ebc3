// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is put together, and how it reflows.
#include "ui/control/button.h"
#include "ui/control/flow.h"
#include "ui/control/toast.h"
#include "ui/lock/first_run_page.h"
#include "ui/lock/lock_page.h"
#include "ui/lock/neutral_page.h"
#include "ui/lock/problem_page.h"
#include "ui/shell/dim_cover.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"
#include "ui/shell/session_watch.h"
#include "ui/shell/shell_keys.h"
#include "ui/shell/sidebar.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace inglenook::ui {

namespace {
constexpr double kRailBelow = 58; // em of window width
constexpr int kLatestPaint = 800; // ms after which the lock screen is painted in any case
} // namespace

MainWindow::MainWindow(Desk& desk, const PageRegistry& registry, std::function<IdleWatch::Time()> now,
                       QWidget* parent)
    : QWidget(parent), m_desk(desk), m_registry(registry), m_views(new QStackedWidget(this)),
      m_host(new PageHost(desk, registry, this)), m_toast(new Toast(this)), m_dim(new DimCover(this)),
      m_keys(new ShellKeys(this)), m_idle(new IdleWatch(std::move(now), this)),
      m_session(new SessionWatch(this)) {
    m_desk.setWaysIn(registry.onToday());
    setWindowTitle(
        QStringLiteral("Inglenook")); // always: a title stands in task bars and pictures of the screen
    resize(1180, 780);
    setMinimumSize(480, 420);
    m_toast->stayOver(m_host);
    m_host->hide(); // until there is a place for it
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_views);
    connectDesk();
    connectKeys();
    m_latest.setSingleShot(true);
    m_latest.setInterval(kLatestPaint);
    connect(&m_latest, &QTimer::timeout, this, [this] {
        m_host->throwAway();
        showLock();
    });
}

FirstRunPage* MainWindow::firstRun() {
    if (m_firstRun != nullptr) { return m_firstRun; }
    m_firstRun = new FirstRunPage;
    m_views->addWidget(m_firstRun);
    connect(m_firstRun, &FirstRunPage::soonChosen, this,
            [this] { goTo(QLatin1String(pages::kFirstEveningSoon)); });
    connect(m_firstRun, &FirstRunPage::slowChosen, this,
            [this] { goTo(QLatin1String(pages::kFirstEveningSlow)); });
    connect(m_firstRun, &FirstRunPage::sampleChosen, this, &MainWindow::sampleAsked);
    connect(m_firstRun, &FirstRunPage::helpAsked, this, [this] { goTo(QLatin1String(pages::kHelp)); });
    return m_firstRun;
}

ProblemPage* MainWindow::problem() {
    if (m_problem != nullptr) { return m_problem; }
    m_problem = new ProblemPage;
    m_views->addWidget(m_problem);
    connect(m_problem, &ProblemPage::lookAsked, this, &MainWindow::start);
    return m_problem;
}

LockPage* MainWindow::lockPage() {
    if (m_lockPage != nullptr) { return m_lockPage; }
    m_lockPage = new LockPage(m_desk.door());
    m_views->addWidget(m_lockPage);
    connect(m_lockPage, &LockPage::satDown, this, [this] {
        const auto wanted = m_wanted.isEmpty() ? QString(QLatin1String(pages::kToday)) : m_wanted;
        m_wanted.clear();
        goTo(m_registry.find(wanted) != nullptr ? wanted : m_registry.sidebar().front()->key);
    });
    connect(m_lockPage, &LockPage::givenUp, this, [this] {
        m_wanted.clear();
        showView(work());
        m_host->focusPage();
    });
    return m_lockPage;
}

NeutralPage* MainWindow::neutral() {
    if (m_neutral != nullptr) { return m_neutral; }
    m_neutral = new NeutralPage;
    m_views->addWidget(m_neutral);
    connect(m_neutral, &NeutralPage::left, this, [this] {
        if (m_isLocking) { return; } // the keys are on their way out; the next press comes through
        m_isCovered = false;
        start();
    });
    return m_neutral;
}

QWidget* MainWindow::work() {
    if (m_work == nullptr) { buildWork(); }
    return m_work;
}

Sidebar* MainWindow::sidebar() {
    static_cast<void>(work());
    return m_sidebar;
}

void MainWindow::buildWork() {
    m_work = new QWidget;
    m_sidebar = new Sidebar(m_registry);
    buildBar();
    auto* row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_bar);
    right->addWidget(m_host, 1);
    row->addWidget(m_sidebar);
    row->addLayout(right, 1);
    m_host->show();
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::goTo);
    connect(m_sidebar, &Sidebar::somethingChanged, this, &MainWindow::somethingChanged);
    connect(m_sidebar, &Sidebar::hideAsked, this, &MainWindow::hideNow);
    connect(m_sidebar, &Sidebar::lockAsked, this, &MainWindow::lockNow);
    connect(m_sidebar, &Sidebar::otherSeatAsked, this, &MainWindow::showSeatBeside);
    connect(m_host, &PageHost::visited, m_sidebar, &Sidebar::setCurrent);
    connect(m_host, &PageHost::visited, this, [this](const QString& key) {
        const auto* entry = m_registry.find(key);
        // What was said to the one may not be for the other's turn, and nothing lies over the way out of it.
        if (entry != nullptr && entry->isWhole) { m_toast->hide(); }
    });
    m_sidebar->setPresence(m_desk.presence());
    m_views->addWidget(m_work);
    reflow();
}

void MainWindow::buildBar() {
    m_bar = new QWidget;
    m_barBack = new Button(QStringLiteral("back"), tr("Back"), Button::Kind::Quiet);
    m_barChanged = new Button(QStringLiteral("rest"), tr("Something changed"), Button::Kind::Quiet);
    m_barChanged->setAccessibleDescription(
        tr("Rests every touch line for now, at once. No reason is needed."));
    m_barLock = new Button(QStringLiteral("lock"), tr("Lock"), Button::Kind::Quiet);
    m_barHide = new Button(QStringLiteral("eye-off"), tr("Hide"), Button::Kind::Quiet);
    auto* bar = new QHBoxLayout(m_bar);
    auto* safe = new QWidget;
    auto* flow = new Flow(4, safe);
    flow->setTrailing(true);
    flow->addWidget(m_barChanged);
    flow->addWidget(m_barHide);
    flow->addWidget(m_barLock);
    bar->addWidget(m_barBack, 0, Qt::AlignTop);
    bar->addWidget(safe, 1);
    connect(m_barHide, &QPushButton::clicked, this, &MainWindow::hideNow);
    connect(m_barChanged, &QPushButton::clicked, this, &MainWindow::somethingChanged);
    connect(m_barLock, &QPushButton::clicked, this, &MainWindow::lockNow);
    connect(m_barBack, &QPushButton::clicked, this, &MainWindow::goBack);
}

void MainWindow::connectDesk() {
    connect(&m_desk, &Desk::goToAsked, this, &MainWindow::goTo);
    connect(&m_desk, &Desk::backAsked, this, &MainWindow::goBack);
    connect(&m_desk, &Desk::sayAsked, this, [this](const QString& sentence) { m_toast->say(sentence); });
    connect(&m_desk, &Desk::lockAsked, this, &MainWindow::lockNow);
    connect(&m_desk, &Desk::hideAsked, this, &MainWindow::hideNow);
    connect(&m_desk, &Desk::otherSeatAsked, this, &MainWindow::showSeatBeside);
    connect(&m_desk, &Desk::aloneAsked, this, [this](bool isAlone) {
        m_isAlone = isAlone;
        arrangeChrome();
    });
    connect(&m_desk.door(), &Door::presenceChanged, this, &MainWindow::presenceChanged);
    connect(&m_desk.door(), &Door::locked, this, &MainWindow::locked);
    connect(&m_desk.preferences(), &Preferences::changed, this, [this] {
        m_keys->setHideKey(m_desk.preferences().now().hideKey);
        m_keys->setPauseKey(m_desk.preferences().now().pauseKey);
        presenceChanged();
    });
    m_keys->setHideKey(m_desk.preferences().now().hideKey);
    m_keys->setPauseKey(m_desk.preferences().now().pauseKey);
}

void MainWindow::connectKeys() {
    connect(m_keys, &ShellKeys::hideAsked, this, &MainWindow::hideNow);
    connect(m_keys, &ShellKeys::pauseAsked, &m_desk, &Desk::pause);
    connect(m_keys, &ShellKeys::lockAsked, this, &MainWindow::lockNow);
    connect(m_keys, &ShellKeys::backAsked, this, &MainWindow::goBack);
    connect(m_keys, &ShellKeys::sidesSwitched, this, &MainWindow::switchSides);
    connect(m_keys, &ShellKeys::pageAsked, this, &MainWindow::goToPlace);
    connect(m_keys, &ShellKeys::paperAsked, this, [this] {
        if (hasSidebar()) { goTo(QLatin1String(pages::kPaper)); }
    });
    connect(m_keys, &ShellKeys::findAsked, this, [this] {
        if (isWorking()) { m_host->find(); }
    });
    connect(m_keys, &ShellKeys::textSizeAsked, this, &MainWindow::changeTextSize);
    connect(m_keys, &ShellKeys::helpAsked, this, [this] {
        const auto* view = m_views->currentWidget();
        const auto isOpen = view != nullptr && view != m_problem && view != m_neutral;
        if (isOpen) { goTo(QLatin1String(pages::kHelp)); }
    });
    connect(m_idle, &IdleWatch::dimmed, m_dim, &DimCover::setDim);
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lockNow);
    connect(m_session, &SessionWatch::lockWanted, this, &MainWindow::lockNow);
    connect(m_session, &SessionWatch::screenLockHeard, this, [this] { m_desk.setHearsScreenLock(true); });
}

void MainWindow::arrangeChrome() {
    if (m_work == nullptr) { return; }
    const auto* entry = m_registry.find(m_host->current());
    const auto isLocked = m_desk.presence().isLocked();
    const auto hasSidebar = !isLocked && !m_isAlone && (entry == nullptr || !entry->isWhole);
    m_sidebar->setVisible(hasSidebar);
    m_bar->setVisible(!hasSidebar);
    m_barLock->setVisible(!isLocked);
    m_barChanged->setVisible(!isLocked);
    m_barBack->setVisible(isLocked || (entry != nullptr && entry->isWhole && m_host->canGoBack()));
}

void MainWindow::reflow() {
    if (m_work == nullptr) { return; }
    const auto isNarrow = width() < kRailBelow * em();
    m_sidebar->setRail(isNarrow);
    // Words without pictures stand in one row even with text twice the size.
    m_barChanged->setGlyph(isNarrow ? QString() : QStringLiteral("rest"));
    m_barHide->setGlyph(isNarrow ? QString() : QStringLiteral("eye-off"));
    m_barLock->setGlyph(isNarrow ? QString() : QStringLiteral("lock"));
    m_bar->layout()->setContentsMargins(px(12), px(8), px(12), 0);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    reflow();
}

void MainWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) { reflow(); }
}

void MainWindow::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().canvas);
    if (m_isPainted || m_views->currentWidget() == nullptr) { return; }
    m_isPainted = true;
    QTimer::singleShot(0, this, &MainWindow::afterFirstPaint);
}

void MainWindow::afterFirstPaint() {
    static_cast<void>(neutral());
    Q_EMIT painted();
}

} // namespace inglenook::ui
