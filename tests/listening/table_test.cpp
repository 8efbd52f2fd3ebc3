// SPDX-License-Identifier: GPL-3.0-or-later
// The table in the program and the table in the file are the same table.
#include "listening/session.h"

#include <fstream>
#include <gtest/gtest.h>
#include <iostream>
#include <nlohmann/json.hpp>
#include <set>

namespace inglenook::listening {
namespace {

using Json = nlohmann::json;

const Json& file() {
    static const Json json = [] {
        std::ifstream in(std::string(INGLENOOK_SOURCE_DIR) + "/resources/content/en/dialogue.json");
        return Json::parse(in);
    }();
    return json;
}

State stateAt(std::size_t index) { return static_cast<State>(index + 1); }

TEST(DialogueTable, IsTheFileRowForRow) {
    const auto& rows = file().at("transitions");
    ASSERT_EQ(rows.size(), transitions().size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& row = transitions()[i];
        EXPECT_EQ(nameOf(row.from), rows[i].at("from").get<std::string>()) << "row " << i;
        EXPECT_EQ(nameOf(row.event), rows[i].at("event").get<std::string>()) << "row " << i;
        EXPECT_EQ(nameOf(row.actor), rows[i].at("actor").get<std::string>()) << "row " << i;
        EXPECT_EQ(nameOf(row.guard), rows[i].at("guard").get<std::string>()) << "row " << i;
        const std::string to(row.to ? nameOf(*row.to) : "(saved state)");
        EXPECT_EQ(to, rows[i].at("to").get<std::string>()) << "row " << i;
    }
    std::cout << kStates << " states, " << transitions().size() << " transitions\n";
}

TEST(DialogueTable, HasTheStatesOfTheFile) {
    std::set<std::string> inFile;
    for (const auto& name : file().at("states")) {
        inFile.insert(name.get<std::string>());
    }
    std::set<std::string> inProgram;
    for (std::size_t i = 0; i < kStates; ++i) {
        inProgram.insert(std::string(nameOf(stateAt(i))));
    }
    EXPECT_EQ(inProgram, inFile);
}

TEST(DialogueTable, KnowsWhichStatesAreTalkAndWhichAreOver) {
    for (std::size_t i = 0; i < kStates; ++i) {
        const Json name = std::string(nameOf(stateAt(i)));
        const auto has = [&](const char* list) {
            const auto& all = file().at(list);
            return std::find(all.begin(), all.end(), name) != all.end();
        };
        EXPECT_EQ(isTalking(stateAt(i)), has("talking")) << name;
        EXPECT_EQ(isOver(stateAt(i)), has("terminal")) << name;
    }
}

TEST(DialogueTable, HasTheLimitsOfTheFile) {
    const auto& params = file().at("params");
    EXPECT_EQ(params.at("maxTries"), limits::kTries);
    EXPECT_EQ(params.at("maxRepeats"), limits::kRepeats);
    EXPECT_EQ(params.at("maxUnstickPerChunk"), limits::kUnsticks);
    EXPECT_EQ(params.at("breakMinMinutes"), limits::kShortestPause.count());
    EXPECT_EQ(params.at("breakMaxHours"), limits::kLongestPause.count() / 60);
    EXPECT_EQ(params.at("keepDays"), limits::kKeep.count());
    EXPECT_EQ(params.at("speak_s").back(), limits::kSpeak.count());
    EXPECT_EQ(params.at("add_s").back(), limits::kAdd.count());
    EXPECT_EQ(params.at("reflect_s"), limits::kReflect.count());
    const std::map<Length, std::string> names = {{Length::Six, "6min"},
                                                 {Length::Twelve, "12min"},
                                                 {Length::Twenty, "20min"},
                                                 {Length::Untimed, "untimed"}};
    for (const auto& [length, name] : names) {
        EXPECT_EQ(params.at("chunkMax").at(name), chunksOf(length));
        const auto& caps = params.at("totalCapMin");
        ASSERT_EQ(caps.contains(name), capOf(length).has_value());
        if (capOf(length)) { EXPECT_EQ(caps.at(name), capOf(length)->count()); }
    }
}

TEST(DialogueTable, NamesNoRowTwice) {
    std::set<std::tuple<State, Event, Guard>> seen;
    for (const auto& row : transitions()) {
        EXPECT_TRUE(seen.insert({row.from, row.event, row.guard}).second)
            << nameOf(row.from) << " " << nameOf(row.event);
    }
}

} // namespace
} // namespace inglenook::listening
