// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keyring_change.h"

#include "secret/key_tree.h"
#include "vault/keyring_format.h"

#include <algorithm>

namespace inglenook {

using namespace keyring_format;

namespace {

constexpr std::uint64_t kEpochMask = (1ULL << 63U) - 1;
// Leaves room above: nothing that people do raises an epoch 2^62 times.
constexpr std::uint64_t kFirstEpochMask = (1ULL << 62U) - 1;

SecretBytes below(const RestingSecret& master, KeyPurpose purpose) {
    return master.use([purpose](ByteView bytes) { return keyFor(purpose, bytes); });
}

SecretBytes newMaster(RandomSource& random) {
    SecretBytes master(kMasterSize);
    random.fill({master.data(), master.size()});
    return master;
}

} // namespace

KeyRecipe freshRecipe(const KdfCost& cost, RandomSource& random) {
    KeyRecipe recipe;
    random.fill(recipe.salt);
    recipe.cost = cost;
    return recipe;
}

KeyringChange::KeyringChange(const Keyring& keyring, RandomSource& random)
    : m_keyring(keyring), m_random(&random) {
    expects(!m_keyring.isReadOnly(), "a keyring that this version may write");
}

Keyring KeyringChange::create(const VaultId& vaultId, Opening opening, const KdfCost& cost,
                              RandomSource& random) {
    KeyringChange change(Keyring(KeyringBytes{}), random);
    auto& bytes = change.m_keyring.m_bytes;
    std::copy(kMagic.begin(), kMagic.end(), bytes.begin());
    putNumber(bytes, kMajorAt, 2, kMajor);
    putNumber(bytes, kMinorAt, 2, kMinor);
    putNumber(bytes, kSuiteAt, 2, kSuite);
    bytes[kOpeningAt] = static_cast<std::uint8_t>(opening);
    putBytes(bytes, kVaultIdAt, vaultId.bytes());
    random.fill(std::span(bytes).subspan(kSaltNowAt, SharedKeyId::kSize));
    for (const Section section : kAllSections) {
        std::array<std::uint8_t, 8> epoch{};
        random.fill(epoch);
        putNumber(bytes, epochOffset(section), 8, numberAt(epoch, 0, 8) & kFirstEpochMask);
        if (section != Section::Header) {
            bytes[indexOf(section) * kSectionSize + kNumberAt] = static_cast<std::uint8_t>(section);
        }
        for (std::size_t index = 0; index < slotsIn(section); ++index) {
            const bool isPassphrase = formOf(section, index).kdf == SlotKdf::Argon2id13;
            change.fillWithNothing(section, index, isPassphrase ? cost : KdfCost{0, 0});
        }
    }
    for (const Seat seat : kBothSeats) {
        random.fill(std::span(bytes).subspan(indexOf(sectionOf(seat)) * kSectionSize + kWitnessAt,
                                             kSeatRestAt - kWitnessAt));
    }
    for (const Section section : kAllSections) {
        change.finishWithoutKey(section);
    }
    return change.m_keyring;
}

void KeyringChange::beginSlot(Section section, std::size_t index, const KeyRecipe& recipe) {
    auto slot = std::span(m_keyring.m_bytes).subspan(slotOffset(section, index), kSlotSize);
    std::fill(slot.begin(), slot.end(), std::uint8_t{0});
    const SlotForm form = formOf(section, index);
    slot[kSlotStateAt] = kStateFilled;
    slot[kSlotKindAt] = static_cast<std::uint8_t>(form.kind);
    slot[kSlotKdfAt] = static_cast<std::uint8_t>(form.kdf);
    slot[kSlotIndexAt] = static_cast<std::uint8_t>(index);
    putNumber(slot, kSlotPassesAt, 4, recipe.cost.passes);
    putNumber(slot, kSlotMemoryAt, 8, recipe.cost.memoryBytes);
    if (form.kdf != SlotKdf::None) { putBytes(slot, kSlotSaltAt, recipe.salt); }
    m_random->fill(slot.subspan(kSlotNonceAt, std::tuple_size_v<SealNonce>));
}

void KeyringChange::fillWithNothing(Section section, std::size_t index, const KdfCost& cost) {
    beginSlot(section, index, freshRecipe(cost, *m_random));
    m_random->fill(std::span(m_keyring.m_bytes)
                       .subspan(slotOffset(section, index) + kSlotSealedAt, kMasterSize + kSealTagSize));
}

void KeyringChange::fill(Section section, std::size_t index, const Wrapping& with, ByteView master) {
    beginSlot(section, index, with.recipe);
    const auto at = slotOffset(section, index);
    putBytes(m_keyring.m_bytes, at + kSlotSealedAt,
             sealed(master, with.key, nonceAt(m_keyring.m_bytes, at + kSlotNonceAt),
                    boundToSlot(m_keyring.m_bytes, section, index, with.shared)));
}

void KeyringChange::fillFor(const OwnMaster& own, std::size_t index, const Wrapping& with) {
    own.key().use([&](ByteView master) { fill(sectionOf(own.seat()), index, with, master); });
}

void KeyringChange::setShare(const OwnMaster& own, std::size_t index, const SharedKeyName& name,
                             ByteView share) {
    const auto wrap = below(own.key(), KeyPurpose::ShareWrap);
    const KeyRecipe none{{}, {0, 0}}; // a share is sealed under a key, not under something typed
    fill(sectionOf(own.seat()), index, {none, wrap.view(), &name}, share);
}

void KeyringChange::putWitness(const OwnMaster& own, std::uint64_t counter) {
    const Section section = sectionOf(own.seat());
    const auto at = indexOf(section) * kSectionSize + kWitnessAt;
    auto& bytes = m_keyring.m_bytes;
    m_random->fill(std::span(bytes).subspan(at, std::tuple_size_v<SealNonce>));
    std::array<std::uint8_t, 8> plain{};
    putNumber(plain, 0, plain.size(), counter);
    const auto key = below(own.key(), KeyPurpose::WitnessSeal);
    putBytes(bytes, at + std::tuple_size_v<SealNonce>,
             sealed(plain, key.view(), nonceAt(bytes, at), boundToWitness(bytes, section)));
}

void KeyringChange::finish(Section section, const RestingSecret& master, KeyPurpose purpose) {
    finishWithoutKey(section);
    const auto key = below(master, purpose);
    putBytes(m_keyring.m_bytes, indexOf(section) * kSectionSize + kMacAt,
             macOf(m_keyring.m_bytes, section, key.view()));
}

void KeyringChange::finishWithoutKey(Section section) {
    auto& bytes = m_keyring.m_bytes;
    const auto start = indexOf(section) * kSectionSize;
    const auto epoch = numberAt(bytes, epochOffset(section), 8);
    putNumber(bytes, epochOffset(section), 8, (epoch + 1) & kEpochMask);
    putBytes(bytes, start + kCheckAt, checkOf(sectionIn(bytes, section).first(kCheckAt)));
    m_random->fill(std::span(bytes).subspan(start + kMacAt, std::tuple_size_v<Digest32>));
}

void KeyringChange::finish(const OwnMaster& own) {
    finish(sectionOf(own.seat()), own.key(), KeyPurpose::SeatMac);
}

void KeyringChange::chooseOpening(Opening opening) {
    m_keyring.m_bytes[kOpeningAt] = static_cast<std::uint8_t>(opening);
    finishWithoutKey(Section::Header);
}

OwnMaster KeyringChange::takeSeat(Seat seat, const UnlockingKey::Part& lock) {
    OwnMaster own(seat, newMaster(*m_random));
    const Section section = sectionOf(seat);
    fillFor(own, kPassphraseSlot, {lock.recipe, lock.key.view(), nullptr});
    for (const auto index : {kSheetSlot, kShareSlot, kShareNextSlot}) {
        fillWithNothing(section, index, {0, 0});
    }
    putWitness(own, 0);
    finish(own);
    return own;
}

void KeyringChange::setPassphrase(const OwnMaster& own, const UnlockingKey::Part& lock) {
    fillFor(own, kPassphraseSlot, {lock.recipe, lock.key.view(), nullptr});
    finish(own);
}

void KeyringChange::setSheet(const OwnMaster& own, ByteView code) {
    const auto recipe = freshRecipe({0, 0}, *m_random);
    const auto key = sheetKey(code, recipe.salt);
    fillFor(own, kSheetSlot, {recipe, key.view(), nullptr});
    finish(own);
}

void KeyringChange::clearSheet(const OwnMaster& own) {
    fillWithNothing(sectionOf(own.seat()), kSheetSlot, {0, 0});
    finish(own);
}

void KeyringChange::setWitnessed(const OwnMaster& own, std::uint64_t counter) {
    putWitness(own, counter);
    finish(own);
}

OwnMaster KeyringChange::renewOwnMaster(const OwnMaster& own, const UnlockingKey::Part& lock) {
    OwnMaster fresh(own.seat(), newMaster(*m_random));
    const auto now = m_keyring.sharedNow();
    const auto next = m_keyring.sharedNext();
    const auto share = m_keyring.shareOf(own, now);
    const auto shareNext = next ? m_keyring.shareOf(own, *next) : std::nullopt;
    const auto witnessed = m_keyring.witnessed(own);
    const Section section = sectionOf(own.seat());
    fillFor(fresh, kPassphraseSlot, {lock.recipe, lock.key.view(), nullptr});
    for (const auto index : {kSheetSlot, kShareSlot, kShareNextSlot}) {
        fillWithNothing(section, index, {0, 0});
    }
    if (share) { setShare(fresh, kShareSlot, now, share->view()); }
    if (shareNext) { setShare(fresh, kShareNextSlot, *next, shareNext->view()); }
    putWitness(fresh, witnessed.value_or(0));
    finish(fresh);
    return fresh;
}

} // namespace inglenook
