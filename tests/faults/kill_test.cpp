// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed in the middle of its writing, a thousand times, over the same room.
#include "faults/numbered_room.h"

#include <csignal>
#include <cstdlib>
#include <gtest/gtest.h>
#include <poll.h>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace inglenook {
namespace {

using namespace testing;

constexpr int kKills = 1000; // INGLENOOK_KILLS raises it for a release: 10000

int killsWanted() {
    const char* wanted = std::getenv("INGLENOOK_KILLS");
    return wanted == nullptr ? kKills : static_cast<int>(std::strtol(wanted, nullptr, 10));
}

/// In the child: writes change after change, says each number once it is committed, never ends by itself.
[[noreturn]] void writeUntilKilled(const std::filesystem::path& file, int say) {
    auto room = RoomFile::open(file, Room::Own, aKey(1));
    if (!room) { ::_exit(3); }
    for (int number = lastWholeChange(*room) + 1;; ++number) {
        if (number < 1 || !writeChange(*room, number)) { ::_exit(4); }
        if (::write(say, &number, sizeof(number)) != sizeof(number)) { ::_exit(5); }
    }
}

/// Reads what was acknowledged for this long, or until so many; gives the last, or `before`.
int listen(int heard, int before, int most, std::chrono::microseconds after) {
    int last = before;
    for (int count = 0; count < most; ++count) {
        if (::read(heard, &last, sizeof(last)) != sizeof(last)) { return last; }
    }
    pollfd watched{heard, 0, 0};
    const timespec rest{0, std::chrono::nanoseconds(after).count()};
    (void)::ppoll(&watched, 0, &rest, nullptr);
    return last;
}

struct Killed {
    int acknowledged = 0;
    bool wasWriting = false; ///< it ended by the signal, not by itself
};

Killed killOnce(const std::filesystem::path& file, int before, std::mt19937& random) {
    std::array<int, 2> channel{};
    expects(::pipe(channel.data()) == 0, "a pipe");
    const auto child = ::fork();
    if (child == 0) {
        ::close(channel[0]);
        writeUntilKilled(file, channel[1]);
    }
    ::close(channel[1]);
    Killed result;
    result.acknowledged = listen(channel[0], before, static_cast<int>(random() % 4),
                                 std::chrono::microseconds(random() % 3000));
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    int more = 0; // what it had still said before it was gone
    while (::read(channel[0], &more, sizeof(more)) == sizeof(more)) {
        result.acknowledged = more;
    }
    ::close(channel[0]);
    result.wasWriting = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    return result;
}

/// The journal says how to undo a commit that was not finished; a finished one leaves its first byte zero.
bool hasHotJournal(const std::filesystem::path& file) {
    const auto journal = bytesOf(file.string() + "-journal");
    return !journal.empty() && journal[0] != '\0';
}

TEST(Killing, LosesNothingThatWasAcknowledged) {
    const TemporaryFolder folder;
    const auto file = folder / "own-1.db";
    { const auto fresh = made(file, Room::Own, aKey(1)); }
    std::mt19937 random(7);
    int last = 0;
    int rolledBack = 0;
    const int kills = killsWanted();
    for (int i = 0; i < kills; ++i) {
        const auto killed = killOnce(file, last, random);
        ASSERT_TRUE(killed.wasWriting) << "after " << i << " kills";
        rolledBack += hasHotJournal(file) ? 1 : 0;
        auto room = opened(file, Room::Own, aKey(1));
        const int found = lastWholeChange(room);
        ASSERT_GE(found, killed.acknowledged) << "after " << i << " kills";
        ASSERT_LE(found, killed.acknowledged + 1) << "after " << i << " kills";
        ASSERT_TRUE(RoomFile::checkEveryPage(room).has_value()) << "after " << i << " kills";
        last = found;
    }
    // Otherwise no kill fell into a commit, and the test would prove nothing.
    EXPECT_GT(rolledBack, kills / 20);
    ::testing::Test::RecordProperty("killed_while_writing", rolledBack);
}

} // namespace
} // namespace inglenook
