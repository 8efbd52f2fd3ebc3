// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/numbered_room.h"
#include "faults/power_cut.h"

#include <cstdlib>
#include <gtest/gtest.h>

namespace inglenook {
namespace {

using namespace testing;

constexpr int kChanges = 30;
constexpr std::size_t kStates = 3000; // INGLENOOK_POWER_CUTS raises it for a release: 100000

std::size_t statesWanted() {
    const char* wanted = std::getenv("INGLENOOK_POWER_CUTS");
    return wanted == nullptr ? kStates : static_cast<std::size_t>(std::strtoul(wanted, nullptr, 10));
}

struct Recording {
    TemporaryFolder folder;
    std::string file = folder / "own-1.db";
    DiskState start;
    Recorder recorder;

    /// Records thirty changes under these settings; a room's own are EXTRA and EXCLUSIVE.
    explicit Recording(const std::string& synchronous, const std::string& locking = "EXCLUSIVE") {
        installWatchedDisk();
        { const auto fresh = made(file, Room::Own, aKey(1)); }
        start[file] = bytesOf(file);
        auto room = opened(file, Room::Own, aKey(1));
        setPragma(room, "cache_size = 8");
        setPragma(room, "synchronous = " + synchronous);
        setPragma(room, "locking_mode = " + locking);
        const Watching watching(recorder);
        for (int number = 1; number <= kChanges; ++number) {
            EXPECT_TRUE(writeChange(room, number).has_value());
            recorder.acknowledge(number);
        }
    }
};

struct Outcome {
    int states = 0;
    int unopenable = 0;
    int damaged = 0;
    int lost = 0;
};

/// What the next start finds: 0 or more is the last whole change, -1 damage, -2 a room that does not open.
int findAfterCut(const Recording& recording, const DiskState& state) {
    const TemporaryFolder folder;
    for (const auto& [file, bytes] : state) {
        write(folder.path() / std::filesystem::path(file).filename(), bytes);
    }
    auto room =
        RoomFile::open(folder.path() / std::filesystem::path(recording.file).filename(), Room::Own, aKey(1));
    if (!room) { return -2; }
    if (!RoomFile::checkEveryPage(*room)) { return -1; }
    return lastWholeChange(*room);
}

Outcome cutThePower(const Recording& recording, std::size_t states) {
    std::mt19937 random(20); // the same cuts at each run
    Outcome outcome;
    const auto& steps = recording.recorder.steps();
    constexpr std::array kLosses = {Loss::AllLost, Loss::SomeLost, Loss::Torn, Loss::LastKept, Loss::AllKept};
    for (std::size_t i = 0; i < states; ++i) {
        const auto cut = i < steps.size() ? i + 1 : 1 + random() % steps.size();
        const auto loss = kLosses[i < steps.size() ? 0 : random() % kLosses.size()];
        const int found = findAfterCut(recording, stateAfterCut(recording.start, steps, cut, loss, random));
        const int acknowledged =
            cut < steps.size() ? steps[cut].acknowledged : recording.recorder.acknowledged();
        ++outcome.states;
        if (found == -2) { ++outcome.unopenable; }
        if (found == -1) { ++outcome.damaged; }
        if (found >= 0 && found < acknowledged) { ++outcome.lost; }
        if (found > acknowledged + 1) { ++outcome.damaged; }
    }
    return outcome;
}

TEST(PowerCut, LosesNoAcknowledgedChangeAndLeavesTheRoomWhole) {
    const Recording recording("EXTRA");
    const auto outcome = cutThePower(recording, statesWanted());
    EXPECT_EQ(outcome.unopenable, 0);
    EXPECT_EQ(outcome.damaged, 0);
    EXPECT_EQ(outcome.lost, 0);
    ::testing::Test::RecordProperty("states", outcome.states);
}

TEST(PowerCut, LosesNothingWithJournalsThatAreRemovedEither) {
    const Recording recording("EXTRA", "NORMAL");
    const auto outcome = cutThePower(recording, statesWanted());
    EXPECT_EQ(outcome.unopenable, 0);
    EXPECT_EQ(outcome.damaged, 0);
    EXPECT_EQ(outcome.lost, 0);
}

/// The simulation itself can see a loss: FULL leaves the removal of the journal to chance.
TEST(PowerCut, WouldShowWhatIsLostWithoutExtra) {
    const Recording recording("FULL", "NORMAL");
    EXPECT_GT(cutThePower(recording, 1500).lost, 0);
}

TEST(PowerCut, WouldShowWhatBreaksWithoutAnySync) {
    const Recording recording("OFF");
    const auto outcome = cutThePower(recording, 600);
    EXPECT_GT(outcome.unopenable + outcome.damaged, 0);
}

} // namespace
} // namespace inglenook
