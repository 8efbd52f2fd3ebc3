// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals prepared alone: they lie in their author's own room until they are brought to a sitting.
#include "agreement/agreement_store.h"

#include "agreement/line_words.h"
#include "agreement/prepared_rows.h"
#include "secret/random.h"

namespace inglenook {

Result<ProposalId> AgreementStore::prepare(Seat by, const ProposalDraft& draft) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "seat"); }
    auto book = readBook(m_sitting);
    if (!book) { return passOn(book); }
    if (!isAskingOpen(*book, draft.key)) { return fail(ErrorCode::AskedAlready, "prepare"); }
    auto line = wordsFor(m_sitting, *book, draft);
    if (!line) { return passOn(line); }
    auto bytes = encoded(*line);
    if (!bytes) { return passOn(bytes); }
    const ProposalId id(random16());
    if (auto written = writePrepared(m_sitting.own(by), id, *bytes); !written) { return passOn(written); }
    m_sitting.changes().publish(Subject::Agreement);
    return id;
}

Result<std::vector<ProposalView>> AgreementStore::prepared(Seat by) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "seat"); }
    auto rows = preparedRows(m_sitting.own(by));
    if (!rows) { return passOn(rows); }
    std::vector<ProposalView> out;
    for (const auto& [id, bytes] : *rows) {
        if (const auto line = decodedLine(bytes)) { out.push_back(proposalView(id, *line, false)); }
    }
    return out;
}

Result<void> AgreementStore::dropPrepared(Seat by, const ProposalId& id) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "seat"); }
    auto erased = erasePrepared(m_sitting.own(by), id);
    if (erased) { m_sitting.changes().publish(Subject::Agreement); }
    return erased;
}

Result<void> AgreementStore::edit(Seat by, const LineId& id, const Term& to) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "seat"); }
    auto book = openBook(m_sitting);
    if (!book) { return passOn(book); }
    const auto found = book->lines.find(id);
    const auto key = found == book->lines.end() ? std::nullopt : keyOf(found->second.parts);
    if (!key) { return fail(ErrorCode::NotFound, "line"); }
    const auto before = book->standingOf(found->second);
    const Term wanted = frozen(to, scopeLists());
    ConsentWrites writes;
    writes.by = by;
    auto written = commitEvent(m_sitting, *book, found->second, Edit{by, wanted}, found->second.proposal,
                               std::move(writes));
    if (!written) { return written; }
    if (!proposalFrom(before.inForce, wanted)) { return {}; }
    auto prepared = prepare(by, ProposalDraft{*key, to, id});
    return prepared ? Result<void>{} : passOn(prepared);
}

} // namespace inglenook
