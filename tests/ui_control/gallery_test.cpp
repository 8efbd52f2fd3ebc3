// SPDX-License-Identifier: GPL-3.0-or-later
// Every control at every text size, colour scheme and reading direction.
#include "support/accessible_walk.h"
#include "support/cut_text.h"
#include "ui/control/choice_row.h"
#include "ui/control/flow.h"
#include "ui/theme/theme.h"
#include "ui_control/gallery.h"

#include <QApplication>
#include <QTest>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace ui;

struct Case {
    int percent;
    int width;
    Qt::LayoutDirection direction;
};

class Gallery : public ::testing::TestWithParam<Case> {
protected:
    void SetUp() override {
        Theme::current().setTextPercent(GetParam().percent);
        QApplication::setLayoutDirection(GetParam().direction);
        m_page.reset(gallery());
        m_page->resize(GetParam().width, 780);
        m_page->show();
        QCoreApplication::processEvents();
    }
    void TearDown() override {
        m_page.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        Theme::current().setTextPercent(100);
    }
    std::unique_ptr<Page> m_page;
};

std::string joined(const QStringList& list) { return list.join(QStringLiteral(" | ")).toStdString(); }

TEST_P(Gallery, CutsNoWords) { EXPECT_EQ(joined(cutTexts(*m_page)), ""); }

TEST_P(Gallery, NeverReachesBeyondItsEdges) {
    EXPECT_EQ(joined(beyondTheEdge(*m_page)), "");
    EXPECT_LE(m_page->widget()->minimumSizeHint().width(), m_page->viewport()->width());
}

TEST_P(Gallery, NamesEveryControl) { EXPECT_EQ(joined(unnamedControls(*m_page)), ""); }

TEST_P(Gallery, MakesEveryTargetFortyFourPixels) {
    for (auto* button : m_page->findChildren<QAbstractButton*>()) {
        if (!button->isVisibleTo(m_page.get())) { continue; }
        EXPECT_GE(button->height(), px(kTarget)) << button->text().toStdString();
        EXPECT_GE(button->width(), px(kTarget)) << button->text().toStdString();
    }
}

TEST_P(Gallery, HasOneHeadingOfItsOwn) {
    const auto headings = namesOf(*m_page, QAccessible::Heading);
    ASSERT_FALSE(headings.isEmpty());
    EXPECT_EQ(headings.first(), QStringLiteral("Our agreement"));
    EXPECT_EQ(headings.count(QStringLiteral("Our agreement")), 1);
}

TEST_P(Gallery, PaintsInEveryScheme) {
    for (const auto choice : {SchemeChoice::Dark, SchemeChoice::HighContrast, SchemeChoice::Light}) {
        Theme::current().choose(choice);
        const auto picture = m_page->grab().toImage();
        EXPECT_FALSE(picture.isNull());
    }
}

INSTANTIATE_TEST_SUITE_P(EverySize, Gallery,
                         ::testing::Values(Case{100, 1180, Qt::LeftToRight}, Case{150, 1180, Qt::LeftToRight},
                                           Case{200, 1180, Qt::LeftToRight}, Case{200, 700, Qt::LeftToRight},
                                           Case{100, 480, Qt::LeftToRight}, Case{100, 1180, Qt::RightToLeft},
                                           Case{200, 700, Qt::RightToLeft}));

TEST(Reflow, TurnsColumnsIntoRowsAndTheChoiceIntoAListWhenTextIsLarge) {
    const std::unique_ptr<Page> page(gallery());
    page->resize(1000, 780);
    page->show();
    QCoreApplication::processEvents();
    auto* columns = page->findChild<Columns*>();
    auto* row = page->findChild<ChoiceRow*>();
    EXPECT_FALSE(columns->isStacked());
    EXPECT_FALSE(row->isList());
    Theme::current().setTextPercent(200);
    QCoreApplication::processEvents();
    EXPECT_TRUE(columns->isStacked());
    EXPECT_TRUE(row->isList());
    Theme::current().setTextPercent(100);
}

TEST(FocusOrder, IsTheOrderOfReading) {
    const std::unique_ptr<Page> page(gallery());
    page->resize(1000, 780);
    page->show();
    page->activateWindow();
    QCoreApplication::processEvents();
    page->focusFirst();
    auto* first = QApplication::focusWidget();
    ASSERT_NE(first, nullptr);
    auto count = 0;
    QRect before;
    for (auto* now = first; count < 60; ++count) {
        const QRect here(now->mapTo(page->widget(), QPoint(0, 0)), now->size());
        const auto isBelow = here.bottom() > before.top();
        const auto isBeside = here.left() > before.right(); // the next column starts at its own top
        EXPECT_TRUE(isBelow || isBeside) << now->metaObject()->className();
        before = here;
        QTest::keyClick(now, Qt::Key_Tab);
        if (QApplication::focusWidget() == first || QApplication::focusWidget() == now) { break; }
        now = QApplication::focusWidget();
    }
    EXPECT_GT(count, 12);
}

} // namespace
} // namespace inglenook::test
