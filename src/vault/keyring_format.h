// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Where everything lies in the 4096 bytes of a keyring, and what checks, MACs and seals are made over. For
/// the keyring's own sources; docs/vault_format.md says the same in words.
#include "secret/seal.h"
#include "vault/keyring.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace inglenook::keyring_format {

inline constexpr std::string_view kMagic = "INGLENK1";
inline constexpr std::uint16_t kMajor = 1;
inline constexpr std::uint16_t kMinor = 0;
inline constexpr std::uint16_t kSuite = 1;

// In the header.
inline constexpr std::size_t kMajorAt = 8;
inline constexpr std::size_t kMinorAt = 10;
inline constexpr std::size_t kSuiteAt = 12;
inline constexpr std::size_t kOpeningAt = 14;
inline constexpr std::size_t kRotatingAt = 15;
inline constexpr std::size_t kVaultIdAt = 16;
inline constexpr std::size_t kHeaderEpochAt = 32;
inline constexpr std::size_t kSaltNowAt = 40;
inline constexpr std::size_t kSaltNextAt = 56;
inline constexpr std::size_t kOpeningNextAt = 72;
inline constexpr std::size_t kHeaderRestAt = 73;

// In the sections of the seats and the joint sheet.
inline constexpr std::size_t kNumberAt = 0;
inline constexpr std::size_t kEpochAt = 8;
inline constexpr std::size_t kSlotsAt = 16;
inline constexpr std::size_t kSlotSize = 160;
inline constexpr std::size_t kWitnessAt = 656; // nonce 24, sealed counter 8 + 16
inline constexpr std::size_t kSeatRestAt = 704;
inline constexpr std::size_t kJointRestAt = 176;

// At the end of every section.
inline constexpr std::size_t kCheckAt = 976;
inline constexpr std::size_t kMacAt = 992;

// In a slot.
inline constexpr std::size_t kSlotStateAt = 0;
inline constexpr std::size_t kSlotKindAt = 1;
inline constexpr std::size_t kSlotKdfAt = 2;
inline constexpr std::size_t kSlotIndexAt = 3;
inline constexpr std::size_t kSlotPassesAt = 4;
inline constexpr std::size_t kSlotMemoryAt = 8;
inline constexpr std::size_t kSlotSaltAt = 16;
inline constexpr std::size_t kSlotNonceAt = 32;
inline constexpr std::size_t kSlotSealedAt = 56;
inline constexpr std::size_t kSlotRestAt = 104;

inline constexpr std::uint8_t kStateFilled = 1;
enum class SlotKind : std::uint8_t { Passphrase = 1, Sheet = 2, Share = 3, JointSheet = 4 };
enum class SlotKdf : std::uint8_t { None = 0, Argon2id13 = 1, KeyedBlake2b = 2 };

inline constexpr std::size_t kPassphraseSlot = 0;
inline constexpr std::size_t kSheetSlot = 1;
inline constexpr std::size_t kShareSlot = 2;
inline constexpr std::size_t kShareNextSlot = 3;
inline constexpr std::size_t kJointSheetSlot = 0;

/// What stands at a place: nothing else is accepted there.
struct SlotForm {
    SlotKind kind;
    SlotKdf kdf;
};
[[nodiscard]] SlotForm formOf(Section section, std::size_t index);
[[nodiscard]] constexpr std::size_t slotsIn(Section section) {
    return section == Section::Header ? 0 : section == Section::Joint ? 1 : 4;
}

[[nodiscard]] std::uint64_t numberAt(ByteView bytes, std::size_t at, std::size_t size);
void putNumber(std::span<std::uint8_t> bytes, std::size_t at, std::size_t size, std::uint64_t value);
void putBytes(std::span<std::uint8_t> bytes, std::size_t at, ByteView value);

/// `keyring` is 4096 bytes in all that follows.
[[nodiscard]] ByteView sectionIn(ByteView keyring, Section section);
[[nodiscard]] std::size_t slotOffset(Section section, std::size_t index);
[[nodiscard]] constexpr std::size_t epochOffset(Section section) {
    return section == Section::Header ? kHeaderEpochAt : indexOf(section) * kSectionSize + kEpochAt;
}

/// AAD of a slot. `shared` only for SHARE slots, which are bound to the key and the opening they serve.
[[nodiscard]] Bytes boundToSlot(ByteView keyring, Section section, std::size_t index,
                                const SharedKeyName* shared);
[[nodiscard]] Bytes boundToWitness(ByteView keyring, Section section);
[[nodiscard]] SealNonce nonceAt(ByteView keyring, std::size_t at);
[[nodiscard]] Digest32 macOf(ByteView keyring, Section section, ByteView key);

/// Why a section cannot be used as it is; nothing when its structure and its check are right. The header has
/// to be looked at before the others.
[[nodiscard]] std::optional<Error> faultIn(ByteView keyring, Section section, const KdfPolicy& policy);

} // namespace inglenook::keyring_format
