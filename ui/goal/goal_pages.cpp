// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of goals, rituals, setbacks and good things.
#include "ui/goal/goal_turn_page.h"
#include "ui/goal/goal_writer_page.h"
#include "ui/goal/goals_page.h"
#include "ui/goal/hold_on_page.h"
#include "ui/goal/jar_page.h"
#include "ui/goal/own_notes_page.h"
#include "ui/goal/setback_page.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

PageEntry fresh(const char* key, std::function<QWidget*(Desk&, QWidget*)> make) {
    PageEntry entry;
    entry.key = QString::fromLatin1(key);
    entry.make = std::move(make);
    entry.isFresh = true;
    entry.under = QString::fromLatin1(pages::kGoals);
    return entry;
}

} // namespace

void addGoalPages(PageRegistry& registry) {
    auto errand = std::make_shared<GoalErrand>();
    registry.add({QString::fromLatin1(pages::kGoals), GoalsPage::tr("Goals"), u"sprout"_s, 35, false, false,
                  [errand](Desk& desk, QWidget* parent) { return new GoalsPage(desk, errand, parent); }});
    registry.add(fresh(pages::kGoalWriter, [errand](Desk& desk, QWidget* parent) {
        return new GoalWriterPage(desk, *errand, parent);
    }));
    auto turn = fresh(pages::kGoalTurn, [errand](Desk& desk, QWidget* parent) {
        return new GoalTurnPage(desk, *errand, parent);
    });
    turn.isWhole = true;
    registry.add(std::move(turn));
    auto setback =
        fresh(pages::kSetback, [](Desk& desk, QWidget* parent) { return new SetbackPage(desk, parent); });
    setback.order = 36;
    setback.glyph = u"cloud"_s;
    setback.onToday = SetbackPage::tr("Something was hard");
    registry.add(std::move(setback));
    auto jar = fresh(pages::kJar, [](Desk& desk, QWidget* parent) { return new JarPage(desk, parent); });
    jar.order = 37;
    jar.glyph = u"spark"_s;
    jar.onToday = JarPage::tr("Keep a small good thing");
    registry.add(std::move(jar));
    registry.add(
        fresh(pages::kHoldOn, [](Desk& desk, QWidget* parent) { return new HoldOnPage(desk, parent); }));
    for (const auto seat : kBothSeats) {
        auto notes =
            fresh(seat == Seat::Circle ? pages::kNotesCircle : pages::kNotesDiamond,
                  [seat](Desk& desk, QWidget* parent) { return new OwnNotesPage(desk, seat, parent); });
        notes.isWhole = true;
        registry.add(std::move(notes));
    }
}

} // namespace inglenook::ui
