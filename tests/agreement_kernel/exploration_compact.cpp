// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_kernel/exploration_compact.h"

#include <deque>
#include <unordered_map>

namespace inglenook::testing {

namespace {

/// Texts of bytes, each once, and what they were read as when somebody asked.
class Kept {
public:
    Number numberOf(const Bytes& bytes) {
        const auto [at, isNew] = m_numbers.try_emplace(std::string(bytes.begin(), bytes.end()), 0);
        if (!isNew) { return at->second; }
        m_all.push_back({bytes, std::nullopt, std::nullopt});
        expects(m_all.size() < 65000, "few different bytes in a small world");
        at->second = static_cast<Number>(m_all.size());
        return at->second;
    }
    const Bytes& bytesAt(Number number) { return m_all.at(number - 1U).bytes; }
    const SealedLine& lineAt(Number number) {
        auto& text = m_all.at(number - 1U);
        if (!text.line) { text.line = decodedLine(text.bytes); }
        expects(text.line.has_value(), "all bytes of this world can be read");
        return *text.line;
    }
    const Term& termAt(Number number) {
        auto& text = m_all.at(number - 1U);
        if (!text.term) { text.term = decodedTerm(text.bytes); }
        expects(text.term.has_value(), "all terms of this world can be read");
        return *text.term;
    }

private:
    struct Text {
        Bytes bytes;
        std::optional<SealedLine> line;
        std::optional<Term> term;
    };
    std::unordered_map<std::string, Number> m_numbers;
    std::deque<Text> m_all;
};

Kept& kept() {
    static Kept all;
    return all;
}

Number numberOf(const std::optional<Bytes>& bytes) { return bytes ? kept().numberOf(*bytes) : Number{0}; }
Number numberOf(const std::optional<Term>& term) {
    return term ? kept().numberOf(encoded(*term)) : Number{0};
}
std::optional<Bytes> bytesOrNothing(Number number) {
    return number == 0 ? std::nullopt : std::optional(kept().bytesAt(number));
}
std::optional<Term> termOrNothing(Number number) {
    return number == 0 ? std::nullopt : std::optional(kept().termAt(number));
}
std::int32_t compactDay(const std::optional<Day>& day) {
    return day ? static_cast<std::int32_t>(dayNumber(*day)) : kNoDay;
}
std::optional<Day> wholeDay(std::int32_t day) {
    return day == kNoDay ? std::nullopt : std::optional(dayOf(day));
}

CompactOwn compact(const OwnRoom& room) {
    CompactOwn out;
    out.sharedMark = room.sharedMark;
    out.triedMark = room.triedMark;
    out.counter = room.counter;
    out.otherEpoch = room.otherEpoch;
    if (!room.row) { return out; }
    const auto& part = room.row->part;
    expects(part.restUntil.empty() && part.wouldHelp.empty() && !part.tick, "nobody here writes words");
    out.hasRow = true;
    out.isHeld = part.isHeld;
    out.isWithdrawn = part.isWithdrawn;
    out.pending = room.row->pending;
    out.finalYes = numberOf(part.finalYes);
    out.firstYes = numberOf(part.firstYes);
    out.words = numberOf(part.words);
    out.narrowedTo = numberOf(part.narrowedTo);
    out.finalYesOn = compactDay(part.finalYesOn);
    out.firstYesOn = compactDay(part.firstYesOn);
    out.heldSince = compactDay(part.heldSince);
    out.closedUntil = compactDay(part.closedUntil);
    out.secondYesFrom = part.secondYesFrom;
    return out;
}

OwnRoom whole(const CompactOwn& room) {
    OwnRoom out;
    out.sharedMark = room.sharedMark;
    out.triedMark = room.triedMark;
    out.counter = room.counter;
    out.otherEpoch = room.otherEpoch;
    if (!room.hasRow) { return out; }
    auto& row = out.row.emplace();
    row.pending = room.pending;
    row.part.isHeld = room.isHeld;
    row.part.isWithdrawn = room.isWithdrawn;
    row.part.finalYes = bytesOrNothing(room.finalYes);
    row.part.firstYes = bytesOrNothing(room.firstYes);
    row.part.words = bytesOrNothing(room.words);
    row.part.narrowedTo = termOrNothing(room.narrowedTo);
    row.part.finalYesOn = wholeDay(room.finalYesOn);
    row.part.firstYesOn = wholeDay(room.firstYesOn);
    row.part.heldSince = wholeDay(room.heldSince);
    row.part.closedUntil = wholeDay(room.closedUntil);
    row.part.secondYesFrom = room.secondYesFrom;
    return out;
}

CompactShared compact(const SharedRoom& room) {
    CompactShared out;
    out.seal = room.seal;
    out.asked = compactDay(room.asked);
    if (!room.row) { return out; }
    const auto& part = room.row->part;
    expects(part.restUntil.empty() && part.wouldHelp.empty() && !part.closedUntil, "nobody writes words");
    out.hasRow = true;
    out.isRested = part.isRested;
    out.isWithdrawn = room.row->isWithdrawn;
    out.agreed = numberOf(part.agreed);
    out.onTable = numberOf(part.onTable);
    out.narrowedTo = numberOf(part.narrowedTo);
    out.restedSince = compactDay(part.restedSince);
    return out;
}

SharedRoom whole(const CompactShared& room) {
    SharedRoom out;
    out.seal = room.seal;
    out.asked = wholeDay(room.asked);
    if (!room.hasRow) { return out; }
    auto& row = out.row.emplace();
    row.isWithdrawn = room.isWithdrawn;
    row.part.isRested = room.isRested;
    row.part.agreed = bytesOrNothing(room.agreed);
    row.part.onTable = bytesOrNothing(room.onTable);
    row.part.narrowedTo = termOrNothing(room.narrowedTo);
    row.part.restedSince = wholeDay(room.restedSince);
    return out;
}

} // namespace

Number numberOf(const Bytes& bytes) { return kept().numberOf(bytes); }
const Bytes& bytesAt(Number number) { return kept().bytesAt(number); }
Number numberOf(const Term& term) { return kept().numberOf(encoded(term)); }
const Term& termAt(Number number) { return kept().termAt(number); }
const SealedLine& lineAt(Number number) { return kept().lineAt(number); }
bool isOfAnotherLine(Number number) { return lineAt(number).line != aLineId(); }

CompactFiles compact(const Files& files) {
    CompactFiles out;
    out.shared = compact(files.shared);
    out.keyring = files.keyring;
    for (const auto seat : kBothSeats) {
        out.own[seat] = compact(files.own[seat]);
    }
    return out;
}

Files whole(const CompactFiles& files) {
    Files out;
    out.shared = whole(files.shared);
    out.keyring = files.keyring;
    for (const auto seat : kBothSeats) {
        out.own[seat] = whole(files.own[seat]);
    }
    return out;
}

CompactWorld compact(const World& world) {
    CompactWorld out;
    out.now = compact(world.now);
    out.hasCopy = world.copy.has_value();
    if (world.copy) { out.copy = compact(*world.copy); }
    for (const auto seat : kBothSeats) {
        out.truth[seat] = {numberOf(world.truth[seat].said), numberOf(world.truth[seat].narrowed)};
    }
    out.day = world.day;
    out.nextYes = world.nextYes;
    out.attacks = world.attacks;
    out.hasPutBack = world.hasPutBack;
    out.isOldToCircle = world.isOldToCircle;
    return out;
}

World whole(const CompactWorld& world) {
    World out;
    out.now = whole(world.now);
    if (world.hasCopy) { out.copy = whole(world.copy); }
    for (const auto seat : kBothSeats) {
        out.truth[seat] = {bytesOrNothing(world.truth[seat].said),
                           termOrNothing(world.truth[seat].narrowed).value_or(openTerm())};
    }
    out.day = world.day;
    out.nextYes = world.nextYes;
    out.attacks = world.attacks;
    out.hasPutBack = world.hasPutBack;
    out.isOldToCircle = world.isOldToCircle;
    return out;
}

} // namespace inglenook::testing
