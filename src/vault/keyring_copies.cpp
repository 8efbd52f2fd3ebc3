// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keyring_copies.h"

#include "vault/keyring_format.h"

#include <algorithm>

namespace inglenook {

using namespace keyring_format;

namespace {

std::uint64_t epochIn(const Keyring& keyring, Section section) {
    return numberAt(keyring.bytes(), epochOffset(section), 8);
}

bool isSame(const Keyring& one, const Keyring& other, Section section) {
    return std::ranges::equal(one.section(section), other.section(section));
}

} // namespace

Result<void> KeyringCopies::takeIn(std::size_t copy, const std::optional<Bytes>& file,
                                   const KdfPolicy& policy) {
    if (!file) { return fail(ErrorCode::VaultMissing, "keyring copy"); }
    if (file->size() != kKeyringSize) { return fail(ErrorCode::VaultDamaged, "keyring size"); }
    KeyringBytes bytes{};
    std::ranges::copy(*file, bytes.begin());
    m_copies[copy].bytes = bytes;
    std::optional<Error> ofHeader;
    for (const Section section : kAllSections) {
        const auto fault = faultIn(bytes, section, policy);
        m_copies[copy].isWhole[indexOf(section)] = !fault.has_value();
        // A section in a newer form is said to be newer, whatever the others are.
        if (fault && (section == Section::Header || fault->code == ErrorCode::VaultNewer)) {
            ofHeader = fault;
        }
    }
    if (ofHeader) { return fail(ofHeader->code, ofHeader->detail); }
    m_isReadOnly = m_isReadOnly || numberAt(bytes, kMinorAt, 2) > kMinor;
    return {};
}

Result<KeyringCopies> KeyringCopies::from(const std::optional<Bytes>& a, const std::optional<Bytes>& b,
                                          const KdfPolicy& policy) {
    KeyringCopies copies;
    const auto first = copies.takeIn(0, a, policy);
    const auto second = copies.takeIn(1, b, policy);
    for (const auto* taken : {&first, &second}) {
        // A newer Inglenook may have stopped between the two writes: its copy is not ours to overwrite.
        if (!*taken && taken->error().code == ErrorCode::VaultNewer) { return passOn(*taken); }
    }
    if (!first && !second) {
        const bool isFirstMissing = first.error().code == ErrorCode::VaultMissing;
        return isFirstMissing ? passOn(second) : passOn(first);
    }
    copies.chooseUnverified();
    copies.m_areDifferent = !a || !b || *a != *b;
    for (const auto& copy : copies.m_copies) {
        copies.m_areDifferent |= !std::ranges::all_of(copy.isWhole, [](bool isWhole) { return isWhole; });
    }
    return copies;
}

void KeyringCopies::chooseUnverified() {
    // .a is written first; which of two is right is decided only by a key, never by an epoch that anyone can
    // write.
    const std::size_t base = m_copies[0].bytes ? 0 : 1;
    m_chosen = Keyring(*m_copies[base].bytes);
    for (const Section section : kAllSections) {
        for (const auto& copy : m_copies) {
            if (copy.isWhole[indexOf(section)]) {
                put(section, Keyring(*copy.bytes));
                break;
            }
        }
    }
}

void KeyringCopies::put(Section section, const Keyring& from) {
    putBytes(m_chosen.m_bytes, indexOf(section) * kSectionSize, from.section(section));
}

void KeyringCopies::verified(Section section, const Keyring& from) {
    put(section, from);
    m_isVerified[indexOf(section)] = true;
}

std::vector<Keyring> KeyringCopies::candidates(Section section) const {
    std::vector<Keyring> found;
    if (m_isVerified[indexOf(section)]) { return {m_chosen}; }
    for (const auto& copy : m_copies) {
        if (!copy.bytes || !copy.isWhole[indexOf(section)]) { continue; }
        Keyring candidate = m_chosen;
        putBytes(candidate.m_bytes, indexOf(section) * kSectionSize, Keyring(*copy.bytes).section(section));
        const bool isKnown = std::ranges::any_of(
            found, [&](const Keyring& other) { return isSame(other, candidate, section); });
        if (!isKnown) { found.push_back(candidate); }
    }
    return found;
}

std::vector<Keyring> KeyringCopies::seatCandidates(Seat seat) const {
    std::vector<Keyring> found;
    for (const auto& header : candidates(Section::Header)) {
        for (const auto& own : candidates(sectionOf(seat))) {
            Keyring both = own;
            putBytes(both.m_bytes, 0, header.section(Section::Header));
            found.push_back(both);
        }
    }
    return found;
}

std::vector<KeyRecipe> KeyringCopies::recipes(Seat seat) const {
    std::vector<KeyRecipe> found;
    for (const auto& candidate : candidates(sectionOf(seat))) {
        const auto recipe = candidate.recipe(seat);
        if (std::ranges::find(found, recipe) == found.end()) { found.push_back(recipe); }
    }
    return found;
}

Result<OwnMaster> KeyringCopies::openSeat(const UnlockingKey& key) {
    std::vector<OpenedSeat> opened;
    auto why = ErrorCode::PassphraseWrong;
    const auto all = seatCandidates(key.seat);
    for (const auto& candidate : all) {
        for (const auto& part : key.parts) {
            if (part.recipe != candidate.recipe(key.seat)) { continue; }
            auto own = candidate.openSeat(key.seat, part.key.view());
            if (own) {
                opened.push_back({candidate, std::move(*own)});
            } else if (own.error().code == ErrorCode::VaultDamaged) {
                why = ErrorCode::VaultDamaged;
            }
        }
    }
    return settle(std::move(opened), key.seat, all.empty() ? ErrorCode::VaultDamaged : why);
}

Result<OwnMaster> KeyringCopies::openSeatBySheet(Seat seat, ByteView code) {
    std::vector<OpenedSeat> opened;
    auto why = ErrorCode::PassphraseWrong;
    const auto all = seatCandidates(seat);
    for (const auto& candidate : all) {
        auto own = candidate.openSeatBySheet(seat, code);
        if (own) {
            opened.push_back({candidate, std::move(*own)});
        } else if (own.error().code == ErrorCode::VaultDamaged) {
            why = ErrorCode::VaultDamaged;
        }
    }
    return settle(std::move(opened), seat, all.empty() ? ErrorCode::VaultDamaged : why);
}

Result<OwnMaster> KeyringCopies::settle(std::vector<OpenedSeat> opened, Seat seat, ErrorCode otherwise) {
    if (opened.empty()) { return fail(otherwise, "seat"); }
    const Section section = sectionOf(seat);
    auto& best = *std::ranges::max_element(opened, {},
                                           [&](const OpenedSeat& one) { return epochIn(one.from, section); });
    for (const auto& other : seatCandidates(seat)) {
        // The other copy is genuine and newer, yet this passphrase or sheet does not open it: it was
        // replaced.
        if (epochIn(other, section) > epochIn(best.from, section) && other.isSoundFor(best.own)) {
            return fail(ErrorCode::PassphraseWrong, "replaced since");
        }
    }
    verified(section, best.from);
    // Slots are bound to the vault's id, so this is the header they belong to; the rest of it is not proven
    // yet.
    if (!m_isVerified[indexOf(Section::Header)]) { put(Section::Header, best.from); }
    return std::move(best.own);
}

Result<SharedMaster> KeyringCopies::openShared(const MastersPresent& present) {
    std::optional<SharedMaster> best;
    Keyring from = m_chosen;
    auto why = ErrorCode::NotFound;
    for (const auto& candidate : candidates(Section::Header)) {
        auto shared = candidate.openShared(present, candidate.sharedNow());
        if (!shared) {
            if (why == ErrorCode::NotFound) { why = shared.error().code; }
            continue;
        }
        if (!candidate.isHeaderSoundFor(*shared)) {
            why = ErrorCode::VaultDamaged;
            continue;
        }
        if (!best || epochIn(candidate, Section::Header) > epochIn(from, Section::Header)) {
            best = std::move(*shared);
            from = candidate;
        }
    }
    if (!best) { return fail(why, "shared key"); }
    verified(Section::Header, from);
    settleJoint(*best);
    return std::move(*best);
}

Result<SharedMaster> KeyringCopies::openSharedNext(const MastersPresent& present) {
    if (!m_isVerified[indexOf(Section::Header)]) {
        const auto now = openShared(present);
        if (!now) { return passOn(now); }
    }
    const auto next = m_chosen.sharedNext();
    if (!next) { return fail(ErrorCode::NotFound, "next shared key"); }
    return m_chosen.openShared(present, *next);
}

Result<SharedMaster> KeyringCopies::openByJointSheet(ByteView code) {
    auto why = ErrorCode::PassphraseWrong;
    for (const auto& header : candidates(Section::Header)) {
        for (Keyring candidate : candidates(Section::Joint)) {
            putBytes(candidate.m_bytes, 0, header.section(Section::Header));
            auto shared = candidate.openJointSheet(code);
            if (shared && candidate.isHeaderSoundFor(*shared) && candidate.isJointSoundFor(*shared)) {
                verified(Section::Header, candidate);
                settleJoint(*shared);
                return shared;
            }
            if (shared || shared.error().code == ErrorCode::VaultDamaged) { why = ErrorCode::VaultDamaged; }
        }
    }
    return fail(why, "joint sheet");
}

void KeyringCopies::settleJoint(const SharedMaster& shared) {
    std::optional<Keyring> best;
    for (const auto& candidate : candidates(Section::Joint)) {
        if (candidate.isJointSoundFor(shared) &&
            (!best || epochIn(candidate, Section::Joint) > epochIn(*best, Section::Joint))) {
            best = candidate;
        }
    }
    if (best) { verified(Section::Joint, *best); }
}

KeyringBytes KeyringCopies::mended(std::size_t copy) const {
    if (!m_copies[copy].bytes) { return m_chosen.bytes(); }
    Keyring keyring(*m_copies[copy].bytes);
    for (const Section section : kAllSections) {
        if (m_isVerified[indexOf(section)]) {
            putBytes(keyring.m_bytes, indexOf(section) * kSectionSize, m_chosen.section(section));
        }
    }
    return keyring.bytes();
}

bool KeyringCopies::needsMending(std::size_t copy) const {
    const bool isAnyVerified = std::ranges::any_of(m_isVerified, [](bool isVerified) { return isVerified; });
    return isAnyVerified && (!m_copies[copy].bytes || *m_copies[copy].bytes != mended(copy));
}

void KeyringCopies::take(const Keyring& changed) {
    for (const Section section : kAllSections) {
        if (!isSame(changed, m_chosen, section)) { verified(section, changed); }
    }
}

void KeyringCopies::wrote(std::size_t copy, const KeyringBytes& bytes) {
    m_copies[copy].bytes = bytes;
    for (const Section section : kAllSections) {
        if (m_isVerified[indexOf(section)]) { m_copies[copy].isWhole[indexOf(section)] = true; }
    }
}

} // namespace inglenook
