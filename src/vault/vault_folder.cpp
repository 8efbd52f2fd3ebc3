// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault_folder.h"

#include "vault/descriptor.h"
#include "vault/vault_folder_disk.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace inglenook {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kTemporarySuffix = ".new";

// What a vault folder may hold; all that begins so is ours: a room's journal, a copy kept as damaged, a file
// half written when the power went.
bool isOurs(const std::string& name) {
    constexpr std::array<std::string_view, 7> kOurs = {"README.txt", "keyring.a", "keyring.b", "shared.db",
                                                       "own-1.db",   "own-2.db",  "snapshots"};
    return std::ranges::any_of(kOurs, [&](std::string_view ours) {
        return name == ours ||
               (name.starts_with(ours) && (name[ours.size()] == '.' || name[ours.size()] == '-'));
    });
}

// Files that desktops and file systems put into any folder they show.
bool isOfTheDesktop(const std::string& name) {
    constexpr std::array<std::string_view, 5> kHarmless = {".directory", ".DS_Store", "desktop.ini",
                                                           "Thumbs.db", "lost+found"};
    return std::ranges::find(kHarmless, name) != kHarmless.end() || name.starts_with(".fuse_hidden") ||
           name.starts_with(".nfs") || name.starts_with(".Trash");
}

struct Contents {
    bool hasForeign = false;
    bool hasKeyring = false;
    bool isEmpty = true;
};

Result<Contents> contentsOf(const fs::path& folder) {
    std::error_code error;
    const auto status = fs::status(folder, error);
    if (status.type() == fs::file_type::not_found) { return fail(ErrorCode::VaultMissing, "folder"); }
    if (error) { return diskError(error.value(), "stat folder"); }
    if (status.type() != fs::file_type::directory) { return fail(ErrorCode::VaultForeign, "not a folder"); }
    Contents contents;
    auto entry = fs::directory_iterator(folder, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        const auto name = entry->path().filename().string();
        if (isOfTheDesktop(name)) { continue; }
        contents.isEmpty = false;
        contents.hasKeyring |= name == "keyring.a" || name == "keyring.b";
        contents.hasForeign |= !isOurs(name);
    }
    if (error) { return diskError(error.value(), "read folder"); }
    return contents;
}

Result<int> lockedFolder(const fs::path& folder) {
    Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.number() < 0) { return diskError(errno, "open folder"); }
    if (::flock(descriptor.number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK) { return fail(ErrorCode::VaultInUse, "flock"); }
        return diskError(errno, "flock");
    }
    return descriptor.release();
}

} // namespace

tl::unexpected<Error> diskError(int error, std::string_view doing) {
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return fail(ErrorCode::DiskFull, doing);
    case EROFS:
        return fail(ErrorCode::DiskReadOnly, doing);
    case EACCES:
    case EPERM:
        return fail(ErrorCode::DiskRefused, doing);
    default:
        return fail(ErrorCode::StorageFailed, doing);
    }
}

Result<VaultPaths> VaultFolder::look(const fs::path& folder) {
    const auto contents = contentsOf(folder);
    if (!contents) { return passOn(contents); }
    if (contents->hasKeyring) { return VaultPaths{folder}; }
    return fail(contents->hasForeign ? ErrorCode::VaultForeign : ErrorCode::VaultMissing, "no keyring");
}

bool VaultFolder::isInUse(const fs::path& folder) {
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // A shared lock: two who only look do not take each other for someone inside.
    return descriptor.number() >= 0 && ::flock(descriptor.number(), LOCK_SH | LOCK_NB) != 0 &&
           errno == EWOULDBLOCK;
}

Result<VaultFolder> VaultFolder::create(const fs::path& folder) {
    const auto before = contentsOf(folder);
    if (before && !before->isEmpty) { return fail(ErrorCode::VaultForeign, "folder holds something"); }
    if (!before && before.error().code != ErrorCode::VaultMissing) { return passOn(before); }
    if (!before && ::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) {
        return diskError(errno, "mkdir");
    }
    if (::chmod(folder.c_str(), 0700) != 0) { return diskError(errno, "chmod folder"); }
    const auto locked = lockedFolder(folder);
    if (!locked) { return passOn(locked); }
    VaultFolder vault(VaultPaths{folder}, *locked);
    // Somebody else may have been quicker between the look and the lock.
    const auto inside = contentsOf(folder);
    if (!inside) { return passOn(inside); }
    if (!inside->isEmpty) { return fail(ErrorCode::VaultForeign, "folder holds something"); }
    const auto text = vaultReadme();
    auto written =
        vault.writeSmall("README.txt", {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    if (!written) { return passOn(written); }
    return vault;
}

Result<VaultFolder> VaultFolder::enter(const fs::path& folder) {
    const auto paths = look(folder);
    if (!paths) { return passOn(paths); }
    const auto locked = lockedFolder(folder);
    if (!locked) { return passOn(locked); }
    VaultFolder vault(*paths, *locked);
    if (::faccessat(*locked, ".", W_OK | X_OK, AT_EACCESS) != 0) {
        return diskError(errno, "write in folder");
    }
    return vault;
}

VaultFolder::VaultFolder(VaultPaths paths, int descriptor)
    : m_paths(std::move(paths)), m_descriptor(descriptor), m_disk(&systemDisk()) {}

VaultFolder::VaultFolder(VaultFolder&& other) noexcept
    : m_paths(std::move(other.m_paths)), m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_disk(other.m_disk) {}

VaultFolder& VaultFolder::operator=(VaultFolder&& other) noexcept {
    std::swap(m_paths, other.m_paths);
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_disk, other.m_disk);
    return *this;
}

VaultFolder::~VaultFolder() {
    if (m_descriptor >= 0) { ::close(m_descriptor); } // and with it goes the lock
}

Result<std::optional<Bytes>> VaultFolder::readSmall(std::string_view name, std::size_t most) const {
    const std::string path(name);
    const Descriptor file(
        ::openat(m_descriptor, path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (file.number() < 0) {
        if (errno == ENOENT) { return std::optional<Bytes>{}; }
        if (errno == ELOOP) { return fail(ErrorCode::VaultForeign, "a link"); }
        return diskError(errno, "open");
    }
    struct stat status {};
    if (::fstat(file.number(), &status) != 0) { return diskError(errno, "stat"); }
    if (!S_ISREG(status.st_mode)) { return fail(ErrorCode::VaultForeign, "not a file"); }
    Bytes bytes(most + 1);
    std::size_t size = 0;
    while (size < bytes.size()) {
        const auto read = ::read(file.number(), bytes.data() + size, bytes.size() - size);
        if (read < 0 && errno == EINTR) { continue; }
        if (read < 0) { return diskError(errno, "read"); }
        if (read == 0) { break; }
        size += static_cast<std::size_t>(read);
    }
    bytes.resize(size);
    return std::optional<Bytes>(std::move(bytes));
}

Result<void> VaultFolder::writeSmall(std::string_view name, ByteView bytes) const {
    const std::string final(name);
    const std::string temporary = final + std::string(kTemporarySuffix);
    // Left from a crash; we hold the lock, so nobody is writing it.
    (void)m_disk->remove(m_descriptor, temporary);
    const int file = m_disk->openNew(m_descriptor, temporary);
    if (file < 0) { return diskError(errno, "open new file"); }
    int error = 0;
    std::string_view doing;
    for (std::size_t done = 0; done < bytes.size() && error == 0;) {
        const auto wrote = m_disk->write(file, bytes.data() + done, bytes.size() - done);
        if (wrote < 0 && errno != EINTR) {
            error = errno;
            doing = "write";
        }
        done += wrote > 0 ? static_cast<std::size_t>(wrote) : 0;
    }
    if (error == 0 && m_disk->sync(file) != 0) {
        error = errno;
        doing = "sync";
    }
    if (m_disk->close(file) != 0 && error == 0) {
        error = errno;
        doing = "close";
    }
    if (error == 0 && m_disk->rename(m_descriptor, temporary, final) != 0) {
        error = errno;
        doing = "rename";
    }
    if (error != 0) {
        (void)m_disk->remove(m_descriptor, temporary);
        return diskError(error, doing);
    }
    if (m_disk->sync(m_descriptor) != 0) { return diskError(errno, "sync folder"); }
    return {};
}

} // namespace inglenook
