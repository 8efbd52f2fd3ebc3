// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/house.h"

#include "house/open_house.h"
#include "vault/keyring_copies.h"
#include "vault/vault_folder.h"

#include <fstream>
#include <limits>
#include <system_error>

namespace inglenook {

namespace {

/// Looking derives nothing, so any cost that can be written down may be looked at.
KdfPolicy anyCost() {
    KdfPolicy policy;
    policy.floor = {1, 1};
    policy.ceiling = {std::numeric_limits<std::uint32_t>::max(), std::numeric_limits<std::uint64_t>::max()};
    return policy;
}

std::optional<Bytes> keyringBytes(const std::filesystem::path& file) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(std::filesystem::symlink_status(file, error))) {
        return std::nullopt;
    }
    std::ifstream in(file, std::ios::binary);
    if (!in) { return std::nullopt; }
    std::string read(kKeyringSize + 1, '\0');
    in.read(read.data(), static_cast<std::streamsize>(read.size()));
    return Bytes(read.begin(), read.begin() + static_cast<std::ptrdiff_t>(in.gcount()));
}

} // namespace

Result<VaultInfo> House::look(const std::filesystem::path& folder) {
    const auto paths = VaultFolder::look(folder);
    if (!paths) { return passOn(paths); }
    const auto copies =
        KeyringCopies::from(keyringBytes(paths->keyringA()), keyringBytes(paths->keyringB()), anyCost());
    if (!copies) { return passOn(copies); }
    const auto& keyring = copies->keyring();
    return VaultInfo{keyring.formatMajor(), keyring.formatMinor(), keyring.opening(),
                     VaultFolder::isInUse(folder)};
}

Result<std::unique_ptr<House>> House::create(const std::filesystem::path& folder, const Setup& setup,
                                             const Clock& clock, const KdfPolicy& kdf) {
    auto house = std::make_unique<OpenHouse>(setup.names);
    const auto made = house->create(folder, setup.opening, clock, kdf);
    if (!made) { return passOn(made); }
    return house;
}

Result<std::unique_ptr<House>> House::enter(const std::filesystem::path& folder, const Clock& clock,
                                            const KdfPolicy& kdf) {
    auto house = std::make_unique<OpenHouse>(BySeat<std::string>());
    const auto entered = house->enter(folder, clock, kdf);
    if (!entered) { return passOn(entered); }
    return house;
}

Result<void> House::takeSeat(Seat seat, const PersonName& name, const Passphrase& passphrase,
                             const Work& work) {
    const auto unlocking = toTakeSeat(seat, name);
    if (!unlocking) { return passOn(unlocking); }
    const auto key = unlocking->derive(passphrase, work);
    if (!key) { return passOn(key); }
    return takeSeat(name, *key);
}

Result<void> House::sitDown(Seat seat, const Passphrase& passphrase, const Work& work) {
    const auto unlocking = toSitDown(seat);
    if (!unlocking) { return passOn(unlocking); }
    const auto key = unlocking->derive(passphrase, work);
    if (!key) { return passOn(key); }
    return sitDown(*key);
}

Result<Confirmed> House::confirm(Seat seat, const Passphrase& passphrase, const Work& work) {
    const auto unlocking = toSitDown(seat);
    if (!unlocking) { return passOn(unlocking); }
    const auto key = unlocking->derive(passphrase, work);
    if (!key) { return passOn(key); }
    return confirm(*key);
}

} // namespace inglenook
