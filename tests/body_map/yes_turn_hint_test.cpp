// SPDX-License-Identifier: GPL-3.0-or-later
// What a yes turn reminds its reader of: their own marks that ask for care, on areas that the line reaches,
// and that the other does not know.
#include "own_room/body_map_store.h"

#include "support/couple_at_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook {
namespace {

using namespace test;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Touching kFootRub{"foot_rub", TouchLevel::Nonsexual, Direction::CircleGives};
const BodyAreaKey kOneFoot{"foot_left", BodySide::Whole};
const BodyAreaKey kOtherFoot{"foot_right", BodySide::Whole};

std::vector<std::string> hintedAreas(Sitting& sitting, Seat reader, const Scope& areas = {}) {
    std::vector<std::string> out;
    for (const auto& answer : must(BodyMapStore(sitting, reader).privateHints(kFootRub, areas))) {
        out.push_back(answer.key.area);
    }
    return out;
}

void mark(CoupleAtTable& couple, const BodyAreaKey& key, Comfort comfort) {
    must(BodyMapStore(couple.alone(kBen), kBen)
             .answer({key, comfort, Sensation::Unsaid, BodyMark::Nothing, openTerm()}));
}

TEST(YesTurnHint, SpeaksOnlyOfWhatAsksForCare) {
    for (const auto comfort : {Comfort::Welcome, Comfort::AskFirst, Comfort::NotNow, Comfort::Off}) {
        CoupleAtTable couple(Opening::Either);
        mark(couple, kOneFoot, comfort);
        const auto hinted = hintedAreas(couple.together(), kBen);
        if (comfort == Comfort::Welcome) {
            EXPECT_THAT(hinted, IsEmpty());
        } else {
            EXPECT_THAT(hinted, ElementsAre("foot_left"));
        }
    }
}

TEST(YesTurnHint, SpeaksOnlyOfAreasThatTheLineReaches) {
    CoupleAtTable couple(Opening::Either);
    mark(couple, kOneFoot, Comfort::Off);
    mark(couple, {"chest_left", BodySide::Whole}, Comfort::Off);
    EXPECT_THAT(hintedAreas(couple.together(), kBen), ElementsAre("foot_left"));
    EXPECT_THAT(hintedAreas(couple.together(), kBen, Scope(std::set<std::string>{"foot_right"})), IsEmpty());
}

TEST(YesTurnHint, IsForTheOneWhoReceivesAndNeverForTheOther) {
    CoupleAtTable couple(Opening::Either);
    mark(couple, kOneFoot, Comfort::Off);
    auto& both = couple.together();
    EXPECT_THAT(hintedAreas(both, kAna), IsEmpty());
    must(BodyMapStore(couple.alone(kAna), kAna)
             .answer({kOtherFoot, Comfort::Off, Sensation::Unsaid, BodyMark::Nothing, openTerm()}));
    EXPECT_THAT(hintedAreas(couple.together(), kAna), IsEmpty()) << "she gives";
    EXPECT_FALSE(BodyMapStore(couple.alone(kAna), kBen).privateHints(kFootRub, {}).has_value());
}

TEST(YesTurnHint, LeavesOutWhatTheOtherSeesTheSameWay) {
    CoupleAtTable couple(Opening::Either);
    mark(couple, kOneFoot, Comfort::AskFirst);
    auto& both = couple.together();
    must(BodyMapStore(both, kBen).open(both, {kOneFoot}));
    EXPECT_THAT(hintedAreas(both, kBen), IsEmpty());
}

} // namespace
} // namespace inglenook
