// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/room_bytes.h"

#include "secret/seal.h"
#include "vault/descriptor.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace inglenook {
namespace {

constexpr std::size_t kPieceSize = 256UL * 1024;

tl::unexpected<Error> refused(int systemError, std::string_view step) {
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
        return fail(ErrorCode::DiskFull, step);
    case EROFS:
        return fail(ErrorCode::DiskReadOnly, step);
    case EACCES:
    case EPERM:
    case ELOOP:
        return fail(ErrorCode::DiskRefused, step);
    default:
        return fail(ErrorCode::StorageFailed, step);
    }
}

int openToRead(const std::filesystem::path& file) {
    return ::open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
}

/// Gives each piece of a file to `take`, which may refuse it.
template <class Take>
Result<void> readPieces(int descriptor, Take take) {
    std::vector<std::uint8_t> piece(kPieceSize);
    for (;;) {
        const auto size = ::read(descriptor, piece.data(), piece.size());
        if (size < 0 && errno == EINTR) { continue; }
        if (size < 0) { return refused(errno, "read"); }
        if (size == 0) { return {}; }
        Result<void> taken = take(ByteView(piece.data(), static_cast<std::size_t>(size)));
        if (!taken) { return taken; }
    }
}

Result<void> writeAll(int descriptor, ByteView bytes) {
    while (!bytes.empty()) {
        const auto size = ::write(descriptor, bytes.data(), bytes.size());
        if (size < 0 && errno == EINTR) { continue; }
        if (size < 0) { return refused(errno, "write"); }
        bytes = bytes.subspan(static_cast<std::size_t>(size));
    }
    return {};
}

Result<void> syncFolder(const std::filesystem::path& folder) {
    const Descriptor open(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (open.number() < 0 || ::fsync(open.number()) != 0) { return refused(errno, "sync folder"); }
    return {};
}

int openNew(const std::filesystem::path& file) {
    return ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
}

Result<void> copyBytes(const std::filesystem::path& from, const std::filesystem::path& to) {
    const Descriptor in(openToRead(from));
    if (in.number() < 0) { return refused(errno, "open to copy"); }
    Descriptor out(openNew(to));
    if (out.number() < 0) { return refused(errno, "make copy"); }
    auto copied = readPieces(in.number(), [&out](ByteView piece) { return writeAll(out.number(), piece); });
    if (!copied) { return copied; }
    if (::fsync(out.number()) != 0 || !out.close()) { return refused(errno, "sync copy"); }
    return syncFolder(to.parent_path());
}

} // namespace

bool isThere(const std::filesystem::path& file) {
    struct stat found {};
    return ::lstat(file.c_str(), &found) == 0;
}

Result<std::string> hashOf(const std::filesystem::path& file) {
    const Descriptor in(openToRead(file));
    if (in.number() < 0) { return refused(errno, "open to hash"); }
    RunningDigest digest;
    auto read = readPieces(in.number(), [&digest](ByteView piece) {
        digest.add(piece);
        return Result<void>();
    });
    if (!read) { return passOn(read); }
    const auto hash = digest.finish();
    return std::string(hash.begin(), hash.end());
}

Result<void> copyDurably(const std::filesystem::path& from, const std::filesystem::path& to) {
    auto copied = copyBytes(from, to);
    if (!copied) { return copied; }
    const auto wanted = hashOf(from);
    if (!wanted) { return passOn(wanted); }
    const auto found = hashOf(to);
    if (!found) { return passOn(found); }
    if (*found != *wanted) { return fail(ErrorCode::StorageFailed, "copy differs"); }
    return {};
}

Result<void> makeEmpty(const std::filesystem::path& file) {
    const Descriptor fresh(openNew(file));
    if (fresh.number() < 0) { return refused(errno, "make file"); }
    return {};
}

Result<void> makeDurable(const std::filesystem::path& file) {
    const Descriptor open(openToRead(file));
    if (open.number() < 0 || ::fsync(open.number()) != 0) { return refused(errno, "sync file"); }
    return syncFolder(file.parent_path());
}

Result<void> makeFolder(const std::filesystem::path& folder) {
    if (::mkdir(folder.c_str(), S_IRWXU) == 0) { return syncFolder(folder.parent_path()); }
    if (errno == EEXIST) { return {}; }
    return refused(errno, "make folder");
}

Result<void> renameDurably(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (::rename(from.c_str(), to.c_str()) != 0) { return refused(errno, "rename"); }
    return syncFolder(to.parent_path());
}

Result<void> removeTree(const std::filesystem::path& what) {
    std::error_code error;
    std::filesystem::remove_all(what, error);
    if (error) { return refused(error.value(), "remove"); }
    return {};
}

} // namespace inglenook
