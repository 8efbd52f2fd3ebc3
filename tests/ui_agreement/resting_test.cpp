// SPDX-License-Identifier: GPL-3.0-or-later
// Resting on the agreement page, pressed as people press it; what came of it is asked from the vault itself.
#include "ui/agreement/boundary_card.h"
#include "ui/agreement/line_card.h"
#include "ui/control/chip.h"
#include "ui/control/page.h"
#include "ui_agreement/sample_window.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <gtest/gtest.h>

#include <algorithm>

namespace inglenook::test {
namespace {

using namespace ui;

const auto kRestingPage = QStringLiteral("agreement");

bool isOpen(LineState state) {
    return state == LineState::Agreed || state == LineState::DueForReview || state == LineState::Settling ||
           state == LineState::ToTalkAbout;
}

QString restName(const LineView& line) {
    return QStringLiteral("Rest this: %1").arg(QString::fromStdString(line.wording));
}

QString liftName(const LineView& line) {
    return QStringLiteral("Lift my rest: %1").arg(QString::fromStdString(line.wording));
}

LineView someOpenLine(SampleWindow& sample) {
    const auto lines = sample.lines();
    const auto found = std::find_if(lines.begin(), lines.end(), [](const LineView& line) {
        return line.state == LineState::Agreed && line.level != TouchLevel::None;
    });
    expects(found != lines.end(), "the sample couple have a touch line in force");
    return *found;
}

TEST(RestThis, RestsAtOnceAndIsLiftedByWhoRested) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(kRestingPage);
    const auto before = someOpenLine(sample);
    const auto found = sample.buttons(restName(before));
    ASSERT_EQ(found.size(), 1U);

    sample.pressWithKeyboard(*found.front());
    const auto rested = sample.line(before.id);
    EXPECT_EQ(wordOf(rested.state), "resting");
    EXPECT_TRUE(rested.isRestedByReader);
    EXPECT_TRUE(sample.buttons(restName(before)).empty());

    ASSERT_TRUE(sample.press(liftName(before)));
    const auto lifted = sample.line(before.id);
    EXPECT_FALSE(lifted.isRestedByReader);
    EXPECT_NE(wordOf(lifted.state), wordOf(before.state)) << "lifting opens nothing";
    EXPECT_TRUE(sample.buttons(liftName(before)).empty());
}

TEST(RestThis, IsOfferedForOpenLinesAndNothingElse) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(kRestingPage);
    QStringList wanted;
    for (const auto& line : sample.lines()) {
        if (isOpen(line.state)) { wanted.append(restName(line)); }
    }
    QStringList found;
    for (auto* button : sample.window().findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().startsWith(QStringLiteral("Rest this"))) {
            found.append(button->accessibleName());
        }
    }
    ASSERT_FALSE(wanted.isEmpty());
    wanted.sort();
    found.sort();
    EXPECT_EQ(found, wanted);
    auto* boundaries = sample.window().findChild<BoundaryCard*>();
    ASSERT_NE(boundaries, nullptr);
    for (const auto* button : boundaries->findChildren<QPushButton*>()) {
        EXPECT_FALSE(button->text().contains(QStringLiteral("est this"))) << button->text().toStdString();
    }
}

TEST(RestThis, AtTheTableRestsForTheOneWhoPressedAndSaysSoToNobodyElse) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.sitDown(Seat::Diamond);
    sample.goTo(kRestingPage);
    const auto line = someOpenLine(sample);
    ASSERT_TRUE(sample.press(QStringLiteral("Ben rests this: %1").arg(QString::fromStdString(line.wording))));
    EXPECT_EQ(wordOf(sample.line(line.id).state), "resting");
    EXPECT_FALSE(sample.line(line.id).isRestedByReader) << "both are here: nobody is told whose it is";
    sample.lock();
    sample.sitDown(Seat::Circle);
    EXPECT_FALSE(sample.line(line.id).isRestedByReader);
    sample.lock();
    sample.sitDown(Seat::Diamond);
    EXPECT_TRUE(sample.line(line.id).isRestedByReader);
}

/// What both read on the agreement page after one of them rested a line alone.
QStringList readByBothAfterARestOf(Seat seat, QString& rested) {
    SampleWindow sample;
    sample.sitDown(seat);
    sample.goTo(kRestingPage);
    const auto line = someOpenLine(sample);
    rested = QString::fromStdString(line.wording);
    expects(sample.press(restName(line)), "the line can be rested");
    sample.lock();
    sample.sitDown(Seat::Circle);
    sample.sitDown(Seat::Diamond);
    sample.goTo(kRestingPage);
    auto words = sample.words();
    words.sort(); // wishes on the table stand in the order of their random ids
    return words;
}

TEST(Law5, BothReadTheSamePageWhoeverRests) {
    QString byAna;
    QString byBen;
    const auto afterAna = readByBothAfterARestOf(Seat::Circle, byAna);
    const auto afterBen = readByBothAfterARestOf(Seat::Diamond, byBen);
    ASSERT_EQ(byAna, byBen);
    EXPECT_TRUE(std::any_of(afterAna.begin(), afterAna.end(),
                            [&](const QString& words) { return words.contains(byAna); }));
    EXPECT_EQ(afterAna.join(QLatin1Char('\n')).toStdString(), afterBen.join(QLatin1Char('\n')).toStdString());
}

TEST(Law5, LiftingAtTheTableSaysTheSameWhetherOrNotItWasOnesOwnRest) {
    for (const auto seat : kBothSeats) {
        SampleWindow sample;
        sample.sitDown(seat);
        sample.goTo(kRestingPage);
        const auto line = someOpenLine(sample);
        ASSERT_TRUE(sample.press(restName(line)));
        sample.lock();
        sample.sitDown(Seat::Circle);
        sample.sitDown(Seat::Diamond);
        sample.goTo(kRestingPage);
        ASSERT_TRUE(sample.press(
            QStringLiteral("Ben rests this no longer: %1").arg(QString::fromStdString(line.wording))));
        EXPECT_TRUE(sample.shows(QStringLiteral("Your rest is lifted."))) << nameOf(seat);
    }
}

TEST(Change, AtTheTableIsOfferedToEachOfTheTwo) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.sitDown(Seat::Diamond);
    sample.goTo(QStringLiteral("agreement"));
    const auto lines = sample.lines();
    const auto open = std::find_if(lines.begin(), lines.end(),
                                   [](const LineView& line) { return line.state == LineState::Agreed; });
    ASSERT_NE(open, lines.end());
    const auto id = open->id;
    const auto suffix = QStringLiteral(": ") + QString::fromStdString(open->wording);
    ASSERT_TRUE(sample.press(QStringLiteral("Ben changes this") + suffix));
    sample.settle();
    ASSERT_TRUE(sample.press(QStringLiteral("Withdraw this line")));
    sample.settle();
    const auto left = sample.lines();
    EXPECT_TRUE(std::none_of(left.begin(), left.end(), [&](const LineView& line) { return line.id == id; }));
}

TEST(SomethingChanged, InTheSidebarRestsEveryTouchLineAndNothingElse) {
    SampleWindow sample;
    sample.sitDown(Seat::Diamond);
    sample.goTo(QStringLiteral("today"));
    const auto before = sample.lines();
    ASSERT_TRUE(sample.press(QStringLiteral("Something changed")));
    std::size_t rested = 0;
    for (const auto& was : before) {
        const auto now = sample.line(was.id);
        if (was.level == TouchLevel::None) {
            EXPECT_EQ(wordOf(now.state), wordOf(was.state)) << was.wording;
        } else if (isOpen(was.state)) {
            EXPECT_EQ(wordOf(now.state), "resting") << was.wording;
            EXPECT_TRUE(now.isRestedByReader) << was.wording;
            ++rested;
        }
    }
    EXPECT_GT(rested, 2U);
}

TEST(SomethingChanged, WithBothHereLeadsToTheAgreementAndRestsNothing) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.sitDown(Seat::Diamond);
    sample.goTo(QStringLiteral("today"));
    const auto before = sample.lines();
    ASSERT_TRUE(sample.press(QStringLiteral("Something changed")));
    EXPECT_EQ(sample.window().page(), kRestingPage);
    for (const auto& was : before) {
        EXPECT_EQ(wordOf(sample.line(was.id).state), wordOf(was.state));
    }
    ASSERT_TRUE(sample.press(QStringLiteral("Ana rests all touch")));
    for (const auto& was : before) {
        if (was.level != TouchLevel::None && isOpen(was.state)) {
            EXPECT_EQ(wordOf(sample.line(was.id).state), "resting") << was.wording;
        }
    }
}

TEST(RestingALine, LeavesWhoeverPressedAmongTheLinesWhereTheyWere) {
    SampleWindow sample;
    sample.sitDown(Seat::Diamond);
    sample.goTo(QStringLiteral("agreement"));
    const auto rests = [&] {
        auto all = sample.window().findChildren<QPushButton*>();
        all.removeIf([](const auto* each) {
            return !each->isVisible() || !each->accessibleName().startsWith(QStringLiteral("Rest this"));
        });
        return all;
    };
    ASSERT_GE(rests().size(), 7);
    auto* rest = rests().at(5);
    rest->setFocus();
    sample.settle();
    auto* page = sample.window().findChild<Page*>(QStringLiteral("agreementPage"));
    ASSERT_NE(page, nullptr);
    const auto scroll = page->verticalScrollBar()->value();
    EXPECT_GT(scroll, 0);
    const auto before = rests().size();
    sample.pressWithKeyboard(*rest);
    EXPECT_EQ(rests().size(), before - 1);
    EXPECT_NEAR(page->verticalScrollBar()->value(), scroll, page->viewport()->height() / 2);
    EXPECT_TRUE(page->widget()->isAncestorOf(QApplication::focusWidget()));
    EXPECT_NE(QApplication::focusWidget(), rests().front()) << "not at the top of the page";
}

} // namespace
} // namespace inglenook::test
