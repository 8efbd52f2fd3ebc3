// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The couple's life, step by step, through the house. The first step that fails is kept, and nothing follows
/// it. For src/sample only.
#include "agreement/table.h"
#include "house/house.h"
#include "sample/sample_words.h"

namespace inglenook::sample {

class Life {
public:
    /// Both keys open their seats in `house`, where nobody is.
    Life(House& house, FixedClock& clock, const BySeat<UnlockingKey>& keys)
        : m_house(house), m_clock(clock), m_keys(keys) {}

    void sitDownTogether(Day day);
    void firstEvening();
    void secondLook(Day day);
    /// A sitting at which everything in force is said yes to once more, except what is named.
    void renew(Day day, std::string_view except);
    /// Something rests in some months, and is said yes to anew two months later, so not near the end.
    void month(Day day, int number, bool isNearTheEnd);
    void restAlone(Seat by, Day day, std::string_view activity, const RestWords& words);
    void talkAgainAbout(Day day, const Wished& wish);
    /// Twice a week, kept by each of them; and one that both open.
    void checkInsOfYears(Day first, Day last);
    void checkIn(Day day, int week);
    void lastDays(Day today);
    void printEdition();
    [[nodiscard]] Result<void> outcome() const { return m_outcome; }

private:
    void say();
    void feel();
    void openRound();
    LineId propose(const Wished& wish);
    void sayYes(YesTurn::Kind kind, const std::vector<LineId>& lines);
    std::vector<LineView> lines();
    LineId lineOf(std::string_view activity);
    void boundary(Seat owner, const std::string& wording, const std::string& until);
    [[nodiscard]] bool isWell() const { return m_outcome.has_value(); }
    /// True when it went well and everything before did.
    template <class T>
    bool kept(const Result<T>& result) {
        if (isWell() && !result) { m_outcome = passOn(result); }
        return isWell();
    }
    [[nodiscard]] Together& together() { return *m_house.together(); }

    House& m_house;
    FixedClock& m_clock;
    const BySeat<UnlockingKey>& m_keys;
    Result<void> m_outcome;
    bool m_isOftenResting = false;
};

} // namespace inglenook::sample
