// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_room/our_journal.h"

#include "support/temporary_vault.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook {
namespace {

using test::kFirstEvening;
using test::must;
using test::TemporaryVault;
using ::testing::IsEmpty;

TEST(OurJournal, IsReadByBothWhoeverWroteIt) {
    TemporaryVault vault(Opening::Either);
    must(OurJournal(vault.together()).write("A good evening."));
    must(OurJournal(vault.alone(Seat::Diamond)).write("We laughed."));
    const auto entries = must(OurJournal(vault.alone(Seat::Circle)).entries());
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].text, "We laughed.");
    EXPECT_EQ(entries[1].text, "A good evening.");
    EXPECT_EQ(entries[0].day, kFirstEvening);
    EXPECT_EQ(must(OurJournal(*vault.house().sitting()).entries(1)).size(), 1U);
}

TEST(OurJournal, IsClosedToOneAloneUnderOnlyTogether) {
    TemporaryVault vault(Opening::Together);
    const auto id = must(OurJournal(vault.together()).write("A good evening."));
    OurJournal alone(vault.alone(Seat::Circle));
    EXPECT_FALSE(alone.isOpen());
    EXPECT_THAT(must(alone.entries()), IsEmpty());
    EXPECT_EQ(alone.write("x").error().code, ErrorCode::NeedsBoth);
    EXPECT_EQ(alone.writeMany({{id, kFirstEvening, "x"}}).error().code, ErrorCode::NeedsBoth);
    EXPECT_EQ(alone.erase(id).error().code, ErrorCode::NeedsBoth);
}

TEST(OurJournal, ForgetsForBothWhatEitherErases) {
    TemporaryVault vault(Opening::Either);
    const auto id = must(OurJournal(vault.together()).write("A good evening."));
    EXPECT_EQ(OurJournal(*vault.house().sitting()).erase(EntryId{}).error().code, ErrorCode::NotFound);
    must(OurJournal(vault.alone(Seat::Diamond)).erase(id));
    EXPECT_THAT(must(OurJournal(vault.alone(Seat::Circle)).entries()), IsEmpty());
}

TEST(OurJournal, RefusesTextThatIsNone) {
    TemporaryVault vault(Opening::Either);
    OurJournal journal(vault.together());
    EXPECT_EQ(journal.write("  ").error().code, ErrorCode::TextEmpty);
    EXPECT_EQ(journal.writeMany({{{}, kFirstEvening, "one"}, {{}, kFirstEvening, ""}}).error().code,
              ErrorCode::TextEmpty);
    EXPECT_THAT(must(journal.entries()), IsEmpty());
}

} // namespace
} // namespace inglenook
