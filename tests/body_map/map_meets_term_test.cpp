// SPDX-License-Identifier: GPL-3.0-or-later
// effective(item, direction) = meet(receiver's answer, doer's answer, receiver's body map), in every
// combination.
#include "agreement/area_limits.h"
#include "own_room/body_map.h"

#include "agreement_kernel/property.h"

#include <array>

namespace inglenook {
namespace {

constexpr std::array kEveryComfort = {Comfort::Unanswered, Comfort::Off, Comfort::NotNow, Comfort::AskFirst,
                                      Comfort::Welcome};
constexpr std::array kStances = {Stance::Unanswered, Stance::OffTheTable,    Stance::NotNow,
                                 Stance::Curious,    Stance::WithConditions, Stance::Welcome};
constexpr std::array kDirections = {Direction::Together, Direction::CircleGives, Direction::DiamondGives};

AreaLimits mapOf(const std::vector<std::pair<std::string, Comfort>>& areas) {
    std::vector<OpenedArea> opened;
    for (const auto& [area, comfort] : areas) {
        AreaAnswer answer{{area, BodySide::Whole}, comfort, Sensation::Unsaid, BodyMark::Nothing, openTerm()};
        if (comfort == Comfort::AskFirst) {
            answer.conditions = withCondition(answer.conditions, "pressure:gentle");
        }
        opened.push_back({answer, false});
    }
    return limitsFrom(opened);
}

template <class T>
BySeat<T> both(T circle, T diamond) {
    BySeat<T> out;
    out[Seat::Circle] = std::move(circle);
    out[Seat::Diamond] = std::move(diamond);
    return out;
}

StanceAnswer stanceOf(Stance stance) {
    StanceAnswer answer;
    answer.stance = stance;
    answer.conditions =
        stance == Stance::WithConditions ? withCondition(openTerm(), "minutes:10") : openTerm();
    return answer;
}

bool closes(Comfort comfort) { return comfort == Comfort::Off || comfort == Comfort::NotNow; }

bool isReceiver(Direction direction, Seat seat) {
    return direction == Direction::Together ||
           (direction == Direction::CircleGives) == (seat == Seat::Diamond);
}

/// The whole table for one activity that reaches the two areas and, if any, others.
void checkAll(const Touching& touching, const std::string& one, const std::string& two, bool reachesMore) {
    for (const auto first : kEveryComfort) {
        for (const auto second : kEveryComfort) {
            for (const auto owner : kBothSeats) {
                BySeat<AreaLimits> maps;
                maps[owner] = mapOf({{one, first}, {two, second}});
                const bool counts = isReceiver(touching.direction, owner);
                for (const auto circle : kStances) {
                    for (const auto diamond : kStances) {
                        const auto term =
                            effectiveTerm(touching, both(stanceOf(circle), stanceOf(diamond)), maps);
                        const bool bothLet = mayHappen(circle) && mayHappen(diamond);
                        const bool isAllClosed = counts && closes(first) && closes(second) && !reachesMore;
                        ASSERT_EQ(term.isOpen, bothLet && !isAllClosed);
                        if (!term.isOpen) { continue; }
                        ASSERT_EQ(term.areas->contains(one), !(counts && closes(first)));
                        ASSERT_EQ(term.areas->contains(two), !(counts && closes(second)));
                        const bool asks =
                            counts && (first == Comfort::AskFirst || second == Comfort::AskFirst);
                        ASSERT_EQ(term.pressure, asks ? Pressure::Gentle : Pressure::Firm);
                        const bool capped =
                            circle == Stance::WithConditions || diamond == Stance::WithConditions;
                        ASSERT_EQ(term.maxMinutes.has_value(), capped);
                    }
                }
            }
        }
    }
}

TEST(MapMeetsTerm, InEveryCombinationOfAnswersStancesAndDirections) {
    for (const auto direction : kDirections) {
        checkAll({"foot_rub", TouchLevel::Nonsexual, direction}, "foot_left", "foot_right", false);
        checkAll({"kiss_on_mouth", TouchLevel::Sensual, direction}, "mouth", "face", false);
        checkAll({"cuddling", TouchLevel::Nonsexual, direction}, "knees", "nape", true);
        checkAll({"help_washing", TouchLevel::None, direction}, "knees", "genitals", true);
        checkAll({"something of one's own", TouchLevel::Sexual, direction}, "genitals", "mouth", true);
    }
}

TEST(MapMeetsTerm, LeavesAloneWhatTheActivityDoesNotReach) {
    const BySeat<AreaLimits> maps =
        both(mapOf({{"foot_left", Comfort::Off}}), mapOf({{"mouth", Comfort::Off}}));
    const Term all = frozen(openTerm(), scopeLists());
    EXPECT_EQ(withinMaps({"holding_hands", TouchLevel::Nonsexual, Direction::Together}, all, maps), all);
    EXPECT_EQ(withinMaps({"reading_aloud", TouchLevel::None, Direction::CircleGives}, all, maps), all);
    EXPECT_EQ(withinMaps({"own_touch_near", TouchLevel::Sexual, Direction::CircleGives}, all, maps), all);
}

TEST(MapMeetsTerm, ReachesWhatAScopeNamesBesideTheTable) {
    Term odd = openTerm();
    odd.areas = std::set<std::string>{"knees"};
    const BySeat<AreaLimits> maps = both(AreaLimits{}, mapOf({{"knees", Comfort::Off}}));
    EXPECT_FALSE(withinMaps({"foot_rub", TouchLevel::Nonsexual, Direction::CircleGives}, odd, maps).isOpen);
}

TEST(MapMeetsTerm, AsksNothingOfWhoeverGives) {
    const auto maps = both(mapOf({{"foot_left", Comfort::Off}, {"foot_right", Comfort::Off}}), AreaLimits{});
    const Term all = frozen(openTerm(), scopeLists());
    EXPECT_EQ(withinMaps({"foot_rub", TouchLevel::Nonsexual, Direction::CircleGives}, all, maps), all);
    EXPECT_FALSE(withinMaps({"foot_rub", TouchLevel::Nonsexual, Direction::DiamondGives}, all, maps).isOpen);
}

/// A map and a term out of random bits, on areas that the catalogue has.
AreaLimits mapOfBits(std::uint64_t bits) {
    std::vector<std::pair<std::string, Comfort>> areas;
    for (const auto& area : bodyAreas().areas) {
        const auto take = bits % 7;
        bits = bits / 3 + 0x9E3779B97F4A7C15ULL * (bits | 1U) % 1'000'003;
        if (take < kEveryComfort.size()) { areas.emplace_back(area.id, kEveryComfort.at(take)); }
    }
    return mapOf(areas);
}

Term termOfAreas(std::uint64_t bits) {
    Term term = openTerm();
    if (bits % 4 == 0) { return term; }
    std::set<std::string> areas;
    for (const auto& area : scopeLists().areas) {
        bits = bits * 6364136223846793005ULL + 1442695040888963407ULL;
        if ((bits >> 40U) % 3 != 0) { areas.insert(area); }
    }
    term.areas = std::move(areas);
    return term;
}

TEST(MapMeetsTerm, IsNeverWiderThanTheMapNorThanTheTerm) {
    testing::holdsFor(20'000, [] {
        const auto& activities = builtInActivities();
        const auto& activity = activities.at(*testing::bitsOf(10) % activities.size());
        const Touching touching{activity.id, activity.level, kDirections.at(*testing::bitsOf(4) % 3)};
        const auto maps = both(mapOfBits(*testing::bitsOf(40)), mapOfBits(*testing::bitsOf(40)));
        const Term term = termOfAreas(*testing::bitsOf(40));
        const Term now = withinMaps(touching, term, maps);
        testing::law(isAtMost(now, term), "never wider than the term");
        testing::law(withinMaps(touching, now, maps) == now, "twice is once");
        if (!now.isOpen) { return; }
        for (const auto seat : receiversOf(touching.direction)) {
            for (const auto& area : areasReached(touching, now.areas)) {
                const auto found = maps[seat].find(area);
                if (found == maps[seat].end()) { continue; }
                testing::law(found->second.isOpen, "reaches nothing that the map closes");
                testing::law(now.pressure <= found->second.pressure, "keeps the conditions of the map");
            }
        }
        // A map that says nothing changes nothing; one that closes more leaves less.
        testing::law(withinMaps(touching, term, {}) == term, "an empty map");
        auto more = maps;
        for (auto& map : more.each) {
            map["knees"] = closedTerm();
        }
        Term less = withinMaps(touching, term, more);
        less.pressure = std::min(less.pressure, now.pressure); // conditions of an area go with the area
        testing::law(isAtMost(less, now), "a narrower map narrows");
    });
}

} // namespace
} // namespace inglenook
