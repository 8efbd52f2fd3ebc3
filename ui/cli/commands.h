// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The commands. Each gives what to print, or why it could not be done.
#include "ui/cli/seating.h"

#include <string>

namespace inglenook::cli {

[[nodiscard]] Result<std::string> sampleCommand(Desk& desk);
[[nodiscard]] Result<std::string> createCommand(Desk& desk);
[[nodiscard]] Result<std::string> infoCommand(Desk& desk);
[[nodiscard]] Result<std::string> checkCommand(Desk& desk);
[[nodiscard]] Result<std::string> linesCommand(Desk& desk);
[[nodiscard]] Result<std::string> restCommand(Desk& desk);
[[nodiscard]] Result<std::string> printCommand(Desk& desk);

/// Undoes the making of a vault that did not come to its end: what lies in the folder, and the folder if it
/// was not there before.
class HalfMade {
public:
    explicit HalfMade(std::filesystem::path folder);
    HalfMade(const HalfMade&) = delete;
    HalfMade& operator=(const HalfMade&) = delete;
    ~HalfMade();
    void isBegun() { m_isBegun = true; } ///< from here on what lies in the folder is ours
    void isWhole() { m_isBegun = false; }

private:
    std::filesystem::path m_folder;
    bool m_wasThere;
    bool m_isBegun = false;
};

} // namespace inglenook::cli
