// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of one map, as pure values.
#include "own_room/body_map.h"

#include "agreement_kernel/property.h"

#include <array>

namespace inglenook {
namespace {

constexpr std::array kComforts = {Comfort::Unanswered, Comfort::Off, Comfort::NotNow, Comfort::AskFirst,
                                  Comfort::Welcome};

AreaAnswer answerOf(Comfort comfort, Sensation sensation = Sensation::Unsaid,
                    BodyMark mark = BodyMark::Nothing, const std::vector<std::string>& conditions = {}) {
    AreaAnswer answer{{"knees", BodySide::Whole}, comfort, sensation, mark, openTerm()};
    for (const auto& code : conditions) {
        answer.conditions = withCondition(answer.conditions, code);
    }
    return answer;
}

/// What others may do on this area, if it is opened so.
Term termOf(const AreaAnswer& answer) {
    const auto limits = limitsFrom({{answer, false}});
    const auto found = limits.find(answer.key.area);
    return found == limits.end() ? openTerm() : found->second;
}

AreaAnswer answerOfBits(std::uint64_t bits) {
    const auto& codes = bodyAreas().conditions;
    AreaAnswer answer = answerOf(kComforts.at(bits % 5), static_cast<Sensation>(bits / 5 % 7),
                                 static_cast<BodyMark>(bits / 35 % 10));
    for (std::size_t i = 0; i < 4; ++i) {
        if ((bits >> (10 + i) & 1U) != 0) {
            answer.conditions = withCondition(answer.conditions, codes.at((bits >> 16U) % 8 + i));
        }
    }
    return kept(answer, answer);
}

TEST(BodyMap, AnAreaThatGainsADeviceOrWoundStartsClosed) {
    for (int mark = 1; mark <= 9; ++mark) {
        for (const auto comfort : kComforts) {
            const auto before = answerOf(comfort);
            const auto now = kept(before, answerOf(comfort, Sensation::Unsaid, static_cast<BodyMark>(mark)));
            EXPECT_TRUE(isClosed(now.comfort)) << mark << static_cast<int>(comfort);
            EXPECT_EQ(now.comfort == Comfort::Off, comfort == Comfort::Off);
        }
    }
}

TEST(BodyMap, ItsOwnerMayOpenAnAreaWithADevice) {
    const auto closed = kept(answerOf(Comfort::Unanswered), answerOf(Comfort::Welcome, {}, BodyMark::Stoma));
    auto wanted = closed;
    wanted.comfort = Comfort::AskFirst;
    EXPECT_EQ(kept(closed, wanted).comfort, Comfort::AskFirst);
    wanted.comfort = Comfort::Unanswered;
    EXPECT_TRUE(isClosed(kept(closed, wanted).comfort));
}

TEST(BodyMap, LessOrNoFeelingAsksForWarmthToBeTested) {
    for (const auto sensation : {Sensation::Less, Sensation::Nothing}) {
        const auto term = termOf(answerOf(Comfort::Welcome, sensation));
        EXPECT_TRUE(term.isOpen);
        EXPECT_TRUE(term.requirements.contains("test_warmth"));
    }
    for (const auto sensation : {Sensation::Usual, Sensation::More, Sensation::Odd, Sensation::Painful}) {
        EXPECT_EQ(termOf(answerOf(Comfort::Welcome, sensation)), openTerm());
    }
}

TEST(BodyMap, OnlyOffAndNotNowClose) {
    for (const auto comfort : kComforts) {
        EXPECT_EQ(termOf(answerOf(comfort)).isOpen, comfort != Comfort::Off && comfort != Comfort::NotNow);
    }
}

TEST(BodyMap, ADeviceThatIsClosedClosesThePlaceOfDevicesToo) {
    EXPECT_FALSE(limitsFrom({{answerOf(Comfort::NotNow, {}, BodyMark::Port), false}}).at("device").isOpen);
    EXPECT_FALSE(limitsFrom({{answerOf(Comfort::NotNow, {}, BodyMark::Wound), false}}).contains("device"));
    EXPECT_FALSE(limitsFrom({{answerOf(Comfort::AskFirst, {}, BodyMark::Port), false}}).contains("device"));
}

TEST(BodyMap, ADividedAreaIsAsClosedAsItsMoreCautiousSide) {
    for (const auto left : kComforts) {
        for (const auto right : kComforts) {
            auto one = answerOf(left, {}, {}, {"pressure:gentle"});
            auto other = answerOf(right, Sensation::Less);
            one.key.side = BodySide::Left;
            other.key.side = BodySide::Right;
            const auto limits = limitsFrom({{one, false}, {other, false}});
            const auto found = limits.find("knees");
            ASSERT_NE(found, limits.end());
            EXPECT_TRUE(isAtMost(found->second, termOf(one)));
            EXPECT_TRUE(isAtMost(found->second, termOf(other)));
            const auto whole = termOf(joined(kept(one, one), kept(other, other)));
            EXPECT_TRUE(isAtMost(whole, termOf(kept(one, one))) || left == Comfort::Unanswered);
            EXPECT_EQ(whole.isOpen, !isClosed(left) && !isClosed(right));
        }
    }
}

TEST(BodyMap, WhatIsOpenedNeverGrowsByAnAnswerGivenAlone) {
    testing::holdsFor(20'000, [] {
        const auto opened = answerOfBits(*testing::bitsOf(20));
        const auto wanted = answerOfBits(*testing::bitsOf(20));
        const auto now = tightened(opened, wanted);
        // Taking an answer back says nothing of the area any more; every other answer only tightens.
        if (wanted.comfort == Comfort::Unanswered) { return; }
        testing::law(now.has_value() || (opened.comfort == Comfort::Unanswered), "something is left");
        if (!now) { return; }
        testing::law(isAtMost(termOf(*now), termOf(opened)), "never wider than what was opened");
        testing::law(isAtMost(termOf(*now), termOf(wanted)), "never wider than the answer of now");
        testing::law(now->sensation == opened.sensation && now->mark == opened.mark,
                     "tells nothing more than was opened");
        testing::law(tightened(*now, wanted) == now, "twice is once");
    });
}

TEST(BodyMap, TakingAnAnswerBackLeavesNoRowWhenNothingElseWasOpened) {
    EXPECT_EQ(tightened(answerOf(Comfort::Off), answerOf(Comfort::Unanswered)), std::nullopt);
    EXPECT_NE(tightened(answerOf(Comfort::Off, Sensation::Less), answerOf(Comfort::Unanswered)),
              std::nullopt);
}

} // namespace
} // namespace inglenook
