// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/body_reach.h"
#include "agreement/line_words.h"
#include "agreement/stance_store.h"
#include "agreement/table.h"
#include "couple/couple_store.h"
#include "secret/random.h"

#include <algorithm>
#include <cstdlib>

namespace inglenook {
namespace {

YesKind kindOf(YesTurn::Kind kind) {
    switch (kind) {
    case YesTurn::Kind::Proposals:
        return YesKind::First;
    case YesTurn::Kind::SecondLook:
        return YesKind::Second;
    case YesTurn::Kind::WholePage:
        return YesKind::Renewal;
    }
    std::abort();
}

/// Why a line of the book is simply not part of a turn that goes through all of them.
bool isOnlyNotPartOfIt(ErrorCode code) {
    return code == ErrorCode::NotFound || code == ErrorCode::OutsideRules ||
           code == ErrorCode::NotSettledYet || code == ErrorCode::AskedAlready;
}

/// What this person does not want raised, out of their own room.
Result<std::set<StanceKey>> notToBeRaised(Sitting& sitting, Seat seat, Day today) {
    auto answers = StanceStore(sitting, seat).answers();
    if (!answers) { return passOn(answers); }
    std::set<StanceKey> out;
    for (const auto& answer : *answers) {
        if (!mayBeRaised(answer, today)) { out.insert(answer.key); }
    }
    return out;
}

YesItem itemFor(const SealedLine& line) {
    YesItem item;
    item.line = line.line;
    item.level = line.level;
    item.wording = line.wording;
    item.conditions = line.conditions;
    item.review = line.reviewOn;
    item.isSecondLook = line.phase == YesPhase::Final;
    return item;
}

YesOutcome outcomeOf(const YesTurns& turns, const SealedLine& line) {
    const auto& answers = turns.answers.each;
    if (std::count(answers.begin(), answers.end(), YesAnswer::NotYet) > 0) {
        return YesOutcome::ClosedForNow;
    }
    if (std::count(answers.begin(), answers.end(), YesAnswer::Yes) < 2) { return YesOutcome::ToTalkAbout; }
    return line.phase == YesPhase::Final ? YesOutcome::Agreed : YesOutcome::Settling;
}

} // namespace

Result<YesTurn> YesTurn::begin(Together& together, Kind kind, const std::vector<LineId>& chosen) {
    auto book = readBook(together);
    auto signals = CoupleStore(together).stopSignals();
    if (!book) { return passOn(book); }
    if (!signals) { return passOn(signals); }
    BySeat<std::set<StanceKey>> folded;
    for (const auto seat : kBothSeats) {
        auto keys = notToBeRaised(together, seat, book->at.day);
        if (!keys) { return passOn(keys); }
        folded[seat] = std::move(*keys);
    }
    std::vector<LineId> ids = chosen;
    if (chosen.empty()) {
        for (const auto& [id, line] : book->lines) {
            ids.push_back(id);
        }
    }
    YesTurn turn(together, kind);
    for (const auto& id : ids) {
        const YesStamp stamp{YesId(random16()), *signals, book->now.areSignalsKnown};
        const BookLine line = bookLine(together, *book, id);
        auto bytes = bytesToShow(line.parts, kindOf(kind), stamp, book->at, book->rules);
        if (!bytes && chosen.empty() && isOnlyNotPartOfIt(bytes.error().code)) { continue; }
        if (!bytes) { return passOn(bytes); }
        const auto words = decodedLine(*bytes);
        expects(words.has_value(), "what was just written down can be read");
        // Every opening and every change of a map cuts down what lies on the table; nothing else may be said
        // yes to.
        if (!isWithinMaps(*words, book->maps)) { return fail(ErrorCode::ClosedByBodyMap, "turn"); }
        for (const auto seat : kBothSeats) {
            YesItem item = itemFor(*words);
            item.isFolded = folded[seat].count({words->activity, words->direction}) > 0;
            turn.m_items[seat].push_back(std::move(item));
        }
        turn.m_bytes[id] = std::move(*bytes);
    }
    if (turn.m_bytes.empty()) { return fail(ErrorCode::NotFound, "nothing for this turn"); }
    return turn;
}

Result<void> YesTurn::seal(const Confirmed& person, const std::map<LineId, YesAnswer>& answers,
                           const std::set<LineId>& onPaper) {
    for (const auto& [line, answer] : answers) {
        if (m_bytes.count(line) == 0) {
            return fail(ErrorCode::OutsideRules, "a line that is not on the page");
        }
    }
    m_answers[person.seat()] = Sealed{answers, onPaper};
    return {};
}

bool YesTurn::areBothSealed() const { return m_answers[Seat::Circle] && m_answers[Seat::Diamond]; }

void YesTurn::undo(Seat seat) { m_answers[seat].reset(); }

Result<std::vector<std::pair<LineId, YesOutcome>>> YesTurn::finish() {
    if (!areBothSealed()) { return fail(ErrorCode::OutsideRules, "both turns come before their outcome"); }
    auto book = openBook(*m_together);
    if (!book) { return passOn(book); }
    ConsentWrites writes;
    std::vector<std::pair<LineId, YesOutcome>> outcomes;
    for (const auto& [id, bytes] : m_bytes) {
        YesTurns turns{kindOf(m_kind), {}, bytes};
        for (const auto seat : kBothSeats) {
            const auto& answers = m_answers[seat]->answers;
            const auto found = answers.find(id);
            turns.answers[seat] = found == answers.end() ? YesAnswer::ForTheSession : found->second;
        }
        const BookLine was = bookLine(*m_together, *book, id);
        auto parts = apply(was.parts, turns, book->at, book->rules);
        if (!parts) { return passOn(parts); }
        BookLine will = was;
        will.parts = std::move(*parts);
        const auto shown = shownBytes(will.parts);
        for (const auto seat : kBothSeats) {
            const bool isTicked = shown && m_answers[seat]->onPaper.count(id) > 0;
            will.parts.own[seat]->tick = isTicked ? std::optional<Bytes>(tickOver(*shown)) : std::nullopt;
        }
        addLineChange(writes, was, will, *book);
        outcomes.emplace_back(id, outcomeOf(turns, *decodedLine(bytes)));
    }
    if (auto written = commitConsent(*m_together, *book, writes, ChangeKind::Consent); !written) {
        return passOn(written);
    }
    m_answers = {};
    return outcomes;
}

} // namespace inglenook
