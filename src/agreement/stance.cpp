// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/stance.h"

#include <cstdlib>

namespace inglenook {

bool mayHappen(Stance stance) {
    switch (stance) {
    case Stance::Unanswered:
    case Stance::OffTheTable:
    case Stance::NotNow:
    case Stance::Curious:
        return false;
    case Stance::WithConditions:
    case Stance::Welcome:
        return true;
    }
    std::abort();
}

bool mayBeRaised(const StanceAnswer& answer, Day today) {
    switch (answer.stance) {
    case Stance::Unanswered:
    case Stance::OffTheTable:
        return false;
    // An event is confirmed by its owner, who then answers anew; only a day can come by itself, and it opens
    // talk alone.
    case Stance::NotNow:
        return answer.untilEvent.empty() && answer.until && today >= *answer.until;
    case Stance::Curious:
    case Stance::WithConditions:
    case Stance::Welcome:
        return true;
    }
    std::abort();
}

bool overlaps(Stance a, Stance b) { return a >= Stance::Curious && b >= Stance::Curious; }

} // namespace inglenook
