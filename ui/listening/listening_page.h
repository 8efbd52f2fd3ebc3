// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Listening: the page before a talk, the talk itself with Pause, Park and Stop always in sight, and what is
/// for one person's eyes. A talk that runs is in memory only; a lock parks it.
#include "ui/control/page.h"
#include "ui/desk/page_registry.h"
#include "ui/listening/listening_home.h"
#include "ui/listening/talk_presenter.h"

#include <QWidget>

class QStackedWidget;

namespace inglenook::ui {

class PrivatePage;

class ListeningPage : public QWidget, public PageSteps {
    Q_OBJECT
public:
    ListeningPage(Desk& desk, TalkClock clock, TopicDraw draw, QWidget* parent = nullptr);
    [[nodiscard]] bool goBack() override;
    void focusFirst() override;
    [[nodiscard]] TalkPresenter& talk() const { return *m_talk; }

Q_SIGNALS:
    void announced(const QString& turn); ///< what a screen reader was just told

private:
    void connectTalk();
    void connectPrivate();
    void addStopBar();
    void showBar(bool isTalk);
    void showHome();
    void showTalk();
    void showTouch(const QString& words);
    void show(QWidget* view);
    void announce();
    void tell(const QString& sentence);
    void pause();
    void park();
    Desk& m_desk;
    ListeningPresenter* m_presenter;
    TalkPresenter* m_talk;
    QStackedWidget* m_views;
    ListeningHome* m_home;
    PrivatePage* m_private;
    TalkScreen* m_screen = nullptr;
    QWidget* m_touch = nullptr;
    QWidget* m_bar;
    Button* m_pause = nullptr;
};

/// The real page. Tests bring a clock and a draw of their own.
void addListeningPages(PageRegistry& registry, TalkClock clock = {}, TopicDraw draw = {});

} // namespace inglenook::ui
