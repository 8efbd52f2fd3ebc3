// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What the program gives up at its start, so that less can leak: its files are for one login only, it leaves
/// no core file, no other program of the same login looks into it, and the kernel refuses it the network.
#include <cstdint>
#include <functional>
#include <string_view>

namespace inglenook {

struct PrivacyOfProcess {
    bool hasNoCoreFiles = false;
    bool isNotDumpable = false;
    [[nodiscard]] bool isComplete() const { return hasNoCoreFiles && isNotDumpable; }
};

/// umask 077. The first line of main.
void keepNewFilesPrivate();
/// No core files; not dumpable. Desktop portals cannot look into such a process: ask them before.
[[nodiscard]] PrivacyOfProcess closeProcessToOthers();

enum class NetworkGuard {
    Refused,     ///< the kernel now refuses every socket that is not local, to this process and its children
    Unsupported, ///< another kind of processor, or a kernel without seccomp filters
    Failed,
};
/// A seccomp filter: socket() that is not AF_UNIX fails with EAFNOSUPPORT. For good. Call before any thread
/// starts.
[[nodiscard]] NetworkGuard refuseNetwork();

enum class SwapKind {
    None,
    InMemoryOrEncrypted, ///< zram, or a disk behind dm-crypt
    OnDisk, ///< what is on the screen could be written to the disk in clear: people are told once
};
/// `procSwaps`: the text of /proc/swaps; `isEncrypted` is asked about each device that is not zram.
[[nodiscard]] SwapKind swapKindOf(std::string_view procSwaps,
                                  const std::function<bool(std::string_view)>& isEncrypted);
[[nodiscard]] SwapKind swapOfThisMachine();

/// Memory for secrets really is locked: a page more shows in VmLck when one is asked for. (libsodium gives
/// memory even when the limit on locked memory is used up.)
[[nodiscard]] bool canLockSecrets();

} // namespace inglenook
