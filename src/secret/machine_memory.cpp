// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret/machine_memory.h"

#include <charconv>
#include <fstream>
#include <sstream>
#include <string>

namespace inglenook {

namespace {
std::optional<std::uint64_t> rowOfThisMachine(std::string_view name) {
    const std::ifstream file("/proc/meminfo");
    std::ostringstream text;
    text << file.rdbuf();
    return memoryRow(text.str(), name);
}
} // namespace

std::optional<std::uint64_t> memoryRow(std::string_view meminfo, std::string_view name) {
    const std::string start = std::string(name) + ":";
    std::size_t at = meminfo.starts_with(start) ? 0 : meminfo.find("\n" + start);
    if (at == std::string_view::npos) { return std::nullopt; }
    at = meminfo.find_first_of("0123456789", meminfo.find(':', at));
    if (at == std::string_view::npos) { return std::nullopt; }
    const auto row = meminfo.substr(at, meminfo.find('\n', at) - at);
    std::uint64_t kibibytes = 0;
    const auto read = std::from_chars(row.data(), row.data() + row.size(), kibibytes);
    const std::string_view unit(read.ptr, static_cast<std::size_t>(row.data() + row.size() - read.ptr));
    if (read.ec != std::errc() || unit != " kB" || kibibytes > UINT64_MAX / 1024) { return std::nullopt; }
    return kibibytes * 1024;
}

std::optional<std::uint64_t> totalMemory() { return rowOfThisMachine("MemTotal"); }
std::optional<std::uint64_t> availableMemory() { return rowOfThisMachine("MemAvailable"); }

} // namespace inglenook
