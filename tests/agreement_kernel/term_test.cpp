// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/term.h"

#include <gtest/gtest.h>

namespace inglenook {
namespace {

Term with(void (*change)(Term&)) {
    Term term = openTerm();
    change(term);
    return term;
}

TEST(Term, OpenWithAnEmptyScopeIsClosed) {
    EXPECT_EQ(with([](Term& t) { t.areas = std::set<std::string>{}; }).isOpen, true);
    for (auto* change : {+[](Term& t) { t.areas.emplace(); }, +[](Term& t) { t.places.emplace(); },
                         +[](Term& t) { t.kinds.emplace(); }, +[](Term& t) { t.maxMinutes = 0; },
                         +[](Term& t) { t.isOpen = false; }}) {
        Term closed = closedTerm();
        closed.ask = AskLevel::AnyTime;
        EXPECT_EQ(with(change), closed);
        EXPECT_FALSE(normalised(with(change)).isOpen);
    }
}

TEST(Term, EachFacetNarrowsOnItsOwn) {
    for (auto* change :
         {+[](Term& t) { t.ask = AskLevel::AtReview; }, +[](Term& t) { t.isOpen = false; },
          +[](Term& t) { t.areas = {"a"}; }, +[](Term& t) { t.places = {"a"}; },
          +[](Term& t) { t.kinds = {"a"}; }, +[](Term& t) { t.maxMinutes = 10; },
          +[](Term& t) { t.pressure = Pressure::Medium; }, +[](Term& t) { t.clothing = Clothing::Clothed; },
          +[](Term& t) { t.validUntil = dayOf(3); }, +[](Term& t) { t.requirements = {"note:slow"}; }}) {
        EXPECT_EQ(classify(openTerm(), with(change)), Change::Narrow);
        EXPECT_EQ(classify(with(change), openTerm()), Change::Widen);
        EXPECT_EQ(meet(openTerm(), with(change)), with(change));
    }
}

TEST(Term, FrozenAllIsTheListOfThatDay) {
    const ScopeLists today = {{"a", "b"}, {"p"}, {"k"}};
    const Term sealed = frozen(openTerm(), today);
    EXPECT_EQ(sealed.areas, (std::set<std::string>{"a", "b"}));
    const Term later = frozen(openTerm(), {{"a", "b", "new"}, {"p"}, {"k"}});
    EXPECT_EQ(classify(sealed, later), Change::Widen) << "what is added to the lists later is not inside";
    EXPECT_EQ(frozen(closedTerm(), today), closedTerm());
}

} // namespace
} // namespace inglenook
