// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_kernel/exploration_canon.h"

#include "agreement_kernel/exploration_events.h"

#include <algorithm>
#include <deque>
#include <map>
#include <mutex>
#include <unordered_map>

namespace inglenook::testing {

namespace {

constexpr int kDayZero = 128; ///< today, as a byte
constexpr std::uint32_t kWordsYes = 40000;

/// Texts of bytes, each kept once for all threads: states name them by number.
class Kept {
public:
    std::uint16_t numberOf(const Bytes& bytes) {
        const std::lock_guard lock(m_mutex);
        const auto [at, isNew] =
            m_numbers.try_emplace(std::string(bytes.begin(), bytes.end()), m_all.size() + 1);
        if (isNew) { m_all.push_back(bytes); }
        expects(at->second < 60000, "few different bytes in a small world");
        return static_cast<std::uint16_t>(at->second);
    }
    Bytes bytesOf(std::uint16_t number) {
        const std::lock_guard lock(m_mutex);
        return m_all.at(number - 1U);
    }

private:
    std::mutex m_mutex;
    std::unordered_map<std::string, std::size_t> m_numbers;
    std::deque<Bytes> m_all;
};

Kept& kept() {
    static Kept all;
    return all;
}

/// Decoding is the dear part of writing a world down, and the same bytes come ever again.
const SealedLine& decoded(const Bytes& bytes) {
    thread_local std::unordered_map<std::string, SealedLine> known;
    if (known.size() > 20000) { known.clear(); }
    const auto [at, isNew] = known.try_emplace(std::string(bytes.begin(), bytes.end()));
    if (isNew) {
        auto line = decodedLine(bytes);
        expects(line.has_value(), "all bytes of this world can be read");
        at->second = std::move(*line);
    }
    return at->second;
}

/// Sealing is as dear: remembered by what it is made of.
std::uint16_t sealedNumber(const Bytes& raw, std::uint32_t yes, int shift, const SealedLine& line) {
    thread_local std::unordered_map<std::string, std::uint16_t> known;
    if (known.size() > 50000) { known.clear(); }
    std::string key(raw.begin(), raw.end());
    key += std::to_string(yes) + "," + std::to_string(shift);
    const auto [at, isNew] = known.try_emplace(std::move(key));
    if (isNew) { at->second = kept().numberOf(bytesOf(line)); }
    return at->second;
}

/// Gives numbers in the order of first appearance; nothing stays nothing.
template <class T>
class Renaming {
public:
    std::uint32_t of(const T& value) {
        const auto at = std::find(m_seen.begin(), m_seen.end(), value);
        if (at != m_seen.end()) { return static_cast<std::uint32_t>(at - m_seen.begin()) + 1; }
        m_seen.push_back(value);
        return static_cast<std::uint32_t>(m_seen.size());
    }

private:
    std::vector<T> m_seen;
};

/// Their order alone, from 1.
std::map<std::int64_t, std::int64_t> pulledTogether(std::vector<std::int64_t> values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    std::map<std::int64_t, std::int64_t> out;
    for (const auto value : values) {
        out.emplace(value, static_cast<std::int64_t>(out.size()) + 1);
    }
    return out;
}

class Writing {
public:
    Writing(const World& world, const Possible& possible)
        : m_world(world), m_rules(possible.rules), m_possible(possible),
          m_copy(world.copy && world.attacks < possible.attacks ? &*world.copy : nullptr) {
        lookAt(world.now);
        if (m_copy != nullptr) { lookAt(*m_copy); }
        m_isAnyYes = isAnyYes(world.now) || (m_copy != nullptr && isAnyYes(*m_copy));
        for (const auto seat : kBothSeats) {
            m_counters[seat] = pulledTogether(m_rawCounters[seat]);
            m_epochs[seat] = pulledTogether(m_rawEpochs[seat]);
            if (possible.attacks > 0) { continue; }
            for (auto* numbers : {&m_counters[seat], &m_epochs[seat]}) {
                for (auto& [raw, number] : *numbers) {
                    number = 1;
                }
            }
        }
    }

    std::string text() {
        files(m_world.now);
        byte(m_copy != nullptr ? 1 : 0);
        if (m_copy != nullptr) { files(*m_copy); }
        for (const auto seat : kBothSeats) {
            const auto& truth = m_world.truth[seat];
            const bool canCount = truth.said && isAnywhere(*truth.said);
            bytes(canCount ? truth.said : std::nullopt);
            term(canCount ? std::optional(truth.narrowed) : std::nullopt);
        }
        byte(m_world.attacks);
        byte((m_world.hasPutBack && m_copy != nullptr ? 1 : 0) + (m_world.isOldToCircle ? 2 : 0));
        return std::move(m_out);
    }

private:
    void lookAt(const Files& files) {
        for (const auto seat : kBothSeats) {
            const auto& own = files.own[seat];
            for (const auto counter : {own.counter, files.keyring[seat].witnessed}) {
                if (counter != 0) { m_rawCounters[seat].push_back(counter); }
            }
            m_rawEpochs[seat].push_back(files.keyring[seat].epoch);
            if (own.otherEpoch != kUnknownEpoch) { m_rawEpochs[otherOf(seat)].push_back(own.otherEpoch); }
            if (m_possible.attacks == 0) {
                const auto& other = files.own[otherOf(seat)];
                const bool isUsual = own.counter >= files.keyring[seat].witnessed &&
                                     other.otherEpoch <= files.keyring[seat].epoch;
                expects(isUsual, "without an attacker counters and epochs only go up");
            }
        }
    }
    [[nodiscard]] int fromToday(Day day) const { return static_cast<int>(dayNumber(day)) - m_world.day; }

    void byte(int value) { m_out.push_back(static_cast<char>(value)); }
    void number(std::uint16_t value) {
        byte(value % 256);
        byte(value / 256);
    }
    void day(const std::optional<int>& offset) { byte(offset ? kDayZero + *offset : 0); }
    void closedDay(const std::optional<Day>& closed) {
        day(closed && fromToday(*closed) > 0 ? std::optional(fromToday(*closed)) : std::nullopt);
    }
    void term(const std::optional<Term>& value) { number(value ? kept().numberOf(encoded(*value)) : 0); }

    void bytes(const std::optional<Bytes>& raw) {
        if (!raw) { return number(0); }
        SealedLine line = decoded(*raw);
        if (line.line != aLineId()) { return number(kept().numberOf(theOtherLine())); }
        const auto yes = line.yes.isNull() ? 0 : m_yesIds.of(line.yes);
        if (yes != 0) { line.yes = aYesId(yes); }
        moveDays(line);
        number(sealedNumber(*raw, yes, m_world.day, line));
    }
    void moveDays(SealedLine& line) const {
        if (line.settlesOn) { line.settlesOn = dayOf(kToday + std::max(fromToday(*line.settlesOn), 0)); }
        if (line.reviewOn) {
            const int review = std::max(fromToday(*line.reviewOn), -m_rules.lapseDays - 1);
            line.reviewOn = dayOf(kToday + (line.phase == YesPhase::First ? 0 : review));
        }
        if (line.term.validUntil) {
            line.term.validUntil = dayOf(kToday + std::max(fromToday(*line.term.validUntil), -1));
        }
    }
    /// No yes any more: of these only the review day is ever asked for.
    void words(const std::optional<Bytes>& raw, bool canMatter) {
        if (!raw) { return number(0); }
        const auto& was = decoded(*raw);
        if (was.line != aLineId()) { return number(kept().numberOf(theOtherLine())); }
        SealedLine line = aLine(kExploredLevel, termOn({"a"}));
        line.activity = was.activity;
        const bool counts =
            was.phase == YesPhase::Final && was.reviewOn && fromToday(*was.reviewOn) > 0 && canMatter;
        const int review = counts ? fromToday(*was.reviewOn) : 0;
        if (counts) {
            line.yes = aYesId(kWordsYes);
            line.phase = YesPhase::Final;
            line.reviewOn = dayOf(kToday + review);
        }
        number(kept().numberOf(bytesOf(line)));
    }

    void ownRoom(const OwnRoom& own, Seat seat) {
        const bool isSaid = own.row && saysAnything(own.row->part);
        byte(isSaid ? 1 : 0);
        if (isSaid) {
            const auto& part = own.row->part;
            bytes(part.finalYes);
            bytes(part.firstYes);
            const bool isLater = part.secondYesFrom > at(m_world.day).utcSeconds;
            day(part.firstYesOn ? std::optional(std::max(fromToday(*part.firstYesOn), -m_rules.settleDays))
                                : std::nullopt);
            words(part.words, m_possible.opens == Opens::Together);
            byte((part.isHeld ? 1 : 0) + (part.isWithdrawn ? 2 : 0) + (isLater ? 4 : 0) +
                 (part.heldSince ? 8 : 0) + (part.finalYesOn ? 16 : 0) +
                 32 * static_cast<int>(own.row->pending == Pending::Closes ? Pending::Nothing
                                                                           : own.row->pending));
            narrowing(part.narrowedTo);
            closedDay(part.closedUntil);
        }
        byte(mark(own.sharedMark));
        byte(mark(own.triedMark));
        byte(own.counter == 0 ? 0 : static_cast<int>(m_counters[seat].at(own.counter)));
        const auto& epochs = m_epochs[otherOf(seat)];
        byte(own.otherEpoch == kUnknownEpoch ? 0 : static_cast<int>(epochs.at(own.otherEpoch)));
    }
    /// A row with nothing but a day that is over goes at the next opening.
    [[nodiscard]] bool saysAnything(OwnPart part) const {
        if (part.closedUntil && fromToday(*part.closedUntil) <= 0) { part.closedUntil.reset(); }
        return part != OwnPart{};
    }
    void narrowing(const std::optional<Term>& narrowed) {
        term(narrowed && !m_isAnyYes ? std::optional(closedTerm()) : narrowed);
    }
    int mark(int raw) { return raw == 0 ? 0 : static_cast<int>(m_marks.of(raw)); }

    void files(const Files& files) {
        const auto& shared = files.shared;
        byte(shared.row ? 1 : 0);
        if (shared.row) {
            const auto& part = shared.row->part;
            if (part.agreed && !isAnywhere(*part.agreed)) {
                words(part.agreed, true);
            } else {
                bytes(part.agreed);
            }
            bytes(part.onTable);
            byte((part.isRested ? 1 : 0) + (part.restedSince ? 2 : 0) + (shared.row->isWithdrawn ? 4 : 0));
            narrowing(part.narrowedTo);
        }
        closedDay(shared.asked);
        for (const auto seat : kBothSeats) {
            byte(mark(shared.seal[seat]));
            ownRoom(files.own[seat], seat);
            const auto& section = files.keyring[seat];
            byte(section.witnessed == 0 ? 0 : static_cast<int>(m_counters[seat].at(section.witnessed)));
            byte(static_cast<int>(m_epochs[seat].at(section.epoch)));
        }
    }

    [[nodiscard]] bool isAnyYes(const Files& files) const {
        return std::any_of(files.own.each.begin(), files.own.each.end(),
                           [](const auto& own) { return own.row && own.row->part.finalYes; });
    }
    [[nodiscard]] bool isAnywhere(const Bytes& said) const {
        return isIn(m_world.now, said) || (m_copy != nullptr && isIn(*m_copy, said));
    }
    static bool isIn(const Files& files, const Bytes& said) {
        return std::any_of(files.own.each.begin(), files.own.each.end(),
                           [&](const auto& own) { return own.row && own.row->part.finalYes == said; });
    }

    const World& m_world;
    const Rules& m_rules;
    const Possible& m_possible;
    std::string m_out;
    const Files* m_copy; ///< while it may still be used
    bool m_isAnyYes = false;
    Renaming<YesId> m_yesIds;
    Renaming<int> m_marks;
    BySeat<std::vector<std::int64_t>> m_rawCounters;
    BySeat<std::vector<std::int64_t>> m_rawEpochs;
    BySeat<std::map<std::int64_t, std::int64_t>> m_counters;
    BySeat<std::map<std::int64_t, std::int64_t>> m_epochs;
};

class Reading {
public:
    explicit Reading(const std::string& text) : m_text(text) {}

    World world() {
        World out;
        out.day = kToday;
        files(out.now);
        if (byte() == 1) { files(out.copy.emplace()); }
        for (const auto seat : kBothSeats) {
            out.truth[seat].said = bytes();
            out.truth[seat].narrowed = term().value_or(openTerm());
        }
        out.attacks = byte();
        const int flags = byte();
        out.hasPutBack = (flags & 1) != 0;
        out.isOldToCircle = (flags & 2) != 0;
        return out;
    }

private:
    int byte() { return static_cast<unsigned char>(m_text.at(m_at++)); }
    std::uint16_t number() {
        const int low = byte();
        return static_cast<std::uint16_t>(low + 256 * byte());
    }
    std::optional<Bytes> bytes() {
        const auto which = number();
        return which == 0 ? std::nullopt : std::optional(kept().bytesOf(which));
    }
    std::optional<Term> term() {
        const auto which = bytes();
        return which ? decodedTerm(*which) : std::nullopt;
    }
    std::optional<Day> day() {
        const int value = byte();
        return value == 0 ? std::nullopt : std::optional(dayOf(kToday + value - kDayZero));
    }
    void files(Files& out) {
        if (byte() == 1) {
            auto& row = out.shared.row.emplace();
            row.part.agreed = bytes();
            row.part.onTable = bytes();
            const int flags = byte();
            row.part.isRested = (flags & 1) != 0;
            if ((flags & 2) != 0) { row.part.restedSince = dayOf(kToday); }
            row.isWithdrawn = (flags & 4) != 0;
            row.part.narrowedTo = term();
        }
        out.shared.asked = day();
        for (const auto seat : kBothSeats) {
            out.shared.seal[seat] = byte();
            ownRoom(out.own[seat]);
            out.keyring[seat].witnessed = byte();
            out.keyring[seat].epoch = byte();
        }
    }
    void ownRoom(OwnRoom& own) {
        if (byte() == 1) {
            auto& row = own.row.emplace();
            auto& part = row.part;
            part.finalYes = bytes();
            part.firstYes = bytes();
            part.firstYesOn = day();
            part.words = bytes();
            const int flags = byte();
            part.isHeld = (flags & 1) != 0;
            part.isWithdrawn = (flags & 2) != 0;
            if ((flags & 4) != 0) { part.secondYesFrom = at(kToday).utcSeconds + 8L * 3600; }
            if ((flags & 8) != 0) { part.heldSince = dayOf(kToday); }
            if ((flags & 16) != 0) { part.finalYesOn = dayOf(kToday); }
            row.pending = static_cast<Pending>(flags / 32);
            part.narrowedTo = term();
            part.closedUntil = day();
        }
        own.sharedMark = byte();
        own.triedMark = byte();
        own.counter = byte();
        const int epoch = byte();
        own.otherEpoch = epoch == 0 ? kUnknownEpoch : epoch;
    }

    const std::string& m_text;
    std::size_t m_at = 0;
};

void exchange(Files& files) {
    std::swap(files.own[Seat::Circle], files.own[Seat::Diamond]);
    std::swap(files.keyring[Seat::Circle], files.keyring[Seat::Diamond]);
    std::swap(files.shared.seal[Seat::Circle], files.shared.seal[Seat::Diamond]);
}

} // namespace

std::string shortForm(const World& world, const Possible& possible) {
    return Writing(world, possible).text();
}

std::string shortFormOfEither(const World& world, const Possible& possible) {
    return std::min(shortForm(world, possible), shortForm(exchanged(world), possible));
}

World worldFrom(const std::string& shortForm) { return Reading(shortForm).world(); }

World exchanged(World world) {
    exchange(world.now);
    if (world.copy) { exchange(*world.copy); }
    std::swap(world.truth[Seat::Circle], world.truth[Seat::Diamond]);
    return world;
}

} // namespace inglenook::testing
