// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Everything that may happen next in a World: what people do at a sitting, crashes, days, and what Diamond
/// as an attacker does to files. Each event has a number, so that a path can be written down and played
/// elsewhere.
#include "agreement_kernel/exploration_compact.h"

#include <array>
#include <cstdint>

namespace inglenook::testing {

inline constexpr TouchLevel kExploredLevel = TouchLevel::Sensual;

/// Seven terms: comparable ones, crossing ones, one with a requirement, one with a last day, and a closed
/// one.
[[nodiscard]] std::vector<Term> exploredTerms(int today);
/// Bytes of another line that are in force there: what a row of it would say under this line's id.
[[nodiscard]] const Bytes& theOtherLine();
[[nodiscard]] YesStamp exploredStamp(std::uint32_t yes);
inline constexpr int kFarAway = 30000; ///< a day that never comes here

enum class Kind {
    Sit,
    Propose,
    TakeOff,
    Turns,
    ClockSetBack,
    Rest,
    Lift,
    Withdraw,
    Narrow,
    Edit,
    DaysPass,
    Copy,
    PutBack,
    LoseCircle,
    Forge
};

/// What may be put back, in any combination at once. The sections of the keyring can be parted with a hex
/// editor.
enum Parts : std::size_t {
    kShared = 1,
    kOwn1 = 2,
    kOwn2 = 4,
    kSection1 = 8,
    kSection2 = 16,
    kEverything = 31
};

/// One thing that may happen, whether it is allowed or not.
struct Happening {
    Kind kind = Kind::Sit;
    Company company = Company::Both;
    Seat by = Seat::Circle;
    std::size_t which = 0; ///< term, days, set of Parts, or way to forge
    YesKind turn = YesKind::First;
    bool isYes = true; ///< both say yes; else one says not yet
    WrittenUpTo upTo = WrittenUpTo::TheEnd;
};
[[nodiscard]] std::string told(const Happening& happening);
[[nodiscard]] bool isAttack(Kind kind);

/// What a happening does to what people really said: it depends on nothing but itself and the rooms.
struct Said {
    BySeat<bool> isTakenBack;    ///< whose yes is over
    std::optional<Seat> narrows; ///< who narrows, to exploredTerms()[which]
    Number yes = 0;              ///< the bytes that both said their final yes to
};
struct Step {
    World world;
    bool isFinalYes = false; ///< two final yeses to the same words, both present
    Said said;
};

[[nodiscard]] std::vector<Happening> allHappenings(const Possible& possible);
/// The files after each company sat down in one world: worked out once for all that may happen there.
using Openings = std::array<std::optional<Files>, 3>;
/// Nothing: refused, or beyond what is promised (every file put back).
[[nodiscard]] std::optional<Step> stepBy(const World& world, const Happening& happening,
                                         const Possible& possible, Openings& openings);
/// What Diamond does to files; exploration_attack.cpp.
[[nodiscard]] std::optional<CompactWorld> attacked(const CompactWorld& world, const Happening& happening,
                                                   const Possible& possible);
/// Of the copy's parts those that are not as they are now.
[[nodiscard]] std::size_t differingParts(const CompactWorld& world);
[[nodiscard]] CompactTruth truthAfter(CompactTruth truth, Seat seat, const Said& said, const Term& narrowed);
inline constexpr std::size_t kWaysToForge = 14;

/// The four steps from nothing to a line in force: by mere chance few histories get there.
[[nodiscard]] const std::vector<Happening>& towardsAgreement();

/// Nobody has said anything; both have sat down once.
[[nodiscard]] World emptyWorld(const Possible& possible);
/// The same, four steps on: a line is in force since today.
[[nodiscard]] World agreedWorld(const Possible& possible);

} // namespace inglenook::testing
