// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret/word_offer.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace inglenook::test {
namespace {

class GivenBytes final : public RandomSource {
public:
    explicit GivenBytes(std::vector<std::uint8_t> bytes) : m_bytes(std::move(bytes)) {}
    void fill(std::span<std::uint8_t> out) override {
        for (auto& byte : out) {
            byte = m_bytes.at(m_at++);
        }
    }

private:
    std::vector<std::uint8_t> m_bytes;
    std::size_t m_at = 0;
};

TEST(WordOffer, HasAllWordsOfTheListAndNoneTwice) {
    const auto words = offeredWords();
    ASSERT_EQ(words.size(), 7776U);
    EXPECT_EQ(words.front(), "abacus");
    EXPECT_EQ(words.back(), "zoom");
    EXPECT_EQ(std::set<std::string_view>(words.begin(), words.end()).size(), 7776U);
}

TEST(WordOffer, DrawsTheWordsThatTheRandomBytesName) {
    // 0 and 7775 are the ends of the list; 62208 is past the last whole multiple and is thrown away.
    GivenBytes random({0x00, 0x00, 0x5F, 0x1E, 0x00, 0xF3, 0x01, 0x00, 0x60, 0x1E, 0x02, 0x00});
    const WordOffer offer(random);
    EXPECT_EQ(offer.word(0), offeredWords()[0]);
    EXPECT_EQ(offer.word(1), offeredWords()[7775]);
    EXPECT_EQ(offer.word(2), offeredWords()[1]);
    EXPECT_EQ(offer.word(3), offeredWords()[0]);
    EXPECT_EQ(offer.word(4), offeredWords()[2]);
}

TEST(WordOffer, RedrawsOneWordAndKeepsTheOthers) {
    WordOffer offer;
    const std::vector<std::string_view> before = {offer.word(0), offer.word(1), offer.word(2), offer.word(3),
                                                  offer.word(4)};
    offer.redraw(2);
    EXPECT_NE(offer.word(2), before[2]);
    for (const std::size_t place : {0U, 1U, 3U, 4U}) {
        EXPECT_EQ(offer.word(place), before[place]);
    }
}

TEST(WordOffer, ItsPassphraseIsTheWordsWithSpaces) {
    const WordOffer offer;
    std::string expected;
    for (std::size_t place = 0; place < WordOffer::kWords; ++place) {
        expected += (place == 0 ? "" : " ") + std::string(offer.word(place));
    }
    const auto passphrase = offer.passphrase();
    const auto bytes = passphrase.bytes();
    EXPECT_EQ(std::string(bytes.begin(), bytes.end()), expected);
}

TEST(WordOffer, DrawsEvenlyOverTheWholeList) {
    // 40,000 draws in sixteen parts of the list: 2,500 each, and 250 off is five standard deviations.
    std::map<std::size_t, int> parts;
    const auto words = offeredWords();
    for (int i = 0; i < 8000; ++i) {
        const WordOffer offer;
        for (std::size_t place = 0; place < WordOffer::kWords; ++place) {
            const auto at = std::ranges::lower_bound(words, offer.word(place)) - words.begin();
            ++parts[static_cast<std::size_t>(at) / (words.size() / 16)];
        }
    }
    ASSERT_EQ(parts.size(), 16U);
    for (const auto& [part, count] : parts) {
        EXPECT_NEAR(count, 2500, 250) << part;
    }
}

TEST(WordOffer, CompletesAWordAfterThreeLettersAndNotBefore) {
    EXPECT_TRUE(wordsBeginningWith("ke").empty());
    const auto found = wordsBeginningWith("KET");
    ASSERT_FALSE(found.empty());
    for (const auto word : found) {
        EXPECT_TRUE(word.starts_with("ket"));
    }
    EXPECT_EQ(wordsBeginningWith("abacus").size(), 1U);
    EXPECT_TRUE(wordsBeginningWith("abacusses").empty());
    EXPECT_TRUE(wordsBeginningWith("zzz").empty());
}

} // namespace
} // namespace inglenook::test
