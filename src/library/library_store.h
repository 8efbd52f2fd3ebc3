// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The library as the people present have set it. What one person leaves out lies in their own room; at the
/// table both are put together in memory, and nothing says whose it was.
#include "library/library_filter.h"
#include "value/text.h"
#include "vault/presence.h"

namespace inglenook {

/// A prompt of one's own.
struct OwnPrompt {
    EntryId id;
    std::string text;                      ///< a Passage
    TouchLevel touch = TouchLevel::Sexual; ///< as its writers chose; the nearest until then
    int minutes = 5;                       ///< 1 to 60
    bool isShared = false;                 ///< both put it in at the table
    friend bool operator==(const OwnPrompt&, const OwnPrompt&) = default;
};

class LibraryStore {
public:
    explicit LibraryStore(Sitting& sitting) : m_sitting(sitting) {}

    /// What is not shown to whoever is here now: one's own, or both together with the shade of the table.
    [[nodiscard]] Result<LibraryLimits> limits();
    /// One's own entries, when one is here alone; then those that both made, where they are to be seen.
    [[nodiscard]] Result<std::vector<OwnPrompt>> ownPrompts();

    // One person, in their own room. NotPresent for anybody else's.
    [[nodiscard]] Result<TouchLevel> ceiling(Seat of);
    [[nodiscard]] Result<void> chooseCeiling(Seat by, TouchLevel ceiling);
    [[nodiscard]] Result<std::set<std::string>> health(Seat of);
    [[nodiscard]] Result<void> setHealth(Seat by, const std::string& code, bool isLeftOut); ///< OutsideRules
    [[nodiscard]] Result<std::set<std::string>> away(Seat of);
    [[nodiscard]] Result<void> putAway(Seat by, const std::string& item);
    [[nodiscard]] Result<void> bringBack(Seat by, const std::string& item);
    [[nodiscard]] Result<EntryId> write(Seat by, const OwnPrompt& prompt);

    // At the table.
    [[nodiscard]] Result<EntryId> writeTogether(Together& together, const OwnPrompt& prompt);
    /// One's own, or one that both made: either may take it out.
    [[nodiscard]] Result<void> erase(const EntryId& id);

private:
    [[nodiscard]] Result<LibraryLimits> limitsOf(Seat seat);
    [[nodiscard]] Result<TouchLevel> touchInForce();
    [[nodiscard]] Result<Bytes> halfOf(Seat seat);
    Sitting& m_sitting;
};

/// As the pages show it, beside the built-in ones.
[[nodiscard]] LibraryItem itemOf(const OwnPrompt& prompt);

} // namespace inglenook
