// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/setting_bytes.h"

#include "value/byte_code.h"

#include <algorithm>
#include <cstdlib>

namespace inglenook {
namespace {

constexpr std::string_view kDomain = "inglenook setting 1";
constexpr std::uint64_t kMost = 1000;
constexpr int kFieldsBeforeSeal = 3; // domain, vault, name

} // namespace

std::string_view nameOf(SealedSetting setting) {
    switch (setting) {
    case SealedSetting::NonsexualSettles:
        return "nonsexual_settles";
    case SealedSetting::ReviewDays:
        return "review_days";
    }
    std::abort();
}

Bytes settingBytes(const VaultId& vault, SealedSetting setting, ByteView seal, int value) {
    ByteWriter out;
    out.text(kDomain);
    out.bytes(vault.bytes());
    out.text(nameOf(setting));
    out.bytes(seal);
    out.number(static_cast<std::uint64_t>(value));
    return out.take();
}

std::optional<int> settingIn(ByteView bytes, const VaultId& vault, SealedSetting setting) {
    ByteReader in(bytes);
    for (int i = 0; i < kFieldsBeforeSeal; ++i) {
        (void)in.bytes();
    }
    const auto seal = in.bytes();
    const auto value = in.number();
    if (!seal || !value || *value > kMost) { return std::nullopt; }
    // One setting, one encoding: what would not be written so here and now was not written here.
    const int number = static_cast<int>(*value);
    const auto written = settingBytes(vault, setting, *seal, number);
    return std::equal(written.begin(), written.end(), bytes.begin(), bytes.end()) ? std::optional(number)
                                                                                  : std::nullopt;
}

} // namespace inglenook
