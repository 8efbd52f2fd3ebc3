// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_kernel/exploration.h"

#include "agreement_kernel/known_states.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <unordered_map>
#include <utility>

namespace inglenook::testing {

namespace {

/// What is in force in a state, as a number: there are few different answers.
class Answers {
public:
    std::uint32_t numberOf(const std::vector<Term>& terms) {
        std::string text;
        for (const auto& term : terms) {
            const auto bytes = encoded(term);
            text.append(std::to_string(bytes.size())).append(bytes.begin(), bytes.end());
        }
        const auto [at, isNew] = m_numbers.try_emplace(text, static_cast<std::uint32_t>(m_all.size()));
        if (isNew) { m_all.push_back(terms); }
        return at->second;
    }
    /// The same with the seats exchanged: two of both, two of Circle alone, two of Diamond alone.
    std::uint32_t exchanged(std::uint32_t answer) {
        const auto [at, isNew] = m_exchanged.try_emplace(answer, 0);
        if (isNew) {
            auto terms = m_all[answer];
            std::swap_ranges(terms.begin() + 2, terms.begin() + 4, terms.begin() + 4);
            at->second = numberOf(terms);
        }
        return at->second;
    }
    /// Nothing is wider in `after`.
    bool isNoWider(std::uint32_t after, std::uint32_t before) {
        if (after == before) { return true; }
        const auto [at, isNew] = m_known.try_emplace({after, before}, false);
        if (isNew) {
            at->second =
                std::equal(m_all[after].begin(), m_all[after].end(), m_all[before].begin(), isAtMost);
        }
        return at->second;
    }

private:
    std::map<std::string, std::uint32_t> m_numbers;
    std::map<std::pair<std::uint32_t, std::uint32_t>, bool> m_known;
    std::map<std::uint32_t, std::uint32_t> m_exchanged;
    std::vector<std::vector<Term>> m_all;
};

std::vector<Company> onlookers(const Possible& possible) {
    if (possible.attacks > 0) { return {Company::Both, Company::CircleAlone}; }
    return {Company::Both, Company::CircleAlone, Company::DiamondAlone};
}

bool isProtected(Seat seat, Company company, const Possible& possible) {
    return isHere(company, seat) && (possible.attacks == 0 || seat == Seat::Circle);
}

std::string brokenBy(const Standing& seen, const World& world, Company company, const Possible& possible) {
    if (!seen.inForce.isOpen) { return {}; }
    if (!isSharedOpen(company, possible.opens)) { return "one alone under only together sees it in force"; }
    for (const auto seat : kBothSeats) {
        if (!isProtected(seat, company, possible)) { continue; }
        const auto& truth = world.truth[seat];
        if (!truth.said) { return "shown as agreed without a yes"; }
        const auto words = decodedLine(*truth.said);
        if (!(*seen.line == *words)) { return "other words than what was said"; }
        if (!isAtMost(seen.inForce, meet(words->term, truth.narrowed))) { return "wider than what was said"; }
    }
    return {};
}

/// What is said and done in the rooms as they are now depends on nothing else: on no copy, on no attack that
/// is still to come, on nothing that was really said. So it is worked out once for all states with these
/// files.
struct PeopleStep {
    std::size_t which = 0;
    bool isFinalYes = false;
    CompactFiles now;
    Said said;
};
struct SeenShort {
    Company company = Company::Both;
    bool isOpen = false;
    Number inForce = 0;
    Number line = 0;
};
struct Rooms {
    std::optional<std::vector<PeopleStep>> steps;
    std::optional<std::vector<SeenShort>> seen;
    std::uint32_t answer = 0;
};

class Exploring {
public:
    explicit Exploring(const Span& span) : m_span(span), m_happenings(allHappenings(span.possible)) {
        const auto terms = exploredTerms(kToday);
        for (const auto& what : m_happenings) {
            m_narrowed.push_back(what.which < terms.size() ? terms[what.which] : openTerm());
        }
    }

    Found all() {
        // Both said the same or nothing: so it is with the seats exchanged.
        auto first = shortOf(
            compact(m_span.startsAgreed ? agreedWorld(m_span.possible) : emptyWorld(m_span.possible)));
        const auto world = compactWorldFrom(first.text);
        m_known.add(StateHash(first.text), seenOf(first, world).answer);
        std::vector<State> level = {{std::move(first.text), first.ofNow, kNoState, 0}};
        while (!level.empty() && (m_span.depth == 0 || m_found.depth < m_span.depth)) {
            auto next = nextLevel(std::move(level));
            if (!m_found.broken.empty() || m_known.size() > m_span.mostStates) { break; }
            level = std::move(next);
            if (m_freshHere > 0) {
                ++m_found.depth;
                m_found.fresh.push_back(m_freshHere);
                m_found.states = m_known.size();
                m_span.tell(m_found);
            }
        }
        m_found.states = m_known.size();
        m_found.isFixedPoint = m_found.broken.empty() && level.empty() && m_freshHere == 0;
        m_found.isWhole = m_found.isFixedPoint || (m_span.depth != 0 && m_found.depth == m_span.depth);
        return m_found;
    }

private:
    static constexpr std::uint32_t kNoState = ~std::uint32_t{0};
    struct State {
        std::string text;
        std::size_t ofNow = 0;
        std::uint32_t from = kNoState; ///< the state before, and what happened in it
        std::uint32_t which = 0;
    };
    struct Before {
        const CompactWorld& world;
        std::uint32_t number;
        std::uint32_t answer;
    };
    struct Short : ShortForm {
        bool isExchanged = false; ///< it is that of the world with the seats exchanged
    };
    [[nodiscard]] Short shortOf(const CompactWorld& world) const {
        auto form = shortForm(world, m_span.possible);
        if (m_span.possible.attacks > 0) { return {std::move(form), false}; }
        auto other = shortForm(exchanged(world), m_span.possible);
        return other.text < form.text ? Short{std::move(other), true} : Short{std::move(form), false};
    }

    Rooms& roomsOf(std::string_view textOfNow) { return m_rooms[StateHash(textOfNow)]; }
    /// With what is seen there.
    Rooms& seenOf(const ShortForm& form, const CompactWorld& world) {
        auto& rooms = roomsOf(std::string_view(form.text).substr(0, form.ofNow));
        if (rooms.seen) { return rooms; }
        const World real = whole(world);
        const auto seen = seenIn(real, m_span.possible);
        rooms.answer = m_answers.numberOf(inForceIn(seen, real));
        auto& out = rooms.seen.emplace();
        for (const auto& [company, standing] : seen) {
            const bool isOpen = standing.inForce.isOpen;
            const Number line = isOpen && standing.line ? numberOf(bytesOf(*standing.line)) : Number{0};
            out.push_back({company, isOpen, numberOf(standing.inForce), line});
        }
        return rooms;
    }
    /// With what people can do there.
    const std::vector<PeopleStep>& stepsOf(const State& state, const CompactWorld& world) {
        auto& rooms = roomsOf(std::string_view(state.text).substr(0, state.ofNow));
        if (rooms.steps) { return *rooms.steps; }
        World real;
        real.now = whole(world.now);
        real.day = world.day;
        Openings openings;
        auto& out = rooms.steps.emplace();
        for (std::size_t i = 0; i < m_happenings.size(); ++i) {
            const auto& what = m_happenings[i];
            if (isAttack(what.kind) || what.kind == Kind::DaysPass) { continue; }
            const auto step = stepBy(real, what, m_span.possible, openings);
            if (step) { out.push_back({i, step->isFinalYes, compact(step->world.now), step->said}); }
        }
        return out;
    }

    std::vector<State> nextLevel(std::vector<State> level) {
        m_next.clear();
        m_freshHere = 0;
        for (auto& state : level) {
            if (!m_found.broken.empty() || m_known.size() > m_span.mostStates) { break; }
            m_from.emplace_back(state.from, state.which);
            expand(state);
            state.text = {};
        }
        return std::move(m_next);
    }
    [[nodiscard]] int stepsLeft() const {
        return m_span.depth == 0 ? std::numeric_limits<int>::max() : m_span.depth - m_found.depth;
    }

    void expand(const State& state) {
        if (m_rooms.size() > kMostRooms) { m_rooms.clear(); }
        const CompactWorld world = compactWorldFrom(state.text);
        const auto* answer = m_known.find(StateHash(state.text));
        const Before before{world, static_cast<std::uint32_t>(m_from.size() - 1), *answer};
        for (const auto& step : stepsOf(state, world)) {
            CompactWorld after = world;
            after.now = step.now;
            for (const auto seat : kBothSeats) {
                after.truth[seat] = truthAfter(after.truth[seat], seat, step.said, m_narrowed[step.which]);
            }
            if (m_happenings[step.which].company == Company::Both) { after.isOldToCircle = false; }
            take(before, after, step.which, step.isFinalYes);
        }
        for (std::size_t i = 0; i < m_happenings.size(); ++i) {
            const auto& what = m_happenings[i];
            if (what.kind == Kind::DaysPass) {
                CompactWorld after = world;
                after.day += static_cast<int>(what.which);
                take(before, after, i, false);
            } else if (isAttack(what.kind) && isWorthwhile(world, what)) {
                const auto after = attacked(world, what, m_span.possible);
                if (after) { take(before, *after, i, false); }
            }
        }
    }

    /// Putting back what is the same is putting back less, or nothing. A copy is no use any more when there
    /// is no time left to change something and to put it back (a forged row can be put back at once).
    [[nodiscard]] bool isWorthwhile(const CompactWorld& world, const Happening& what) const {
        if (what.kind == Kind::PutBack) {
            return world.hasCopy && (what.which & differingParts(world)) == what.which;
        }
        return what.kind != Kind::Copy || stepsLeft() >= (m_span.possible.forges ? 2 : 3);
    }

    /// Judges a step, and lays a state that is new by for the next level.
    void take(const Before& before, const CompactWorld& world, std::size_t which, bool isFinalYes) {
        if (!m_found.broken.empty()) { return; }
        ++m_found.steps;
        m_found.openings += isFinalYes ? 1 : 0;
        auto form = shortOf(world);
        const StateHash hash(form.text);
        const auto* known = m_known.find(hash);
        const auto number = static_cast<std::uint32_t>(which);
        std::uint32_t answer = known == nullptr ? 0 : *known;
        if (known == nullptr) {
            const auto after = compactWorldFrom(form.text);
            const auto& rooms = seenOf(form, after);
            answer = rooms.answer;
            const auto law = broken(*rooms.seen, after);
            if (!law.empty()) { return breaks(law, before.number, number); }
            m_known.add(hash, answer);
            ++m_freshHere;
            if (stepsLeft() > 1) {
                m_next.push_back({std::move(form.text), form.ofNow, before.number, number});
            }
        }
        if (isFinalYes || m_span.possible.attacks > 0) { return; }
        if (form.isExchanged) { answer = m_answers.exchanged(answer); }
        if (!m_answers.isNoWider(answer, before.answer)) {
            breaks("opened without two final yeses", before.number, number);
        }
    }
    std::string broken(const std::vector<SeenShort>& seen, const CompactWorld& world) {
        for (const auto& each : seen) {
            if (!each.isOpen || (each.company == Company::CircleAlone && world.isOldToCircle)) { continue; }
            std::array<Number, 7> key = {each.inForce, each.line, static_cast<Number>(each.company)};
            for (std::size_t i = 0; i < 2; ++i) {
                key.at(3 + 2 * i) = world.truth.each.at(i).said;
                key.at(4 + 2 * i) = world.truth.each.at(i).narrowed;
            }
            const auto [at, isNew] = m_laws.try_emplace(key);
            if (isNew) {
                Standing standing;
                standing.inForce = termAt(each.inForce);
                if (each.line != 0) { standing.line = lineAt(each.line); }
                World real;
                real.truth = whole(world).truth;
                at->second = brokenBy(standing, real, each.company, m_span.possible);
            }
            if (!at->second.empty()) { return at->second; }
        }
        return {};
    }

    void breaks(const std::string& law, std::uint32_t from, std::uint32_t which) {
        m_found.broken = law + "\n" + history(from) + "  " + told(m_happenings.at(which)) + "\n";
    }
    [[nodiscard]] std::string history(std::uint32_t state) const {
        const auto [from, which] = m_from.at(state);
        return from == kNoState ? "" : history(from) + "  " + told(m_happenings.at(which)) + "\n";
    }

    static constexpr std::size_t kMostRooms = 2'000'000; ///< so that memory lasts
    const Span& m_span;
    std::vector<Happening> m_happenings;
    std::vector<Term> m_narrowed; ///< what each happening would narrow to
    KnownStates m_known;
    std::unordered_map<StateHash, Rooms, HashOfHash> m_rooms;
    std::map<std::array<Number, 7>, std::string> m_laws;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_from; ///< of each state that was gone on from
    std::vector<State> m_next;
    std::size_t m_freshHere = 0;
    Answers m_answers;
    Found m_found;
};

} // namespace

std::vector<Seen> seenIn(const World& world, const Possible& possible) {
    std::vector<Seen> out;
    for (const auto company : onlookers(possible)) {
        out.push_back({company, standingFor(world.now, company, possible, world.day)});
        out.push_back({company, standingUnwritten(world.now, company, possible, world.day)});
    }
    return out;
}

std::vector<Term> inForceIn(const std::vector<Seen>& seen, const World& world) {
    std::vector<Term> out;
    std::transform(seen.begin(), seen.end(), std::back_inserter(out), [&](const auto& each) {
        Term term = each.standing.inForce;
        if (term.validUntil) { term.validUntil = dayOf(dayNumber(*term.validUntil) - world.day); }
        return term;
    });
    return out;
}

std::string brokenIn(const std::vector<Seen>& seen, const World& world, const Possible& possible) {
    for (const auto& [company, standing] : seen) {
        if (company == Company::CircleAlone && world.isOldToCircle) { continue; }
        auto law = brokenBy(standing, world, company, possible);
        if (!law.empty()) { return law; }
    }
    return {};
}

Found explored(const Span& span) { return Exploring(span).all(); }

} // namespace inglenook::testing
