// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/consent_change.h"

#include "agreement/line_opening.h"

#include "secret/random.h"

#include <algorithm>

namespace inglenook {
namespace {

void addSharedChange(ConsentWrites& writes, const BookLine& was, const BookLine& will,
                     const LedgerBook& book) {
    const LineId id = will.parts.line;
    if (!hasSharedRow(will.parts, book.at.day)) {
        writes.shared.emplace_back([id](Database& shared) { return eraseSharedRow(shared, id); });
    } else if (*was.parts.shared != *will.parts.shared || was.proposal != will.proposal ||
               was.isWithdrawn != will.isWithdrawn) {
        const SharedRow row{*will.parts.shared, will.proposal, will.isWithdrawn};
        writes.shared.emplace_back([id, row](Database& shared) { return writeSharedRow(shared, id, row); });
    }
    const auto key = keyOf(will.parts) ? keyOf(will.parts) : keyOf(was.parts);
    const auto closed = will.parts.shared->closedUntil;
    const auto asked = key ? book.asked.find(*key) : book.asked.end();
    const auto stored = asked == book.asked.end() ? std::nullopt : std::optional<Day>(asked->second);
    if (key && closed != stored) {
        writes.shared.emplace_back(
            [key, closed](Database& shared) { return writeAsked(shared, *key, closed); });
    }
}

/// What a commit says of one room.
struct RoomCommit {
    Seat seat;
    ConsentState state;
    bool hasWrites = false; ///< something of its owner changes in it
};

/// With both here the keyring is proved, and what it says is taken as it is; alone it can only go up.
void noteOther(ConsentState& state, Sitting& sitting, Seat seat) {
    const auto now = sitting.sectionEpoch(otherOf(seat));
    state.otherEpoch = sitting.areBothPresent() ? now : std::max(state.otherEpoch.value_or(0), now);
}

/// Far beyond what a life of openings counts, and far from where a number would turn round: whoever writes
/// nonsense into their own room cannot keep the other from writing.
constexpr std::uint64_t kHighestCounter = 1ULL << 62U;

ConsentState stateAfter(const LedgerBook& book, Seat seat, Sitting& sitting, bool hasSaidSomething) {
    const auto& age = *book.ages[seat];
    ConsentState state = age.state;
    // A room that went back begins again above everything that was ever seen of it.
    state.counter = std::min(std::max(state.counter, sitting.witnessed(seat)), kHighestCounter) + 1;
    if (sitting.shared() != nullptr) {
        // Nothing but the mark that was seen there, or the one that is written now, can be there at the next
        // opening.
        state.sharedMark = age.sealedMark;
        state.triedMark = random16();
    }
    state.highestDay = state.counter == 1 ? book.at.day : std::max(state.highestDay, book.at.day);
    if (hasSaidSomething) { state.lastChange = book.at.day; }
    noteOther(state, sitting, seat);
    return state;
}

Result<void> runAll(Database& room, const std::vector<RoomWrite>& writes) {
    for (const auto& write : writes) {
        if (auto written = write(room); !written) { return written; }
    }
    return {};
}

Result<void> writeOwn(Sitting& sitting, const LedgerBook& book, const ConsentWrites& writes,
                      const RoomCommit& room) {
    const auto& age = *book.ages[room.seat];
    auto& own = sitting.own(room.seat);
    Transaction transaction(own);
    auto before = age.isTriedThere() ? settlePending(own) : dropPendingYeses(own);
    if (!before) { return before; }
    if (auto written = runAll(own, writes.own[room.seat]); !written) { return written; }
    if (auto written = writeConsentState(sitting, room.seat, room.state); !written) { return written; }
    return transaction.commit();
}

Result<void> writeSharedDay(Sitting& sitting, Day day) {
    if (!sitting.areBothPresent()) { return {}; }
    auto row = sitting.shared()->prepare(R"sql(
        INSERT INTO shared_day (id, highest_day) VALUES (1, :day)
        ON CONFLICT (id) DO UPDATE SET highest_day = max(highest_day, excluded.highest_day))sql");
    if (!row) { return passOn(row); }
    row->bind(":day", dayNumber(day));
    return row->run();
}

Result<void> writeShared(Sitting& sitting, const LedgerBook& book, const ConsentWrites& writes,
                         const std::vector<RoomCommit>& rooms) {
    Transaction transaction(*sitting.shared());
    if (auto written = runAll(*sitting.shared(), writes.shared); !written) { return written; }
    for (const auto& room : rooms) {
        if (auto written = writeSeatSeal(sitting, room.seat, *room.state.triedMark); !written) {
            return written;
        }
    }
    if (auto written = writeSharedDay(sitting, book.at.day); !written) { return written; }
    return transaction.commit();
}

Result<void> markDone(Sitting& sitting, RoomCommit& room) {
    auto& own = sitting.own(room.seat);
    Transaction transaction(own);
    if (auto settled = settlePending(own); !settled) { return settled; }
    room.state.sharedMark = room.state.triedMark;
    room.state.triedMark.reset();
    noteOther(room.state, sitting, room.seat); // the other's section may have been written since
    if (auto written = writeConsentState(sitting, room.seat, room.state); !written) { return written; }
    return transaction.commit();
}

} // namespace

void addLineChange(ConsentWrites& writes, const BookLine& was, const BookLine& will, const LedgerBook& book) {
    const LineId id = will.parts.line;
    for (const auto seat : kBothSeats) {
        const auto& before = was.parts.own[seat];
        const auto& after = will.parts.own[seat];
        if (!after || *before == *after) { continue; }
        const auto row = ownRowAfter(*before, *after, book.at.day);
        writes.own[seat].emplace_back(
            [id, row](Database& own) { return row ? writeOwnRow(own, id, *row) : eraseOwnRow(own, id); });
    }
    if (will.parts.shared) { addSharedChange(writes, was, will, book); }
}

Result<void> commitConsent(Sitting& sitting, const LedgerBook& book, const ConsentWrites& writes,
                           ChangeKind kind) {
    std::vector<RoomCommit> rooms;
    const Seat first = writes.by.value_or(Seat::Circle);
    for (const auto seat : {first, otherOf(first)}) {
        if (!sitting.isPresent(seat)) { continue; }
        const bool hasWrites = !writes.own[seat].empty();
        // At the table the room in which nothing changes is written, too: it is the witness of the other one.
        if (kind == ChangeKind::Consent && !hasWrites && !sitting.areBothPresent()) { continue; }
        const bool hasSaid = kind == ChangeKind::Consent && hasWrites && writes.by.value_or(seat) == seat;
        rooms.push_back({seat, stateAfter(book, seat, sitting, hasSaid), hasWrites});
    }
    for (const auto& room : rooms) {
        if (auto written = writeOwn(sitting, book, writes, room); !written) { return written; }
        // When this is not written the room is only younger than expected, which is no harm.
        if (kind == ChangeKind::Consent && room.hasWrites) {
            (void)sitting.witness(room.seat, room.state.counter);
        }
    }
    if (sitting.shared() != nullptr) {
        if (auto written = writeShared(sitting, book, writes, rooms); !written) { return written; }
        for (auto& room : rooms) {
            if (auto done = markDone(sitting, room); !done) { return done; }
        }
    }
    sitting.changes().publish(Subject::Agreement);
    return {};
}

Result<void> commitEvent(Sitting& sitting, const LedgerBook& book, const BookLine& was,
                         const LineEvent& event, const std::optional<ProposalId>& proposal,
                         ConsentWrites writes) {
    auto parts = apply(was.parts, event, book.at, book.rules);
    if (!parts) { return passOn(parts); }
    BookLine will = was;
    will.parts = std::move(*parts);
    will.proposal = proposal;
    if (will.parts.shared) {
        const auto& own = will.parts.own.each;
        will.isWithdrawn = will.isWithdrawn || std::any_of(own.begin(), own.end(), [](const auto& part) {
                               return part && part->isWithdrawn;
                           });
    }
    addLineChange(writes, was, will, book);
    return commitConsent(sitting, book, writes, ChangeKind::Consent);
}

} // namespace inglenook
