// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs on the same login see of a room.
#include "vault/room_world.h"

#include <array>
#include <cstdio>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook {
namespace {

using namespace testing;
using ::testing::HasSubstr;
using ::testing::Not;

struct Said {
    std::string words;
    int status = -1;
};

/// Runs a shell command; both its outputs together.
Said whatSays(const std::string& command) {
    Said said;
    std::FILE* program = ::popen((command + " 2>&1").c_str(), "r"); // NOLINT(cert-env33-c): our own words
    if (program == nullptr) { return said; }
    std::array<char, 4096> piece{};
    std::size_t size = 0;
    while ((size = std::fread(piece.data(), 1, piece.size(), program)) > 0) {
        said.words.append(piece.data(), size);
    }
    said.status = ::pclose(program);
    return said;
}

void makeRoom(const std::filesystem::path& file) {
    auto room = made(file, Room::Own, aKey(1));
    putNote(room, "sign", "the soft ball drops");
}

class Shells : public ::testing::TestWithParam<const char*> {};

TEST_P(Shells, ReadNothingWithoutTheKey) {
    const TemporaryFolder folder;
    makeRoom(folder / "own-1.db");
    const auto before = bytesOf(folder / "own-1.db");
    for (const char* question : {".schema", ".dump", "SELECT value FROM meta", "PRAGMA integrity_check"}) {
        const auto said = whatSays(std::string(GetParam()) + " -batch '" + (folder / "own-1.db").string() +
                                   "' \"" + question + "\" </dev/null");
        EXPECT_THAT(said.words, HasSubstr("not a database")) << question;
        EXPECT_THAT(said.words, Not(HasSubstr("soft ball")));
        EXPECT_THAT(said.words, Not(HasSubstr("meta (")));
    }
    EXPECT_EQ(bytesOf(folder / "own-1.db"), before);
}

INSTANTIATE_TEST_SUITE_P(OtherPrograms, Shells, ::testing::Values("sqlite3", "sqlcipher"),
                         [](const auto& shell) { return std::string(shell.param); });

TEST(OtherPrograms, CannotWriteWhileARoomIsOpen) {
    const TemporaryFolder folder;
    auto room = made(folder / "own-1.db", Room::Own, aKey(1));
    const auto said =
        whatSays(std::string(INGLENOOK_SECOND_OPENER) + " '" + (folder / "own-1.db").string() + "'");
    EXPECT_THAT(said.words, HasSubstr("vault_in_use"));
}

/// A desktop may well load a plain SQLite into every program; a room must not become readable by that.
TEST(OtherPrograms, LibrariesNeverStandInForTheCipher) {
    const TemporaryFolder folder;
    const auto said = whatSays(
        std::string("ASAN_OPTIONS=detect_leaks=0:verify_asan_link_order=0 LD_PRELOAD='") +
        INGLENOOK_PLAIN_SQLITE + "' '" + INGLENOOK_CIPHER_PROBE + "' '" + folder.path().string() + "'");
    EXPECT_EQ(said.status, 0) << said.words;
    EXPECT_THAT(said.words, HasSubstr("cipher 4."));
    EXPECT_THAT(said.words, HasSubstr("\nencrypted\n"));
}

} // namespace
} // namespace inglenook
