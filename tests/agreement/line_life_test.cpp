// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a line through the real rooms.
#include "support/couple_at_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook {
namespace {

using namespace test;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class LineLife : public ::testing::TestWithParam<Opening> {};
INSTANTIATE_TEST_SUITE_P(UnderBothOpenings, LineLife, ::testing::Values(Opening::Either, Opening::Together),
                         [](const auto& each) {
                             return each.param == Opening::Either ? std::string("Either")
                                                                  : std::string("Together");
                         });

TEST_P(LineLife, NoTouchIsAgreedWithTheFirstYesOfBoth) {
    CoupleAtTable couple(GetParam());
    const auto tea = couple.proposed(kTea);
    EXPECT_EQ(stateOf(couple.together(), tea), LineState::ToTalkAbout);
    couple.turn(YesTurn::Kind::Proposals, {tea});
    const auto view = seen(couple.together(), tea);
    ASSERT_TRUE(view.has_value());
    EXPECT_EQ(view->state, LineState::Agreed);
    EXPECT_THAT(view->checked, ElementsAre(kAna, kBen));
    EXPECT_EQ(view->wording, "A warm drink together, side by side");
}

TEST_P(LineLife, TouchSettlesOvernightAndComesIntoForceByASecondYesOnly) {
    CoupleAtTable couple(GetParam());
    const auto hug = couple.proposed(kHug);
    couple.turn(YesTurn::Kind::Proposals, {hug});
    EXPECT_EQ(stateOf(couple.together(), hug), LineState::Settling);
    EXPECT_EQ(YesTurn::begin(couple.together(), YesTurn::Kind::SecondLook, {hug}).error().code,
              ErrorCode::NotSettledYet);
    couple.daysPass(3);
    EXPECT_EQ(stateOf(couple.together(), hug), LineState::Settling);
    couple.turn(YesTurn::Kind::SecondLook, {hug});
    EXPECT_EQ(stateOf(couple.together(), hug), LineState::Agreed);
}

TEST_P(LineLife, ARestAloneClosesTheLineForBothAndDoesNotTellWho) {
    CoupleAtTable couple(GetParam());
    const auto hug = couple.agreed(kHug);
    rest(couple.alone(kBen), kBen, hug, {"the wound check", "a slow start"});
    EXPECT_EQ(stateOf(couple.alone(kBen), hug), LineState::Resting);
    const auto view = seen(couple.together(), hug);
    ASSERT_TRUE(view.has_value());
    EXPECT_EQ(view->state, LineState::Resting);
    EXPECT_FALSE(view->isRestedByReader);
    EXPECT_EQ(view->restUntil, "the wound check");
    EXPECT_EQ(view->wouldHelp, "a slow start");
    EXPECT_THAT(view->checked, IsEmpty());
}

TEST_P(LineLife, LiftingARestOpensNothing) {
    CoupleAtTable couple(GetParam());
    const auto hug = couple.agreed(kHug);
    rest(couple.alone(kBen), kBen, hug);
    must(AgreementStore(couple.alone(kBen)).liftOwnHold(kBen, hug));
    EXPECT_EQ(stateOf(couple.together(), hug), LineState::ToTalkAbout);
    EXPECT_EQ(stateOf(couple.together(), hug), LineState::ToTalkAbout);
}

TEST_P(LineLife, OneCannotLiftTheHoldOfTheOther) {
    CoupleAtTable couple(GetParam());
    const auto hug = couple.agreed(kHug);
    rest(couple.alone(kBen), kBen, hug);
    must(AgreementStore(couple.alone(kAna)).liftOwnHold(kAna, hug));
    EXPECT_EQ(stateOf(couple.together(), hug), LineState::Resting);
}

TEST_P(LineLife, ANarrowingAloneIsInForceAtOnceAndVoidsWhatSettles) {
    CoupleAtTable couple(GetParam());
    const auto hug = couple.agreed(kHug);
    Term shorter = openTerm();
    shorter.maxMinutes = 5;
    must(AgreementStore(couple.alone(kAna)).narrow(kAna, hug, shorter));
    const auto view = seen(couple.together(), hug);
    ASSERT_TRUE(view.has_value());
    EXPECT_EQ(view->state, LineState::Agreed);
    EXPECT_EQ(view->term.maxMinutes, 5);
}

TEST_P(LineLife, SomethingChangedRestsEveryTouchLineAndNoOther) {
    CoupleAtTable couple(GetParam());
    const auto tea = couple.agreed(kTea);
    const auto hug = couple.agreed(kHug);
    const auto kiss = couple.agreed(kKiss);
    must(AgreementStore(couple.alone(kAna)).restAllTouch(kAna));
    auto& both = couple.together();
    EXPECT_EQ(stateOf(both, hug), LineState::Resting);
    EXPECT_EQ(stateOf(both, kiss), LineState::Resting);
    EXPECT_EQ(stateOf(both, tea), LineState::Agreed);
}

TEST_P(LineLife, TakingBackLetsTheLineGoFromEveryRoom) {
    CoupleAtTable couple(GetParam());
    const auto hug = couple.agreed(kHug);
    must(AgreementStore(couple.alone(kAna)).withdraw(kAna, hug));
    EXPECT_FALSE(seen(couple.alone(kAna), hug).has_value());
    EXPECT_FALSE(seen(couple.together(), hug).has_value());
    EXPECT_FALSE(seen(couple.alone(kBen), hug).has_value());
}

TEST_P(LineLife, TakingBackAtTheTableLetsTheLineGoAtOnce) {
    CoupleAtTable couple(GetParam());
    const auto hug = couple.agreed(kHug);
    auto& both = couple.together();
    must(AgreementStore(both).withdraw(kBen, hug));
    EXPECT_FALSE(seen(both, hug).has_value());
    EXPECT_FALSE(seen(couple.alone(kAna), hug).has_value());
    EXPECT_FALSE(seen(couple.together(), hug).has_value());
}

TEST_P(LineLife, NotYetClosesAskingForBothUntilTheReview) {
    CoupleAtTable couple(GetParam());
    const auto hug = couple.proposed(kHug);
    couple.turn(YesTurn::Kind::Proposals, {hug}, YesAnswer::Yes, YesAnswer::NotYet);
    Term other = openTerm();
    other.maxMinutes = 1;
    EXPECT_EQ(Table(couple.together()).propose({kHug, other, std::nullopt}).error().code,
              ErrorCode::AskedAlready);
    couple.daysPass(21);
    couple.together();
    couple.daysPass(21);
    EXPECT_TRUE(Table(couple.together()).propose({kHug, other, std::nullopt}).has_value());
}

TEST_P(LineLife, AReviewDayAsksAndTwoWeeksPastItTouchRests) {
    CoupleAtTable couple(GetParam());
    const auto hug = couple.agreed(kHug);
    couple.daysPass(14);
    EXPECT_EQ(stateOf(couple.together(), hug), LineState::DueForReview);
    couple.daysPass(15);
    const auto view = seen(couple.together(), hug);
    ASSERT_TRUE(view.has_value());
    EXPECT_EQ(view->state, LineState::Resting);
    EXPECT_TRUE(view->isRestedWithTime);
}

TEST_P(LineLife, TheWholePageIsRenewedInOneTurn) {
    CoupleAtTable couple(GetParam());
    const auto hug = couple.agreed(kHug);
    const auto tea = couple.agreed(kTea);
    couple.daysPass(14);
    EXPECT_EQ(couple.turn(YesTurn::Kind::WholePage, {}).size(), 2U);
    EXPECT_EQ(stateOf(couple.together(), hug), LineState::Agreed);
    EXPECT_EQ(stateOf(couple.together(), tea), LineState::Agreed);
}

TEST_P(LineLife, NoTouchIsAgreedBeforeBothKnowEachOthersStopSignals) {
    CoupleAtTable couple(GetParam(), Signals::NotYet);
    const auto hug = couple.proposed(kHug);
    EXPECT_EQ(YesTurn::begin(couple.together(), YesTurn::Kind::Proposals, {hug}).error().code,
              ErrorCode::SignalsMissing);
    EXPECT_EQ(stateOf(couple.together(), hug), LineState::ToTalkAbout);
}

TEST(OneAloneUnderEither, SeesWhatWasAgreedWithOnlyTheirOwnPartChecked) {
    CoupleAtTable couple(Opening::Either);
    const auto hug = couple.agreed(kHug);
    const auto view = seen(couple.alone(kAna), hug);
    ASSERT_TRUE(view.has_value());
    EXPECT_EQ(view->state, LineState::Agreed);
    EXPECT_THAT(view->checked, ElementsAre(kAna));
}

TEST(OneAloneUnderEither, SeesThatTheOtherRestedButNotWho) {
    CoupleAtTable couple(Opening::Either);
    const auto hug = couple.agreed(kHug);
    rest(couple.alone(kBen), kBen, hug);
    const auto view = seen(couple.alone(kAna), hug);
    ASSERT_TRUE(view.has_value());
    EXPECT_EQ(view->state, LineState::Resting);
    EXPECT_FALSE(view->isRestedByReader);
}

TEST(OneAloneUnderTogether, SeesOnlyWhatTheySealedAndNothingAsAgreed) {
    CoupleAtTable couple(Opening::Together);
    const auto hug = couple.agreed(kHug);
    const auto view = seen(couple.alone(kAna), hug);
    ASSERT_TRUE(view.has_value());
    EXPECT_EQ(view->state, LineState::ToTalkAbout);
    rest(couple.alone(kAna), kAna, hug);
    EXPECT_EQ(stateOf(couple.alone(kAna), hug), LineState::Resting);
    EXPECT_TRUE(seen(couple.alone(kAna), hug)->isRestedByReader);
    EXPECT_EQ(stateOf(couple.alone(kBen), hug), LineState::ToTalkAbout);
}

TEST(OneAloneUnderTogether, ARestIsAppliedAtTheNextJointOpeningBeforeAnythingIsShown) {
    CoupleAtTable couple(Opening::Together);
    const auto hug = couple.agreed(kHug);
    rest(couple.alone(kAna), kAna, hug);
    couple.together();
    EXPECT_THAT(couple.notes().restsApplied, ElementsAre("A long hug"));
    couple.together();
    EXPECT_THAT(couple.notes().restsApplied, IsEmpty());
}

TEST(Asking, ThatARestMadeAloneClosesStaysClosedWhenAnEarlierDayIsOverAtTheSameOpening) {
    CoupleAtTable couple(Opening::Together);
    const auto hug = couple.agreed(kHug);
    Term longer = openTerm();
    longer.requirements = {"warm_room"};
    ASSERT_EQ(couple.proposed(kHug, longer), hug);
    couple.turn(YesTurn::Kind::Proposals, {hug}, YesAnswer::NotYet, YesAnswer::Yes);
    couple.daysPass(40);
    rest(couple.alone(kAna), kAna, hug);
    couple.daysPass(3);
    auto& both = couple.together();
    auto asked = must(both.shared()->prepare("SELECT count(*) FROM asked"));
    ASSERT_TRUE(must(asked.step()));
    EXPECT_EQ(asked.integer(0), 1);
}

} // namespace
} // namespace inglenook
