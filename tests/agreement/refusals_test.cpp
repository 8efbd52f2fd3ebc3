// SPDX-License-Identifier: GPL-3.0-or-later
// What is refused, to whom, and that nothing has changed by it.
#include "agreement/stance_store.h"
#include "support/couple_at_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook {
namespace {

using namespace test;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// A condition that nobody could read on a page.
Term unreadable() {
    Term term = openTerm();
    term.requirements = {"note:\a"};
    return term;
}

template <class T>
ErrorCode codeOf(const Result<T>& result) {
    return result ? ErrorCode::StorageFailed : result.error().code;
}

TEST(Words, ThatNobodyCouldReadAreNeitherKeptNorPutOnTheTable) {
    CoupleAtTable couple(Opening::Either);
    EXPECT_FALSE(AgreementStore(couple.alone(kAna)).prepare(kAna, {kFeet, unreadable(), {}}));
    auto& both = couple.together();
    Table table(both);
    EXPECT_FALSE(table.propose({kFeet, unreadable(), {}}));
    EXPECT_THAT(must(table.proposals()), IsEmpty());
    const auto id = must(table.propose({kFeet, openTerm(), {}}));
    EXPECT_FALSE(table.reword(id, unreadable()));
    EXPECT_THAT(must(table.proposals()).front().conditions, IsEmpty());
    EXPECT_THAT(must(AgreementStore(both).prepared(kAna)), IsEmpty());
}

TEST(Words, ThatAreTooLongAreRefusedBeforeAnythingChanges) {
    const std::string tooLong(1000, 'a');
    CoupleAtTable couple(Opening::Either);
    const auto tea = couple.agreed(kTea);
    auto& both = couple.together();
    AgreementStore store(both);
    EXPECT_FALSE(store.addBoundary(kAna, tooLong, ""));
    EXPECT_FALSE(store.addBoundary(kAna, "Not in the kitchen", tooLong));
    EXPECT_THAT(must(store.boundaries()), IsEmpty());
    EXPECT_FALSE(store.rest(kAna, tea, {tooLong, ""}));
    EXPECT_FALSE(store.rest(kAna, tea, {"", tooLong}));
    EXPECT_TRUE(isInForce(both, tea));
    StanceStore stances(both, kAna);
    StanceAnswer answer;
    answer.key = kTea;
    answer.stance = Stance::NotNow;
    answer.untilEvent = tooLong;
    EXPECT_FALSE(stances.answer(answer));
    EXPECT_THAT(must(stances.answers()), IsEmpty());
    EXPECT_FALSE(stances.addOwnActivity(tooLong, false));
    EXPECT_EQ(codeOf(stances.addOwnActivity("", false)), ErrorCode::TextEmpty);
    EXPECT_THAT(must(stances.ownActivities()), IsEmpty());
}

TEST(OwnActivity, WithADirectionIsWordedForWhoeverGives) {
    CoupleAtTable couple(Opening::Either);
    auto& ben = couple.alone(kBen);
    const auto comb = must(StanceStore(ben, kBen).addOwnActivity("Combing hair", true));
    EXPECT_TRUE(comb.hasDirection);
    EXPECT_THAT(must(StanceStore(ben, kBen).ownActivities()), SizeIs(1));
    must(AgreementStore(ben).prepare(kBen, {{comb.id, Direction::DiamondGives}, openTerm(), {}}));
    EXPECT_EQ(must(AgreementStore(ben).prepared(kBen)).front().wording,
              "Combing hair (Ben gives, Ana receives)");
}

TEST(Boundaries, ThatAreNotPublishedAreReadByTheirOwnerAlone) {
    CoupleAtTable couple(Opening::Either);
    auto& ana = couple.alone(kAna);
    AgreementStore store(ana);
    const auto id = must(store.addBoundary(kAna, "Not before coffee", ""));
    EXPECT_THAT(must(store.boundaries()), SizeIs(1));
    EXPECT_EQ(codeOf(store.tickBoundaryForPaper(kAna, EntryId{}, true)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(store.publishBoundary(kAna, EntryId{}, true)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(store.takeBackBoundary(kAna, EntryId{})), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(store.takeBackBoundary(kBen, id)), ErrorCode::NotPresent);
    EXPECT_THAT(must(AgreementStore(couple.alone(kBen)).boundaries()), IsEmpty());
}

TEST(Boundaries, ThatAreNoLongerPublishedLeaveTheSharedRoom) {
    CoupleAtTable couple(Opening::Either);
    auto& both = couple.together();
    AgreementStore store(both);
    const auto id = must(store.addBoundary(kAna, "Not before coffee", ""));
    must(store.publishBoundary(kAna, id, true));
    EXPECT_THAT(must(AgreementStore(couple.alone(kBen)).boundaries()), SizeIs(1));
    must(AgreementStore(couple.alone(kAna)).publishBoundary(kAna, id, false));
    EXPECT_THAT(must(AgreementStore(couple.alone(kBen)).boundaries()), IsEmpty());
}

TEST(Ticks, AreTakenAwayAsTheyWereMade) {
    CoupleAtTable couple(Opening::Either);
    const auto tea = couple.agreed(kTea);
    auto& ana = couple.alone(kAna);
    AgreementStore store(ana);
    must(store.tickForPaper(kAna, tea, true));
    EXPECT_TRUE(seen(ana, tea)->onPaper[kAna]);
    must(store.tickForPaper(kAna, tea, false));
    EXPECT_FALSE(seen(ana, tea)->onPaper[kAna]);
    EXPECT_EQ(codeOf(store.tickForPaper(kAna, LineId{}, true)), ErrorCode::NotFound);
}

TEST(Table, KeepsALineToItsActivity) {
    CoupleAtTable couple(Opening::Either);
    const auto tea = couple.agreed(kTea);
    auto& both = couple.together();
    EXPECT_EQ(codeOf(Table(both).propose({kHug, openTerm(), tea})), ErrorCode::OutsideRules);
    EXPECT_EQ(codeOf(Table(both).propose({{"nothing", Direction::Together}, openTerm(), tea})),
              ErrorCode::NotFound);
    EXPECT_TRUE(isInForce(both, tea));
    EXPECT_THAT(must(Table(both).proposals()), IsEmpty());
}

TEST(Table, GivesANewLineToWhatIsAskedBesideOneThatWasTakenBack) {
    CoupleAtTable couple(Opening::Either);
    const auto tea = couple.agreed(kTea);
    auto& ana = couple.alone(kAna);
    must(AgreementStore(ana).withdraw(kAna, tea));
    must(AgreementStore(ana).prepare(kAna, {kFeet, openTerm(), {}}));
    EXPECT_EQ(codeOf(AgreementStore(ana).prepare(kAna, {kTea, openTerm(), {}})), ErrorCode::AskedAlready);
    EXPECT_NE(couple.proposed(kFeet), tea);
}

TEST(Asking, StaysClosedWhileSomebodyHoldsTheLineThoughItsDayHasCome) {
    CoupleAtTable couple(Opening::Either);
    const auto hug = couple.agreed(kHug);
    rest(couple.alone(kBen), kBen, hug);
    couple.daysPass(30);
    (void)couple.together();
    couple.daysPass(30);
    auto& both = couple.together();
    EXPECT_EQ(codeOf(Table(both).propose({kHug, openTerm(), {}})), ErrorCode::AskedAlready);
    must(AgreementStore(both).liftOwnHold(kBen, hug));
    EXPECT_TRUE(Table(couple.together()).propose({kHug, openTerm(), {}}));
}

TEST(SomethingChanged, RestsWhatIsLeftBesideWhatRestsOrWasTakenBack) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        CoupleAtTable couple(opening);
        const auto hug = couple.agreed(kHug);
        const auto kiss = couple.agreed(kKiss);
        const auto feet = couple.agreed(kFeet);
        auto& ana = couple.alone(kAna);
        AgreementStore store(ana);
        must(store.withdraw(kAna, hug));
        must(store.rest(kAna, kiss, {"spring", ""}));
        must(store.restAllTouch(kAna));
        EXPECT_FALSE(seen(ana, hug));
        EXPECT_EQ(seen(ana, kiss)->restUntil, "spring") << "what it said stays";
        EXPECT_EQ(seen(ana, feet)->state, LineState::Resting);
        must(store.rest(kAna, hug, {})); // on a page that was open since before
        EXPECT_FALSE(seen(ana, hug));
        EXPECT_FALSE(seen(couple.together(), hug));
    }
}

TEST(YesTurn, OverEverythingLeavesOutWhatItIsNotFor) {
    CoupleAtTable couple(Opening::Either);
    const auto tea = couple.agreed(kTea);
    const auto hug = couple.agreed(kHug);
    const auto feet = couple.proposed(kFeet);
    const auto kiss = couple.agreed(kKiss);
    rest(couple.together(), kBen, hug);
    rest(couple.together(), kBen, kiss);
    must(AgreementStore(couple.together()).liftOwnHold(kBen, kiss)); // to talk about, and not to be asked yet
    const auto linesOf = [&](YesTurn::Kind kind) {
        std::vector<LineId> out;
        const auto turn = YesTurn::begin(couple.together(), kind, {});
        if (!turn) { return out; }
        for (const auto& item : turn->pageFor(kAna)) {
            out.push_back(item.line);
        }
        return out;
    };
    EXPECT_THAT(linesOf(YesTurn::Kind::WholePage), ElementsAre(tea));
    EXPECT_THAT(linesOf(YesTurn::Kind::Proposals), ElementsAre(feet));
    EXPECT_THAT(linesOf(YesTurn::Kind::SecondLook), IsEmpty());
    couple.turn(YesTurn::Kind::Proposals, {feet});
    EXPECT_THAT(linesOf(YesTurn::Kind::SecondLook), IsEmpty()) << "not before the morning";
    couple.daysPass(1);
    EXPECT_THAT(linesOf(YesTurn::Kind::SecondLook), ElementsAre(feet));
}

TEST(YesTurn, OverEverythingStillTellsThatStopSignalsAreNotKnown) {
    CoupleAtTable couple(Opening::Either, Signals::NotYet);
    (void)couple.proposed(kHug);
    EXPECT_EQ(codeOf(YesTurn::begin(couple.together(), YesTurn::Kind::Proposals, {})),
              ErrorCode::SignalsMissing);
}

TEST(YesTurn, IsOverWhenALineOfItRestsBeforeItsEnd) {
    CoupleAtTable couple(Opening::Either);
    const auto tea = couple.proposed(kTea);
    auto& both = couple.together();
    auto turn = must(YesTurn::begin(both, YesTurn::Kind::Proposals, {tea}));
    EXPECT_FALSE(turn.areBothSealed());
    must(turn.seal(confirmed(couple.vault(), kAna), {{tea, YesAnswer::Yes}}, {}));
    EXPECT_FALSE(turn.areBothSealed());
    must(turn.seal(confirmed(couple.vault(), kBen), {{tea, YesAnswer::Yes}}, {}));
    EXPECT_TRUE(turn.areBothSealed());
    rest(both, kBen, tea);
    EXPECT_FALSE(turn.finish());
    EXPECT_FALSE(isInForce(both, tea));
}

TEST(Seals, OfOneAloneAreThoseThatAreLookedAt) {
    CoupleAtTable couple(Opening::Either);
    couple.agreed(kTea);
    auto& ana = couple.alone(kAna);
    EXPECT_TRUE(checkSeals(ana));
    must(ana.own(kAna).run("UPDATE own_line SET tick = x'00'"));
    EXPECT_EQ(codeOf(checkSeals(ana)), ErrorCode::VaultDamaged);
    EXPECT_TRUE(checkSeals(couple.alone(kBen)));
}

} // namespace
} // namespace inglenook
