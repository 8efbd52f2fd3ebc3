// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_room/note_search.h"

#include "own_room/note_rows.h"
#include "value/folded_text.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace inglenook {

namespace {

constexpr std::size_t kLeastIndexed = 3; // characters: the index holds triples
constexpr std::size_t kMostWords = 12;
constexpr std::size_t kAround = 60; // bytes; moved outwards to a whole word or character

constexpr std::string_view kByIndex = R"sql(
    SELECT note.id, note.kind, note.day, note.place, note.folded FROM note_search
    JOIN note ON note.found_by = note_search.rowid WHERE note_search MATCH :query)sql";
constexpr std::string_view kAll = "SELECT id, kind, day, place, folded FROM note";

struct Query {
    std::string toIndex;            ///< empty: no word is long enough
    std::vector<std::string> words; ///< folded
};

std::vector<std::string> wordsOf(const std::string& text) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : text + ' ') {
        if (c != ' ') {
            word += c;
        } else if (!word.empty() && words.size() < kMostWords) {
            words.push_back(std::exchange(word, {}));
        }
    }
    return words;
}

Query queryFrom(std::string_view raw) {
    Query query{{}, wordsOf(folded(raw))};
    for (const auto& word : query.words) {
        if (characterCount(word) < kLeastIndexed) { continue; }
        // In quotes everything is text to the index: no operator, no column, no error.
        std::string quoted = "\"";
        for (const char c : word) {
            quoted += c == '"' ? "\"\"" : std::string(1, c);
        }
        query.toIndex += (query.toIndex.empty() ? "" : " AND ") + quoted + "\"";
    }
    return query;
}

struct Hit {
    EntryId id;
    NoteKind kind = NoteKind::Journal;
    std::int64_t day = 0;
    std::int64_t place = 0;
};

bool isBefore(const Hit& a, const Hit& b) {
    const auto rank = [](const Hit& hit) {
        const bool isJournal = hit.kind == NoteKind::Journal;
        return std::tuple(isJournal ? 0 : static_cast<int>(hit.kind), -hit.day, -hit.place);
    };
    return rank(a) < rank(b);
}

Result<std::vector<Hit>> hitsOf(Database& own, const Query& query, const std::stop_token& stop) {
    std::vector<Hit> hits;
    auto rows = own.prepare(query.toIndex.empty() ? kAll : kByIndex);
    if (!rows) { return passOn(rows); }
    if (!query.toIndex.empty()) { rows->bind(":query", query.toIndex); }
    for (;;) {
        if (stop.stop_requested()) { return fail(ErrorCode::Cancelled, "search"); }
        const auto hasRow = rows->step();
        if (!hasRow) { return passOn(hasRow); }
        if (!*hasRow) { return hits; }
        const auto text = rows->text(4);
        const bool holdsAll =
            std::all_of(query.words.begin(), query.words.end(),
                        [&text](const std::string& word) { return text.find(word) != std::string::npos; });
        if (!holdsAll) { continue; }
        hits.push_back({rows->id<EntryId>(0), static_cast<NoteKind>(rows->integer(1)), rows->integer(2),
                        rows->integer(3)});
    }
}

bool isInsideCharacter(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

/// Line ends do not belong into one line of words.
std::string onOneLine(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

std::string wordsBefore(const std::string& text, std::size_t hit) {
    if (hit <= kAround) { return onOneLine(text.substr(0, hit)); }
    auto begin = hit - kAround;
    const auto space = text.find_first_of(" \n", begin);
    if (space < hit) { begin = space + 1; }
    while (isInsideCharacter(text, begin)) {
        ++begin;
    }
    return "… " + onOneLine(text.substr(begin, hit - begin));
}

std::string wordsAfter(const std::string& text, std::size_t hitEnd) {
    if (text.size() - hitEnd <= kAround) { return onOneLine(text.substr(hitEnd)); }
    auto end = hitEnd + kAround;
    const auto space = text.find_last_of(" \n", end);
    if (space != std::string::npos && space > hitEnd) { end = space; }
    while (isInsideCharacter(text, end)) {
        --end;
    }
    return onOneLine(text.substr(hitEnd, end - hitEnd)) + " …";
}

FoundNote around(const Note& note, const std::vector<std::string>& words) {
    const auto [text, origin] = foldedWithOrigin(note.text);
    FoundNote found{note.id, note.kind, note.day, {}, {}, {}};
    const auto longest = std::max_element(words.begin(), words.end(),
                                          [](const auto& a, const auto& b) { return a.size() < b.size(); });
    const auto at = text.find(*longest);
    if (at == std::string::npos) { return found; }
    const auto begin = origin[at];
    // To the end of the character that the hit ends in: a part of "æ" is shown as the whole of it.
    auto last = at + longest->size();
    while (last + 1 < origin.size() && origin[last] == origin[last - 1]) {
        ++last;
    }
    const auto end = origin[last];
    found.before = wordsBefore(note.text, begin);
    found.hit = onOneLine(note.text.substr(begin, end - begin));
    found.after = wordsAfter(note.text, end);
    return found;
}

} // namespace

Result<FoundNotes> searchNotes(Database& own, std::string_view query, const std::stop_token& stop) {
    FoundNotes out;
    const auto asked = queryFrom(query);
    if (asked.words.empty()) { return out; }
    auto hits = hitsOf(own, asked, stop);
    if (!hits) { return passOn(hits); }
    out.hasMore = hits->size() > FoundNotes::kMost;
    const auto shown = std::min(hits->size(), FoundNotes::kMost);
    std::partial_sort(hits->begin(), hits->begin() + static_cast<std::ptrdiff_t>(shown), hits->end(),
                      isBefore);
    hits->resize(shown);
    for (const auto& hit : *hits) {
        if (stop.stop_requested()) { return fail(ErrorCode::Cancelled, "search"); }
        const auto note = findNote(own, hit.id);
        if (!note) { return passOn(note); }
        out.notes.push_back(around(*note, asked.words));
    }
    return out;
}

} // namespace inglenook
