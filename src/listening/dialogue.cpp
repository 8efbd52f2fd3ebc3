// SPDX-License-Identifier: GPL-3.0-or-later
#include "listening/dialogue.h"

#include <algorithm>
#include <cstdlib>

namespace inglenook::listening {

namespace {

constexpr std::nullopt_t kSaved = std::nullopt;

constexpr std::array<Transition, 102> kTransitions = {{
    {State::Idle, Event::ChooseTopic, Actor::Inviter, Guard::TopicAndLength, State::Invited},
    {State::Invited, Event::Ready, Actor::Invited, Guard::BothAreHere, State::Settling},
    {State::Invited, Event::Later, Actor::Invited, Guard::None, State::Idle},
    {State::Invited, Event::NotThisTopic, Actor::Invited, Guard::None, State::Idle},
    {State::Settling, Event::Begin, Actor::Both, Guard::BothTap, State::Speaking},
    {State::Speaking, Event::HandOver, Actor::Speaker, Guard::SomethingShown, State::Reflecting},
    {State::Speaking, Event::Pass, Actor::Speaker, Guard::None, State::MoreCheck},
    {State::Reflecting, Event::SaidItBack, Actor::Listener, Guard::None, State::Checking},
    {State::Reflecting, Event::AskRepeat, Actor::Listener, Guard::RepeatsLeft, State::Speaking},
    {State::Checking, Event::YesThatsIt, Actor::Speaker, Guard::None, State::MoreCheck},
    {State::Checking, Event::Partly, Actor::Speaker, Guard::TriesLeft, State::Adding},
    {State::Checking, Event::NotYet, Actor::Speaker, Guard::TriesLeft, State::Adding},
    {State::Checking, Event::Partly, Actor::Speaker, Guard::TriesUsed, State::Unstick},
    {State::Checking, Event::NotYet, Actor::Speaker, Guard::TriesUsed, State::Unstick},
    {State::Adding, Event::HandOver, Actor::Speaker, Guard::None, State::Reflecting},
    {State::Unstick, Event::SmallerPiece, Actor::Speaker, Guard::UnsticksLeft, State::Speaking},
    {State::Unstick, Event::OtherMode, Actor::Speaker, Guard::OtherModeLeft, State::Speaking},
    {State::Unstick, Event::GoodEnough, Actor::Speaker, Guard::None, State::MoreCheck},
    {State::MoreCheck, Event::More, Actor::Speaker, Guard::ChunksLeft, State::Speaking},
    {State::MoreCheck, Event::Enough, Actor::Speaker, Guard::None, State::Summary},
    {State::Summary, Event::SummedUp, Actor::Listener, Guard::None, State::SummaryCheck},
    {State::SummaryCheck, Event::YesThatsIt, Actor::Speaker, Guard::None, State::MakesSense},
    {State::SummaryCheck, Event::AddOneThing, Actor::Speaker, Guard::SummaryTryLeft, State::Summary},
    {State::SummaryCheck, Event::GoodEnough, Actor::Speaker, Guard::None, State::MakesSense},
    {State::MakesSense, Event::MakesSense, Actor::Listener, Guard::None, State::FeelingGuess},
    {State::MakesSense, Event::StillTakingIn, Actor::Listener, Guard::None, State::FeelingGuess},
    {State::FeelingGuess, Event::Guess, Actor::Listener, Guard::AtMostTwoWords, State::FeelingCheck},
    {State::FeelingGuess, Event::Skip, Actor::Either, Guard::None, State::Wish},
    {State::FeelingCheck, Event::Close, Actor::Speaker, Guard::None, State::Wish},
    {State::FeelingCheck, Event::OtherWord, Actor::Speaker, Guard::None, State::Wish},
    {State::Wish, Event::OnlyToBeHeard, Actor::Speaker, Guard::None, State::Swap},
    {State::Wish, Event::AskSmall, Actor::Speaker, Guard::NotAboutTouch, State::WishAnswer},
    {State::Wish, Event::AskTouch, Actor::Speaker, Guard::AboutTouch, State::Swap},
    {State::WishAnswer, Event::Yes, Actor::Listener, Guard::None, State::Swap},
    {State::WishAnswer, Event::YesWithChange, Actor::Listener, Guard::None, State::Swap},
    {State::WishAnswer, Event::NotNow, Actor::Listener, Guard::None, State::Swap},
    {State::WishAnswer, Event::LetMeThink, Actor::Listener, Guard::None, State::Swap},
    {State::Swap, Event::SwapNow, Actor::Both, Guard::MaySwap, State::Settling},
    {State::Swap, Event::SwapLater, Actor::Either, Guard::FirstRound, State::Closing},
    {State::Swap, Event::Done, Actor::Either, Guard::None, State::Closing},
    {State::Closing, Event::Close, Actor::Both, Guard::BothOrAfterAMinute, State::Done},
    {State::Settling, Event::Pause, Actor::Either, Guard::Always, State::Paused},
    {State::Settling, Event::Park, Actor::Either, Guard::Always, State::Parked},
    {State::Settling, Event::Stop, Actor::Either, Guard::Always, State::Stopped},
    {State::Speaking, Event::Pause, Actor::Either, Guard::Always, State::Paused},
    {State::Speaking, Event::Park, Actor::Either, Guard::Always, State::Parked},
    {State::Speaking, Event::Stop, Actor::Either, Guard::Always, State::Stopped},
    {State::Reflecting, Event::Pause, Actor::Either, Guard::Always, State::Paused},
    {State::Reflecting, Event::Park, Actor::Either, Guard::Always, State::Parked},
    {State::Reflecting, Event::Stop, Actor::Either, Guard::Always, State::Stopped},
    {State::Checking, Event::Pause, Actor::Either, Guard::Always, State::Paused},
    {State::Checking, Event::Park, Actor::Either, Guard::Always, State::Parked},
    {State::Checking, Event::Stop, Actor::Either, Guard::Always, State::Stopped},
    {State::Adding, Event::Pause, Actor::Either, Guard::Always, State::Paused},
    {State::Adding, Event::Park, Actor::Either, Guard::Always, State::Parked},
    {State::Adding, Event::Stop, Actor::Either, Guard::Always, State::Stopped},
    {State::Unstick, Event::Pause, Actor::Either, Guard::Always, State::Paused},
    {State::Unstick, Event::Park, Actor::Either, Guard::Always, State::Parked},
    {State::Unstick, Event::Stop, Actor::Either, Guard::Always, State::Stopped},
    {State::MoreCheck, Event::Pause, Actor::Either, Guard::Always, State::Paused},
    {State::MoreCheck, Event::Park, Actor::Either, Guard::Always, State::Parked},
    {State::MoreCheck, Event::Stop, Actor::Either, Guard::Always, State::Stopped},
    {State::Summary, Event::Pause, Actor::Either, Guard::Always, State::Paused},
    {State::Summary, Event::Park, Actor::Either, Guard::Always, State::Parked},
    {State::Summary, Event::Stop, Actor::Either, Guard::Always, State::Stopped},
    {State::SummaryCheck, Event::Pause, Actor::Either, Guard::Always, State::Paused},
    {State::SummaryCheck, Event::Park, Actor::Either, Guard::Always, State::Parked},
    {State::SummaryCheck, Event::Stop, Actor::Either, Guard::Always, State::Stopped},
    {State::MakesSense, Event::Pause, Actor::Either, Guard::Always, State::Paused},
    {State::MakesSense, Event::Park, Actor::Either, Guard::Always, State::Parked},
    {State::MakesSense, Event::Stop, Actor::Either, Guard::Always, State::Stopped},
    {State::FeelingGuess, Event::Pause, Actor::Either, Guard::Always, State::Paused},
    {State::FeelingGuess, Event::Park, Actor::Either, Guard::Always, State::Parked},
    {State::FeelingGuess, Event::Stop, Actor::Either, Guard::Always, State::Stopped},
    {State::FeelingCheck, Event::Pause, Actor::Either, Guard::Always, State::Paused},
    {State::FeelingCheck, Event::Park, Actor::Either, Guard::Always, State::Parked},
    {State::FeelingCheck, Event::Stop, Actor::Either, Guard::Always, State::Stopped},
    {State::Wish, Event::Pause, Actor::Either, Guard::Always, State::Paused},
    {State::Wish, Event::Park, Actor::Either, Guard::Always, State::Parked},
    {State::Wish, Event::Stop, Actor::Either, Guard::Always, State::Stopped},
    {State::WishAnswer, Event::Pause, Actor::Either, Guard::Always, State::Paused},
    {State::WishAnswer, Event::Park, Actor::Either, Guard::Always, State::Parked},
    {State::WishAnswer, Event::Stop, Actor::Either, Guard::Always, State::Stopped},
    {State::Swap, Event::Pause, Actor::Either, Guard::Always, State::Paused},
    {State::Swap, Event::Park, Actor::Either, Guard::Always, State::Parked},
    {State::Swap, Event::Stop, Actor::Either, Guard::Always, State::Stopped},
    {State::Settling, Event::TimeUp, Actor::Clock, Guard::TimeIsUp, State::Closing},
    {State::MoreCheck, Event::TimeUp, Actor::Clock, Guard::TimeIsUpHere, State::Closing},
    {State::SummaryCheck, Event::TimeUp, Actor::Clock, Guard::TimeIsUpHere, State::Closing},
    {State::Swap, Event::TimeUp, Actor::Clock, Guard::TimeIsUpHere, State::Closing},
    {State::Unstick, Event::TimeUp, Actor::Clock, Guard::TimeIsUpHere, State::Closing},
    {State::Paused, Event::ReadyAgain, Actor::Both, Guard::PauseIsOver, State::Resumed},
    {State::Paused, Event::NeedLonger, Actor::Either, Guard::LongerLeft, State::Paused},
    {State::Paused, Event::Park, Actor::Either, Guard::None, State::Parked},
    {State::Paused, Event::Stop, Actor::Either, Guard::None, State::Stopped},
    {State::Parked, Event::ReadyAgain, Actor::Both, Guard::RecapShown, State::Resumed},
    {State::Parked, Event::Dissolve, Actor::Clock, Guard::DaysPassed, State::Stopped},
    {State::Parked, Event::Stop, Actor::Either, Guard::None, State::Stopped},
    {State::Resumed, Event::Continue, Actor::Both, Guard::None, kSaved},
    {State::Resumed, Event::Stop, Actor::Either, Guard::None, State::Stopped},
    {State::Invited, Event::Stop, Actor::Either, Guard::None, State::Stopped},
    {State::Closing, Event::Stop, Actor::Either, Guard::None, State::Stopped},
}};

// In the order of Event.
constexpr std::array<std::string_view, kEvents> kEventNames = {"choose_topic",
                                                               "ready",
                                                               "later",
                                                               "not_this_topic",
                                                               "begin",
                                                               "hand_over",
                                                               "pass",
                                                               "said_it_back",
                                                               "ask_repeat",
                                                               "yes_thats_it",
                                                               "partly",
                                                               "not_yet",
                                                               "smaller_piece",
                                                               "other_mode",
                                                               "good_enough",
                                                               "more",
                                                               "enough",
                                                               "summed_up",
                                                               "add_one_thing",
                                                               "makes_sense",
                                                               "still_taking_in",
                                                               "guess",
                                                               "skip",
                                                               "close",
                                                               "other_word",
                                                               "only_to_be_heard",
                                                               "ask_small",
                                                               "ask_touch",
                                                               "yes",
                                                               "yes_with_change",
                                                               "not_now",
                                                               "let_me_think",
                                                               "swap_now",
                                                               "swap_later",
                                                               "done",
                                                               "pause",
                                                               "park",
                                                               "stop",
                                                               "time_up",
                                                               "ready_again",
                                                               "need_longer",
                                                               "dissolve",
                                                               "continue"};

} // namespace

const std::array<Transition, 102>& transitions() { return kTransitions; }

bool isTalking(State state) { return state >= State::Settling && state <= State::Swap; }

bool isOver(State state) { return state == State::Done || state == State::Stopped; }

std::string_view nameOf(State state) {
    switch (state) {
    case State::Idle:
        return "Idle";
    case State::Invited:
        return "Invited";
    case State::Settling:
        return "Settling";
    case State::Speaking:
        return "Speaking";
    case State::Reflecting:
        return "Reflecting";
    case State::Checking:
        return "Checking";
    case State::Adding:
        return "Adding";
    case State::Unstick:
        return "Unstick";
    case State::MoreCheck:
        return "MoreCheck";
    case State::Summary:
        return "Summary";
    case State::SummaryCheck:
        return "SummaryCheck";
    case State::MakesSense:
        return "MakesSense";
    case State::FeelingGuess:
        return "FeelingGuess";
    case State::FeelingCheck:
        return "FeelingCheck";
    case State::Wish:
        return "Wish";
    case State::WishAnswer:
        return "WishAnswer";
    case State::Swap:
        return "Swap";
    case State::Closing:
        return "Closing";
    case State::Paused:
        return "Paused";
    case State::Parked:
        return "Parked";
    case State::Resumed:
        return "Resumed";
    case State::Done:
        return "Done";
    case State::Stopped:
        return "Stopped";
    }
    std::abort();
}

std::string_view nameOf(Event event) { return kEventNames.at(static_cast<std::size_t>(event)); }

std::string_view nameOf(Actor actor) {
    switch (actor) {
    case Actor::Inviter:
        return "I";
    case Actor::Invited:
        return "R";
    case Actor::Speaker:
        return "S";
    case Actor::Listener:
        return "L";
    case Actor::Both:
        return "B";
    case Actor::Either:
        return "E";
    case Actor::Clock:
        return "T";
    }
    std::abort();
}

} // namespace inglenook::listening
