// SPDX-License-Identifier: GPL-3.0-or-later
// What is left in this process after a lock, read through its own maps. Only in builds whose free() wipes;
// what is looked for is kept masked, so that the search does not find itself.
#include "house/house.h"
#include "support/temporary_vault.h"
#include "support/weak_kdf.h"
#include "vault/keyring_file.h"

#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <unistd.h>

namespace inglenook {
namespace {

using test::must;
using test::passphraseOf;
using test::TemporaryVault;

constexpr std::uint8_t kMask = 0x5A;
constexpr std::size_t kPrefix = 12;      // of texts: a piece of a sentence tells, too
constexpr std::size_t kWindow = 1 << 20; // bytes read at once

struct Pattern {
    std::string name;
    Bytes masked;
};

Bytes masked(ByteView bytes) {
    Bytes out(bytes.begin(), bytes.end());
    for (auto& byte : out) {
        byte ^= kMask;
    }
    return out;
}

void addText(std::vector<Pattern>& patterns, const std::string& name, ByteView utf8) {
    const auto prefix = masked(utf8.first(std::min(kPrefix, utf8.size())));
    Bytes wide;
    for (const auto byte : prefix) {
        wide.push_back(byte);
        wide.push_back(kMask);
    }
    patterns.push_back({name + " utf-8", prefix});
    patterns.push_back({name + " utf-16", wide});
}

void addKey(std::vector<Pattern>& patterns, const std::string& name, ByteView key) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    Bytes hex;
    for (const auto byte : key) {
        hex.push_back(static_cast<std::uint8_t>(kDigits[byte >> 4U]) ^ kMask);
        hex.push_back(static_cast<std::uint8_t>(kDigits[byte & 15U]) ^ kMask);
    }
    patterns.push_back({name + " raw", masked(key)});
    patterns.push_back({name + " hex", hex});
}

/// The writable memory of this process, window by window.
class OwnMemory {
public:
    OwnMemory()
        : m_window(static_cast<std::uint8_t*>(
              ::mmap(nullptr, kWindow, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))),
          m_file(::open("/proc/self/mem", O_RDONLY | O_CLOEXEC)) {}
    OwnMemory(const OwnMemory&) = delete;
    OwnMemory& operator=(const OwnMemory&) = delete;
    ~OwnMemory() {
        ::munmap(m_window, kWindow);
        ::close(m_file);
    }

    [[nodiscard]] std::vector<std::string> find(const std::vector<Pattern>& patterns) const {
        std::vector<std::string> found;
        std::ifstream maps("/proc/self/maps");
        for (std::string line; std::getline(maps, line);) {
            unsigned long begin = 0;
            unsigned long end = 0;
            std::array<char, 5> rights{};
            if (std::sscanf(line.c_str(), "%lx-%lx %4s", &begin, &end, rights.data()) != 3) { continue; }
            if (rights[1] != 'w' || begin == reinterpret_cast<unsigned long>(m_window)) { continue; }
            findBetween(begin, end, patterns, found);
        }
        return found;
    }

private:
    void findBetween(unsigned long begin, unsigned long end, const std::vector<Pattern>& patterns,
                     std::vector<std::string>& found) const {
        constexpr unsigned long kOverlap = 256;
        for (auto at = begin; at < end; at += kWindow - kOverlap) {
            const auto size = std::min<unsigned long>(kWindow, end - at);
            const auto read = ::pread(m_file, m_window, size, static_cast<off_t>(at));
            if (read <= 0) { return; }
            const ByteView window(m_window, static_cast<std::size_t>(read));
            for (const auto& pattern : patterns) {
                if (holds(window, pattern.masked)) { found.push_back(pattern.name); }
            }
        }
    }

    [[nodiscard]] static bool holds(ByteView window, const Bytes& masked) {
        const auto same = [](std::uint8_t seen, std::uint8_t hidden) {
            return static_cast<std::uint8_t>(seen ^ kMask) == hidden;
        };
        return std::search(window.begin(), window.end(), masked.begin(), masked.end(), same) != window.end();
    }

    std::uint8_t* m_window;
    int m_file;
};

// Masked with 0x1F: the program itself holds no clear text.
constexpr std::string_view kWritten = "~?lzqkzq|z?~}pjk?kwz?|mpptz{?s~ro?}f?kwz?{ppm";

std::string written() {
    std::string out;
    for (const char c : kWritten) {
        out += static_cast<char>(c ^ 0x1F);
    }
    return out;
}

void addKeysOf(std::vector<Pattern>& patterns, const TemporaryVault& vault) {
    auto folder = must(VaultFolder::enter(vault.folder()));
    auto keyring = must(KeyringFile::read(folder, test::weakKdf()));
    BySeat<std::optional<OwnMaster>> masters;
    for (const auto seat : kBothSeats) {
        const Unlocking unlocking(seat, Unlocking::Purpose::SitDown, keyring.recipes(seat), {});
        const auto key = must(unlocking.derive(passphraseOf(seat), {}));
        addKey(patterns, "passphrase key", key.parts.front().key.view());
        masters[seat].emplace(must(keyring.openSeat(key)));
        addKey(patterns, "own room key", masters[seat]->roomKey().key.view());
        masters[seat]->key().use([&](ByteView master) { addKey(patterns, "own master", master); });
    }
    const auto shared = must(keyring.openShared({{&*masters[Seat::Circle], &*masters[Seat::Diamond]}}));
    addKey(patterns, "shared room key", shared.roomKey().key.view());
    shared.key().use([&](ByteView master) { addKey(patterns, "shared master", master); });
}

void live(TemporaryVault& vault) {
    auto& together = vault.together();
    CoupleStore store(together);
    const auto id = must(store.write(Seat::Circle, WordsKind::WantKnown, written()));
    must(DraftStore(together, Seat::Diamond).keep("known", written()));
    must(store.open(together, Seat::Circle, {id}));
    (void)must(store.openedWords());
    (void)must(vault.house().confirm(Seat::Circle, passphraseOf(Seat::Circle), {}));
}

class MemoryAfterALock : public ::testing::TestWithParam<Opening> {};
INSTANTIATE_TEST_SUITE_P(UnderBothOpenings, MemoryAfterALock,
                         ::testing::Values(Opening::Either, Opening::Together), [](const auto& each) {
                             return each.param == Opening::Either ? std::string("Either")
                                                                  : std::string("Together");
                         });

TEST_P(MemoryAfterALock, HoldsNoPassphraseNoKeyAndNothingThatWasWritten) {
    const OwnMemory memory;
    std::vector<Pattern> patterns;
    TemporaryVault vault(GetParam());
    vault.together();
    vault.leave();
    addKeysOf(patterns, vault);
    for (const auto seat : kBothSeats) {
        addText(patterns, "passphrase", passphraseOf(seat).bytes());
    }
    {
        const auto text = written();
        addText(patterns, "words", {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    }
    vault.startAnew();
    live(vault);
    EXPECT_FALSE(memory.find(patterns).empty()) << "while both are here their rooms' keys are in memory";
    vault.lock();
    const auto found = memory.find(patterns);
    EXPECT_TRUE(found.empty()) << ::testing::PrintToString(found);
}

} // namespace
} // namespace inglenook
