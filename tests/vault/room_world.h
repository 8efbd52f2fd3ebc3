// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A folder of its own for one test, keys for its rooms, and files as bytes.
#include "vault/room_file.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace inglenook::testing {

/// Gone with everything in it when the test ends.
class TemporaryFolder {
public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path operator/(const char* name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

/// A key whose bytes all follow from the number; its salt too.
[[nodiscard]] RoomKey aKey(std::uint8_t number);

[[nodiscard]] std::string bytesOf(const std::filesystem::path& file);
void write(const std::filesystem::path& file, const std::string& bytes);
/// Permission bits of a file or folder.
[[nodiscard]] unsigned modeOf(const std::filesystem::path& file);

/// An open room; the test ends with a message when it cannot be had.
[[nodiscard]] Database made(const std::filesystem::path& file, Room room, const RoomKey& key);
[[nodiscard]] Database opened(const std::filesystem::path& file, Room room, const RoomKey& key);
/// "vault_damaged schema", or "opened".
[[nodiscard]] std::string outcomeOfOpening(const std::filesystem::path& file, Room room, const RoomKey& key);

/// The same file through a connection of its own, under the key but without our checks. The caller closes it.
[[nodiscard]] sqlite3* openedRaw(const std::filesystem::path& file, const RoomKey& key);
/// A database under the same key without our checks and settings: what a person with the key and the tools
/// can do.
void tamper(const std::filesystem::path& file, const RoomKey& key, const char* sql);

void putNote(Database& room, const std::string& key, const std::string& value);
[[nodiscard]] std::string noteIn(Database& room, const std::string& key);
/// Sets a pragma that may answer with a row: "locking_mode = NORMAL".
void setPragma(Database& room, const std::string& pragma);
/// Runs statements and fails the test with the error's detail when one fails.
void mustRun(Database& room, std::string_view sql);

} // namespace inglenook::testing
