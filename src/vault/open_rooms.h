// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Which room files this program has open. The system drops every lock of a file when a program closes any of
/// its descriptors for it, so nothing here opens a file that SQLite has. Inside src/vault only.
#include <filesystem>
#include <memory>

namespace inglenook {

class OpenRooms {
public:
    /// Held while the room is open. Null: it is open already, or there is no such file.
    [[nodiscard]] static std::shared_ptr<const void> claim(const std::filesystem::path& file);
    [[nodiscard]] static bool isOpen(const std::filesystem::path& file);
};

} // namespace inglenook
