// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Ana and Ben with their stop signals known, and short ways to let them say yes and rest. Every opening
/// compares the rooms, as the house does. Any failure on the way ends the test program.
#include "agreement/ledger.h"
#include "agreement/table.h"
#include "support/temporary_vault.h"

namespace inglenook::test {

inline constexpr Seat kAna = Seat::Circle;
inline constexpr Seat kBen = Seat::Diamond;

enum class Signals { Known, NotYet };

class CoupleAtTable {
public:
    explicit CoupleAtTable(Opening opening, Signals signals = Signals::Known);
    [[nodiscard]] TemporaryVault& vault() { return m_vault; }
    [[nodiscard]] std::filesystem::path folder() const { return m_vault.folder(); }
    Alone& alone(Seat seat);
    Together& together();
    /// What the last of these two found.
    [[nodiscard]] const OpeningNotes& notes() { return m_vault.house().notes(); }
    void daysPass(int days);

    // At the table; both are there after it.
    LineId proposed(const StanceKey& key, const Term& term = openTerm());
    std::vector<std::pair<LineId, YesOutcome>> turn(YesTurn::Kind kind, const std::vector<LineId>& lines,
                                                    YesAnswer ana = YesAnswer::Yes,
                                                    YesAnswer ben = YesAnswer::Yes);
    /// Proposed, both said yes, settled a night where it has to, both said yes once more.
    LineId agreed(const StanceKey& key, const Term& term = openTerm());

private:
    TemporaryVault m_vault;
};

/// A line as whoever is present sees it; nothing: it is not to be seen.
[[nodiscard]] std::optional<LineView> seen(Sitting& sitting, const LineId& line);
/// Draft when it is not to be seen.
[[nodiscard]] LineState stateOf(Sitting& sitting, const LineId& line);
[[nodiscard]] bool isInForce(Sitting& sitting, const LineId& line);
[[nodiscard]] Confirmed confirmed(TemporaryVault& vault, Seat seat);
void rest(Sitting& sitting, Seat by, const LineId& line, const RestWords& words = {});

inline const StanceKey kHug{"long_hug", Direction::Together};       ///< nonsexual
inline const StanceKey kKiss{"kiss_on_mouth", Direction::Together}; ///< sensual
inline const StanceKey kTea{"morning_tea", Direction::Together};    ///< no touch
inline const StanceKey kFeet{"foot_rub", Direction::CircleGives};   ///< nonsexual, Ana gives

} // namespace inglenook::test
