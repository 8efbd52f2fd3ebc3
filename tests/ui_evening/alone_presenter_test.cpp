// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_evening/fake_evening_ports.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook::ui::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

struct Alone {
    FakeSeatPort seats;
    FakeWordsPort words;
    AlonePresenter alone{seats, words};
    Alone() {
        BySeat<QString> names;
        names[Seat::Circle] = QStringLiteral("Ana");
        names[Seat::Diamond] = QStringLiteral("Ben");
        alone.begin(Seat::Circle, names);
    }
    [[nodiscard]] AloneStep step() const { return alone.state().step; }
    void sitDown() {
        alone.readForWhom();
        alone.choosePassphrase(aPassphrase(kGoodWords));
        alone.repeatPassphrase(aPassphrase(kGoodWords));
    }
    void skipTo(AloneStep wanted) {
        while (step() != wanted) {
            alone.skip();
        }
    }
};

TEST(MinutesAlone, WriteNothingOfTheFirstPageButThatItWasShown) {
    Alone a;
    a.alone.readForWhom();
    EXPECT_THAT(a.words.kept[Seat::Circle], IsEmpty());
    a.alone.choosePassphrase(aPassphrase(kGoodWords));
    a.alone.repeatPassphrase(aPassphrase(kGoodWords));
    ASSERT_EQ(a.words.kept[Seat::Circle].size(), 1U);
    EXPECT_EQ(a.words.kept[Seat::Circle].front().kind, WordsKind::ReadFirstPage);
    EXPECT_TRUE(a.words.kept[Seat::Circle].front().text.empty());
}

TEST(MinutesAlone, TryTheLockWithTheSecondPassphrase) {
    Alone a;
    a.sitDown();
    EXPECT_EQ(a.seats.lockTests, 1);
    EXPECT_EQ(a.step(), AloneStep::StopSigns);
}

TEST(MinutesAlone, TakeNoSeatWhileTheTwoPassphrasesDiffer) {
    Alone a;
    a.alone.readForWhom();
    a.alone.choosePassphrase(aPassphrase(kGoodWords));
    a.alone.repeatPassphrase(aPassphrase(kOtherGoodWords));
    EXPECT_TRUE(a.alone.state().isDifferent);
    EXPECT_FALSE(a.seats.isTaken[Seat::Circle]);
    a.alone.repeatPassphrase(aPassphrase(kGoodWords));
    EXPECT_TRUE(a.seats.isTaken[Seat::Circle]);
}

TEST(MinutesAlone, SayAtOnceWhenAPassphraseIsEasyToGuess) {
    Alone a;
    a.alone.readForWhom();
    a.alone.choosePassphrase(aPassphrase("anaben1"));
    EXPECT_EQ(a.step(), AloneStep::Passphrase);
    EXPECT_EQ(a.alone.state().problem, ErrorCode::PassphraseTooWeak);
}

TEST(MinutesAlone, SkippingWritesNothing) {
    Alone a;
    a.sitDown();
    a.skipTo(AloneStep::LookOver);
    EXPECT_EQ(a.words.kept[Seat::Circle].size(), 1U) << "only that the first page was shown";
}

TEST(MinutesAlone, KeepWhatWasWrittenOnceEachAndTrimmed) {
    Alone a;
    a.sitDown();
    a.skipTo(AloneStep::Strengths);
    a.alone.keep(
        {QStringLiteral(" humour "), QStringLiteral("humour"), QString(), QStringLiteral("courage")});
    EXPECT_THAT(a.words.textsOf(Seat::Circle, WordsKind::StrengthOfOther), ElementsAre("humour", "courage"));
    EXPECT_EQ(a.step(), AloneStep::Cards);
}

TEST(MinutesAlone, KeepAWordAndASignThatMeanStop) {
    Alone a;
    a.sitDown();
    a.alone.keepStopSigns(QStringLiteral("stop"), {QStringLiteral("the keys drop")});
    EXPECT_THAT(a.words.textsOf(Seat::Circle, WordsKind::StopSpoken), ElementsAre("stop"));
    EXPECT_THAT(a.words.textsOf(Seat::Circle, WordsKind::StopShown), ElementsAre("the keys drop"));
}

TEST(MinutesAlone, GoingBackKeepsAll) {
    Alone a;
    a.sitDown();
    a.skipTo(AloneStep::Matters);
    a.alone.keep({QStringLiteral("no hurry")});
    a.alone.goBack();
    EXPECT_EQ(a.step(), AloneStep::Matters);
    EXPECT_EQ(a.alone.state().words.at(WordsKind::Matters), QStringList{QStringLiteral("no hurry")});
}

TEST(MinutesAlone, KeepHalfASentenceAndForgetTheDraftOnceItIsDone) {
    Alone a;
    a.sitDown();
    a.skipTo(AloneStep::Known);
    a.alone.type(QStringLiteral("I am less afraid than"));
    EXPECT_EQ(a.words.drafts[Seat::Circle]["evening_known"], "I am less afraid than");
    a.alone.keep({QStringLiteral("I am less afraid than I look.")});
    EXPECT_TRUE(a.words.drafts[Seat::Circle]["evening_known"].empty());
}

TEST(MinutesAlone, GoOnWhereTheyWereLeft) {
    Alone a;
    a.sitDown();
    a.skipTo(AloneStep::Known);
    a.alone.type(QStringLiteral("Half a"));
    AlonePresenter later(a.seats, a.words);
    later.resume(Seat::Circle, a.alone.state().names);
    EXPECT_EQ(later.state().step, AloneStep::Known);
    EXPECT_EQ(later.state().drafts.at(WordsKind::WantKnown), QStringLiteral("Half a"));
}

TEST(MinutesAlone, LeaveNothingInMemoryOnceSealed) {
    Alone a;
    a.sitDown();
    a.skipTo(AloneStep::Known);
    a.alone.keep({QStringLiteral("A secret of mine")});
    a.skipTo(AloneStep::LookOver);
    a.alone.seal();
    EXPECT_TRUE(a.alone.state().words.empty());
    EXPECT_TRUE(a.alone.state().drafts.empty());
}

TEST(MinutesAlone, PutWordsOnPaperOnlyByTheirAuthorsTick) {
    Alone a;
    a.sitDown();
    a.skipTo(AloneStep::Matters);
    a.alone.keep({QStringLiteral("no hurry")});
    EXPECT_FALSE(a.words.kept[Seat::Circle].back().onPaper);
    a.skipTo(AloneStep::LookOver);
    EXPECT_FALSE(a.alone.state().areWordsOnPaper);
    a.alone.putWordsOnPaper(true);
    EXPECT_TRUE(a.words.kept[Seat::Circle].back().onPaper);
}

} // namespace
} // namespace inglenook::ui::testing
