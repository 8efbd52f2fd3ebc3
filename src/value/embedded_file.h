// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A file of resources/ compiled into the core (packaging/cmake/EmbedFiles.cmake).
#include <span>
#include <string_view>

namespace inglenook {
struct EmbeddedFile {
    std::string_view name; ///< file name without its folder
    std::string_view text;
};
} // namespace inglenook
