// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporary_vault.h"

#include "secret/random.h"
#include "support/weak_kdf.h"

#include <fstream>
#include <iterator>
#include <unistd.h>

namespace inglenook::test {

namespace {

/// A folder in memory where there is one: what vaults sync to the disk would otherwise be most of the time of
/// a test.
std::filesystem::path placeForFolders() {
    const std::filesystem::path inMemory = "/dev/shm";
    return ::access(inMemory.c_str(), W_OK | X_OK) == 0 ? inMemory : std::filesystem::temp_directory_path();
}

} // namespace

TemporaryFolder::TemporaryFolder()
    : m_path(placeForFolders() / ("inglenook-test-" + EntryId(random16()).hex())) {
    std::filesystem::create_directory(m_path);
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

Passphrase passphraseFrom(std::string_view text) { return must(Passphrase::from(text)); }

Passphrase passphraseOf(Seat seat) {
    return passphraseFrom(seat == Seat::Circle ? "lantern orchard velvet quarry mitten"
                                               : "pebble trombone saddle winter acorn");
}

std::string nameOf(Seat seat) { return seat == Seat::Circle ? "Ana" : "Ben"; }

std::map<std::string, std::string> bytesBelow(const std::filesystem::path& folder) {
    std::map<std::string, std::string> out;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) { continue; }
        std::ifstream in(entry.path(), std::ios::binary);
        out[entry.path().lexically_relative(folder).string()] =
            std::string(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    return out;
}

TemporaryVault::TemporaryVault(Opening opening) {
    const Setup setup{opening, {{nameOf(Seat::Circle), nameOf(Seat::Diamond)}}};
    m_house = must(House::create(folder(), setup, m_clock, weakKdf()));
}

void TemporaryVault::takeSeat(Seat seat) {
    must(m_house->takeSeat(seat, must(PersonName::from(nameOf(seat))), passphraseOf(seat), Work{}));
    m_isTaken[seat] = true;
}

Alone& TemporaryVault::alone(Seat seat) {
    m_house->lock();
    if (m_isTaken[seat]) {
        must(m_house->sitDown(seat, passphraseOf(seat), Work{}));
    } else {
        takeSeat(seat);
    }
    return *m_house->alone();
}

Together& TemporaryVault::together() {
    for (const auto seat : kBothSeats) {
        if (!m_isTaken[seat]) { takeSeat(seat); }
    }
    m_house->lock();
    for (const auto seat : kBothSeats) {
        must(m_house->sitDown(seat, passphraseOf(seat), Work{}));
    }
    return *m_house->together();
}

void TemporaryVault::startAnew() {
    m_house.reset();
    m_house = must(House::enter(folder(), m_clock, weakKdf()));
}

} // namespace inglenook::test
