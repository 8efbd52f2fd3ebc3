// SPDX-License-Identifier: GPL-3.0-or-later
// Two lives that differ only in what one person keeps to themselves: everything that the other could look at
// is the same.
#include "checkin/room_contents.h"
#include "vault/padding.h"

#include <gtest/gtest.h>

namespace inglenook {
namespace {

using namespace test;
using std::chrono::days;

std::map<std::string, std::uintmax_t> outsideOf(const std::filesystem::path& folder) {
    std::map<std::string, std::uintmax_t> out;
    for (const auto& [name, bytes] : bytesBelow(folder)) {
        out[name] = bytes.size();
    }
    return out;
}

void answerAll(Sitting& sitting, Seat by) {
    for (const auto dimension : kScaled) {
        answered(sitting, by, dimension, five(2));
    }
    must(CheckInStore(sitting).wish(by, Wish::Talk));
    must(CheckInStore(sitting).writeLine(by, std::string(160, 'x')));
}

/// What Ana alone can look at after Ben sat here: rows, pages, files.
auto seenByAna(Opening opening, bool hasBenAnswered) {
    TemporaryVault vault(opening);
    answered(vault.together(), kAna, Dimension::Energy, five(1));
    auto& ben = vault.alone(kBen);
    if (hasBenAnswered) { answerAll(ben, kBen); }
    auto& ana = vault.alone(kAna);
    std::vector<std::string> shared;
    std::vector<std::int64_t> pages;
    if (ana.shared() != nullptr) {
        shared = checkInRowsOf(*ana.shared());
        pages = pagesOf(*ana.shared());
    }
    const auto own = checkInRowsOf(ana.own(kAna));
    const auto openedBefore = must(CheckInStore(ana).opened()).size();
    vault.lock();
    return std::tuple(shared, pages, own, openedBefore, outsideOf(vault.folder()));
}

// House law 4.
TEST(CheckInSecrecy, ShowsOneAloneTheSameWhetherTheOtherHasAnsweredOrNot) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        EXPECT_EQ(seenByAna(opening, true), seenByAna(opening, false));
    }
}

// What an own room's length can tell: it grows in whole steps, and a year of check-ins is a quarter of one.
TEST(CheckInSecrecy, TakesLessThanAQuarterOfAStepInAYear) {
    TemporaryVault vault(Opening::Either);
    auto& ben = vault.together();
    const auto usedPages = [&ben] {
        const auto pages = pagesOf(ben.own(kBen));
        return pages[0] - pages[1];
    };
    const auto before = usedPages();
    for (int week = 0; week < 52; ++week) {
        answerAll(ben, kBen);
        must(CheckInStore(ben).putAway(kBen));
    }
    constexpr std::int64_t kPage = 4096;
    EXPECT_LE((usedPages() - before) * kPage, kPaddingStep / 4);
    vault.lock();
    EXPECT_EQ(outsideOf(vault.folder()).at("own-2.db") % static_cast<std::uintmax_t>(kPaddingStep), 0U);
}

std::vector<std::int64_t> lengthsIn(Database& shared) {
    auto lengths = must(shared.prepare("SELECT length(sheet) FROM opened_check_in"));
    std::vector<std::int64_t> all;
    while (must(lengths.step())) {
        all.push_back(lengths.integer(0));
    }
    return all;
}

/// The shared room after an opening, as rows, row lengths and pages.
auto sharedAfter(bool isInterestAnswered) {
    TemporaryVault vault(Opening::Either);
    auto& both = vault.together();
    answered(both, kAna, Dimension::Energy, five(1));
    if (isInterestAnswered) {
        answered(both, kAna, Dimension::Interest, eleven(0));
        must(CheckInStore(both).writeLine(kAna, "not tonight, and I do not want to say why"));
    }
    answered(both, kBen, Dimension::Energy, five(3));
    openedTogether(vault, {Dimension::Energy, Dimension::Mood}, {Dimension::Energy});
    auto& shared = *vault.together().shared();
    const auto all = lengthsIn(shared);
    const auto rows = checkInRowsOf(shared);
    const auto pages = pagesOf(shared);
    vault.lock();
    return std::tuple(rows, all, pages, outsideOf(vault.folder()));
}

// House law 5.
TEST(CheckInSecrecy, LeavesAHeldBackFieldAsOneThatWasNeverAnsweredInTheSharedRoom) {
    const auto heldBack = sharedAfter(true);
    EXPECT_EQ(heldBack, sharedAfter(false));
    EXPECT_EQ(std::get<0>(heldBack).size(), 2U) << "one row for each of them";
    EXPECT_EQ(std::get<1>(heldBack), (std::vector<std::int64_t>(2, 704)));
}

/// All that is stored after some weeks, in all three rooms.
using Stored = std::vector<std::vector<std::string>>;

Stored storedAfter(void (*live)(TemporaryVault&)) {
    TemporaryVault vault(Opening::Either);
    live(vault);
    auto& both = vault.together();
    return {checkInRowsOf(both.own(kAna)), checkInRowsOf(both.own(kBen)), checkInRowsOf(*both.shared())};
}

void to(TemporaryVault& vault, int day) { vault.clock().moveTo(kFirstEvening + days(day)); }

void openOn(TemporaryVault& vault, int answeredOn, int openedOn) {
    to(vault, answeredOn);
    auto& both = vault.together();
    answered(both, kAna, Dimension::Energy, five(1));
    answered(both, kBen, Dimension::Energy, five(1));
    to(vault, openedOn);
    openedTogether(vault, {Dimension::Energy}, {Dimension::Energy});
}

// House law 7: lives that differ in skips, refusals, cancellations and in how long someone took store the
// same, so that no question to any room can tell them apart.
TEST(CheckInSecrecy, StoresNothingThatCountsSkipsRefusalsCancellationsOrTimeToAnswer) {
    const auto plain = storedAfter([](TemporaryVault& vault) { openOn(vault, 14, 14); });
    const auto early = storedAfter([](TemporaryVault& vault) { openOn(vault, 8, 14); });
    const auto cancelled = storedAfter([](TemporaryVault& vault) {
        to(vault, 0);
        auto& both = vault.together();
        answerAll(both, kAna); // begun and taken back
        must(CheckInStore(both).takeBack(kAna));
        to(vault, 7); // a week skipped
        static_cast<void>(vault.together());
        openOn(vault, 14, 14);
    });
    const auto changed = storedAfter([](TemporaryVault& vault) {
        to(vault, 14);
        auto& both = vault.together();
        answered(both, kAna, Dimension::Energy, five(3)); // changed her mind three times
        answered(both, kAna, Dimension::Energy, five(0));
        answered(both, kAna, Dimension::Mood, five(0));
        must(CheckInStore(both).clear(kAna, Dimension::Mood));
        openOn(vault, 14, 14);
    });
    EXPECT_EQ(early, plain) << "how long it lay sealed";
    EXPECT_EQ(cancelled, plain) << "what was begun and taken back, or skipped";
    EXPECT_EQ(changed, plain) << "how often someone changed their mind";
}

} // namespace
} // namespace inglenook
