// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/padding.h"
#include "vault/room_world.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

namespace inglenook {
namespace {

using namespace testing;

void mustFill(Database& room) {
    const auto filled = fillToStep(room);
    ASSERT_TRUE(filled.has_value()) << filled.error().detail;
}

/// Opens, writes notes of these sizes, rounds up, closes; gives the size of the file.
std::int64_t sizeAfter(const std::filesystem::path& file, const std::vector<std::size_t>& noteSizes) {
    {
        auto room = opened(file, Room::Own, aKey(1));
        int number = 0;
        for (const auto size : noteSizes) {
            putNote(room, std::to_string(number++), std::string(size, 'n'));
        }
        mustFill(room);
        EXPECT_TRUE(RoomFile::checkEveryPage(room).has_value());
    }
    return static_cast<std::int64_t>(std::filesystem::file_size(file));
}

TEST(Padding, MakesAnOwnRoomOneStepLongAtFirst) {
    const TemporaryFolder folder;
    { auto room = made(folder / "own-1.db", Room::Own, aKey(1)); }
    EXPECT_EQ(sizeAfter(folder / "own-1.db", {}), kPaddingStep);
}

TEST(Padding, IsWholeStepsWhateverWasWritten) {
    for (std::size_t size = 1; size < 700'000; size = size * 3 / 2 + 401) {
        const TemporaryFolder folder;
        { auto room = made(folder / "own-1.db", Room::Own, aKey(1)); }
        const auto length = sizeAfter(folder / "own-1.db", {size, size / 2, 10});
        EXPECT_EQ(length % kPaddingStep, 0) << size;
        // The empty room, with all its tables, takes part of the first step.
        EXPECT_LE(length, static_cast<std::int64_t>(2 * size) + 2 * kPaddingStep) << size;
    }
}

TEST(Padding, DoesNotGrowWithEverySmallNote) {
    const TemporaryFolder folder;
    { auto room = made(folder / "own-1.db", Room::Own, aKey(1)); }
    for (std::size_t evening = 1; evening <= 30; ++evening) {
        EXPECT_EQ(sizeAfter(folder / "own-1.db", {1000 + 60 * evening}), kPaddingStep) << evening;
    }
}

TEST(Padding, WritesNothingWhenTheFileIsWholeStepsAlready) {
    const TemporaryFolder folder;
    { auto room = made(folder / "own-1.db", Room::Own, aKey(1)); }
    (void)sizeAfter(folder / "own-1.db", {});
    const auto before = bytesOf(folder / "own-1.db");
    EXPECT_EQ(sizeAfter(folder / "own-1.db", {}), kPaddingStep);
    EXPECT_EQ(bytesOf(folder / "own-1.db"), before);
}

TEST(Padding, LooksLikeEverythingElseFromOutside) {
    const TemporaryFolder folder;
    { auto room = made(folder / "own-1.db", Room::Own, aKey(1)); }
    (void)sizeAfter(folder / "own-1.db", {});
    const auto bytes = bytesOf(folder / "own-1.db");
    // A page of zeros would show where the writing ends.
    EXPECT_EQ(bytes.find(std::string(16, '\0')), std::string::npos);
}

TEST(FileTimes, AreTheSameForEveryFileAndFolder) {
    const TemporaryFolder folder;
    write(folder / "a", "a");
    write(folder / "b", "b");
    ASSERT_TRUE(setSameTimes({folder / "a", folder / "b", folder / "absent", folder.path()}, 1'700'000'000)
                    .has_value());
    for (const auto& file : {folder / "a", folder / "b", folder.path()}) {
        struct stat found {};
        ASSERT_EQ(::stat(file.c_str(), &found), 0);
        EXPECT_EQ(found.st_mtim.tv_sec, 1'700'000'000);
        EXPECT_EQ(found.st_mtim.tv_nsec, 0);
    }
}

} // namespace
} // namespace inglenook
