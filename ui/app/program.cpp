// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/program.h"

#include "ui/app/page_list.h"

namespace inglenook::ui {

Program::Program(const Start& start, const Clock& clock, Preferences& preferences)
    : m_door(start.vault, realEntrance(clock, start.kdf)), m_desk(m_door, preferences),
      m_pages(allPages(start.talkNow)), m_window(m_desk, m_pages, start.idleNow), m_visit(m_desk, clock),
      m_changed(m_desk) {
    QObject::connect(&m_window, &MainWindow::sampleAsked, &m_visit, &SampleVisit::begin);
    QObject::connect(&m_visit, &SampleVisit::ready, &m_window,
                     [this] { m_window.goTo(QLatin1String(pages::kToday)); });
    QObject::connect(&m_window, &MainWindow::somethingChanged, &m_changed, &SomethingChanged::rest);
}

void Program::open() { m_window.open(); }

} // namespace inglenook::ui
