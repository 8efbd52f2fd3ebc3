// SPDX-License-Identifier: GPL-3.0-or-later
#include "couple/stop_signals.h"

#include "support/temporary_vault.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace inglenook {
namespace {

using test::must;
using test::TemporaryVault;
using testing::ElementsAre;
using testing::IsEmpty;

/// Writes and opens both signals of one person.
void giveSignals(Together& together, Seat of, const std::string& spoken, const std::string& shown) {
    CoupleStore store(together);
    const auto one = must(store.write(of, WordsKind::StopSpoken, spoken));
    const auto other = must(store.write(of, WordsKind::StopShown, shown));
    must(store.open(together, of, {one, other}));
}

Together& withSealedSignals(TemporaryVault& vault) {
    auto& together = vault.together();
    giveSignals(together, Seat::Circle, "stop", "the soft ball drops");
    giveSignals(together, Seat::Diamond, "stop", "his keys drop");
    must(CoupleStore(together).sealSignalsKnown(together));
    return together;
}

EntryId anasSpokenSignal(CoupleStore& store) {
    for (const auto& words : must(store.words(Seat::Circle))) {
        if (words.kind == WordsKind::StopSpoken) { return words.id; }
    }
    return {};
}

TEST(StopSignals, AreKnownOnceBothHaveBothAndBothSealedThem) {
    TemporaryVault vault(Opening::Either);
    auto& together = vault.together();
    giveSignals(together, Seat::Circle, "stop", "the soft ball drops");
    EXPECT_EQ(CoupleStore(together).sealSignalsKnown(together).error().code, ErrorCode::SignalsMissing);
    giveSignals(together, Seat::Diamond, "stop", "his keys drop");
    EXPECT_FALSE(must(CoupleStore(together).areSignalsKnown()));
    must(CoupleStore(together).sealSignalsKnown(together));
    EXPECT_TRUE(must(CoupleStore(together).areSignalsKnown()));
    const auto signals = must(CoupleStore(together).stopSignals());
    EXPECT_THAT(signals[Seat::Circle], ElementsAre("stop", "the soft ball drops"));
    EXPECT_THAT(signals[Seat::Diamond], ElementsAre("stop", "his keys drop"));
}

TEST(StopSignals, StayKnownAloneUnderEither) {
    TemporaryVault vault(Opening::Either);
    withSealedSignals(vault);
    EXPECT_TRUE(must(CoupleStore(vault.alone(Seat::Circle)).areSignalsKnown()));
}

TEST(StopSignals, AreShownAloneUnderTogetherAsTheReaderSealedThem) {
    TemporaryVault vault(Opening::Together);
    withSealedSignals(vault);
    CoupleStore store(vault.alone(Seat::Circle));
    EXPECT_THAT(must(store.stopSignals())[Seat::Diamond], ElementsAre("stop", "his keys drop"));
    EXPECT_FALSE(must(store.areSignalsKnown()));
}

TEST(StopSignals, KeepTheOldOneBesideAChangedOneUntilBothSealedTheNew) {
    TemporaryVault vault(Opening::Either);
    auto& together = withSealedSignals(vault);
    CoupleStore store(together);
    const auto id = anasSpokenSignal(store);
    must(store.rewrite(Seat::Circle, id, "red"));
    EXPECT_FALSE(must(store.areSignalsKnown()));
    EXPECT_THAT(must(store.stopSignals())[Seat::Circle], ElementsAre("the soft ball drops", "stop"));
    must(store.open(together, Seat::Circle, {id}));
    EXPECT_FALSE(must(store.areSignalsKnown()));
    EXPECT_THAT(must(store.stopSignals())[Seat::Circle], ElementsAre("red", "the soft ball drops", "stop"));
    must(store.sealSignalsKnown(together));
    EXPECT_THAT(must(store.stopSignals())[Seat::Circle], ElementsAre("red", "the soft ball drops"));
}

TEST(StopSignals, AreNoLongerKnownWhenAnotherOneIsPutInTheSharedRoom) {
    TemporaryVault vault(Opening::Either);
    withSealedSignals(vault);
    auto& ana = vault.alone(Seat::Circle);
    must(ana.shared()->run("UPDATE words SET text = 'please' WHERE seat = 2 AND kind = 1"));
    EXPECT_FALSE(must(CoupleStore(ana).areSignalsKnown()));
    EXPECT_THAT(must(CoupleStore(ana).stopSignals())[Seat::Diamond], testing::Contains("stop"));
    EXPECT_TRUE(must(CoupleStore(vault.together()).areSignalsKnown()));
}

TEST(StopSignals, ErasedByTheirOwnerLeaveNothingKnown) {
    TemporaryVault vault(Opening::Either);
    auto& together = withSealedSignals(vault);
    CoupleStore store(together);
    must(store.erase(Seat::Circle, anasSpokenSignal(store)));
    EXPECT_FALSE(must(store.areSignalsKnown()));
    EXPECT_EQ(store.sealSignalsKnown(together).error().code, ErrorCode::SignalsMissing);
}

TEST(StopSignals, AreNeverUnderstoodWhenCutShortOrLonger) {
    const Signals signals{{std::vector<StopSignal>{{WordsKind::StopSpoken, "stop"}},
                           std::vector<StopSignal>{{WordsKind::StopShown, "keys"}}}};
    auto bytes = encodedSignals(signals);
    EXPECT_EQ(decodedSignals(bytes), signals);
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        EXPECT_FALSE(decodedSignals(ByteView(bytes).first(length)));
    }
    bytes.push_back(0);
    EXPECT_FALSE(decodedSignals(bytes));
}

RC_GTEST_PROP(StopSignalsProperty, AnyBytesAreReadWithoutHarm, (const std::vector<std::uint8_t>& bytes)) {
    const auto read = decodedSignals(bytes);
    if (read) { RC_ASSERT(encodedSignals(*read) == bytes); }
}

} // namespace
} // namespace inglenook
