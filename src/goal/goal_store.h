// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The couple's goals and temporary rituals. What makes a step smaller is one person's, alone and at once;
/// what makes it bigger is in GoalTable and GoalTurn, which take both. Call on the vault thread only.
#include "goal/goal.h"
#include "goal/goal_rows.h"
#include "vault/presence.h"

namespace inglenook {

inline constexpr int kMostLiveGoals = 3; ///< rituals and resting goals are not among them

struct GoalView {
    GoalId id;
    GoalStanding standing; ///< `words` is there
    BySeat<bool> onPaper;  ///< ticks of the people present
    bool mayLookAgain = false;
    /// The step that both may be asked about next: up, or the same after a rest; absent: there is none inside
    /// the agreement, or nothing to go up to.
    std::optional<int> nextStep;
};

/// Why each step of a draft is outside what is in force, in the order of its steps; empty lists: inside.
using DraftReasons = std::vector<std::vector<OutsideReason>>;

class GoalStore {
public:
    explicit GoalStore(Sitting& sitting) : m_sitting(sitting) {}
    /// FeelsSafest first, then by kind and title; rituals last.
    [[nodiscard]] Result<std::vector<GoalView>> goals();
    /// What a step may be inside of, for whoever writes one here.
    [[nodiscard]] Result<OpenLines> lines();

    // Alone and at once.
    [[nodiscard]] Result<void> stepDown(Seat by, const GoalId& goal);
    [[nodiscard]] Result<void> rest(Seat by, const GoalId& goal);
    [[nodiscard]] Result<void> letGo(Seat by, const GoalId& goal); ///< its words go from every room
    [[nodiscard]] Result<void> tickForPaper(Seat by, const GoalId& goal, bool isTicked);

    // Prepared alone, in one's own room.
    [[nodiscard]] Result<std::vector<GoalDraft>> drafts(Seat of);
    [[nodiscard]] Result<DraftReasons> reasons(const GoalWords& words);
    /// OutsideRules when a step is outside the agreement (reasons() says why); what checked() says. A null id
    /// makes a new one; a null goal is a new goal.
    [[nodiscard]] Result<EntryId> keepDraft(Seat by, const GoalDraft& draft);
    [[nodiscard]] Result<void> eraseDraft(Seat by, const EntryId& id);

private:
    Result<void> happen(const GoalId& id, const GoalEvent& event);
    Sitting& m_sitting;
};

/// Words that both can read; none is adopted by lying here.
class GoalTable {
public:
    explicit GoalTable(Together& together) : m_together(together) {}
    /// A null goal is a new one. OutsideRules when a step is outside the agreement.
    [[nodiscard]] Result<GoalId> propose(const GoalId& goal, const GoalWords& words);
    /// What this person marked for a sitting; for their eyes only.
    [[nodiscard]] Result<std::vector<GoalDraft>> toBring(Seat of);
    /// Lays what they prepared on the table, after a last look of theirs; the draft goes. NotFound: it is
    /// gone. OutsideRules: other words for the same goal lie there; the draft stays.
    [[nodiscard]] Result<void> bring(Seat of, const EntryId& draft);
    [[nodiscard]] Result<void> takeOff(const GoalId& goal);
    /// It has become part of their life: its words go, and nothing is counted. OutsideRules for what feels
    /// safest.
    [[nodiscard]] Result<void> layDown(const GoalId& goal);

private:
    Result<void> happen(const GoalId& id, const GoalEvent& event);
    Together& m_together;
};

enum class GoalOutcome { Kept, Settling, AsItWas };

/// One question to both, answered by each unseen: these words, at this step. Nothing is written before both
/// have answered, and a no leaves everything as it was and shows of neither.
class GoalTurn {
public:
    enum class Kind {
        Adopt,  ///< the words on the table
        Up,     ///< the next step, or the same after a rest
        Second, ///< once more, after a night
    };
    /// NotFound, NotSettledYet, OutsideRules (a step outside the agreement; three goals live already).
    [[nodiscard]] static Result<GoalTurn> begin(Together& together, const GoalId& goal, Kind kind);
    [[nodiscard]] const GoalWords& words() const { return m_words; }
    [[nodiscard]] int rung() const { return m_rung; }
    [[nodiscard]] bool isSleptOn() const { return m_isSleptOn; } ///< a yes now is said once more another day
    void answer(const Confirmed& person, bool isYes, bool isOnPaper);
    void undo(Seat seat) { m_answers[seat].reset(); } ///< "that wasn't me": forgotten, unseen
    [[nodiscard]] bool haveBothAnswered() const {
        return m_answers[Seat::Circle] && m_answers[Seat::Diamond];
    }
    [[nodiscard]] Result<GoalOutcome> finish(); ///< OutsideRules before both have answered

private:
    struct Answer {
        bool isYes = false;
        bool isOnPaper = false;
    };
    GoalTurn(Together& together, const GoalId& goal) : m_together(&together), m_goal(goal) {}
    Together* m_together;
    GoalId m_goal;
    Kind m_kind = Kind::Adopt;
    GoalWords m_words;
    Bytes m_bytes;
    int m_rung = 0;
    bool m_isSleptOn = false;
    BySeat<std::optional<Answer>> m_answers;
};

} // namespace inglenook
