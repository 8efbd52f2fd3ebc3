// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_kernel/exploration_canon.h"

#include "agreement_kernel/exploration_events.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace inglenook::testing {

namespace {

constexpr int kDayZero = 128; ///< today, as a byte
constexpr std::uint32_t kWordsYes = 40000;

/// What is written down of bytes is made once: remembered by what it is made of.
class Rewritten {
public:
    struct Key {
        Number bytes;
        bool isWords;
        std::uint32_t yes;
        int day;
        int lapse;
        friend auto operator<=>(const Key&, const Key&) = default;
    };
    template <class Make>
    Number of(const Key& key, const Make& make) {
        const auto hash =
            (static_cast<std::uint64_t>(key.bytes) << 40U) ^
            (static_cast<std::uint64_t>(key.isWords) << 39U) ^ (static_cast<std::uint64_t>(key.yes) << 24U) ^
            (static_cast<std::uint64_t>(key.lapse) << 16U) ^ static_cast<std::uint64_t>(key.day);
        expects(key.yes < (1U << 15U) && key.lapse < 256 && key.day >= 0 && key.day < (1 << 16),
                "small numbers");
        const auto [at, isNew] = m_known.try_emplace(hash, Number{0});
        if (isNew) { at->second = numberOf(bytesOf(make())); }
        return at->second;
    }

private:
    std::unordered_map<std::uint64_t, Number> m_known;
};

Rewritten& rewritten() {
    static Rewritten all;
    return all;
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

/// Gives numbers from a few values their order alone, from 1; or 1 to all.
class Order {
public:
    void add(std::int64_t value) {
        const auto end = m_values.begin() + m_count;
        const auto at = std::lower_bound(m_values.begin(), end, value);
        if (at != end && *at == value) { return; }
        std::move_backward(at, end, end + 1);
        *at = value;
        ++m_count;
    }
    [[nodiscard]] int of(std::int64_t value, bool isOrderKept) const {
        const auto end = m_values.begin() + m_count;
        return isOrderKept
                   ? static_cast<int>(std::lower_bound(m_values.begin(), end, value) - m_values.begin()) + 1
                   : 1;
    }

private:
    std::array<std::int64_t, 8> m_values{};
    std::ptrdiff_t m_count = 0;
};

class Writing {
public:
    Writing(const CompactWorld& world, const Possible& possible)
        : m_world(world), m_rules(possible.rules), m_possible(possible), m_isAttacked(possible.attacks > 0),
          m_copy(world.hasCopy && world.attacks < possible.attacks ? &world.copy : nullptr) {
        lookAt(world.now);
        if (m_copy != nullptr) { lookAt(*m_copy); }
        m_isAnyYes = isAnyYes(world.now) || (m_copy != nullptr && isAnyYes(*m_copy));
        m_out.reserve(192);
    }

    ShortForm text() {
        files(m_world.now);
        const auto ofNow = m_out.size();
        byte(m_copy != nullptr ? 1 : 0);
        if (m_copy != nullptr) { files(*m_copy); }
        for (const auto seat : kBothSeats) {
            const auto& truth = m_world.truth[seat];
            const bool canCount = truth.said != 0 && isAnywhere(truth.said);
            bytes(canCount ? truth.said : Number{0});
            number(!canCount ? Number{0} : truth.narrowed == 0 ? openTermNumber() : truth.narrowed);
        }
        byte(m_world.attacks);
        byte((m_world.hasPutBack && m_copy != nullptr ? 1 : 0) + (m_world.isOldToCircle ? 2 : 0));
        return {std::move(m_out), ofNow};
    }

private:
    static Number openTermNumber() {
        static const Number kNumber = numberOf(openTerm());
        return kNumber;
    }
    static Number closedTermNumber() {
        static const Number kNumber = numberOf(closedTerm());
        return kNumber;
    }
    static Number otherNumber() {
        static const Number kNumber = numberOf(theOtherLine());
        return kNumber;
    }

    void lookAt(const CompactFiles& files) {
        for (const auto seat : kBothSeats) {
            const auto& own = files.own[seat];
            for (const auto counter : {own.counter, files.keyring[seat].witnessed}) {
                if (counter != 0) { m_counters[seat].add(counter); }
            }
            m_epochs[seat].add(files.keyring[seat].epoch);
            if (own.otherEpoch != kUnknownEpoch) { m_epochs[otherOf(seat)].add(own.otherEpoch); }
            if (!m_isAttacked) {
                const auto& other = files.own[otherOf(seat)];
                const bool isUsual = own.counter >= files.keyring[seat].witnessed &&
                                     other.otherEpoch <= files.keyring[seat].epoch;
                expects(isUsual, "without an attacker counters and epochs only go up");
            }
        }
    }
    [[nodiscard]] int fromToday(std::int32_t day) const { return day - m_world.day; }
    [[nodiscard]] int fromToday(Day day) const { return static_cast<int>(dayNumber(day)) - m_world.day; }

    void byte(int value) { m_out.push_back(static_cast<char>(value)); }
    void number(Number value) {
        byte(value % 256);
        byte(value / 256);
    }
    void closedDay(std::int32_t closed) {
        const bool counts = closed != kNoDay && fromToday(closed) > 0;
        byte(counts ? kDayZero + fromToday(closed) : 0);
    }

    void bytes(Number raw) {
        if (raw == 0) { return number(0); }
        const auto& was = lineAt(raw);
        if (was.line != aLineId()) { return number(otherNumber()); }
        const auto yes = was.yes.isNull() ? 0 : m_yesIds.of(was.yes);
        number(rewritten().of({raw, false, yes, m_world.day, m_rules.lapseDays}, [&] {
            SealedLine line = was;
            if (yes != 0) { line.yes = aYesId(yes); }
            moveDays(line);
            return line;
        }));
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
    void words(Number raw, bool canMatter) {
        if (raw == 0) { return number(0); }
        const auto& was = lineAt(raw);
        if (was.line != aLineId()) { return number(otherNumber()); }
        number(rewritten().of({raw, true, canMatter ? 1U : 0U, m_world.day, 0}, [&] {
            SealedLine line = aLine(kExploredLevel, termOn({"a"}));
            line.activity = was.activity;
            if (was.phase == YesPhase::Final && was.reviewOn && fromToday(*was.reviewOn) > 0 && canMatter) {
                line.yes = aYesId(kWordsYes);
                line.phase = YesPhase::Final;
                line.reviewOn = dayOf(kToday + fromToday(*was.reviewOn));
            }
            return line;
        }));
    }

    void ownRoom(const CompactOwn& own, Seat seat) {
        const bool isSaid = own.hasRow && saysAnything(own);
        byte(isSaid ? 1 : 0);
        if (isSaid) {
            bytes(own.finalYes);
            bytes(own.firstYes);
            const bool isLater = own.secondYesFrom > at(m_world.day).utcSeconds;
            byte(own.firstYesOn == kNoDay
                     ? 0
                     : kDayZero + std::max(fromToday(own.firstYesOn), -m_rules.settleDays));
            words(own.words, m_possible.opens == Opens::Together);
            byte((own.isHeld ? 1 : 0) + (own.isWithdrawn ? 2 : 0) + (isLater ? 4 : 0) +
                 (own.heldSince != kNoDay ? 8 : 0) + (own.finalYesOn != kNoDay ? 16 : 0) +
                 32 * static_cast<int>(own.pending == Pending::Closes ? Pending::Nothing : own.pending));
            narrowing(own.narrowedTo);
            closedDay(own.closedUntil);
        }
        byte(mark(own.sharedMark));
        byte(mark(own.triedMark));
        byte(own.counter == 0 ? 0 : m_counters[seat].of(own.counter, m_isAttacked));
        byte(own.otherEpoch == kUnknownEpoch ? 0 : m_epochs[otherOf(seat)].of(own.otherEpoch, m_isAttacked));
    }
    /// A row with nothing but a day that is over goes at the next opening.
    [[nodiscard]] bool saysAnything(const CompactOwn& own) const {
        const bool isClosed = own.closedUntil != kNoDay && fromToday(own.closedUntil) > 0;
        return isClosed || own.finalYes != 0 || own.firstYes != 0 || own.words != 0 || own.narrowedTo != 0 ||
               own.isHeld || own.isWithdrawn || own.finalYesOn != kNoDay || own.firstYesOn != kNoDay ||
               own.heldSince != kNoDay || own.secondYesFrom != 0;
    }
    void narrowing(Number narrowed) { number(narrowed != 0 && !m_isAnyYes ? closedTermNumber() : narrowed); }
    int mark(int raw) { return raw == 0 ? 0 : static_cast<int>(m_marks.of(raw)); }

    void files(const CompactFiles& files) {
        const auto& shared = files.shared;
        byte(shared.hasRow ? 1 : 0);
        if (shared.hasRow) {
            if (shared.agreed != 0 && !isAnywhere(shared.agreed)) {
                words(shared.agreed, true);
            } else {
                bytes(shared.agreed);
            }
            bytes(shared.onTable);
            byte((shared.isRested ? 1 : 0) + (shared.restedSince != kNoDay ? 2 : 0) +
                 (shared.isWithdrawn ? 4 : 0));
            narrowing(shared.narrowedTo);
        }
        closedDay(shared.asked);
        for (const auto seat : kBothSeats) {
            byte(mark(shared.seal[seat]));
            ownRoom(files.own[seat], seat);
            const auto& section = files.keyring[seat];
            byte(section.witnessed == 0 ? 0 : m_counters[seat].of(section.witnessed, m_isAttacked));
            byte(m_epochs[seat].of(section.epoch, m_isAttacked));
        }
    }

    [[nodiscard]] static bool isAnyYes(const CompactFiles& files) {
        return files.own[Seat::Circle].finalYes != 0 || files.own[Seat::Diamond].finalYes != 0;
    }
    [[nodiscard]] bool isAnywhere(Number said) const {
        return isIn(m_world.now, said) || (m_copy != nullptr && isIn(*m_copy, said));
    }
    static bool isIn(const CompactFiles& files, Number said) {
        return files.own[Seat::Circle].finalYes == said || files.own[Seat::Diamond].finalYes == said;
    }

    const CompactWorld& m_world;
    const Rules& m_rules;
    const Possible& m_possible;
    bool m_isAttacked;
    std::string m_out;
    const CompactFiles* m_copy; ///< while it may still be used
    bool m_isAnyYes = false;
    Renaming<YesId> m_yesIds;
    Renaming<int> m_marks;
    BySeat<Order> m_counters;
    BySeat<Order> m_epochs;
};

class Reading {
public:
    explicit Reading(std::string_view text) : m_text(text) {}

    CompactWorld world() {
        CompactWorld out;
        out.day = kToday;
        files(out.now);
        out.hasCopy = byte() == 1;
        if (out.hasCopy) { files(out.copy); }
        for (const auto seat : kBothSeats) {
            out.truth[seat].said = number();
            out.truth[seat].narrowed = number();
        }
        out.attacks = byte();
        const int flags = byte();
        out.hasPutBack = (flags & 1) != 0;
        out.isOldToCircle = (flags & 2) != 0;
        return out;
    }

private:
    int byte() { return static_cast<unsigned char>(m_text.at(m_at++)); }
    Number number() {
        const int low = byte();
        return static_cast<Number>(low + 256 * byte());
    }
    std::int32_t day() {
        const int value = byte();
        return value == 0 ? kNoDay : kToday + value - kDayZero;
    }
    void files(CompactFiles& out) {
        auto& shared = out.shared;
        shared.hasRow = byte() == 1;
        if (shared.hasRow) {
            shared.agreed = number();
            shared.onTable = number();
            const int flags = byte();
            shared.isRested = (flags & 1) != 0;
            if ((flags & 2) != 0) { shared.restedSince = kToday; }
            shared.isWithdrawn = (flags & 4) != 0;
            shared.narrowedTo = number();
        }
        shared.asked = day();
        for (const auto seat : kBothSeats) {
            shared.seal[seat] = byte();
            ownRoom(out.own[seat]);
            out.keyring[seat].witnessed = byte();
            out.keyring[seat].epoch = byte();
        }
    }
    void ownRoom(CompactOwn& own) {
        own.hasRow = byte() == 1;
        if (own.hasRow) {
            own.finalYes = number();
            own.firstYes = number();
            own.firstYesOn = day();
            own.words = number();
            const int flags = byte();
            own.isHeld = (flags & 1) != 0;
            own.isWithdrawn = (flags & 2) != 0;
            if ((flags & 4) != 0) { own.secondYesFrom = at(kToday).utcSeconds + 8L * 3600; }
            if ((flags & 8) != 0) { own.heldSince = kToday; }
            if ((flags & 16) != 0) { own.finalYesOn = kToday; }
            own.pending = static_cast<Pending>(flags / 32);
            own.narrowedTo = number();
            own.closedUntil = day();
        }
        own.sharedMark = byte();
        own.triedMark = byte();
        own.counter = byte();
        const int epoch = byte();
        own.otherEpoch = epoch == 0 ? kUnknownEpoch : epoch;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

void exchange(CompactFiles& files) {
    std::swap(files.own.each[0], files.own.each[1]);
    std::swap(files.keyring.each[0], files.keyring.each[1]);
    std::swap(files.shared.seal.each[0], files.shared.seal.each[1]);
}

} // namespace

ShortForm shortForm(const CompactWorld& world, const Possible& possible) {
    return Writing(world, possible).text();
}

CompactWorld compactWorldFrom(std::string_view shortForm) { return Reading(shortForm).world(); }

CompactWorld exchanged(CompactWorld world) {
    exchange(world.now);
    if (world.hasCopy) { exchange(world.copy); }
    std::swap(world.truth.each[0], world.truth.each[1]);
    return world;
}

std::string shortForm(const World& world, const Possible& possible) {
    return shortForm(compact(world), possible).text;
}

std::string shortFormOfEither(const World& world, const Possible& possible) {
    return std::min(shortForm(world, possible), shortForm(exchanged(world), possible));
}

World worldFrom(const std::string& shortForm) { return whole(compactWorldFrom(shortForm)); }

World exchanged(World world) { return whole(exchanged(compact(world))); }

} // namespace inglenook::testing
