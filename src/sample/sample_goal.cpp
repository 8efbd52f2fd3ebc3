// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_goal.h"

#include "goal/goal_store.h"
#include "goal/small_notes.h"
#include "sample/sample_words.h"

#include <array>
#include <string>

namespace inglenook::sample {
namespace {

constexpr int kRitualDays = 11;

/// The first step that fails is kept, and nothing follows it.
class Goals {
public:
    Goals(House& house, const BySeat<UnlockingKey>& keys) : m_house(house), m_keys(keys) {}
    [[nodiscard]] Result<void> outcome() const { return m_outcome; }

    Rung step(const std::string& words, std::string_view activity, int minutes) {
        Rung rung;
        rung.words = words;
        rung.minutes = minutes;
        rung.energy = StepEnergy::Little;
        if (activity.empty() || !isWell()) { return rung; }
        const auto lines = GoalStore(*m_house.together()).lines();
        if (!kept(lines)) { return rung; }
        for (const auto& line : *lines) {
            if (line.key.activity != activity || !line.isInForce) { continue; }
            rung.activity = line.key;
            rung.activityWords = line.wording;
            rung.level = line.level;
            rung.term = termInside(openTerm(), line.term, minutes);
            rung.term.pressure = line.term.pressure;
            rung.term.clothing = line.term.clothing;
            rung.term.requirements = line.term.requirements;
        }
        return rung;
    }

    GoalId adopt(const GoalWords& words) {
        if (!isWell()) { return {}; }
        const auto goal = GoalTable(*m_house.together()).propose({}, words);
        if (!kept(goal)) { return {}; }
        say(*goal, GoalTurn::Kind::Adopt);
        return *goal;
    }

    void say(const GoalId& goal, GoalTurn::Kind kind) {
        if (!isWell()) { return; }
        auto turn = GoalTurn::begin(*m_house.together(), goal, kind);
        if (!kept(turn)) { return; }
        for (const auto seat : kBothSeats) {
            const auto person = m_house.confirm(m_keys[seat]);
            if (!kept(person)) { return; }
            turn->answer(*person, true, true);
        }
        kept(turn->finish());
    }

    void letGo(const GoalId& goal) {
        if (isWell()) { kept(GoalStore(*m_house.together()).letGo(kAna, goal)); }
    }

    void keepTogether(const std::string& text) {
        if (isWell()) { kept(Jar(*m_house.together()).keepTogether(*m_house.together(), text)); }
    }

    void keepAlone(Seat by, const std::string& text) {
        if (isWell()) { kept(Jar(*m_house.together()).keep(by, text)); }
    }

    void hard(Seat by, const Setback& note, bool isOpened) {
        if (!isWell()) { return; }
        const auto id = SetbackStore(*m_house.together()).write(by, note);
        if (!kept(id) || !isOpened) { return; }
        kept(SetbackStore(*m_house.together()).open(*m_house.together(), by, *id));
    }

    [[nodiscard]] Day today() const { return m_house.together()->now().day; }

private:
    [[nodiscard]] bool isWell() const { return m_outcome.has_value(); }
    template <class T>
    bool kept(const Result<T>& result) {
        if (isWell() && !result) { m_outcome = passOn(result); }
        return isWell();
    }
    House& m_house;
    const BySeat<UnlockingKey>& m_keys;
    Result<void> m_outcome;
};

} // namespace

Result<void> setGoals(House& house, const BySeat<UnlockingKey>& keys) {
    Goals goals(house, keys);
    auto sofa = goals.step("Sit on one sofa, each with a book", {}, 10);
    sofa.enough = "Enough is when the tea is cold.";
    goals.adopt({GoalKind::FeelsSafest,
                 "Quiet minutes side by side",
                 "",
                 {sofa, goals.step("Sit close and hold hands", "holding_hands", 10)},
                 std::nullopt});
    const auto close = goals.adopt({GoalKind::Regain,
                                    "Falling asleep close",
                                    "The last minutes of the day were always ours.",
                                    {goals.step("Say good night at the same hour", {}, 0),
                                     goals.step("Tell each other one thing we liked today", "liked_today", 5),
                                     goals.step("Hands held until one of us sleeps", "holding_hands", 0),
                                     goals.step("A long hug before the lamp goes out", "long_hug", 5)},
                                    std::nullopt});
    goals.say(close, GoalTurn::Kind::Up);
    goals.adopt({GoalKind::Ritual,
                 "Tea together before the day begins",
                 "",
                 {goals.step("Tea together before the day begins", "morning_tea", 10)},
                 goals.today() + std::chrono::days(kRitualDays)});
    goals.keepTogether("We laughed about the pillow fort.");
    goals.keepTogether("The whole tea, warm to the end.");
    goals.keepAlone(kAna, "He warmed his hands first without a word.");
    goals.keepAlone(kBen, "She fell asleep against my shoulder.");
    Setback note;
    note.happened = "We lay down. After a minute I turned to the wall.";
    note.different = "It was late, and the day had two appointments.";
    note.bodyTold = "My left side was hot and sore.";
    note.mayTry = "Earlier in the evening, and the small pillow.";
    note.helped = "courage";
    goals.hard(kAna, note, true);
    return goals.outcome();
}

Result<void> liveAYearOfGoals(House& house, const BySeat<UnlockingKey>& keys, int year) {
    static const std::array<std::string, 3> kTitles = {"A walk that is ours", "Music in the evening",
                                                       "A lazy Sunday morning"};
    static const std::array<std::string, 3> kGood = {"He sang in the kitchen.", "We sat out the whole storm.",
                                                     "She asked, and waited for the answer."};
    const auto pick = static_cast<std::size_t>(year) % kTitles.size();
    Goals goals(house, keys);
    const auto goal = goals.adopt({GoalKind::Reinvent,
                                   kTitles.at(pick),
                                   "",
                                   {goals.step("Begin with five minutes", {}, 5)},
                                   std::nullopt});
    goals.letGo(goal);
    goals.keepTogether(kGood.at(pick));
    Setback note;
    note.happened = "We planned an evening and slept through it.";
    note.mayTry = "Plan less.";
    goals.hard(year % 2 == 0 ? kAna : kBen, note, false);
    return goals.outcome();
}

} // namespace inglenook::sample
