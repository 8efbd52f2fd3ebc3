// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/stance_store.h"

#include "agreement/overlap_rows.h"
#include "agreement/stance_rows.h"
#include "secret/random.h"
#include "value/text.h"

namespace inglenook {
namespace {

constexpr std::size_t kNameLength = 120;

Activity ownActivity(const EntryId& id, std::string name, bool hasDirection) {
    Activity activity;
    activity.id = id.hex();
    activity.name = std::move(name);
    activity.hasDirection = hasDirection;
    activity.isOwn = true;
    activity.together = activity.name;
    activity.gives = activity.name + " ({giver} gives, {receiver} receives)";
    return activity;
}

tl::unexpected<Error> notPresent() { return fail(ErrorCode::NotPresent, "seat"); }

} // namespace

Result<std::vector<StanceAnswer>> StanceStore::answers() {
    if (!m_sitting.isPresent(m_seat)) { return notPresent(); }
    return stanceRows(m_sitting.own(m_seat));
}

Result<void> StanceStore::answer(const StanceAnswer& answer) {
    if (!m_sitting.isPresent(m_seat)) { return notPresent(); }
    auto event = cleanText(answer.untilEvent, Wording::kMax, Lines::One);
    if (!event) { return passOn(event); }
    StanceAnswer clean = answer;
    clean.untilEvent = std::move(*event);
    auto& own = m_sitting.own(m_seat);
    Transaction transaction(own);
    if (auto kept = rememberBefore(own, clean.key); !kept) { return kept; }
    if (auto written = writeStance(own, clean); !written) { return written; }
    if (auto committed = transaction.commit(); !committed) { return committed; }
    m_sitting.changes().publish(Subject::Stances);
    return {};
}

Result<void> StanceStore::takeBack(const StanceKey& key) {
    if (!m_sitting.isPresent(m_seat)) { return notPresent(); }
    // Taking back erases, also what could undo it and what a round made of it.
    auto book = openBook(m_sitting);
    if (!book) { return passOn(book); }
    ConsentWrites writes;
    writes.by = m_seat;
    writes.own[m_seat].emplace_back([key](Database& own) { return eraseStance(own, key); });
    writes.own[m_seat].emplace_back([key](Database& own) { return forgetBefore(own, key); });
    takeBackOverlap(writes, m_seat, key);
    auto written = commitConsent(m_sitting, *book, writes, ChangeKind::Consent);
    if (!written) { return written; }
    m_sitting.forgetCopies();
    m_sitting.changes().publish(Subject::Stances);
    return {};
}

Result<void> StanceStore::undoSinceSatDown() {
    if (!m_sitting.isPresent(m_seat)) { return notPresent(); }
    auto& own = m_sitting.own(m_seat);
    Transaction transaction(own);
    if (auto back = bringBackBefore(own); !back) { return back; }
    if (auto committed = transaction.commit(); !committed) { return committed; }
    m_sitting.changes().publish(Subject::Stances);
    return {};
}

Result<std::vector<Activity>> StanceStore::ownActivities() {
    if (!m_sitting.isPresent(m_seat)) { return notPresent(); }
    auto rows =
        m_sitting.own(m_seat).prepare("SELECT id, name, has_direction FROM own_activity ORDER BY name, id");
    if (!rows) { return passOn(rows); }
    std::vector<Activity> out;
    while (true) {
        auto row = rows->step();
        if (!row) { return passOn(row); }
        if (!*row) { return out; }
        out.push_back(ownActivity(rows->id<EntryId>(0), rows->text(1), rows->integer(2) != 0));
    }
}

Result<Activity> StanceStore::addOwnActivity(const std::string& name, bool hasDirection) {
    if (!m_sitting.isPresent(m_seat)) { return notPresent(); }
    auto clean = cleanText(name, kNameLength, Lines::One);
    if (!clean) { return passOn(clean); }
    if (clean->empty()) { return fail(ErrorCode::TextEmpty, "activity"); }
    const EntryId id(random16());
    auto row = m_sitting.own(m_seat).prepare(
        "INSERT INTO own_activity (id, name, has_direction) VALUES (:id, :name, :has_direction)");
    if (!row) { return passOn(row); }
    row->bind(":id", id).bind(":name", *clean).bind(":has_direction", hasDirection ? 1 : 0);
    if (auto written = row->run(); !written) { return passOn(written); }
    m_sitting.changes().publish(Subject::Stances);
    return ownActivity(id, std::move(*clean), hasDirection);
}

Result<void> StanceStore::eraseOwnActivity(const std::string& id) {
    if (!m_sitting.isPresent(m_seat)) { return notPresent(); }
    const auto entry = EntryId::fromHex(id);
    if (!entry) { return fail(ErrorCode::NotFound, "activity"); }
    auto& own = m_sitting.own(m_seat);
    Transaction transaction(own);
    for (const std::string_view sql :
         {"DELETE FROM stance WHERE activity = :id", "DELETE FROM stance_before WHERE activity = :id"}) {
        auto row = own.prepare(sql);
        if (!row) { return passOn(row); }
        row->bind(":id", id);
        if (auto gone = row->run(); !gone) { return gone; }
    }
    {
        auto row = own.prepare("DELETE FROM own_activity WHERE id = :id");
        if (!row) { return passOn(row); }
        row->bind(":id", *entry);
        if (auto gone = row->run(); !gone) { return gone; }
    }
    if (auto committed = transaction.commit(); !committed) { return committed; }
    m_sitting.forgetCopies();
    m_sitting.changes().publish(Subject::Stances);
    return {};
}

} // namespace inglenook
