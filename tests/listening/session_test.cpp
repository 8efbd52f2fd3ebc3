// SPDX-License-Identifier: GPL-3.0-or-later
// What each step does, and what refuses it.
#include "listening/talks.h"

#include <gtest/gtest.h>

namespace inglenook::listening {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;

Session checking(Length length = Length::Six) { return saidBack(begun(length), {}); }

Session unstuck() {
    auto session = checking();
    for (int i = 0; i < limits::kTries; ++i) {
        session = led(session, {{Event::NotYet, Actor::Speaker},
                                {Event::HandOver, Actor::Speaker},
                                {Event::SaidItBack, Actor::Listener}});
    }
    return led(session, {{Event::Partly, Actor::Speaker}});
}

Session atWish() {
    return led(checking(), {{Event::YesThatsIt, Actor::Speaker},
                            {Event::Enough, Actor::Speaker},
                            {Event::SummedUp, Actor::Listener},
                            {Event::YesThatsIt, Actor::Speaker},
                            {Event::MakesSense, Actor::Listener},
                            {Event::Skip, Actor::Either}});
}

Session atSwap() { return led(atWish(), {{Event::OnlyToBeHeard, Actor::Speaker}}); }

Session timed(Length length) {
    return led({}, {{Event::ChooseTopic, Actor::Inviter}, {Event::Ready, Actor::Invited}}, kStart,
               everything(length));
}

TEST(Talk, BeginsOnlyWithATopicALengthAndSomebodyWhoInvites) {
    for (const auto forget : {0, 1, 2, 3, 4}) {
        auto offered = everything();
        if (forget == 1) { offered.topic.reset(); }
        if (forget == 2) { offered.length.reset(); }
        if (forget == 3) { offered.energy.reset(); }
        if (forget == 4) { offered.seat.reset(); }
        EXPECT_EQ(isOpen({}, {Event::ChooseTopic, Actor::Inviter, offered}, kStart), forget == 0);
    }
}

TEST(Talk, BeginsOnlyWhileBothAreHere) {
    const auto invited = led({}, {{Event::ChooseTopic, Actor::Inviter}});
    auto offered = everything();
    offered.areBothHere = false;
    EXPECT_FALSE(isOpen(invited, {Event::Ready, Actor::Invited, offered}, kStart));
    EXPECT_TRUE(isOpen(invited, {Event::Ready, Actor::Invited, everything()}, kStart));
}

TEST(Talk, LeavesNothingBehindWhenTheInvitationIsPutOff) {
    const auto invited = led({}, {{Event::ChooseTopic, Actor::Inviter}});
    EXPECT_EQ(led(invited, {{Event::Later, Actor::Invited}}), Session{});
    EXPECT_EQ(led(invited, {{Event::NotThisTopic, Actor::Invited}}), Session{});
}

TEST(Talk, LetsTheInvitedOneSpeakFirstWhenTheySaySo) {
    auto offered = everything();
    const auto invited = led({}, {{Event::ChooseTopic, Actor::Inviter}}, kStart, offered);
    offered.seat = kBen;
    EXPECT_EQ(led(invited, {{Event::Ready, Actor::Invited}}, kStart, offered).speaker, kBen);
}

TEST(Talk, TakesNothingFromTheWrongPerson) {
    EXPECT_FALSE(isOpen(begun(), {Event::HandOver, Actor::Listener, everything()}, kStart));
    EXPECT_FALSE(isOpen(checking(), {Event::YesThatsIt, Actor::Listener, everything()}, kStart));
    EXPECT_FALSE(isOpen(timed(Length::Six), {Event::Begin, Actor::Speaker, everything()}, kStart));
}

TEST(Talk, IsHandedOverWithSomethingSaidOrShown) {
    Offered empty;
    EXPECT_FALSE(isOpen(begun(), {Event::HandOver, Actor::Speaker, empty}, kStart));
    EXPECT_TRUE(isOpen(begun(), {Event::Pass, Actor::Speaker, empty}, kStart));
}

TEST(Talk, HearsAPieceOnceMoreTwice) {
    auto session = begun();
    for (int i = 0; i < limits::kRepeats; ++i) {
        session = led(session, {{Event::HandOver, Actor::Speaker}, {Event::AskRepeat, Actor::Listener}});
    }
    session = led(session, {{Event::HandOver, Actor::Speaker}});
    EXPECT_FALSE(isOpen(session, {Event::AskRepeat, Actor::Listener, {}}, kStart));
}

TEST(Talk, OffersWaysToGetUnstuckAfterTwoTries) {
    EXPECT_EQ(unstuck().state, State::Unstick);
    const auto once = led(checking(), {{Event::Partly, Actor::Speaker}});
    EXPECT_EQ(once.state, State::Adding);
    EXPECT_EQ(once.tries, 1);
}

TEST(Talk, GetsUnstuckTwiceInOnePieceAndByAnotherModeOnce) {
    auto session = led(unstuck(), {{Event::OtherMode, Actor::Speaker}});
    EXPECT_EQ(session.tries, 0);
    session.state = State::Unstick;
    EXPECT_FALSE(isOpen(session, {Event::OtherMode, Actor::Speaker, {}}, kStart));
    session = led(session, {{Event::SmallerPiece, Actor::Speaker}});
    session.state = State::Unstick;
    EXPECT_FALSE(isOpen(session, {Event::SmallerPiece, Actor::Speaker, {}}, kStart));
    EXPECT_TRUE(isOpen(session, {Event::GoodEnough, Actor::Speaker, {}}, kStart));
}

TEST(Talk, HasAsManyPiecesAsItsLength) {
    for (const auto length : kLengths) {
        auto session = led(checking(length), {{Event::YesThatsIt, Actor::Speaker}});
        int pieces = 1;
        while (isOpen(session, {Event::More, Actor::Speaker, {}}, kStart)) {
            session = led(session, {{Event::More, Actor::Speaker}});
            EXPECT_EQ(session.tries + session.repeats + session.unsticks, 0);
            session = led(saidBack(session, {}), {{Event::YesThatsIt, Actor::Speaker}});
            ++pieces;
        }
        EXPECT_EQ(pieces, chunksOf(length));
    }
}

TEST(Talk, RemembersOnlyTheLineThatWasConfirmed) {
    auto session = saidBack(begun(), "you were afraid");
    EXPECT_EQ(session.lastConfirmed, "");
    const auto unsaid = led(session, {{Event::Partly, Actor::Speaker}});
    EXPECT_EQ(unsaid.lastConfirmed + unsaid.saidBack, "");
    session = led(session, {{Event::YesThatsIt, Actor::Speaker}});
    EXPECT_EQ(session.lastConfirmed, "you were afraid");
    EXPECT_EQ(session.saidBack, "");
}

TEST(Talk, AnswersNoWishAboutTouchOnTheSpot) {
    auto offered = everything();
    offered.isAboutTouch = true;
    EXPECT_FALSE(isOpen(atWish(), {Event::AskSmall, Actor::Speaker, offered}, kStart));
    const auto asked = led(atWish(), {{Event::AskTouch, Actor::Speaker}}, kStart, offered);
    EXPECT_EQ(asked.state, State::Swap); // past WishAnswer: nobody is asked for an answer
    for (const auto& row : transitions()) {
        if (row.event == Event::AskTouch) { EXPECT_NE(row.to, State::WishAnswer); }
    }
}

TEST(Talk, GuessesAtMostTwoFeelings) {
    auto session = atWish();
    session.state = State::FeelingGuess;
    for (const int words : {0, 1, 2, 3}) {
        auto offered = everything();
        offered.feelingWords = words;
        EXPECT_EQ(isOpen(session, {Event::Guess, Actor::Listener, offered}, kStart),
                  words == 1 || words == 2);
    }
}

TEST(Talk, SwapsOnceAndThenComesToItsLastPage) {
    auto session = led(atSwap(), {{Event::SwapNow, Actor::Both}});
    EXPECT_EQ(session.state, State::Settling);
    EXPECT_EQ(session.speaker, kBen);
    session.state = State::Swap;
    EXPECT_FALSE(isOpen(session, {Event::SwapNow, Actor::Both, {}}, kStart));
    EXPECT_FALSE(isOpen(session, {Event::SwapLater, Actor::Either, {}}, kStart));
    EXPECT_EQ(led(session, {{Event::Done, Actor::Either}}).state, State::Closing);
}

TEST(Talk, GoesOnWithTheSameSpeakerAndRoundAfterAPauseAndAfterItWasParked) {
    const auto second = led(atSwap(), {{Event::SwapNow, Actor::Both}, {Event::Begin, Actor::Both}});
    ASSERT_EQ(second.speaker, kBen);
    for (const auto away : {Event::Pause, Event::Park}) {
        auto resting = led(second, {{away, Actor::Either}});
        if (away == Event::Park) { resting = sessionFrom(parkedFrom(resting, kStart.day)); }
        const auto back = led(resting, {{Event::ReadyAgain, Actor::Both}, {Event::Continue, Actor::Both}},
                              later(limits::kLongestPause));
        EXPECT_EQ(back.speaker, second.speaker);
        EXPECT_EQ(back.round, second.round);
        EXPECT_EQ(back.state, second.state);
    }
}

TEST(Talk, DoesNotSwapWhenTheTimeIsOver) {
    const auto after = later(minutes(8));
    EXPECT_TRUE(isOpen(atSwap(), {Event::SwapNow, Actor::Both, {}}, later(minutes(8) - seconds(1))));
    EXPECT_FALSE(isOpen(atSwap(), {Event::SwapNow, Actor::Both, {}}, after));
    EXPECT_TRUE(isOpen(atSwap(), {Event::SwapLater, Actor::Either, {}}, after));
}

TEST(Talk, IsLedToItsEndByTheClockButNeverInTheMiddleOfASentence) {
    const auto after = later(minutes(25));
    for (const auto& row : transitions()) {
        if (!isTalking(row.from)) { continue; }
        auto session = begun(Length::Twenty);
        session.state = row.from;
        const bool isPlaceToEnd = row.from == State::Settling || row.from == State::MoreCheck ||
                                  row.from == State::SummaryCheck || row.from == State::Swap ||
                                  row.from == State::Unstick;
        EXPECT_EQ(isOpen(session, {Event::TimeUp, Actor::Clock, {}}, after), isPlaceToEnd)
            << nameOf(row.from);
        EXPECT_FALSE(isOpen(session, {Event::TimeUp, Actor::Clock, {}}, later(minutes(25) - seconds(1))));
        session.length = Length::Untimed;
        EXPECT_FALSE(isOpen(session, {Event::TimeUp, Actor::Clock, {}}, later(minutes(600))));
    }
}

TEST(Talk, DoesNotCountAPauseAsItsTime) {
    auto session = test::must(apply(begun(), {Event::Pause, Actor::Either, {}}, later(minutes(5))));
    session =
        led(session, {{Event::ReadyAgain, Actor::Both}, {Event::Continue, Actor::Both}}, later(minutes(60)));
    EXPECT_FALSE(isTimeUp(session, later(minutes(60) + minutes(3) - seconds(1))));
    EXPECT_TRUE(isTimeUp(session, later(minutes(60) + minutes(3))));
}

TEST(Talk, GoesOnAfterAPauseOnlyWhenItIsOverAndBothTapped) {
    const auto paused = led(checking(), {{Event::Pause, Actor::Either}});
    EXPECT_FALSE(isOpen(paused, {Event::ReadyAgain, Actor::Both, {}}, later(minutes(20) - seconds(1))));
    EXPECT_FALSE(isOpen(paused, {Event::ReadyAgain, Actor::Either, {}}, later(minutes(20))));
    const auto back =
        led(paused, {{Event::ReadyAgain, Actor::Both}, {Event::Continue, Actor::Both}}, later(minutes(20)));
    EXPECT_EQ(back.state, State::Checking);
}

TEST(Talk, LetsAPauseGrowOnce) {
    const auto paused = led(checking(), {{Event::Pause, Actor::Either}});
    auto offered = everything();
    offered.pause = minutes(60);
    const auto longer = led(paused, {{Event::NeedLonger, Actor::Either}}, kStart, offered);
    EXPECT_EQ(longer.endsAt, kStart.time + minutes(60));
    EXPECT_FALSE(isOpen(longer, {Event::NeedLonger, Actor::Either, offered}, kStart));
}

TEST(Talk, DissolvesSevenDaysAfterItWasParked) {
    const auto parked = led(checking(), {{Event::Park, Actor::Either}});
    const auto on = [](int days) { return At{kStart.time, kStart.day + std::chrono::days(days)}; };
    EXPECT_FALSE(isOpen(parked, {Event::Dissolve, Actor::Clock, {}}, on(7)));
    EXPECT_TRUE(isOpen(parked, {Event::Dissolve, Actor::Clock, {}}, on(8)));
    EXPECT_TRUE(isKept(parkedFrom(parked, kStart.day), on(7).day));
    EXPECT_FALSE(isKept(parkedFrom(parked, kStart.day), on(8).day));
}

TEST(Talk, IsTakenUpOnlyWithItsRecapInSight) {
    const auto parked = led(checking(), {{Event::Park, Actor::Either}});
    EXPECT_FALSE(isOpen(parked, {Event::ReadyAgain, Actor::Both, {}}, kStart));
    EXPECT_TRUE(isOpen(parked, {Event::ReadyAgain, Actor::Both, everything()}, kStart));
}

TEST(Talk, IsClosedByBothOrByOneAfterAMinute) {
    const auto closing = led(atSwap(), {{Event::Done, Actor::Either}});
    EXPECT_TRUE(isOpen(closing, {Event::Close, Actor::Both, {}}, kStart));
    EXPECT_FALSE(isOpen(closing, {Event::Close, Actor::Either, {}}, later(seconds(59))));
    EXPECT_TRUE(isOpen(closing, {Event::Close, Actor::Either, {}}, later(seconds(60))));
}

TEST(Talk, HasASoftRingWhereSomebodySpeaksAndNowhereElse) {
    for (std::size_t i = 1; i <= kStates; ++i) {
        const auto state = static_cast<State>(i);
        const bool has = state == State::Speaking || state == State::Adding || state == State::Reflecting ||
                         state == State::Settling;
        EXPECT_EQ(ringOf(state).has_value(), has) << nameOf(state);
    }
}

} // namespace
} // namespace inglenook::listening
