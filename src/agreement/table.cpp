// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/table.h"

#include "agreement/body_reach.h"
#include "agreement/line_words.h"
#include "agreement/prepared_rows.h"
#include "agreement/sealed_setting.h"
#include "secret/random.h"

#include <algorithm>

namespace inglenook {
namespace {

constexpr int kShortestReview = 1;
constexpr int kLongestReview = 84;

/// Puts exact words on the table, beside what else belongs to the same step.
Result<void> place(Together& together, const LedgerBook& book, const SealedLine& wished, const ProposalId& id,
                   ConsentWrites writes) {
    auto line = withinMaps(wished, book.maps);
    if (!line) { return passOn(line); }
    auto bytes = encoded(*line);
    if (!bytes) { return passOn(bytes); }
    if (!isAskingOpen(book, {line->activity, line->direction})) {
        return fail(ErrorCode::AskedAlready, "table");
    }
    const BookLine was = bookLine(together, book, line->line);
    return commitEvent(together, book, was, Propose{*bytes}, id, std::move(writes));
}

const BookLine* withProposal(const LedgerBook& book, const ProposalId& id) {
    const auto at = std::find_if(book.lines.begin(), book.lines.end(),
                                 [&](const auto& line) { return line.second.proposal == id; });
    return at == book.lines.end() ? nullptr : &at->second;
}

Result<void> seal(Together& together, SealedSetting setting, int value) {
    auto book = openBook(together);
    if (!book) { return passOn(book); }
    ConsentWrites writes;
    sealSetting(writes, together.vaultId(), setting, value);
    return commitConsent(together, *book, writes, ChangeKind::Consent);
}

} // namespace

Result<std::vector<ProposalView>> Table::proposals() {
    auto book = readBook(m_together);
    if (!book) { return passOn(book); }
    std::vector<ProposalView> out;
    for (const auto& [id, line] : book->lines) {
        const auto standing = book->standingOf(line);
        if (line.proposal && standing.proposal) {
            out.push_back(proposalView(*line.proposal, *standing.proposal, true));
        }
    }
    return out;
}

Result<ProposalId> Table::propose(const ProposalDraft& draft) {
    auto book = openBook(m_together);
    if (!book) { return passOn(book); }
    auto line = wordsFor(m_together, *book, draft);
    if (!line) { return passOn(line); }
    const ProposalId id(random16());
    if (auto placed = place(m_together, *book, *line, id, {}); !placed) { return passOn(placed); }
    return id;
}

Result<void> Table::bring(Seat by, const ProposalId& prepared) {
    auto book = openBook(m_together);
    if (!book) { return passOn(book); }
    auto rows = preparedRows(m_together.own(by));
    if (!rows) { return passOn(rows); }
    const auto found = rows->find(prepared);
    auto line = found == rows->end() ? std::nullopt : decodedLine(found->second);
    if (!line || line->vault != m_together.vaultId()) { return fail(ErrorCode::NotFound, "prepared"); }
    // Since it was prepared the line may have come into being another way.
    line->line = lineFor(*book, {line->activity, line->direction}, line->line);
    ConsentWrites writes;
    writes.by = by;
    writes.own[by].emplace_back([prepared](Database& own) { return erasePrepared(own, prepared); });
    return place(m_together, *book, reworded(*line, line->term), prepared, std::move(writes));
}

Result<void> Table::reword(const ProposalId& id, const Term& term) {
    auto book = openBook(m_together);
    if (!book) { return passOn(book); }
    const auto* was = withProposal(*book, id);
    const auto line = was == nullptr ? std::nullopt : book->standingOf(*was).proposal;
    if (!line) { return fail(ErrorCode::NotFound, "proposal"); }
    auto words = withinMaps(reworded(*line, term), book->maps);
    if (!words) { return passOn(words); }
    auto bytes = encoded(*words);
    if (!bytes) { return passOn(bytes); }
    return commitEvent(m_together, *book, *was, Reword{*bytes}, id,
                       {}); // both are here: it is nobody's alone
}

Result<void> Table::takeOff(const ProposalId& id) {
    auto book = openBook(m_together);
    if (!book) { return passOn(book); }
    const auto* was = withProposal(*book, id);
    if (was == nullptr) { return fail(ErrorCode::NotFound, "proposal"); }
    return commitEvent(m_together, *book, *was, TakeOff{}, id, {});
}

Result<bool> Table::doesNonsexualSettle() {
    auto book = readBook(m_together);
    if (!book) { return passOn(book); }
    return book->rules.doesNonsexualSettle;
}

Result<void> Table::chooseNonsexualSettles(bool settles) {
    return seal(m_together, SealedSetting::NonsexualSettles, settles ? 1 : 0);
}

Result<int> Table::reviewDays() {
    auto book = readBook(m_together);
    if (!book) { return passOn(book); }
    return book->rules.reviewDays;
}

Result<void> Table::chooseReviewDays(int days) {
    if (days < kShortestReview || days > kLongestReview) {
        return fail(ErrorCode::OutsideRules, "review days");
    }
    return seal(m_together, SealedSetting::ReviewDays, days);
}

} // namespace inglenook
