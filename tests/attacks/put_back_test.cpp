// SPDX-License-Identifier: GPL-3.0-or-later
// Files copied while a line was in force, and put back in every combination after Ana rested it.
#include "copied_files.h"

#include <gtest/gtest.h>

namespace inglenook {
namespace {

using namespace test;

enum class AfterTheRest { Nothing, BenCameAlone, BothCame };

struct Attack {
    Opening opening;
    AfterTheRest after;
};

class PutBack : public testing::TestWithParam<Attack> {};

std::string labelOf(const testing::TestParamInfo<Attack>& each) {
    const std::string opening = each.param.opening == Opening::Either ? "Either" : "Together";
    switch (each.param.after) {
    case AfterTheRest::Nothing:
        return opening + "RightAway";
    case AfterTheRest::BenCameAlone:
        return opening + "AfterBenCameAlone";
    case AfterTheRest::BothCame:
        return opening + "AfterBothCame";
    }
    return opening;
}

INSTANTIATE_TEST_SUITE_P(Everywhere, PutBack,
                         testing::Values(Attack{Opening::Either, AfterTheRest::Nothing},
                                         Attack{Opening::Either, AfterTheRest::BenCameAlone},
                                         Attack{Opening::Either, AfterTheRest::BothCame},
                                         Attack{Opening::Together, AfterTheRest::Nothing},
                                         Attack{Opening::Together, AfterTheRest::BenCameAlone},
                                         Attack{Opening::Together, AfterTheRest::BothCame}),
                         labelOf);

/// A hug in force, copied; then Ana rests it a day later, and perhaps somebody comes.
struct Scene {
    CoupleAtTable couple;
    LineId hug;
    Files then;
    Files now;
    unsigned ofAna = 0; ///< what her rest changed
    explicit Scene(const Attack& attack)
        : couple(attack.opening), hug(couple.agreed(kHug)), then(copyOf(couple)) {
        couple.daysPass(1);
        rest(couple.alone(kAna), kAna, hug);
        now = copyOf(couple);
        ofAna = changedParts(then, now);
        if (attack.after == AfterTheRest::BenCameAlone) { couple.alone(kBen); }
        if (attack.after == AfterTheRest::BothCame) { couple.together(); }
        now = copyOf(couple);
    }
};

bool contains(unsigned parts, unsigned all) { return (parts & all) == all; }

TEST_P(PutBack, NeverBringsBackALineShortOfAllThatAnasRestChanged) {
    Scene scene(GetParam());
    int tried = 0;
    for (unsigned parts = 0; parts <= kEverything; ++parts) {
        if (contains(parts, scene.ofAna)) { continue; }
        SCOPED_TRACE(nameOf(parts));
        putBack(scene.couple, scene.now, scene.then, parts);
        EXPECT_FALSE(isInForce(scene.couple.alone(kAna), scene.hug));
        EXPECT_FALSE(isInForce(scene.couple.together(), scene.hug));
        putBack(scene.couple, scene.now, scene.then, parts);
        EXPECT_FALSE(isInForce(scene.couple.together(), scene.hug));
        tried += 3;
    }
    RecordProperty("openings", tried);
}

TEST_P(PutBack, IsNoticedByTheOtherRoomWhenAllOfAnasIsBackAndBensRoomHasSeenMore) {
    Scene scene(GetParam());
    const unsigned changed = changedParts(scene.then, scene.now);
    // Under "only together" Ben alone sees nothing of Ana's: then his room cannot have seen more.
    const bool hasSeenMore =
        GetParam().opening == Opening::Either || GetParam().after == AfterTheRest::BothCame;
    for (unsigned parts = 0; parts <= kEverything && hasSeenMore; ++parts) {
        if (!contains(parts, scene.ofAna) || contains(parts, changed)) { continue; }
        SCOPED_TRACE(nameOf(parts));
        putBack(scene.couple, scene.now, scene.then, parts);
        EXPECT_FALSE(isInForce(scene.couple.together(), scene.hug));
    }
}

TEST_P(PutBack, OfEverythingIsToldToAnaByTheDayOfHerLastChange) {
    Scene scene(GetParam());
    const Day agreedOn = kFirstEvening + std::chrono::days(1);
    scene.couple.alone(kAna);
    EXPECT_EQ(scene.couple.notes().lastChange[kAna], agreedOn + std::chrono::days(1));
    putBack(scene.couple, scene.now, scene.then, kEverything);
    auto& ana = scene.couple.alone(kAna);
    EXPECT_EQ(scene.couple.notes().lastChange[kAna], agreedOn);
    EXPECT_FALSE(scene.couple.notes().lastChange[kBen].has_value());
    must(scene.couple.vault().house().thatIsNotRight(kAna));
    EXPECT_FALSE(isInForce(ana, scene.hug));
    EXPECT_FALSE(isInForce(scene.couple.together(), scene.hug));
}

} // namespace
} // namespace inglenook
