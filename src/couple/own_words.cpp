// SPDX-License-Identifier: GPL-3.0-or-later
#include "couple/own_words.h"

#include <algorithm>
#include <iterator>

namespace inglenook {

namespace {

constexpr std::string_view kOwnWords = R"sql(
    SELECT id, kind, text, is_opened, on_paper FROM words ORDER BY kind, place, id)sql";
constexpr std::string_view kSharedWords = R"sql(
    SELECT id, kind, text, 1, on_paper FROM words WHERE seat = :seat ORDER BY kind, place, id)sql";

Result<std::vector<OwnWords>> readAll(Statement& rows) {
    std::vector<OwnWords> out;
    for (;;) {
        const auto hasRow = rows.step();
        if (!hasRow) { return passOn(hasRow); }
        if (!*hasRow) { return out; }
        out.push_back(OwnWords{rows.id<EntryId>(0), static_cast<WordsKind>(rows.integer(1)), rows.text(2),
                               rows.integer(3) != 0, rows.integer(4) != 0});
    }
}

template <class Text>
Result<std::string> textOf(const std::string& raw) {
    const auto text = Text::from(raw);
    if (!text) { return passOn(text); }
    return text->text();
}

} // namespace

Result<std::vector<OwnWords>> wordsInOwnRoom(Database& own) {
    auto rows = own.prepare(kOwnWords);
    if (!rows) { return passOn(rows); }
    return readAll(*rows);
}

Result<std::vector<OwnWords>> wordsInSharedRoom(Database& shared, Seat of) {
    auto rows = shared.prepare(kSharedWords);
    if (!rows) { return passOn(rows); }
    rows->bind(":seat", static_cast<int>(of));
    return readAll(*rows);
}

Result<std::string> checkedWords(WordsKind kind, const std::string& text) {
    switch (kind) {
    case WordsKind::StopSpoken:
    case WordsKind::StopShown:
    case WordsKind::Value:
    case WordsKind::StrengthOfOther:
    case WordsKind::StrengthOfSelf:
        return textOf<Wording>(text);
    case WordsKind::Matters:
    case WordsKind::FirstReason:
    case WordsKind::WantKnown:
    case WordsKind::Question:
    case WordsKind::MedicalQuestion:
        return textOf<Passage>(text);
    case WordsKind::ReadFirstPage:
        return std::string();
    }
    return fail(ErrorCode::OutsideRules, "unknown kind of words");
}

std::vector<OwnWords> openedOf(const std::vector<OwnWords>& all) {
    std::vector<OwnWords> out;
    std::copy_if(all.begin(), all.end(), std::back_inserter(out),
                 [](const OwnWords& words) { return words.isOpened; });
    return out;
}

Result<std::vector<OwnWords>> openedWordsOf(Sitting& sitting, Seat of) {
    if (sitting.isPresent(of)) {
        const auto all = wordsInOwnRoom(sitting.own(of));
        if (!all) { return passOn(all); }
        return openedOf(*all);
    }
    if (sitting.shared() == nullptr) { return std::vector<OwnWords>(); }
    return wordsInSharedRoom(*sitting.shared(), of);
}

} // namespace inglenook
