// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/setting_bytes.h"

#include "agreement_kernel/line_world.h"
#include "value/byte_code.h"

#include <gtest/gtest.h>

namespace inglenook::testing {
namespace {

constexpr std::array<std::uint8_t, 16> kSeal = {7, 7, 7};

TEST(SettingBytes, GiveBackWhatWasSealedAndNothingElse) {
    const auto bytes = settingBytes(aVault(), SealedSetting::ReviewDays, kSeal, 30);
    EXPECT_EQ(settingIn(bytes, aVault(), SealedSetting::ReviewDays), 30);
    EXPECT_EQ(settingIn(bytes, aVault(), SealedSetting::NonsexualSettles), std::nullopt);
    EXPECT_EQ(settingIn(bytes, VaultId(std::array<std::uint8_t, 16>{9}), SealedSetting::ReviewDays),
              std::nullopt);
}

TEST(SettingBytes, ThatAreShortLongOrTooGreatSayNothing) {
    const auto bytes = settingBytes(aVault(), SealedSetting::ReviewDays, kSeal, 30);
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        EXPECT_EQ(settingIn(ByteView(bytes).first(size), aVault(), SealedSetting::ReviewDays), std::nullopt);
    }
    Bytes longer = bytes;
    longer.push_back(0);
    EXPECT_EQ(settingIn(longer, aVault(), SealedSetting::ReviewDays), std::nullopt);
    const auto great = settingBytes(aVault(), SealedSetting::ReviewDays, kSeal, 1001);
    EXPECT_EQ(settingIn(great, aVault(), SealedSetting::ReviewDays), std::nullopt);
}

TEST(SettingBytes, OfWhichAFieldClaimsMoreThanThereIsAreRefusedThoughTheRestReadsOn) {
    // The claim of the first field is false; the reader goes on behind it and finds a number at the end.
    ByteWriter out;
    out.number(1'000'000);
    for (int i = 0; i < 3; ++i) {
        out.number(0);
    }
    out.number(30);
    const auto forged = out.take();
    for (const auto setting : {SealedSetting::NonsexualSettles, SealedSetting::ReviewDays}) {
        EXPECT_EQ(settingIn(forged, aVault(), setting), std::nullopt);
    }
}

} // namespace
} // namespace inglenook::testing
