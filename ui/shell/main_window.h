// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The one window. Its title is always "Inglenook". Either the first screen, a problem, the lock screen, the
/// neutral page, or the place where one works: sidebar and page. Each is built when it is first shown, so
/// that a start builds one of them; the neutral page right after the first paint, so that Hide waits for
/// nothing.
#include "ui/desk/page_registry.h"
#include "ui/shell/idle_watch.h"

#include <QStackedWidget>
#include <QWidget>

namespace inglenook::ui {

class Button;
class DimCover;
class FirstRunPage;
class LockPage;
class NeutralPage;
class PageHost;
class ProblemPage;
class SessionWatch;
class ShellKeys;
class Sidebar;
class Toast;

class MainWindow : public QWidget {
    Q_OBJECT
public:
    /// `registry` and `desk` must outlive the window. `now` is the idle timer's clock.
    MainWindow(Desk& desk, const PageRegistry& registry, std::function<IdleWatch::Time()> now,
               QWidget* parent = nullptr);
    ~MainWindow() override;
    MainWindow(const MainWindow&) = delete;
    MainWindow& operator=(const MainWindow&) = delete;

    /// Looks at the vault's folder: first screen, lock screen or what is the matter.
    void start();
    /// start(), and the window is shown with what was found: it is painted once.
    void open();
    /// Keys and rooms go, then the lock screen is painted, whatever dialog is open.
    void lockNow();
    /// The neutral page is painted at once, then keys and rooms go; the clipboard is emptied.
    void hideNow();
    void goTo(const QString& key);
    void goBack();

    [[nodiscard]] QString page() const; ///< key of the page in view, or empty
    [[nodiscard]] bool isCovered() const { return m_isCovered; }
    [[nodiscard]] bool isAtLock() const;
    [[nodiscard]] Sidebar* sidebar();
    [[nodiscard]] LockPage* lockPage();
    [[nodiscard]] ShellKeys* keys() const { return m_keys; }
    [[nodiscard]] IdleWatch* idle() const { return m_idle; }
    [[nodiscard]] SessionWatch* session() const { return m_session; }
    [[nodiscard]] Toast* toast() const { return m_toast; }

Q_SIGNALS:
    void somethingChanged(); ///< pressed in the sidebar
    void sampleAsked();      ///< "Look around with a sample couple"
    void painted();          ///< once, after the first paint: what can wait begins

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] FirstRunPage* firstRun();
    [[nodiscard]] ProblemPage* problem();
    [[nodiscard]] NeutralPage* neutral();
    [[nodiscard]] QWidget* work();
    void buildWork();
    void buildBar();
    [[nodiscard]] bool isWorking() const;
    [[nodiscard]] bool hasSidebar() const; ///< in view
    void afterFirstPaint();
    void connectDesk();
    void connectKeys();
    void showView(QWidget* view);
    void showLock();
    void showSeatBeside();
    void enter();
    void tellProblem(ErrorCode code);
    void presenceChanged();
    void showPagesAnew();
    void locked();
    void closeDialogs();
    void reflow();
    void arrangeChrome();
    void changeTextSize(int step);
    void switchSides();
    void goToPlace(int place);

    Desk& m_desk;
    const PageRegistry& m_registry;
    Presence m_before;
    QString m_wanted; ///< page to open after somebody has sat down
    bool m_isAlone = false;
    bool m_isEntered = false; ///< this folder's vault was entered: a lock screen can be shown without asking
    bool m_isCovered = false; ///< the neutral page stays until somebody comes
    bool m_isLocking = false;
    bool m_isPainted = false;
    bool m_showsItself = false; ///< open(): with the first view
    QTimer m_latest;            ///< paints the lock screen even when the disk is slow
    QStackedWidget* m_views;
    // Null until they are first shown.
    FirstRunPage* m_firstRun = nullptr;
    ProblemPage* m_problem = nullptr;
    LockPage* m_lockPage = nullptr;
    NeutralPage* m_neutral = nullptr;
    QWidget* m_work = nullptr;
    Sidebar* m_sidebar = nullptr;
    QWidget* m_bar = nullptr; ///< Back, Something changed, Hide and Lock where there is no sidebar
    Button* m_barBack = nullptr;
    Button* m_barChanged = nullptr;
    Button* m_barHide = nullptr;
    Button* m_barLock = nullptr;
    PageHost* m_host;
    Toast* m_toast;
    DimCover* m_dim;
    ShellKeys* m_keys;
    IdleWatch* m_idle;
    SessionWatch* m_session;
};

} // namespace inglenook::ui
