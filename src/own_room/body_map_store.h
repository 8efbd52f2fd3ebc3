// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A body comfort map in its owner's own room, what they opened of it, and how it narrows lines. Call on the
/// vault thread only.
#include "own_room/body_map_rows.h"
#include "vault/presence.h"

#include <set>

namespace inglenook {

class BodyMapStore {
public:
    /// The map of `owner`, who is present; NotPresent otherwise.
    BodyMapStore(Sitting& sitting, Seat owner) : m_sitting(sitting), m_owner(owner) {}

    /// All answers and what is opened of them: for the owner's eyes.
    [[nodiscard]] Result<OwnBodyMap> map();

    // Alone and at once. What is opened of the area, and every line that reaches it, becomes tighter in the
    // same step and never wider.
    /// NotFound: no such area; OutsideRules: a side of an area that is not divided, or the whole of one that
    /// is.
    [[nodiscard]] Result<void> answer(const AreaAnswer& answer);
    [[nodiscard]] Result<void> takeBack(const BodyAreaKey& key); ///< the answer, and what was opened of it
    /// One area becomes its left and its right, each with the answer of both; or one again, with the more
    /// cautious.
    [[nodiscard]] Result<void> divide(const std::string& area);
    [[nodiscard]] Result<void> join(const std::string& area);
    [[nodiscard]] Result<void> chooseToOpen(const BodyAreaKey& key, bool isToOpen);
    [[nodiscard]] Result<void> keepForMyself(const BodyAreaKey& key); ///< nobody else sees it any more
    /// For an opened area: NotFound otherwise.
    [[nodiscard]] Result<void> tickForPaper(const BodyAreaKey& key, bool isTicked);
    [[nodiscard]] Result<void> eraseAll();
    /// All that nobody else knows. What was opened stays as it was opened, so nothing changes for the other.
    [[nodiscard]] Result<void> clearUnopened();

    /// At the table, after a last look: these areas as they are answered now. Unanswered ones are passed
    /// over.
    [[nodiscard]] Result<void> open(Together& together, const std::set<BodyAreaKey>& keys);

    /// What this line reaches that its owner marked and the other does not see so: for the owner's own yes
    /// turn. Only what asks for care: off, not now, ask first.
    [[nodiscard]] Result<std::vector<AreaAnswer>> privateHints(const Touching& touching, const Scope& areas);

private:
    [[nodiscard]] Result<void> save(const OwnBodyMap& before, const OwnBodyMap& after);
    template <class Change>
    [[nodiscard]] Result<void> change(Change change);
    Sitting& m_sitting;
    Seat m_owner;
};

/// What both may see of both maps, in the order of reading: of those present out of their own rooms, else the
/// copies.
[[nodiscard]] Result<BySeat<std::vector<OpenedArea>>> openedBodyMaps(Sitting& sitting);

/// For every opening: the shared room's copies of everyone present become what their own rooms say.
[[nodiscard]] Result<void> reconcileBodyMaps(Sitting& sitting);

} // namespace inglenook
