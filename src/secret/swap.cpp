// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what lies in memory may reach a disk (declared in process_guard.h).
#include "secret/machine_memory.h"
#include "secret/process_guard.h"
#include "secret/secret_bytes.h"

#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace inglenook {

namespace {

std::string textOf(const std::filesystem::path& path) {
    const std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

// dm-crypt says so in its id; a volume on top of it says so in what it stands on.
bool isBlockEncrypted(const std::filesystem::path& block) {
    if (textOf(block / "dm/uuid").starts_with("CRYPT-")) { return true; }
    std::error_code error;
    bool hasSlaves = false;
    for (const auto& slave : std::filesystem::directory_iterator(block / "slaves", error)) {
        hasSlaves = true;
        if (!isBlockEncrypted(slave.path())) { return false; }
    }
    return hasSlaves;
}

// A partition, or a file on a disk.
bool isSwapEncrypted(std::string_view path) {
    struct stat status {};
    if (::stat(std::string(path).c_str(), &status) != 0) { return false; }
    const auto device = S_ISBLK(status.st_mode) ? status.st_rdev : status.st_dev;
    const auto number = std::to_string(major(device)) + ":" + std::to_string(minor(device));
    return isBlockEncrypted(std::filesystem::path("/sys/dev/block") / number);
}

std::optional<std::uint64_t> lockedNow() { return memoryRow(textOf("/proc/self/status"), "VmLck"); }

} // namespace

SwapKind swapKindOf(std::string_view procSwaps, const std::function<bool(std::string_view)>& isEncrypted) {
    std::istringstream lines{std::string(procSwaps)};
    std::string line;
    std::getline(lines, line); // names of the columns
    auto kind = SwapKind::None;
    while (std::getline(lines, line)) {
        const auto device = line.substr(0, line.find_first_of(" \t"));
        if (device.empty()) { continue; }
        if (!device.starts_with("/dev/zram") && !isEncrypted(device)) { return SwapKind::OnDisk; }
        kind = SwapKind::InMemoryOrEncrypted;
    }
    return kind;
}

SwapKind swapOfThisMachine() { return swapKindOf(textOf("/proc/swaps"), isSwapEncrypted); }

bool canLockSecrets() {
    const auto before = lockedNow();
    const SecretBytes secret(1);
    const auto after = lockedNow();
    return before && after && *after > *before;
}

} // namespace inglenook
