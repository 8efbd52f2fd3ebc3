// SPDX-License-Identifier: GPL-3.0-or-later
// The half of KeyringChange that is about what both made: the shared key, its shares, its rotation, its
// sheet.
#include "secret/key_tree.h"
#include "vault/keyring_change.h"
#include "vault/keyring_format.h"

#include <algorithm>
#include <cstddef>

namespace inglenook {

using namespace keyring_format;

namespace {

std::ptrdiff_t missingIn(const MastersPresent& present) {
    return std::count(present.each.begin(), present.each.end(), nullptr);
}

} // namespace

SharedMaster KeyringChange::newShared(Opening opening) {
    SecretBytes key(kMasterSize);
    m_random->fill({key.data(), key.size()});
    return {opening, std::move(key)};
}

void KeyringChange::setShares(const MastersPresent& present, std::size_t index, const SharedMaster& shared) {
    const auto name = shared.name();
    if (name.opening == Opening::Either) {
        for (const Seat seat : kBothSeats) {
            if (present[seat] == nullptr) { continue; }
            shared.key().use([&](ByteView key) { setShare(*present[seat], index, name, key); });
        }
        return;
    }
    expects(missingIn(present) == 0, "both for parts of a key");
    SecretBytes one(kMasterSize);
    m_random->fill({one.data(), one.size()});
    SecretBytes other = one.copy();
    shared.key().use([&](ByteView key) {
        for (std::size_t i = 0; i < other.size(); ++i) {
            other.data()[i] ^= key[i];
        }
    });
    setShare(*present[Seat::Circle], index, name, one.view());
    setShare(*present[Seat::Diamond], index, name, other.view());
}

void KeyringChange::finishPresent(const MastersPresent& present) {
    for (const Seat seat : kBothSeats) {
        if (present[seat] != nullptr) { finish(*present[seat]); }
    }
}

void KeyringChange::nameNow(const SharedKeyName& name) {
    auto& bytes = m_keyring.m_bytes;
    bytes[kOpeningAt] = static_cast<std::uint8_t>(name.opening);
    putBytes(bytes, kSaltNowAt, name.id.bytes());
    bytes[kRotatingAt] = 0;
    putBytes(bytes, kSaltNextAt, SharedKeyId{}.bytes());
    bytes[kOpeningNextAt] = 0;
}

SharedMaster KeyringChange::makeShared(const MastersPresent& present, Opening opening) {
    expects(missingIn(present) < 2, "somebody for a shared key");
    SharedMaster shared = newShared(opening);
    for (const Seat seat : kBothSeats) {
        if (present[seat] != nullptr) { fillWithNothing(sectionOf(seat), kShareNextSlot, {0, 0}); }
    }
    setShares(present, kShareSlot, shared);
    finishPresent(present);
    nameNow(shared.name());
    finish(Section::Header, shared.key(), KeyPurpose::HeaderMac);
    clearJointSheet(shared);
    return shared;
}

SharedMaster KeyringChange::beginRotation(const BySeat<const OwnMaster*>& both, const SharedMaster& now,
                                          Opening opening) {
    expects(missingIn(both) == 0, "both for a rotation");
    expects(now.name() == m_keyring.sharedNow(), "the shared key in force");
    SharedMaster next = newShared(opening);
    for (const Seat seat : kBothSeats) {
        tidyShares(*both[seat]);
    }
    setShares(both, kShareNextSlot, next);
    finishPresent(both);
    auto& bytes = m_keyring.m_bytes;
    bytes[kRotatingAt] = 1;
    putBytes(bytes, kSaltNextAt, next.name().id.bytes());
    bytes[kOpeningNextAt] = static_cast<std::uint8_t>(opening);
    finish(Section::Header, now.key(), KeyPurpose::HeaderMac);
    return next;
}

void KeyringChange::finishRotation(const MastersPresent& present, const SharedMaster& next) {
    nameNow(next.name());
    for (const Seat seat : kBothSeats) {
        if (present[seat] != nullptr) { tidyShares(*present[seat]); }
    }
    finish(Section::Header, next.key(), KeyPurpose::HeaderMac);
    clearJointSheet(next);
}

void KeyringChange::abandonRotation(const MastersPresent& present, const SharedMaster& now) {
    nameNow(now.name());
    for (const Seat seat : kBothSeats) {
        if (present[seat] != nullptr) { fillWithNothing(sectionOf(seat), kShareNextSlot, {0, 0}); }
    }
    finishPresent(present);
    finish(Section::Header, now.key(), KeyPurpose::HeaderMac);
}

bool KeyringChange::tidyShares(const OwnMaster& own) {
    const auto name = m_keyring.sharedNow();
    const auto share = m_keyring.shareIn(kShareNextSlot, own, name);
    if (!share) { return false; }
    setShare(own, kShareSlot, name, share->view());
    fillWithNothing(sectionOf(own.seat()), kShareNextSlot, {0, 0});
    finish(own);
    return true;
}

void KeyringChange::setJointSheet(const SharedMaster& shared, ByteView code) {
    const auto recipe = freshRecipe({0, 0}, *m_random);
    const auto key = sheetKey(code, recipe.salt);
    shared.key().use([&](ByteView master) {
        fill(Section::Joint, kJointSheetSlot, {recipe, key.view(), nullptr}, master);
    });
    finish(Section::Joint, shared.key(), KeyPurpose::JointMac);
}

void KeyringChange::clearJointSheet(const SharedMaster& shared) {
    fillWithNothing(Section::Joint, kJointSheetSlot, {0, 0});
    finish(Section::Joint, shared.key(), KeyPurpose::JointMac);
}

} // namespace inglenook
