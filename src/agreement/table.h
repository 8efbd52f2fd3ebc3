// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What only both can do: open a round of sealed answers, put proposals on the table, and say yes in turns.
#include "agreement/agreement_store.h"

#include <map>
#include <set>

namespace inglenook {

/// A round: both seal, both open; only names of overlaps come out. The next not before 14 days.
class Round {
public:
    explicit Round(Together& together) : m_together(together) {}
    /// The first day on which a round may be opened; absent: now.
    [[nodiscard]] Result<std::optional<Day>> opensOn();
    /// What of this person's would go in: for their eyes, behind the curtain.
    [[nodiscard]] Result<std::vector<StanceAnswer>> previewFor(Seat seat);
    /// Opens with what each left out; gives the overlaps, one entry for each activity and direction.
    [[nodiscard]] Result<std::vector<StanceKey>> open(const BySeat<std::set<StanceKey>>& leftOut);
    /// The overlaps of the last round.
    [[nodiscard]] Result<std::vector<StanceKey>> overlapsOfLast();

private:
    Together& m_together;
};

/// The table: proposals both can see.
class Table {
public:
    explicit Table(Together& together) : m_together(together) {}
    [[nodiscard]] Result<std::vector<ProposalView>> proposals();
    /// AskedAlready, OutsideRules. A line that exists for this activity and direction is changed, never
    /// doubled.
    [[nodiscard]] Result<ProposalId> propose(const ProposalDraft& draft);
    [[nodiscard]] Result<void> bring(Seat by, const ProposalId& prepared); ///< from an own room to the table
    [[nodiscard]] Result<void> reword(const ProposalId& id,
                                      const Term& term); ///< voids every yes given to it
    [[nodiscard]] Result<void> takeOff(const ProposalId& id);
    /// How the couple chose: does nonsexual touch settle overnight too? Sealed like a line; default true.
    [[nodiscard]] Result<bool> doesNonsexualSettle();
    [[nodiscard]] Result<void> chooseNonsexualSettles(bool settles);
    [[nodiscard]] Result<int> reviewDays(); ///< 14 on the first evening, else 42
    [[nodiscard]] Result<void> chooseReviewDays(int days);

private:
    Together& m_together;
};

struct YesItem {
    LineId line;
    TouchLevel level = TouchLevel::Sexual;
    std::string wording;
    std::vector<std::string> conditions;
    std::optional<Day> review;
    bool isSecondLook = false; ///< this yes would bring it into force
    bool isFolded = false; ///< its reader does not want it raised: left folded it answers "for the session"
    /// "left foot: not now": what its reader marked for themselves where this line reaches, and the other
    /// does not see. Left empty here: filled in by whoever may read the body map as well.
    std::vector<std::string> ownMarks;
};

enum class YesOutcome { Agreed, Settling, ToTalkAbout, ClosedForNow };

/// One yes turn each, behind the curtain; nothing of a turn is shown or written before both are over.
class YesTurn {
public:
    enum class Kind { Proposals, SecondLook, WholePage };
    /// Proposals: the chosen ones. SecondLook: settling lines whose time has come. WholePage: renews what is
    /// in force or due.
    [[nodiscard]] static Result<YesTurn> begin(Together& together, Kind kind,
                                               const std::vector<LineId>& chosen);

    [[nodiscard]] const std::vector<YesItem>& pageFor(Seat seat) const { return m_items[seat]; }
    /// Seals this person's answers over their own exact bytes. Unanswered lines count as "for the session".
    [[nodiscard]] Result<void> seal(const Confirmed& person, const std::map<LineId, YesAnswer>& answers,
                                    const std::set<LineId>& onPaper);
    /// "That wasn't me": forgets what was sealed from this seat, unseen.
    void undo(Seat seat);
    [[nodiscard]] bool areBothSealed() const;
    /// Writes own rooms (pending), shared, own rooms (done). OutsideRules before both are sealed.
    [[nodiscard]] Result<std::vector<std::pair<LineId, YesOutcome>>> finish();

private:
    struct Sealed {
        std::map<LineId, YesAnswer> answers;
        std::set<LineId> onPaper;
    };
    explicit YesTurn(Together& together, Kind kind) : m_together(&together), m_kind(kind) {}
    Together* m_together;
    Kind m_kind;
    BySeat<std::vector<YesItem>> m_items;
    std::map<LineId, Bytes> m_bytes; ///< the exact bytes each yes is over
    BySeat<std::optional<Sealed>> m_answers;
};

} // namespace inglenook
