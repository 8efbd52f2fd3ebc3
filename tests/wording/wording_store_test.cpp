// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporary_vault.h"
#include "wording/wording_store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(WordingStore, IsGentleAndSilentInJournalsUntilItsPersonChooses) {
    TemporaryVault vault(Opening::Either);
    WordingStore store(vault.alone(Seat::Circle), Seat::Circle);
    EXPECT_EQ(must(store.choice()), WordingChoice{});
    EXPECT_EQ(must(store.choice()).mode, WordingMode::Gentle);
    must(store.choose({WordingMode::Learning, true}));
    EXPECT_EQ(must(store.choice()), (WordingChoice{WordingMode::Learning, true}));
}

TEST(WordingStore, KeepsWordsFoldedOnceAndForgetsThem) {
    TemporaryVault vault(Opening::Either);
    WordingStore store(vault.alone(Seat::Circle), Seat::Circle);
    must(store.allow("Shouldn’t"));
    must(store.allow("shouldn't"));
    must(store.allow("Foreplay"));
    EXPECT_THAT(must(store.allowed()), ElementsAre("foreplay", "shouldn't"));
    must(store.forget("foreplay"));
    EXPECT_THAT(must(store.allowed()), ElementsAre("shouldn't"));
    EXPECT_FALSE(store.allow("  "));
}

TEST(WordingStore, IsEachPersonsOwn) {
    TemporaryVault vault(Opening::Either);
    {
        WordingStore ana(vault.alone(Seat::Circle), Seat::Circle);
        must(ana.choose({WordingMode::Off, false}));
        must(ana.allow("crip"));
    }
    auto& ben = vault.alone(Seat::Diamond);
    EXPECT_EQ(must(WordingStore(ben, Seat::Diamond).choice()), WordingChoice{});
    EXPECT_THAT(must(WordingStore(ben, Seat::Diamond).allowed()), IsEmpty());
    const auto others = WordingStore(ben, Seat::Circle).allowed();
    ASSERT_FALSE(others);
    EXPECT_EQ(others.error().code, ErrorCode::NotPresent);
}

} // namespace
} // namespace inglenook::test
