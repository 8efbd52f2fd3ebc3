// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keyring_file.h"

#include "support/temporary_vault.h"
#include "vault/keyring_format.h"
#include "vault_keyring/faulty_disk.h"
#include "vault_keyring/keyring_sample.h"
#include "vault_keyring/refusal.h"

#include <fstream>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

namespace fs = std::filesystem;

Bytes contentOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return Bytes(std::istreambuf_iterator<char>(in), {});
}

void overwrite(const fs::path& file, const Bytes& bytes) {
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

Result<OwnMaster> open(KeyringFile& file, Seat seat, std::string_view text) {
    return file.openSeat(keyFor(seat, text, file.recipes(seat)));
}

TEST(KeyringFile, WritesTwoEqualCopiesForThisLoginOnlyAndReadsThemBack) {
    const TemporaryFolder place;
    const auto folder = must(VaultFolder::create(place.path() / "vault"));
    const Couple couple = aCouple(Opening::Either);
    ASSERT_TRUE(KeyringFile::create(folder, couple.keyring, weakKdf()));
    for (const auto& path : {folder.paths().keyringA(), folder.paths().keyringB()}) {
        EXPECT_EQ(contentOf(path), Bytes(couple.keyring.bytes().begin(), couple.keyring.bytes().end()));
        EXPECT_EQ(fs::status(path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    }
    auto file = must(KeyringFile::read(folder, weakKdf()));
    EXPECT_FALSE(file.areCopiesDifferent());
    EXPECT_TRUE(open(file, Seat::Circle, kCirclePassphrase));
    EXPECT_FALSE(must(file.mend(folder)));
}

TEST(KeyringFile, DoesNotWriteOverAKeyringThatIsThere) {
    const TemporaryFolder place;
    const auto folder = must(VaultFolder::create(place.path() / "vault"));
    const Couple couple = aCouple(Opening::Either);
    ASSERT_TRUE(KeyringFile::create(folder, couple.keyring, weakKdf()));
    const auto second = KeyringFile::create(folder, couple.keyring, weakKdf());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::VaultForeign);
}

TEST(KeyringFile, IsNeitherReadNorMadeThroughALink) {
    for (const auto* name : {"keyring.a", "keyring.b"}) {
        const TemporaryFolder place;
        const auto folder = must(VaultFolder::create(place.path() / "vault"));
        const Couple couple = aCouple(Opening::Either);
        fs::create_symlink(place.path() / "elsewhere", place.path() / "vault" / name);
        EXPECT_EQ(refusalOf(KeyringFile::create(folder, couple.keyring, weakKdf())), ErrorCode::VaultForeign);
        EXPECT_EQ(refusalOf(KeyringFile::read(folder, weakKdf())), ErrorCode::VaultForeign);
        EXPECT_FALSE(fs::exists(place.path() / "elsewhere"));
    }
}

TEST(KeyringFile, OfWhichNeitherCopyIsWholeIsNotRead) {
    const TemporaryFolder place;
    const auto folder = must(VaultFolder::create(place.path() / "vault"));
    EXPECT_EQ(refusalOf(KeyringFile::read(folder, weakKdf())), ErrorCode::VaultMissing);
    overwrite(folder.paths().keyringA(), Bytes(10, 1));
    EXPECT_EQ(refusalOf(KeyringFile::read(folder, weakKdf())), ErrorCode::VaultDamaged);
}

TEST(KeyringFile, ThatCouldNotBeReadHereIsNotMade) {
    const TemporaryFolder place;
    const auto folder = must(VaultFolder::create(place.path() / "vault"));
    auto newer = aCouple(Opening::Either).keyring.bytes();
    newer[keyring_format::kMinorAt] = 1;
    repairCheck(newer, Section::Header);
    const auto keyring = must(Keyring::parse(newer, weakKdf()));
    EXPECT_EQ(refusalOf(KeyringFile::create(folder, keyring, KdfPolicy::shipped())), ErrorCode::VaultNewer);
    EXPECT_FALSE(fs::exists(folder.paths().keyringA()));
    EXPECT_FALSE(fs::exists(folder.paths().keyringB()));
}

TEST(KeyringFile, MakingAndMendingTellWhenTheDiskRefuses) {
    const TemporaryFolder place;
    auto folder = must(VaultFolder::create(place.path() / "vault"));
    const Couple couple = aCouple(Opening::Either);
    FaultyDisk disk;
    disk.failAt(0, ENOSPC);
    folder.useDisk(disk);
    EXPECT_EQ(refusalOf(KeyringFile::create(folder, couple.keyring, weakKdf())), ErrorCode::DiskFull);
    EXPECT_FALSE(fs::exists(folder.paths().keyringA()));
    ASSERT_TRUE(KeyringFile::create(folder, couple.keyring, weakKdf()));
    fs::remove(folder.paths().keyringB());
    auto file = must(KeyringFile::read(folder, weakKdf()));
    ASSERT_TRUE(open(file, Seat::Circle, kCirclePassphrase));
    disk.failAt(0, EROFS);
    EXPECT_EQ(refusalOf(file.mend(folder)), ErrorCode::DiskReadOnly);
    EXPECT_FALSE(fs::exists(folder.paths().keyringB()));
    EXPECT_TRUE(must(file.mend(folder))) << "and it can be done once more";
    EXPECT_TRUE(fs::exists(folder.paths().keyringB()));
}

TEST(KeyringFile, MendsADamagedCopyOnTheDiskAndSaysSo) {
    for (const bool isFirst : {true, false}) {
        const TemporaryFolder place;
        const auto folder = must(VaultFolder::create(place.path() / "vault"));
        const Couple couple = aCouple(Opening::Either);
        ASSERT_TRUE(KeyringFile::create(folder, couple.keyring, weakKdf()));
        const auto path = isFirst ? folder.paths().keyringA() : folder.paths().keyringB();
        const auto whole = contentOf(path);
        auto damaged = whole;
        damaged[kSectionSize + 40] ^= 1U;
        overwrite(path, damaged);

        auto file = must(KeyringFile::read(folder, weakKdf()));
        EXPECT_TRUE(file.areCopiesDifferent());
        EXPECT_FALSE(must(file.mend(folder))) << "nobody's key is there yet";
        EXPECT_EQ(contentOf(path), damaged);
        ASSERT_TRUE(open(file, Seat::Circle, kCirclePassphrase));
        EXPECT_TRUE(must(file.mend(folder)));
        EXPECT_EQ(contentOf(path), whole);
        EXPECT_FALSE(must(file.mend(folder)));
    }
}

TEST(KeyringFile, AChangeOfOnePersonLeavesAForgedSectionOfTheOtherWhereItWas) {
    const TemporaryFolder place;
    const auto folder = must(VaultFolder::create(place.path() / "vault"));
    const Couple couple = aCouple(Opening::Together);
    ASSERT_TRUE(KeyringFile::create(folder, couple.keyring, weakKdf()));
    auto forged = contentOf(folder.paths().keyringA());
    keyring_format::putNumber(forged, keyring_format::epochOffset(Section::Diamond), 8, 1ULL << 62U);
    repairCheck(forged, Section::Diamond);
    overwrite(folder.paths().keyringA(), forged);

    auto file = must(KeyringFile::read(folder, weakKdf()));
    const auto own = must(open(file, Seat::Circle, kCirclePassphrase));
    KeyringChange change(file.keyring());
    change.setWitnessed(own, 99);
    ASSERT_TRUE(file.write(folder, change.keyring()));

    const auto a = contentOf(folder.paths().keyringA());
    const auto b = contentOf(folder.paths().keyringB());
    EXPECT_TRUE(std::equal(a.begin() + 1024, a.begin() + 2048, b.begin() + 1024))
        << "one's own change is in both";
    EXPECT_FALSE(std::equal(a.begin() + 2048, a.begin() + 3072, b.begin() + 2048))
        << "the forged one did not spread";
    auto again = must(KeyringFile::read(folder, weakKdf()));
    EXPECT_TRUE(open(again, Seat::Diamond, kDiamondPassphrase));
    EXPECT_EQ(again.keyring().witnessed(must(open(again, Seat::Circle, kCirclePassphrase))), 99U);
}

TEST(KeyringFile, ANewerMinorVersionIsNeverWritten) {
    const TemporaryFolder place;
    const auto folder = must(VaultFolder::create(place.path() / "vault"));
    const Couple couple = aCouple(Opening::Either);
    ASSERT_TRUE(KeyringFile::create(folder, couple.keyring, weakKdf()));
    auto newer = contentOf(folder.paths().keyringB());
    newer[keyring_format::kMinorAt] = 1;
    repairCheck(newer, Section::Header);
    overwrite(folder.paths().keyringB(), newer);
    auto file = must(KeyringFile::read(folder, weakKdf()));
    const auto own = must(open(file, Seat::Circle, kCirclePassphrase));
    KeyringChange change(file.keyring());
    change.setWitnessed(own, 1);
    EXPECT_EQ(file.write(folder, change.keyring()).error().code, ErrorCode::VaultNewer);
    EXPECT_FALSE(must(file.mend(folder)));
    EXPECT_EQ(contentOf(folder.paths().keyringB()), newer);
}

TEST(KeyringFile, AtEveryFailingCallAnAcknowledgedPassphraseOpensAndNothingIsLeftBehind) {
    preferMemoryToDisk();
    struct Fault {
        int error;
        ErrorCode told;
    };
    for (const auto fault : {Fault{ENOSPC, ErrorCode::DiskFull}, Fault{EROFS, ErrorCode::DiskReadOnly},
                             Fault{EACCES, ErrorCode::DiskRefused}, Fault{EIO, ErrorCode::StorageFailed}}) {
        int failures = 0;
        for (int failing = 0; failing < 40; ++failing) {
            const TemporaryFolder place;
            auto folder = must(VaultFolder::create(place.path() / "vault"));
            const Couple couple = aCouple(Opening::Either);
            ASSERT_TRUE(KeyringFile::create(folder, couple.keyring, weakKdf()));
            auto file = must(KeyringFile::read(folder, weakKdf()));
            const auto own = must(open(file, Seat::Circle, kCirclePassphrase));
            KeyringChange change(file.keyring());
            change.setPassphrase(own, lockFor("the new one", freshRecipe(weakKdf().floor)));
            FaultyDisk disk;
            disk.failAt(failing, fault.error);
            folder.useDisk(disk);
            const auto written = file.write(folder, change.keyring());
            if (!written) {
                ++failures;
                EXPECT_EQ(written.error().code, fault.told);
            }
            EXPECT_FALSE(fs::exists(place.path() / "vault/keyring.a.new"));
            EXPECT_FALSE(fs::exists(place.path() / "vault/keyring.b.new"));
            auto after = must(KeyringFile::read(folder, weakKdf()));
            const bool opensNew = open(after, Seat::Circle, "the new one").has_value();
            const bool opensOld = open(after, Seat::Circle, kCirclePassphrase).has_value();
            EXPECT_NE(opensNew, opensOld) << "call " << failing;
            EXPECT_TRUE(written ? opensNew : true);
        }
        // Two copies, each: open, two writes (one short), sync, close, rename, sync of the folder.
        EXPECT_EQ(failures, 12);
    }
}

} // namespace
} // namespace inglenook::test
