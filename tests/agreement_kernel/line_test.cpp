// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_kernel/line_world.h"

#include <gmock/gmock.h>

namespace inglenook::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Term kHug = termOn({"a", "b"});
const Term kWider = termOn({"a", "b", "c"});
const Term kSmall = termOn({"a"});
constexpr Seat kA = Seat::Circle;
constexpr Seat kB = Seat::Diamond;

LineParts onTable(TouchLevel level, const Term& term, int day = 0) {
    return after(bothPresent(), Propose{bytesOf(aLine(level, term))}, at(day));
}

TEST(Line, IsADraftBeforeAnythingIsSaid) {
    EXPECT_EQ(standing(bothPresent(), 0).state, LineState::Draft);
    EXPECT_FALSE(standing(bothPresent(), 0).line);
}

TEST(Line, OnTheTableIsToTalkAboutWithNothingOpen) {
    const auto seen = standing(onTable(TouchLevel::Sensual, kHug), 0);
    EXPECT_EQ(seen.state, LineState::ToTalkAbout);
    EXPECT_EQ(seen.inForce, closedTerm());
    ASSERT_TRUE(seen.line);
    EXPECT_EQ(seen.line->wording, "A long hug");
    EXPECT_THAT(seen.checked, IsEmpty());
}

TEST(Line, SensualTouchSettlesOvernightAndIsAgreedBySecondYeses) {
    auto parts = bothSayYes(onTable(TouchLevel::Sensual, kHug), YesKind::First, at(0));
    EXPECT_EQ(standing(parts, 0).state, LineState::Settling);
    EXPECT_EQ(standing(parts, 0).inForce, closedTerm());
    EXPECT_EQ(standing(parts, 0).settlesOn, dayOf(1));
    EXPECT_EQ(standing(parts, 30).state, LineState::Settling) << "nothing comes into force by the date alone";
    parts = bothSayYes(parts, YesKind::Second, at(1));
    const auto seen = standing(parts, 1);
    EXPECT_EQ(seen.state, LineState::Agreed);
    EXPECT_EQ(seen.inForce, kHug);
    EXPECT_THAT(seen.checked, ElementsAre(kA, kB));
    EXPECT_EQ(seen.review, dayOf(43));
    EXPECT_EQ(seen.since, dayOf(1));
}

TEST(Line, SecondYesComesTheNextDayFromFiveAndEightHoursLater) {
    const auto late = bothSayYes(onTable(TouchLevel::Sexual, kHug), YesKind::First, at(0, 23 * 60));
    const auto second = [&](const Moment& when) {
        const auto result = turned(late, YesKind::Second, kTwoYeses, when);
        return result ? std::optional<ErrorCode>{} : std::optional(result.error().code);
    };
    EXPECT_EQ(second(at(0, 23 * 60 + 59)), ErrorCode::NotSettledYet);
    EXPECT_EQ(second(at(1, 5 * 60)), ErrorCode::NotSettledYet) << "only six hours";
    EXPECT_EQ(second(at(1, 6 * 60 + 59)), ErrorCode::NotSettledYet);
    EXPECT_EQ(second(at(1, 7 * 60)), std::nullopt);
    EXPECT_EQ(second(at(2, 60)), std::nullopt) << "any hour of a later day";
    const auto early = bothSayYes(onTable(TouchLevel::Sexual, kHug), YesKind::First, at(0, 8 * 60));
    EXPECT_EQ(turned(early, YesKind::Second, kTwoYeses, at(0, 20 * 60)).error().code,
              ErrorCode::NotSettledYet);
    EXPECT_EQ(turned(early, YesKind::Second, kTwoYeses, at(1, 5 * 60 - 1)).error().code,
              ErrorCode::NotSettledYet);
    EXPECT_TRUE(turned(early, YesKind::Second, kTwoYeses, at(1, 5 * 60)));
}

TEST(Line, NonsexualTouchSettlesAsTheCoupleChoseAndNoTouchNever) {
    Rules atOnce;
    atOnce.doesNonsexualSettle = false;
    const auto hug = onTable(TouchLevel::Nonsexual, kHug);
    EXPECT_EQ(standing(bothSayYes(hug, YesKind::First, at(0)), 0).state, LineState::Settling);
    EXPECT_EQ(standing(bothSayYes(hug, YesKind::First, at(0), atOnce), 0).state, LineState::Agreed);
    EXPECT_EQ(standing(bothSayYes(onTable(TouchLevel::None, kHug), YesKind::First, at(0)), 0).state,
              LineState::Agreed);
    EXPECT_EQ(
        standing(bothSayYes(onTable(TouchLevel::Sensual, kHug), YesKind::First, at(0), atOnce), 0).state,
        LineState::Settling);
}

TEST(Line, OnePersonRestsItAtOnceWithoutAReason) {
    const auto agreed = agreedLine(TouchLevel::Sensual, kHug, 1);
    for (const auto seat : kBothSeats) {
        for (const auto& parts : {agreed, alone(agreed, seat), aloneWithoutShared(agreed, seat)}) {
            const auto rested = after(parts, Rest{seat, "", ""}, at(2));
            const auto seen = standing(rested, 2);
            EXPECT_EQ(seen.state, LineState::Resting);
            EXPECT_EQ(seen.inForce, closedTerm());
            EXPECT_EQ(seen.since, dayOf(2));
            ASSERT_TRUE(seen.line);
            EXPECT_EQ(seen.line->wording, "A long hug");
        }
    }
}

TEST(Line, RestNeverShowsWhoWhenBothAreThere) {
    const auto agreed = agreedLine(TouchLevel::Sensual, kHug, 1);
    const auto byA = after(agreed, Rest{kA, "the wound check", "time"}, at(2));
    const auto byB = after(agreed, Rest{kB, "the wound check", "time"}, at(2));
    EXPECT_EQ(byA.shared, byB.shared);
    EXPECT_FALSE(standing(byA, 2).isRestedByReader);
    EXPECT_TRUE(standing(alone(byA, kA), 2).isRestedByReader);
    EXPECT_FALSE(standing(alone(byA, kB), 2).isRestedByReader);
    EXPECT_EQ(standing(alone(byA, kB), 2).state, LineState::Resting);
    EXPECT_EQ(standing(alone(byA, kB), 2).restUntil, "the wound check");
    EXPECT_EQ(standing(alone(byA, kB), 2).wouldHelp, "time");
}

TEST(Line, RestByOneAloneUnderOnlyTogetherActsForBothAtTheNextOpening) {
    const auto agreed = agreedLine(TouchLevel::Sensual, kHug, 1);
    auto parts = agreed;
    parts.own[kA] = after(aloneWithoutShared(agreed, kA), Rest{kA, "", ""}, at(2)).own[kA];
    EXPECT_EQ(standing(parts, 3).state, LineState::Resting) << "before anything is written back";
    parts = after(parts, Opened{}, at(3));
    EXPECT_TRUE(parts.shared->isRested);
    EXPECT_FALSE(parts.own[kB]->finalYes) << "a rest voids both yeses";
}

TEST(Line, LiftedLineIsToTalkAboutAndNothingComesBack) {
    auto parts = after(agreedLine(TouchLevel::Sensual, kHug, 1), Rest{kA, "", ""}, at(2));
    parts = after(parts, Rest{kB, "", ""}, at(2));
    parts = after(parts, Lift{kA}, at(3));
    EXPECT_EQ(standing(parts, 3).state, LineState::Resting) << "each lifts only their own";
    parts = after(parts, Lift{kB}, at(3));
    EXPECT_EQ(standing(parts, 3).state, LineState::ToTalkAbout);
    EXPECT_EQ(standing(parts, 3).inForce, closedTerm());
    EXPECT_FALSE(standing(parts, 3).proposal);
}

TEST(Line, AloneALiftLeavesTheLineRestingUntilASitting) {
    auto parts = after(alone(agreedLine(TouchLevel::Sensual, kHug, 1), kA), Rest{kA, "", ""}, at(2));
    parts = after(parts, Lift{kA}, at(3));
    EXPECT_EQ(standing(parts, 3).state, LineState::Resting);
    EXPECT_FALSE(standing(parts, 3).isRestedByReader);
}

TEST(Line, NarrowingIsInForceAtOnceAndTheRestNeedsBoth) {
    const auto agreed = agreedLine(TouchLevel::Sensual, kHug, 1);
    const auto narrowed = after(agreed, Edit{kA, termOn({"a", "c"})}, at(2));
    EXPECT_EQ(standing(narrowed, 2).inForce, kSmall);
    EXPECT_EQ(standing(narrowed, 2).state, LineState::Agreed);
    EXPECT_EQ(proposalFrom(kHug, termOn({"a", "c"})), termOn({"a", "c"}));
    EXPECT_EQ(proposalFrom(kHug, kSmall), std::nullopt);
    const auto widened = after(narrowed, Edit{kA, kHug}, at(3));
    EXPECT_EQ(standing(widened, 3).inForce, kSmall) << "what one narrowed one cannot widen alone";
}

TEST(Line, NarrowingOfOneAloneIsSeenByTheOtherAlone) {
    auto parts = agreedLine(TouchLevel::Sensual, kHug, 1);
    const auto byB = after(alone(parts, kB), Narrow{kB, kSmall}, at(2));
    parts.shared = byB.shared;
    EXPECT_EQ(standing(alone(parts, kA), 2).inForce, kSmall);
    parts.own[kB] = byB.own[kB];
    EXPECT_EQ(standing(parts, 2).inForce, kSmall);
}

TEST(Line, NarrowingVoidsBothFirstYeses) {
    const auto settling = bothSayYes(onTable(TouchLevel::Sensual, kHug), YesKind::First, at(0));
    auto parts = settling;
    parts.own[kA] = after(aloneWithoutShared(settling, kA), Narrow{kA, kSmall}, at(1)).own[kA];
    EXPECT_EQ(standing(parts, 1).state, LineState::ToTalkAbout);
    EXPECT_EQ(turned(parts, YesKind::Second, kTwoYeses, at(2)).error().code, ErrorCode::NotFound);
}

TEST(Line, WithdrawnLineIsGoneForBothAndItsTextIsErased) {
    const auto agreed = agreedLine(TouchLevel::Sensual, kHug, 1);
    auto parts = agreed;
    parts.own[kA] = after(aloneWithoutShared(agreed, kA), Withdraw{kA}, at(2)).own[kA];
    EXPECT_EQ(standing(parts, 2).state, LineState::Draft);
    EXPECT_EQ(standing(aloneWithoutShared(parts, kA), 2).state, LineState::Draft);
    parts = after(parts, Opened{}, at(2));
    EXPECT_FALSE(parts.shared->agreed);
    for (const auto seat : kBothSeats) {
        OwnPart empty;
        empty.closedUntil = parts.own[seat]->closedUntil;
        EXPECT_EQ(parts.own[seat], empty);
    }
    EXPECT_FALSE(mayPropose(parts, dayOf(3)));
}

TEST(Line, NotYetClosesAskingForBothUntilADay) {
    const auto parts = *turned(onTable(TouchLevel::Sensual, kHug), YesKind::First,
                               {{YesAnswer::Yes, YesAnswer::NotYet}}, at(0));
    EXPECT_EQ(standing(parts, 0).state, LineState::Draft);
    EXPECT_FALSE(mayPropose(parts, dayOf(41)));
    EXPECT_TRUE(mayPropose(parts, dayOf(42)));
    EXPECT_EQ(closedUntil(parts, dayOf(0)), dayOf(42));
    const Propose anew{bytesOf(aLine(TouchLevel::Sensual, kSmall))};
    EXPECT_EQ(apply(parts, anew, at(1), {}).error().code, ErrorCode::AskedAlready) << "whatever the wording";
    EXPECT_TRUE(apply(parts, anew, at(42), {}));
}

TEST(Line, ForTheSessionLeavesItToTalkAbout) {
    const auto parts = *turned(onTable(TouchLevel::Sensual, kHug), YesKind::First,
                               {{YesAnswer::Yes, YesAnswer::ForTheSession}}, at(0));
    EXPECT_EQ(standing(parts, 0).state, LineState::ToTalkAbout);
    EXPECT_FALSE(parts.own[kA]->firstYes);
    EXPECT_TRUE(mayPropose(parts, dayOf(0)));
}

TEST(Line, IsDueOnItsReviewDayAndATouchLineRestsTwoWeeksPastIt) {
    const auto hug = agreedLine(TouchLevel::Nonsexual, kHug, 1);
    EXPECT_EQ(standing(hug, 42).state, LineState::Agreed);
    EXPECT_EQ(standing(hug, 43).state, LineState::DueForReview);
    EXPECT_EQ(standing(hug, 57).state, LineState::DueForReview);
    EXPECT_EQ(standing(hug, 58).state, LineState::Resting);
    EXPECT_TRUE(standing(hug, 58).isRestedWithTime);
    const auto talk = agreedLine(TouchLevel::None, kHug, 1);
    EXPECT_EQ(standing(talk, 500).state, LineState::DueForReview);
}

TEST(Line, RestsPastItsOwnLastDay) {
    Term until = kHug;
    until.validUntil = dayOf(10);
    const auto parts = agreedLine(TouchLevel::None, until, 1);
    EXPECT_EQ(standing(parts, 10).state, LineState::Agreed);
    EXPECT_EQ(standing(parts, 11).state, LineState::Resting);
    EXPECT_TRUE(standing(parts, 11).isRestedWithTime);
}

TEST(Line, RenewalTakesNarrowingsIntoTheWordsAndNeedsBoth) {
    auto parts = after(agreedLine(TouchLevel::Sensual, kHug, 1), Narrow{kA, kSmall}, at(2));
    parts = bothSayYes(parts, YesKind::Renewal, at(45));
    const auto seen = standing(parts, 45);
    EXPECT_EQ(seen.state, LineState::Agreed);
    EXPECT_EQ(seen.inForce, kSmall);
    EXPECT_EQ(seen.line->term, kSmall);
    EXPECT_FALSE(parts.own[kA]->narrowedTo);
    EXPECT_EQ(seen.review, dayOf(87));
    EXPECT_EQ(turned(parts, YesKind::Renewal, kTwoYeses, at(200)).error().code, ErrorCode::OutsideRules);
}

TEST(Line, OpenProposalOnALineInForceNeverMovesTheLine) {
    auto parts = agreedLine(TouchLevel::Sensual, kHug, 1);
    parts = after(parts, Propose{bytesOf(aLine(TouchLevel::Sensual, kWider))}, at(2));
    EXPECT_EQ(standing(parts, 2).state, LineState::Agreed);
    EXPECT_TRUE(standing(parts, 2).hasOpenProposal);
    EXPECT_EQ(standing(parts, 2).inForce, kHug);
    parts = bothSayYes(parts, YesKind::First, at(2));
    EXPECT_EQ(standing(parts, 2).inForce, kHug);
    const auto declined = *turned(parts, YesKind::Second, {{YesAnswer::NotYet, YesAnswer::Yes}}, at(3));
    EXPECT_EQ(standing(declined, 3).inForce, kHug);
    EXPECT_FALSE(standing(declined, 3).hasOpenProposal);
    parts = bothSayYes(parts, YesKind::Second, at(3));
    EXPECT_EQ(standing(parts, 3).inForce, kWider);
}

TEST(Line, RefusesWhatThoseWhoAreHereCannotDo) {
    const auto agreed = agreedLine(TouchLevel::Sensual, kHug, 1);
    const auto onlyB = alone(agreed, kB);
    const std::vector<LineEvent> ofA = {Rest{kA, "", ""}, Narrow{kA, kSmall}, Edit{kA, kSmall},
                                        Withdraw{kA},     Lift{kA},           WentBack{kA}};
    for (const auto& event : ofA) {
        EXPECT_EQ(apply(onlyB, event, at(2), {}).error().code, ErrorCode::NotPresent);
    }
    EXPECT_EQ(apply(onlyB, ClockSetBack{}, at(2), {}).error().code, ErrorCode::NeedsBoth);
    EXPECT_EQ(turned(onlyB, YesKind::Renewal, kTwoYeses, at(2)).error().code, ErrorCode::NeedsBoth);
    const auto closed = aloneWithoutShared(agreed, kB);
    const Bytes words = bytesOf(aLine(TouchLevel::Sensual, kWider));
    const std::vector<LineEvent> ofTheTable = {Propose{words}, Reword{words}, TakeOff{}};
    for (const auto& event : ofTheTable) {
        EXPECT_EQ(apply(closed, event, at(2), {}).error().code, ErrorCode::NeedsBoth);
    }
    EXPECT_EQ(apply(agreed, Reword{words}, at(2), {}).error().code, ErrorCode::NotFound);
    auto other = aLine(TouchLevel::Sensual, kWider);
    other.direction = Direction::CircleGives;
    EXPECT_EQ(apply(agreed, Propose{bytesOf(other)}, at(2), {}).error().code, ErrorCode::OutsideRules);
    const Bytes moved = bytesOf(aLine(TouchLevel::Sensual, kWider, aLineId(9)));
    EXPECT_EQ(apply(agreed, Propose{moved}, at(2), {}).error().code, ErrorCode::OutsideRules);
}

TEST(Line, RewordingASettlingLineVoidsBothYeses) {
    auto parts = bothSayYes(onTable(TouchLevel::Sensual, kHug), YesKind::First, at(0));
    parts = after(parts, Reword{bytesOf(aLine(TouchLevel::Sensual, kWider))}, at(1));
    EXPECT_EQ(standing(parts, 1).state, LineState::ToTalkAbout);
    EXPECT_FALSE(parts.own[kA]->firstYes || parts.own[kB]->firstYes);
}

TEST(Line, NeedsTheStopSignalsOfBoth) {
    const auto parts = onTable(TouchLevel::Sensual, kHug);
    YesStamp stamp = stampOf(1);
    stamp.stopSignals[kB] = {"stop"};
    EXPECT_EQ(bytesToShow(parts, YesKind::First, stamp, at(0), {}).error().code, ErrorCode::SignalsMissing);
    stamp = stampOf(1);
    stamp.areSignalsKnown = false;
    EXPECT_EQ(bytesToShow(parts, YesKind::First, stamp, at(0), {}).error().code, ErrorCode::SignalsMissing);
    const auto agreed = agreedLine(TouchLevel::Sensual, kHug, 1);
    EXPECT_EQ(assess(agreed, {dayOf(1), false, {}}, {}).state, LineState::ToTalkAbout);
    EXPECT_EQ(assess(agreed, {dayOf(1), true, {{true, false}}}, {}).state, LineState::ToTalkAbout);
}

TEST(Line, AYesToOtherWordsThanThoseOnTheTableIsRefused) {
    const auto parts = onTable(TouchLevel::Sensual, kSmall);
    const auto shown = bytesToShow(parts, YesKind::First, stampOf(900001), at(0), {});
    ASSERT_TRUE(shown);
    auto line = *decodedLine(*shown);
    line.term = kWider;
    const auto heard = apply(parts, YesTurns{YesKind::First, kTwoYeses, bytesOf(line)}, at(0), {});
    ASSERT_FALSE(heard);
    EXPECT_EQ(heard.error().code, ErrorCode::OutsideRules);
    line = *decodedLine(*shown);
    line.wording = "A longer hug";
    EXPECT_FALSE(apply(parts, YesTurns{YesKind::First, kTwoYeses, bytesOf(line)}, at(0), {}));
}

} // namespace
} // namespace inglenook::testing
