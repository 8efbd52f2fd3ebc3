// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_kernel/exploration_world.h"

#include <algorithm>

namespace inglenook::testing {

namespace {

/// Larger than every mark of a world that was written down in short (exploration_canon.h).
int freshMark(const Files& files) {
    int highest = 1000;
    for (const auto& own : files.own.each) {
        highest = std::max({highest, own.sharedMark, own.triedMark});
    }
    return highest + 1;
}

bool isOlderThanSeenBy(const OwnRoom& other, const OwnRoom& own, const Section& section) {
    if (other.counter > 0 && other.otherEpoch != kUnknownEpoch) { return section.epoch < other.otherEpoch; }
    return own.sharedMark != 0;
}

/// As ledger_seal.cpp: digests always hold here, because nobody can write into a room that is not theirs.
void compareMarks(const Files& files, Company company, Opens opens, Book& book) {
    for (const auto seat : kBothSeats) {
        if (!isHere(company, seat)) { continue; }
        const auto& own = files.own[seat];
        book.wentBack[seat] = own.counter < files.keyring[seat].witnessed;
        if (isSharedOpen(company, opens)) {
            const int seal = files.shared.seal[seat];
            const bool isKnown = seal != 0 && (seal == own.triedMark || seal == own.sharedMark);
            if (isKnown) { book.sealedMark[seat] = seal; }
            book.wentBack[seat] = book.wentBack[seat] || (seal != 0 ? !isKnown : own.sharedMark != 0);
        }
        if (company == Company::Both) {
            const auto& other = files.own[otherOf(seat)];
            book.wentBack[seat] = book.wentBack[seat] || isOlderThanSeenBy(other, own, files.keyring[seat]);
        }
    }
}

void noteOther(Files& files, Seat seat, Company company) {
    auto& known = files.own[seat].otherEpoch;
    const auto now = files.keyring[otherOf(seat)].epoch;
    known = company == Company::Both ? now : std::max(known, now);
}

void writeOwn(Files& files, Seat seat, Company company, Opens opens, const Book& book) {
    auto& own = files.own[seat];
    const bool isTriedThere = book.sealedMark[seat] != 0 && book.sealedMark[seat] == own.triedMark;
    if (own.row && isTriedThere) { own.row->pending = Pending::Nothing; }
    if (own.row && !isTriedThere) { dropPendingYes(*own.row); }
    own.counter = std::max(own.counter, files.keyring[seat].witnessed) + 1;
    if (isSharedOpen(company, opens)) {
        own.sharedMark = book.sealedMark[seat];
        own.triedMark = freshMark(files);
    }
    noteOther(files, seat, company);
}

void writeShared(Files& files, const Book& book, const Change& change, const std::vector<Seat>& rooms,
                 Day today) {
    auto& shared = files.shared;
    const auto& was = book.line;
    const auto& will = change.will;
    if (change.kind == ChangeKind::Opening && shared.asked && *shared.asked <= today) {
        shared.asked.reset();
    }
    if (!hasSharedRow(will.parts, today)) {
        if (was.isInShared) { shared.row.reset(); }
    } else if (*was.parts.shared != *will.parts.shared || was.isWithdrawn != will.isWithdrawn) {
        shared.row = SharedRow{*will.parts.shared, std::nullopt, will.isWithdrawn};
        shared.row->part.closedUntil.reset();
    }
    const auto closed = will.parts.shared->closedUntil;
    if (shared.asked != closed && (keyOf(will.parts) || keyOf(was.parts))) { shared.asked = closed; }
    for (const auto seat : rooms) {
        shared.seal[seat] = files.own[seat].triedMark;
    }
}

} // namespace

bool isHere(Company company, Seat seat) {
    return company == Company::Both || (company == Company::CircleAlone) == (seat == Seat::Circle);
}

bool isSharedOpen(Company company, Opens opens) { return company == Company::Both || opens == Opens::Either; }

Book bookOf(const Files& files, Company company, Opens opens) {
    Book book;
    compareMarks(files, company, opens, book);
    auto& line = book.line;
    auto& parts = line.parts;
    parts.vault = aVault();
    parts.line = aLineId();
    if (isSharedOpen(company, opens)) {
        const auto& row = files.shared.row;
        parts.shared = row ? row->part : SharedPart{};
        line.isInShared = row.has_value();
        line.isWithdrawn = row && row->isWithdrawn;
    }
    for (const auto seat : kBothSeats) {
        if (!isHere(company, seat)) { continue; }
        const auto& own = files.own[seat];
        OwnRow row = own.row.value_or(OwnRow{});
        if (book.sealedMark[seat] == 0 || book.sealedMark[seat] != own.triedMark) { dropPendingYes(row); }
        line.pending[seat] = row.pending;
        parts.own[seat] = std::move(row.part);
    }
    const bool isAsked = parts.shared && files.shared.asked;
    if (isAsked && keyOf(parts)) { parts.shared->closedUntil = files.shared.asked; }
    return book;
}

Files changed(const Files& files, Company company, const Possible& possible, int day, const Change& change) {
    const auto opens = possible.opens;
    const Book book = bookOf(files, company, opens);
    Files out = files;
    std::vector<Seat> rooms;
    for (const auto seat : kBothSeats) {
        if (!isHere(company, seat)) { continue; }
        const auto& was = *book.line.parts.own[seat];
        const auto& will = *change.will.parts.own[seat];
        const bool isConsent = change.kind == ChangeKind::Consent;
        if (isConsent && was == will && company != Company::Both) { continue; }
        writeOwn(out, seat, company, opens, book);
        if (was != will) { out.own[seat].row = ownRowAfter(was, will, dayOf(day)); }
        if (isConsent && was != will) {
            out.keyring[seat].witnessed = out.own[seat].counter;
            ++out.keyring[seat].epoch;
        }
        rooms.push_back(seat);
    }
    if (change.upTo == WrittenUpTo::TheOwnRooms || !isSharedOpen(company, opens)) { return out; }
    writeShared(out, book, change, rooms, dayOf(day));
    for (const auto seat : rooms) {
        auto& own = out.own[seat];
        if (own.row) { own.row->pending = Pending::Nothing; }
        own.sharedMark = own.triedMark;
        own.triedMark = 0;
        noteOther(out, seat, company);
    }
    return out;
}

Files opened(const Files& files, Company company, const Possible& possible, int day) {
    const Book book = bookOf(files, company, possible.opens);
    std::vector<Seat> wentBack;
    std::copy_if(kBothSeats.begin(), kBothSeats.end(), std::back_inserter(wentBack),
                 [&](Seat seat) { return book.wentBack[seat]; });
    LedgerBook ledger; // nobody's body map says anything here
    ledger.at = at(day);
    ledger.rules = possible.rules;
    const auto will = openedLine(book.line, wentBack, ledger);
    return changed(files, company, possible, day, {will, ChangeKind::Opening});
}

Standing standingFor(const Files& files, Company company, const Possible& possible, int day) {
    const auto book = bookOf(opened(files, company, possible, day), company, possible.opens);
    return assess(book.line.parts, Circumstances{dayOf(day), true, book.wentBack}, possible.rules);
}

Standing standingUnwritten(const Files& files, Company company, const Possible& possible, int day) {
    const auto book = bookOf(files, company, possible.opens);
    return assess(book.line.parts, Circumstances{dayOf(day), true, book.wentBack}, possible.rules);
}

} // namespace inglenook::testing
