// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What helped: the tags that a person put beside light bands, as sentences that they can take to a session.
/// Each is theirs alone; a tick puts it on paper while it still says the same.
#include "checkin/check_in_store.h"

namespace inglenook {

struct WhatHelped {
    HelpTag tag = HelpTag::RestBefore;
    DimensionSet dimensions; ///< what was light when it was ticked; never empty
    bool onPaper = false;    ///< its owner's tick, for exactly these
};

/// How far back it reads.
inline constexpr std::chrono::days kHelpedWithin(90);

class WhatHelpedStore {
public:
    explicit WhatHelpedStore(Sitting& sitting) : m_sitting(sitting) {}
    [[nodiscard]] Result<std::vector<WhatHelped>> of(Seat seat); ///< in the order of the tags
    /// NotFound when there is no such sentence now.
    [[nodiscard]] Result<void> tickForPaper(Seat by, HelpTag tag, bool isTicked);

private:
    Sitting& m_sitting;
};

} // namespace inglenook
