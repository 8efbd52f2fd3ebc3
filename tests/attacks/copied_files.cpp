// SPDX-License-Identifier: GPL-3.0-or-later
#include "copied_files.h"

#include <fstream>

namespace inglenook::test {

std::vector<std::string> filesOf(unsigned parts) {
    std::vector<std::string> out;
    if ((parts & kShared) != 0) { out.emplace_back("shared.db"); }
    if ((parts & kOwn1) != 0) { out.emplace_back("own-1.db"); }
    if ((parts & kOwn2) != 0) { out.emplace_back("own-2.db"); }
    if ((parts & kKeyring) != 0) { out.insert(out.end(), {"keyring.a", "keyring.b"}); }
    return out;
}

std::string nameOf(unsigned parts) {
    std::string out;
    for (const auto& file : filesOf(parts)) {
        out += (out.empty() ? "" : " ") + file;
    }
    return out;
}

unsigned changedParts(const Files& one, const Files& other) {
    unsigned out = 0;
    for (const auto part : {kShared, kOwn1, kOwn2, kKeyring}) {
        for (const auto& file : filesOf(part)) {
            if (one.at(file) != other.at(file)) { out |= part; }
        }
    }
    return out;
}

Files copyOf(CoupleAtTable& couple) {
    couple.vault().lock();
    couple.vault().leave();
    auto files = bytesBelow(couple.folder());
    couple.vault().startAnew();
    return files;
}

void putBack(CoupleAtTable& couple, const Files& now, const Files& then, unsigned parts) {
    couple.vault().lock();
    couple.vault().leave();
    for (const auto& [name, bytes] : bytesBelow(couple.folder())) {
        if (now.count(name) == 0) { std::filesystem::remove(couple.folder() / name); }
    }
    for (const auto& [name, bytes] : now) {
        std::filesystem::create_directories((couple.folder() / name).parent_path());
        std::ofstream(couple.folder() / name, std::ios::binary | std::ios::trunc) << bytes;
    }
    for (const auto& name : filesOf(parts)) {
        std::ofstream(couple.folder() / name, std::ios::binary | std::ios::trunc) << then.at(name);
    }
    couple.vault().startAnew();
}

} // namespace inglenook::test
