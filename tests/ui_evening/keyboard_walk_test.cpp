// SPDX-License-Identifier: GPL-3.0-or-later
// The whole first evening by keyboard alone, in the window that ships, from its very first screen, with a
// real vault whose keys cost next to nothing; the next morning; and a rest by one person alone. What counts
// as an input is said in typist.h.
#include "agreement/agreement_store.h"
#include "support/window_driver.h"
#include "ui/evening/first_evening.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QFile>

#include <iostream>

namespace inglenook::test {
namespace {

using namespace ui;

constexpr int kMorning = 9 * 60;

struct AnEvening {
    WindowDriver driver;
    Typist& typist;

    explicit AnEvening(const QString& name)
        : driver(WindowDriver::Begins::WithNothing, name), typist(driver.keys()) {}
    /// Of the page in view; there is none before the first key.
    [[nodiscard]] EveningPresenter& evening() {
        return driver.window().findChild<FirstEvening*>()->evening();
    }
    [[nodiscard]] QString pdf() const {
        return QDir(QString::fromStdString(driver.folder().string())).filePath(QStringLiteral("page.pdf"));
    }
};

void setUp(AnEvening& e) {
    auto& t = e.typist;
    ASSERT_TRUE(e.driver.focused().contains(QStringLiteral("We have a session soon")));
    e.driver.see(QStringLiteral("door"));
    t.enter();
    ASSERT_EQ(e.driver.window().page(), QLatin1String(pages::kFirstEveningSoon));
    e.driver.see(QStringLiteral("how-it-opens"));
    t.digit(1);
    ASSERT_EQ(e.evening().setup().state().opening, Opening::Either);
    t.write(QStringLiteral("Ana"));
    t.enter();
    t.write(QStringLiteral("Ben"));
    t.enter();
    t.enter();
    ASSERT_TRUE(t.waitFor([&] { return e.evening().state().part == EveningPart::HandOver; }));
}

bool isAt(AnEvening& e, AloneStep step) {
    const auto& state = e.evening().alone().state();
    const bool isThere = e.typist.waitFor([&] { return state.step == step; });
    if (!isThere) {
        const auto* focus = QApplication::focusWidget();
        ADD_FAILURE() << "at step " << static_cast<int>(state.step) << ", problem "
                      << (state.problem ? nameOf(*state.problem) : "none") << ", focus on "
                      << (focus != nullptr ? focus->metaObject()->className() : "nothing");
    }
    return isThere;
}

bool isAt(AnEvening& e, JointStep step) {
    return e.typist.waitFor(
        [&] { return e.evening().joint().state().step == step && !e.evening().joint().state().isBusy; });
}

void answerCards(AnEvening& e) {
    auto& t = e.typist;
    ASSERT_TRUE(t.waitFor([&] { return e.evening().cards().state().isReady; }));
    for (int card = 0; e.evening().alone().state().step == AloneStep::Cards; ++card) {
        ASSERT_LT(card, 16);
        constexpr int kWithOnly = 2;
        if (card == kWithOnly) {
            t.digit(2);
            ASSERT_TRUE(e.evening().cards().state().isPickingOnly);
            t.digit(1);
            t.finish();
        } else {
            t.digit(card < 10 ? 1 : 4);
        }
    }
}

void aloneMinutes(AnEvening& e, Seat seat) {
    auto& t = e.typist;
    t.enter(); // the curtain
    ASSERT_TRUE(isAt(e, AloneStep::ForWhom));
    t.digit(1);
    ASSERT_TRUE(isAt(e, AloneStep::Passphrase));
    t.passphrase(seat, typedPassphraseOf(seat));
    t.enter();
    ASSERT_TRUE(isAt(e, AloneStep::PassphraseOnceMore));
    t.passphrase(seat, typedPassphraseOf(seat));
    t.enter();
    ASSERT_TRUE(isAt(e, AloneStep::StopSigns));
    t.digit(1);
    t.finish();
    ASSERT_TRUE(isAt(e, AloneStep::Matters));
    t.digit(1);
    t.finish();
    ASSERT_TRUE(isAt(e, AloneStep::Strengths));
    for (int strength = 1; strength <= 3; ++strength) {
        t.digit(strength);
    }
    t.finish();
    ASSERT_TRUE(isAt(e, AloneStep::Cards));
    ASSERT_NO_FATAL_FAILURE(answerCards(e));
    ASSERT_TRUE(isAt(e, AloneStep::Known));
    t.write(QStringLiteral("I am less afraid than I look."));
    t.enter();
    ASSERT_TRUE(isAt(e, AloneStep::Question));
    t.write(QStringLiteral("How do we put the work down in the evening?"));
    t.enter();
    ASSERT_TRUE(isAt(e, AloneStep::LookOver));
    t.digit(1); // my words may stand on our page
    t.enter();
    ASSERT_TRUE(t.waitFor([&] { return e.evening().state().part != EveningPart::Alone; }));
}

void sitDownAndLook(AnEvening& e) {
    auto& t = e.typist;
    ASSERT_TRUE(isAt(e, JointStep::SitDown));
    t.passphrase(Seat::Circle, typedPassphraseOf(Seat::Circle));
    t.enter();
    const auto hasPhase = [&](RoundPhase phase) {
        return t.waitFor([&] { return e.evening().joint().round().state().phase == phase; });
    };
    ASSERT_TRUE(hasPhase(RoundPhase::Preview));
    t.enter();
    ASSERT_TRUE(hasPhase(RoundPhase::Curtain));
    t.enter();
    ASSERT_TRUE(hasPhase(RoundPhase::Preview));
    t.enter();
    ASSERT_TRUE(isAt(e, JointStep::ReadAloud));
}

void readAndChoose(AnEvening& e) {
    auto& t = e.typist;
    t.enter();
    ASSERT_TRUE(isAt(e, JointStep::WantKnown));
    t.enter();
    ASSERT_TRUE(isAt(e, JointStep::Choose));
    ASSERT_GE(e.evening().joint().state().overlaps.size(), 3U);
    for (int line = 1; line <= 3; ++line) {
        t.digit(line);
    }
    t.finish();
    ASSERT_TRUE(isAt(e, JointStep::Settling));
    t.digit(2); // overnight
    t.enter();
    ASSERT_TRUE(isAt(e, JointStep::StopSigns));
    t.digit(1);
    t.digit(2);
    ASSERT_TRUE(isAt(e, JointStep::YesTurns));
}

void walkToPaper(AnEvening& e) {
    ASSERT_NO_FATAL_FAILURE(setUp(e));
    ASSERT_NO_FATAL_FAILURE(aloneMinutes(e, Seat::Circle));
    ASSERT_NO_FATAL_FAILURE(aloneMinutes(e, Seat::Diamond));
    ASSERT_NO_FATAL_FAILURE(sitDownAndLook(e));
    ASSERT_NO_FATAL_FAILURE(readAndChoose(e));
    ASSERT_TRUE(e.driver.bothSayYes());
    e.typist.enter();
    ASSERT_TRUE(isAt(e, JointStep::Paper));
}

Result<std::vector<LineView>> linesOf(AnEvening& e) {
    std::optional<Result<std::vector<LineView>>> lines;
    QObject owner;
    e.driver.program().door().ask(
        &owner,
        [](House& house) -> Result<std::vector<LineView>> {
            if (house.sitting() == nullptr) { return fail(ErrorCode::NotPresent, "test"); }
            return AgreementStore(*house.sitting()).lines();
        },
        [&](Result<std::vector<LineView>> found) { lines = std::move(found); });
    EXPECT_TRUE(e.typist.waitFor([&] { return lines.has_value(); }));
    return *lines;
}

void savePdf(AnEvening& e) {
    e.typist.enter();
    ASSERT_TRUE(e.typist.waitFor([&] { return QFile::exists(e.pdf()); }));
    e.driver.see(QStringLiteral("paper"));
}

/// Both sit down at the lock screen and look at what has settled.
void secondLook(AnEvening& e) {
    auto& d = e.driver;
    d.moveClockTo(1, kMorning);
    d.lock();
    ASSERT_TRUE(d.bothSitDown());
    d.see(QStringLiteral("morning"));
    ASSERT_TRUE(d.goTo("agreement"));
    d.see(QStringLiteral("agreement-settling"));
    ASSERT_TRUE(d.press(QStringLiteral("Second look")));
    ASSERT_TRUE(e.driver.bothSayYes());
    e.typist.enter();
    ASSERT_TRUE(e.typist.waitFor([&] { return d.window().page() == QStringLiteral("agreement"); }));
    d.see(QStringLiteral("agreement-in-force"));
}

TEST(FirstEveningByKeyboard, ReachesAGoodPageWithinTheInputsOfTiredPeople) {
    AnEvening e(QStringLiteral("evening"));
    ASSERT_NO_FATAL_FAILURE(walkToPaper(e));
    ASSERT_NO_FATAL_FAILURE(savePdf(e));
    QFile file(e.pdf());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.read(5), QByteArrayLiteral("%PDF-"));
    const auto lines = linesOf(e);
    ASSERT_TRUE(lines.has_value());
    EXPECT_EQ(lines->size(), 3U);
    for (const auto& line : *lines) {
        EXPECT_EQ(line.state, line.level == TouchLevel::None ? LineState::Agreed : LineState::Settling)
            << line.wording;
    }
    std::cout << "inputs, both people together: " << e.typist.inputs() << "\npassphrases: Ana "
              << e.typist.passphrases(Seat::Circle) << ", Ben " << e.typist.passphrases(Seat::Diamond)
              << "\n";
    EXPECT_LE(e.typist.inputs(), 120);
    for (const auto seat : kBothSeats) {
        EXPECT_LE(e.typist.passphrases(seat), 4);
    }
}

TEST(FirstEveningByKeyboard, CanBeWalkedWithTextTwiceTheSizeInANarrowWindow) {
    auto& theme = Theme::current();
    theme.setTextPercent(Theme::kMaxPercent);
    AnEvening e(QStringLiteral("evening-200"));
    e.driver.window().resize(800, 700);
    walkToPaper(e);
    theme.setTextPercent(Theme::kMinPercent);
    EXPECT_LE(e.typist.inputs(), 120);
}

TEST(FirstEveningByKeyboard, TheNextMorningASecondLookBringsLinesIntoForce) {
    AnEvening e(QStringLiteral("morning"));
    ASSERT_NO_FATAL_FAILURE(walkToPaper(e));
    ASSERT_NO_FATAL_FAILURE(savePdf(e));
    e.typist.countAnew();
    ASSERT_NO_FATAL_FAILURE(secondLook(e));
    std::cout << "inputs of the second look, both people together: " << e.typist.inputs() << "\n";
    const auto agreed = linesOf(e);
    ASSERT_TRUE(agreed.has_value());
    EXPECT_EQ(agreed->size(), 3U);
    for (const auto& line : *agreed) {
        EXPECT_EQ(line.state, LineState::Agreed) << line.wording;
    }
}

TEST(FirstEveningByKeyboard, ARestByOneAloneShowsInTheNextEditionWithoutSayingWho) {
    AnEvening e(QStringLiteral("edition-2"));
    auto& d = e.driver;
    ASSERT_NO_FATAL_FAILURE(walkToPaper(e));
    ASSERT_NO_FATAL_FAILURE(savePdf(e));
    ASSERT_NO_FATAL_FAILURE(secondLook(e));
    d.moveClockTo(3, kMorning);
    d.lock();
    ASSERT_TRUE(d.sitDown(Seat::Diamond));
    ASSERT_TRUE(d.goTo("agreement"));
    ASSERT_TRUE(d.press(QStringLiteral("Rest this")));
    d.see(QStringLiteral("ben-rests-a-line"));
    d.lock();
    ASSERT_TRUE(d.bothSitDown());
    d.see(QStringLiteral("both-after-the-rest"));
    e.typist.press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(d.waitToSee(QStringLiteral("Edition 2")));
    d.see(QStringLiteral("edition-2"));
    EXPECT_TRUE(d.shows(QStringLiteral("Resting for now")));
    EXPECT_TRUE(d.shows(QStringLiteral("Changed since edition 1")))
        << qPrintable(d.words().join(QLatin1Char('\n')));
    EXPECT_FALSE(d.shows(QStringLiteral("Ben rests")));
    ASSERT_TRUE(d.press(QStringLiteral("Save as PDF")));
    ASSERT_TRUE(e.typist.waitFor([] { return QApplication::activeModalWidget() != nullptr; }));
    e.typist.write(QDir(QString::fromStdString(d.folder().string())).filePath(QStringLiteral("second.pdf")));
    e.typist.enter();
    const auto second = QString::fromStdString((d.folder() / "second.pdf").string());
    EXPECT_TRUE(e.typist.waitFor([&] { return QFile::exists(second); }));
}

} // namespace
} // namespace inglenook::test
