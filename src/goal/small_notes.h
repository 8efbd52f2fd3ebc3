// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What one writes down of a hard day, and of a good one. Both lie in their author's own room; a copy goes to
/// the shared room only when its author opens it at a joint sitting. Neither is counted, dated or compared,
/// and neither changes anything else.
#include "goal/goal_words.h"
#include "vault/presence.h"

namespace inglenook {

/// Four questions; each may stay empty, one has an answer.
struct Setback {
    EntryId id;
    std::optional<EntryId> about; ///< a line or a goal, by its id's bytes
    std::string happened;         ///< what happened, as a camera saw it
    std::string different;        ///< what was different
    std::string bodyTold;         ///< what our bodies told us
    std::string mayTry;           ///< what we may try
    std::string helped;           ///< the strength that helped, or empty
    bool isOpened = false;
    friend bool operator==(const Setback&, const Setback&) = default;
};

class SetbackStore {
public:
    explicit SetbackStore(Sitting& sitting) : m_sitting(sitting) {}
    [[nodiscard]] Result<std::vector<Setback>> mine(Seat of); ///< in the order they were written
    /// A null id is a new one. Other words close it to the other until it is opened anew. TextEmpty when all
    /// four are empty, and what value/text.h says.
    [[nodiscard]] Result<EntryId> write(Seat by, const Setback& setback);
    [[nodiscard]] Result<void> erase(Seat by, const EntryId& id); ///< everywhere
    [[nodiscard]] Result<void> open(Together& together, Seat of, const EntryId& id);
    [[nodiscard]] Result<BySeat<std::vector<Setback>>> opened(); ///< what the people here may see of it

private:
    Sitting& m_sitting;
};

struct GoodThing {
    EntryId id;
    std::optional<Seat> by; ///< absent: written by both, at the table
    std::string text;
    bool isOpened = false;
    friend bool operator==(const GoodThing&, const GoodThing&) = default;
};

/// The jar of small good things.
class Jar {
public:
    explicit Jar(Sitting& sitting) : m_sitting(sitting) {}
    /// All that the people present may read back: one's own when alone, and the shared ones.
    [[nodiscard]] Result<std::vector<GoodThing>> things();
    [[nodiscard]] Result<std::vector<GoodThing>> mine(Seat of); ///< one's own, in the order of writing
    [[nodiscard]] Result<EntryId> keep(Seat by, const std::string& text); ///< in one's own jar
    [[nodiscard]] Result<EntryId> keepTogether(Together& together, const std::string& text);
    [[nodiscard]] Result<void> open(Together& together, Seat of, const EntryId& id);
    /// One's own, everywhere; what was written together, by either at a joint sitting.
    [[nodiscard]] Result<void> erase(Seat by, const EntryId& id);

private:
    Sitting& m_sitting;
};

} // namespace inglenook
