// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample.h"

#include "agreement/table.h"
#include "paper/agreement_paper.h"
#include "support/temporary_vault.h"
#include "support/weak_kdf.h"

#include <fstream>
#include <gtest/gtest.h>

namespace inglenook {
namespace {

using test::must;
using test::TemporaryFolder;
using test::weakKdf;

/// A sample with both at the table today.
struct OpenSample {
    TemporaryFolder folder;
    FixedClock clock{test::kFirstEvening};
    std::unique_ptr<House> house;

    explicit OpenSample(Opening opening, int years) {
        SampleSetup setup;
        setup.opening = opening;
        setup.years = years;
        const auto made = must(makeSample(folder.path() / "sample", setup, clock, weakKdf()));
        house = must(House::enter(made.folder, clock, weakKdf()));
        for (const auto seat : kBothSeats) {
            must(house->sitDown(seat, *made.passphrases[seat], {}));
        }
    }
};

std::multiset<std::string> statesOf(Sitting& sitting) {
    std::multiset<std::string> out;
    for (const auto& line : must(AgreementStore(sitting).lines())) {
        out.insert(std::string(wordOf(line.state)));
    }
    return out;
}

class Sample : public testing::TestWithParam<Opening> {};
INSTANTIATE_TEST_SUITE_P(UnderBothOpenings, Sample, testing::Values(Opening::Either, Opening::Together),
                         [](const auto& each) {
                             return each.param == Opening::Either ? std::string("Either")
                                                                  : std::string("Together");
                         });

TEST_P(Sample, HasEveryStateOfALineToday) {
    const OpenSample sample(GetParam(), 0);
    EXPECT_EQ(statesOf(*sample.house->together()),
              (std::multiset<std::string>{"agreed", "agreed", "agreed", "agreed", "agreed", "agreed",
                                          "due for review", "resting", "settling", "to talk about",
                                          "to talk about"}));
    EXPECT_EQ(must(AgreementStore(*sample.house->together()).prepared(Seat::Circle)).size(), 1U);
    const auto boundaries = must(AgreementStore(*sample.house->together()).boundaries());
    EXPECT_EQ(std::count_if(boundaries.begin(), boundaries.end(),
                            [](const auto& each) { return each.until.empty(); }),
              1);
}

TEST_P(Sample, OpensWithoutAnythingToTellButTheDays) {
    const OpenSample sample(GetParam(), 0);
    const auto& notes = sample.house->notes();
    EXPECT_TRUE(notes.damagedRooms.empty());
    EXPECT_FALSE(notes.wentBack[Seat::Circle] || notes.wentBack[Seat::Diamond]);
    EXPECT_FALSE(notes.isClockAhead);
    EXPECT_TRUE(must(CoupleStore(*sample.house->together()).areSignalsKnown()));
    must(sample.house->check());
}

TEST_P(Sample, HasAPageToPrintWithChangesSinceTheLastEdition) {
    const OpenSample sample(GetParam(), 0);
    const auto page = must(paper::agreementPaper(*sample.house->together(), {}));
    ASSERT_TRUE(page.edition);
    EXPECT_GE(page.edition->number, 2);
}

TEST(SampleYears, EndTheSameHoweverManyYearsLieBehind) {
    const OpenSample none(Opening::Either, 0);
    const OpenSample two(Opening::Either, 2);
    EXPECT_EQ(statesOf(*none.house->together()), statesOf(*two.house->together()));
}

TEST(SampleYears, AreRefusedOutsideTheirRange) {
    const TemporaryFolder folder;
    const FixedClock clock(test::kFirstEvening);
    SampleSetup setup;
    setup.years = 51;
    EXPECT_EQ(makeSample(folder.path() / "s", setup, clock, weakKdf()).error().code, ErrorCode::OutsideRules);
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "s"));
}

TEST(SampleFolder, IsLeftAsItWasWhenItHoldsSomething) {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "letter.txt") << "dear";
    const FixedClock clock(test::kFirstEvening);
    EXPECT_EQ(makeSample(folder.path(), {}, clock, weakKdf()).error().code, ErrorCode::VaultForeign);
    EXPECT_EQ(test::bytesBelow(folder.path()).at("letter.txt"), "dear");
}

TEST(SampleFolder, IsEmptyAgainWhenTheSampleCouldNotBeMade) {
    const TemporaryFolder folder;
    const FixedClock clock(test::kFirstEvening);
    SampleSetup setup;
    for (const auto seat : kBothSeats) {
        setup.passphrases[seat].emplace(test::passphraseFrom("123456"));
    }
    EXPECT_EQ(makeSample(folder.path() / "s", setup, clock, weakKdf()).error().code,
              ErrorCode::PassphraseTooWeak);
    EXPECT_TRUE(std::filesystem::is_empty(folder.path() / "s"));
}

TEST(SamplePassphrases, AreTheGivenOnesWhenSomeAreGiven) {
    const TemporaryFolder folder;
    const FixedClock clock(test::kFirstEvening);
    SampleSetup setup;
    setup.years = 0;
    for (const auto seat : kBothSeats) {
        setup.passphrases[seat].emplace(test::passphraseOf(seat));
    }
    const auto made = must(makeSample(folder.path() / "s", setup, clock, weakKdf()));
    const auto house = must(House::enter(made.folder, clock, weakKdf()));
    must(house->sitDown(Seat::Circle, test::passphraseOf(Seat::Circle), {}));
}

} // namespace
} // namespace inglenook
