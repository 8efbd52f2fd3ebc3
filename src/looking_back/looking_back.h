// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Looking back: one ribbon of soft bands for each dimension of one person, with one word. The own view reads
/// one's own check-ins. The view of both exists at the table only: it shows what each let be seen at
/// openings that have not faded, of the dimensions that each chose to look at together. Nothing of it is
/// stored, and no ribbon knows another: nothing here compares.
#include "checkin/check_in_store.h"
#include "looking_back/band_word.h"

namespace inglenook {

struct RibbonPoint {
    Day day;
    Band band = Band::Middle;
    friend bool operator==(const RibbonPoint&, const RibbonPoint&) = default;
};

struct Ribbon {
    Dimension dimension = Dimension::Mood;
    std::vector<RibbonPoint> points; ///< oldest first; never empty
    BandWord word = BandWord::TooEarly;
};

class LookingBack {
public:
    explicit LookingBack(Sitting& sitting) : m_sitting(sitting) {}
    /// Own view, in the owner's order, of the dimensions they have drawn.
    [[nodiscard]] Result<std::vector<Ribbon>> own(Seat of, Day since);
    /// For each person what they chose to look at together.
    [[nodiscard]] Result<BySeat<std::vector<Ribbon>>> both(Together& together, Day since);

private:
    Sitting& m_sitting;
};

} // namespace inglenook
