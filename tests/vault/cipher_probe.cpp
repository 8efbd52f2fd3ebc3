// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a room in the folder it is given and says what it is encrypted with; for a test that puts a plain
// SQLite before it (LD_PRELOAD).
#include "vault/room_world.h"

#include <cstdio>

using namespace inglenook;

int main(int count, char** words) {
    if (count != 2) { return 2; }
    const auto file = std::filesystem::path(words[1]) / "probe.db";
    {
        auto room = RoomFile::create(file, Room::Own, testing::aKey(9));
        if (!room) {
            (void)std::printf("refused: %s\n", room.error().detail.c_str());
            return 1;
        }
        auto asked = room->prepare("PRAGMA cipher_version");
        if (!asked || !asked->step().value_or(false)) { return 1; }
        (void)std::printf("cipher %s\n", asked->text(0).c_str());
    }
    const auto bytes = testing::bytesOf(file);
    (void)std::printf("%s\n", bytes.find("CREATE TABLE") == std::string::npos ? "encrypted" : "IN CLEAR");
    return 0;
}
