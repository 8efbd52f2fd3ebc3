// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault_keyring/keyring_sample.h"

#include "vault/keyring_format.h"

#include <cstdlib>
#include <filesystem>
#include <gtest/gtest.h>

namespace inglenook::test {

void CountedRandom::fill(std::span<std::uint8_t> out) {
    for (auto& byte : out) {
        m_next = m_next * 6364136223846793005ULL + 1442695040888963407ULL;
        byte = static_cast<std::uint8_t>(m_next >> 56U);
    }
}

Passphrase passphrase(std::string_view text) {
    auto made = Passphrase::from(text);
    EXPECT_TRUE(made.has_value());
    return std::move(*made);
}

UnlockingKey::Part lockFor(std::string_view text, const KeyRecipe& recipe) {
    auto key = derivedKey(passphrase(text), recipe.salt, recipe.cost);
    EXPECT_TRUE(key.has_value());
    return {recipe, std::move(*key)};
}

UnlockingKey keyFor(Seat seat, std::string_view text, const std::vector<KeyRecipe>& recipes) {
    UnlockingKey key;
    key.seat = seat;
    for (const auto& recipe : recipes) {
        key.parts.push_back(lockFor(text, recipe));
    }
    return key;
}

MastersPresent Couple::both() const {
    MastersPresent present;
    present[Seat::Circle] = &circle;
    present[Seat::Diamond] = &diamond;
    return present;
}

MastersPresent Couple::only(Seat seat) const {
    MastersPresent present;
    present[seat] = seat == Seat::Circle ? &circle : &diamond;
    return present;
}

std::array<std::uint8_t, kSheetCodeSize> circleSheet() {
    std::array<std::uint8_t, kSheetCodeSize> code{};
    code.fill(0x17);
    return code;
}

std::array<std::uint8_t, kSheetCodeSize> jointSheet() {
    std::array<std::uint8_t, kSheetCodeSize> code{};
    code.fill(0x29);
    return code;
}

Couple aCouple(Opening opening, RandomSource& random) {
    std::array<std::uint8_t, 16> id{};
    random.fill(id);
    const KdfCost cost = weakKdf().floor;
    KeyringChange change(KeyringChange::create(VaultId(id), opening, cost, random), random);
    auto circle = change.takeSeat(Seat::Circle, lockFor(kCirclePassphrase, freshRecipe(cost, random)));
    auto diamond = change.takeSeat(Seat::Diamond, lockFor(kDiamondPassphrase, freshRecipe(cost, random)));
    change.setSheet(circle, circleSheet());
    change.setWitnessed(circle, kCircleWitness);
    MastersPresent present;
    present[Seat::Circle] = &circle;
    present[Seat::Diamond] = &diamond;
    auto shared = change.makeShared(present, opening);
    change.setJointSheet(shared, jointSheet());
    return {change.keyring(), std::move(circle), std::move(diamond), std::move(shared)};
}

Couple aCouple(Opening opening) {
    CountedRandom random;
    return aCouple(opening, random);
}

namespace {

/// The keys of the sample couple's passphrases, derived once: a flip in a recipe is found by the bound bytes,
/// not by deriving another key.
const UnlockingKey::Part& keyOf(Seat seat) {
    static const Keyring sample = aCouple(Opening::Together).keyring;
    static const auto circle = lockFor(kCirclePassphrase, sample.recipe(Seat::Circle));
    static const auto diamond = lockFor(kDiamondPassphrase, sample.recipe(Seat::Diamond));
    return seat == Seat::Circle ? circle : diamond;
}

} // namespace

std::optional<Error> faultFoundByBoth(ByteView bytes) {
    const auto keyring = Keyring::parse(bytes, weakKdf());
    if (!keyring) { return keyring.error(); }
    const auto circle = keyring->openSeat(Seat::Circle, keyOf(Seat::Circle).key.view());
    if (!circle) { return circle.error(); }
    const auto diamond = keyring->openSeat(Seat::Diamond, keyOf(Seat::Diamond).key.view());
    if (!diamond) { return diamond.error(); }
    MastersPresent present;
    present[Seat::Circle] = &*circle;
    present[Seat::Diamond] = &*diamond;
    const auto shared = keyring->openShared(present, keyring->sharedNow());
    if (!shared) { return shared.error(); }
    if (!keyring->isHeaderSoundFor(*shared)) { return Error{ErrorCode::VaultDamaged, "header mac"}; }
    if (!keyring->isJointSoundFor(*shared)) { return Error{ErrorCode::VaultDamaged, "joint mac"}; }
    return std::nullopt;
}

void preferMemoryToDisk() {
    if (std::filesystem::is_directory("/dev/shm")) { ::setenv("TMPDIR", "/dev/shm", 0); }
}

void repairCheck(std::span<std::uint8_t> keyring, Section section) {
    auto bytes = keyring.subspan(indexOf(section) * kSectionSize, kSectionSize);
    keyring_format::putBytes(bytes, keyring_format::kCheckAt,
                             checkOf(ByteView(bytes).first(keyring_format::kCheckAt)));
}

} // namespace inglenook::test
