// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the files is said with its own code, and the files stay as they were.
#include "house/house.h"
#include "secret/seal.h"
#include "support/temporary_vault.h"
#include "support/weak_kdf.h"
#include "vault/keyring_format.h"

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

namespace inglenook {
namespace {

namespace fs = std::filesystem;
using test::bytesBelow;
using test::must;
using test::passphraseFrom;
using test::passphraseOf;
using test::TemporaryFolder;
using test::TemporaryVault;
using test::weakKdf;
using testing::ElementsAre;

ErrorCode entering(const fs::path& folder) {
    const FixedClock clock(test::kFirstEvening);
    const auto entered = House::enter(folder, clock, weakKdf());
    return entered ? ErrorCode::Cancelled : entered.error().code;
}

ErrorCode sittingDown(TemporaryVault& vault, Seat seat) {
    const auto done = vault.house().sitDown(seat, passphraseOf(seat), {});
    return done ? ErrorCode::Cancelled : done.error().code;
}

void flip(const fs::path& file, std::streamoff at, char mask) {
    std::fstream bytes(file, std::ios::binary | std::ios::in | std::ios::out);
    bytes.seekg(at);
    const char was = static_cast<char>(bytes.get());
    bytes.seekp(at);
    bytes.put(static_cast<char>(was ^ mask));
}

/// Another major version, and the unkeyed check made right: as a newer program would write it.
void makeNewer(const fs::path& keyring) {
    flip(keyring, keyring_format::kMajorAt, 2);
    std::fstream file(keyring, std::ios::binary | std::ios::in | std::ios::out);
    std::string header(keyring_format::kCheckAt, '\0');
    file.read(header.data(), static_cast<std::streamsize>(header.size()));
    const auto check = checkOf({reinterpret_cast<const std::uint8_t*>(header.data()), header.size()});
    file.seekp(keyring_format::kCheckAt);
    file.write(reinterpret_cast<const char*>(check.data()), check.size());
}

/// A vault of both, closed.
struct ClosedVault {
    TemporaryVault vault;
    explicit ClosedVault(Opening opening = Opening::Either) : vault(opening) {
        vault.together();
        vault.lock();
    }
};

TEST(HouseFiles, SaysThatThereIsNoVault) {
    const TemporaryFolder folder;
    EXPECT_EQ(House::look(folder.path() / "none").error().code, ErrorCode::VaultMissing);
    EXPECT_EQ(entering(folder.path() / "none"), ErrorCode::VaultMissing);
    EXPECT_EQ(House::look(folder.path()).error().code, ErrorCode::VaultMissing);
}

TEST(HouseFiles, RefusesAFolderThatHoldsSomethingAndTouchesNothing) {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "letter.txt") << "dear";
    const FixedClock clock(test::kFirstEvening);
    const auto made = House::create(folder.path(), {Opening::Either, {{"Ana", ""}}}, clock, weakKdf());
    EXPECT_EQ(made.error().code, ErrorCode::VaultForeign);
    EXPECT_EQ(House::look(folder.path()).error().code, ErrorCode::VaultForeign);
    EXPECT_EQ(bytesBelow(folder.path()), (std::map<std::string, std::string>{{"letter.txt", "dear"}}));
}

TEST(HouseFiles, KeepsEverythingFromOtherAccounts) {
    const ClosedVault closed;
    for (const auto& entry : fs::recursive_directory_iterator(closed.vault.folder())) {
        struct stat found {};
        ASSERT_EQ(::stat(entry.path().c_str(), &found), 0);
        EXPECT_EQ(found.st_mode & 0777U, entry.is_directory() ? 0700U : 0600U) << entry.path().filename();
    }
}

TEST(HouseFiles, LeavesTheVaultAsItWasAfterAWrongPassphrase) {
    ClosedVault closed;
    const auto before = bytesBelow(closed.vault.folder());
    const auto wrong =
        closed.vault.house().sitDown(Seat::Circle, passphraseFrom("lantern orchard velvet"), {});
    const auto others = closed.vault.house().sitDown(Seat::Circle, passphraseOf(Seat::Diamond), {});
    EXPECT_EQ(wrong.error(), others.error());
    EXPECT_EQ(wrong.error().code, ErrorCode::PassphraseWrong);
    EXPECT_EQ(bytesBelow(closed.vault.folder()), before);
}

TEST(HouseFiles, SaysTheSameOfAnEmptySeatAsOfAWrongPassphrase) {
    TemporaryVault vault(Opening::Either);
    vault.takeSeat(Seat::Circle);
    vault.startAnew();
    const auto empty = vault.house().sitDown(Seat::Diamond, passphraseOf(Seat::Diamond), {});
    const auto taken = vault.house().sitDown(Seat::Circle, passphraseOf(Seat::Diamond), {});
    EXPECT_EQ(empty.error(), taken.error());
}

TEST(HouseFiles, TellsTheSecondHouseThatTheVaultIsInUse) {
    ClosedVault closed;
    EXPECT_TRUE(must(House::look(closed.vault.folder())).isInUse);
    EXPECT_EQ(entering(closed.vault.folder()), ErrorCode::VaultInUse);
    closed.vault.leave();
    EXPECT_FALSE(must(House::look(closed.vault.folder())).isInUse);
    EXPECT_EQ(entering(closed.vault.folder()), ErrorCode::Cancelled);
}

TEST(HouseFiles, MendsADamagedKeyringFromItsCopy) {
    for (const auto* copy : {"keyring.a", "keyring.b"}) {
        ClosedVault closed;
        auto& vault = closed.vault;
        vault.leave();
        const auto before = bytesBelow(vault.folder());
        flip(vault.folder() / copy, 1024 + 300, 4);
        flip(vault.folder() / copy, 2048 + 300, 4);
        vault.startAnew();
        must(vault.house().sitDown(Seat::Circle, passphraseOf(Seat::Circle), {}));
        EXPECT_TRUE(vault.house().notes().wasMendedFromCopy);
        must(vault.house().sitDown(Seat::Diamond, passphraseOf(Seat::Diamond), {}));
        vault.lock();
        const auto after = bytesBelow(vault.folder());
        EXPECT_EQ(after.at("keyring.a"), before.at("keyring.a"));
        EXPECT_EQ(after.at("keyring.b"), before.at("keyring.b"));
    }
}

TEST(HouseFiles, SaysThatAKeyringDamagedInBothCopiesIsDamaged) {
    ClosedVault closed;
    closed.vault.leave();
    for (const auto* copy : {"keyring.a", "keyring.b"}) {
        flip(closed.vault.folder() / copy, 100, 4);
    }
    const auto before = bytesBelow(closed.vault.folder());
    EXPECT_EQ(entering(closed.vault.folder()), ErrorCode::VaultDamaged);
    EXPECT_EQ(House::look(closed.vault.folder()).error().code, ErrorCode::VaultDamaged);
    EXPECT_EQ(bytesBelow(closed.vault.folder()), before);
}

TEST(HouseFiles, RefusesAKeyringOfANewerFormUntouched) {
    ClosedVault closed;
    closed.vault.leave();
    for (const auto* copy : {"keyring.a", "keyring.b"}) {
        makeNewer(closed.vault.folder() / copy);
    }
    const auto before = bytesBelow(closed.vault.folder());
    EXPECT_EQ(entering(closed.vault.folder()), ErrorCode::VaultNewer);
    EXPECT_EQ(bytesBelow(closed.vault.folder()), before);
}

TEST(HouseFiles, RefusesARoomOfANewerFormUntouched) {
    ClosedVault closed;
    auto& vault = closed.vault;
    must(vault.alone(Seat::Circle).own(Seat::Circle).run("PRAGMA user_version = 9999"));
    vault.lock();
    const auto before = bytesBelow(vault.folder());
    EXPECT_EQ(sittingDown(vault, Seat::Circle), ErrorCode::VaultNewer);
    EXPECT_EQ(bytesBelow(vault.folder()), before);
    EXPECT_EQ(sittingDown(vault, Seat::Diamond), ErrorCode::Cancelled);
}

TEST(HouseFiles, PutsADamagedOwnRoomBackFromASnapshotAndKeepsIt) {
    ClosedVault closed;
    auto& vault = closed.vault;
    must(DraftStore(vault.alone(Seat::Circle), Seat::Circle).keep("known", "before"));
    vault.lock();
    flip(vault.folder() / "own-1.db", 4096 + 100, 4);
    vault.alone(Seat::Circle);
    EXPECT_THAT(vault.house().notes().damagedRooms, ElementsAre("own"));
    EXPECT_TRUE(fs::exists(vault.folder() / "own-1.db.damaged"));
    EXPECT_EQ(must(DraftStore(*vault.house().alone(), Seat::Circle).text("known")), "before");
}

TEST(HouseFiles, PutsAMissingOwnRoomBackFromASnapshot) {
    ClosedVault closed;
    fs::remove(closed.vault.folder() / "own-2.db");
    closed.vault.alone(Seat::Diamond);
    EXPECT_THAT(closed.vault.house().notes().damagedRooms, ElementsAre("own"));
}

TEST(HouseFiles, SaysThatARoomWithoutAnySoundSnapshotIsDamagedOrMissing) {
    ClosedVault closed;
    auto& vault = closed.vault;
    fs::remove_all(vault.folder() / "snapshots");
    flip(vault.folder() / "own-1.db", 4096 + 100, 4);
    fs::remove(vault.folder() / "own-2.db");
    const auto before = bytesBelow(vault.folder());
    EXPECT_EQ(sittingDown(vault, Seat::Circle), ErrorCode::VaultDamaged);
    EXPECT_EQ(sittingDown(vault, Seat::Diamond), ErrorCode::VaultMissing);
    EXPECT_EQ(bytesBelow(vault.folder()), before);
}

TEST(HouseFiles, LeavesOwnRoomsUsableWhenTheSharedRoomIsDamaged) {
    ClosedVault closed;
    auto& vault = closed.vault;
    fs::remove_all(vault.folder() / "snapshots");
    flip(vault.folder() / "shared.db", 4096 + 100, 4);
    auto& alone = vault.alone(Seat::Circle);
    EXPECT_EQ(alone.shared(), nullptr);
    EXPECT_EQ(vault.house().notes().sharedClosed, ErrorCode::VaultDamaged);
    EXPECT_TRUE(CoupleStore(alone).write(Seat::Circle, WordsKind::Matters, "still here"));
}

TEST(HouseFiles, LetsBothBeginANewSharedRoomWhenItIsLost) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        ClosedVault closed(opening);
        auto& vault = closed.vault;
        fs::remove_all(vault.folder() / "snapshots");
        flip(vault.folder() / "shared.db", 4096 + 100, 4);
        EXPECT_NE(vault.together().shared(), nullptr);
        EXPECT_THAT(vault.house().notes().damagedRooms, ElementsAre("shared"));
        EXPECT_TRUE(fs::exists(vault.folder() / "shared.db.damaged"));
    }
}

TEST(HouseFiles, RefusesAnOwnRoomThatIsNotThisPersons) {
    ClosedVault closed;
    auto& vault = closed.vault;
    fs::rename(vault.folder() / "own-1.db", vault.folder() / "other");
    fs::rename(vault.folder() / "own-2.db", vault.folder() / "own-1.db");
    fs::rename(vault.folder() / "other", vault.folder() / "own-2.db");
    const auto before = bytesBelow(vault.folder());
    EXPECT_EQ(sittingDown(vault, Seat::Circle), ErrorCode::VaultForeign);
    EXPECT_EQ(sittingDown(vault, Seat::Diamond), ErrorCode::VaultForeign);
    EXPECT_EQ(bytesBelow(vault.folder()), before);
}

TEST(HouseFiles, GivesAllFilesTheSameTimesAtALock) {
    ClosedVault closed;
    closed.vault.alone(Seat::Circle);
    closed.vault.clock().moveTo(test::kFirstEvening + std::chrono::days(3));
    closed.vault.lock();
    const auto time = fs::last_write_time(closed.vault.folder() / "own-1.db");
    for (const auto* file : {"own-2.db", "shared.db", "keyring.a", "keyring.b"}) {
        EXPECT_EQ(fs::last_write_time(closed.vault.folder() / file), time) << file;
    }
}

} // namespace
} // namespace inglenook
