// SPDX-License-Identifier: GPL-3.0-or-later
// The sidebar with as many pages as the program will have.
#include "support/cut_text.h"
#include "ui/app/page_list.h"
#include "ui/control/nav_button.h"
#include "ui/shell/sidebar.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <gtest/gtest.h>

#include <map>

namespace inglenook::test {
namespace {

using namespace ui;

TEST(Sidebar, HasAnotherSignForEveryPage) {
    const auto pages = allPages();
    std::map<QString, QString> signs;
    for (const auto* entry : pages.sidebar()) {
        const auto [found, isNew] = signs.emplace(entry->glyph, entry->caption);
        EXPECT_TRUE(isNew) << entry->caption.toStdString() << " and " << found->second.toStdString();
        EXPECT_TRUE(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(entry->glyph)))
            << entry->glyph.toStdString();
    }
    EXPECT_GE(signs.size(), 9U);
}

PageRegistry tenPages() {
    PageRegistry pages;
    int order = 0;
    for (const auto* caption : {"Today", "Check-in", "Agreement", "Listening", "Our two seats", "Goals",
                                "My own room", "Library", "Settings", "Help"}) {
        PageEntry entry;
        entry.key = QLatin1String(caption);
        entry.caption = QLatin1String(caption);
        entry.glyph = QStringLiteral("sun");
        entry.order = ++order;
        entry.make = [](Desk&, QWidget* parent) { return new QWidget(parent); };
        pages.add(std::move(entry));
    }
    return pages;
}

struct AnySidebar {
    PageRegistry pages = tenPages();
    Sidebar sidebar{pages};
    AnySidebar(int percent, int height) {
        Theme::current().setTextPercent(percent);
        Presence ana;
        ana.here[Seat::Circle] = true;
        ana.names[Seat::Circle] = QStringLiteral("Ana");
        sidebar.setRail(percent > 120);
        sidebar.setPresence(ana);
        sidebar.resize(sidebar.width(), height);
        sidebar.show();
        settle();
    }
    AnySidebar(const AnySidebar&) = delete;
    AnySidebar& operator=(const AnySidebar&) = delete;
    ~AnySidebar() { Theme::current().setTextPercent(100); }
    static void settle() {
        for (int i = 0; i < 4; ++i) {
            QCoreApplication::processEvents();
        }
    }
    [[nodiscard]] bool isWholeInSight(const QWidget& control) const {
        return control.visibleRegion().boundingRect() == control.rect();
    }
};

TEST(FullSidebar, ShowsTenPagesWithoutScrollingInAnUsualWindow) {
    AnySidebar any(100, 780);
    for (const auto* entry : any.pages.sidebar()) {
        EXPECT_TRUE(any.isWholeInSight(*any.sidebar.button(entry->key))) << qPrintable(entry->key);
    }
    EXPECT_EQ(cutTexts(any.sidebar).join(QLatin1Char('|')), QString());
}

class AtEverySize : public ::testing::TestWithParam<int> {};

TEST_P(AtEverySize, KeepsHideAndLockAndWhatProtectsInSight) {
    for (const int height : {780, 620, 480}) {
        AnySidebar any(GetParam(), height);
        EXPECT_TRUE(any.isWholeInSight(*any.sidebar.hideButton())) << height;
        EXPECT_TRUE(any.isWholeInSight(*any.sidebar.lockButton())) << height;
        EXPECT_TRUE(any.isWholeInSight(*any.sidebar.changedButton())) << height;
        EXPECT_EQ(cutTexts(any.sidebar).join(QLatin1Char('|')), QString()) << height;
        EXPECT_EQ(beyondTheEdge(any.sidebar).join(QLatin1Char('|')), QString()) << height;
    }
}

TEST_P(AtEverySize, BringsTheEntryWithTheFocusIntoSight) {
    AnySidebar any(GetParam(), 780);
    any.sidebar.activateWindow();
    for (const auto* entry : any.pages.sidebar()) {
        any.sidebar.setCurrent(entry->key);
        any.sidebar.focusCurrent();
        AnySidebar::settle();
        EXPECT_TRUE(any.isWholeInSight(*any.sidebar.button(entry->key))) << qPrintable(entry->key);
    }
}

TEST_P(AtEverySize, ShowsSeveralEntriesAtOnce) {
    AnySidebar any(GetParam(), 780);
    int inSight = 0;
    for (const auto* entry : any.pages.sidebar()) {
        inSight += any.isWholeInSight(*any.sidebar.button(entry->key)) ? 1 : 0;
    }
    EXPECT_GE(inSight, GetParam() == 200 ? 3 : 5);
}

INSTANTIATE_TEST_SUITE_P(At, AtEverySize, ::testing::Values(100, 130, 150, 200));

} // namespace
} // namespace inglenook::test
