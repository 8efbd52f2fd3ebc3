// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_kernel/exploration_events.h"

namespace inglenook::testing {

namespace {

constexpr TouchLevel kLevel = TouchLevel::Sensual;

/// Six terms: comparable ones, crossing ones, one with a requirement, and a closed one.
const std::vector<Term>& universe() {
    static const std::vector<Term> kTerms = [] {
        Term gentle = termOn({"a", "b"});
        gentle.requirements = {"warm_room"};
        return std::vector<Term>{termOn({"a"}), termOn({"b"}),           termOn({"a", "b"}),
                                 gentle,        termOn({"a", "b", "c"}), closedTerm()};
    }();
    return kTerms;
}

/// Collects the steps from one world.
class Steps {
public:
    Steps(const World& world, const Possible& possible) : m_world(world), m_possible(possible) {}

    std::vector<Step> all() {
        // Built once: sealing is the dear part of a step.
        static const std::vector<Bytes> kProposals = [] {
            std::vector<Bytes> all;
            for (const auto& term : universe()) {
                all.push_back(bytesOf(aLine(kLevel, term)));
            }
            return all;
        }();
        for (const auto& bytes : kProposals) {
            act("propose", Company::Both, Propose{bytes});
        }
        for (const auto kind : {YesKind::First, YesKind::Second, YesKind::Renewal}) {
            turns(kind, kTwoYeses, false);
            turns(kind, {{YesAnswer::NotYet, YesAnswer::Yes}}, false);
        }
        turns(YesKind::Second, kTwoYeses, true);
        act("take off", Company::Both, TakeOff{});
        act("clock set back", Company::Both, ClockSetBack{});
        people(Seat::Circle, Company::CircleAlone);
        people(Seat::Diamond, Company::DiamondAlone);
        for (const int days : m_possible.jumps) {
            Step step = begun("days pass");
            step.world.day += days;
            keep(std::move(step));
        }
        files();
        if (m_possible.forges) { forgeries(); }
        return std::move(m_steps);
    }

private:
    Step begun(const char* name) { return Step{name, m_world, false, false}; }
    void keep(Step step) { m_steps.push_back(std::move(step)); }

    void people(Seat who, Company alone) {
        for (const auto company : {alone, Company::Both}) {
            act("rest", company, Rest{who, "", ""});
            act("lift", company, Lift{who});
            act("withdraw", company, Withdraw{who});
            act("narrow", company, Narrow{who, universe().front()});
            act("narrow to nothing", company, Narrow{who, closedTerm()});
            act("edit", company, Edit{who, universe().at(3)});
        }
    }

    /// Sits down, does it, stands up. What is refused is no step.
    void act(const char* name, Company company, const LineEvent& event) {
        Step step = begun(name);
        auto& rooms = step.world.now;
        rooms = sitting(company);
        const auto parts = partsOf(rooms, 0, company, m_possible.opens);
        const auto result = apply(parts, event, at(m_world.day), m_possible.rules);
        if (!result) { return; }
        layBack(rooms, 0, *result);
        mark(rooms, company, m_possible.opens);
        remember(step.world.truth, event);
        keep(std::move(step));
    }

    /// The rooms after these people sat down; worked out once for all steps from this world.
    const Rooms& sitting(Company company) {
        auto& rooms = m_sittings.at(static_cast<std::size_t>(company));
        if (!rooms) { rooms = opened(m_world.now, company, m_possible.opens, m_world.day, m_possible.rules); }
        return *rooms;
    }

    static void remember(Truth& truth, const LineEvent& event) {
        if (std::holds_alternative<ClockSetBack>(event)) { truth.said.front().reset(); }
        if (const auto* rest = std::get_if<Rest>(&event); rest && rest->by == Seat::Circle) {
            truth.said.front().reset();
        }
        if (const auto* gone = std::get_if<Withdraw>(&event); gone && gone->by == Seat::Circle) {
            truth.said.front().reset();
        }
        if (const auto* narrow = std::get_if<Narrow>(&event); narrow && narrow->by == Seat::Circle) {
            truth.narrowed.front() = meet(truth.narrowed.front(), narrow->to);
        }
    }

    /// With a crash only the own rooms were written, as pending.
    void turns(YesKind kind, BySeat<YesAnswer> answers, bool crashes) {
        Step step = begun(crashes ? "yes turns, then a crash" : "yes turns");
        auto& world = step.world;
        const auto& rules = m_possible.rules;
        world.now = sitting(Company::Both);
        const auto parts = partsOf(world.now, 0, Company::Both, m_possible.opens);
        const auto yes = stampOf(static_cast<std::uint32_t>(world.nextYes++));
        const auto shown = bytesToShow(parts, kind, yes, at(world.day), rules);
        if (!shown) { return; }
        const auto result = apply(parts, YesTurns{kind, answers, *shown}, at(world.day), rules);
        if (!result) { return; }
        const auto before = world.now.shared;
        layBack(world.now, 0, *result);
        if (crashes) {
            world.now.shared = before;
        } else {
            mark(world.now, Company::Both, m_possible.opens);
        }
        if (answers == kTwoYeses && result->shared->agreed == *shown) {
            step.isFinalYes = true;
            world.truth.said.front() = *shown;
            world.truth.narrowed.front() = openTerm();
        } else if (kind == YesKind::Renewal) {
            world.truth.said.front().reset();
        }
        keep(std::move(step));
    }

    void attack(const char* name, const World& world) {
        Step step{name, world, false, true};
        // Putting back every file at once is beyond what is promised. With a forged room of their own and a
        // shared room written by hand the attacker needs only Circle's file for that.
        if (world.copy) {
            const bool areAllBack =
                digestOf(world.now.shared) == digestOf(world.copy->shared) &&
                digestOf(world.now.own[Seat::Circle]) == digestOf(world.copy->own[Seat::Circle]) &&
                digestOf(world.now.own[Seat::Diamond]) == digestOf(world.copy->own[Seat::Diamond]);
            const bool isAsGood = m_possible.forges && world.hasPutBackShared && world.hasPutBackCircle;
            if ((areAllBack && (world.hasPutBackShared || world.hasPutBackCircle)) || isAsGood) { return; }
        }
        keep(std::move(step));
    }

    void files() {
        World world = m_world;
        world.copy = m_world.now;
        world.hasPutBackShared = world.hasPutBackCircle = false;
        attack("copy all files", world);
        if (m_world.copy) {
            world = m_world;
            world.now.shared = m_world.copy->shared;
            world.hasPutBackShared = true;
            attack("put back shared.db", world);
            world = m_world;
            world.now.own[Seat::Circle] = m_world.copy->own[Seat::Circle];
            world.hasPutBackCircle = true;
            attack("put back Circle's room", world);
            world = m_world;
            world.now.own[Seat::Diamond] = m_world.copy->own[Seat::Diamond];
            attack("put back Diamond's room", world);
        }
        world = m_world;
        world.now.own[Seat::Circle] = OwnRoom{};
        attack("delete Circle's room", world);
    }

    void forgeries() {
        constexpr Seat mine = Seat::Diamond;
        World world = m_world;
        world.now.shared.rows.front() = SharedPart{};
        attack("delete the shared row", world);
        world = m_world;
        std::swap(world.now.shared.rows.front(), world.now.shared.rows.back());
        attack("swap the shared rows", world);
        std::swap(world.now.own[mine].rows.front(), world.now.own[mine].rows.back());
        attack("swap the rows of both", world);
        world = m_world;
        world.now.own[mine].rows.front() = OwnPart{};
        attack("delete one's own row", world);
        world = m_world;
        world.now.shared.rows.front().isRested = false;
        world.now.shared.rows.front().narrowedTo.reset();
        world.now.shared.rows.front().closedUntil.reset();
        world.now.own[mine].rows.front().isHeld = false;
        world.now.own[mine].rows.front().finalYes = world.now.shared.rows.front().agreed;
        world.now.own[mine].rows.front().firstYes = world.now.shared.rows.front().onTable;
        attack("claim that one said yes to all of it", world);
        forgeBytes(m_world.now.shared.rows.front().agreed, "make the agreed bytes wider");
        forgeBytes(m_world.now.shared.rows.back().agreed, "move and widen the other line");
        world = m_world;
        world.now.shared.rows.front().agreed = m_world.now.shared.rows.front().onTable;
        attack("call what is on the table agreed", world);
        if (m_world.copy) {
            world = m_world;
            world.now.shared.rows.front() = m_world.copy->shared.rows.front();
            world.now.own[mine].rows.front().finalYes = world.now.shared.rows.front().agreed;
            attack("put back one row and a yes to it", world);
        }
    }

    void forgeBytes(const std::optional<Bytes>& bytes, const char* name) {
        auto line = bytes ? decodedLine(*bytes) : std::nullopt;
        if (!line) { return; }
        line->line = aLineId(1);
        line->term = termOn({"a", "b", "c", "d"});
        World world = m_world;
        world.now.shared.rows.front().agreed = bytesOf(*line);
        world.now.own[Seat::Diamond].rows.front().finalYes = bytesOf(*line);
        attack(name, world);
    }

    const World& m_world;
    const Possible& m_possible;
    std::array<std::optional<Rooms>, 3> m_sittings;
    std::vector<Step> m_steps;
};

} // namespace

std::vector<World> firstWorlds(const Rules& rules) {
    World world;
    world.nextYes = 10'000'000; // beyond those of turned()
    world.day = rules.settleDays;
    const auto lived = [&](std::uint8_t number, const Term& term) {
        const auto parts = after(bothPresent(aLineId(number)),
                                 Propose{bytesOf(aLine(kLevel, term, aLineId(number)))}, at(0), rules);
        return bothSayYes(parts, YesKind::First, at(0), rules);
    };
    const auto second = bothSayYes(lived(2, termOn({"b"})), YesKind::Second, at(world.day), rules);
    layBack(world.now, 1, second);
    world.truth.said.at(1) = second.shared->agreed;
    std::vector<World> worlds;
    const auto begin = [&](World begun, const LineParts& parts) {
        layBack(begun.now, 0, parts);
        begun.truth.said.at(0) = parts.shared->agreed;
        mark(begun.now, Company::Both, Opens::Either);
        worlds.push_back(std::move(begun));
    };
    const auto settling = lived(1, termOn({"a", "b"}));
    begin(world, bothPresent());
    begin(world, settling);
    begin(world, bothSayYes(settling, YesKind::Second, at(world.day), rules));
    return worlds;
}

std::vector<Step> stepsFrom(const World& world, const Possible& possible) {
    return Steps(world, possible).all();
}

} // namespace inglenook::testing
