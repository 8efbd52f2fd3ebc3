// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_kernel/exploration_events.h"

namespace inglenook::testing {

namespace {

constexpr std::size_t kTerms = 7;

/// The rest of a step at the table or alone: what the kernel made of the line is written, unless the power
/// goes on the way. Taking back at the table is followed by a comparison, as in AgreementStore.
Files afterwards(const Files& files, const Happening& what, const Possible& possible, int day,
                 LineParts parts) {
    BookLine will = bookOf(files, what.company, possible.opens).line;
    will.parts = std::move(parts);
    if (what.kind == Kind::Withdraw) { will.isWithdrawn = will.isWithdrawn || will.parts.shared.has_value(); }
    auto out = changed(files, what.company, possible, day, {will, ChangeKind::Consent, what.upTo});
    const bool isCompared = what.kind == Kind::Withdraw && what.company == Company::Both;
    return isCompared && what.upTo == WrittenUpTo::TheEnd ? opened(out, what.company, possible, day) : out;
}

LineEvent eventOf(const Happening& what, int day) {
    const auto terms = exploredTerms(day);
    switch (what.kind) {
    case Kind::Propose:
        return Propose{bytesOf(aLine(kExploredLevel, terms.at(what.which)))};
    case Kind::TakeOff:
        return TakeOff{};
    case Kind::ClockSetBack:
        return ClockSetBack{};
    case Kind::Rest:
        return Rest{what.by, "", ""};
    case Kind::Lift:
        return Lift{what.by};
    case Kind::Withdraw:
        return Withdraw{what.by};
    case Kind::Narrow:
        return Narrow{what.by, terms.at(what.which)};
    case Kind::Edit:
        return Edit{what.by, terms.at(what.which)};
    default:
        return Opened{};
    }
}

Said saidBy(const Happening& what) {
    Said said;
    const bool isTogether = what.company == Company::Both;
    if (what.kind == Kind::Rest || what.kind == Kind::Withdraw) {
        said.isTakenBack[what.by] = true;
        // Seen by both, when it was written: nobody's yes outlives it.
        if (isTogether && what.upTo == WrittenUpTo::TheEnd) { said.isTakenBack = {{true, true}}; }
    }
    if (what.kind == Kind::ClockSetBack) { said.isTakenBack = {{true, true}}; }
    if (what.kind == Kind::Narrow || what.kind == Kind::Edit) { said.narrows = what.by; }
    return said;
}

void remember(World& world, const Said& said, const Happening& what) {
    for (const auto seat : kBothSeats) {
        auto& truth = world.truth[seat];
        if (said.isTakenBack[seat]) { truth = {}; }
        if (said.narrows == seat) {
            truth.narrowed = meet(truth.narrowed, exploredTerms(world.day).at(what.which));
        }
        if (said.yes != 0) { truth = {bytesAt(said.yes), openTerm()}; }
    }
}

std::optional<Step> turned(Step step, const Happening& what, const Possible& possible) {
    auto& world = step.world;
    const auto& rules = possible.rules;
    const auto line = bookOf(world.now, Company::Both, possible.opens).line;
    const auto shown =
        bytesToShow(line.parts, what.turn, exploredStamp(world.nextYes++), at(world.day), rules);
    if (!shown) { return std::nullopt; }
    const BySeat<YesAnswer> answers =
        what.isYes ? kTwoYeses : BySeat<YesAnswer>{{YesAnswer::NotYet, YesAnswer::Yes}};
    const auto parts = apply(line.parts, YesTurns{what.turn, answers, *shown}, at(world.day), rules);
    if (!parts) { return std::nullopt; }
    world.now = afterwards(world.now, what, possible, world.day, *parts);
    if (what.upTo != WrittenUpTo::TheEnd) { return step; }
    if (what.isYes && parts->shared->agreed == *shown) {
        step.isFinalYes = true;
        step.said.yes = numberOf(*shown);
    } else if (!what.isYes && what.turn == YesKind::Renewal) {
        step.said.isTakenBack = {{true, true}};
    }
    remember(world, step.said, what);
    return step;
}

bool isAskingOpen(const Files& files, const BookLine& line, int day) {
    if (files.shared.asked && *files.shared.asked > dayOf(day)) { return false; }
    return !keyOf(line.parts) || mayPropose(line.parts, dayOf(day));
}

/// AgreementStore finds a line by its rows in the rooms that are open.
bool isThere(const Files& files, Company company, Opens opens) {
    if (isSharedOpen(company, opens) && files.shared.row) { return true; }
    return (isHere(company, Seat::Circle) && files.own[Seat::Circle].row) ||
           (isHere(company, Seat::Diamond) && files.own[Seat::Diamond].row);
}

/// Bytes are nowhere: what comes is a line of its own, whatever day an old one left behind.
LineParts begun(LineParts parts) {
    if (!keyOf(parts)) {
        for (auto& own : parts.own.each) {
            own = OwnPart{};
        }
    }
    return parts;
}

std::optional<Step> acted(Step step, const Happening& what, const Possible& possible) {
    auto& world = step.world;
    auto line = bookOf(world.now, what.company, possible.opens).line;
    const bool isOfOne = what.kind >= Kind::Rest && what.kind <= Kind::Edit;
    if (isOfOne && !isThere(world.now, what.company, possible.opens)) { return std::nullopt; }
    if (what.kind == Kind::Edit && !keyOf(line.parts)) { return std::nullopt; }
    if (what.kind == Kind::TakeOff && !line.parts.shared->onTable) { return std::nullopt; }
    if (what.kind == Kind::Propose) {
        if (!isAskingOpen(world.now, line, world.day)) { return std::nullopt; }
        line.parts = begun(std::move(line.parts));
        line.parts.shared->closedUntil.reset();
    }
    const auto parts = apply(line.parts, eventOf(what, world.day), at(world.day), possible.rules);
    if (!parts) { return std::nullopt; }
    world.now = afterwards(world.now, what, possible, world.day, *parts);
    if (what.kind == Kind::ClockSetBack) { world.now.shared.asked.reset(); }
    step.said = saidBy(what);
    remember(world, step.said, what);
    return step;
}

void addPeople(std::vector<Happening>& all) {
    for (const auto by : kBothSeats) {
        const auto alone = by == Seat::Circle ? Company::CircleAlone : Company::DiamondAlone;
        for (const auto company : {alone, Company::Both}) {
            all.push_back({Kind::Lift, company, by});
            all.push_back({Kind::Edit, company, by, 3});
            for (const std::size_t term : {0U, 6U}) {
                all.push_back({Kind::Narrow, company, by, term});
            }
            for (const auto upTo : {WrittenUpTo::TheEnd, WrittenUpTo::TheOwnRooms}) {
                all.push_back({Kind::Rest, company, by, 0, YesKind::First, true, upTo});
                all.push_back({Kind::Withdraw, company, by, 0, YesKind::First, true, upTo});
            }
        }
        all.push_back({Kind::Sit, alone, by});
    }
    all.push_back({Kind::Sit, Company::Both});
}

void addAttacks(std::vector<Happening>& all, const Possible& possible) {
    // Rows are deleted and swapped without a copy.
    const bool copies = possible.attack != Attack::DeleteRow && possible.attack != Attack::SwapLines;
    if (copies) { all.push_back({Kind::Copy}); }
    if (possible.attack == Attack::Any) { all.push_back({Kind::LoseCircle}); }
    for (std::size_t parts = 1; parts < kEverything; ++parts) {
        const bool isOwn = parts == kOwn1 || parts == kOwn2 || parts == (kOwn1 | kOwn2);
        if (possible.attack == Attack::Any ||
            (possible.attack == Attack::RestoreShared && parts == kShared) ||
            (possible.attack == Attack::RestoreOwn && isOwn)) {
            all.push_back({Kind::PutBack, Company::DiamondAlone, Seat::Diamond, parts});
        }
    }
    for (std::size_t way = 0; possible.forges && way < kWaysToForge; ++way) {
        const bool isDelete = way == 0 || way == 1 || way == 12;
        const bool isSwap = way == 9 || way == 10;
        if (possible.attack == Attack::Any || (possible.attack == Attack::DeleteRow && isDelete) ||
            (possible.attack == Attack::SwapLines && isSwap)) {
            all.push_back({Kind::Forge, Company::DiamondAlone, Seat::Diamond, way});
        }
    }
}

} // namespace

std::vector<Term> exploredTerms(int today) {
    Term gentle = termOn({"a", "b"});
    gentle.requirements = {"warm_room"};
    Term short_ = termOn({"a"});
    short_.validUntil = dayOf(today + 1);
    return {termOn({"a"}),           termOn({"b"}), termOn({"a", "b"}), gentle,
            termOn({"a", "b", "c"}), short_,        closedTerm()};
}

const Bytes& theOtherLine() {
    static const Bytes kBytes = [] {
        SealedLine line = aLine(kExploredLevel, termOn({"a", "b", "c", "d"}), aLineId(2));
        line.activity = "foot_rub";
        line.phase = YesPhase::Final;
        line.yes = aYesId(4000000);
        line.reviewOn = dayOf(kFarAway);
        line.stopSignals = exploredStamp(1).stopSignals;
        return bytesOf(line);
    }();
    return kBytes;
}

YesStamp exploredStamp(std::uint32_t yes) {
    return {aYesId(yes), {{{{"stop", "ball"}, {"stop", "ball"}}}}, true};
}

bool isAttack(Kind kind) { return kind >= Kind::Copy; }

std::string told(const Happening& what) {
    static const std::vector<std::string> kKinds = {
        "sit",      "propose", "take off", "turns",     "clock set back", "rest",     "lift",
        "withdraw", "narrow",  "edit",     "days pass", "copy",           "put back", "lose Circle's room",
        "forge"};
    static const std::vector<std::string> kCompanies = {"both", "Circle alone", "Diamond alone"};
    return kKinds.at(static_cast<std::size_t>(what.kind)) + " (" +
           kCompanies.at(static_cast<std::size_t>(what.company)) + ", by " +
           (what.by == Seat::Circle ? "Circle" : "Diamond") + ", " + std::to_string(what.which) + ", turn " +
           std::to_string(static_cast<int>(what.turn)) + (what.isYes ? "" : ", not yet") +
           (what.upTo == WrittenUpTo::TheEnd ? ")" : ", then the power goes)");
}

std::vector<Happening> allHappenings(const Possible& possible) {
    std::vector<Happening> all;
    for (std::size_t term = 0; term < kTerms; ++term) {
        all.push_back({Kind::Propose, Company::Both, Seat::Circle, term});
    }
    for (const auto turn : {YesKind::First, YesKind::Second, YesKind::Renewal}) {
        all.push_back({Kind::Turns, Company::Both, Seat::Circle, 0, turn, true});
        all.push_back({Kind::Turns, Company::Both, Seat::Circle, 0, turn, false});
        all.push_back({Kind::Turns, Company::Both, Seat::Circle, 0, turn, true, WrittenUpTo::TheOwnRooms});
    }
    all.push_back({Kind::TakeOff});
    all.push_back({Kind::ClockSetBack});
    addPeople(all);
    for (const int days : possible.jumps) {
        all.push_back({Kind::DaysPass, Company::Both, Seat::Circle, static_cast<std::size_t>(days)});
    }
    if (possible.attacks > 0) { addAttacks(all, possible); }
    return all;
}

std::optional<Step> stepBy(const World& world, const Happening& what, const Possible& possible,
                           Openings& openings) {
    if (isAttack(what.kind)) {
        const auto after = attacked(compact(world), what, possible);
        return after ? std::optional(Step{whole(*after), false, {}}) : std::nullopt;
    }
    Step step{world, false, {}};
    if (what.kind == Kind::DaysPass) {
        step.world.day += static_cast<int>(what.which);
        return step;
    }
    auto& files = openings.at(static_cast<std::size_t>(what.company));
    if (!files) { files = opened(world.now, what.company, possible, world.day); }
    step.world.now = *files;
    if (what.company == Company::Both) { step.world.isOldToCircle = false; }
    if (what.kind == Kind::Sit) { return step; }
    return what.kind == Kind::Turns ? turned(std::move(step), what, possible)
                                    : acted(std::move(step), what, possible);
}

CompactTruth truthAfter(CompactTruth truth, Seat seat, const Said& said, const Term& narrowed) {
    if (said.isTakenBack[seat]) { truth = {}; }
    if (said.narrows == seat) {
        const Term was = truth.narrowed == 0 ? openTerm() : termAt(truth.narrowed);
        truth.narrowed = numberOf(meet(was, narrowed));
    }
    if (said.yes != 0) { truth = {said.yes, 0}; }
    return truth;
}

const std::vector<Happening>& towardsAgreement() {
    static const std::vector<Happening> kPath = {
        {Kind::Propose, Company::Both, Seat::Circle, 2},
        {Kind::Turns, Company::Both, Seat::Circle, 0, YesKind::First},
        {Kind::DaysPass, Company::Both, Seat::Circle, 1},
        {Kind::Turns, Company::Both, Seat::Circle, 0, YesKind::Second},
    };
    return kPath;
}

World emptyWorld(const Possible& possible) {
    World world;
    for (auto& section : world.now.keyring.each) {
        section.epoch = 1;
    }
    world.now = opened(world.now, Company::Both, possible, 0);
    return world;
}

World agreedWorld(const Possible& possible) {
    World world = emptyWorld(possible);
    for (const auto& what : towardsAgreement()) {
        Openings openings;
        auto step = stepBy(world, what, possible, openings);
        expects(step.has_value(), "a line can come into force");
        world = std::move(step->world);
    }
    return world;
}

} // namespace inglenook::testing
