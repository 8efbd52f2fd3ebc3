// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/exit_code.h"

#include "cli/running.h"
#include "secret/seal.h"
#include "support/temporary_vault.h"
#include "support/weak_kdf.h"
#include "vault/keyring_format.h"

#include <gtest/gtest.h>

#include <fstream>

namespace inglenook::test {
namespace {

namespace fs = std::filesystem;

/// Changes one byte of both copies of the keyring.
void putByte(const fs::path& vault, std::streamoff at, char byte) {
    for (const auto* name : {"keyring.a", "keyring.b"}) {
        std::fstream file(vault / name, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(at);
        file.put(byte);
    }
}

/// Another major version, with its check made right, as a newer program would write it.
void makeNewer(const fs::path& keyring) {
    std::fstream file(keyring, std::ios::in | std::ios::out | std::ios::binary);
    std::string header(keyring_format::kCheckAt, '\0');
    file.read(header.data(), static_cast<std::streamsize>(header.size()));
    header[keyring_format::kMajorAt] = 9;
    const auto check = checkOf({reinterpret_cast<const std::uint8_t*>(header.data()), header.size()});
    file.seekp(0);
    file.write(header.data(), static_cast<std::streamsize>(header.size()));
    file.write(reinterpret_cast<const char*>(check.data()), check.size());
}

TEST(ExitCode, IsOneForALineThatIsNotThere) {
    const TemporaryFolder folder;
    makeSample(folder.path() / "vault");
    const auto outcome =
        run({"--stdin", "rest", (folder.path() / "vault").string(), std::string(32, '0')}, both());
    EXPECT_EQ(outcome.exitCode, 1) << outcome.err;
}

TEST(ExitCode, IsOneForAPassphraseThatIsEasyToGuess) {
    const TemporaryFolder folder;
    const auto vault = folder.path() / "vault";
    const auto outcome =
        run({"--stdin", "create", vault.string(), "--opening", "either", "--names", "Ana,Ben"}, "ana\nben\n");
    EXPECT_EQ(outcome.exitCode, 1) << outcome.err;
    EXPECT_FALSE(fs::exists(vault)) << "a vault that was not made leaves nothing";
}

TEST(ExitCode, IsFourWhereThereIsNoVaultOrSomethingElse) {
    const TemporaryFolder folder;
    EXPECT_EQ(run({"info", (folder.path() / "missing").string()}).exitCode, 4);
    EXPECT_EQ(run({"info", folder.path().string()}).exitCode, 4);
    std::ofstream(folder.path() / "keyring.a") << "something else";
    EXPECT_EQ(run({"info", folder.path().string()}).exitCode, 4);
    EXPECT_EQ(run({"--stdin", "lines", folder.path().string()}, both()).exitCode, 4);
    const auto made = run(
        {"--stdin", "create", folder.path().string(), "--opening", "either", "--names", "Ana,Ben"}, both());
    EXPECT_EQ(made.exitCode, 4) << "a folder that holds anything is left alone";
    EXPECT_TRUE(fs::exists(folder.path() / "keyring.a"));
}

TEST(ExitCode, IsFourForADamagedKeyring) {
    const TemporaryFolder folder;
    const auto vault = folder.path() / "vault";
    makeSample(vault);
    putByte(vault, 200, '\x55');
    putByte(vault, 1200, '\x55');
    putByte(vault, 2200, '\x55');
    EXPECT_EQ(run({"--stdin", "lines", vault.string()}, both()).exitCode, 4);
}

TEST(ExitCode, IsFiveWhileTheVaultIsOpenElsewhere) {
    const TemporaryFolder folder;
    const auto vault = folder.path() / "vault";
    makeSample(vault);
    const SystemClock clock;
    const auto elsewhere = must(House::enter(vault, clock, weakKdf()));
    EXPECT_EQ(run({"--stdin", "lines", vault.string()}, both()).exitCode, 5);
    const auto info = run({"--json", "info", vault.string()});
    EXPECT_EQ(info.exitCode, 0);
    EXPECT_NE(info.out.find("\"inUse\": true"), std::string::npos);
}

TEST(ExitCode, IsSixForAFormatFromTheFutureAndTouchesNothing) {
    const TemporaryFolder folder;
    const auto vault = folder.path() / "vault";
    makeSample(vault);
    makeNewer(vault / "keyring.a");
    makeNewer(vault / "keyring.b");
    const auto before = bytesBelow(vault);
    EXPECT_EQ(run({"info", vault.string()}).exitCode, 6);
    EXPECT_EQ(run({"--stdin", "lines", vault.string()}, both()).exitCode, 6);
    EXPECT_EQ(bytesBelow(vault), before);
}

TEST(ExitCode, IsSevenWhereNothingCanBeWritten) {
    const TemporaryFolder folder;
    const auto vault = folder.path() / "vault";
    makeSample(vault);
    const auto print = [&](const std::string& out) {
        return run({"--stdin", "print", vault.string(), "agreement", "--out", out}, both()).exitCode;
    };
    EXPECT_EQ(print((folder.path() / "missing" / "page.pdf").string()), 7);
    EXPECT_EQ(print("/proc/page.pdf"), 7);
    EXPECT_EQ(run({"--stdin", "create", "/proc/vault", "--opening", "either", "--names", "Ana,Ben"}, both())
                  .exitCode,
              7);
}

TEST(ExitCode, GivesEveryErrorOneOfTheEight) {
    for (int i = 0; i <= static_cast<int>(ErrorCode::ClosedByBodyMap); ++i) {
        const auto code = static_cast<int>(cli::exitCodeOf(static_cast<ErrorCode>(i)));
        EXPECT_GE(code, 1);
        EXPECT_LE(code, 7);
    }
    EXPECT_EQ(cli::exitCodeOf(ErrorCode::PassphraseWrong), cli::ExitCode::WrongPassphrase);
    EXPECT_EQ(cli::exitCodeOf(ErrorCode::DiskFull), cli::ExitCode::DiskOrPermission);
}

} // namespace
} // namespace inglenook::test
