// SPDX-License-Identifier: GPL-3.0-or-later
// Millions of small strings pass through these tests: short stacks for allocations and a small quarantine
// keep the address sanitizer's checks and drop most of its cost. ASAN_OPTIONS of the environment still count.
extern "C" const char*
__asan_default_options(); // NOLINT(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp)
extern "C" const char*
__asan_default_options() { // NOLINT(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp)
    return "malloc_context_size=1:quarantine_size_mb=8";
}
