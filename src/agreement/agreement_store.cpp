// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/agreement_store.h"

#include "agreement/consent_change.h"
#include "agreement/ledger.h"
#include "agreement/line_order.h"
#include "value/text.h"

#include <algorithm>

namespace inglenook {
namespace {

constexpr std::size_t kRestWordsLength = 200;

LineView viewOf(const BookLine& line, const Standing& standing) {
    LineView view;
    const auto& words = *standing.line;
    view.id = line.parts.line;
    view.key = {words.activity, words.direction};
    view.level = words.level;
    view.wording = words.wording;
    view.conditions = words.conditions;
    view.term = words.term;
    view.state = standing.state;
    const bool isInForce = standing.state == LineState::Agreed || standing.state == LineState::DueForReview;
    if (isInForce && standing.inForce != words.term) {
        view.term = standing.inForce;
        view.conditions = conditionPhrases(view.term, wordsOfCodes(view.term, words.words));
    }
    view.checked = standing.checked;
    view.hasOpenProposal = standing.hasOpenProposal;
    view.since = standing.since;
    view.review = standing.review;
    view.settlesOn = standing.settlesOn;
    view.isRestedByReader = standing.isRestedByReader;
    view.restUntil = standing.restUntil;
    view.wouldHelp = standing.wouldHelp;
    view.isRestedWithTime = standing.isRestedWithTime;
    const Bytes tick = tickOver(shownBytes(line.parts).value_or(Bytes{}));
    for (const auto seat : kBothSeats) {
        const auto& own = line.parts.own[seat];
        view.onPaper[seat] = own && own->tick == tick;
    }
    return view;
}

/// Lets one thing happen to one line.
Result<void> happen(Sitting& sitting, Seat by, const LineId& id, const LineEvent& event) {
    if (!sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "seat"); }
    auto book = openBook(sitting);
    if (!book) { return passOn(book); }
    const auto found = book->lines.find(id);
    if (found == book->lines.end()) { return fail(ErrorCode::NotFound, "line"); }
    ConsentWrites writes;
    writes.by = by;
    return commitEvent(sitting, *book, found->second, event, found->second.proposal, std::move(writes));
}

Result<RestWords> cleaned(const RestWords& words) {
    auto until = cleanText(words.until, kRestWordsLength, Lines::One);
    auto wouldHelp = cleanText(words.wouldHelp, kRestWordsLength, Lines::One);
    if (!until) { return passOn(until); }
    if (!wouldHelp) { return passOn(wouldHelp); }
    return RestWords{std::move(*until), std::move(*wouldHelp)};
}

} // namespace

Result<std::vector<LineView>> AgreementStore::lines() {
    auto book = readBook(m_sitting);
    if (!book) { return passOn(book); }
    std::vector<LineView> out;
    for (const auto& [id, line] : book->lines) {
        if (line.isWithdrawn) { continue; }
        const auto standing = book->standingOf(line);
        if (standing.line) { out.push_back(viewOf(line, standing)); }
    }
    std::sort(out.begin(), out.end(), comesBefore);
    return out;
}

Result<void> AgreementStore::rest(Seat by, const LineId& line, const RestWords& words) {
    auto clean = cleaned(words);
    if (!clean) { return passOn(clean); }
    return happen(m_sitting, by, line, Rest{by, clean->until, clean->wouldHelp});
}

Result<void> AgreementStore::narrow(Seat by, const LineId& line, const Term& to) {
    return happen(m_sitting, by, line, Narrow{by, to});
}

Result<void> AgreementStore::withdraw(Seat by, const LineId& line) {
    if (auto gone = happen(m_sitting, by, line, Withdraw{by}); !gone) { return gone; }
    m_sitting.forgetCopies();
    // With both here the words go from all rooms now; else at the other's next opening.
    if (!m_sitting.areBothPresent()) { return {}; }
    auto report = reconcile(m_sitting);
    if (!report) { return passOn(report); }
    if (report->notWritten) { return fail(report->notWritten->code, report->notWritten->detail); }
    return {};
}

Result<void> AgreementStore::restAllTouch(Seat by) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "seat"); }
    auto book = openBook(m_sitting);
    if (!book) { return passOn(book); }
    ConsentWrites writes;
    writes.by = by;
    for (const auto& [id, line] : book->lines) {
        const auto standing = book->standingOf(line);
        if (line.isWithdrawn || line.parts.own[by]->isHeld) { continue; }
        // Bytes that nobody understands could be touch.
        if (standing.line && standing.line->level == TouchLevel::None) { continue; }
        if (!shownBytes(line.parts)) { continue; }
        auto rested = apply(line.parts, Rest{by, {}, {}}, book->at, book->rules);
        expects(rested.has_value(), "whoever is here may rest any line");
        BookLine will = line;
        will.parts = std::move(*rested);
        addLineChange(writes, line, will, *book);
    }
    return commitConsent(m_sitting, *book, writes, ChangeKind::Consent);
}

Result<void> AgreementStore::liftOwnHold(Seat by, const LineId& line) {
    return happen(m_sitting, by, line, Lift{by});
}

Result<void> AgreementStore::tickForPaper(Seat by, const LineId& id, bool isTicked) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "seat"); }
    auto book = openBook(m_sitting);
    if (!book) { return passOn(book); }
    const auto found = book->lines.find(id);
    const auto shown = found == book->lines.end() ? std::nullopt : shownBytes(found->second.parts);
    if (!shown) { return fail(ErrorCode::NotFound, "line"); }
    BookLine will = found->second;
    auto& own = *will.parts.own[by];
    own.tick = isTicked ? std::optional<Bytes>(tickOver(*shown)) : std::nullopt;
    ConsentWrites writes;
    writes.by = by;
    addLineChange(writes, found->second, will, *book);
    return commitConsent(m_sitting, *book, writes, ChangeKind::Consent);
}

} // namespace inglenook
