// SPDX-License-Identifier: GPL-3.0-or-later
// What is not opened is nowhere outside its owner's room, and rows of the shared room do not tell why an area
// is not among them.
#include "own_room/body_map_store.h"

#include "support/couple_at_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook {
namespace {

using namespace test;
using ::testing::IsEmpty;

const BodyAreaKey kLeftChest{"chest_left", BodySide::Whole};
const BodyAreaKey kBelly{"lower_belly", BodySide::Whole};

AreaAnswer sore(const BodyAreaKey& key, Comfort comfort, BodyMark mark = BodyMark::Nothing) {
    return {key, comfort, Sensation::Painful, mark, openTerm()};
}

void answerAndOpen(CoupleAtTable& couple, const std::vector<AreaAnswer>& answers,
                   const std::set<BodyAreaKey>& opened) {
    auto& ben = couple.alone(kBen);
    for (const auto& answer : answers) {
        must(BodyMapStore(ben, kBen).answer(answer));
    }
    auto& both = couple.together();
    must(BodyMapStore(both, kBen).open(both, opened));
}

std::vector<std::string> mapRowsOf(Sitting& sitting) {
    std::vector<std::string> out;
    auto rows = must(sitting.shared()->prepare(R"sql(
        SELECT quote(seat) || quote(area) || quote(side) || quote(permission) || quote(sensation) || quote(mark)
               || quote(conditions) || quote(on_paper) FROM body_area_copy ORDER BY 1)sql"));
    while (must(rows.step())) {
        out.push_back(rows.text(0));
    }
    return out;
}

TEST(MapSecrecy, SharedRowsLookTheSameWhetherAnAreaIsHeldBackOrUnanswered) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        CoupleAtTable heldBack(opening);
        CoupleAtTable unanswered(opening);
        answerAndOpen(heldBack, {sore(kLeftChest, Comfort::Welcome), sore(kBelly, Comfort::Off)},
                      {kLeftChest});
        answerAndOpen(unanswered, {sore(kLeftChest, Comfort::Welcome)}, {kLeftChest, kBelly});
        EXPECT_EQ(mapRowsOf(heldBack.together()), mapRowsOf(unanswered.together()));
        // Taken back looks like never given, too.
        must(BodyMapStore(heldBack.alone(kBen), kBen).takeBack(kLeftChest));
        must(BodyMapStore(unanswered.alone(kBen), kBen).keepForMyself(kLeftChest));
        EXPECT_THAT(mapRowsOf(heldBack.together()), IsEmpty());
        EXPECT_THAT(mapRowsOf(unanswered.together()), IsEmpty());
    }
}

TEST(MapSecrecy, APrivateAnswerChangesNothingThatTheOtherSees) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        CoupleAtTable couple(opening);
        const auto hug = couple.agreed(kHug);
        const auto before = seen(couple.together(), hug);
        must(BodyMapStore(couple.alone(kBen), kBen).answer(sore(kBelly, Comfort::Off, BodyMark::Stoma)));
        auto& both = couple.together();
        const auto after = seen(both, hug);
        EXPECT_EQ(after->term, before->term);
        EXPECT_EQ(after->conditions, before->conditions);
        EXPECT_EQ(after->state, before->state);
        EXPECT_THAT(mapRowsOf(both), IsEmpty());
        EXPECT_TRUE(Table(both).propose({kKiss, openTerm(), {}}));
        auto limits = must(both.own(kBen).prepare("SELECT count(*) FROM area_limit"));
        ASSERT_TRUE(must(limits.step()));
        EXPECT_EQ(limits.integer(0), 0);
    }
}

TEST(MapSecrecy, FilesHaveTheSameOutsideWithAndWithoutAnAnswer) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        BySeat<std::map<std::string, std::size_t>> sizes;
        for (const auto house : kBothSeats) {
            CoupleAtTable couple(opening);
            couple.agreed(kTea);
            auto& ben = couple.alone(kBen);
            if (house == Seat::Circle) {
                for (const auto& area : bodyAreas().areas) {
                    must(BodyMapStore(ben, kBen).answer(sore({area.id, BodySide::Whole}, Comfort::Off)));
                }
            }
            couple.vault().lock();
            for (const auto& [name, bytes] : bytesBelow(couple.folder())) {
                sizes[house][name] = bytes.size();
            }
        }
        EXPECT_EQ(sizes[Seat::Circle], sizes[Seat::Diamond]);
    }
}

TEST(MapSecrecy, ErasingLeavesNoRowInAnyRoom) {
    CoupleAtTable couple(Opening::Either);
    answerAndOpen(couple, {sore(kLeftChest, Comfort::Welcome), sore(kBelly, Comfort::Off)},
                  {kLeftChest, kBelly});
    auto& ben = couple.alone(kBen);
    must(BodyMapStore(ben, kBen).eraseAll());
    for (const auto* table : {"body_area", "opened_body_area", "area_limit"}) {
        auto rows = must(ben.own(kBen).prepare(std::string("SELECT count(*) FROM ") + table));
        ASSERT_TRUE(must(rows.step()));
        EXPECT_EQ(rows.integer(0), 0) << table;
    }
    EXPECT_THAT(mapRowsOf(ben), IsEmpty());
}

// Whoever clears what they keep for themselves shows nothing by it: what was opened stays, line and row.
TEST(MapSecrecy, ClearingWhatIsNotOpenedChangesNothingForTheOther) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        CoupleAtTable couple(opening);
        const auto hug = couple.agreed(kHug);
        const BodyAreaKey leftKnee{"knees", BodySide::Left};
        must(BodyMapStore(couple.alone(kBen), kBen).divide("knees"));
        answerAndOpen(
            couple,
            {sore(kLeftChest, Comfort::AskFirst), sore(kBelly, Comfort::Off), sore(leftKnee, Comfort::Off)},
            {kLeftChest, leftKnee});
        auto& ben = couple.alone(kBen);
        must(BodyMapStore(ben, kBen).answer(sore(kLeftChest, Comfort::Welcome, BodyMark::Nothing)));
        const auto rows = mapRowsOf(couple.together());
        const auto line = seen(couple.together(), hug);
        auto& later = couple.alone(kBen);
        must(BodyMapStore(later, kBen).clearUnopened());
        const auto mine = must(BodyMapStore(later, kBen).map());
        EXPECT_EQ(mine.answers.count(kBelly), 0U);
        EXPECT_EQ(mine.answers.at(kLeftChest).answer.comfort, Comfort::AskFirst) << "as it was opened";
        EXPECT_TRUE(saysNothing(mine.answers.at({"knees", BodySide::Right}).answer));
        EXPECT_EQ(mine.opened.size(), 2U);
        auto& both = couple.together();
        EXPECT_EQ(mapRowsOf(both), rows);
        EXPECT_EQ(seen(both, hug)->term, line->term);
        EXPECT_EQ(seen(both, hug)->state, line->state);
    }
}

TEST(MapSecrecy, RowsThatSomebodyForgedForTheOtherGoAtTheirNextOpeningAndNeverOpenALine) {
    CoupleAtTable couple(Opening::Either);
    const auto feet = couple.agreed(kFeet);
    answerAndOpen(couple, {sore({"foot_left", BodySide::Whole}, Comfort::Off)},
                  {{"foot_left", BodySide::Whole}});
    auto& ana = couple.alone(kAna);
    must(ana.shared()->run("UPDATE body_area_copy SET permission = 4"));
    must(ana.shared()->run("UPDATE line SET narrowed_to = NULL"));
    auto& both = couple.together();
    EXPECT_FALSE(seen(both, feet)->term.areas->contains("foot_left"));
    EXPECT_EQ(must(openedBodyMaps(both))[kBen].at(0).answer.comfort, Comfort::Off);
    EXPECT_EQ(must(openedBodyMaps(couple.alone(kAna)))[kBen].at(0).answer.comfort, Comfort::Off);
}

} // namespace
} // namespace inglenook
