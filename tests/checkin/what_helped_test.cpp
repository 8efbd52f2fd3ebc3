// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkin/what_helped.h"

#include "checkin/room_contents.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook {
namespace {

using namespace test;
using std::chrono::days;
using testing::IsEmpty;

constexpr std::uint8_t kRestBefore = 1;
constexpr std::uint8_t kWarmRoom = 4;

void lightWith(Sitting& sitting, Seat by, Dimension dimension, std::uint8_t helped) {
    const auto light = static_cast<std::uint8_t>(isLight(dimension, Band::Left) ? 0 : 4);
    answered(sitting, by, dimension, {Resolution::Five, light, {}, 0, helped});
}

TEST(WhatHelped, GathersTagsOverCheckInsInOneSentenceForEach) {
    TemporaryVault vault(Opening::Either);
    auto& ana = vault.alone(kAna);
    lightWith(ana, kAna, Dimension::Energy, kRestBefore);
    must(CheckInStore(ana).putAway(kAna));
    lightWith(ana, kAna, Dimension::Pain, kRestBefore | kWarmRoom);
    const auto all = must(WhatHelpedStore(ana).of(kAna));
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].tag, HelpTag::RestBefore);
    EXPECT_EQ(all[0].dimensions, (DimensionSet{Dimension::Energy, Dimension::Pain}));
    EXPECT_EQ(all[1].tag, HelpTag::WarmRoom);
    EXPECT_FALSE(all[0].onPaper) << "nothing is ticked beforehand";
}

TEST(WhatHelped, KeepsATickOnlyWhileTheSentenceSaysTheSame) {
    TemporaryVault vault(Opening::Either);
    auto& ana = vault.alone(kAna);
    lightWith(ana, kAna, Dimension::Energy, kRestBefore);
    WhatHelpedStore store(ana);
    must(store.tickForPaper(kAna, HelpTag::RestBefore, true));
    EXPECT_TRUE(must(store.of(kAna)).front().onPaper);
    lightWith(ana, kAna, Dimension::Pain, kRestBefore);
    EXPECT_FALSE(must(store.of(kAna)).front().onPaper);
    must(store.tickForPaper(kAna, HelpTag::RestBefore, true));
    must(store.tickForPaper(kAna, HelpTag::RestBefore, false));
    EXPECT_FALSE(must(store.of(kAna)).front().onPaper);
}

TEST(WhatHelped, IsTheOwnersAlone) {
    TemporaryVault vault(Opening::Either);
    vault.together();
    auto& ana = vault.alone(kAna);
    lightWith(ana, kAna, Dimension::Energy, kRestBefore);
    EXPECT_EQ(WhatHelpedStore(ana).of(kBen).error().code, ErrorCode::NotPresent);
    EXPECT_EQ(WhatHelpedStore(ana).tickForPaper(kBen, HelpTag::RestBefore, true).error().code,
              ErrorCode::NotPresent);
    EXPECT_EQ(WhatHelpedStore(ana).tickForPaper(kAna, HelpTag::Company, true).error().code,
              ErrorCode::NotFound);
}

TEST(WhatHelped, ReadsNoFurtherBackThanAQuarterOfAYear) {
    TemporaryVault vault(Opening::Either);
    auto& ana = vault.alone(kAna);
    lightWith(ana, kAna, Dimension::Energy, kRestBefore);
    vault.clock().moveTo(kFirstEvening + days(90));
    EXPECT_EQ(must(WhatHelpedStore(ana).of(kAna)).size(), 1U);
    vault.clock().moveTo(kFirstEvening + days(91));
    EXPECT_THAT(must(WhatHelpedStore(ana).of(kAna)), IsEmpty());
}

} // namespace
} // namespace inglenook
