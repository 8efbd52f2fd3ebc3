// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that nobody can read, or that say what the people here never said: they open nothing and stop nobody.
#include "agreement/area_limit_store.h"
#include "agreement/consent_change.h"
#include "agreement/prepared_rows.h"
#include "support/couple_at_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook {
namespace {

using namespace test;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::int64_t heldIn(Database& own) {
    auto row = must(own.prepare("SELECT count(*) FROM own_line WHERE is_held = 1"));
    expects(must(row.step()), "a count is one row");
    return row.integer(0);
}

TEST(UnreadableRows, OnTheTableAreNoProposalAndRestWithAllTouch) {
    CoupleAtTable couple(Opening::Either);
    const auto hug = couple.proposed(kHug);
    auto& both = couple.together();
    must(both.shared()->run("UPDATE line SET on_table = x'00'"));
    EXPECT_THAT(must(Table(both).proposals()), IsEmpty());
    auto& ana = couple.alone(kAna);
    EXPECT_FALSE(seen(ana, hug));
    must(AgreementStore(ana).restAllTouch(kAna));
    EXPECT_EQ(heldIn(ana.own(kAna)), 1) << "it could have been touch";
}

TEST(UnreadableRows, ThatRestAreNotToldAsWords) {
    CoupleAtTable couple(Opening::Either);
    const auto hug = couple.proposed(kHug);
    couple.turn(YesTurn::Kind::Proposals, {hug});
    auto& both = couple.together();
    for (const auto seat : kBothSeats) {
        must(both.own(seat).run("UPDATE own_line SET first_yes = x'00', is_held = 1, pending = 1"));
    }
    must(both.shared()->run("UPDATE line SET on_table = x'00'"));
    const auto report = must(reconcile(both));
    EXPECT_TRUE(report.wentBack[kAna] && report.wentBack[kBen]);
    EXPECT_THAT(report.restsApplied, IsEmpty());
    EXPECT_FALSE(isInForce(both, hug));
}

TEST(UnreadableRows, AmongPreparedProposalsAreLeftOutAndNotBrought) {
    CoupleAtTable couple(Opening::Either);
    auto& both = couple.together();
    AgreementStore store(both);
    const auto good = must(store.prepare(kAna, {kFeet, openTerm(), {}}));
    const ProposalId odd(std::array<std::uint8_t, 16>{1});
    must(writePrepared(both.own(kAna), odd, {0}));
    EXPECT_THAT(must(store.prepared(kAna)), SizeIs(1));
    EXPECT_EQ(Table(both).bring(kAna, odd).error().code, ErrorCode::NotFound);
    auto foreign = *decodedLine(must(preparedRows(both.own(kAna))).at(good));
    foreign.vault = VaultId(std::array<std::uint8_t, 16>{1});
    must(writePrepared(both.own(kAna), odd, must(encoded(foreign))));
    EXPECT_EQ(Table(both).bring(kAna, odd).error().code, ErrorCode::NotFound) << "words of another vault";
    EXPECT_THAT(must(Table(both).proposals()), IsEmpty());
}

TEST(UnreadableRows, UnderAMapCloseNothingAndKeepNobodyOut) {
    CoupleAtTable couple(Opening::Either);
    const auto feet = couple.agreed(kFeet);
    const auto hug = couple.proposed(kHug);
    auto& both = couple.together();
    must(both.shared()->run("UPDATE line SET on_table = x'00' WHERE on_table IS NOT NULL"));
    must(changeMap(both, {kBen, {{"foot_left", closedTerm()}}, {}, {}}));
    EXPECT_FALSE(seen(both, feet)->term.areas->contains("foot_left"));
    EXPECT_FALSE(isInForce(both, hug));
}

TEST(ForgedDays, OfAskingKeepTheWordsOnTheTableAsTheyAre) {
    CoupleAtTable couple(Opening::Either);
    (void)couple.proposed(kHug);
    {
        auto& ben = couple.alone(kBen);
        must(ben.shared()->run("INSERT INTO asked (activity, direction, closed_until) "
                               "VALUES ('long_hug', 0, 1000000)"));
    }
    auto& both = couple.together();
    Table table(both);
    const auto proposals = must(table.proposals());
    ASSERT_THAT(proposals, SizeIs(1));
    EXPECT_EQ(table.reword(proposals[0].id, openTerm()).error().code, ErrorCode::AskedAlready);
    EXPECT_TRUE(table.takeOff(proposals[0].id)) << "closing never needs a day";
}

TEST(ForgedMaps, AYesTurnDoesNotBeginBeyondTheMapThatIsThere) {
    CoupleAtTable couple(Opening::Either);
    const auto feet = couple.proposed(kFeet);
    auto& both = couple.together();
    for (const auto* area : {"foot_left", "foot_right"}) {
        must(both.own(kBen).run(std::string("INSERT INTO area_limit (area, term) VALUES ('") + area +
                                "', x'00')"));
    }
    EXPECT_EQ(YesTurn::begin(both, YesTurn::Kind::Proposals, {feet}).error().code,
              ErrorCode::ClosedByBodyMap);
}

TEST(ForgedBoundaries, InEveryFieldAreAsTheirOwnerWroteThemWhenTheOwnerIsHere) {
    CoupleAtTable couple(Opening::Either);
    AgreementStore store(couple.together());
    const auto id = must(store.addBoundary(kAna, "Not before coffee", "spring"));
    must(store.publishBoundary(kAna, id, true));
    for (const auto* sql :
         {"UPDATE boundary_copy SET wording = 'Whenever'", "UPDATE boundary_copy SET until = 'tonight'",
          "UPDATE boundary_copy SET on_paper = 1"}) {
        SCOPED_TRACE(sql);
        must(couple.alone(kBen).shared()->run(sql));
        (void)couple.alone(kAna);
        const auto seenByBen = must(AgreementStore(couple.alone(kBen)).boundaries());
        ASSERT_THAT(seenByBen, SizeIs(1));
        EXPECT_EQ(seenByBen[0].wording, "Not before coffee");
        EXPECT_EQ(seenByBen[0].until, "spring");
        EXPECT_FALSE(seenByBen[0].onPaper);
    }
}

TEST(ForgedSeals, AndAForgedRowTogetherAreAsBadAsEither) {
    CoupleAtTable couple(Opening::Either);
    const auto tea = couple.agreed(kTea);
    {
        auto& ana = couple.alone(kAna);
        must(ana.shared()->run("DELETE FROM seat_seal"));
        must(ana.own(kAna).run("UPDATE own_line SET tick = x'00'"));
    }
    EXPECT_FALSE(isInForce(couple.alone(kAna), tea));
    EXPECT_TRUE(couple.notes().wentBack[kAna]);
}

TEST(ANewSharedRoom, LeavesARoomThatDoesNotHoldAsItIs) {
    CoupleAtTable couple(Opening::Either);
    couple.agreed(kTea);
    auto& both = couple.together();
    must(both.own(kAna).run("UPDATE own_line SET tick = x'00'"));
    must(sharedRoomIsNew(both));
    EXPECT_TRUE(must(consentStateOf(both.own(kAna))).sharedMark) << "the next opening has to see it";
    EXPECT_FALSE(must(consentStateOf(both.own(kBen))).sharedMark);
    EXPECT_EQ(checkSeals(both).error().code, ErrorCode::VaultDamaged);
}

TEST(ARoomThatForgotTheOther, LetsItCountAsOneThatWentBack) {
    CoupleAtTable couple(Opening::Either);
    couple.agreed(kTea);
    auto& both = couple.together();
    auto state = must(consentStateOf(both.own(kBen)));
    ASSERT_TRUE(state.otherEpoch);
    state.otherEpoch.reset();
    must(writeConsentState(both, kBen, state));
    const auto ages = must(roomAges(both));
    EXPECT_TRUE(ages[kAna]->wentBack);
    EXPECT_FALSE(ages[kBen]->wentBack);
}

} // namespace
} // namespace inglenook
