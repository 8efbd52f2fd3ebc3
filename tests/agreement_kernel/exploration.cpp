// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_kernel/exploration.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace inglenook::testing {

namespace {

/// Sixteen bytes of a state's short form. Two states with the same sixteen would be taken for one; among 10^8
/// states that has a chance of about 10^-23.
struct StateHash {
    std::uint64_t one = 0xCBF29CE484222325ULL;
    std::uint64_t two = 0x9E3779B97F4A7C15ULL;
    explicit StateHash(const std::string& text) {
        for (const char c : text) {
            one = (one ^ static_cast<std::uint8_t>(c)) * 0x100000001B3ULL;
            two = (two + static_cast<std::uint8_t>(c)) * 0xFF51AFD7ED558CCDULL;
            two ^= two >> 29U;
        }
    }
    friend bool operator==(const StateHash&, const StateHash&) = default;
};
struct HashOfHash {
    std::size_t operator()(const StateHash& hash) const { return hash.one ^ (hash.two >> 7U); }
};

/// What is in force in a state, as a number: there are few different answers.
class Answers {
public:
    std::uint32_t numberOf(const std::vector<Term>& terms) {
        std::string text;
        for (const auto& term : terms) {
            const auto bytes = encoded(term);
            text.append(std::to_string(bytes.size())).append(bytes.begin(), bytes.end());
        }
        const std::lock_guard lock(m_mutex);
        const auto [at, isNew] = m_numbers.try_emplace(text, static_cast<std::uint32_t>(m_all.size()));
        if (isNew) { m_all.push_back(terms); }
        return at->second;
    }
    /// The same with the seats exchanged: two of both, two of Circle alone, two of Diamond alone.
    std::uint32_t exchanged(std::uint32_t answer) {
        std::unique_lock lock(m_mutex);
        auto terms = m_all[answer];
        lock.unlock();
        std::swap_ranges(terms.begin() + 2, terms.begin() + 4, terms.begin() + 4);
        return numberOf(terms);
    }
    /// Nothing is wider in `after`.
    bool isNoWider(std::uint32_t after, std::uint32_t before) {
        if (after == before) { return true; }
        const std::lock_guard lock(m_mutex);
        const auto [at, isNew] = m_known.try_emplace({after, before}, false);
        if (isNew) {
            at->second =
                std::equal(m_all[after].begin(), m_all[after].end(), m_all[before].begin(), isAtMost);
        }
        return at->second;
    }

private:
    std::mutex m_mutex;
    std::map<std::string, std::uint32_t> m_numbers;
    std::map<std::pair<std::uint32_t, std::uint32_t>, bool> m_known;
    std::vector<std::vector<Term>> m_all;
};

struct State {
    std::string text;
    std::string path; ///< one number of a happening a byte
    std::uint32_t answer = 0;
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

class Exploring {
public:
    explicit Exploring(const Span& span) : m_span(span), m_happenings(allHappenings(span.possible)) {}

    Found all() {
        const auto first = m_span.startsAgreed ? agreedWorld(m_span.possible) : emptyWorld(m_span.possible);
        // Both said the same or nothing: so it is with the seats exchanged.
        State state{
            shortOf(first).text, {}, m_answers.numberOf(inForceIn(seenIn(first, m_span.possible), first))};
        m_known.emplace(StateHash(state.text), state.answer);
        std::vector<State> level = {std::move(state)};
        while (!level.empty() && (m_span.depth == 0 || m_found.depth < m_span.depth)) {
            auto next = nextLevel(level);
            if (!m_found.broken.empty() || m_known.size() > m_span.mostStates) { break; }
            level = std::move(next);
            if (!level.empty()) { ++m_found.depth; }
        }
        m_found.states = m_known.size();
        m_found.isFixedPoint = m_found.broken.empty() && level.empty();
        m_found.isWhole = m_found.isFixedPoint || (m_span.depth != 0 && m_found.depth == m_span.depth);
        return m_found;
    }

private:
    struct Share {
        std::vector<std::pair<StateHash, State>> fresh;
        std::size_t steps = 0;
        std::size_t openings = 0;
        std::string broken;
    };

    struct Short {
        std::string text;
        bool isExchanged = false; ///< it is that of the world with the seats exchanged
    };
    Short shortOf(const World& world) const {
        auto text = shortForm(world, m_span.possible);
        if (m_span.possible.attacks > 0) { return {std::move(text), false}; }
        auto other = shortForm(exchanged(world), m_span.possible);
        return other < text ? Short{std::move(other), true} : Short{std::move(text), false};
    }

    std::vector<State> nextLevel(const std::vector<State>& level) {
        std::vector<Share> shares(m_span.threads);
        std::atomic<std::size_t> at = 0;
        std::vector<std::jthread> threads;
        for (auto& share : shares) {
            threads.emplace_back([&] {
                for (auto i = at++; i < level.size() && share.broken.empty(); i = at++) {
                    expand(level[i], share);
                }
            });
        }
        threads.clear();
        std::vector<State> next;
        for (auto& share : shares) {
            m_found.steps += share.steps;
            m_found.openings += share.openings;
            if (m_found.broken.empty()) { m_found.broken = share.broken; }
            for (auto& [hash, state] : share.fresh) {
                if (m_known.emplace(hash, state.answer).second) { next.push_back(std::move(state)); }
            }
        }
        return next;
    }

    void expand(const State& state, Share& share) {
        const World world = worldFrom(state.text);
        Openings openings;
        for (std::size_t i = 0; i < m_happenings.size() && share.broken.empty(); ++i) {
            const auto step = stepBy(world, m_happenings[i], m_span.possible, openings);
            if (!step) { continue; }
            ++share.steps;
            share.openings += step->isFinalYes ? 1 : 0;
            const auto law = judge(state, *step, static_cast<char>(i), share);
            if (!law.empty()) { share.broken = law + history(state.path + static_cast<char>(i)); }
        }
    }

    /// The law broken by a step; a state that is new is laid by for the next level.
    std::string judge(const State& before, const Step& step, char which, Share& share) {
        auto [text, isExchanged] = shortOf(step.world);
        const StateHash hash(text);
        const auto known = m_known.find(hash);
        std::uint32_t answer = 0;
        if (known == m_known.end()) {
            const auto seen = seenIn(step.world, m_span.possible);
            auto law = brokenIn(seen, step.world, m_span.possible);
            if (!law.empty()) { return law; }
            answer = m_answers.numberOf(inForceIn(seen, step.world));
            share.fresh.emplace_back(hash, State{std::move(text), before.path + which,
                                                 isExchanged ? m_answers.exchanged(answer) : answer});
        } else {
            answer = isExchanged ? m_answers.exchanged(known->second) : known->second;
        }
        const bool mayOpen = step.isFinalYes || m_span.possible.attacks > 0;
        return mayOpen || m_answers.isNoWider(answer, before.answer) ? "" : "opened without two final yeses";
    }

    std::string history(const std::string& path) const {
        std::string text = "\n";
        for (const char c : path) {
            text += "  " + told(m_happenings.at(static_cast<unsigned char>(c))) + "\n";
        }
        return text;
    }

    const Span& m_span;
    std::vector<Happening> m_happenings;
    std::unordered_map<StateHash, std::uint32_t, HashOfHash> m_known;
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
