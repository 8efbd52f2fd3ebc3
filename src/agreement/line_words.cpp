// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/line_words.h"

#include "agreement/activity.h"
#include "agreement/stance_store.h"
#include "couple/couple_store.h"
#include "secret/random.h"

#include <algorithm>

namespace inglenook {
namespace {

constexpr std::string_view kLanguage = "en";

/// Out of the catalogue, else out of the room of somebody here.
Result<std::optional<Activity>> activityOf(Sitting& sitting, const std::string& id) {
    if (const auto* builtIn = builtInActivity(id)) { return std::optional<Activity>(*builtIn); }
    for (const auto seat : kBothSeats) {
        if (!sitting.isPresent(seat)) { continue; }
        auto mine = StanceStore(sitting, seat).ownActivities();
        if (!mine) { return passOn(mine); }
        const auto at =
            std::find_if(mine->begin(), mine->end(), [&](const auto& one) { return one.id == id; });
        if (at != mine->end()) { return std::optional<Activity>(*at); }
    }
    return std::optional<Activity>{};
}

void putActivity(SealedLine& line, const Activity& activity, const BySeat<std::string>& names) {
    line.activity = activity.id;
    line.wording = wordingOf(activity, line.direction, names);
    line.level = activity.level;
    line.levelWords = wordsOf(activity.level);
    line.directionWords = directionWords(line.direction, names);
    line.language = kLanguage;
}

void putTerm(SealedLine& line, const Term& term) {
    line.term = frozen(term, scopeLists());
    line.words = wordsOfCodes(line.term, line.words);
    line.conditions = conditionPhrases(term, line.words);
}

} // namespace

LineId lineFor(const LedgerBook& book, const StanceKey& key, const std::optional<LineId>& named) {
    if (named && book.lines.count(*named) > 0) { return *named; }
    for (const auto& [id, line] : book.lines) {
        if (!line.isWithdrawn && keyOf(line.parts) == key) { return id; }
    }
    return LineId(random16());
}

BookLine bookLine(Together& together, const LedgerBook& book, const LineId& id) {
    const auto found = book.lines.find(id);
    if (found != book.lines.end()) { return found->second; }
    BookLine line;
    line.parts.vault = together.vaultId();
    line.parts.line = id;
    line.parts.shared.emplace();
    for (auto& own : line.parts.own.each) {
        own.emplace();
    }
    return line;
}

bool isAskingOpen(const LedgerBook& book, const StanceKey& key) {
    const auto asked = book.asked.find(key);
    if (asked != book.asked.end() && asked->second > book.at.day) { return false; }
    return std::all_of(book.lines.begin(), book.lines.end(), [&](const auto& line) {
        return keyOf(line.second.parts) != key || mayPropose(line.second.parts, book.at.day);
    });
}

Result<SealedLine> wordsFor(Sitting& sitting, const LedgerBook& book, const ProposalDraft& draft) {
    const LineId id = lineFor(book, draft.key, draft.line);
    const auto before = book.lines.find(id);
    const auto known = before == book.lines.end() ? std::nullopt : book.standingOf(before->second).line;
    auto activity = activityOf(sitting, draft.key.activity);
    auto names = CoupleStore(sitting).names();
    if (!activity) { return passOn(activity); }
    if (!names) { return passOn(names); }
    SealedLine line;
    if (*activity) {
        line.direction = draft.key.direction;
        putActivity(line, **activity, *names);
    } else if (known && StanceKey{known->activity, known->direction} == draft.key) {
        line = *known; // an activity of the other's own: its words are in the line
    } else {
        return fail(ErrorCode::NotFound, "activity");
    }
    line.vault = sitting.vaultId();
    line.line = id;
    return reworded(std::move(line), draft.term);
}

SealedLine reworded(SealedLine line, const Term& term) {
    line.yes = {};
    line.phase = YesPhase::First;
    line.settlesOn.reset();
    line.reviewOn.reset();
    line.stopSignals = {};
    putTerm(line, term);
    return line;
}

ProposalView proposalView(const ProposalId& id, const SealedLine& line, bool isOnTable) {
    ProposalView view;
    view.id = id;
    view.line = line.line;
    view.key = {line.activity, line.direction};
    view.level = line.level;
    view.wording = line.wording;
    view.conditions = line.conditions;
    view.term = line.term;
    view.isOnTable = isOnTable;
    return view;
}

} // namespace inglenook
