// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The lines of the agreement, as the ledger holds them: sealed bytes in shared.db, and in each own room what
/// its owner said. Reading computes in memory what is in force; the own room always wins. Tightening takes a
/// Sitting and a seat; loosening takes Together (yes_turn.h). Every rule is the kernel's (line.h).
#include "agreement/line_view.h"
#include "vault/presence.h"

namespace inglenook {

/// What a person may say beside a rest; both may be empty.
struct RestWords {
    std::string until; ///< "the wound check"
    std::string wouldHelp;
};

/// A wish for exact wording, prepared alone or at the table.
struct ProposalDraft {
    StanceKey key;
    Term term;                  ///< what it opens; frozen when sealed
    std::optional<LineId> line; ///< the line it would change; absent: a new one
};

struct ProposalView {
    ProposalId id;
    LineId line;
    StanceKey key;
    TouchLevel level = TouchLevel::Sexual;
    std::string wording;
    std::vector<std::string> conditions;
    Term term;
    bool isOnTable = false; ///< false: prepared alone by the reader, not yet brought
};

class AgreementStore {
public:
    explicit AgreementStore(Sitting& sitting) : m_sitting(sitting) {}

    /// All that the people present may see, in the order of the catalogue. Under "only together" one person
    /// sees only what they sealed: `Resting` if they rested it, else `ToTalkAbout`.
    [[nodiscard]] Result<std::vector<LineView>> lines();

    // Alone and at once. Each voids every yes given to what was open on that line.
    [[nodiscard]] Result<void> rest(Seat by, const LineId& line, const RestWords& words);
    [[nodiscard]] Result<void> narrow(Seat by, const LineId& line, const Term& to);
    [[nodiscard]] Result<void> withdraw(Seat by, const LineId& line);
    /// Rests every touch line for now: "something changed".
    [[nodiscard]] Result<void> restAllTouch(Seat by);
    /// Takes back one's own hold. Opens nothing: the line becomes "to talk about" at a joint sitting where
    /// neither holds it.
    [[nodiscard]] Result<void> liftOwnHold(Seat by, const LineId& line);

    // Proposals.
    [[nodiscard]] Result<ProposalId> prepare(Seat by, const ProposalDraft& draft); ///< own room; AskedAlready
    [[nodiscard]] Result<std::vector<ProposalView>> prepared(Seat by);
    [[nodiscard]] Result<void> dropPrepared(Seat by, const ProposalId& id);
    /// An edit of a line by one person: what narrows is in force at once, the rest becomes a prepared
    /// proposal.
    [[nodiscard]] Result<void> edit(Seat by, const LineId& line, const Term& to);

    // Boundaries of one's own.
    [[nodiscard]] Result<EntryId> addBoundary(Seat owner, const std::string& wording,
                                              const std::string& until);
    [[nodiscard]] Result<void> publishBoundary(Seat owner, const EntryId& id, bool isPublished);
    [[nodiscard]] Result<void> takeBackBoundary(Seat owner, const EntryId& id);
    /// One's own, and the other's published ones at a joint sitting (or under "either" once both have been
    /// shown them).
    [[nodiscard]] Result<std::vector<BoundaryView>> boundaries();

    // Ticks for paper; they stay with lines whose bytes did not change.
    [[nodiscard]] Result<void> tickForPaper(Seat by, const LineId& line, bool isTicked);
    [[nodiscard]] Result<void> tickBoundaryForPaper(Seat owner, const EntryId& id, bool isTicked);

private:
    Sitting& m_sitting;
};

} // namespace inglenook
