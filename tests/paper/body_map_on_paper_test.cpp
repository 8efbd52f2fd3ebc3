// SPDX-License-Identifier: GPL-3.0-or-later
// A body map on paper: opened and ticked by its owner, area by area; nothing else of it, on no page.
#include "own_room/body_map_store.h"
#include "own_room/own_room_store.h"
#include "paper/agreement_page.h"
#include "paper/agreement_paper.h"
#include "paper/paper_sample.h"
#include "paper/private_page.h"
#include "support/couple_at_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr auto kHeading = "Where touch is welcome";
const BodyAreaKey kFootOnPaper{"foot_left", BodySide::Whole};
const BodyAreaKey kHandOnPaper{"hand_left", BodySide::Whole};
const BodyAreaKey kNapeOnPaper{"nape", BodySide::Whole};

OpenedArea openedArea(const BodyAreaKey& key, Comfort comfort, bool isTicked) {
    return {{key, comfort, Sensation::Unsaid, BodyMark::Nothing, openTerm()}, isTicked};
}

std::string mapText(std::vector<OpenedArea> anas) {
    auto content = theFirstAgreement();
    content.bodyAreas[kAna] = std::move(anas);
    const auto page = paper::agreementPage(content, {}, aSalt(1));
    expects(page.has_value(), "this content makes a page");
    return paper::plainText(page->document);
}

/// Ben answers these alone, opens the first two together, and ticks the first.
void benAnswersThree(CoupleAtTable& couple) {
    auto& ben = couple.alone(kBen);
    for (const auto& key : {kFootOnPaper, kHandOnPaper, kNapeOnPaper}) {
        must(BodyMapStore(ben, kBen).answer(
            {key, Comfort::AskFirst, Sensation::Less, BodyMark::Nothing, openTerm()}));
    }
    auto& both = couple.together();
    must(BodyMapStore(both, kBen).open(both, {kFootOnPaper, kHandOnPaper}));
    must(BodyMapStore(both, kBen).tickForPaper(kFootOnPaper, true));
}

std::string pageOf(Sitting& sitting) {
    return paper::plainText(must(paper::agreementPaper(sitting, {})).document);
}

TEST(BodyMapOnPaper, HoldsTickedAreasByTheirWordAndSaysThatTheOthersSayNothing) {
    const auto text = mapText({openedArea(kFootOnPaper, Comfort::Off, true),
                               openedArea(kHandOnPaper, Comfort::Welcome, true),
                               openedArea(kNapeOnPaper, Comfort::NotNow, false)});
    EXPECT_THAT(text, HasSubstr(kHeading));
    EXPECT_THAT(text, HasSubstr("An area that is not here says nothing."));
    EXPECT_THAT(text, HasSubstr(", off: left foot."));
    EXPECT_LT(text.find(", welcome: left hand."), text.find(", off: left foot."));
    EXPECT_THAT(text, Not(HasSubstr("back of the neck")));
}

TEST(BodyMapOnPaper, IsNoSectionWhileNothingIsTicked) {
    EXPECT_THAT(mapText({openedArea(kFootOnPaper, Comfort::Off, false)}), Not(HasSubstr(kHeading)));
    EXPECT_THAT(mapText({}), Not(HasSubstr(kHeading)));
}

TEST(BodyMapOnPaper, HasNothingOfAnAreaThatIsClosedOrOpenedWithoutATick) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        CoupleAtTable couple(opening);
        benAnswersThree(couple);
        const auto text = pageOf(couple.together());
        EXPECT_THAT(text, HasSubstr("Ben, ask first: left foot (less feeling"));
        EXPECT_THAT(text, Not(HasSubstr("left hand"))) << "opened, without its owner's tick";
        EXPECT_THAT(text, Not(HasSubstr("back of the neck"))) << "in his own room only";
    }
}

TEST(BodyMapOnPaper, LosesAnAreaThatItsOwnerKeepsForThemselves) {
    CoupleAtTable couple(Opening::Either);
    benAnswersThree(couple);
    must(BodyMapStore(couple.alone(kBen), kBen).keepForMyself(kFootOnPaper));
    EXPECT_THAT(pageOf(couple.together()), Not(HasSubstr(kHeading)));
}

TEST(BodyMapOnPaper, PrintedByTheOtherAloneHoldsNoMoreThanAtTheTable) {
    CoupleAtTable either(Opening::Either);
    benAnswersThree(either);
    const auto text = pageOf(either.alone(kAna));
    EXPECT_THAT(text, HasSubstr("left foot"));
    EXPECT_THAT(text, Not(HasSubstr("left hand")));
    EXPECT_THAT(text, Not(HasSubstr("back of the neck")));
    CoupleAtTable together(Opening::Together);
    benAnswersThree(together);
    EXPECT_EQ(paper::agreementPaper(together.alone(kAna), {}).error().code, ErrorCode::NeedsBoth);
}

// The private page holds what was marked for the session; a map is not marked for it by being answered.
TEST(BodyMapOnPaper, IsNotOnAPrivatePage) {
    CoupleAtTable couple(Opening::Either);
    benAnswersThree(couple);
    auto& ben = couple.alone(kBen);
    must(OwnRoomStore(ben).write(kBen, NoteKind::Fear, "the stairs", Bring::Session));
    const auto text = paper::plainText(must(paper::privatePaper(ben, {})));
    EXPECT_THAT(text, HasSubstr("the stairs"));
    for (const auto* area : {"left foot", "left hand", "back of the neck", kHeading}) {
        EXPECT_THAT(text, Not(HasSubstr(area)));
    }
}

} // namespace
} // namespace inglenook::test
