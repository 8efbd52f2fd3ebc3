// SPDX-License-Identifier: GPL-3.0-or-later
// Private answers, rounds, proposals, boundaries and ticks.
#include "agreement/stance_store.h"
#include "support/couple_at_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook {
namespace {

using namespace test;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

StanceAnswer answerTo(const StanceKey& key, Stance stance) {
    StanceAnswer answer;
    answer.key = key;
    answer.stance = stance;
    answer.conditions = openTerm();
    return answer;
}

void say(Sitting& sitting, Seat seat, const StanceKey& key, Stance stance) {
    must(StanceStore(sitting, seat).answer(answerTo(key, stance)));
}

TEST(Round, NamesOnlyWhatBothAreAtLeastCuriousAbout) {
    CoupleAtTable couple(Opening::Either);
    auto& ana = couple.alone(kAna);
    say(ana, kAna, kHug, Stance::Welcome);
    say(ana, kAna, kKiss, Stance::Curious);
    say(ana, kAna, kTea, Stance::Welcome);
    auto& ben = couple.alone(kBen);
    say(ben, kBen, kHug, Stance::WithConditions);
    say(ben, kBen, kKiss, Stance::OffTheTable);
    EXPECT_THAT(must(Round(couple.together()).open({})), ElementsAre(kHug));
    EXPECT_THAT(must(Round(couple.together()).overlapsOfLast()), ElementsAre(kHug));
}

TEST(Round, LeavesOutWhatSomebodyLeftOut) {
    CoupleAtTable couple(Opening::Either);
    auto& both = couple.together();
    for (const auto seat : kBothSeats) {
        say(both, seat, kHug, Stance::Welcome);
    }
    BySeat<std::set<StanceKey>> leftOut;
    leftOut[kBen].insert(kHug);
    EXPECT_THAT(must(Round(both).open(leftOut)), IsEmpty());
}

TEST(Round, CannotProbeByTogglingAnAnswer) {
    CoupleAtTable couple(Opening::Either);
    auto& both = couple.together();
    for (const auto seat : kBothSeats) {
        say(both, seat, kHug, Stance::Welcome);
    }
    must(Round(both).open({}));
    say(both, kAna, kKiss, Stance::Welcome);
    say(both, kBen, kKiss, Stance::Welcome);
    EXPECT_THAT(must(Round(both).overlapsOfLast()), ElementsAre(kHug));
    EXPECT_EQ(must(Round(both).opensOn()), kFirstEvening + std::chrono::days(14));
    EXPECT_EQ(Round(both).open({}).error().code, ErrorCode::OutsideRules);
    couple.daysPass(14);
    EXPECT_THAT(must(Round(couple.together()).open({})).size(), 2U);
}

TEST(Round, LosesWhatItsAuthorTookBack) {
    CoupleAtTable couple(Opening::Either);
    auto& both = couple.together();
    for (const auto seat : kBothSeats) {
        say(both, seat, kHug, Stance::Curious);
    }
    must(Round(both).open({}));
    must(StanceStore(couple.alone(kAna), kAna).takeBack(kHug));
    EXPECT_THAT(must(Round(couple.together()).overlapsOfLast()), IsEmpty());
}

TEST(Stances, GivenSinceSittingDownCanBeUndoneUnseen) {
    CoupleAtTable couple(Opening::Either);
    say(couple.alone(kAna), kAna, kHug, Stance::NotNow);
    auto& ana = couple.alone(kAna);
    say(ana, kAna, kHug, Stance::Welcome);
    say(ana, kAna, kHug, Stance::Curious);
    say(ana, kAna, kKiss, Stance::Welcome);
    StanceStore store(ana, kAna);
    must(store.undoSinceSatDown());
    const auto answers = must(store.answers());
    ASSERT_EQ(answers.size(), 1U);
    EXPECT_EQ(answers.front().stance, Stance::NotNow);
    must(StanceStore(couple.alone(kAna), kAna).undoSinceSatDown());
    EXPECT_EQ(must(StanceStore(*couple.vault().house().alone(), kAna).answers()).size(), 1U);
}

TEST(Stances, UnansweredIsNoRow) {
    CoupleAtTable couple(Opening::Either);
    auto& ana = couple.alone(kAna);
    say(ana, kAna, kHug, Stance::Welcome);
    say(ana, kAna, kHug, Stance::Unanswered);
    EXPECT_THAT(must(StanceStore(ana, kAna).answers()), IsEmpty());
}

TEST(Stances, OfSomebodyElseAreOutOfReach) {
    CoupleAtTable couple(Opening::Either);
    auto& ana = couple.alone(kAna);
    StanceStore bens(ana, kBen);
    EXPECT_EQ(bens.answers().error().code, ErrorCode::NotPresent);
    EXPECT_EQ(bens.answer(answerTo(kHug, Stance::Welcome)).error().code, ErrorCode::NotPresent);
    EXPECT_EQ(bens.takeBack(kHug).error().code, ErrorCode::NotPresent);
    EXPECT_EQ(bens.undoSinceSatDown().error().code, ErrorCode::NotPresent);
    EXPECT_EQ(bens.ownActivities().error().code, ErrorCode::NotPresent);
    EXPECT_EQ(bens.addOwnActivity("x", false).error().code, ErrorCode::NotPresent);
    EXPECT_EQ(bens.eraseOwnActivity("x").error().code, ErrorCode::NotPresent);
}

TEST(OwnActivity, CountsAsSexualTouchAndKeepsItsWordsOnTheTable) {
    CoupleAtTable couple(Opening::Either);
    StanceStore store(couple.together(), kAna);
    EXPECT_EQ(store.addOwnActivity(" ", false).error().code, ErrorCode::TextEmpty);
    const auto swing = must(store.addOwnActivity("Swinging in the garden", false));
    EXPECT_EQ(swing.level, TouchLevel::Sexual);
    const auto line = couple.proposed({swing.id, Direction::Together});
    must(StanceStore(couple.together(), kAna).eraseOwnActivity(swing.id));
    EXPECT_THAT(must(StanceStore(couple.together(), kAna).ownActivities()), IsEmpty());
    EXPECT_EQ(seen(couple.together(), line)->wording, "Swinging in the garden");
    Term shorter = openTerm();
    shorter.maxMinutes = 3;
    EXPECT_TRUE(
        Table(couple.together()).propose({{swing.id, Direction::Together}, shorter, line}).has_value());
    EXPECT_EQ(StanceStore(couple.together(), kAna).eraseOwnActivity("zz").error().code, ErrorCode::NotFound);
}

TEST(Table, ChangesALineOfTheSameActivityAndNeverDoublesIt) {
    CoupleAtTable couple(Opening::Either);
    const auto tea = couple.agreed(kTea);
    Term shorter = openTerm();
    shorter.maxMinutes = 20;
    EXPECT_EQ(couple.proposed(kTea, shorter), tea);
    const auto view = seen(couple.together(), tea);
    EXPECT_EQ(view->state, LineState::Agreed);
    EXPECT_TRUE(view->hasOpenProposal);
    EXPECT_FALSE(view->term.maxMinutes.has_value());
}

TEST(Table, RewordingAndTakingOffVoidWhatWasSaidYesTo) {
    CoupleAtTable couple(Opening::Either);
    const auto hug = couple.proposed(kHug);
    couple.turn(YesTurn::Kind::Proposals, {hug});
    Table table(couple.together());
    const auto proposal = must(table.proposals()).front().id;
    Term gentle = openTerm();
    gentle.pressure = Pressure::Gentle;
    must(table.reword(proposal, gentle));
    EXPECT_EQ(stateOf(couple.together(), hug), LineState::ToTalkAbout);
    must(Table(couple.together()).takeOff(proposal));
    EXPECT_FALSE(seen(couple.together(), hug).has_value());
    EXPECT_EQ(Table(couple.together()).takeOff(proposal).error().code, ErrorCode::NotFound);
    EXPECT_EQ(Table(couple.together()).reword(proposal, gentle).error().code, ErrorCode::NotFound);
}

TEST(Table, KnowsNoActivityThatNobodyHereKnows) {
    CoupleAtTable couple(Opening::Either);
    EXPECT_EQ(
        Table(couple.together()).propose({{"nothing", Direction::Together}, openTerm(), {}}).error().code,
        ErrorCode::NotFound);
}

TEST(Prepared, ProposalsLieInTheirAuthorsRoomUntilTheyAreBrought) {
    CoupleAtTable couple(Opening::Together);
    auto& ana = couple.alone(kAna);
    AgreementStore store(ana);
    const auto id = must(store.prepare(kAna, {kFeet, openTerm(), std::nullopt}));
    const auto other = must(store.prepare(kAna, {kHug, openTerm(), std::nullopt}));
    must(store.dropPrepared(kAna, other));
    const auto prepared = must(store.prepared(kAna));
    ASSERT_EQ(prepared.size(), 1U);
    EXPECT_EQ(prepared.front().wording, "Ana rubs Ben's feet");
    EXPECT_FALSE(prepared.front().isOnTable);
    EXPECT_THAT(must(Table(couple.together()).proposals()), IsEmpty());
    Table table(couple.together());
    must(table.bring(kAna, id));
    ASSERT_EQ(must(table.proposals()).size(), 1U);
    EXPECT_TRUE(must(table.proposals()).front().isOnTable);
    EXPECT_EQ(table.bring(kAna, id).error().code, ErrorCode::NotFound);
    EXPECT_THAT(must(AgreementStore(couple.together()).prepared(kAna)), IsEmpty());
}

TEST(Prepared, AreRefusedWhileAskingIsClosed) {
    CoupleAtTable couple(Opening::Either);
    const auto hug = couple.agreed(kHug);
    rest(couple.alone(kBen), kBen, hug);
    EXPECT_EQ(AgreementStore(couple.alone(kAna)).prepare(kAna, {kHug, openTerm(), hug}).error().code,
              ErrorCode::AskedAlready);
}

TEST(Edit, PutsWhatNarrowsIntoForceAndPreparesTheRest) {
    CoupleAtTable couple(Opening::Either);
    Term ten = openTerm();
    ten.maxMinutes = 10;
    const auto tea = couple.agreed(kTea, ten);
    Term mixed = openTerm();
    mixed.maxMinutes = 20;
    mixed.requirements.insert("quiet");
    must(AgreementStore(couple.alone(kAna)).edit(kAna, tea, mixed));
    const auto view = seen(couple.together(), tea);
    EXPECT_EQ(view->term.maxMinutes, 10);
    EXPECT_EQ(view->term.requirements.count("quiet"), 1U);
    EXPECT_EQ(must(AgreementStore(couple.together()).prepared(kAna)).size(), 1U);
    Term five = mixed;
    five.maxMinutes = 5;
    must(AgreementStore(couple.alone(kBen)).edit(kBen, tea, five));
    EXPECT_EQ(seen(couple.together(), tea)->term.maxMinutes, 5);
    EXPECT_THAT(must(AgreementStore(couple.together()).prepared(kBen)), IsEmpty());
    EXPECT_EQ(AgreementStore(couple.together()).edit(kAna, LineId{}, five).error().code, ErrorCode::NotFound);
}

TEST(YesTurn, WritesNothingBeforeBothAreOver) {
    CoupleAtTable couple(Opening::Either);
    const auto tea = couple.proposed(kTea);
    auto& both = couple.together();
    auto turn = must(YesTurn::begin(both, YesTurn::Kind::Proposals, {tea}));
    must(turn.seal(confirmed(couple.vault(), kAna), {{tea, YesAnswer::NotYet}}, {}));
    EXPECT_FALSE(turn.areBothSealed());
    EXPECT_EQ(turn.finish().error().code, ErrorCode::OutsideRules);
    EXPECT_EQ(stateOf(both, tea), LineState::ToTalkAbout);
    turn.undo(kAna);
    must(turn.seal(confirmed(couple.vault(), kAna), {{tea, YesAnswer::Yes}}, {tea}));
    must(turn.seal(confirmed(couple.vault(), kBen), {{tea, YesAnswer::Yes}}, {}));
    EXPECT_EQ(must(turn.finish()).front().second, YesOutcome::Agreed);
    const auto view = seen(both, tea);
    EXPECT_TRUE(view->onPaper[kAna]);
    EXPECT_FALSE(view->onPaper[kBen]);
}

TEST(YesTurn, CountsSilenceAsForTheSessionAndKnowsNoLineThatIsNotOnThePage) {
    CoupleAtTable couple(Opening::Either);
    const auto tea = couple.proposed(kTea);
    auto turn = must(YesTurn::begin(couple.together(), YesTurn::Kind::Proposals, {tea}));
    EXPECT_EQ(turn.seal(confirmed(couple.vault(), kAna), {{LineId{}, YesAnswer::Yes}}, {}).error().code,
              ErrorCode::OutsideRules);
    must(turn.seal(confirmed(couple.vault(), kAna), {{tea, YesAnswer::Yes}}, {}));
    must(turn.seal(confirmed(couple.vault(), kBen), {}, {}));
    EXPECT_EQ(must(turn.finish()).front().second, YesOutcome::ToTalkAbout);
    EXPECT_EQ(stateOf(couple.together(), tea), LineState::ToTalkAbout);
}

TEST(YesTurn, FoldsForItsReaderAloneWhatTheyDoNotWantRaised) {
    CoupleAtTable couple(Opening::Either);
    say(couple.alone(kBen), kBen, kTea, Stance::OffTheTable);
    const auto tea = couple.proposed(kTea);
    const auto turn = must(YesTurn::begin(couple.together(), YesTurn::Kind::Proposals, {tea}));
    EXPECT_TRUE(turn.pageFor(kBen).front().isFolded);
    EXPECT_FALSE(turn.pageFor(kAna).front().isFolded);
}

TEST(YesTurn, OverEverythingTakesWhatFitsAndSaysWhenNothingDoes) {
    CoupleAtTable couple(Opening::Either);
    EXPECT_EQ(YesTurn::begin(couple.together(), YesTurn::Kind::SecondLook, {}).error().code,
              ErrorCode::NotFound);
    const auto tea = couple.proposed(kTea);
    const auto hug = couple.proposed(kHug);
    couple.turn(YesTurn::Kind::Proposals, {});
    EXPECT_EQ(stateOf(couple.together(), tea), LineState::Agreed);
    EXPECT_EQ(stateOf(couple.together(), hug), LineState::Settling);
}

TEST(Settings, CountWhenBothRoomsHoldThem) {
    CoupleAtTable couple(Opening::Either);
    EXPECT_TRUE(must(Table(couple.together()).doesNonsexualSettle()));
    EXPECT_EQ(must(Table(couple.together()).reviewDays()), 14);
    must(Table(couple.together()).chooseNonsexualSettles(false));
    must(Table(couple.together()).chooseReviewDays(30));
    EXPECT_EQ(Table(couple.together()).chooseReviewDays(0).error().code, ErrorCode::OutsideRules);
    EXPECT_EQ(Table(couple.together()).chooseReviewDays(85).error().code, ErrorCode::OutsideRules);
    EXPECT_FALSE(must(Table(couple.together()).doesNonsexualSettle()));
    EXPECT_EQ(must(Table(couple.together()).reviewDays()), 30);
    const auto hug = couple.proposed(kHug);
    EXPECT_EQ(couple.turn(YesTurn::Kind::Proposals, {hug}).front().second, YesOutcome::Agreed);
}

TEST(Settings, ReviewIsSixWeeksOnceAnEveningHasPassed) {
    CoupleAtTable couple(Opening::Either);
    couple.agreed(kTea);
    couple.daysPass(1);
    EXPECT_EQ(must(Table(couple.together()).reviewDays()), 42);
}

TEST(Boundaries, AreTheirOwnersUntilBothSeeThemAtOnce) {
    CoupleAtTable couple(Opening::Either);
    EntryId id;
    {
        AgreementStore store(couple.alone(kAna));
        id = must(store.addBoundary(kAna, "No surprises from behind.", "the spring"));
        must(store.publishBoundary(kAna, id, true));
        EXPECT_EQ(must(store.boundaries()).size(), 1U);
    }
    EXPECT_THAT(must(AgreementStore(couple.alone(kBen)).boundaries()), IsEmpty());
    EXPECT_EQ(must(AgreementStore(couple.together()).boundaries()).size(), 1U);
    EXPECT_EQ(must(AgreementStore(couple.alone(kBen)).boundaries()).size(), 1U);
    must(AgreementStore(couple.alone(kAna)).takeBackBoundary(kAna, id));
    EXPECT_THAT(must(AgreementStore(couple.alone(kBen)).boundaries()), IsEmpty());
}

TEST(Boundaries, ThatAreNotPublishedStayOffTheTableOfBoth) {
    CoupleAtTable couple(Opening::Either);
    AgreementStore store(couple.together());
    const auto id = must(store.addBoundary(kBen, "Not my left side.", ""));
    EXPECT_THAT(must(store.boundaries()), IsEmpty());
    EXPECT_EQ(store.publishBoundary(kAna, id, true).error().code, ErrorCode::NotFound);
    EXPECT_EQ(store.addBoundary(kBen, "  ", "").error().code, ErrorCode::TextEmpty);
    EXPECT_EQ(AgreementStore(couple.alone(kAna)).takeBackBoundary(kBen, id).error().code,
              ErrorCode::NotPresent);
}

TEST(Ticks, StayWithBytesThatDidNotChange) {
    CoupleAtTable couple(Opening::Either);
    const auto tea = couple.agreed(kTea);
    must(AgreementStore(couple.alone(kAna)).tickForPaper(kAna, tea, true));
    EXPECT_TRUE(seen(couple.together(), tea)->onPaper[kAna]);
    Term shorter = openTerm();
    shorter.maxMinutes = 5;
    couple.proposed(kTea, shorter);
    couple.turn(YesTurn::Kind::Proposals, {tea});
    EXPECT_FALSE(seen(couple.together(), tea)->onPaper[kAna]);
    EXPECT_EQ(AgreementStore(couple.together()).tickForPaper(kAna, LineId{}, true).error().code,
              ErrorCode::NotFound);
}

TEST(NobodyElse, CanActForAPersonWhoIsNotHere) {
    CoupleAtTable couple(Opening::Either);
    const auto tea = couple.agreed(kTea);
    AgreementStore store(couple.alone(kAna));
    EXPECT_EQ(store.rest(kBen, tea, {}).error().code, ErrorCode::NotPresent);
    EXPECT_EQ(store.restAllTouch(kBen).error().code, ErrorCode::NotPresent);
    EXPECT_EQ(store.tickForPaper(kBen, tea, true).error().code, ErrorCode::NotPresent);
    EXPECT_EQ(store.prepare(kBen, {kTea, openTerm(), {}}).error().code, ErrorCode::NotPresent);
    EXPECT_EQ(store.prepared(kBen).error().code, ErrorCode::NotPresent);
    EXPECT_EQ(store.dropPrepared(kBen, {}).error().code, ErrorCode::NotPresent);
    EXPECT_EQ(store.edit(kBen, tea, openTerm()).error().code, ErrorCode::NotPresent);
    EXPECT_EQ(store.addBoundary(kBen, "x", "").error().code, ErrorCode::NotPresent);
    EXPECT_EQ(putToTalkAbout(*couple.vault().house().sitting(), kBen).error().code, ErrorCode::NotPresent);
    EXPECT_EQ(store.rest(kAna, tea, {"a\x01", ""}).error().code, ErrorCode::TextNotReadable);
    EXPECT_EQ(store.rest(kAna, LineId{}, {}).error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace inglenook
