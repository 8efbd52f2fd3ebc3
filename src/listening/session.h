// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One talk as a value, and the only way in which it changes. Pure: no clock, no room, nothing random. It has
/// no place for who paused or who stopped, for what was said, or for how often something had to be said.
#include "clock/clock.h"
#include "listening/dialogue.h"
#include "result/result.h"
#include "value/seat.h"

#include <cstdint>
#include <string>

namespace inglenook::listening {

// Numbers live in vaults: never reuse.
enum class Length : std::uint8_t { Six = 1, Twelve = 2, Twenty = 3, Untimed = 4 };
inline constexpr std::array<Length, 4> kLengths = {Length::Six, Length::Twelve, Length::Twenty,
                                                   Length::Untimed};

/// "params" of dialogue.json; compared with the file by tests/listening.
namespace limits {
inline constexpr int kTries = 2;        ///< then the ways to get unstuck
inline constexpr int kRepeats = 2;      ///< for one piece
inline constexpr int kUnsticks = 2;     ///< for one piece
inline constexpr int kSummaryTries = 1; ///< "one thing to add"
inline constexpr int kExtensions = 1;   ///< of one pause
inline constexpr int kFeelingWords = 2;
inline constexpr std::chrono::seconds kSpeak{90}; ///< when the soft ring is full
inline constexpr std::chrono::seconds kAdd{45};
inline constexpr std::chrono::seconds kReflect{60};
inline constexpr std::chrono::seconds kSettle{90};
inline constexpr std::chrono::seconds kCloseAlone{60};
inline constexpr std::chrono::minutes kShortestPause{20};
inline constexpr std::chrono::minutes kLongestPause{24 * 60};
inline constexpr std::chrono::days kKeep{7};
} // namespace limits

/// Pieces that one person may say in one turn.
[[nodiscard]] int chunksOf(Length length);
/// When the talk is led to its end, at the next place that is not in the middle of a sentence. Absent: never.
[[nodiscard]] std::optional<std::chrono::minutes> capOf(Length length);

/// What the talk is about: a card of the deck, or own words (then the id is empty).
struct Topic {
    std::string id;
    std::string words;
    friend bool operator==(const Topic&, const Topic&) = default;
};

/// `time` is from a clock that never goes back; only differences count.
struct At {
    std::chrono::seconds time{0};
    Day day;
};

/// How much strength there is today; chooses which cards are shown, and is kept nowhere.
enum class Energy { Little, Some };

/// What comes with a step.
struct Offered {
    std::optional<Topic> topic;   ///< choose_topic
    std::optional<Length> length; ///< choose_topic
    std::optional<Energy> energy; ///< choose_topic
    std::optional<Seat> seat;     ///< choose_topic: who invites; ready: who speaks first
    bool areBothHere = false;     ///< ready
    bool hasSomething = false;    ///< hand_over: a word, a card, a drawing or a gesture
    bool isRecapShown = false;    ///< ready_again
    std::string line;             ///< said_it_back, summed_up: where it was written; empty: it was spoken
    int feelingWords = 0;         ///< guess
    bool isAboutTouch = false;    ///< ask_small, ask_touch
    std::chrono::minutes pause = limits::kShortestPause; ///< pause, need_longer; held within its range
};

struct Act {
    Event event = Event::Stop;
    Actor actor = Actor::Either;
    Offered offered = {};
};

struct Session {
    State state = State::Idle;
    State saved = State::Settling; ///< where a pause or a parked talk goes on
    Topic topic;
    Length length = Length::Six;
    Seat inviter = Seat::Circle;
    Seat speaker = Seat::Circle;
    int round = 0; ///< 1 after the swap
    int chunk = 1;
    int tries = 0;
    int repeats = 0;
    int unsticks = 0;
    bool hasUsedOtherMode = false;
    int summaryTries = 0;
    int extensions = 0;
    std::string saidBack;           ///< written by the listener, and not answered yet
    std::string lastConfirmed;      ///< the speaker said "yes, that's it" to it
    std::chrono::seconds spent{0};  ///< before `since`, without pauses
    std::chrono::seconds since{0};  ///< the talk runs, or stands on its last page, since then
    std::chrono::seconds endsAt{0}; ///< of the pause
    Day parkedOn;
    [[nodiscard]] Seat listener() const { return otherOf(speaker); }
    friend bool operator==(const Session&, const Session&) = default;
};

/// The session after this step. OutsideRules when the table has no such row, when it is another person's to
/// do, or when its guard does not hold (the detail names the guard); then nothing has changed.
[[nodiscard]] Result<Session> apply(const Session& session, const Act& act, const At& at);
/// Would this step be taken now?
[[nodiscard]] bool isOpen(const Session& session, const Act& act, const At& at);
/// The time chosen at the beginning is over.
[[nodiscard]] bool isTimeUp(const Session& session, const At& at);
/// After how long the soft ring of this state is full. Absent: it has none.
[[nodiscard]] std::optional<std::chrono::seconds> ringOf(State state);

/// All that is kept of a talk that was parked: the topic, the day, where it goes on, in which order they
/// speak, and the one line that both have heard and confirmed, if it was written.
struct Parked {
    Topic topic;
    Day day;
    State state = State::Settling;
    Length length = Length::Six;
    Seat speaker = Seat::Circle;
    bool isSecondTurn = false;
    std::string line;
    friend bool operator==(const Parked&, const Parked&) = default;
};
[[nodiscard]] Parked parkedFrom(const Session& session, Day day);
/// In state Parked. Tries, repeats and minutes begin anew: they are kept nowhere.
[[nodiscard]] Session sessionFrom(const Parked& parked);
/// May still be taken up on this day.
[[nodiscard]] bool isKept(const Parked& parked, Day today);

} // namespace inglenook::listening
