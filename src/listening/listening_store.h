// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What is kept around the talks: topics and notes of one person in their own room, one parked talk and the
/// lines that both approved in the shared room. Call on the vault thread only. Every write publishes its
/// change.
#include "listening/content.h"
#include "value/text.h"
#include "vault/presence.h"

namespace inglenook::listening {

struct PreparedTopic {
    EntryId id;
    Topic topic;
};

/// A line that both approved, or a private note.
struct KeptWords {
    EntryId id;
    std::string words;
    friend bool operator==(const KeptWords&, const KeptWords&) = default;
};

class ListeningStore {
public:
    explicit ListeningStore(Sitting& sitting) : m_sitting(sitting) {}

    // One's own, in one's own room. NotPresent for somebody who is not here.
    [[nodiscard]] Result<EntryId> prepareTopic(Seat by,
                                               const Topic& topic); ///< also Text*; NotFound: no such card
    [[nodiscard]] Result<std::vector<PreparedTopic>> preparedTopics(Seat by); ///< in the order of writing
    [[nodiscard]] Result<void> dropTopic(Seat by, const EntryId& id);
    /// "Not this topic": this card is in no joint deck until its owner takes that back. Own words are no
    /// card, and leave nothing.
    [[nodiscard]] Result<void> putAway(Seat by, const Topic& topic);
    [[nodiscard]] Result<std::vector<Card>> cardsPutAway(Seat by); ///< for their own eyes
    [[nodiscard]] Result<void> takeBack(Seat by, std::string_view card);
    [[nodiscard]] Result<EntryId> keepNote(Seat by, const std::string& text); ///< Text*
    [[nodiscard]] Result<std::vector<KeptWords>> notes(Seat by);
    [[nodiscard]] Result<void> eraseNote(Seat by, const EntryId& id);

    /// The cards that nobody here has put away, in the order of the file.
    [[nodiscard]] Result<std::vector<Card>> deck();

    // At the table.
    [[nodiscard]] Result<void> park(Together& together, const Parked& parked); ///< in place of an earlier one
    [[nodiscard]] Result<void> keepLine(Together& together, const Wording& words);

    // Either, also alone where the shared room is open; else nothing is there to see.
    /// One that is too old to be taken up is gone when it is asked for.
    [[nodiscard]] Result<std::optional<Parked>> parked();
    [[nodiscard]] Result<void> letGoOfParked();
    [[nodiscard]] Result<std::vector<KeptWords>> keptLines();
    [[nodiscard]] Result<void> letGoOfLine(const EntryId& id);

private:
    [[nodiscard]] Result<void> changed(const Result<void>& written);
    [[nodiscard]] Result<void> erased(const Result<void>& written);
    Sitting& m_sitting;
};

} // namespace inglenook::listening
