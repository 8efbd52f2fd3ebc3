// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret/word_offer.h"

#include "value/embedded_file.h"

#include <algorithm>
#include <array>
#include <utility>

namespace inglenook::embedded {
std::span<const EmbeddedFile> words();
} // namespace inglenook::embedded

namespace inglenook {

namespace {

constexpr std::size_t kListSize = 7776;
constexpr std::size_t kFewestLetters = 3;

std::vector<std::string_view> readWords() {
    std::vector<std::string_view> words;
    words.reserve(kListSize);
    std::string_view rest = embedded::words().front().text;
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        const auto line = rest.substr(0, end);
        const auto tab = line.find('\t'); // dice numbers before it
        if (tab != std::string_view::npos) { words.push_back(line.substr(tab + 1)); }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    expects(words.size() == kListSize && std::ranges::is_sorted(words), "the word list is whole");
    return words;
}

} // namespace

std::span<const std::string_view> offeredWords() {
    static const std::vector<std::string_view> words = readWords();
    return words;
}

std::span<const std::string_view> wordsBeginningWith(std::string_view letters) {
    if (letters.size() < kFewestLetters) { return {}; }
    std::string lower(letters);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    const auto words = offeredWords();
    const auto first = std::lower_bound(words.begin(), words.end(), std::string_view(lower));
    const auto last =
        std::find_if(first, words.end(), [&](std::string_view word) { return !word.starts_with(lower); });
    return words.subspan(static_cast<std::size_t>(first - words.begin()),
                         static_cast<std::size_t>(last - first));
}

WordOffer::WordOffer(RandomSource& random) : m_random(&random), m_numbers(2 * kWords) {
    for (std::size_t place = 0; place < kWords; ++place) {
        put(place, drawn());
    }
}

std::uint16_t WordOffer::drawn() {
    // Numbers past the last whole multiple are thrown away, or some words would come more often.
    constexpr unsigned kFair = 65536U / kListSize * kListSize;
    for (;;) {
        std::array<std::uint8_t, 2> bytes{};
        m_random->fill(bytes);
        const unsigned number = bytes[0] | (static_cast<unsigned>(bytes[1]) << 8U);
        if (number < kFair) { return static_cast<std::uint16_t>(number % kListSize); }
    }
}

std::string_view WordOffer::word(std::size_t place) const {
    expects(place < kWords, "one of the offered words");
    const auto bytes = m_numbers.view();
    return offeredWords()[bytes[2 * place] | (static_cast<unsigned>(bytes[2 * place + 1]) << 8U)];
}

void WordOffer::redraw(std::size_t place) {
    expects(place < kWords, "one of the offered words");
    const auto before = word(place);
    std::uint16_t number = drawn();
    while (offeredWords()[number] == before) {
        number = drawn();
    }
    put(place, number);
}

void WordOffer::put(std::size_t place, std::uint16_t number) {
    m_numbers.data()[2 * place] = static_cast<std::uint8_t>(number & 0xFFU);
    m_numbers.data()[2 * place + 1] = static_cast<std::uint8_t>(number >> 8U);
}

Passphrase WordOffer::passphrase() const {
    std::size_t size = kWords - 1;
    for (std::size_t place = 0; place < kWords; ++place) {
        size += word(place).size();
    }
    SecretBytes text(size);
    std::uint8_t* at = text.data();
    for (std::size_t place = 0; place < kWords; ++place) {
        if (place != 0) { *at++ = ' '; }
        at = std::ranges::copy(word(place), at).out;
    }
    auto made = Passphrase::from({reinterpret_cast<const char*>(text.view().data()), text.size()});
    expects(made.has_value(), "offered words are a passphrase");
    return std::move(*made);
}

} // namespace inglenook
