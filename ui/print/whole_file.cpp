// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret/random.h"
#include "ui/print/pdf_file.h"
#include "value/strong_id.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace inglenook::ui {
namespace {

constexpr mode_t kForUsAlone = 0600;

tl::unexpected<Error> diskError(int number, std::string_view step) {
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return fail(ErrorCode::DiskFull, step);
    case EROFS:
        return fail(ErrorCode::DiskReadOnly, step);
    case EEXIST:
    case EISDIR:
    case ENOTEMPTY:
        return fail(ErrorCode::OutsideRules, "target_exists");
    case EACCES:
    case EPERM:
    case ENOENT:
    case ENOTDIR:
    case ELOOP:
    case ENAMETOOLONG:
        return fail(ErrorCode::DiskRefused, step);
    default:
        return fail(ErrorCode::StorageFailed, step);
    }
}

class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { (void)close(); }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    int close() {
        const int result = m_number >= 0 ? ::close(m_number) : 0;
        m_number = -1;
        return result;
    }

private:
    int m_number;
};

/// The file beside the target, gone unless it was put in place.
class Beside {
public:
    Beside(int folder, std::string name) : m_folder(folder), m_name(std::move(name)) {}
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;
    ~Beside() {
        if (!m_name.empty()) { (void)::unlinkat(m_folder, m_name.c_str(), 0); }
    }
    [[nodiscard]] const char* name() const { return m_name.c_str(); }
    void isInPlace() { m_name.clear(); }

private:
    int m_folder;
    std::string m_name;
};

int writeAll(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(file, bytes.data(), bytes.size());
        if (written < 0) {
            if (errno == EINTR) { continue; }
            return errno;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(file) == 0 ? 0 : errno;
}

int putInPlace(int folder, const char* from, const char* to, Replace replace) {
    if (replace == Replace::Yes) { return ::renameat(folder, from, folder, to) == 0 ? 0 : errno; }
    if (::renameat2(folder, from, folder, to, RENAME_NOREPLACE) == 0) { return 0; }
    if (errno != EINVAL && errno != ENOSYS) { return errno; }
    // Some sticks know no such rename: look first, then rename.
    struct stat there {};
    if (::fstatat(folder, to, &there, AT_SYMLINK_NOFOLLOW) == 0) { return EEXIST; }
    return ::renameat(folder, from, folder, to) == 0 ? 0 : errno;
}

} // namespace

Result<void> writeWhole(const std::filesystem::path& target, std::string_view bytes, Replace replace) {
    const auto name = target.filename().string();
    if (name.empty() || name == "." || name == "..") { return fail(ErrorCode::DiskRefused, "target name"); }
    const auto parent = target.has_parent_path() ? target.parent_path() : std::filesystem::path(".");
    const Descriptor folder(::open(parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen()) { return diskError(errno, "target folder"); }
    const std::string beside = ".document-" + EntryId(random16()).hex();
    Descriptor file(::openat(folder.number(), beside.c_str(),
                             O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, kForUsAlone));
    if (!file.isOpen()) { return diskError(errno, "make"); }
    Beside made(folder.number(), beside);
    if (const int number = writeAll(file.number(), bytes); number != 0) { return diskError(number, "write"); }
    if (file.close() != 0) { return diskError(errno, "close"); }
    if (const int number = putInPlace(folder.number(), made.name(), name.c_str(), replace); number != 0) {
        return diskError(number, "put in place");
    }
    made.isInPlace();
    (void)::fsync(folder.number()); // the file is whole either way; some file systems refuse this for folders
    return {};
}

} // namespace inglenook::ui
