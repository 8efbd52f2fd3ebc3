// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <cstdlib>
#include <gtest/gtest.h>
#include <string>

namespace inglenook::test {
namespace {

/// What the probe counts; -1 when it did not run.
long leftInHeap(const std::string& probe) {
    std::FILE* run = ::popen(probe.c_str(), "r");
    if (run == nullptr) { return -1; }
    char line[64] = {};
    const bool isRead = std::fgets(line, sizeof(line), run) != nullptr;
    const int ended = ::pclose(run);
    return isRead && ended == 0 ? std::strtol(line, nullptr, 10) : -1;
}

TEST(WipingFree, LeavesNothingReadableInBlocksThatWereGivenBack) {
    EXPECT_EQ(leftInHeap(INGLENOOK_WIPING_PROBE), 0);
}

TEST(WipingFree, WithoutItTheSameBlocksStayReadable) { EXPECT_GT(leftInHeap(INGLENOOK_PLAIN_PROBE), 0); }

} // namespace
} // namespace inglenook::test
