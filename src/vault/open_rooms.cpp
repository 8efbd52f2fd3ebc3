// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/open_rooms.h"

#include <mutex>
#include <optional>
#include <set>
#include <sys/stat.h>
#include <tuple>

namespace inglenook {
namespace {

struct FileNumber {
    dev_t device = 0;
    ino_t number = 0;
    friend bool operator<(const FileNumber& one, const FileNumber& other) {
        return std::tie(one.device, one.number) < std::tie(other.device, other.number);
    }
};

struct Register {
    std::mutex mutex;
    std::set<FileNumber> open;
};

Register& theRegister() {
    static Register one;
    return one;
}

/// A path may have many spellings; the file behind it has one number.
std::optional<FileNumber> numberOf(const std::filesystem::path& file) {
    struct stat found {};
    if (::lstat(file.c_str(), &found) != 0) { return std::nullopt; }
    return FileNumber{found.st_dev, found.st_ino};
}

struct Claim {
    explicit Claim(FileNumber number) : m_number(number) {}
    Claim(const Claim&) = delete;
    Claim& operator=(const Claim&) = delete;
    ~Claim() {
        const std::lock_guard guard(theRegister().mutex);
        theRegister().open.erase(m_number);
    }
    FileNumber m_number;
};

} // namespace

std::shared_ptr<const void> OpenRooms::claim(const std::filesystem::path& file) {
    const auto number = numberOf(file);
    if (!number) { return nullptr; }
    {
        const std::lock_guard guard(theRegister().mutex);
        if (!theRegister().open.insert(*number).second) { return nullptr; }
    }
    return std::make_shared<const Claim>(*number);
}

bool OpenRooms::isOpen(const std::filesystem::path& file) {
    const auto number = numberOf(file);
    const std::lock_guard guard(theRegister().mutex);
    return number && theRegister().open.contains(*number);
}

} // namespace inglenook
