// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/ledger.h"

#include "agreement/boundary_rows.h"
#include "agreement/consent_change.h"
#include "agreement/line_opening.h"
#include "agreement/overlap_rows.h"
#include "agreement/sealed_setting.h"

namespace inglenook {
namespace {

std::vector<Seat> goneBack(const LedgerBook& book) {
    std::vector<Seat> out;
    for (const auto seat : kBothSeats) {
        if (book.now.wentBack[seat]) { out.push_back(seat); }
    }
    return out;
}

void addCopies(ConsentWrites& writes, Sitting& sitting) {
    for (const auto seat : kBothSeats) {
        if (!sitting.isPresent(seat)) { continue; }
        writes.shared.emplace_back([&sitting, seat](Database&) { return copyBoundaries(sitting, seat); });
        writes.shared.emplace_back(
            [&sitting, seat](Database&) { return dropForeignOverlaps(sitting, seat); });
        writes.shared.emplace_back(
            [&sitting, seat](Database&) { return dropForeignSettings(sitting, seat); });
    }
}

Result<void> writeOpening(Sitting& sitting, const LedgerBook& book) {
    ConsentWrites writes;
    const auto wentBack = goneBack(book);
    for (const auto seat : wentBack) {
        writes.own[seat].emplace_back(eraseOwnSettings);
    }
    // Days that are over go before the lines are written: a rest made alone may close the same asking anew.
    for (const auto& [key, day] : book.asked) {
        if (day > book.at.day) { continue; }
        writes.shared.emplace_back(
            [key = key](Database& shared) { return writeAsked(shared, key, std::nullopt); });
    }
    for (const auto& [id, line] : book.lines) {
        addLineChange(writes, line, openedLine(line, wentBack, book), book);
    }
    addCopies(writes, sitting);
    return commitConsent(sitting, book, writes, ChangeKind::Opening);
}

/// With both here: wordings that were rested while the shared room was closed. In the order of random ids: it
/// tells nothing.
std::vector<std::string> restsNotYetShared(const LedgerBook& book) {
    std::vector<std::string> out;
    for (const auto& [id, line] : book.lines) {
        bool isNew = false;
        for (const auto seat : kBothSeats) {
            isNew = isNew || (line.parts.own[seat]->isHeld && line.pending[seat] == Pending::Closes);
        }
        const auto standing = book.standingOf(line);
        if (isNew && standing.line) { out.push_back(standing.line->wording); }
    }
    return out;
}

Result<void> changeDays(Sitting& sitting, const LedgerBook& book, ConsentWrites& writes) {
    LedgerBook confirmed = book;
    confirmed.at = sitting.now();
    for (auto& age : confirmed.ages.each) {
        if (age) { age->state.highestDay = confirmed.at.day; }
    }
    return commitConsent(sitting, confirmed, writes, ChangeKind::Opening);
}

} // namespace

Result<ReconcileReport> reconcile(Sitting& sitting) {
    auto book = readBook(sitting);
    if (!book) { return passOn(book); }
    ReconcileReport report;
    report.wentBack = book->now.wentBack;
    report.isClockAhead = book->isClockAhead;
    for (const auto seat : kBothSeats) {
        if (book->ages[seat]) { report.lastChange[seat] = book->ages[seat]->state.lastChange; }
    }
    if (sitting.areBothPresent()) { report.restsApplied = restsNotYetShared(*book); }
    if (auto written = writeOpening(sitting, *book); !written) { report.notWritten = written.error(); }
    return report;
}

Result<LedgerBook> openBook(Sitting& sitting) {
    auto book = readBook(sitting);
    if (!book || goneBack(*book).empty()) { return book; }
    if (auto written = writeOpening(sitting, *book); !written) { return passOn(written); }
    return readBook(sitting);
}

Result<void> putToTalkAbout(Sitting& sitting, Seat seat) {
    if (!sitting.isPresent(seat)) { return fail(ErrorCode::NotPresent, "seat"); }
    auto book = openBook(sitting);
    if (!book) { return passOn(book); }
    ConsentWrites writes;
    writes.by = seat;
    writes.own[seat].emplace_back(eraseOwnSettings);
    for (const auto& [id, line] : book->lines) {
        addLineChange(writes, line, openedLine(line, {seat}, *book), *book);
    }
    return commitConsent(sitting, *book, writes, ChangeKind::Consent);
}

Result<void> sharedRoomIsNew(Together& together) {
    for (const auto seat : kBothSeats) {
        auto state = consentStateOf(together.own(seat));
        if (!state) { return passOn(state); }
        auto holds = doesDigestHold(together, seat, *state);
        if (!holds) { return passOn(holds); }
        // A room whose digest does not hold keeps it: the next opening has to see that.
        if (!*holds) { continue; }
        state->sharedMark.reset();
        state->triedMark.reset();
        Transaction transaction(together.own(seat));
        if (auto written = writeConsentState(together, seat, *state); !written) { return written; }
        if (auto written = transaction.commit(); !written) { return written; }
    }
    return {};
}

Result<void> forgetUndo(Sitting& sitting, Seat seat) {
    return sitting.own(seat).run("DELETE FROM stance_before");
}

Result<void> acceptClock(Sitting& sitting) {
    auto book = openBook(sitting);
    if (!book) { return passOn(book); }
    // A day that is not ahead counts already; one that lies behind only both can choose.
    if (!book->isClockAhead) { return {}; }
    ConsentWrites writes;
    return changeDays(sitting, *book, writes);
}

Result<void> setClockBack(Together& together) {
    auto book = openBook(together);
    if (!book) { return passOn(book); }
    ConsentWrites writes;
    for (const auto& [id, line] : book->lines) {
        auto parts = apply(line.parts, ClockSetBack{}, book->at, book->rules);
        expects(parts.has_value(), "both together may set the day back");
        BookLine will = line;
        will.parts = std::move(*parts);
        addLineChange(writes, line, will, *book);
    }
    writes.shared.emplace_back([](Database& shared) { return shared.run("DELETE FROM shared_day"); });
    writes.shared.emplace_back([](Database& shared) { return shared.run("DELETE FROM asked"); });
    return changeDays(together, *book, writes);
}

Result<void> checkSeals(Sitting& sitting) {
    auto ages = roomAges(sitting);
    if (!ages) { return passOn(ages); }
    for (const auto& age : ages->each) {
        if (age && age->wentBack) { return fail(ErrorCode::VaultDamaged, "consent seal"); }
    }
    return {};
}

} // namespace inglenook
