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
struct RestedScene {
    CoupleAtTable couple;
    LineId hug;
    Files then;
    Files now;
    unsigned ofAna = 0; ///< what her rest changed
    explicit RestedScene(const Attack& attack)
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
    RestedScene scene(GetParam());
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

/// Both come: the line is to be talked about, and Ana is told that something of hers was put back.
void expectNoticedAtTheTable(RestedScene& scene) {
    EXPECT_FALSE(isInForce(scene.couple.together(), scene.hug));
    EXPECT_TRUE(scene.couple.notes().wentBack[kAna]);
    // It is told once; what was said before does not come back later.
    EXPECT_FALSE(isInForce(scene.couple.together(), scene.hug));
    EXPECT_FALSE(scene.couple.notes().wentBack[kAna]);
    EXPECT_FALSE(isInForce(scene.couple.alone(kAna), scene.hug));
}

TEST_P(PutBack, OfAllThatAnasRestChangedIsNoticedByBensRoomWhateverElseIsPutBackShortOfEverything) {
    RestedScene scene(GetParam());
    const unsigned changed = changedParts(scene.then, scene.now);
    int tried = 0;
    for (unsigned parts = 0; parts <= kEverything; ++parts) {
        if (!contains(parts, scene.ofAna) || contains(parts, changed)) { continue; }
        SCOPED_TRACE(nameOf(parts));
        putBack(scene.couple, scene.now, scene.then, parts);
        expectNoticedAtTheTable(scene);
        ++tried;
    }
    if (GetParam().after != AfterTheRest::Nothing) { EXPECT_GT(tried, 0); }
}

TEST_P(PutBack, OfAnasSectionOfTheKeyringAloneIsNoticedAsThatOfTheWholeKeyring) {
    if (GetParam().after == AfterTheRest::Nothing) { return; } // then nothing but Ana's has seen her rest
    RestedScene scene(GetParam());
    for (const unsigned parts : {unsigned{kOwn1}, kOwn1 | kShared}) {
        SCOPED_TRACE(nameOf(parts));
        auto then = scene.then;
        for (const auto& file : filesOf(kKeyring)) {
            then[file] = scene.now.at(file);
            then[file].replace(1024, 1024, scene.then.at(file), 1024, 1024);
        }
        putBack(scene.couple, scene.now, then, parts | kKeyring);
        expectNoticedAtTheTable(scene);
    }
}

TEST_P(PutBack, IsNotHiddenByErasingOrChangingRowsInBensRoom) {
    if (GetParam().after == AfterTheRest::Nothing) { return; }
    RestedScene scene(GetParam());
    for (const auto* sql : {"DELETE FROM meta WHERE key = 'ledger.other_epoch'", "DELETE FROM consent_state",
                            "DELETE FROM consent_state; DELETE FROM meta WHERE key = 'ledger.other_epoch'",
                            "UPDATE meta SET value = zeroblob(8) WHERE key = 'ledger.other_epoch'",
                            "DELETE FROM own_line", "UPDATE consent_state SET shared_mark = NULL"}) {
        SCOPED_TRACE(sql);
        putBack(scene.couple, scene.now, scene.then, kOwn1 | kShared | kKeyring);
        must(scene.couple.alone(kBen).own(kBen).run(sql));
        expectNoticedAtTheTable(scene);
    }
}

TEST(PutBackNothing, IsNeverToldAsIfSomethingHadBeen) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        CoupleAtTable couple(opening);
        const auto hug = couple.agreed(kHug);
        for (int i = 0; i < 3; ++i) {
            for (const auto seat : kBothSeats) {
                rest(couple.alone(seat), seat, hug);
                EXPECT_FALSE(couple.notes().wentBack[seat]);
                rest(couple.together(), seat, hug);
                EXPECT_FALSE(couple.notes().wentBack[kAna] || couple.notes().wentBack[kBen]);
                must(AgreementStore(couple.alone(seat)).liftOwnHold(seat, hug));
                couple.vault().startAnew();
            }
        }
        couple.together();
        EXPECT_FALSE(couple.notes().wentBack[kAna] || couple.notes().wentBack[kBen]);
    }
}

TEST_P(PutBack, OfEverythingIsToldToAnaByTheDayOfHerLastChange) {
    RestedScene scene(GetParam());
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
