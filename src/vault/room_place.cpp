// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/room_place.h"

#include "secret/random.h"
#include "vault/padding.h"
#include "vault/vault_folder.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace inglenook {

namespace {

constexpr std::size_t kKeySize = 32;

Result<void> putInPlace(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (std::rename(from.c_str(), to.c_str()) != 0) { return diskError(errno, "rename a room"); }
    const int folder = ::open(to.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) { return diskError(errno, "open the folder"); }
    const int synced = ::fsync(folder);
    const int error = errno;
    (void)::close(folder);
    if (synced != 0) { return diskError(error, "sync the folder"); }
    return {};
}

Result<void> makeRoom(const std::filesystem::path& file, Room room, const RoomKey& key,
                      const std::function<Result<void>(Database&)>& furnish) {
    auto made = RoomFile::create(file, room, key);
    if (!made) { return passOn(made); }
    auto furnished = furnish(*made);
    if (!furnished) { return furnished; }
    return room == Room::Own ? fillToStep(*made) : Result<void>();
}

} // namespace

Result<void> placeNewRoom(const std::filesystem::path& file, Room room, const RoomKey& key,
                          const std::function<Result<void>(Database&)>& furnish) {
    auto beside = file;
    beside += ".new";
    std::error_code ignored;
    std::filesystem::remove(beside, ignored);
    auto made = makeRoom(beside, room, key, furnish);
    if (made) { made = putInPlace(beside, file); }
    if (!made) { std::filesystem::remove(beside, ignored); }
    return made;
}

Result<Database> openWhole(const std::filesystem::path& file, Room room, const RoomKey& key) {
    auto opened = RoomFile::open(file, room, key);
    if (!opened) { return opened; }
    const auto sound = RoomFile::checkEveryPage(*opened);
    if (!sound) { return passOn(sound); }
    return opened;
}

Result<void> placeUnopenableRoom(const std::filesystem::path& file, Room room) {
    const RoomKey key{SecretBytes::random(kKeySize), random16()};
    return placeNewRoom(file, room, key, [](Database& /*room*/) { return Result<void>(); });
}

} // namespace inglenook
