// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The same World in a few hundred plain bytes: sealed bytes and terms are kept once for the whole program
/// and named by number, days and marks are numbers. Nothing is lost (`Compact.*`), so whatever only moves
/// parts about, as putting files back does, is done here, and the rules themselves run on the World.
/// Not for several threads.
#include "agreement_kernel/exploration_world.h"

#include <cstdint>

namespace inglenook::testing {

using Number = std::uint16_t; ///< of bytes or of a term's bytes; 0: none
inline constexpr std::int32_t kNoDay = -1'000'000;

[[nodiscard]] Number numberOf(const Bytes& bytes);
[[nodiscard]] const Bytes& bytesAt(Number number);
[[nodiscard]] Number numberOf(const Term& term);
[[nodiscard]] const Term& termAt(Number number);
/// The line in the bytes of this number: read once.
[[nodiscard]] const SealedLine& lineAt(Number number);
/// Of theOtherLine()'s kind: bytes of another line.
[[nodiscard]] bool isOfAnotherLine(Number number);

struct CompactOwn {
    bool hasRow = false;
    bool isHeld = false;
    bool isWithdrawn = false;
    Pending pending = Pending::Nothing;
    Number finalYes = 0;
    Number firstYes = 0;
    Number words = 0;
    Number narrowedTo = 0;
    std::int32_t finalYesOn = kNoDay;
    std::int32_t firstYesOn = kNoDay;
    std::int32_t heldSince = kNoDay;
    std::int32_t closedUntil = kNoDay;
    std::int64_t secondYesFrom = 0;
    int sharedMark = 0;
    int triedMark = 0;
    std::int64_t counter = 0;
    std::int64_t otherEpoch = kUnknownEpoch;
    friend bool operator==(const CompactOwn&, const CompactOwn&) = default;
};
struct CompactShared {
    bool hasRow = false;
    bool isRested = false;
    bool isWithdrawn = false;
    Number agreed = 0;
    Number onTable = 0;
    Number narrowedTo = 0;
    std::int32_t restedSince = kNoDay;
    std::int32_t asked = kNoDay;
    BySeat<int> seal;
    friend bool operator==(const CompactShared&, const CompactShared&) = default;
};
struct CompactFiles {
    CompactShared shared;
    BySeat<CompactOwn> own;
    BySeat<Section> keyring;
};
struct CompactTruth {
    Number said = 0;
    Number narrowed = 0; ///< 0: open
};
struct CompactWorld {
    CompactFiles now;
    CompactFiles copy;
    bool hasCopy = false;
    bool hasPutBack = false;
    bool isOldToCircle = false;
    int attacks = 0;
    int day = 0;
    std::uint32_t nextYes = 50000;
    BySeat<CompactTruth> truth;
};

[[nodiscard]] CompactFiles compact(const Files& files);
[[nodiscard]] Files whole(const CompactFiles& files);
[[nodiscard]] CompactWorld compact(const World& world);
[[nodiscard]] World whole(const CompactWorld& world);

} // namespace inglenook::testing
