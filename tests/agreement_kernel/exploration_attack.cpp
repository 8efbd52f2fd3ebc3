// SPDX-License-Identifier: GPL-3.0-or-later
// Diamond has a passphrase, the files, their older copies and every tool for databases: whole files are put
// back; rows of the own room, and of the shared room where it opens for either, are written by hand, with a
// right digest.
#include "agreement_kernel/exploration_events.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace inglenook::testing {

namespace {

constexpr Seat kVictim = Seat::Circle;
constexpr Seat kAttacker = Seat::Diamond;

/// All that Circle sees alone is as it was in the copy.
bool isAllOfCircleBack(const CompactWorld& world, Opens opens) {
    const auto& now = world.now;
    const auto& copy = world.copy;
    return now.own[kVictim] == copy.own[kVictim] && now.keyring[kVictim] == copy.keyring[kVictim] &&
           (opens == Opens::Together || now.shared.seal[kVictim] == copy.shared.seal[kVictim]);
}

/// Diamond's room has seen nothing of Circle's that was undone: with it all files are back, as they were when
/// Diamond was last here. Nobody promises to notice that.
bool hasDiamondSeenNothing(const CompactWorld& world, Opens opens) {
    const auto& own = world.now.own[kAttacker];
    if (own == world.copy.own[kAttacker]) { return true; }
    const int seal = world.now.shared.seal[kAttacker];
    const bool isMarkThere = seal != 0 && (seal == own.sharedMark || seal == own.triedMark);
    return own.counter > 0 && own.otherEpoch <= world.now.keyring[kVictim].epoch &&
           (opens == Opens::Together || isMarkThere);
}

void claim(CompactFiles& files, Number yes) {
    auto& own = files.own[kAttacker];
    own.hasRow = true;
    own.finalYes = yes;
}

SealedLine widened(SealedLine line, int day) {
    line.line = aLineId();
    if (line.reviewOn) { line.reviewOn = std::min(*line.reviewOn, dayOf(day + 42)); }
    line.activity = aLine(kExploredLevel, closedTerm()).activity; // of another one nothing could be proposed
    line.term = termOn({"a", "b", "c", "d"});
    return line;
}

SealedLine calledFinal(SealedLine line, int day) {
    line.phase = YesPhase::Final;
    line.yes = aYesId(3000000);
    line.settlesOn.reset();
    line.reviewOn = dayOf(day + 1);
    return line;
}

using Change = SealedLine (*)(SealedLine line, int day);
/// Made once for each bytes and day.
Number rewritten(Number bytes, int day, Change change) {
    if (bytes == 0) { return 0; }
    static std::map<std::tuple<Number, int, bool>, Number> known;
    const auto [at, isNew] = known.try_emplace({bytes, day, change == &widened}, Number{0});
    if (isNew) { at->second = numberOf(bytesOf(change(lineAt(bytes), day))); }
    return at->second;
}

/// False: this way makes no sense here.
bool forgeOwn(CompactFiles& files, std::size_t way) {
    auto& own = files.own[kAttacker];
    switch (way) {
    case 0: // delete one's own row
        return std::exchange(own.hasRow, false);
    case 1: // delete everything that one's room remembers
        own = CompactOwn{};
        return true;
    case 2: // no hold, no narrowing, nothing taken back
        own.isHeld = own.isWithdrawn = false;
        own.narrowedTo = 0;
        own.closedUntil = kNoDay;
        return own.hasRow;
    default: // forget the witness only
        own.otherEpoch = kUnknownEpoch;
        return true;
    }
}

bool forgeLine(CompactFiles& files, const CompactWorld& world, std::size_t way) {
    auto& row = files.shared;
    const Number other = numberOf(theOtherLine());
    row.hasRow = true;
    const auto putBoth = [&](Number bytes) {
        row.agreed = bytes;
        claim(files, bytes);
        return bytes != 0;
    };
    switch (way) {
    case 4: // nobody ever rested or narrowed, and one said yes to all of it
        row.isRested = false;
        row.narrowedTo = 0;
        row.asked = kNoDay;
        claim(files, row.agreed);
        files.own[kAttacker].firstYes = row.onTable;
        return true;
    case 5:
        return putBoth(rewritten(row.agreed, world.day, &widened));
    case 6:
        return putBoth(rewritten(other, world.day, &widened));
    case 7: // call what is on the table agreed
        return putBoth(row.onTable);
    case 8:
        return putBoth(rewritten(row.onTable, world.day, &calledFinal));
    case 9: // swap the ids of two lines
        row.agreed = other;
        return true;
    case 10:
        return putBoth(other);
    default: // put back one row and one's own yes to it
        if (!world.hasCopy || !world.copy.shared.hasRow) { return false; }
        row = world.copy.shared;
        row.asked = world.now.shared.asked;
        row.seal = world.now.shared.seal;
        return putBoth(row.agreed);
    }
}

bool forge(CompactFiles& files, const CompactWorld& world, std::size_t way, Opens opens) {
    if (way < 4) { return forgeOwn(files, way); }
    if (opens == Opens::Together) { return false; } // the shared room does not open for one
    if (way < 12) { return forgeLine(files, world, way); }
    if (way == 12) { // delete the shared row
        auto without = CompactShared{};
        without.asked = files.shared.asked;
        without.seal = files.shared.seal;
        return std::exchange(files.shared, without).hasRow;
    }
    files.shared.seal[kVictim] = world.hasCopy ? world.copy.shared.seal[kVictim] : 0;
    return true;
}

/// A row that says nothing is no row.
void dropEmptyRow(CompactOwn& own) {
    auto empty = CompactOwn{};
    empty.hasRow = own.hasRow;
    empty.pending = own.pending;
    empty.sharedMark = own.sharedMark;
    empty.triedMark = own.triedMark;
    empty.counter = own.counter;
    empty.otherEpoch = own.otherEpoch;
    if (own.hasRow && own != empty) { return; }
    own = empty;
    own.hasRow = false;
    own.pending = Pending::Nothing;
}

/// False: there is no copy, or this is no attack.
bool changeFiles(CompactWorld& world, const Happening& what, Opens opens) {
    auto& now = world.now;
    if (what.kind == Kind::Forge) {
        const CompactWorld before = world;
        return forge(now, before, what.which, opens);
    }
    if (what.kind == Kind::LoseCircle) {
        now.own[kVictim] = CompactOwn{};
        return true;
    }
    const auto parts = what.which;
    if (!world.hasCopy) { return false; }
    const auto& copy = world.copy;
    world.hasPutBack = true;
    if ((parts & kShared) != 0) { now.shared = copy.shared; }
    if ((parts & kOwn1) != 0) { now.own[kVictim] = copy.own[kVictim]; }
    if ((parts & kOwn2) != 0) { now.own[kAttacker] = copy.own[kAttacker]; }
    if ((parts & kSection1) != 0) { now.keyring[kVictim] = copy.keyring[kVictim]; }
    if ((parts & kSection2) != 0) { now.keyring[kAttacker] = copy.keyring[kAttacker]; }
    return true;
}

bool holdsYes(const CompactFiles& files) {
    const auto& own = files.own[kVictim];
    return own.hasRow && own.finalYes != 0;
}

} // namespace

std::size_t differingParts(const CompactWorld& world) {
    const auto& [now, copy] = std::tie(world.now, world.copy);
    const auto bit = [](bool isSame, std::size_t part) { return isSame ? std::size_t{0} : part; };
    return bit(now.shared == copy.shared, kShared) | bit(now.own[kVictim] == copy.own[kVictim], kOwn1) |
           bit(now.own[kAttacker] == copy.own[kAttacker], kOwn2) |
           bit(now.keyring[kVictim] == copy.keyring[kVictim], kSection1) |
           bit(now.keyring[kAttacker] == copy.keyring[kAttacker], kSection2);
}

std::optional<CompactWorld> attacked(const CompactWorld& world, const Happening& what,
                                     const Possible& possible) {
    if (world.attacks >= possible.attacks) { return std::nullopt; }
    CompactWorld out = world;
    if (what.kind == Kind::Copy) {
        if (world.isOldToCircle) { return std::nullopt; }
        out.copy = world.now;
        out.hasCopy = true;
        out.hasPutBack = false;
        return out;
    }
    if (possible.waits && !holdsYes(world.now) && !(world.hasCopy && holdsYes(world.copy))) {
        return std::nullopt;
    }
    if (!changeFiles(out, what, possible.opens)) { return std::nullopt; }
    dropEmptyRow(out.now.own[kAttacker]);
    ++out.attacks;
    if (!out.hasCopy || !out.hasPutBack) { return out; }
    out.isOldToCircle = out.isOldToCircle || isAllOfCircleBack(out, possible.opens);
    if (out.isOldToCircle && hasDiamondSeenNothing(out, possible.opens)) { return std::nullopt; }
    return out;
}

} // namespace inglenook::testing
