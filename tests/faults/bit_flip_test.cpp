// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/numbered_room.h"

#include "vault/padding.h"

#include <gtest/gtest.h>
#include <random>

namespace inglenook {
namespace {

using namespace testing;

constexpr std::size_t kPage = RoomFile::kPageSize;

/// The room opens and every check passes.
bool looksSound(const std::filesystem::path& file) {
    auto room = RoomFile::open(file, Room::Own, aKey(1));
    return room && RoomFile::checkEveryPage(*room);
}

/// A closed room of a few pages, some of them free.
std::string aSmallRoom(const std::filesystem::path& file) {
    {
        auto room = made(file, Room::Own, aKey(1));
        for (int number = 1; number <= kKept + 8; ++number) {
            EXPECT_TRUE(writeChange(room, number).has_value());
        }
    }
    return bytesOf(file);
}

TEST(BitFlips, AreNoticedInEveryPage) {
    const TemporaryFolder folder;
    const auto file = folder / "own-1.db";
    const auto whole = aSmallRoom(file);
    ASSERT_TRUE(looksSound(file));
    std::mt19937 random(64);
    int unnoticed = 0;
    for (std::size_t page = 0; page < whole.size() / kPage; ++page) {
        for (int flip = 0; flip < 64; ++flip) {
            auto bytes = whole;
            auto& byte = bytes[page * kPage + random() % kPage];
            byte = static_cast<char>(byte ^ (1 << (random() % 8)));
            write(file, bytes);
            // A page that holds nothing is written anew; all that the room holds is proven then.
            const bool isNoticed = !looksSound(file) || bytesOf(file) != bytes;
            unnoticed += isNoticed ? 0 : 1;
        }
    }
    EXPECT_EQ(unnoticed, 0);
    EXPECT_GE(whole.size() / kPage, 8U);
}

TEST(Damage, OfAMissingEndIsNoticed) {
    const TemporaryFolder folder;
    const auto file = folder / "own-1.db";
    const auto whole = aSmallRoom(file);
    for (std::size_t size = 0; size < whole.size(); size += 1000) {
        write(file, whole.substr(0, size));
        EXPECT_FALSE(looksSound(file)) << size;
    }
}

TEST(Damage, OfSwappedPagesIsNoticed) {
    const TemporaryFolder folder;
    const auto file = folder / "own-1.db";
    auto bytes = aSmallRoom(file);
    const auto second = bytes.substr(kPage, kPage);
    bytes.replace(kPage, kPage, bytes, 2 * kPage, kPage);
    bytes.replace(2 * kPage, kPage, second);
    write(file, bytes);
    EXPECT_FALSE(looksSound(file));
}

TEST(Damage, OfAPageThatHoldsNothingIsMended) {
    const TemporaryFolder folder;
    const auto file = folder / "own-1.db";
    {
        auto room = made(file, Room::Own, aKey(1));
        ASSERT_TRUE(writeChange(room, 1).has_value());
        ASSERT_TRUE(fillToStep(room).has_value());
    }
    auto bytes = bytesOf(file);
    bytes[bytes.size() - 2000] = static_cast<char>(bytes[bytes.size() - 2000] ^ 1);
    write(file, bytes);
    auto room = opened(file, Room::Own, aKey(1));
    EXPECT_TRUE(RoomFile::checkEveryPage(room).has_value());
    EXPECT_EQ(lastWholeChange(room), 1);
    { const auto closed = std::move(room); }
    EXPECT_EQ(bytesOf(file).size(), bytes.size());
    EXPECT_NE(bytesOf(file), bytes);
}

} // namespace
} // namespace inglenook
