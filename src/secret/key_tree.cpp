// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret/key_tree.h"

#include "result/result.h"
#include "secret/sodium_ready.h"

#include <cstdlib>
#include <sodium.h>

namespace inglenook {

namespace {

struct Branch {
    std::uint64_t id;
    const char* context; // exactly eight characters
};

constexpr const char* kOwn = "ingl_own";
constexpr const char* kShared = "ingl_shr";

Branch branchOf(KeyPurpose purpose) {
    switch (purpose) {
    case KeyPurpose::OwnRoomKey:
        return {1, kOwn};
    case KeyPurpose::OwnRoomSalt:
        return {2, kOwn};
    case KeyPurpose::ShareWrap:
        return {3, kOwn};
    case KeyPurpose::SeatMac:
        return {4, kOwn};
    case KeyPurpose::ConsentDigest:
        return {5, kOwn};
    case KeyPurpose::WitnessSeal:
        return {6, kOwn};
    case KeyPurpose::SharedRoomKey:
        return {1, kShared};
    case KeyPurpose::SharedRoomSalt:
        return {2, kShared};
    case KeyPurpose::HeaderMac:
        return {3, kShared};
    case KeyPurpose::BackupMac:
        return {4, kShared};
    case KeyPurpose::JointMac:
        return {5, kShared};
    }
    std::abort();
}

} // namespace

SecretBytes keyFor(KeyPurpose purpose, ByteView master) {
    static_assert(crypto_kdf_KEYBYTES == kMasterSize && crypto_kdf_CONTEXTBYTES == 8);
    expects(master.size() == kMasterSize, "a master of 32 bytes");
    sodiumReady();
    const Branch branch = branchOf(purpose);
    SecretBytes key(32);
    expects(crypto_kdf_derive_from_key(key.data(), key.size(), branch.id, branch.context, master.data()) == 0,
            "a derived key");
    return key;
}

std::array<std::uint8_t, 16> saltFor(KeyPurpose purpose, ByteView master) {
    expects(purpose == KeyPurpose::OwnRoomSalt || purpose == KeyPurpose::SharedRoomSalt, "a salt's purpose");
    expects(master.size() == kMasterSize, "a master of 32 bytes");
    sodiumReady();
    const Branch branch = branchOf(purpose);
    std::array<std::uint8_t, 16> salt{};
    expects(crypto_kdf_derive_from_key(salt.data(), salt.size(), branch.id, branch.context, master.data()) ==
                0,
            "a derived salt");
    return salt;
}

} // namespace inglenook
