// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evening/first_evening.h"

#include "ui/evening/evening_text.h"

#include <QRandomGenerator>

namespace inglenook::ui {
namespace {

std::size_t drawnBelow(std::size_t below) {
    return QRandomGenerator::system()->bounded(static_cast<quint32>(below));
}

PageEntry entryOf(const char* key, Pace pace) {
    PageEntry entry;
    entry.key = QLatin1String(key);
    entry.isWhole = true;
    entry.worksLocked = true;
    entry.make = [pace](Desk& desk, QWidget* parent) {
        return new FirstEvening(desk, pace, drawnBelow, parent);
    };
    return entry;
}

} // namespace

FirstEvening::FirstEvening(Desk& desk, Pace pace, Draw draw, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_seats(desk.door()), m_words(desk.door()), m_table(desk.door()),
      m_stances(desk.door()), m_round(desk.door()), m_turn(desk.door()),
      m_evening({m_seats, m_words, m_table, m_stances, m_round, m_turn}, std::move(draw)) {
    m_evening.setNameOfEmptySeat(nameOfEmptySeat());
    start(pace);
    m_page = new EveningPage(m_evening, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    connect(m_page, &EveningPage::notForMeNow, this, [this] { m_desk.lock(); });
    const auto leave = [this] {
        if (m_desk.presence().isLocked()) {
            m_desk.lock();
        } else {
            m_desk.goTo(QLatin1String(pages::kToday));
        }
    };
    connect(m_page, &EveningPage::leaveAsked, this, leave);
    connect(m_page, &EveningPage::everythingElse, this, leave);
}

void FirstEvening::start(Pace pace) {
    const auto& presence = m_desk.presence();
    if (presence.areBoth()) {
        m_evening.resumeTogether(presence.names);
    } else if (const auto seat = presence.alone()) {
        m_evening.resumeAlone(*seat, presence.names);
    } else {
        m_evening.beginNew(pace);
    }
}

bool FirstEvening::goBack() { return m_page->goBack(); }

void FirstEvening::focusFirst() { m_page->focusFirst(); }

void addEveningPages(PageRegistry& registry) {
    registry.add(entryOf(pages::kFirstEveningSoon, Pace::Soon));
    registry.add(entryOf(pages::kFirstEveningSlow, Pace::Slow));
}

} // namespace inglenook::ui
