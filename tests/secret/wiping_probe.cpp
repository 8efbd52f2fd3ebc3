// SPDX-License-Identifier: GPL-3.0-or-later
// Gives back blocks that hold a text in every way a program does, then counts what of it can still be read in
// the heap. Built twice, with and without src/secret/wiping_free.cpp, and never with sanitizers. Prints the
// count.
#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

namespace {

// Kept turned round, so that the program's own text is not found.
constexpr unsigned char kTurn = 0x5A;
constexpr unsigned char kTurned[] = {
    'k' ^ kTurn, 'e' ^ kTurn, 't' ^ kTurn, 't' ^ kTurn, 'l' ^ kTurn, 'e' ^ kTurn, '-' ^ kTurn, 'f' ^ kTurn,
    'i' ^ kTurn, 'r' ^ kTurn, 'e' ^ kTurn, '-' ^ kTurn, '4' ^ kTurn, '7' ^ kTurn, '1' ^ kTurn, '9' ^ kTurn};

void write(char* at, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i) {
        at[i] = static_cast<char>(kTurned[i % sizeof(kTurned)] ^ kTurn);
    }
}

bool isHere(const unsigned char* at) {
    for (std::size_t i = 0; i < sizeof(kTurned); ++i) {
        if ((at[i] ^ kTurn) != kTurned[i]) { return false; }
    }
    return true;
}

unsigned long countInHeap() {
    unsigned long found = 0;
    std::FILE* maps = std::fopen("/proc/self/maps", "r");
    char line[512];
    while (maps != nullptr && std::fgets(line, sizeof(line), maps) != nullptr) {
        if (std::strstr(line, "[heap]") == nullptr) { continue; }
        char* rest = nullptr;
        const auto begin = std::strtoull(line, &rest, 16);
        const auto end = std::strtoull(rest + 1, nullptr, 16);
        for (auto at = begin; at + sizeof(kTurned) <= end; ++at) {
            found += isHere(reinterpret_cast<const unsigned char*>(at))
                         ? 1
                         : 0; // NOLINT(performance-no-int-to-ptr)
        }
    }
    if (maps != nullptr) { std::fclose(maps); }
    return found;
}

} // namespace

int main() {
    std::vector<char*> pins; // keep the heap from shrinking, so that what was given back stays readable
    for (std::size_t size : {64U, 256U, 1024U, 4096U, 16384U}) {
        auto* block = static_cast<char*>(std::malloc(size));
        write(block, size);
        pins.push_back(static_cast<char*>(std::malloc(16)));
        block = static_cast<char*>(std::realloc(block, size * 2));
        write(block, size * 2);
        block = static_cast<char*>(std::realloc(block, size + size / 2));
        pins.push_back(static_cast<char*>(std::malloc(16)));
        std::free(block);
        auto* cleared = static_cast<char*>(std::calloc(size, 2));
        write(cleared, size);
        std::free(cleared);
        std::string text(size, ' ');
        write(text.data(), size);
        pins.push_back(static_cast<char*>(std::malloc(16)));
    }
    std::printf("%lu\n", countInHeap());
    for (char* pin : pins) {
        std::free(pin);
    }
    return 0;
}
