// SPDX-License-Identifier: GPL-3.0-or-later
// Two people's rests in one line, and when a line is worth a row.
#include "agreement/consent_change.h"
#include "agreement/line_opening.h"
#include "agreement_kernel/line_world.h"

#include <gtest/gtest.h>

namespace inglenook::testing {
namespace {

const Term kWhole = termOn({"a", "b"});
constexpr Seat kA = Seat::Circle;
constexpr Seat kB = Seat::Diamond;

std::string wordsOfRests(const std::string& ofA, const std::string& ofB) {
    auto parts = after(agreedLine(TouchLevel::Sensual, kWhole, 1), Rest{kA, ofA, ""}, at(2));
    parts = after(parts, Rest{kB, ofB, ""}, at(2));
    return standing(parts, 2).restUntil;
}

TEST(TwoRests, AreReadInAnOrderThatDoesNotTellWhoseIsWhose) {
    EXPECT_EQ(wordsOfRests("the wound check", "spring"), "spring; the wound check");
    EXPECT_EQ(wordsOfRests("spring", "the wound check"), "spring; the wound check");
}

TEST(TwoRests, WithTheSameWordsSayThemOnce) {
    EXPECT_EQ(wordsOfRests("spring", "spring"), "spring");
    EXPECT_EQ(wordsOfRests("late spring", "spring"), "late spring");
    EXPECT_EQ(wordsOfRests("spring", "late spring"), "late spring");
    EXPECT_EQ(wordsOfRests("", "spring"), "spring");
}

TEST(Settling, GoesByTheDayInTheWordsWhereARoomLostItsOwn) {
    auto parts = after(bothPresent(), Propose{bytesOf(aLine(TouchLevel::Sensual, kWhole))}, at(0));
    parts = bothSayYes(parts, YesKind::First, at(0));
    parts.own[kA]->firstYesOn.reset();
    parts.own[kB]->firstYesOn.reset();
    EXPECT_EQ(standing(parts, 0).settlesOn, dayOf(1));
}

TEST(Asking, IsClosedByAHoldOrAWithdrawalThatTheTableHasNotSeen) {
    const auto agreed = agreedLine(TouchLevel::Sensual, kWhole, 1);
    EXPECT_TRUE(mayPropose(aloneWithoutShared(agreed, kA), dayOf(2)));
    for (const LineEvent& event : {LineEvent(Rest{kA, "", ""}), LineEvent(Withdraw{kA})}) {
        auto parts = after(aloneWithoutShared(agreed, kA), event, at(2));
        EXPECT_FALSE(mayPropose(parts, dayOf(3)));
        EXPECT_FALSE(mayPropose(parts, dayOf(3000))) << "not even when its day has come";
    }
}

TEST(OwnRow, IsLetGoWhenAllItSaysIsADayThatIsOver) {
    OwnPart part;
    part.closedUntil = dayOf(5);
    EXPECT_TRUE(ownRowAfter({}, part, dayOf(4)));
    EXPECT_FALSE(ownRowAfter({}, part, dayOf(5)));
    part.isHeld = true;
    EXPECT_TRUE(ownRowAfter({}, part, dayOf(5)));
}

TEST(SharedRow, IsKeptForAnybodyWhoIsNotHereOrWhoseRoomStillSaysSomething) {
    auto parts = bothPresent();
    EXPECT_FALSE(hasSharedRow(parts, dayOf(1)));
    EXPECT_TRUE(hasSharedRow(alone(parts, kA), dayOf(1)));
    parts.own[kB]->isHeld = true;
    EXPECT_TRUE(hasSharedRow(parts, dayOf(1)));
}

TEST(SharedRow, IsWrittenWhenNothingButTheTakingBackChanged) {
    LedgerBook book;
    BookLine was;
    was.parts = bothPresent();
    was.parts.shared->isRested = true;
    BookLine will = was;
    ConsentWrites writes;
    addLineChange(writes, was, will, book);
    EXPECT_TRUE(writes.shared.empty());
    will.isWithdrawn = true;
    addLineChange(writes, was, will, book);
    EXPECT_EQ(writes.shared.size(), 1U);
}

} // namespace
} // namespace inglenook::testing
