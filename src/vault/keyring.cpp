// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keyring.h"

#include "secret/key_tree.h"
#include "vault/keyring_format.h"

#include <algorithm>

namespace inglenook {

using namespace keyring_format;

namespace {

std::optional<SecretBytes> opened(ByteView keyring, Section section, std::size_t index, ByteView kek,
                                  const SharedKeyName* shared = nullptr) {
    const auto at = slotOffset(section, index);
    return unsealed(keyring.subspan(at + kSlotSealedAt, kMasterSize + kSealTagSize), kek,
                    nonceAt(keyring, at + kSlotNonceAt), boundToSlot(keyring, section, index, shared));
}

bool hasMac(ByteView keyring, Section section, const RestingSecret& master, KeyPurpose purpose) {
    const auto key = master.use([purpose](ByteView bytes) { return keyFor(purpose, bytes); });
    return areSameBytes(macOf(keyring, section, key.view()),
                        sectionIn(keyring, section).subspan(kMacAt, std::tuple_size_v<Digest32>));
}

RoomKey roomKeyBelow(const RestingSecret& master, KeyPurpose key, KeyPurpose salt) {
    return master.use([key, salt](ByteView bytes) {
        return RoomKey{keyFor(key, bytes), saltFor(salt, bytes)};
    });
}

} // namespace

RoomKey OwnMaster::roomKey() const {
    return roomKeyBelow(m_key, KeyPurpose::OwnRoomKey, KeyPurpose::OwnRoomSalt);
}

SecretBytes OwnMaster::digestKey() const {
    return m_key.use([](ByteView bytes) { return keyFor(KeyPurpose::ConsentDigest, bytes); });
}

SharedMaster::SharedMaster(Opening opening, SecretBytes key)
    : m_name{opening, SharedKeyId(saltFor(KeyPurpose::SharedRoomSalt, key.view()))}, m_key(std::move(key)) {}

RoomKey SharedMaster::roomKey() const {
    return roomKeyBelow(m_key, KeyPurpose::SharedRoomKey, KeyPurpose::SharedRoomSalt);
}

SecretBytes SharedMaster::backupMacKey() const {
    return m_key.use([](ByteView bytes) { return keyFor(KeyPurpose::BackupMac, bytes); });
}

Result<Keyring> Keyring::parse(ByteView bytes, const KdfPolicy& policy) {
    if (bytes.size() != kKeyringSize) { return fail(ErrorCode::VaultDamaged, "keyring size"); }
    for (const Section section : kAllSections) {
        if (const auto fault = faultIn(bytes, section, policy)) { return fail(fault->code, fault->detail); }
    }
    KeyringBytes whole{};
    std::copy(bytes.begin(), bytes.end(), whole.begin());
    return Keyring(whole);
}

ByteView Keyring::section(Section section) const { return sectionIn(m_bytes, section); }
bool Keyring::isReadOnly() const { return formatMinor() > kMinor; }
int Keyring::formatMajor() const { return static_cast<int>(numberAt(m_bytes, kMajorAt, 2)); }
int Keyring::formatMinor() const { return static_cast<int>(numberAt(m_bytes, kMinorAt, 2)); }

VaultId Keyring::vaultId() const {
    return VaultId::fromBytes(ByteView(m_bytes).subspan(kVaultIdAt, VaultId::kSize)).value_or(VaultId{});
}

SharedKeyName Keyring::sharedNow() const {
    const auto id = SharedKeyId::fromBytes(ByteView(m_bytes).subspan(kSaltNowAt, SharedKeyId::kSize));
    return {static_cast<Opening>(m_bytes[kOpeningAt]), id.value_or(SharedKeyId{})};
}

std::optional<SharedKeyName> Keyring::sharedNext() const {
    if (m_bytes[kRotatingAt] == 0) { return std::nullopt; }
    const auto id = SharedKeyId::fromBytes(ByteView(m_bytes).subspan(kSaltNextAt, SharedKeyId::kSize));
    return SharedKeyName{static_cast<Opening>(m_bytes[kOpeningNextAt]), id.value_or(SharedKeyId{})};
}

KeyringEpochs Keyring::epochs() const {
    KeyringEpochs epochs;
    epochs.header = numberAt(m_bytes, epochOffset(Section::Header), 8);
    for (const Seat seat : kBothSeats) {
        epochs.seat[seat] = numberAt(m_bytes, epochOffset(sectionOf(seat)), 8);
    }
    epochs.joint = numberAt(m_bytes, epochOffset(Section::Joint), 8);
    return epochs;
}

KeyRecipe Keyring::recipe(Seat seat) const {
    const auto at = slotOffset(sectionOf(seat), kPassphraseSlot);
    KeyRecipe recipe;
    const auto salt = ByteView(m_bytes).subspan(at + kSlotSaltAt, recipe.salt.size());
    std::copy(salt.begin(), salt.end(), recipe.salt.begin());
    recipe.cost = {static_cast<std::uint32_t>(numberAt(m_bytes, at + kSlotPassesAt, 4)),
                   numberAt(m_bytes, at + kSlotMemoryAt, 8)};
    return recipe;
}

Result<OwnMaster> Keyring::openSeat(Seat seat, ByteView kek) const {
    auto master = opened(m_bytes, sectionOf(seat), kPassphraseSlot, kek);
    if (!master) { return fail(ErrorCode::PassphraseWrong, "passphrase slot"); }
    OwnMaster own(seat, std::move(*master));
    if (!isSoundFor(own)) { return fail(ErrorCode::VaultDamaged, "seat mac"); }
    return own;
}

Result<OwnMaster> Keyring::openSeatBySheet(Seat seat, ByteView code) const {
    const auto at = slotOffset(sectionOf(seat), kSheetSlot);
    std::array<std::uint8_t, 16> salt{};
    const auto bytes = ByteView(m_bytes).subspan(at + kSlotSaltAt, salt.size());
    std::copy(bytes.begin(), bytes.end(), salt.begin());
    auto master = opened(m_bytes, sectionOf(seat), kSheetSlot, sheetKey(code, salt).view());
    if (!master) { return fail(ErrorCode::PassphraseWrong, "sheet slot"); }
    OwnMaster own(seat, std::move(*master));
    if (!isSoundFor(own)) { return fail(ErrorCode::VaultDamaged, "seat mac"); }
    return own;
}

bool Keyring::isSoundFor(const OwnMaster& own) const {
    return hasMac(m_bytes, sectionOf(own.seat()), own.key(), KeyPurpose::SeatMac);
}

std::optional<std::uint64_t> Keyring::witnessed(const OwnMaster& own) const {
    const Section section = sectionOf(own.seat());
    const auto at = indexOf(section) * kSectionSize + kWitnessAt;
    const auto key = own.key().use([](ByteView bytes) { return keyFor(KeyPurpose::WitnessSeal, bytes); });
    const auto counter =
        unsealed(ByteView(m_bytes).subspan(at + std::tuple_size_v<SealNonce>, 8 + kSealTagSize), key.view(),
                 nonceAt(m_bytes, at), boundToWitness(m_bytes, section));
    if (!counter) { return std::nullopt; }
    return numberAt(counter->view(), 0, 8);
}

std::optional<SecretBytes> Keyring::shareIn(std::size_t slot, const OwnMaster& own,
                                            const SharedKeyName& name) const {
    const auto wrap = own.key().use([](ByteView bytes) { return keyFor(KeyPurpose::ShareWrap, bytes); });
    return opened(m_bytes, sectionOf(own.seat()), slot, wrap.view(), &name);
}

std::optional<SecretBytes> Keyring::shareOf(const OwnMaster& own, const SharedKeyName& name) const {
    // After the other person finished a rotation alone, a share still lies in the slot for the next one.
    auto share = shareIn(kShareSlot, own, name);
    return share ? std::move(share) : shareIn(kShareNextSlot, own, name);
}

Result<SharedMaster> Keyring::openShared(const MastersPresent& present, const SharedKeyName& name) const {
    std::optional<SecretBytes> key;
    if (name.opening == Opening::Together) {
        if (present[Seat::Circle] == nullptr || present[Seat::Diamond] == nullptr) {
            return fail(ErrorCode::NeedsBoth, "one part");
        }
        key = shareOf(*present[Seat::Circle], name);
        const auto other = shareOf(*present[Seat::Diamond], name);
        if (!key || !other) { return fail(ErrorCode::NotFound, "part"); }
        for (std::size_t i = 0; i < key->size(); ++i) {
            key->data()[i] ^= other->view()[i];
        }
    } else {
        for (const Seat seat : kBothSeats) {
            if (present[seat] != nullptr && !key) { key = shareOf(*present[seat], name); }
        }
        if (!key) { return fail(ErrorCode::NotFound, "share"); }
    }
    SharedMaster shared(name.opening, std::move(*key));
    if (shared.name() != name) { return fail(ErrorCode::VaultDamaged, "shared key id"); }
    return shared;
}

Result<SharedMaster> Keyring::openJointSheet(ByteView code) const {
    const auto at = slotOffset(Section::Joint, kJointSheetSlot);
    std::array<std::uint8_t, 16> salt{};
    const auto bytes = ByteView(m_bytes).subspan(at + kSlotSaltAt, salt.size());
    std::copy(bytes.begin(), bytes.end(), salt.begin());
    auto key = opened(m_bytes, Section::Joint, kJointSheetSlot, sheetKey(code, salt).view());
    if (!key) { return fail(ErrorCode::PassphraseWrong, "joint sheet slot"); }
    SharedMaster shared(opening(), std::move(*key));
    if (shared.name() != sharedNow()) { return fail(ErrorCode::VaultDamaged, "shared key id"); }
    return shared;
}

bool Keyring::isHeaderSoundFor(const SharedMaster& shared) const {
    return hasMac(m_bytes, Section::Header, shared.key(), KeyPurpose::HeaderMac);
}

bool Keyring::isJointSoundFor(const SharedMaster& shared) const {
    return hasMac(m_bytes, Section::Joint, shared.key(), KeyPurpose::JointMac);
}

} // namespace inglenook
