// SPDX-License-Identifier: GPL-3.0-or-later
// What happens: who comes and goes, locking, hiding, going from page to page.
#include "ui/shell/main_window.h"

#include "ui/control/button.h"
#include "ui/control/toast.h"
#include "ui/lock/first_run_page.h"
#include "ui/lock/lock_page.h"
#include "ui/lock/neutral_page.h"
#include "ui/lock/problem_page.h"
#include "ui/lock/seat_button.h"
#include "ui/shell/dim_cover.h"
#include "ui/shell/page_host.h"
#include "ui/shell/session_watch.h"
#include "ui/shell/sidebar.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDialog>

namespace inglenook::ui {

namespace {
constexpr int kLongestLook = 400; // ms until the window is shown in any case
} // namespace

MainWindow::~MainWindow() = default;

bool MainWindow::isWorking() const { return m_work != nullptr && m_views->currentWidget() == m_work; }

bool MainWindow::hasSidebar() const { return isWorking() && m_sidebar->isVisible(); }

QString MainWindow::page() const { return isWorking() ? m_host->current() : QString(); }

bool MainWindow::isAtLock() const { return m_lockPage != nullptr && m_views->currentWidget() == m_lockPage; }

void MainWindow::showView(QWidget* view) {
    m_views->setCurrentWidget(view);
    arrangeChrome();
    if (m_showsItself) {
        m_showsItself = false;
        show();
    }
}

void MainWindow::open() {
    m_showsItself = true;
    QTimer::singleShot(kLongestLook, this, [this] {
        if (m_showsItself) { show(); } // a slow disk: an empty window is better than none
        m_showsItself = false;
    });
    start();
}

void MainWindow::start() {
    m_isEntered = false;
    m_desk.door().look(this, [this](const Result<VaultInfo>& found) {
        if (found) { return enter(); }
        if (found.error().code == ErrorCode::VaultMissing) {
            firstRun()->soon()->setFocus();
            showView(firstRun());
            return;
        }
        tellProblem(found.error().code);
    });
}

void MainWindow::enter() {
    m_desk.door().enter(this, [this](const Result<void>& entered) {
        if (!entered) { return tellProblem(entered.error().code); }
        m_isEntered = true;
        showLock();
    });
}

void MainWindow::tellProblem(ErrorCode code) {
    problem()->tell(code);
    showView(problem());
}

void MainWindow::showLock() {
    if (m_isCovered) { return; }
    lockPage()->askEveryone();
    showView(lockPage());
    lockPage()->seatButton(Seat::Circle)->setFocus();
}

void MainWindow::showSeatBeside() {
    const auto alone = m_desk.presence().alone();
    if (!alone) { return; }
    const auto* entry = m_registry.find(m_host->current());
    m_wanted = entry != nullptr && entry->leavesNoTrace ? QString() : m_host->current();
    showView(lockPage());
    m_lockPage->askOther(otherOf(*alone));
}

void MainWindow::presenceChanged() {
    const auto now = m_desk.presence();
    if (m_sidebar != nullptr) { m_sidebar->setPresence(now); }
    const bool isSame = m_before.here == now.here;
    m_before = now;
    if (!isSame) { showPagesAnew(); }
    if (now.isLocked()) {
        m_idle->end();
    } else {
        m_session->keysAreHere();
        const auto& preference = m_desk.preferences().now();
        m_idle->begin(
            std::chrono::minutes(now.areBoth() ? preference.bothIdleMinutes : preference.ownIdleMinutes));
    }
    arrangeChrome();
}

// Somebody sat down or left: what a page showed one person is not for the eyes of two. A page that covers the
// whole window (the first evening) looks after that itself.
void MainWindow::showPagesAnew() {
    const auto key = m_host->current();
    const auto* entry = m_registry.find(key);
    if (entry != nullptr && entry->isWhole) { return m_host->throwAwayOthers(); }
    m_host->throwAway();
    const bool isSeen = isWorking() && !m_before.isLocked();
    if (entry == nullptr || !isSeen) { return; }
    m_host->visit(entry->leavesNoTrace ? QString(QLatin1String(pages::kToday)) : key);
}

void MainWindow::lockNow() {
    if (m_isLocking) { return; }
    m_isLocking = true;
    closeDialogs();
    m_latest.start();
    m_desk.door().lock();
}

void MainWindow::hideNow() {
    m_isCovered = true;
    closeDialogs();
    neutral()->setDay(QDate::currentDate());
    m_toast->hide();
    m_dim->setDim(false);
    m_views->setCurrentWidget(m_neutral);
    m_neutral->setFocus();
    repaint(); // before anything else: what is on the screen matters most
    QApplication::clipboard()->clear();
    lockNow();
}

void MainWindow::locked() {
    m_latest.stop();
    m_isLocking = false;
    m_isAlone = false;
    m_idle->end();
    m_toast->hide();
    m_host->throwAway();
    if (m_lockPage != nullptr) { m_lockPage->forget(); }
    if (QApplication::clipboard()->ownsClipboard()) { QApplication::clipboard()->clear(); }
    m_session->keysAreGone();
    if (m_isCovered) { return; }
    if (m_isEntered) { return showLock(); } // at once: the folder is known, and its lock is still held
    start();
}

void MainWindow::closeDialogs() {
    for (auto* window : QApplication::topLevelWidgets()) {
        if (window == this || !window->isVisible()) { continue; }
        if (auto* dialog = qobject_cast<QDialog*>(window)) { dialog->reject(); }
        window->hide();
        window->deleteLater();
    }
}

void MainWindow::goTo(const QString& key) {
    const auto* entry = m_registry.find(key);
    if (entry == nullptr) { return; }
    if (m_desk.presence().isLocked() && !entry->worksLocked) {
        m_wanted = key;
        return start();
    }
    static_cast<void>(work());
    m_host->visit(key);
    showView(m_work);
    m_host->focusPage();
}

void MainWindow::goBack() {
    if (!isWorking()) { return; }
    if (m_host->goBack()) { return arrangeChrome(); }
    if (m_desk.presence().isLocked()) {
        m_host->throwAway();
        start();
    }
}

void MainWindow::switchSides() {
    if (!hasSidebar()) { return; }
    const auto* focused = QApplication::focusWidget();
    if (focused != nullptr && m_sidebar->isAncestorOf(focused)) {
        m_host->focusPage();
    } else {
        m_sidebar->focusCurrent();
    }
}

void MainWindow::goToPlace(int place) {
    const auto entries = m_registry.sidebar();
    if (!hasSidebar() || place >= static_cast<int>(entries.size())) { return; }
    goTo(entries[static_cast<std::size_t>(place)]->key);
}

void MainWindow::changeTextSize(int step) {
    auto preference = m_desk.preferences().now();
    preference.textPercent = step == 0 ? 100 : preference.textPercent + 10 * step;
    m_desk.preferences().set(preference);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_desk.door().lock(); // the door waits for it when it goes
    QWidget::closeEvent(event);
}

} // namespace inglenook::ui
