// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/failing_statements.h"

#include <cstddef>
#include <execinfo.h>
#include <sqlite3.h>
#include <string_view>

namespace inglenook::test {
namespace {

/// One of these for each statement; the columns it reads are told as well and are not counted.
bool isStatement(int action) {
    return action == SQLITE_SELECT || action == SQLITE_INSERT || action == SQLITE_UPDATE ||
           action == SQLITE_DELETE || action == SQLITE_TRANSACTION;
}

/// What works on rows; BEGIN and COMMIT cannot be broken off.
bool isOnRows(std::string_view sql) {
    const auto start = sql.find_first_not_of(" \n");
    const auto word = start == std::string_view::npos ? std::string_view() : sql.substr(start, 6);
    return word == "SELECT" || word == "INSERT" || word == "UPDATE" || word == "DELETE";
}

std::vector<void*> placeHere() {
    std::vector<void*> callers(100);
    const int depth = backtrace(callers.data(), static_cast<int>(callers.size()));
    callers.resize(static_cast<std::size_t>(depth));
    return callers;
}

} // namespace

FailingStatements::FailingStatements(Sitting& sitting, int at) : m_at(at) { watch(sitting); }

FailingStatements::FailingStatements(Sitting& sitting, Places& broken) : m_broken(&broken) { watch(sitting); }

void FailingStatements::watch(Sitting& sitting) {
    for (const auto seat : kBothSeats) {
        if (sitting.isPresent(seat)) { m_rooms.push_back(sitting.own(seat).handle()); }
    }
    if (sitting.shared() != nullptr) { m_rooms.push_back(sitting.shared()->handle()); }
    for (auto* room : m_rooms) {
        sqlite3_set_authorizer(room, &FailingStatements::onPrepare, this);
        sqlite3_trace_v2(room, SQLITE_TRACE_STMT, &FailingStatements::onRun, this);
    }
}

FailingStatements::~FailingStatements() {
    for (auto* room : m_rooms) {
        sqlite3_set_authorizer(room, nullptr, nullptr);
        sqlite3_trace_v2(room, 0, nullptr, nullptr);
    }
}

bool FailingStatements::isTurnOfThisOne() {
    if (m_broken == nullptr) { return m_count++ == m_at; }
    return !hasFailed() && m_broken->insert(placeHere()).second;
}

bool FailingStatements::isNow(const std::string& what) {
    if (!isTurnOfThisOne()) { return false; }
    m_failed = what;
    return true;
}

int FailingStatements::onPrepare(void* self, int action, const char* one, const char* other,
                                 const char* /*database*/, const char* /*trigger*/) {
    const std::string_view word = one == nullptr ? "" : one;
    if (!isStatement(action) || word == "ROLLBACK") { return SQLITE_OK; }
    const std::string what = "preparing " + std::to_string(action) + " " + std::string(word) + " " +
                             (other == nullptr ? "" : other);
    return static_cast<FailingStatements*>(self)->isNow(what) ? SQLITE_DENY : SQLITE_OK;
}

int FailingStatements::onRun(unsigned /*kind*/, void* self, void* statement, void* /*text*/) {
    auto* running = static_cast<sqlite3_stmt*>(statement);
    const std::string sql = sqlite3_sql(running);
    if (isOnRows(sql) && static_cast<FailingStatements*>(self)->isNow("running " + sql)) {
        sqlite3_interrupt(sqlite3_db_handle(running));
    }
    return 0;
}

} // namespace inglenook::test
