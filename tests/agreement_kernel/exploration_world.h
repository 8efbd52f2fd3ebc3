// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Three rooms with two lines, as files that a person could copy, put back and change. Circle is the person
/// to be protected; Diamond may also be the attacker, with their own passphrase and all of SQLite.
#include "agreement/line.h"
#include "agreement_kernel/line_world.h"

#include <array>

namespace inglenook::testing {

inline constexpr std::size_t kLines = 2;
enum class Opens { Either, Together };
enum class Company { Both, CircleAlone, DiamondAlone };

/// What the marks of vault.md (counter and digest) come to: a room knows its rows at the last time it met the
/// shared one.
struct OwnRoom {
    std::array<OwnPart, kLines> rows;
    std::uint64_t base = 0;
};
struct SharedRoom {
    std::array<SharedPart, kLines> rows;
    BySeat<std::uint64_t> mark;
};
struct Rooms {
    SharedRoom shared;
    BySeat<OwnRoom> own;
};
/// What Circle really did, whatever the rooms say now.
struct Truth {
    std::array<std::optional<Bytes>, kLines> said; ///< final yes, not rested or taken back since
    std::array<Term, kLines> narrowed = {openTerm(), openTerm()};
};

struct World {
    Rooms now;
    std::optional<Rooms> copy; ///< what the attacker kept
    Truth truth;
    int day = 0;
    int nextYes = 1;
    bool hasPutBackShared = false;
    bool hasPutBackCircle = false;
};

[[nodiscard]] std::uint64_t digestOf(const OwnRoom& room);
[[nodiscard]] std::uint64_t digestOf(const SharedRoom& room);
[[nodiscard]] std::uint64_t digestOf(const World& world);

[[nodiscard]] LineParts partsOf(const Rooms& rooms, std::size_t line, Company company, Opens opens);
void layBack(Rooms& rooms, std::size_t line, const LineParts& parts);

/// What the ledger does whenever somebody sits down: compares marks, voids what went back, writes back what
/// rooms say.
[[nodiscard]] Rooms opened(Rooms rooms, Company company, Opens opens, int day, const Rules& rules);
/// The marks after everything was written.
void mark(Rooms& rooms, Company company, Opens opens);
/// What each line comes to for this company, if they sat down now.
using Page = std::array<Standing, kLines>;
[[nodiscard]] Page pageOf(const World& world, Company company, Opens opens, const Rules& rules);

} // namespace inglenook::testing
