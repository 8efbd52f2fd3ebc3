// SPDX-License-Identifier: GPL-3.0-or-later
// Overwrites every block of the heap when it is given back, whoever asked for it: text in a text field, a row
// that SQLite read, a line on its way to the printer. Linked into the programs, never into a library. Needs
// the allocator of glibc, whose own entry points it calls; sanitizers bring another allocator, so it stays
// out of their builds.
#include <cstdlib>
#include <cstring>
#include <malloc.h>

// NOLINTBEGIN(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp,readability-identifier-naming):
// glibc's names
extern "C" void __libc_free(void* block) noexcept;
// NOLINTEND(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp,readability-identifier-naming)

extern "C" void free(void* block) noexcept {
    if (block == nullptr) { return; }
    explicit_bzero(block, malloc_usable_size(block));
    __libc_free(block);
}

extern "C" void* realloc(void* block, std::size_t size) noexcept {
    if (block == nullptr) { return malloc(size); }
    if (size == 0) {
        free(block);
        return nullptr;
    }
    const std::size_t room = malloc_usable_size(block);
    if (size <= room && size >= room / 2) {
        explicit_bzero(static_cast<char*>(block) + size, room - size);
        return block;
    }
    void* moved = malloc(size);
    if (moved == nullptr) { return nullptr; }
    std::memcpy(moved, block, size < room ? size : room);
    free(block);
    return moved;
}
