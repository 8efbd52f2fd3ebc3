// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/activity.h"
#include "agreement/content_reader.h"

#include <algorithm>
#include <array>
#include <gmock/gmock.h>
#include <map>

namespace inglenook {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const BySeat<std::string> kNames = {{"Ana", "Ben"}};

TEST(Stances, MayHappenAndMayBeRaisedAreTwoFacts) {
    const Day today = dayOf(10);
    const auto raised = [&](Stance stance, std::optional<Day> until = {}, const std::string& event = "") {
        return mayBeRaised({{"long_hug", Direction::Together}, stance, {}, until, event}, today);
    };
    EXPECT_FALSE(mayHappen(Stance::Unanswered) || raised(Stance::Unanswered));
    EXPECT_FALSE(mayHappen(Stance::OffTheTable) || raised(Stance::OffTheTable));
    EXPECT_TRUE(!mayHappen(Stance::Curious) && raised(Stance::Curious));
    EXPECT_TRUE(mayHappen(Stance::WithConditions) && raised(Stance::WithConditions));
    EXPECT_TRUE(mayHappen(Stance::Welcome) && raised(Stance::Welcome));
    EXPECT_FALSE(mayHappen(Stance::NotNow) || raised(Stance::NotNow));
    EXPECT_FALSE(raised(Stance::NotNow, dayOf(11)));
    EXPECT_TRUE(raised(Stance::NotNow, dayOf(10)));
    EXPECT_FALSE(raised(Stance::NotNow, dayOf(10), "the wound check"))
        << "its owner says when an event has come";
}

TEST(Stances, OverlapWhenBothAreAtLeastCurious) {
    for (const auto low : {Stance::Unanswered, Stance::OffTheTable, Stance::NotNow}) {
        EXPECT_FALSE(overlaps(low, Stance::Welcome) || overlaps(Stance::Welcome, low));
    }
    EXPECT_TRUE(overlaps(Stance::Curious, Stance::WithConditions));
}

TEST(Activities, AreAboutSixtyWithTenForTheFirstEvening) {
    const auto& all = builtInActivities();
    EXPECT_GE(all.size(), 55U);
    EXPECT_EQ(std::count_if(all.begin(), all.end(), [](const auto& a) { return a.isFirstEvening; }), 10);
    for (const auto* id : {"holding_hands", "cuddling", "whispered_compliments", "shared_bath",
                           "seen_undressed", "help_washing", "talking_about_closeness"}) {
        EXPECT_NE(builtInActivity(id), nullptr) << id;
    }
    EXPECT_EQ(builtInActivity("unknown"), nullptr);
    EXPECT_NE(all.back().level, TouchLevel::Sexual) << "no act stands at the end";
    for (const auto& activity : all) {
        EXPECT_FALSE(activity.isFirstEvening && activity.level > TouchLevel::Nonsexual) << activity.id;
    }
}

TEST(Activities, OfferOnlyChipsThatMeanSomething) {
    for (const auto& activity : builtInActivities()) {
        EXPECT_FALSE(activity.chips.empty()) << activity.id;
        for (const auto& chip : activity.chips) {
            const Term term = withCondition(openTerm(), chip);
            EXPECT_EQ(classify(openTerm(), term), Change::Narrow) << chip;
            EXPECT_FALSE(term.requirements.contains("note:" + chip)) << chip;
            EXPECT_EQ(conditionPhrases(term).size(), 1U) << chip;
        }
    }
}

TEST(Activities, PutNamesIntoTheirWording) {
    const auto& rub = *builtInActivity("foot_rub");
    EXPECT_EQ(wordingOf(rub, Direction::DiamondGives, kNames), "Ben rubs Ana's feet");
    EXPECT_EQ(wordingOf(rub, Direction::CircleGives, kNames), "Ana rubs Ben's feet");
    EXPECT_EQ(wordingOf(rub, Direction::Together, kNames), "A foot rub");
    EXPECT_EQ(wordingOf(*builtInActivity("long_hug"), Direction::Together, kNames), "A long hug");
    EXPECT_EQ(wordingOf(rub, Direction::CircleGives, {{"{receiver}", "Ben"}}), "{receiver} rubs Ben's feet");
    Activity own;
    own.name = "Sitting by the river";
    EXPECT_EQ(wordingOf(own, Direction::Together, kNames), "Sitting by the river");
    own.hasDirection = true;
    EXPECT_EQ(wordingOf(own, Direction::Together, kNames), "Sitting by the river");
    EXPECT_EQ(wordingOf(own, Direction::CircleGives, kNames),
              "Sitting by the river: Ana gives, Ben receives");
    EXPECT_EQ(own.level, TouchLevel::Sexual)
        << "own entries count as sexual touch until both chose otherwise";
    EXPECT_EQ(directionWords(Direction::Together, kNames), "together");
    EXPECT_EQ(wordsOf(TouchLevel::None), "no touch");
    EXPECT_EQ(wordsOf(TouchLevel::Nonsexual), "nonsexual touch");
    EXPECT_EQ(wordsOf(TouchLevel::Sensual), "sensual touch");
    EXPECT_EQ(wordsOf(TouchLevel::Sexual), "sexual touch");
}

Term withAll(const std::vector<std::string>& codes) {
    Term term = openTerm();
    for (const auto& code : codes) {
        term = withCondition(term, code);
    }
    return term;
}

TEST(Conditions, ReadWellAfterOnly) {
    EXPECT_THAT(conditionPhrases(openTerm()), IsEmpty());
    EXPECT_THAT(conditionPhrases(closedTerm()), IsEmpty());
    EXPECT_THAT(conditionPhrases(frozen(openTerm(), scopeLists())), IsEmpty())
        << "all of today's list is no limit";
    EXPECT_THAT(
        conditionPhrases(withAll({"minutes:10", "pillow_left_arm", "clothing:clothed", "pressure:gentle"})),
        ElementsAre("gently", "clothes on", "a pillow under the left arm", "10 minutes at most"));
    EXPECT_THAT(
        conditionPhrases(withAll({"area:foot_left", "area:foot_right", "kind:stroking", "place:bed"})),
        ElementsAre("the left foot and the right foot", "stroking", "in bed"));
    EXPECT_THAT(
        conditionPhrases(withAll({"without_area:chest_left", "without_place:away", "without_kind:inside"})),
        ElementsAre("leaving out the left side of the chest", "leaving out inside the body",
                    "not away from home"));
    EXPECT_THAT(
        conditionPhrases(withAll({"ask_again:10", "ask_again:3", "hours_after_medicine:1",
                                  "hours_after_medicine:4", "after the wound check"})),
        ElementsAre("asking again every 3 minutes", "from 4 hours after medicine", "after the wound check"));
    Term until = withAll({"minutes:1", "on_left_side", "pressure:medium", "clothing:partly"});
    until.validUntil = std::chrono::year(2026) / 12 / 7;
    EXPECT_THAT(conditionPhrases(until), ElementsAre("not firmly", "partly dressed", "on the left side only",
                                                     "1 minute at most", "until 7 December 2026"));
}

TEST(Conditions, KeepTheWordsOfTheDayTheyWereSealed) {
    Term term = withAll({"area:scar", "warm_room", "minutes:10", "clothing:clothed"});
    term.areas->insert("my old knee");
    CodeWords words = wordsOfCodes(term, {});
    EXPECT_EQ(words["area:scar"], "a scar");
    EXPECT_EQ(words["area:my old knee"], "my old knee");
    EXPECT_EQ(words["minutes:10"], "10 minutes at most");
    words["warm_room"] = "where it is warm";
    EXPECT_THAT(conditionPhrases(term, words), ElementsAre("a scar and my old knee", "clothes on",
                                                           "where it is warm", "10 minutes at most"));
    EXPECT_EQ(wordsOfCodes(term, words)["warm_room"], "where it is warm");
    EXPECT_THAT(wordsOfCodes(closedTerm(), {}), IsEmpty());
}

TEST(Conditions, AreCappedNeverWidenedByASecondChoice) {
    EXPECT_EQ(withAll({"minutes:5", "minutes:20"}).maxMinutes, 5);
    EXPECT_EQ(withAll({"pressure:gentle", "pressure:medium"}).pressure, Pressure::Gentle);
    EXPECT_EQ(withAll({"clothing:clothed", "clothing:partly"}).clothing, Clothing::Clothed);
    for (const auto* odd :
         {"minutes:0", "minutes:many", "minutes:99999", "area:moon", "pressure:hard", "clothing:x"}) {
        EXPECT_TRUE(withCondition(openTerm(), odd).requirements.contains(std::string("note:") + odd)) << odd;
    }
    EXPECT_EQ(withCondition(openTerm(), "note:slowly").requirements, std::set<std::string>{"note:slowly"});
    Term odd = openTerm();
    odd.requirements = {"from_a_later_version"};
    EXPECT_THAT(conditionPhrases(odd), ElementsAre("from_a_later_version"));
}

TEST(Conditions, AddUpWithinAScopeAndAreTakenOutOfWhatIsLeft) {
    const Term all = frozen(openTerm(), scopeLists());
    EXPECT_EQ(withCondition(all, "area:foot_left").areas, std::set<std::string>{"foot_left"})
        << "all of today's list is nothing picked yet";
    const Term feet = withAll({"area:foot_left", "area:foot_right", "area:scar"});
    EXPECT_EQ(withCondition(feet, "without_area:scar").areas,
              (std::set<std::string>{"foot_left", "foot_right"}));
    EXPECT_EQ(conditionPhrases(feet).front().find(" and "), conditionPhrases(feet).front().rfind(" and "))
        << "one \"and\" before the last";
    EXPECT_NE(conditionPhrases(feet).front().find(", "), std::string::npos);
    EXPECT_EQ(withCondition(openTerm(), "behind:foot_left").requirements,
              std::set<std::string>{"note:behind:foot_left"});
}

TEST(Conditions, WithANumberThatIsNoneAreKeptAsTheyAreWritten) {
    EXPECT_EQ(withCondition(openTerm(), "minutes:12x").requirements,
              std::set<std::string>{"note:minutes:12x"});
    Term odd = openTerm();
    odd.requirements = {"ask_again:3", "ask_again:often"};
    EXPECT_THAT(conditionPhrases(odd), ElementsAre("asking again every 3 minutes", "ask_again:often"));
}

TEST(Conditions, SimpleOnesComeFirstToHand) {
    const auto& all = conditionChoices();
    EXPECT_GE(std::count_if(all.begin(), all.end(), [](const auto& choice) { return choice.isSimple; }), 12);
    EXPECT_EQ(scopeLists().areas.size(), 38U);
}

TEST(Content, IsRefusedWhenAnythingIsOff) {
    EXPECT_TRUE(
        activitiesFrom(R"({"format":1,"activities":[{"id":"a","name":"A","level":"none","direction":false,
        "wording":"A","chips":[]}]})"));
    for (
        const auto* json :
        {"", "[]", "{}", R"({"format":2,"activities":[]})", R"({"format":1})",
         R"({"format":1,"activities":[]})", R"({"format":1,"activities":[1]})",
         R"({"format":1,"activities":[{"id":"a"}]})",
         R"({"format":1,"activities":[{"id":"a","name":"A","level":"much","direction":false,"wording":"A","chips":[]}]})",
         R"({"format":1,"activities":[{"id":"a","name":"A","level":"none","direction":1,"wording":"A","chips":[]}]})",
         R"({"format":1,"activities":[{"id":"a","name":"A","level":"none","direction":true,"wording":"A","chips":[]}]})",
         R"({"format":1,"activities":[{"id":"a","name":"A","level":"none","direction":false,"wording":"A","chips":[1]}]})",
         R"({"format":1,"activities":[{"id":"a","name":" A","level":"none","direction":false,"wording":"A","chips":[]}]})",
         R"({"format":1,"deep":[[[[[[[1]]]]]]],"activities":[]})"}) {
        EXPECT_FALSE(activitiesFrom(json)) << json;
    }
    EXPECT_FALSE(activitiesFrom(std::string(300'000, ' ')));
    EXPECT_FALSE(activitiesFrom(R"({"format":1,"activities":{"id":"a"}})"));
    EXPECT_FALSE(conditionsFrom("{}"));
    EXPECT_FALSE(conditionsFrom(R"({"format":1,"conditions":[{"code":"a"}]})"));
    std::string json = R"({"format":1,"conditions":[{"code":"a","group":"g","words":"w"}])";
    for (const auto* list : {"areas", "places", "kinds"}) {
        EXPECT_FALSE(conditionsFrom(json + "}")) << list;
        EXPECT_FALSE(conditionsFrom(json + R"(,")" + list + R"(":[{"code":"a"}]})")) << list;
        json += std::string(R"(,")") + list + R"(":[{"code":"a","words":"w"}])";
    }
    EXPECT_FALSE(conditionsFrom(json + "}"));
    EXPECT_FALSE(conditionsFrom(json + R"(,"numbers":[{"code":"n","one":"1","many":"some"}]})"));
    EXPECT_TRUE(conditionsFrom(json + R"(,"numbers":[{"code":"n","one":"1","many":"{n}"}]})"));
}

/// The fields of one entry, each as it stands in the file.
using Fields = std::map<std::string, std::string>;

std::string entryOf(const Fields& fields) {
    std::string out;
    for (const auto& [name, value] : fields) {
        out += (out.empty() ? "\"" : ",\"") + name + "\":" + value;
    }
    return "{" + out + "}";
}

std::string listOf(const std::string& name, const std::string& entries) {
    return R"({"format":1,")" + name + "\":[" + entries + "]}";
}

const Fields kHandholding = {{"id", R"("hold")"},      {"name", R"("Holding hands")"},
                             {"level", R"("none")"},   {"wording", R"("Holding hands")"},
                             {"chips", "[]"},          {"areas", R"(["hand_left"])"},
                             {"first_evening", "true"}};

TEST(Content, OfAnActivityIsRefusedWhicheverFieldIsOff) {
    ASSERT_TRUE(activitiesFrom(listOf("activities", entryOf(kHandholding))));
    std::string long400 = "1";
    for (int i = 0; i < 400; ++i) {
        long400 += ",1";
    }
    const std::vector<std::pair<std::string, std::vector<std::string>>> odd = {
        {"id", {"", "7", R"("")", R"("a\u0007")"}},
        {"name", {"", "\"" + std::string(121, 'a') + "\""}},
        {"level", {"", R"("much")"}},
        {"wording", {"", R"("{giver} holds a hand")"}},
        {"chips", {"", R"("none")", "[1]", "[" + long400 + "]"}},
        {"areas", {"1", "[1]", "[" + long400 + "]"}},
        {"first_evening", {R"("yes")"}},
        {"direction", {"1", "true"}},
    };
    for (const auto& [field, values] : odd) {
        for (const auto& value : values) {
            Fields fields = kHandholding;
            fields.erase(field);
            if (!value.empty()) { fields[field] = value; }
            EXPECT_FALSE(activitiesFrom(listOf("activities", entryOf(fields)))) << field << ' ' << value;
        }
    }
}

TEST(Content, HoldsNoEntryTwiceAndNotWithoutEnd) {
    const auto one = entryOf(kHandholding);
    EXPECT_FALSE(activitiesFrom(listOf("activities", one + "," + one)));
    std::string many;
    for (int i = 0; i <= 400; ++i) {
        Fields fields = kHandholding;
        fields["id"] = "\"id_" + std::to_string(i) + "\"";
        many += (many.empty() ? "" : ",") + entryOf(fields);
    }
    EXPECT_FALSE(activitiesFrom(listOf("activities", many)));
}

TEST(Content, OfAConditionIsRefusedWhicheverFieldIsOff) {
    const std::map<std::string, Fields> lists = {
        {"conditions", {{"code", R"("a")"}, {"group", R"("g")"}, {"words", R"("w")"}, {"simple", "true"}}},
        {"areas", {{"code", R"("a")"}, {"words", R"("w")"}}},
        {"places", {{"code", R"("a")"}, {"words", R"("w")"}}},
        {"kinds", {{"code", R"("a")"}, {"words", R"("w")"}}},
        {"numbers", {{"code", R"("a")"}, {"one", R"("1")"}, {"many", R"("{n}")"}}},
    };
    const auto fileWith = [&](const std::string& changed, const Fields& fields) {
        std::string json = R"({"format":1)";
        for (const auto& [name, whole] : lists) {
            json += ",\"" + name + "\":[" + entryOf(name == changed ? fields : whole) + "]";
        }
        return json + "}";
    };
    ASSERT_TRUE(conditionsFrom(fileWith("", {})));
    for (const auto& [name, whole] : lists) {
        for (const auto& [field, value] : whole) {
            Fields odd = whole;
            odd[field] = "7";
            EXPECT_FALSE(conditionsFrom(fileWith(name, odd))) << name << ' ' << field;
        }
    }
}

} // namespace
} // namespace inglenook
