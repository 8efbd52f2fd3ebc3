// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A keyring of two people, made from numbers that are always the same.
#include "secret/random.h"
#include "secret/seal.h"
#include "support/weak_kdf.h"
#include "vault/keyring_change.h"

#include <cstdint>
#include <string_view>

namespace inglenook::test {

/// 0, 1, 2, … with a twist: the same bytes in every run.
class CountedRandom final : public RandomSource {
public:
    void fill(std::span<std::uint8_t> out) override;

private:
    std::uint64_t m_next = 1;
};

inline constexpr std::string_view kCirclePassphrase = "correct ferry battery stapler";
inline constexpr std::string_view kDiamondPassphrase = "another kettle on a warm evening";

[[nodiscard]] Passphrase passphrase(std::string_view text);
/// The key of this passphrase under this recipe.
[[nodiscard]] UnlockingKey::Part lockFor(std::string_view text, const KeyRecipe& recipe);
/// What the house hands over: the passphrase under every recipe.
[[nodiscard]] UnlockingKey keyFor(Seat seat, std::string_view text, const std::vector<KeyRecipe>& recipes);

/// Two people, both seated, with a shared key, sheets for Circle and for both.
struct Couple {
    Keyring keyring;
    OwnMaster circle;
    OwnMaster diamond;
    SharedMaster shared;
    [[nodiscard]] MastersPresent both() const;
    [[nodiscard]] MastersPresent only(Seat seat) const;
};
inline constexpr std::uint64_t kCircleWitness = 41;
[[nodiscard]] std::array<std::uint8_t, kSheetCodeSize> circleSheet();
[[nodiscard]] std::array<std::uint8_t, kSheetCodeSize> jointSheet();
[[nodiscard]] Couple aCouple(Opening opening, RandomSource& random);
[[nodiscard]] Couple aCouple(Opening opening);

/// Everything that both people, with all their keys, can find wrong with these bytes; nothing: all is well.
[[nodiscard]] std::optional<Error> faultFoundByBoth(ByteView bytes);

/// Puts temporary folders into memory where there is a file system for it: what these tests do to a disk does
/// not need one, and a thousand rewritings with four syncs each would take minutes.
void preferMemoryToDisk();

/// Makes the unkeyed check of a section right, as anyone can.
void repairCheck(std::span<std::uint8_t> keyring, Section section);

} // namespace inglenook::test
