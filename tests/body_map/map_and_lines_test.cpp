// SPDX-License-Identifier: GPL-3.0-or-later
// Maps, what is opened of them, and lines, through the real rooms.
#include "own_room/body_map_store.h"

#include "support/couple_at_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook {
namespace {

using namespace test;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

const BodyAreaKey kLeftFoot{"foot_left", BodySide::Whole};
const BodyAreaKey kRightFoot{"foot_right", BodySide::Whole};
const BodyAreaKey kChest{"chest_left", BodySide::Whole};

AreaAnswer answerOf(const BodyAreaKey& key, Comfort comfort, Sensation sensation = Sensation::Unsaid,
                    BodyMark mark = BodyMark::Nothing) {
    return {key, comfort, sensation, mark, openTerm()};
}

void say(Sitting& sitting, Seat seat, const AreaAnswer& answer) {
    must(BodyMapStore(sitting, seat).answer(answer));
}

/// Ben says so alone and opens it at the table.
void open(CoupleAtTable& couple, Seat seat, const AreaAnswer& answer) {
    say(couple.alone(seat), seat, answer);
    auto& both = couple.together();
    must(BodyMapStore(both, seat).open(both, {answer.key}));
}

class MapAndLines : public ::testing::TestWithParam<Opening> {};
INSTANTIATE_TEST_SUITE_P(UnderBothOpenings, MapAndLines,
                         ::testing::Values(Opening::Either, Opening::Together), [](const auto& each) {
                             return each.param == Opening::Either ? std::string("Either")
                                                                  : std::string("Together");
                         });

TEST_P(MapAndLines, AnOpenedAreaThatIsClosedAloneLeavesTheLineAtOnce) {
    CoupleAtTable couple(GetParam());
    const auto feet = couple.agreed(kFeet);
    open(couple, kBen, answerOf(kLeftFoot, Comfort::Welcome));
    EXPECT_TRUE(seen(couple.together(), feet)->term.areas->contains("foot_left"));
    say(couple.alone(kBen), kBen, answerOf(kLeftFoot, Comfort::NotNow));
    if (GetParam() == Opening::Either) {
        EXPECT_FALSE(seen(couple.alone(kAna), feet)->term.areas->contains("foot_left"));
    }
    const auto view = seen(couple.together(), feet);
    ASSERT_TRUE(view.has_value());
    EXPECT_EQ(view->state, LineState::Agreed);
    EXPECT_FALSE(view->term.areas->contains("foot_left"));
    EXPECT_TRUE(view->term.areas->contains("foot_right"));
    EXPECT_THAT(view->conditions, ElementsAre("leaving out the left foot"));
}

TEST_P(MapAndLines, OpeningTheAreaLaterOpensNothing) {
    CoupleAtTable couple(GetParam());
    const auto feet = couple.agreed(kFeet);
    open(couple, kBen, answerOf(kLeftFoot, Comfort::Off));
    open(couple, kBen, answerOf(kLeftFoot, Comfort::Welcome));
    EXPECT_FALSE(seen(couple.together(), feet)->term.areas->contains("foot_left"));
    must(BodyMapStore(couple.alone(kBen), kBen).takeBack(kLeftFoot));
    EXPECT_FALSE(seen(couple.together(), feet)->term.areas->contains("foot_left"));
    // A fresh yes of both to wider words does.
    const auto wider = couple.agreed(kFeet);
    EXPECT_EQ(wider, feet);
    EXPECT_TRUE(seen(couple.together(), feet)->term.areas->contains("foot_left"));
}

TEST_P(MapAndLines, AMapThatClosesAllThatALineReachesClosesTheLine) {
    CoupleAtTable couple(GetParam());
    const auto feet = couple.agreed(kFeet);
    open(couple, kBen, answerOf(kLeftFoot, Comfort::Off));
    open(couple, kBen, answerOf(kRightFoot, Comfort::NotNow));
    EXPECT_EQ(stateOf(couple.together(), feet), LineState::ToTalkAbout);
    EXPECT_FALSE(isInForce(couple.together(), feet));
    EXPECT_EQ(Table(couple.together()).propose({kFeet, openTerm(), feet}).error().code,
              ErrorCode::ClosedByBodyMap);
}

TEST_P(MapAndLines, WhatLiesOnTheTableIsCutToTheMapAndItsYesesAreVoid) {
    CoupleAtTable couple(GetParam());
    const auto feet = couple.proposed(kFeet);
    couple.turn(YesTurn::Kind::Proposals, {feet});
    ASSERT_EQ(stateOf(couple.together(), feet), LineState::Settling);
    open(couple, kBen, answerOf(kLeftFoot, Comfort::Welcome));
    ASSERT_EQ(stateOf(couple.together(), feet), LineState::Settling);
    say(couple.alone(kBen), kBen, answerOf(kLeftFoot, Comfort::Off));
    EXPECT_EQ(stateOf(couple.together(), feet), LineState::ToTalkAbout);
    const auto proposals = must(Table(couple.together()).proposals());
    ASSERT_THAT(proposals, SizeIs(1));
    EXPECT_FALSE(proposals[0].term.areas->contains("foot_left"));
    couple.daysPass(2);
    EXPECT_FALSE(YesTurn::begin(couple.together(), YesTurn::Kind::SecondLook, {feet}));
    // All of it closed: nothing is left to ask.
    open(couple, kBen, answerOf(kRightFoot, Comfort::Off));
    EXPECT_THAT(must(Table(couple.together()).proposals()), IsEmpty());
}

TEST_P(MapAndLines, NoYesReachesBeyondTheMap) {
    CoupleAtTable couple(GetParam());
    open(couple, kBen, answerOf(kLeftFoot, Comfort::Off));
    const auto feet = couple.agreed(kFeet); // "all", proposed after the map was opened
    EXPECT_EQ(stateOf(couple.together(), feet), LineState::Agreed);
    EXPECT_FALSE(seen(couple.together(), feet)->term.areas->contains("foot_left"));
    auto& both = couple.together();
    const auto wish = must(Table(both).propose({kFeet, openTerm(), feet}));
    const auto only = Table(both).reword(wish, withCondition(openTerm(), "area:foot_left"));
    ASSERT_FALSE(only);
    EXPECT_EQ(only.error().code, ErrorCode::ClosedByBodyMap);
}

TEST_P(MapAndLines, ConditionsOfAnAreaBindEveryLineThatReachesIt) {
    CoupleAtTable couple(GetParam());
    const auto feet = couple.agreed(kFeet);
    const auto hug = couple.agreed(kHug);
    auto answer = answerOf(kLeftFoot, Comfort::AskFirst, Sensation::Less);
    answer.conditions = withCondition(openTerm(), "pressure:gentle");
    open(couple, kBen, answer);
    const auto view = *seen(couple.together(), feet);
    EXPECT_EQ(view.term.pressure, Pressure::Gentle);
    EXPECT_TRUE(view.term.requirements.contains("test_warmth"));
    EXPECT_TRUE(view.term.areas->contains("foot_left"));
    EXPECT_EQ(seen(couple.together(), hug)->term.requirements.contains("test_warmth"), true);
}

TEST_P(MapAndLines, TheMapOfWhoeverGivesNarrowsNothing) {
    CoupleAtTable couple(GetParam());
    const auto feet = couple.agreed(kFeet); // Ana gives
    open(couple, kAna, answerOf(kLeftFoot, Comfort::Off));
    EXPECT_TRUE(seen(couple.together(), feet)->term.areas->contains("foot_left"));
}

TEST_P(MapAndLines, WhatIsNotOpenedNarrowsNothingAndIsShownToNobody) {
    CoupleAtTable couple(GetParam());
    const auto feet = couple.agreed(kFeet);
    say(couple.alone(kBen), kBen, answerOf(kLeftFoot, Comfort::Off));
    EXPECT_TRUE(seen(couple.together(), feet)->term.areas->contains("foot_left"));
    EXPECT_THAT(must(openedBodyMaps(couple.together()))[kBen], IsEmpty());
    EXPECT_THAT(must(openedBodyMaps(couple.alone(kAna)))[kBen], IsEmpty());
    // In his own yes turn he sees what he marked; Ana sees nothing of it in hers.
    auto& both = couple.together();
    const Touching touching{"foot_rub", TouchLevel::Nonsexual, Direction::CircleGives};
    EXPECT_THAT(must(BodyMapStore(both, kBen).privateHints(touching, {})), SizeIs(1));
    EXPECT_THAT(must(BodyMapStore(both, kAna).privateHints(touching, {})), IsEmpty());
    must(BodyMapStore(both, kBen).open(both, {kLeftFoot}));
    EXPECT_THAT(must(BodyMapStore(both, kBen).privateHints(touching, {})), IsEmpty());
}

TEST_P(MapAndLines, AWiderAnswerGivenAloneWaitsForTheTable) {
    CoupleAtTable couple(GetParam());
    open(couple, kBen, answerOf(kChest, Comfort::NotNow));
    say(couple.alone(kBen), kBen, answerOf(kChest, Comfort::Welcome, Sensation::Odd));
    const auto opened = must(openedBodyMaps(couple.together()))[kBen];
    ASSERT_THAT(opened, SizeIs(1));
    EXPECT_EQ(opened[0].answer.comfort, Comfort::NotNow);
    EXPECT_EQ(opened[0].answer.sensation, Sensation::Unsaid);
}

TEST_P(MapAndLines, TakingBackAloneIsSeenByTheOtherAtTheNextOpening) {
    CoupleAtTable couple(GetParam());
    open(couple, kBen, answerOf(kChest, Comfort::Welcome));
    must(BodyMapStore(couple.alone(kBen), kBen).keepForMyself(kChest));
    EXPECT_THAT(must(BodyMapStore(couple.alone(kBen), kBen).map()).answers, SizeIs(1));
    EXPECT_THAT(must(openedBodyMaps(couple.together()))[kBen], IsEmpty());
    EXPECT_THAT(must(openedBodyMaps(couple.alone(kAna)))[kBen], IsEmpty());
}

TEST_P(MapAndLines, UnderTogetherOneAloneSeesNothingOfTheOther) {
    CoupleAtTable couple(GetParam());
    open(couple, kBen, answerOf(kChest, Comfort::Welcome));
    const auto seenByAna = must(openedBodyMaps(couple.alone(kAna)))[kBen];
    EXPECT_THAT(seenByAna, SizeIs(GetParam() == Opening::Either ? 1 : 0));
}

TEST_P(MapAndLines, ADividedAreaTellsItsSidesApartAndJoinsToTheMoreCautious) {
    CoupleAtTable couple(GetParam());
    auto& ben = couple.alone(kBen);
    BodyMapStore map(ben, kBen);
    const BodyAreaKey knees{"knees", BodySide::Whole};
    const BodyAreaKey left{"knees", BodySide::Left};
    must(map.answer(answerOf(knees, Comfort::Welcome)));
    must(map.divide("knees"));
    EXPECT_EQ(map.answer(answerOf(knees, Comfort::Off)).error().code, ErrorCode::OutsideRules);
    must(map.answer(answerOf(left, Comfort::Off)));
    EXPECT_THAT(must(map.map()).answers, SizeIs(2));
    must(map.join("knees"));
    const auto joined = must(map.map()).answers;
    ASSERT_THAT(joined, SizeIs(1));
    EXPECT_EQ(joined.at(knees).answer.comfort, Comfort::Off);
    EXPECT_EQ(map.divide("mouth").error().code, ErrorCode::OutsideRules);
    EXPECT_EQ(map.divide("moon").error().code, ErrorCode::NotFound);
    EXPECT_EQ(map.answer(answerOf({"moon", BodySide::Whole}, Comfort::Off)).error().code,
              ErrorCode::NotFound);
}

TEST_P(MapAndLines, ATickForPaperGoesWithTheAnswerThatWasTicked) {
    CoupleAtTable couple(GetParam());
    open(couple, kBen, answerOf(kChest, Comfort::Welcome));
    BodyMapStore map(couple.alone(kBen), kBen);
    EXPECT_EQ(map.tickForPaper(kLeftFoot, true).error().code, ErrorCode::NotFound);
    must(map.tickForPaper(kChest, true));
    EXPECT_TRUE(must(map.map()).opened.at(kChest).onPaper);
    must(map.answer(answerOf(kChest, Comfort::Off)));
    EXPECT_FALSE(must(map.map()).opened.at(kChest).onPaper);
}

TEST_P(MapAndLines, OneCannotOpenOrReadTheMapOfSomebodyWhoIsNotHere) {
    CoupleAtTable couple(GetParam());
    auto& ana = couple.alone(kAna);
    EXPECT_EQ(BodyMapStore(ana, kBen).map().error().code, ErrorCode::NotPresent);
    EXPECT_EQ(BodyMapStore(ana, kBen).answer(answerOf(kChest, Comfort::Off)).error().code,
              ErrorCode::NotPresent);
}

/// Every answer that opens, then every answer given alone: what is in force never grows.
TEST_P(MapAndLines, NeverGrowsWhateverIsAnsweredAloneInEveryOrder) {
    CoupleAtTable couple(GetParam());
    const auto feet = couple.agreed(kFeet);
    const auto kiss = couple.agreed(kKiss);
    std::map<LineId, Term> before;
    const auto look = [&](const char* when) {
        for (const auto& line : {feet, kiss}) {
            const auto view = seen(couple.together(), line);
            const Term now = view && isInForce(couple.together(), line) ? view->term : closedTerm();
            if (before.contains(line)) { EXPECT_TRUE(isAtMost(now, before[line])) << when; }
            before[line] = now;
            const auto maps = must(openedBodyMaps(couple.together()));
            for (const auto& opened : maps[kBen]) {
                const bool isReached = (opened.answer.key.area == "foot_left") == (line == feet);
                if (now.isOpen && isReached && isClosed(opened.answer.comfort)) {
                    EXPECT_FALSE(now.areas->contains(opened.answer.key.area)) << when;
                }
            }
        }
    };
    look("at first");
    for (const auto& area : {kLeftFoot, BodyAreaKey{"mouth", BodySide::Whole}}) {
        for (const auto comfort : {Comfort::Welcome, Comfort::AskFirst, Comfort::NotNow, Comfort::Welcome,
                                   Comfort::Off, Comfort::Unanswered, Comfort::Welcome}) {
            open(couple, kBen, answerOf(area, comfort));
            look("opened");
            say(couple.alone(kBen), kBen, answerOf(area, comfort, Sensation::Nothing));
            look("alone");
        }
    }
}

} // namespace
} // namespace inglenook
