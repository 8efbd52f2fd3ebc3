// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keyring_file.h"

namespace inglenook {

namespace {
constexpr std::array<std::string_view, 2> kNames = {"keyring.a", "keyring.b"};
} // namespace

Result<KeyringFile> KeyringFile::create(const VaultFolder& folder, const Keyring& keyring,
                                        const KdfPolicy& policy) {
    for (const auto name : kNames) {
        const auto there = folder.readSmall(name, kKeyringSize);
        if (!there) { return passOn(there); }
        if (there->has_value()) { return fail(ErrorCode::VaultForeign, "a keyring is there"); }
    }
    const Bytes bytes(keyring.bytes().begin(), keyring.bytes().end());
    // Nothing is written that could not be read.
    auto copies = KeyringCopies::from(bytes, bytes, policy);
    if (!copies) { return passOn(copies); }
    for (const auto name : kNames) {
        if (auto written = folder.writeSmall(name, bytes); !written) { return passOn(written); }
    }
    return KeyringFile(*copies);
}

Result<KeyringFile> KeyringFile::read(const VaultFolder& folder, const KdfPolicy& policy) {
    auto a = folder.readSmall(kNames[0], kKeyringSize);
    if (!a) { return passOn(a); }
    auto b = folder.readSmall(kNames[1], kKeyringSize);
    if (!b) { return passOn(b); }
    auto copies = KeyringCopies::from(*a, *b, policy);
    if (!copies) { return passOn(copies); }
    return KeyringFile(*copies);
}

Result<void> KeyringFile::store(const VaultFolder& folder, std::size_t copy) {
    const auto bytes = m_copies.mended(copy);
    if (auto written = folder.writeSmall(kNames[copy], bytes); !written) { return written; }
    m_copies.wrote(copy, bytes);
    return {};
}

Result<bool> KeyringFile::mend(const VaultFolder& folder) {
    if (m_copies.isReadOnly()) { return false; }
    bool isMended = false;
    for (std::size_t copy = 0; copy < kNames.size(); ++copy) {
        if (!m_copies.needsMending(copy)) { continue; }
        if (auto stored = store(folder, copy); !stored) { return passOn(stored); }
        isMended = true;
    }
    return isMended;
}

Result<void> KeyringFile::write(const VaultFolder& folder, const Keyring& changed) {
    if (m_copies.isReadOnly()) { return fail(ErrorCode::VaultNewer, "keyring is read only"); }
    m_copies.take(changed);
    for (std::size_t copy = 0; copy < kNames.size(); ++copy) {
        if (auto stored = store(folder, copy); !stored) { return stored; }
    }
    return {};
}

} // namespace inglenook
