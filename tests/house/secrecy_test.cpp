// SPDX-License-Identifier: GPL-3.0-or-later
// What the files say to someone who has no passphrase, and what one person's room says to the other: nothing.
#include "house/house.h"
#include "support/temporary_vault.h"
#include "support/weak_kdf.h"

#include <csignal>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace inglenook {
namespace {

namespace fs = std::filesystem;
using test::bytesBelow;
using test::must;
using test::passphraseOf;
using test::TemporaryVault;

// Each is written somewhere in a session; none may be found in any file. Names count too.
const std::vector<std::string> kCanaries = {"canary about the scar", "canary half a sente",
                                            "canary red light", "canary the cup falls", "canary benedikt"};

void writeAll(Together& together) {
    CoupleStore store(together);
    const auto known = must(store.write(Seat::Circle, WordsKind::WantKnown, kCanaries[0]));
    must(DraftStore(together, Seat::Circle).keep("known", kCanaries[1]));
    const auto spoken = must(store.write(Seat::Diamond, WordsKind::StopSpoken, kCanaries[2]));
    const auto shown = must(store.write(Seat::Diamond, WordsKind::StopShown, kCanaries[3]));
    must(store.rename(Seat::Diamond, must(PersonName::from(kCanaries[4]))));
    must(store.open(together, Seat::Circle, {known}));
    must(store.open(together, Seat::Diamond, {spoken, shown}));
    must(store.erase(Seat::Circle, known));
}

bool holds(const std::string& bytes, const std::string& text) {
    std::string wide; // UTF-16, as a text widget would hold it
    for (const char c : text) {
        wide += c;
        wide += '\0';
    }
    return bytes.find(text.substr(0, 12)) != std::string::npos ||
           bytes.find(wide.substr(0, 24)) != std::string::npos;
}

void expectNoCanary(const fs::path& folder) {
    for (const auto& [name, bytes] : bytesBelow(folder)) {
        for (const auto& canary : kCanaries) {
            EXPECT_FALSE(holds(bytes, canary)) << name;
            EXPECT_FALSE(holds(name, canary)) << name;
        }
        EXPECT_EQ(bytes.find("SQLite format"), std::string::npos) << name;
        for (const auto seat : kBothSeats) {
            const auto secret = passphraseOf(seat);
            const auto view = secret.bytes();
            EXPECT_FALSE(holds(bytes, std::string(view.begin(), view.end()))) << name;
        }
    }
}

/// Files of the temporary folder that are younger than the mark, and are not another test's vault.
void expectNoCanaryInTemporaryFolder(const fs::path& mark, const fs::path& own) {
    std::error_code error;
    const auto began = fs::last_write_time(mark);
    for (const auto& entry : fs::directory_iterator(fs::temp_directory_path(), error)) {
        std::error_code gone;
        if (!entry.is_regular_file(gone) || entry.path() == own) { continue; }
        if (fs::last_write_time(entry.path(), gone) < began || gone) { continue; }
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
        for (const auto& canary : kCanaries) {
            EXPECT_FALSE(holds(bytes, canary)) << entry.path();
        }
    }
}

TEST(HouseSecrecy, LeavesNothingReadableInAnyFileAfterASession) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        TemporaryVault vault(opening);
        writeAll(vault.together());
        expectNoCanary(vault.folder());
        vault.lock();
        expectNoCanary(vault.folder());
        expectNoCanaryInTemporaryFolder(vault.folder() / "README.txt", {});
    }
}

TEST(HouseSecrecy, LeavesNothingReadableInAnyFileAfterAKill) {
    TemporaryVault vault(Opening::Either);
    vault.together();
    vault.leave();
    const auto child = ::fork();
    if (child == 0) {
        vault.startAnew();
        auto& together = vault.together();
        writeAll(together);
        must(together.own(Seat::Circle).run("BEGIN IMMEDIATE"));
        must(DraftStore(together, Seat::Circle).keep("known", kCanaries[0]));
        (void)::raise(SIGKILL);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
    expectNoCanary(vault.folder());
    expectNoCanaryInTemporaryFolder(vault.folder() / "README.txt", {});
    vault.startAnew();
    EXPECT_EQ(must(DraftStore(vault.alone(Seat::Circle), Seat::Circle).text("known")), kCanaries[1]);
    EXPECT_EQ(must(CoupleStore(vault.together()).names())[Seat::Diamond], kCanaries[4]);
}

/// What can be seen of a folder from outside: names, sizes, rights.
std::map<std::string, std::uintmax_t> outsideOf(const fs::path& folder) {
    std::map<std::string, std::uintmax_t> out;
    for (const auto& [name, bytes] : bytesBelow(folder)) {
        out[name] = bytes.size();
    }
    return out;
}

TEST(HouseSecrecy, MakesAnEmptySeatLookLikeATakenOne) {
    TemporaryVault vault(Opening::Either);
    const auto none = outsideOf(vault.folder());
    vault.takeSeat(Seat::Circle);
    vault.lock();
    const auto one = outsideOf(vault.folder());
    vault.takeSeat(Seat::Diamond);
    vault.lock();
    auto both = outsideOf(vault.folder());
    for (const auto& [name, size] : none) {
        EXPECT_EQ(one.at(name), size) << name;
        EXPECT_EQ(both.at(name), size) << name;
    }
    EXPECT_EQ(none.at("own-1.db"), none.at("own-2.db"));
    vault.together();
    vault.lock();
    both = outsideOf(vault.folder());
    EXPECT_EQ(both.at("shared.db"), none.at("shared.db"));
    EXPECT_EQ(both.at("own-1.db"), none.at("own-1.db"));
}

TEST(HouseSecrecy, GivesEmptyAndTakenSectionsTheSameOutside) {
    TemporaryVault vault(Opening::Either);
    vault.takeSeat(Seat::Circle);
    vault.lock();
    const auto keyring = bytesBelow(vault.folder()).at("keyring.a");
    const auto structure = [&keyring](std::size_t section) {
        // Everything but salts, nonces, sealed bytes, epoch, witness, check and MAC, which are random or look
        // it.
        std::string out;
        for (std::size_t slot = 0; slot < 4; ++slot) {
            const auto at = section * 1024 + 16 + slot * 160;
            out += keyring.substr(at, 3) + keyring.substr(at + 4, 12) + keyring.substr(at + 104, 56);
        }
        return out + keyring.substr(section * 1024 + 704, 976 - 704);
    };
    EXPECT_EQ(structure(1), structure(2));
}

TEST(HouseSecrecy, TellsNothingInTheReadme) {
    TemporaryVault vault(Opening::Either);
    vault.together();
    vault.lock();
    const auto text = bytesBelow(vault.folder()).at("README.txt");
    EXPECT_EQ(text.find("Ana"), std::string::npos);
    EXPECT_EQ(text.find("Ben"), std::string::npos);
}

// House laws 4 and 6: one person's room is closed to the other, whatever they sit down with.
TEST(HouseSecrecy, OpensNobodysRoomToTheOther) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        TemporaryVault vault(opening);
        must(CoupleStore(vault.together()).write(Seat::Circle, WordsKind::WantKnown, "for my eyes"));
        auto& ben = vault.alone(Seat::Diamond);
        EXPECT_FALSE(ben.isPresent(Seat::Circle));
        EXPECT_EQ(CoupleStore(ben).words(Seat::Circle).error().code, ErrorCode::NotPresent);
        EXPECT_EQ(DraftStore(ben, Seat::Circle).text("known").error().code, ErrorCode::NotPresent);
        EXPECT_EQ(vault.house().confirm(Seat::Circle, passphraseOf(Seat::Diamond), {}).error().code,
                  ErrorCode::NotPresent);
        EXPECT_TRUE(must(CoupleStore(ben).openedWords())[Seat::Circle].empty());
    }
}

std::int64_t copiesIn(Database& shared) {
    auto rows = must(shared.prepare("SELECT count(*) FROM words"));
    EXPECT_TRUE(must(rows.step()));
    return rows.integer(0);
}

// House law 4: what Ben sees does not depend on whether Ana has written.
TEST(HouseSecrecy, ShowsTheOtherTheSameWhetherSomethingWasWrittenOrNot) {
    const auto seenByBen = [](bool hasWritten) {
        TemporaryVault vault(Opening::Either);
        vault.together();
        if (hasWritten) {
            must(CoupleStore(vault.alone(Seat::Circle))
                     .write(Seat::Circle, WordsKind::WantKnown, "for my eyes"));
        }
        auto& ben = vault.alone(Seat::Diamond);
        const auto count = copiesIn(*ben.shared());
        const auto& notes = vault.house().notes();
        const bool tellsOfAna = notes.lastChange[Seat::Circle].has_value() || notes.wentBack[Seat::Circle];
        vault.lock();
        return std::tuple(count, tellsOfAna, outsideOf(vault.folder()));
    };
    EXPECT_EQ(seenByBen(true), seenByBen(false));
}

// House law 9: what was taken back is in no snapshot either.
TEST(HouseSecrecy, DropsEarlierSnapshotsWhenSomethingIsTakenBack) {
    TemporaryVault vault(Opening::Either);
    auto& together = vault.together();
    CoupleStore store(together);
    const auto id = must(store.write(Seat::Circle, WordsKind::WantKnown, "for my eyes"));
    vault.lock();
    vault.together();
    vault.lock();
    ASSERT_TRUE(fs::exists(vault.folder() / "snapshots" / "1"));
    CoupleStore again(vault.alone(Seat::Circle));
    must(again.erase(Seat::Circle, id));
    EXPECT_FALSE(fs::exists(vault.folder() / "snapshots" / "1"));
    vault.lock();
    EXPECT_TRUE(fs::exists(vault.folder() / "snapshots" / "1"));
    EXPECT_FALSE(fs::exists(vault.folder() / "snapshots" / "2"));
}

} // namespace
} // namespace inglenook
