// SPDX-License-Identifier: GPL-3.0-or-later
// The whole first evening by keyboard alone, in a real window, with a real vault whose keys cost next to
// nothing; and the next morning. What counts as an input is said in typist.h.
#include "agreement/agreement_store.h"
#include "support/temporary_vault.h"
#include "support/weak_kdf.h"
#include "ui/evening/evening_page.h"
#include "ui/evening/house_evening_ports.h"
#include "ui/stance/house_stance_port.h"
#include "ui/theme/theme.h"
#include "ui/turn/house_turn_port.h"
#include "ui/turn/yes_turn_view.h"
#include "ui_evening/typist.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTest>

#include <iostream>

namespace inglenook::ui::testing {
namespace {

constexpr int kEvening = 20 * 60;
constexpr int kMorning = 9 * 60;

struct AnEvening {
    test::TemporaryFolder folder;
    FixedClock clock{test::kFirstEvening, kEvening};
    Door door{folder.path() / "vault", realEntrance(clock, test::weakKdf())};
    HouseSeatPort seats{door};
    HouseWordsPort words{door};
    HouseTablePort table{door};
    HouseStancePort stances{door};
    HouseRoundPort round{door};
    HouseTurnPort turn{door};
    EveningPresenter evening{{seats, words, table, stances, round, turn},
                             [](std::size_t /*below*/) { return 0U; }};
    std::unique_ptr<EveningPage> page;
    std::unique_ptr<Typist> typist;

    AnEvening() {
        qputenv("HOME", QByteArray::fromStdString(folder.path().string()));
        evening.setNameOfEmptySeat(QStringLiteral("the other"));
        evening.beginNew(Pace::Soon);
        page = std::make_unique<EveningPage>(evening);
        page->resize(1180, 800);
        page->show();
        page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        typist = std::make_unique<Typist>(*page);
    }
    [[nodiscard]] QString pdf() const {
        return QDir(QString::fromStdString(folder.path().string())).filePath(QStringLiteral("page.pdf"));
    }
    [[nodiscard]] QString passphraseOf(Seat seat) const {
        return seat == Seat::Circle ? QStringLiteral("kettle meadow violin harbour thimble")
                                    : QStringLiteral("lantern orchard pebble saffron willow");
    }
};

void setUp(AnEvening& e) {
    auto& t = *e.typist;
    t.countInput(); // "We have a session soon"
    t.digit(1);
    ASSERT_EQ(e.evening.setup().state().opening, Opening::Either);
    t.write(QStringLiteral("Ana"));
    t.enter();
    t.write(QStringLiteral("Ben"));
    t.enter();
    t.enter();
    ASSERT_TRUE(t.waitFor([&] { return e.evening.state().part == EveningPart::HandOver; }));
}

bool isAt(AnEvening& e, AloneStep step) {
    const auto& state = e.evening.alone().state();
    const bool isThere = e.typist->waitFor([&] { return state.step == step; });
    if (!isThere) {
        const auto* focus = QApplication::focusWidget();
        ADD_FAILURE() << "at step " << static_cast<int>(state.step) << ", problem "
                      << (state.problem ? nameOf(*state.problem) : "none") << ", focus on "
                      << (focus != nullptr ? focus->metaObject()->className() : "nothing");
    }
    return isThere;
}

bool isAt(AnEvening& e, JointStep step) {
    return e.typist->waitFor(
        [&] { return e.evening.joint().state().step == step && !e.evening.joint().state().isBusy; });
}

void answerCards(AnEvening& e) {
    auto& t = *e.typist;
    ASSERT_TRUE(t.waitFor([&] { return e.evening.cards().state().isReady; }));
    for (int card = 0; e.evening.alone().state().step == AloneStep::Cards; ++card) {
        ASSERT_LT(card, 16);
        constexpr int kWithOnly = 2;
        if (card == kWithOnly) {
            t.digit(2);
            ASSERT_TRUE(e.evening.cards().state().isPickingOnly);
            t.digit(1);
            t.finish();
        } else {
            t.digit(card < 10 ? 1 : 4);
        }
    }
}

void aloneMinutes(AnEvening& e, Seat seat) {
    auto& t = *e.typist;
    t.enter(); // the curtain
    ASSERT_TRUE(isAt(e, AloneStep::ForWhom));
    t.digit(1);
    ASSERT_TRUE(isAt(e, AloneStep::Passphrase));
    t.passphrase(seat, e.passphraseOf(seat));
    t.enter();
    ASSERT_TRUE(isAt(e, AloneStep::PassphraseOnceMore));
    t.passphrase(seat, e.passphraseOf(seat));
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
    ASSERT_TRUE(t.waitFor([&] { return e.evening.state().part != EveningPart::Alone; }));
}

void sitDownAndLook(AnEvening& e) {
    auto& t = *e.typist;
    ASSERT_TRUE(isAt(e, JointStep::SitDown));
    t.passphrase(Seat::Circle, e.passphraseOf(Seat::Circle));
    t.enter();
    const auto hasPhase = [&](RoundPhase phase) {
        return t.waitFor([&] { return e.evening.joint().round().state().phase == phase; });
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
    auto& t = *e.typist;
    t.enter();
    ASSERT_TRUE(isAt(e, JointStep::WantKnown));
    t.enter();
    ASSERT_TRUE(isAt(e, JointStep::Choose));
    ASSERT_GE(e.evening.joint().state().overlaps.size(), 3U);
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

/// Both turns: every line yes and on paper.
void bothTurns(AnEvening& e, YesTurnPresenter& turn) {
    auto& t = *e.typist;
    const auto hasPhase = [&](TurnPhase phase, Seat at) {
        return t.waitFor([&] { return turn.state().phase == phase && turn.state().at == at; });
    };
    for (const auto seat : kBothSeats) {
        ASSERT_TRUE(hasPhase(TurnPhase::Curtain, seat));
        t.enter();
        ASSERT_TRUE(hasPhase(TurnPhase::Answering, seat));
        for (std::size_t line = 0; line < turn.state().lines.size(); ++line) {
            t.digit(1);
        }
        t.press(Qt::Key_Space); // put these lines on paper
        t.passphrase(seat, e.passphraseOf(seat));
        t.enter();
    }
    ASSERT_TRUE(hasPhase(TurnPhase::BothDone, Seat::Diamond));
    t.enter();
    ASSERT_TRUE(hasPhase(TurnPhase::Outcome, Seat::Diamond));
}

void walkToPaper(AnEvening& e) {
    ASSERT_NO_FATAL_FAILURE(setUp(e));
    ASSERT_NO_FATAL_FAILURE(aloneMinutes(e, Seat::Circle));
    ASSERT_NO_FATAL_FAILURE(aloneMinutes(e, Seat::Diamond));
    ASSERT_NO_FATAL_FAILURE(sitDownAndLook(e));
    ASSERT_NO_FATAL_FAILURE(readAndChoose(e));
    ASSERT_NO_FATAL_FAILURE(bothTurns(e, e.evening.joint().turn()));
    e.typist->enter();
    ASSERT_TRUE(isAt(e, JointStep::Paper));
}

Result<std::vector<LineView>> linesOf(AnEvening& e) {
    std::optional<Result<std::vector<LineView>>> lines;
    QObject owner;
    e.door.ask(
        &owner,
        [](House& house) -> Result<std::vector<LineView>> {
            if (house.sitting() == nullptr) { return fail(ErrorCode::NotPresent, "test"); }
            return AgreementStore(*house.sitting()).lines();
        },
        [&](Result<std::vector<LineView>> found) { lines = std::move(found); });
    EXPECT_TRUE(e.typist->waitFor([&] { return lines.has_value(); }));
    return *lines;
}

TEST(FirstEveningByKeyboard, ReachesAGoodPageWithinTheInputsOfTiredPeople) {
    AnEvening e;
    ASSERT_NO_FATAL_FAILURE(walkToPaper(e));
    e.typist->enter(); // save as PDF
    ASSERT_TRUE(e.typist->waitFor([&] { return QFile::exists(e.pdf()); }));
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
    std::cout << "inputs, both people together: " << e.typist->inputs() << "\npassphrases: Ana "
              << e.typist->passphrases(Seat::Circle) << ", Ben " << e.typist->passphrases(Seat::Diamond)
              << "\n";
    EXPECT_LE(e.typist->inputs(), 120);
    for (const auto seat : kBothSeats) {
        EXPECT_LE(e.typist->passphrases(seat), 4);
    }
}

TEST(FirstEveningByKeyboard, CanBeWalkedWithTextTwiceTheSizeInANarrowWindow) {
    auto& theme = Theme::current();
    theme.setTextPercent(Theme::kMaxPercent);
    AnEvening e;
    e.page->resize(800, 700);
    walkToPaper(e);
    theme.setTextPercent(Theme::kMinPercent);
    EXPECT_LE(e.typist->inputs(), 120);
}

TEST(FirstEveningByKeyboard, TheNextMorningASecondLookBringsLinesIntoForceAndARestShowsInTheNextEdition) {
    AnEvening e;
    ASSERT_NO_FATAL_FAILURE(walkToPaper(e));
    e.typist->enter();
    ASSERT_TRUE(e.typist->waitFor([&] { return QFile::exists(e.pdf()); }));
    e.clock.moveTo(test::kFirstEvening + std::chrono::days(1), kMorning);
    YesTurnPresenter turn(e.turn);
    const auto names = e.evening.state().names;
    e.page = nullptr;
    YesTurnView view(turn, names, QStringLiteral("Done"));
    view.resize(1180, 800);
    view.show();
    view.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
    e.typist = std::make_unique<Typist>(view);
    turn.begin(YesTurn::Kind::SecondLook, {}, Seat::Circle);
    ASSERT_NO_FATAL_FAILURE(bothTurns(e, turn));
    std::cout << "inputs of the second look, both people together: " << e.typist->inputs() << "\n";
    const auto agreed = linesOf(e);
    ASSERT_TRUE(agreed.has_value());
    for (const auto& line : *agreed) {
        EXPECT_EQ(line.state, LineState::Agreed) << line.wording;
    }

    std::optional<Result<paper::Document>> page;
    QObject owner;
    e.door.ask(
        &owner,
        [id = agreed->front().id](House& house) {
            return AgreementStore(*house.sitting()).rest(Seat::Diamond, id, {});
        },
        [](const Result<void>& rested) { EXPECT_TRUE(rested.has_value()); });
    e.table.page(&owner, PageKind::Agreement,
                 [&](Result<paper::Document> found) { page = std::move(found); });
    ASSERT_TRUE(e.typist->waitFor([&] { return page.has_value(); }));
    ASSERT_TRUE(page->has_value());
    const auto text = paper::plainText(**page);
    EXPECT_EQ((*page)->kind, "Edition 2") << text;
    EXPECT_NE(text.find("Resting"), std::string::npos) << text;
    EXPECT_EQ(text.find("Settling"), std::string::npos) << text;
}

} // namespace
} // namespace inglenook::ui::testing

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const inglenook::ui::Theme theme(application);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
