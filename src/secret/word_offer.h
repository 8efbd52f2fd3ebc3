// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Five words offered as a passphrase, drawn from the EFF's large list (resources/words): 64.6 bits.
#include "secret/passphrase.h"
#include "secret/random.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace inglenook {

/// All 7,776 words in alphabetical order; they live as long as the program.
[[nodiscard]] std::span<const std::string_view> offeredWords();
/// Those that begin with these letters, in any case: a field completes a word after three. Nothing for fewer
/// than three.
[[nodiscard]] std::span<const std::string_view> wordsBeginningWith(std::string_view letters);

class WordOffer {
public:
    static constexpr std::size_t kWords = 5;
    explicit WordOffer(RandomSource& random = systemRandom());
    [[nodiscard]] std::string_view word(std::size_t place) const;
    /// Another word in one place, for one that somebody does not like; never the same one.
    void redraw(std::size_t place);
    /// The five with single spaces between them.
    [[nodiscard]] Passphrase passphrase() const;

private:
    [[nodiscard]] std::uint16_t drawn();
    void put(std::size_t place, std::uint16_t number);
    RandomSource* m_random;
    SecretBytes m_numbers; ///< which words: two bytes each
};

} // namespace inglenook
