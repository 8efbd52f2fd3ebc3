// SPDX-License-Identifier: GPL-3.0-or-later
// House law 4, on the screen: two vaults that differ in nothing but whether Ben has answered show Ana, alone,
// the same of everything: words, pictures, files, and what the command line tells.
#include "checkin/check_in_store.h"
#include "cli/running.h"
#include "sample/sample.h"
#include "support/weak_kdf.h"
#include "ui_agreement/sample_window.h"

#include <QImage>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

/// One life, copied by hand: ids and keys are the same, too.
class OneLife {
public:
    explicit OneLife(Opening opening) {
        SampleSetup setup;
        setup.opening = opening;
        for (const auto seat : kBothSeats) {
            setup.passphrases[seat] = passphraseOf(seat);
        }
        const FixedClock clock(kFirstEvening);
        static_cast<void>(must(makeSample(vault(), setup, clock, weakKdf())));
    }
    [[nodiscard]] std::filesystem::path vault() const { return m_folder.path() / "life"; }

private:
    TemporaryFolder m_folder;
};

enum class Ben { HasAnswered, HasNot };

struct Seen {
    std::map<std::string, QStringList> words;
    std::map<std::string, QImage> pictures;
    std::map<std::string, std::uintmax_t> files;
    std::string json;
};

/// Ben sits down either way, and leaves.
void letBen(SampleWindow& sample, Ben ben) {
    sample.sitDown(Seat::Diamond);
    static_cast<void>(sample.store([ben](Sitting& sitting) -> Result<void> {
        CheckInStore store(sitting);
        if (ben == Ben::HasNot) { return store.takeBack(Seat::Diamond); }
        return store.answer(Seat::Diamond, Dimension::Interest, {Resolution::Five, 4, Aside::None, 0, 0});
    }));
    sample.lock();
}

Seen seenByAna(const std::filesystem::path& life, Ben ben) {
    Seen seen;
    SampleWindow sample(life);
    letBen(sample, ben);
    sample.sitDown(Seat::Circle);
    for (const auto& key : sample.pageKeys()) {
        sample.goTo(key);
        seen.words[key.toStdString()] = sample.words();
        seen.pictures[key.toStdString()] = sample.window().grab().toImage();
    }
    sample.lock();
    const auto& folder = sample.door().folder();
    for (const auto& [name, bytes] : bytesBelow(folder)) {
        seen.files[name] = bytes.size();
    }
    const TemporaryFolder place;
    std::filesystem::copy(folder, place.path() / "copy", std::filesystem::copy_options::recursive);
    const auto told = run({"--stdin", "--json", "lines", (place.path() / "copy").string()}, onlyAna());
    seen.json = std::to_string(told.exitCode) + told.out + told.err;
    return seen;
}

void expectSame(Opening opening) {
    const OneLife life(opening);
    const auto one = seenByAna(life.vault(), Ben::HasAnswered);
    const auto other = seenByAna(life.vault(), Ben::HasNot);
    ASSERT_GT(one.words.size(), 8U);
    for (const auto& [page, words] : one.words) {
        EXPECT_EQ(words, other.words.at(page)) << page;
        EXPECT_TRUE(one.pictures.at(page) == other.pictures.at(page)) << page;
    }
    EXPECT_EQ(one.files, other.files);
    EXPECT_EQ(one.json, other.json);
}

TEST(OneAlone, SeesTheSameWhetherTheOtherHasAnsweredOrNot) { expectSame(Opening::Either); }

TEST(OneAlone, SeesTheSameUnderOnlyTogether) { expectSame(Opening::Together); }

// The test above can tell: at the table the two lives differ.
TEST(BothAtTheTable, SeeWhetherThereIsSomethingToOpen) {
    const OneLife life(Opening::Either);
    for (const auto ben : {Ben::HasAnswered, Ben::HasNot}) {
        SampleWindow sample(life.vault());
        letBen(sample, ben);
        sample.sitDown(Seat::Circle);
        sample.sitDown(Seat::Diamond);
        sample.goTo(QStringLiteral("check-in"));
        EXPECT_EQ(sample.shows(QStringLiteral("There is something to open together.")),
                  ben == Ben::HasAnswered);
        EXPECT_EQ(sample.shows(QStringLiteral("Nothing to open today.")), ben == Ben::HasNot);
    }
}

} // namespace
} // namespace inglenook::test
