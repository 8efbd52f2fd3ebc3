// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One talk as one table: who may do what in which state, and where it leads. The same rows, in the same
/// order, as resources/content/en/dialogue.json, which is the source; tests/listening compares them one by
/// one.
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace inglenook::listening {

// Numbers live in vaults (a parked talk): never reuse.
enum class State : std::uint8_t {
    Idle = 1,
    Invited = 2,
    Settling = 3,
    Speaking = 4,
    Reflecting = 5,
    Checking = 6,
    Adding = 7,
    Unstick = 8,
    MoreCheck = 9,
    Summary = 10,
    SummaryCheck = 11,
    MakesSense = 12,
    FeelingGuess = 13,
    FeelingCheck = 14,
    Wish = 15,
    WishAnswer = 16,
    Swap = 17,
    Closing = 18,
    Paused = 19,
    Parked = 20,
    Resumed = 21,
    Done = 22,
    Stopped = 23,
};
inline constexpr std::size_t kStates = 23;

enum class Event : std::uint8_t {
    ChooseTopic,
    Ready,
    Later,
    NotThisTopic,
    Begin,
    HandOver,
    Pass,
    SaidItBack,
    AskRepeat,
    YesThatsIt,
    Partly,
    NotYet,
    SmallerPiece,
    OtherMode,
    GoodEnough,
    More,
    Enough,
    SummedUp,
    AddOneThing,
    MakesSense,
    StillTakingIn,
    Guess,
    Skip,
    Close,
    OtherWord,
    OnlyToBeHeard,
    AskSmall,
    AskTouch,
    Yes,
    YesWithChange,
    NotNow,
    LetMeThink,
    SwapNow,
    SwapLater,
    Done,
    Pause,
    Park,
    Stop,
    TimeUp,
    ReadyAgain,
    NeedLonger,
    Dissolve,
    Continue, // the last
};
inline constexpr std::size_t kEvents = static_cast<std::size_t>(Event::Continue) + 1;

/// In which part somebody acts. Which of the two pressed Pause or Stop is not even asked.
enum class Actor : std::uint8_t {
    Inviter,  ///< "I" in the file: who chose the topic
    Invited,  ///< "R"
    Speaker,  ///< "S"
    Listener, ///< "L"
    Both,     ///< "B": both tapped
    Either,   ///< "E"
    Clock,    ///< "T"
};

enum class Guard : std::uint8_t {
    TopicAndLength,
    BothAreHere,
    None,
    BothTap,
    SomethingShown,
    RepeatsLeft,
    TriesLeft,
    TriesUsed,
    UnsticksLeft,
    OtherModeLeft,
    ChunksLeft,
    SummaryTryLeft,
    AtMostTwoWords,
    NotAboutTouch,
    AboutTouch,
    MaySwap,
    FirstRound,
    BothOrAfterAMinute,
    Always,
    TimeIsUp,
    TimeIsUpHere,
    PauseIsOver,
    LongerLeft,
    RecapShown,
    DaysPassed,
};

struct Transition {
    State from;
    Event event;
    Actor actor;
    Guard guard;
    std::optional<State> to; ///< absent: the state that was saved when the talk was paused or parked
};

// Names as the file writes them.
[[nodiscard]] std::string_view nameOf(State state);
[[nodiscard]] std::string_view nameOf(Event event);
[[nodiscard]] std::string_view nameOf(Actor actor);
[[nodiscard]] std::string_view nameOf(Guard guard);

/// One of the fifteen states in which the two are in the middle of it.
[[nodiscard]] bool isTalking(State state);
/// Done or Stopped.
[[nodiscard]] bool isOver(State state);

[[nodiscard]] const std::array<Transition, 102>& transitions();

} // namespace inglenook::listening
