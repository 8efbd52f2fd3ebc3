// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The journal that both write, in the shared room. Both can read and erase every entry; nothing says who
/// wrote one. Under "only together" it is there at joint sittings only.
#include "vault/presence.h"

#include <string>
#include <vector>

namespace inglenook {

struct JournalEntry {
    EntryId id;
    Day day;
    std::string text;
    friend bool operator==(const JournalEntry&, const JournalEntry&) = default;
};

class OurJournal {
public:
    explicit OurJournal(Sitting& sitting) : m_sitting(sitting) {}
    [[nodiscard]] bool isOpen() const { return m_sitting.shared() != nullptr; }
    /// Newest first; at most so many, 0: all. Empty while the shared room is closed.
    [[nodiscard]] Result<std::vector<JournalEntry>> entries(std::size_t most = 0);
    /// Dated today. NeedsBoth while the shared room is closed; TextEmpty and the like.
    [[nodiscard]] Result<EntryId> write(const std::string& text);
    /// All or none, in one transaction, each with its own day.
    [[nodiscard]] Result<void> writeMany(const std::vector<JournalEntry>& entries);
    [[nodiscard]] Result<void> erase(const EntryId& id); ///< for both, and for good. NeedsBoth, NotFound

private:
    Sitting& m_sitting;
};

} // namespace inglenook
