// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret/process_guard.h"

#include <cerrno>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#if defined(__linux__) && (defined(__x86_64__) || (defined(__aarch64__) && !defined(__AARCH64EB__)))
#define INGLENOOK_HAS_FILTER 1
#include <array>
#include <cstddef>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace inglenook {

void keepNewFilesPrivate() { ::umask(077); }

PrivacyOfProcess closeProcessToOthers() {
    PrivacyOfProcess privacy;
    const struct rlimit none = {0, 0};
    privacy.hasNoCoreFiles = ::setrlimit(RLIMIT_CORE, &none) == 0;
    privacy.isNotDumpable = ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    return privacy;
}

#ifdef INGLENOOK_HAS_FILTER

namespace {

#ifdef __x86_64__
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_X86_64;
#else
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_AARCH64;
#endif
// Where x32 begins: the same calls under other numbers. Nothing of ours uses them.
constexpr std::uint32_t kFirstOtherNumber = 0x40000000;

constexpr sock_filter load(std::size_t offset) {
    return {static_cast<std::uint16_t>(BPF_LD | BPF_W | BPF_ABS), 0, 0, static_cast<std::uint32_t>(offset)};
}
constexpr sock_filter jump(unsigned condition, std::uint32_t value, std::uint8_t ifTrue,
                           std::uint8_t ifFalse) {
    return {static_cast<std::uint16_t>(BPF_JMP | condition | BPF_K), ifTrue, ifFalse, value};
}
constexpr sock_filter give(std::uint32_t value) {
    return {static_cast<std::uint16_t>(BPF_RET | BPF_K), 0, 0, value};
}
constexpr std::uint32_t refusal(int error) { return SECCOMP_RET_ERRNO | static_cast<std::uint32_t>(error); }

// The family is an int: the lower half of the first argument, which lies first on these processors.
constexpr std::array<sock_filter, 12> kFilter = {{
    load(offsetof(seccomp_data, arch)),
    jump(BPF_JEQ, kArchitecture, 1, 0),
    give(refusal(ENOSYS)), // 32-bit calls reach sockets by other ways
    load(offsetof(seccomp_data, nr)),
    jump(BPF_JGE, kFirstOtherNumber, 5, 0),
    jump(BPF_JEQ, SYS_io_uring_setup, 4, 0), // its rings make sockets that no filter sees
    jump(BPF_JEQ, SYS_socket, 0, 2),
    load(offsetof(seccomp_data, args)),
    jump(BPF_JEQ, AF_UNIX, 0, 2),
    give(SECCOMP_RET_ALLOW),
    give(refusal(ENOSYS)),
    give(refusal(EAFNOSUPPORT)),
}};

} // namespace

NetworkGuard refuseNetwork() {
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) { return NetworkGuard::Unsupported; }
    auto filter = kFilter;
    const sock_fprog program = {static_cast<unsigned short>(filter.size()), filter.data()};
    // TSYNC: a thread that a library started early is bound as well.
    const long done = ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program);
    if (done == 0) { return NetworkGuard::Refused; }
    return done < 0 && (errno == ENOSYS || errno == EINVAL) ? NetworkGuard::Unsupported
                                                            : NetworkGuard::Failed;
}

#else

NetworkGuard refuseNetwork() { return NetworkGuard::Unsupported; }

#endif

} // namespace inglenook
