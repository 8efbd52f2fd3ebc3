// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/wording_rules.h"

#include <algorithm>
#include <utf8proc.h>

namespace inglenook {

namespace {

constexpr std::size_t kGentleMarks = 2;             // more than that reads like a teacher's red pen
constexpr std::size_t kMostReadBytes = 64UL * 1024; // a text that no person typed
constexpr std::size_t kNegationReach = 96;          // bytes before a place: three words and their "not"

bool isUtf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        utf8proc_int32_t point = 0;
        const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at,
                                             static_cast<utf8proc_ssize_t>(text.size() - at), &point);
        if (length <= 0) { return false; }
        at += static_cast<std::size_t>(length);
    }
    return true;
}

bool isInsideCharacter(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

TextSpan sentenceAround(std::string_view text, const TextSpan& span) {
    constexpr std::string_view kEnds = ".!?\n";
    const auto before = span.begin == 0 ? std::string_view::npos : text.find_last_of(kEnds, span.begin - 1);
    const auto after = text.find_first_of(kEnds, span.end);
    return {before == std::string_view::npos ? 0 : before + 1,
            after == std::string_view::npos ? text.size() : after};
}

bool isReadAtAll(const WordingAsk& ask) {
    if (ask.mode == WordingMode::Off) { return false; }
    switch (ask.place) {
    case WordingPlace::Shared:
    case WordingPlace::Speaker:
    case WordingPlace::Listener:
        return true;
    case WordingPlace::Journal:
        return ask.alsoInJournal;
    case WordingPlace::SaidBack:
    case WordingPlace::Boundary:
    case WordingPlace::StopSignal:
    case WordingPlace::Safety:
    case WordingPlace::Setback:
        return false;
    }
    return false;
}

template <class Spans>
bool anyTouches(const Spans& spans, const TextSpan& span) {
    return std::any_of(spans.begin(), spans.end(), [&](const TextSpan& each) { return each.touches(span); });
}

/// The longest first where places touch; then in the order of the text.
std::vector<WordingMark> apart(std::vector<WordingMark> marks) {
    std::stable_sort(marks.begin(), marks.end(), [](const auto& one, const auto& other) {
        return one.span.length() > other.span.length();
    });
    std::vector<WordingMark> kept;
    for (const auto& mark : marks) {
        const bool isTaken = std::any_of(kept.begin(), kept.end(),
                                         [&](const auto& each) { return each.span.touches(mark.span); });
        if (!isTaken) { kept.push_back(mark); }
    }
    std::sort(kept.begin(), kept.end(),
              [](const auto& one, const auto& other) { return one.span.begin < other.span.begin; });
    return kept;
}

} // namespace

/// One text while it is looked at.
struct WordingRules::Looked {
    std::string_view text;
    PatternSearch search;
    std::vector<TextSpan> silent; ///< by what the rule at hand leaves alone
};

bool WordingRules::speaks(const Watch& watch, const WordingAsk& ask) const {
    if (watch.isListenersOnly != (ask.place == WordingPlace::Listener)) { return false; }
    if (watch.isOffByDefault && ask.mode != WordingMode::Learning) { return false; }
    return !(watch.isSilentInJournal && ask.place == WordingPlace::Journal);
}

bool WordingRules::isSilenced(const Watch& watch, const Looked& looked, const TextSpan& span) const {
    if (anyTouches(looked.silent, span)) { return true; }
    auto& search = const_cast<PatternSearch&>(looked.search); // NOLINT: the room of a search, not its state
    const auto sentence = sentenceAround(looked.text, span);
    const auto words = looked.text.substr(sentence.begin, sentence.length());
    for (const auto set : watch.unlessInSentence) {
        if (m_sets[set].find(search, words)) { return true; }
    }
    if (!watch.isNegatable) { return false; }
    auto from = std::max(sentence.begin, span.begin > kNegationReach ? span.begin - kNegationReach : 0);
    while (from < span.begin && isInsideCharacter(looked.text[from])) {
        ++from;
    }
    return m_negation.front().find(search, looked.text.substr(from, span.begin - from)).has_value();
}

void WordingRules::look(std::size_t rule, Looked& looked, std::vector<WordingMark>& found) const {
    const auto& watch = m_watches[rule];
    const auto spans = watch.pattern.front().findAll(looked.search, looked.text);
    if (spans.empty()) { return; }
    looked.silent.clear();
    for (const auto& pattern : watch.unless) {
        const auto left = pattern.findAll(looked.search, looked.text);
        looked.silent.insert(looked.silent.end(), left.begin(), left.end());
    }
    for (const auto& span : spans) {
        if (!isSilenced(watch, looked, span)) { found.push_back({span, &m_rules[rule]}); }
    }
}

std::vector<TextSpan> WordingRules::wordsOfOthers(PatternSearch& search, std::string_view text) const {
    auto spans = quotedSpans(text);
    const auto reported = m_reported.front().findAll(search, text);
    spans.insert(spans.end(), reported.begin(), reported.end());
    return spans;
}

std::vector<WordingMark> WordingRules::marks(std::string_view text, const WordingAsk& ask) const {
    if (!isReadAtAll(ask) || text.size() > kMostReadBytes || !isUtf8(text)) { return {}; }
    Looked looked;
    looked.text = text;
    std::vector<WordingMark> found;
    for (std::size_t rule = 0; rule < m_rules.size(); ++rule) {
        if (speaks(m_watches[rule], ask)) { look(rule, looked, found); }
    }
    if (found.empty()) { return found; }
    const auto others = wordsOfOthers(looked.search, text);
    std::erase_if(found, [&](const WordingMark& mark) {
        const auto words = foldedWords(text.substr(mark.span.begin, mark.span.length()));
        return anyTouches(others, mark.span) ||
               std::find(ask.allowed.begin(), ask.allowed.end(), words) != ask.allowed.end();
    });
    found = apart(std::move(found));
    if (ask.mode == WordingMode::Gentle && found.size() > kGentleMarks) { found.resize(kGentleMarks); }
    return found;
}

} // namespace inglenook
