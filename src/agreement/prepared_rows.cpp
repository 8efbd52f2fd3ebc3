// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/prepared_rows.h"

namespace inglenook {

Result<std::map<ProposalId, Bytes>> preparedRows(Database& own) {
    auto rows = own.prepare("SELECT id, bytes FROM prepared_proposal");
    if (!rows) { return passOn(rows); }
    std::map<ProposalId, Bytes> out;
    while (true) {
        auto row = rows->step();
        if (!row) { return passOn(row); }
        if (!*row) { return out; }
        out.emplace(rows->id<ProposalId>(0), rows->blob(1));
    }
}

Result<void> writePrepared(Database& own, const ProposalId& id, const Bytes& bytes) {
    auto row = own.prepare("INSERT OR REPLACE INTO prepared_proposal (id, bytes) VALUES (:id, :bytes)");
    if (!row) { return passOn(row); }
    row->bind(":id", id).bind(":bytes", bytes);
    return row->run();
}

Result<void> erasePrepared(Database& own, const ProposalId& id) {
    auto row = own.prepare("DELETE FROM prepared_proposal WHERE id = :id");
    if (!row) { return passOn(row); }
    row->bind(":id", id);
    return row->run();
}

} // namespace inglenook
