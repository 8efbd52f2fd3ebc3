// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The project's own files, as the architecture tests read them.
#include <filesystem>
#include <string>
#include <vector>

namespace inglenook::test {

struct SourceFile {
    std::filesystem::path path; ///< relative to the top of the tree
    std::vector<std::string> lines;
};

/// Every file below `folder` (relative to the top) with one of these extensions, build folders left out.
[[nodiscard]] std::vector<SourceFile> filesBelow(const std::string& folder,
                                                 const std::vector<std::string>& extensions);

} // namespace inglenook::test
