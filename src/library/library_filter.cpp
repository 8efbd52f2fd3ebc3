// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library_filter.h"

#include "secret/seal.h"
#include "value/folded_text.h"

#include <algorithm>
#include <random>

namespace inglenook {

namespace {

constexpr unsigned kCodesAway = 3; // one code in three
constexpr unsigned kItemsAway = 8; // one item in eight

/// Every word of the search is somewhere in the text, in any case, with or without its accents.
bool hasWords(const std::string& text, std::string_view search) {
    const auto in = folded(text);
    const auto all = folded(search);
    for (std::size_t at = 0; at < all.size();) {
        const auto end = std::min(all.find(' ', at), all.size());
        if (in.find(all.substr(at, end - at)) == std::string::npos) { return false; }
        at = end + 1;
    }
    return true;
}

bool has(const std::vector<std::string>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

} // namespace

LibraryLimits meet(const LibraryLimits& one, const LibraryLimits& other) {
    LibraryLimits both = one;
    both.ceiling = std::min(one.ceiling, other.ceiling);
    both.inForce = std::min(one.inForce, other.inForce);
    both.health.insert(other.health.begin(), other.health.end());
    both.away.insert(other.away.begin(), other.away.end());
    return both;
}

bool isShown(const LibraryItem& item, const LibraryLimits& limits) {
    if (item.touch > limits.ceiling) { return false; }
    if (item.touch > TouchLevel::Nonsexual && item.touch > limits.inForce) { return false; }
    if (limits.away.count(item.id) != 0) { return false; }
    return std::none_of(item.avoidIf.begin(), item.avoidIf.end(),
                        [&](const std::string& code) { return limits.health.count(code) != 0; });
}

bool fits(const LibraryItem& item, const LibraryWish& wish) {
    if (wish.energy && item.energy > *wish.energy) { return false; }
    if (wish.minutes && item.minutes > *wish.minutes) { return false; }
    if (wish.touch && item.touch > *wish.touch) { return false; }
    if (wish.forWhom && item.forWhom != ForWhom::Either && item.forWhom != *wish.forWhom) { return false; }
    if (!wish.group.empty() && item.group != wish.group) { return false; }
    if (wish.isForFewWords && !has(item.suits, "aphasia") && !has(item.suits, "brain_fog")) { return false; }
    return hasWords(item.text, wish.search);
}

std::vector<LibraryItem> shownItems(const std::vector<LibraryItem>& items, const LibraryLimits& limits,
                                    const LibraryWish& wish) {
    std::vector<LibraryItem> out;
    std::copy_if(items.begin(), items.end(), std::back_inserter(out),
                 [&](const LibraryItem& item) { return isShown(item, limits) && fits(item, wish); });
    return out;
}

// std::shuffle is free to differ between libraries; this is not.
std::vector<LibraryItem> shuffled(std::vector<LibraryItem> items, std::uint64_t seed) {
    std::mt19937_64 dice(seed);
    for (std::size_t left = items.size(); left > 1; --left) {
        std::swap(items[left - 1], items[dice() % left]);
    }
    return items;
}

std::vector<EducationCard> foundCards(const std::vector<EducationCard>& cards, std::string_view search) {
    std::vector<EducationCard> out;
    std::copy_if(cards.begin(), cards.end(), std::back_inserter(out),
                 [&](const EducationCard& card) { return hasWords(card.title + " " + card.body, search); });
    return out;
}

LibraryLimits shadeOf(const LibraryContent& content, ByteView half, ByteView otherHalf) {
    Bytes key(32);
    for (std::size_t i = 0; i < key.size(); ++i) {
        const auto& from = i < 16 ? half : otherHalf;
        key[i] = i % 16 < from.size() ? from[i % 16] : 0;
    }
    const auto falls = [&key](std::string_view name, unsigned outOf) {
        const Bytes bytes(name.begin(), name.end());
        return keyedDigest(key, bytes)[0] % outOf == 0;
    };
    LibraryLimits shade;
    shade.ceiling = TouchLevel::Sexual;
    shade.inForce = TouchLevel::Sexual;
    for (const auto& code : content.health) {
        if (falls("code " + code.code, kCodesAway)) { shade.health.insert(code.code); }
    }
    for (const auto& item : content.items) {
        if (falls("item " + item.id, kItemsAway)) { shade.away.insert(item.id); }
    }
    return shade;
}

} // namespace inglenook
