// SPDX-License-Identifier: GPL-3.0-or-later
// Diamond has a passphrase, the files, their older copies and every tool for databases: whole files are put
// back; rows of the own room, and of the shared room where it opens for either, are written by hand, with a
// right digest.
#include "agreement_kernel/exploration_events.h"

#include <algorithm>

namespace inglenook::testing {

namespace {

constexpr Seat kVictim = Seat::Circle;
constexpr Seat kAttacker = Seat::Diamond;

bool isSame(const OwnRoom& a, const OwnRoom& b) {
    const bool isSameRow = a.row.has_value() == b.row.has_value() &&
                           (!a.row || (a.row->part == b.row->part && a.row->pending == b.row->pending));
    return isSameRow && a.sharedMark == b.sharedMark && a.triedMark == b.triedMark &&
           a.counter == b.counter && a.otherEpoch == b.otherEpoch;
}

/// All that Circle sees alone is as it was in the copy.
bool isAllOfCircleBack(const World& world, Opens opens) {
    const auto& now = world.now;
    const auto& copy = *world.copy;
    return isSame(now.own[kVictim], copy.own[kVictim]) && now.keyring[kVictim] == copy.keyring[kVictim] &&
           (opens == Opens::Together || now.shared.seal[kVictim] == copy.shared.seal[kVictim]);
}

/// Diamond's room has seen nothing of Circle's that was undone: with it all files are back, as they were when
/// Diamond was last here. Nobody promises to notice that.
bool hasDiamondSeenNothing(const World& world, Opens opens) {
    const auto& own = world.now.own[kAttacker];
    if (isSame(own, world.copy->own[kAttacker])) { return true; }
    const int seal = world.now.shared.seal[kAttacker];
    const bool isMarkThere = seal != 0 && (seal == own.sharedMark || seal == own.triedMark);
    return own.counter > 0 && own.otherEpoch <= world.now.keyring[kVictim].epoch &&
           (opens == Opens::Together || isMarkThere);
}

SharedPart& sharedRow(Files& files) {
    if (!files.shared.row) { files.shared.row.emplace(); }
    return files.shared.row->part;
}

void claim(Files& files, const std::optional<Bytes>& yes) {
    auto& own = files.own[kAttacker];
    if (!own.row) { own.row.emplace(); }
    own.row->part.finalYes = yes;
}

std::optional<Bytes> widened(const std::optional<Bytes>& bytes, int day) {
    auto line = bytes ? decodedLine(*bytes) : std::nullopt;
    if (!line) { return std::nullopt; }
    line->line = aLineId();
    if (line->reviewOn) { line->reviewOn = std::min(*line->reviewOn, dayOf(day + 42)); }
    line->activity = aLine(kExploredLevel, closedTerm()).activity; // of another one nothing could be proposed
    line->term = termOn({"a", "b", "c", "d"});
    return bytesOf(*line);
}

std::optional<Bytes> calledFinal(const std::optional<Bytes>& bytes, int day) {
    auto line = bytes ? decodedLine(*bytes) : std::nullopt;
    if (!line) { return std::nullopt; }
    line->phase = YesPhase::Final;
    line->yes = aYesId(3000000);
    line->settlesOn.reset();
    line->reviewOn = dayOf(day + 1);
    return bytesOf(*line);
}

/// False: this way makes no sense here.
bool forgeOwn(Files& files, std::size_t way) {
    auto& own = files.own[kAttacker];
    switch (way) {
    case 0: // delete one's own row
        if (!own.row) { return false; }
        own.row.reset();
        return true;
    case 1: // delete everything that one's room remembers
        own = OwnRoom{};
        return true;
    case 2: // no hold, no narrowing, nothing taken back
        if (!own.row) { return false; }
        own.row->part.isHeld = own.row->part.isWithdrawn = false;
        own.row->part.narrowedTo.reset();
        own.row->part.closedUntil.reset();
        return true;
    default: // forget the witness only
        own.otherEpoch = kUnknownEpoch;
        return true;
    }
}

bool forgeLine(Files& files, const World& world, std::size_t way) {
    auto& row = sharedRow(files);
    const auto putBoth = [&](const std::optional<Bytes>& bytes) {
        row.agreed = bytes;
        claim(files, bytes);
        return bytes.has_value();
    };
    switch (way) {
    case 4: // nobody ever rested or narrowed, and one said yes to all of it
        row.isRested = false;
        row.narrowedTo.reset();
        files.shared.asked.reset();
        claim(files, row.agreed);
        files.own[kAttacker].row->part.firstYes = row.onTable;
        return true;
    case 5:
        return putBoth(widened(row.agreed, world.day));
    case 6:
        return putBoth(widened(theOtherLine(), world.day));
    case 7: // call what is on the table agreed
        return putBoth(row.onTable);
    case 8:
        return putBoth(calledFinal(row.onTable, world.day));
    case 9: // swap the ids of two lines
        row.agreed = theOtherLine();
        return true;
    case 10:
        return putBoth(theOtherLine());
    default: // put back one row and one's own yes to it
        if (!world.copy || !world.copy->shared.row) { return false; }
        row = world.copy->shared.row->part;
        return putBoth(row.agreed);
    }
}

bool forge(Files& files, const World& world, std::size_t way, Opens opens) {
    if (way < 4) { return forgeOwn(files, way); }
    if (opens == Opens::Together) { return false; } // the shared room does not open for one
    if (way < 12) { return forgeLine(files, world, way); }
    if (way == 12) { // delete the shared row
        const bool wasThere = files.shared.row.has_value();
        files.shared.row.reset();
        return wasThere;
    }
    files.shared.seal[kVictim] = world.copy ? world.copy->shared.seal[kVictim] : 0;
    return true;
}

/// False: there is no copy, or this is no attack.
bool changeFiles(World& world, const Happening& what, Opens opens) {
    auto& now = world.now;
    if (what.kind == Kind::Forge) { return forge(now, world, what.which, opens); }
    if (what.kind == Kind::LoseCircle) {
        now.own[kVictim] = OwnRoom{};
        return true;
    }
    if (!world.copy) { return false; }
    const auto& copy = *world.copy;
    world.hasPutBack = true;
    const auto parts = what.which;
    if ((parts & kShared) != 0) { now.shared = copy.shared; }
    if ((parts & kOwn1) != 0) { now.own[kVictim] = copy.own[kVictim]; }
    if ((parts & kOwn2) != 0) { now.own[kAttacker] = copy.own[kAttacker]; }
    if ((parts & kSection1) != 0) { now.keyring[kVictim] = copy.keyring[kVictim]; }
    if ((parts & kSection2) != 0) { now.keyring[kAttacker] = copy.keyring[kAttacker]; }
    return true;
}

bool holdsYes(const Files& files) {
    const auto& row = files.own[kVictim].row;
    return row && row->part.finalYes;
}

} // namespace

std::optional<World> attacked(const World& world, const Happening& what, const Possible& possible) {
    if (world.attacks >= possible.attacks) { return std::nullopt; }
    if (possible.waits && !holdsYes(world.now) && !(world.copy && holdsYes(*world.copy))) {
        return std::nullopt;
    }
    World out = world;
    if (what.kind == Kind::Copy) {
        if (world.isOldToCircle) { return std::nullopt; }
        out.copy = world.now;
        out.hasPutBack = false;
        return out;
    }
    if (!changeFiles(out, what, possible.opens)) { return std::nullopt; }
    auto& mine = out.now.own[kAttacker].row;
    if (mine && mine->part == OwnPart{}) { mine.reset(); } // a row that says nothing is no row
    ++out.attacks;
    if (!out.copy || !out.hasPutBack) { return out; }
    out.isOldToCircle = out.isOldToCircle || isAllOfCircleBack(out, possible.opens);
    if (out.isOldToCircle && hasDiamondSeenNothing(out, possible.opens)) { return std::nullopt; }
    return out;
}

} // namespace inglenook::testing
