// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keyring_format.h"

#include <algorithm>

namespace inglenook::keyring_format {

namespace {

constexpr std::string_view kSlotTag("inglenook.slot.v1\0", 18);
constexpr std::string_view kSectionTag("inglenook.section.v1\0", 21);
constexpr std::string_view kWitnessTag("inglenook.witness.v1\0", 21);

void append(Bytes& out, ByteView bytes) { out.insert(out.end(), bytes.begin(), bytes.end()); }

// Tag, magic and major, suite, vault id, section. The minor version is not bound, so that raising it never
// needs both passphrases.
Bytes context(std::string_view tag, ByteView keyring, Section section) {
    Bytes out(tag.begin(), tag.end());
    append(out, keyring.subspan(0, kMinorAt));
    append(out, keyring.subspan(kSuiteAt, 2));
    append(out, keyring.subspan(kVaultIdAt, VaultId::kSize));
    out.push_back(static_cast<std::uint8_t>(section));
    return out;
}

bool isZero(ByteView bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte == 0; });
}

bool isOpening(std::uint64_t value) { return value == 1 || value == 2; }

bool isCheckRight(ByteView section) {
    return areSameBytes(checkOf(section.first(kCheckAt)),
                        section.subspan(kCheckAt, std::tuple_size_v<Check16>));
}

bool isEpoch(std::uint64_t value) { return (value >> 63U) == 0; }

bool isHeaderInForm(ByteView header) {
    const auto rotating = header[kRotatingAt];
    const bool isNextZero =
        isZero(header.subspan(kSaltNextAt, SharedKeyId::kSize)) && header[kOpeningNextAt] == 0;
    const bool isNextFilled =
        !isZero(header.subspan(kSaltNextAt, SharedKeyId::kSize)) && isOpening(header[kOpeningNextAt]);
    return isOpening(header[kOpeningAt]) && (rotating == 0 ? isNextZero : (rotating == 1 && isNextFilled)) &&
           isEpoch(numberAt(header, kHeaderEpochAt, 8)) &&
           isZero(header.subspan(kHeaderRestAt, kCheckAt - kHeaderRestAt));
}

bool isSlotInForm(ByteView slot, Section section, std::size_t index, const KdfPolicy& policy) {
    const SlotForm form = formOf(section, index);
    if (slot[kSlotStateAt] != kStateFilled || slot[kSlotKindAt] != static_cast<std::uint8_t>(form.kind) ||
        slot[kSlotKdfAt] != static_cast<std::uint8_t>(form.kdf) || slot[kSlotIndexAt] != index ||
        !isZero(slot.subspan(kSlotRestAt))) {
        return false;
    }
    const KdfCost cost{static_cast<std::uint32_t>(numberAt(slot, kSlotPassesAt, 4)),
                       numberAt(slot, kSlotMemoryAt, 8)};
    if (form.kdf == SlotKdf::Argon2id13) { return isWithin(cost, policy); }
    const bool isSaltRight =
        form.kdf == SlotKdf::KeyedBlake2b || isZero(slot.subspan(kSlotSaltAt, kSlotNonceAt - kSlotSaltAt));
    return cost == KdfCost{0, 0} && isSaltRight;
}

bool isSlotSectionInForm(ByteView bytes, Section section, const KdfPolicy& policy) {
    const std::size_t restAt = section == Section::Joint ? kJointRestAt : kSeatRestAt;
    if (bytes[kNumberAt] != static_cast<std::uint8_t>(section) ||
        !isZero(bytes.subspan(kNumberAt + 1, kEpochAt - kNumberAt - 1)) ||
        !isEpoch(numberAt(bytes, kEpochAt, 8)) || !isZero(bytes.subspan(restAt, kCheckAt - restAt))) {
        return false;
    }
    for (std::size_t index = 0; index < slotsIn(section); ++index) {
        if (!isSlotInForm(bytes.subspan(kSlotsAt + index * kSlotSize, kSlotSize), section, index, policy)) {
            return false;
        }
    }
    return true;
}

Error error(ErrorCode code, std::string_view detail) { return Error{code, std::string(detail)}; }

std::optional<Error> faultInVersion(ByteView header) {
    if (!std::equal(kMagic.begin(), kMagic.end(), header.begin())) {
        return error(ErrorCode::VaultForeign, "keyring magic");
    }
    if (!isCheckRight(header)) { return error(ErrorCode::VaultDamaged, "keyring header check"); }
    const auto major = numberAt(header, kMajorAt, 2);
    const auto suite = numberAt(header, kSuiteAt, 2);
    if (major == 0 || suite == 0) { return error(ErrorCode::VaultDamaged, "keyring version"); }
    if (major > kMajor || suite > kSuite) { return error(ErrorCode::VaultNewer, "keyring version"); }
    return std::nullopt;
}

} // namespace

SlotForm formOf(Section section, std::size_t index) {
    if (section == Section::Joint) { return {SlotKind::JointSheet, SlotKdf::KeyedBlake2b}; }
    if (index == kPassphraseSlot) { return {SlotKind::Passphrase, SlotKdf::Argon2id13}; }
    if (index == kSheetSlot) { return {SlotKind::Sheet, SlotKdf::KeyedBlake2b}; }
    return {SlotKind::Share, SlotKdf::None};
}

std::uint64_t numberAt(ByteView bytes, std::size_t at, std::size_t size) {
    std::uint64_t value = 0;
    for (std::size_t i = size; i > 0; --i) {
        value = (value << 8U) | bytes[at + i - 1];
    }
    return value;
}

void putNumber(std::span<std::uint8_t> bytes, std::size_t at, std::size_t size, std::uint64_t value) {
    for (std::size_t i = 0; i < size; ++i) {
        bytes[at + i] = static_cast<std::uint8_t>(value & 0xFFU);
        value >>= 8U;
    }
}

void putBytes(std::span<std::uint8_t> bytes, std::size_t at, ByteView value) {
    std::copy(value.begin(), value.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at));
}

ByteView sectionIn(ByteView keyring, Section section) {
    return keyring.subspan(indexOf(section) * kSectionSize, kSectionSize);
}

std::size_t slotOffset(Section section, std::size_t index) {
    return indexOf(section) * kSectionSize + kSlotsAt + index * kSlotSize;
}

Bytes boundToSlot(ByteView keyring, Section section, std::size_t index, const SharedKeyName* shared) {
    Bytes out = context(kSlotTag, keyring, section);
    out.push_back(static_cast<std::uint8_t>(index));
    append(out, keyring.subspan(slotOffset(section, index), kSlotNonceAt));
    if (shared != nullptr) {
        out.push_back(static_cast<std::uint8_t>(shared->opening));
        append(out, shared->id.bytes());
    }
    return out;
}

Bytes boundToWitness(ByteView keyring, Section section) { return context(kWitnessTag, keyring, section); }

SealNonce nonceAt(ByteView keyring, std::size_t at) {
    SealNonce nonce{};
    const auto bytes = keyring.subspan(at, nonce.size());
    std::copy(bytes.begin(), bytes.end(), nonce.begin());
    return nonce;
}

Digest32 macOf(ByteView keyring, Section section, ByteView key) {
    Bytes message = context(kSectionTag, keyring, section);
    append(message, sectionIn(keyring, section).first(kMacAt));
    return keyedDigest(key, message);
}

std::optional<Error> faultIn(ByteView keyring, Section section, const KdfPolicy& policy) {
    const ByteView bytes = sectionIn(keyring, section);
    if (section == Section::Header) {
        if (auto fault = faultInVersion(bytes)) { return fault; }
    } else if (!isCheckRight(bytes)) {
        return error(ErrorCode::VaultDamaged, "keyring section check");
    }
    const bool isInForm =
        section == Section::Header ? isHeaderInForm(bytes) : isSlotSectionInForm(bytes, section, policy);
    if (isInForm) { return std::nullopt; }
    // What a newer minor version put there is not ours to call damaged.
    const bool isNewer = numberAt(keyring, kMinorAt, 2) > kMinor;
    return error(isNewer ? ErrorCode::VaultNewer : ErrorCode::VaultDamaged, "keyring section form");
}

} // namespace inglenook::keyring_format
