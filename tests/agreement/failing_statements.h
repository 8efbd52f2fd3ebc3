// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Counts what the open rooms do, statement by statement, and lets one of them fail: either it cannot be
/// prepared, or it breaks off as soon as it runs. What only a broken disk does at one place, a test does at
/// every place.
#include "vault/presence.h"

#include <set>
#include <string>
#include <vector>

struct sqlite3;

namespace inglenook::test {

class FailingStatements {
public:
    static constexpr int kNone = -1;
    /// The `at`th of them from now on, from 0; kNone: it only counts. One at a time for one sitting, which
    /// outlives it.
    FailingStatements(Sitting& sitting, int at);
    /// Who called for a statement, caller by caller: the same statement asked for elsewhere is another place.
    using Places = std::set<std::vector<void*>>;
    /// The first whose place is not among these, which then is.
    FailingStatements(Sitting& sitting, Places& broken);
    FailingStatements(const FailingStatements&) = delete;
    FailingStatements& operator=(const FailingStatements&) = delete;
    ~FailingStatements();
    [[nodiscard]] bool hasFailed() const { return !m_failed.empty(); }
    [[nodiscard]] const std::string& failed() const { return m_failed; } ///< what did not happen

private:
    static int onPrepare(void* self, int action, const char* one, const char* other, const char* database,
                         const char* trigger);
    static int onRun(unsigned kind, void* self, void* statement, void* text);
    void watch(Sitting& sitting);
    bool isTurnOfThisOne();
    bool isNow(const std::string& what);
    std::vector<sqlite3*> m_rooms;
    Places* m_broken = nullptr;
    int m_at = kNone;
    int m_count = 0;
    std::string m_failed;
};

} // namespace inglenook::test
