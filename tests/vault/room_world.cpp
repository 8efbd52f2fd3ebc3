// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/room_world.h"

#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inglenook::testing {
namespace {

std::string literalOf(const RoomKey& key) {
    std::string literal = "x'";
    const auto hex = [&literal](std::uint8_t byte) {
        literal += "0123456789abcdef"[byte >> 4U];
        literal += "0123456789abcdef"[byte & 15U];
    };
    for (const auto byte : key.key.view()) {
        hex(byte);
    }
    for (const auto byte : key.salt) {
        hex(byte);
    }
    return literal + "'";
}

Database orStop(Result<Database> room) {
    expects(room.has_value(), room ? "" : room.error().detail.c_str());
    return std::move(*room);
}

} // namespace

TemporaryFolder::TemporaryFolder() {
    // In memory where that can be had: thousands of syncs would only wear a disk that no test cuts the power
    // of.
    const std::filesystem::path memory("/dev/shm");
    const auto parent = ::access(memory.c_str(), W_OK) == 0 ? memory : std::filesystem::temp_directory_path();
    std::string name = (parent / "inglenook-test-").string() + std::string(6, 'X');
    expects(::mkdtemp(name.data()) != nullptr, "a test has a folder");
    m_path = std::filesystem::canonical(name);
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

RoomKey aKey(std::uint8_t number) {
    RoomKey key{SecretBytes(32), {}};
    for (std::size_t i = 0; i < 32; ++i) {
        key.key.data()[i] = static_cast<std::uint8_t>(number * 31U + i);
    }
    for (std::size_t i = 0; i < 16; ++i) {
        key.salt[i] = static_cast<std::uint8_t>(number * 17U + i + 100);
    }
    return key;
}

std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void write(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << bytes;
    out.flush();
    expects(out.good(), "a test can write its file");
}

unsigned modeOf(const std::filesystem::path& file) {
    struct stat found {};
    expects(::lstat(file.c_str(), &found) == 0, "a test looks at a file that is there");
    return found.st_mode & 07777U;
}

Database made(const std::filesystem::path& file, Room room, const RoomKey& key) {
    return orStop(RoomFile::create(file, room, key));
}

Database opened(const std::filesystem::path& file, Room room, const RoomKey& key) {
    return orStop(RoomFile::open(file, room, key));
}

std::string outcomeOfOpening(const std::filesystem::path& file, Room room, const RoomKey& key) {
    const auto tried = RoomFile::open(file, room, key);
    if (tried) { return "opened"; }
    return std::string(nameOf(tried.error().code)) + " " + tried.error().detail;
}

sqlite3* openedRaw(const std::filesystem::path& file, const RoomKey& key) {
    sqlite3* db = nullptr;
    const auto literal = literalOf(key);
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    expects(sqlite3_open_v2(file.c_str(), &db, flags, nullptr) == SQLITE_OK, "a raw connection opens");
    expects(sqlite3_key(db, literal.data(), static_cast<int>(literal.size())) == SQLITE_OK, "a raw key fits");
    return db;
}

void tamper(const std::filesystem::path& file, const RoomKey& key, const char* sql) {
    sqlite3* db = openedRaw(file, key);
    char* message = nullptr;
    EXPECT_EQ(sqlite3_exec(db, sql, nullptr, nullptr, &message), SQLITE_OK)
        << (message == nullptr ? "" : message);
    sqlite3_free(message);
    ASSERT_EQ(sqlite3_close(db), SQLITE_OK);
}

void putNote(Database& room, const std::string& key, const std::string& value) {
    auto put = room.prepare("INSERT INTO meta (key, value) VALUES (:key, :value) "
                            "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    ASSERT_TRUE(put.has_value()) << put.error().detail;
    const Bytes bytes(value.begin(), value.end());
    const auto done = put->bind(":key", key).bind(":value", bytes).run();
    ASSERT_TRUE(done.has_value()) << done.error().detail;
}

std::string noteIn(Database& room, const std::string& key) {
    auto asked = room.prepare("SELECT value FROM meta WHERE key = :key");
    if (!asked) { return asked.error().detail; }
    const auto row = asked->bind(":key", key).step();
    if (!row) { return row.error().detail; }
    return *row ? asked->text(0) : "(none)";
}

void setPragma(Database& room, const std::string& pragma) {
    auto asked = room.prepare("PRAGMA " + pragma);
    ASSERT_TRUE(asked.has_value() && asked->step().has_value()) << pragma;
}

void mustRun(Database& room, std::string_view sql) {
    const auto ran = room.run(sql);
    ASSERT_TRUE(ran.has_value()) << ran.error().detail;
}

} // namespace inglenook::testing
