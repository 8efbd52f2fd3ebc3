// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/source_tree.h"

#include <algorithm>
#include <fstream>

namespace inglenook::test {

namespace fs = std::filesystem;

std::vector<SourceFile> filesBelow(const std::string& folder, const std::vector<std::string>& extensions) {
    const fs::path top = INGLENOOK_SOURCE_DIR;
    std::vector<SourceFile> found;
    if (!fs::exists(top / folder)) { return found; }
    for (auto it = fs::recursive_directory_iterator(top / folder); it != fs::recursive_directory_iterator();
         ++it) {
        const auto name = it->path().filename().string();
        if (it->is_directory() && (name.starts_with("build") || name == ".git")) {
            it.disable_recursion_pending();
            continue;
        }
        const auto extension = it->path().extension().string();
        if (!it->is_regular_file() ||
            std::find(extensions.begin(), extensions.end(), extension) == extensions.end()) {
            continue;
        }
        SourceFile file{fs::relative(it->path(), top), {}};
        std::ifstream in(it->path());
        for (std::string line; std::getline(in, line);) {
            file.lines.push_back(line);
        }
        found.push_back(std::move(file));
    }
    return found;
}

} // namespace inglenook::test
