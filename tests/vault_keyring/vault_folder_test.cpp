// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault_folder.h"

#include "support/temporary_vault.h"
#include "vault_keyring/faulty_disk.h"
#include "vault_keyring/refusal.h"

#include <array>
#include <csignal>
#include <fstream>
#include <functional>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace inglenook::test {
namespace {

namespace fs = std::filesystem;

Bytes bytesOf(std::string_view text) { return {text.begin(), text.end()}; }

int inChild(const std::function<int()>& body) {
    const pid_t child = ::fork();
    if (child == 0) { ::_exit(body()); }
    int status = 0;
    if (::waitpid(child, &status, 0) != child || !WIFEXITED(status)) { return -1; }
    return WEXITSTATUS(status);
}

/// Someone whom the permissions of files bind (the administrator is not bound).
bool becomeNobody() { return ::getuid() != 0 || (::setgid(65534) == 0 && ::setuid(65534) == 0); }

void put(const fs::path& file, std::string_view text) { std::ofstream(file) << text; }

TEST(VaultFolder, IsMadeForOneLoginWithAReadmeThatNamesNobody) {
    const TemporaryFolder place;
    const auto folder = must(VaultFolder::create(place.path() / "Inglenook vault"));
    EXPECT_EQ(fs::status(folder.paths().folder).permissions(), fs::perms::owner_all);
    EXPECT_EQ(fs::status(folder.paths().readme()).permissions(),
              fs::perms::owner_read | fs::perms::owner_write);
    const auto text = must(folder.readSmall("README.txt", 8192));
    ASSERT_TRUE(text);
    EXPECT_EQ(std::string(text->begin(), text->end()), vaultReadme());
    EXPECT_NE(vaultReadme().find("do not rename, edit or delete"), std::string_view::npos);
    for (const auto line : {"Ana", "Ben", "partner"}) {
        EXPECT_EQ(vaultReadme().find(line), std::string_view::npos);
    }
}

TEST(VaultFolder, IsMadeInAnEmptyFolderButNeverAmongOtherThings) {
    const TemporaryFolder place;
    fs::create_directory(place.path() / "empty");
    EXPECT_TRUE(VaultFolder::create(place.path() / "empty"));
    fs::create_directory(place.path() / "full");
    put(place.path() / "full/letter.txt", "hello");
    EXPECT_EQ(refusalOf(VaultFolder::create(place.path() / "full")), ErrorCode::VaultForeign);
    put(place.path() / "file", "hello");
    EXPECT_EQ(refusalOf(VaultFolder::create(place.path() / "file")), ErrorCode::VaultForeign);
    EXPECT_EQ(refusalOf(VaultFolder::create(place.path() / "no/such/place")), ErrorCode::StorageFailed);
}

TEST(VaultFolder, TellsAMissingOneAForeignOneAndAVaultApart) {
    const TemporaryFolder place;
    EXPECT_EQ(refusalOf(VaultFolder::look(place.path() / "nothing")), ErrorCode::VaultMissing);
    EXPECT_EQ(refusalOf(VaultFolder::look(place.path())), ErrorCode::VaultMissing) << "an empty folder";
    put(place.path() / "photo.jpg", "x");
    EXPECT_EQ(refusalOf(VaultFolder::look(place.path())), ErrorCode::VaultForeign);
    EXPECT_EQ(refusalOf(VaultFolder::look(place.path() / "photo.jpg")), ErrorCode::VaultForeign);
    put(place.path() / "keyring.b", "x");
    EXPECT_TRUE(VaultFolder::look(place.path())) << "a stray photo does not make a vault foreign";
    EXPECT_TRUE(VaultFolder::enter(place.path()));
}

TEST(VaultFolder, FilesThatDesktopsLeaveAreNobodysBusiness) {
    const TemporaryFolder place;
    put(place.path() / ".DS_Store", "x");
    put(place.path() / ".directory", "x");
    EXPECT_TRUE(VaultFolder::create(place.path()));
}

TEST(VaultFolder, KnowsWhereEverythingIs) {
    const VaultPaths paths{"/vault"};
    EXPECT_EQ(paths.own(Seat::Circle), "/vault/own-1.db");
    EXPECT_EQ(paths.own(Seat::Diamond), "/vault/own-2.db");
    EXPECT_EQ(paths.shared(), "/vault/shared.db");
    EXPECT_EQ(paths.snapshot(2), "/vault/snapshots/2");
}

TEST(VaultFolder, IsEnteredByOneAtATime) {
    const TemporaryFolder place;
    {
        auto first = must(VaultFolder::create(place.path() / "vault"));
        put(first.paths().keyringA(), "x");
        EXPECT_TRUE(VaultFolder::isInUse(place.path() / "vault"));
        EXPECT_EQ(refusalOf(VaultFolder::enter(place.path() / "vault")), ErrorCode::VaultInUse);
        EXPECT_EQ(inChild([&] {
                      const auto entered = VaultFolder::enter(place.path() / "vault");
                      return !entered && entered.error().code == ErrorCode::VaultInUse ? 0 : 1;
                  }),
                  0);
        const auto moved = std::move(first);
        EXPECT_EQ(refusalOf(VaultFolder::enter(place.path() / "vault")), ErrorCode::VaultInUse);
    }
    EXPECT_FALSE(VaultFolder::isInUse(place.path() / "vault"));
    EXPECT_TRUE(VaultFolder::enter(place.path() / "vault"));
    EXPECT_FALSE(VaultFolder::isInUse(place.path() / "no such place"));
}

/// One of two processes that race for a vault, told what to do byte by byte.
class Racer {
public:
    explicit Racer(const fs::path& folder) {
        EXPECT_TRUE(::pipe(m_orders.data()) == 0 && ::pipe(m_answers.data()) == 0);
        m_child = ::fork();
        if (m_child != 0) { return; }
        ::close(m_orders[1]);
        for (char order = 0; ::read(m_orders[0], &order, 1) == 1;) {
            const auto entered = VaultFolder::enter(folder);
            const bool isLoser = !entered && entered.error().code == ErrorCode::VaultInUse;
            const char answer = entered ? 'w' : (isLoser ? 'l' : '?');
            // Whoever is inside stays until both have tried.
            if (::write(m_answers[1], &answer, 1) != 1 || ::read(m_orders[0], &order, 1) != 1) { break; }
        }
        ::_exit(0);
    }
    Racer(const Racer&) = delete;
    Racer& operator=(const Racer&) = delete;
    ~Racer() {
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
        for (const int end : {m_orders[0], m_orders[1], m_answers[0], m_answers[1]}) {
            ::close(end);
        }
    }
    void order() { EXPECT_EQ(::write(m_orders[1], "x", 1), 1); }
    [[nodiscard]] char answer() {
        char answer = 0;
        EXPECT_EQ(::read(m_answers[0], &answer, 1), 1);
        return answer;
    }

private:
    std::array<int, 2> m_orders{};
    std::array<int, 2> m_answers{};
    pid_t m_child = -1;
};

TEST(VaultFolder, AThousandRacesHaveOneWinnerEach) {
    const TemporaryFolder place;
    put(place.path() / "keyring.a", "x");
    Racer one(place.path());
    Racer other(place.path());
    std::array<int, 2> wins{};
    for (int race = 0; race < 1000; ++race) {
        (race % 2 == 0 ? one : other).order();
        (race % 2 == 0 ? other : one).order();
        const char first = one.answer();
        const char second = other.answer();
        ASSERT_TRUE((first == 'w' && second == 'l') || (first == 'l' && second == 'w')) << first << second;
        ++wins[first == 'w' ? 0 : 1];
        // Both leave; who is out is known when both are asked the next time, so both have to be out before.
        one.order();
        other.order();
        while (VaultFolder::isInUse(place.path())) {}
    }
    EXPECT_GT(wins[0], 0);
    EXPECT_GT(wins[1], 0);
}

TEST(VaultFolder, SaysWhenItMayNotBeReadOrWritten) {
    const TemporaryFolder place;
    ASSERT_EQ(::chmod(place.path().c_str(), 0755), 0);
    fs::create_directory(place.path() / "shut");
    put(place.path() / "shut/keyring.a", "x");
    fs::create_directory(place.path() / "readable");
    put(place.path() / "readable/keyring.a", "x");
    ASSERT_EQ(::chmod((place.path() / "shut").c_str(), 0), 0);
    ASSERT_EQ(::chmod((place.path() / "readable").c_str(), 0555), 0);
    const auto codes = [&] {
        if (!becomeNobody()) { return 1; }
        const auto shut = VaultFolder::look(place.path() / "shut");
        if (shut || shut.error().code != ErrorCode::DiskRefused) { return 2; }
        const auto readable = VaultFolder::enter(place.path() / "readable");
        if (readable || readable.error().code != ErrorCode::DiskRefused) { return 3; }
        const auto made = VaultFolder::create(place.path() / "readable/inside");
        return !made && made.error().code == ErrorCode::DiskRefused ? 0 : 4;
    };
    const int result = inChild(codes);
    ASSERT_EQ(::chmod((place.path() / "shut").c_str(), 0700), 0);
    ASSERT_EQ(::chmod((place.path() / "readable").c_str(), 0700), 0);
    EXPECT_EQ(result, 0);
}

TEST(VaultFolder, FollowsNoLinkAndReadsNoMoreThanItAsksFor) {
    const TemporaryFolder place;
    const auto folder = must(VaultFolder::create(place.path() / "vault"));
    put(place.path() / "elsewhere", "private");
    fs::create_symlink(place.path() / "elsewhere", folder.paths().keyringA());
    EXPECT_EQ(refusalOf(folder.readSmall("keyring.a", 4096)), ErrorCode::VaultForeign);
    fs::create_directory(folder.paths().keyringB());
    EXPECT_EQ(refusalOf(folder.readSmall("keyring.b", 4096)), ErrorCode::VaultForeign);
    EXPECT_EQ(must(folder.readSmall("nothing", 10)), std::nullopt);
    put(place.path() / "vault/snapshots", std::string(100, 'x'));
    EXPECT_EQ(must(folder.readSmall("snapshots", 10))->size(), 11U);
}

TEST(VaultFolder, WritingReplacesALinkAndNeverWritesThroughIt) {
    const TemporaryFolder place;
    const auto folder = must(VaultFolder::create(place.path() / "vault"));
    put(place.path() / "elsewhere", "untouched");
    fs::create_symlink(place.path() / "elsewhere", folder.paths().keyringA());
    fs::create_symlink(place.path() / "elsewhere", place.path() / "vault/keyring.a.new");
    ASSERT_TRUE(folder.writeSmall("keyring.a", bytesOf("ours")));
    EXPECT_EQ(must(folder.readSmall("keyring.a", 100)), bytesOf("ours"));
    std::string text;
    std::ifstream(place.path() / "elsewhere") >> text;
    EXPECT_EQ(text, "untouched");
}

TEST(VaultFolder, AFailedWriteLeavesTheOldFileWhole) {
    const TemporaryFolder place;
    auto folder = must(VaultFolder::create(place.path() / "vault"));
    ASSERT_TRUE(folder.writeSmall("keyring.a", bytesOf("old")));
    FaultyDisk disk;
    folder.useDisk(disk);
    for (int call = 0; call < 5; ++call) {
        disk.failAt(call, ENOSPC);
        EXPECT_EQ(refusalOf(folder.writeSmall("keyring.a", bytesOf("new"))), ErrorCode::DiskFull) << call;
        EXPECT_EQ(must(folder.readSmall("keyring.a", 100)), bytesOf("old")) << call;
    }
    disk.failAt(5, EIO); // the folder's own sync: the name may or may not last, so it is not called done
    EXPECT_EQ(refusalOf(folder.writeSmall("keyring.a", bytesOf("new"))), ErrorCode::StorageFailed);
    disk.failAt(-1, 0);
    EXPECT_TRUE(folder.writeSmall("keyring.a", bytesOf("new")));
    EXPECT_EQ(must(folder.readSmall("keyring.a", 100)), bytesOf("new"));
}

TEST(VaultFolder, TurnsErrnoIntoWhatPeopleAreTold) {
    EXPECT_EQ(diskError(ENOSPC, "x").value().code, ErrorCode::DiskFull);
    EXPECT_EQ(diskError(EDQUOT, "x").value().code, ErrorCode::DiskFull);
    EXPECT_EQ(diskError(EROFS, "x").value().code, ErrorCode::DiskReadOnly);
    EXPECT_EQ(diskError(EACCES, "x").value().code, ErrorCode::DiskRefused);
    EXPECT_EQ(diskError(EPERM, "x").value().code, ErrorCode::DiskRefused);
    EXPECT_EQ(diskError(EIO, "x").value().code, ErrorCode::StorageFailed);
}

TEST(SyncedFolder, IsKnownByTheFoldersAboveIt) {
    EXPECT_EQ(syncedBy("/media/us/Dropbox/Inglenook vault"), "Dropbox");
    EXPECT_EQ(syncedBy("/media/us/OneDrive - Work/vault"), "OneDrive");
    EXPECT_EQ(syncedBy("/media/us/Nextcloud2/a/b/vault"), "Nextcloud");
    EXPECT_EQ(syncedBy("/Users/us/Library/Mobile Documents/com~apple~CloudDocs/vault"), "iCloud");
    EXPECT_EQ(syncedBy("/media/us/iCloudDrive/vault"), "iCloud");
    EXPECT_EQ(syncedBy("/media/us/Documents/Inglenook vault"), std::nullopt);
    EXPECT_EQ(syncedBy("/media/us/my-dropboxes/vault"), std::nullopt);
}

} // namespace
} // namespace inglenook::test
