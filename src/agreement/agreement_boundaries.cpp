// SPDX-License-Identifier: GPL-3.0-or-later
// Boundaries of one's own: their owner alone writes, shows, ticks and takes back. They open nothing.
#include "agreement/agreement_store.h"

#include "agreement/boundary_rows.h"
#include "agreement/consent_change.h"
#include "secret/random.h"
#include "value/text.h"

#include <algorithm>

namespace inglenook {
namespace {

Result<BoundaryView> ownBoundary(Sitting& sitting, Seat owner, const EntryId& id) {
    if (!sitting.isPresent(owner)) { return fail(ErrorCode::NotPresent, "seat"); }
    auto all = ownBoundaries(sitting, owner);
    if (!all) { return passOn(all); }
    const auto at = std::find_if(all->begin(), all->end(), [&](const auto& one) { return one.id == id; });
    if (at == all->end()) { return fail(ErrorCode::NotFound, "boundary"); }
    return *at;
}

Result<void> commitBoundary(Sitting& sitting, Seat owner, RoomWrite write) {
    auto book = openBook(sitting);
    if (!book) { return passOn(book); }
    ConsentWrites writes;
    writes.by = owner;
    writes.own[owner].push_back(std::move(write));
    writes.shared.emplace_back([&sitting, owner](Database&) { return copyBoundaries(sitting, owner); });
    return commitConsent(sitting, *book, writes, ChangeKind::Consent);
}

Result<void> rewrite(Sitting& sitting, const BoundaryView& boundary) {
    return commitBoundary(sitting, boundary.owner,
                          [boundary](Database& own) { return writeOwnBoundary(own, boundary); });
}

} // namespace

Result<EntryId> AgreementStore::addBoundary(Seat owner, const std::string& wording,
                                            const std::string& until) {
    if (!m_sitting.isPresent(owner)) { return fail(ErrorCode::NotPresent, "seat"); }
    auto words = Wording::from(wording);
    auto event = cleanText(until, Wording::kMax, Lines::One);
    if (!words) { return passOn(words); }
    if (!event) { return passOn(event); }
    BoundaryView boundary;
    boundary.id = EntryId(random16());
    boundary.owner = owner;
    boundary.wording = words->text();
    boundary.until = std::move(*event);
    if (auto written = rewrite(m_sitting, boundary); !written) { return passOn(written); }
    return boundary.id;
}

Result<void> AgreementStore::publishBoundary(Seat owner, const EntryId& id, bool isPublished) {
    auto boundary = ownBoundary(m_sitting, owner, id);
    if (!boundary) { return passOn(boundary); }
    boundary->isPublished = isPublished;
    return rewrite(m_sitting, *boundary);
}

Result<void> AgreementStore::tickBoundaryForPaper(Seat owner, const EntryId& id, bool isTicked) {
    auto boundary = ownBoundary(m_sitting, owner, id);
    if (!boundary) { return passOn(boundary); }
    boundary->onPaper = isTicked;
    return rewrite(m_sitting, *boundary);
}

Result<void> AgreementStore::takeBackBoundary(Seat owner, const EntryId& id) {
    auto boundary = ownBoundary(m_sitting, owner, id);
    if (!boundary) { return passOn(boundary); }
    auto gone = commitBoundary(m_sitting, owner, [id](Database& own) { return eraseOwnBoundary(own, id); });
    if (gone) { m_sitting.forgetCopies(); }
    return gone;
}

Result<std::vector<BoundaryView>> AgreementStore::boundaries() {
    std::vector<BoundaryView> out;
    for (const auto seat : kBothSeats) {
        auto some =
            m_sitting.isPresent(seat) ? ownBoundaries(m_sitting, seat) : copiedBoundaries(m_sitting, seat);
        if (!some) { return passOn(some); }
        for (auto& boundary : *some) {
            // What its owner has not published is for their eyes alone, also on a table that both look at.
            if (boundary.isPublished || !m_sitting.areBothPresent()) { out.push_back(std::move(boundary)); }
        }
    }
    return out;
}

} // namespace inglenook
