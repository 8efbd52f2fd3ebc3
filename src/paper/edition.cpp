// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/edition.h"

#include <algorithm>

namespace inglenook::paper {
namespace {

constexpr std::string_view kLast = "SELECT number, day, salt, page FROM paper_edition";
constexpr std::string_view kMarks = "SELECT item, print FROM paper_edition_mark ORDER BY item";
constexpr std::string_view kForgetMarks = "DELETE FROM paper_edition_mark";
constexpr std::string_view kKeep = R"sql(
    INSERT INTO paper_edition (only_one, number, day, salt, page) VALUES (1, :number, :day, :salt, :page)
    ON CONFLICT (only_one) DO UPDATE SET number = excluded.number, day = excluded.day, salt = excluded.salt,
                                         page = excluded.page)sql";
constexpr std::string_view kKeepMark =
    "INSERT OR REPLACE INTO paper_edition_mark (item, print) VALUES (:item, :print)";

template <std::size_t kSize>
bool copyInto(std::array<std::uint8_t, kSize>& out, const Bytes& bytes) {
    if (bytes.size() != kSize) { return false; }
    std::copy(bytes.begin(), bytes.end(), out.begin());
    return true;
}

Result<void> readMarks(Database& shared, Edition& edition) {
    auto rows = shared.prepare(kMarks);
    if (!rows) { return passOn(rows); }
    for (;;) {
        const auto row = rows->step();
        if (!row) { return passOn(row); }
        if (!*row) { return {}; }
        EditionMark mark{rows->id<EntryId>(0), {}};
        if (!copyInto(mark.print, rows->blob(1))) { return fail(ErrorCode::VaultDamaged, "edition mark"); }
        edition.marks.push_back(mark);
    }
}

Result<void> writeMarks(Database& shared, const Edition& edition) {
    auto forgotten = shared.run(kForgetMarks);
    if (!forgotten) { return forgotten; }
    auto insert = shared.prepare(kKeepMark);
    if (!insert) { return passOn(insert); }
    for (const auto& mark : edition.marks) {
        insert->bind(":item", mark.item).bind(":print", ByteView(mark.print));
        auto done = insert->run();
        if (!done) { return done; }
        insert->reset();
    }
    return {};
}

Result<void> writeEdition(Database& shared, const Edition& edition) {
    auto keep = shared.prepare(kKeep);
    if (!keep) { return passOn(keep); }
    keep->bind(":number", edition.number)
        .bind(":day", dayNumber(edition.day))
        .bind(":salt", ByteView(edition.salt))
        .bind(":page", ByteView(edition.page));
    return keep->run();
}

} // namespace

Result<std::optional<Edition>> EditionStore::last() {
    auto* shared = m_sitting.shared();
    if (shared == nullptr) { return std::optional<Edition>(); }
    auto row = shared->prepare(kLast);
    if (!row) { return passOn(row); }
    const auto found = row->step();
    if (!found) { return passOn(found); }
    if (!*found) { return std::optional<Edition>(); }
    Edition edition;
    edition.number = static_cast<int>(row->integer(0));
    edition.day = dayOf(row->integer(1));
    if (!copyInto(edition.salt, row->blob(2)) || !copyInto(edition.page, row->blob(3))) {
        return fail(ErrorCode::VaultDamaged, "edition");
    }
    const auto marks = readMarks(*shared, edition);
    if (!marks) { return passOn(marks); }
    return std::optional<Edition>(std::move(edition));
}

Result<void> EditionStore::keep(Together& together, const Edition& edition) {
    auto was = last();
    if (!was) { return passOn(was); }
    const int before = *was ? (*was)->number : 0;
    const bool isSame = before > 0 && edition.number == before;
    if (!isSame && edition.number != before + 1) {
        return fail(ErrorCode::OutsideRules, "edition: neither the last nor the next");
    }
    auto* shared = together.shared();
    expects(shared != nullptr, "both are here: the shared room is open");
    Transaction change(*shared);
    auto written = writeEdition(*shared, edition);
    if (written) { written = writeMarks(*shared, edition); }
    if (!written) { return written; }
    auto committed = change.commit();
    if (committed) { together.changes().publish(Subject::Paper); }
    return committed;
}

} // namespace inglenook::paper
