// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/wording_store.h"

#include "value/text.h"

namespace inglenook {

namespace {

constexpr std::string_view kChoice = "SELECT mode, in_journal FROM wording_choice";
constexpr std::string_view kChoose = R"sql(
    INSERT INTO wording_choice (only, mode, in_journal) VALUES (1, :mode, :in_journal)
    ON CONFLICT (only) DO UPDATE SET mode = excluded.mode, in_journal = excluded.in_journal)sql";
constexpr std::string_view kAllowed = "SELECT words FROM wording_allowed ORDER BY words";
constexpr std::string_view kAllow =
    "INSERT INTO wording_allowed (words) VALUES (:words) ON CONFLICT (words) DO NOTHING";
constexpr std::string_view kForget = "DELETE FROM wording_allowed WHERE words = :words";

tl::unexpected<Error> notHere() { return fail(ErrorCode::NotPresent, "wording"); }

} // namespace

Result<WordingChoice> WordingStore::choice() {
    if (!m_sitting.isPresent(m_seat)) { return notHere(); }
    auto row = m_sitting.own(m_seat).prepare(kChoice);
    if (!row) { return passOn(row); }
    const auto hasRow = row->step();
    if (!hasRow) { return passOn(hasRow); }
    if (!*hasRow) { return WordingChoice{}; }
    return WordingChoice{static_cast<WordingMode>(row->integer(0)), row->integer(1) != 0};
}

Result<void> WordingStore::choose(const WordingChoice& choice) {
    if (!m_sitting.isPresent(m_seat)) { return notHere(); }
    auto row = m_sitting.own(m_seat).prepare(kChoose);
    if (!row) { return passOn(row); }
    auto written = row->bind(":mode", static_cast<int>(choice.mode))
                       .bind(":in_journal", choice.alsoInJournal ? 1 : 0)
                       .run();
    if (!written) { return written; }
    m_sitting.changes().publish(Subject::Settings);
    return {};
}

Result<std::vector<std::string>> WordingStore::allowed() {
    if (!m_sitting.isPresent(m_seat)) { return notHere(); }
    auto rows = m_sitting.own(m_seat).prepare(kAllowed);
    if (!rows) { return passOn(rows); }
    std::vector<std::string> out;
    for (;;) {
        const auto hasRow = rows->step();
        if (!hasRow) { return passOn(hasRow); }
        if (!*hasRow) { return out; }
        out.push_back(rows->text(0));
    }
}

Result<void> WordingStore::allow(const std::string& words) {
    if (!m_sitting.isPresent(m_seat)) { return notHere(); }
    const auto checked = Wording::from(foldedWords(words));
    if (!checked) { return passOn(checked); }
    auto row = m_sitting.own(m_seat).prepare(kAllow);
    if (!row) { return passOn(row); }
    auto written = row->bind(":words", checked->text()).run();
    if (!written) { return written; }
    m_sitting.changes().publish(Subject::Settings);
    return {};
}

Result<void> WordingStore::forget(const std::string& words) {
    if (!m_sitting.isPresent(m_seat)) { return notHere(); }
    auto row = m_sitting.own(m_seat).prepare(kForget);
    if (!row) { return passOn(row); }
    auto gone = row->bind(":words", words).run();
    if (!gone) { return gone; }
    m_sitting.forgetCopies();
    m_sitting.changes().publish(Subject::Settings);
    return {};
}

} // namespace inglenook
