// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A disk that breaks at any one place: whoever asked is told, and nothing is open that was not open before.
#include "agreement/failing_statements.h"
#include "support/couple_at_table.h"

#include <functional>
#include <gtest/gtest.h>

namespace inglenook::test {

/// Something to ask of the ledger; anew each time.
using Asked = std::function<Result<void>()>;

template <class T>
Result<void> only(const Result<T>& result) {
    if (!result) { return passOn(result); }
    return {};
}

/// What breaks in turn: every statement, or one for every place in the code that asks for one.
enum class Each { Statement, Place };

/// What is asked is asked until nothing breaks and it goes through; gives how many times it broke. `begin`
/// goes before each and does not break; `look` comes after each.
int breakEverywhere(Sitting& sitting, const Asked& begin, const Asked& asked, const Asked& look,
                    Each each = Each::Place);
/// Of an act: nothing is wider than it was before it began. An act never leaves more than it finds, so what
/// holds at the end of one attempt holds at the beginning of the next.
int breakAct(Sitting& sitting, const Asked& begin, const Asked& asked, Each each = Each::Place);
int breakAct(Sitting& sitting, const Asked& asked, Each each = Each::Place);
int breakPage(Sitting& sitting, const Asked& page);

/// Opens the rooms that are here as the house does, and tells what could not be written.
Result<void> openAnew(Sitting& sitting);

/// Lines in all states, boundaries, answers, a round, sealed settings, a map.
struct FullTable {
    explicit FullTable(Opening opening);
    CoupleAtTable couple;
    LineId tea;
    LineId hug;
    LineId kiss;
    std::string swing; ///< an activity of Ben's own
};

class BrokenAnywhere : public ::testing::TestWithParam<Opening> {};

} // namespace inglenook::test
