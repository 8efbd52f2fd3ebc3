// SPDX-License-Identifier: GPL-3.0-or-later
// What one durable save costs: through our door, against the same insert in a bare SQLCipher database with
// the same durability. The ratio of the two is the figure; both write to the disk below the build folder.
#include "vault/room_file.h"

#include <benchmark/benchmark.h>
#include <cstdlib>
#include <filesystem>
#include <sqlite3.h>
#include <string>

namespace {

using namespace inglenook;

constexpr std::size_t kEntrySize = 400; // bytes; about seventy words

struct Folder {
    std::filesystem::path path = std::filesystem::current_path() / "save-bench-room";
    Folder() {
        std::filesystem::remove_all(path);
        std::filesystem::create_directory(path);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { std::filesystem::remove_all(path); }
};

void stopUnless(bool isWell) {
    if (!isWell) { std::abort(); }
}

void durableSave(benchmark::State& state) {
    const Folder folder;
    auto room = RoomFile::create(folder.path / "own-1.db", Room::Own, RoomKey{SecretBytes(32), {1, 2, 3}});
    stopUnless(room.has_value());
    const Bytes entry(kEntrySize, 'x');
    std::int64_t number = 0;
    for ([[maybe_unused]] auto _ : state) {
        Transaction change(*room);
        auto save = room->prepare("INSERT INTO meta (key, value) VALUES (:key, :value)");
        stopUnless(save && save->bind(":key", std::to_string(number++)).bind(":value", entry).run());
        stopUnless(change.commit().has_value());
    }
}

void bareCommit(benchmark::State& state) {
    const Folder folder;
    sqlite3* db = nullptr;
    stopUnless(sqlite3_open((folder.path / "bare.db").c_str(), &db) == SQLITE_OK);
    const std::string key = "x'" + std::string(96, '1') + "'";
    stopUnless(sqlite3_key(db, key.data(), static_cast<int>(key.size())) == SQLITE_OK);
    stopUnless(sqlite3_exec(db,
                            "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;"
                            "CREATE TABLE meta (key TEXT PRIMARY KEY NOT NULL, value BLOB NOT NULL) STRICT",
                            nullptr, nullptr, nullptr) == SQLITE_OK);
    const std::string entry(kEntrySize, 'x');
    sqlite3_stmt* save = nullptr;
    stopUnless(sqlite3_prepare_v2(db, "INSERT INTO meta VALUES (?1, ?2)", -1, &save, nullptr) == SQLITE_OK);
    std::int64_t number = 0;
    for ([[maybe_unused]] auto _ : state) {
        const auto name = std::to_string(number++);
        sqlite3_bind_text(save, 1, name.c_str(), -1, SQLITE_TRANSIENT);
        sqlite3_bind_blob(save, 2, entry.data(), static_cast<int>(entry.size()), SQLITE_STATIC);
        stopUnless(sqlite3_step(save) == SQLITE_DONE);
        sqlite3_reset(save);
    }
    sqlite3_finalize(save);
    sqlite3_close(db);
}

void openRoom(benchmark::State& state) {
    const Folder folder;
    const RoomKey key{SecretBytes(32), {1, 2, 3}};
    const auto file = folder.path / "own-1.db";
    { stopUnless(RoomFile::create(file, Room::Own, key).has_value()); }
    for ([[maybe_unused]] auto _ : state) {
        stopUnless(RoomFile::open(file, Room::Own, key).has_value());
    }
}

BENCHMARK(durableSave)->UseRealTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(bareCommit)->UseRealTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(openRoom)->UseRealTime()->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
