// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret/process_guard.h"

#include "secret/secret_bytes.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <functional>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <string>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace inglenook::test {
namespace {

/// Runs `body` in a child, because what it does lasts; its return value, or -1 when it ended otherwise.
int inChild(const std::function<int()>& body) {
    const pid_t child = ::fork();
    if (child == 0) { ::_exit(body()); }
    int status = 0;
    if (::waitpid(child, &status, 0) != child || !WIFEXITED(status)) { return -1; }
    return WEXITSTATUS(status);
}

bool isFamilyRefused(int family, int type) {
    errno = 0;
    const int made = ::socket(family, type, 0);
    const bool isRefused = made < 0 && errno == EAFNOSUPPORT;
    if (made >= 0) { ::close(made); }
    return isRefused;
}

TEST(ProcessGuard, TheKernelRefusesEverySocketThatIsNotLocal) {
    EXPECT_EQ(inChild([] {
                  if (refuseNetwork() != NetworkGuard::Refused) { return 1; }
                  if (!isFamilyRefused(AF_INET, SOCK_STREAM)) { return 2; }
                  if (!isFamilyRefused(AF_INET, SOCK_DGRAM)) { return 3; }
                  if (!isFamilyRefused(AF_INET6, SOCK_STREAM)) { return 4; }
                  if (!isFamilyRefused(AF_NETLINK, SOCK_RAW)) { return 5; }
                  if (!isFamilyRefused(AF_PACKET, SOCK_RAW)) { return 6; }
                  const int local = ::socket(AF_UNIX, SOCK_STREAM, 0);
                  if (local < 0) { return 7; }
                  int pair[2] = {};
                  if (::socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0) { return 8; }
                  return 0;
              }),
              0);
}

TEST(ProcessGuard, AFamilyWithHighBitsSetIsStillJudgedByWhatTheKernelReads) {
    EXPECT_EQ(inChild([] {
                  if (refuseNetwork() != NetworkGuard::Refused) { return 1; }
                  // The kernel takes an int: bits above it neither hide AF_INET nor spoil AF_UNIX.
                  constexpr long kHigh = 1L << 32;
                  if (::syscall(SYS_socket, kHigh | AF_INET, SOCK_STREAM, 0) >= 0) { return 2; }
                  if (errno != EAFNOSUPPORT) { return 3; }
                  return ::syscall(SYS_socket, kHigh | AF_UNIX, SOCK_STREAM, 0) >= 0 ? 0 : 4;
              }),
              0);
}

TEST(ProcessGuard, RingsThatCouldMakeSocketsUnseenAreRefused) {
    EXPECT_EQ(inChild([] {
                  if (refuseNetwork() != NetworkGuard::Refused) { return 1; }
                  char parameters[256] = {};
                  const long made = ::syscall(SYS_io_uring_setup, 1, parameters);
                  return made < 0 && errno == ENOSYS ? 0 : 2;
              }),
              0);
}

TEST(ProcessGuard, ThreadsAndChildrenAreBoundToo) {
    EXPECT_EQ(inChild([] {
                  if (refuseNetwork() != NetworkGuard::Refused) { return 1; }
                  bool isThreadBound = false;
                  std::thread([&] { isThreadBound = isFamilyRefused(AF_INET, SOCK_STREAM); }).join();
                  if (!isThreadBound) { return 2; }
                  return inChild([] { return isFamilyRefused(AF_INET, SOCK_STREAM) ? 0 : 1; }) == 0 ? 0 : 3;
              }),
              0);
}

TEST(ProcessGuard, WithoutTheFilterTheSameSocketIsMade) {
    EXPECT_EQ(inChild([] { return ::socket(AF_INET, SOCK_DGRAM, 0) >= 0 ? 0 : 1; }), 0);
}

TEST(ProcessGuard, LeavesNoCoreAndLetsNobodyLookIn) {
    EXPECT_EQ(inChild([] {
                  if (!closeProcessToOthers().isComplete()) { return 1; }
                  struct rlimit limit {};
                  ::getrlimit(RLIMIT_CORE, &limit);
                  if (limit.rlim_cur != 0 || limit.rlim_max != 0) { return 2; }
                  return ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : 3;
              }),
              0);
}

TEST(ProcessGuard, NewFilesAreForThisLoginOnly) {
    EXPECT_EQ(inChild([] {
                  keepNewFilesPrivate();
                  char name[] = "/tmp/inglenook-umask-XXXXXX";
                  const char* folder = ::mkdtemp(name);
                  const std::string path = std::string(folder) + "/note";
                  const int file = ::open(path.c_str(), O_CREAT | O_WRONLY | O_EXCL, 0666);
                  struct stat status {};
                  ::fstat(file, &status);
                  ::close(file);
                  ::unlink(path.c_str());
                  ::rmdir(folder);
                  return (status.st_mode & 0777U) == 0600U ? 0 : 1;
              }),
              0);
}

TEST(Swap, IsHarmlessInMemoryOrBehindEncryptionAndToldOtherwise) {
    const std::string head = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n";
    const std::string zram = "/dev/zram0                              partition\t8388604\t\t0\t\t100\n";
    const std::string crypt = "/dev/dm-1                               partition\t1000444\t\t0\t\t-2\n";
    const std::string disk = "/dev/sda3                               partition\t1000444\t\t0\t\t-3\n";
    const auto isEncrypted = [](std::string_view device) { return device == "/dev/dm-1"; };
    EXPECT_EQ(swapKindOf(head, isEncrypted), SwapKind::None);
    EXPECT_EQ(swapKindOf("", isEncrypted), SwapKind::None);
    EXPECT_EQ(swapKindOf(head + zram, isEncrypted), SwapKind::InMemoryOrEncrypted);
    EXPECT_EQ(swapKindOf(head + zram + crypt, isEncrypted), SwapKind::InMemoryOrEncrypted);
    EXPECT_EQ(swapKindOf(head + zram + disk, isEncrypted), SwapKind::OnDisk);
    EXPECT_EQ(swapKindOf(head + "/swapfile file 1 0 -2\n", isEncrypted), SwapKind::OnDisk);
}

TEST(Swap, OfThisMachineCanBeAsked) {
    const auto kind = swapOfThisMachine();
    EXPECT_TRUE(kind == SwapKind::None || kind == SwapKind::InMemoryOrEncrypted || kind == SwapKind::OnDisk);
}

TEST(LockedMemory, IsNoticedWhenTheLimitIsUsedUp) {
#ifdef __SANITIZE_ADDRESS__
    EXPECT_FALSE(canLockSecrets()); // the address sanitizer turns mlock off, and that is noticed as well
#else
    EXPECT_TRUE(canLockSecrets());
#endif
    EXPECT_EQ(inChild([] {
                  const struct rlimit none = {0, 0};
                  ::setrlimit(RLIMIT_MEMLOCK, &none);
                  if (::getuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) { return 1; }
                  return canLockSecrets() ? 2 : 0;
              }),
              0);
}

} // namespace
} // namespace inglenook::test
