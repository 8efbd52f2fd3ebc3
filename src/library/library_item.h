// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What the library holds: prompts and exercises, and cards to read
/// (resources/content/<language>/prompts.json, education.json). Ids are stable.
#include "agreement/term.h"
#include "result/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook {

enum class Energy : std::uint8_t { Low = 0, Some = 1, Good = 2 };
enum class ForWhom : std::uint8_t { Solo = 0, Together = 1, Either = 2 };

inline constexpr int kMostItemMinutes = 60;

/// One step of an exercise.
struct TimedStep {
    int seconds = 0; ///< 1 to 3600
    std::string text;
    friend bool operator==(const TimedStep&, const TimedStep&) = default;
};

struct LibraryItem {
    std::string id;    ///< "gb-01"; the hex id of an own entry
    std::string group; ///< code; empty for an own entry
    std::string text;
    Energy energy = Energy::Low; ///< what it takes
    TouchLevel touch = TouchLevel::Sexual;
    ForWhom forWhom = ForWhom::Either;
    int minutes = 5;                   ///< 1 to 60
    std::vector<std::string> suits;    ///< "aphasia", "brain_fog", …
    std::vector<std::string> cautions; ///< sentences, always shown
    std::vector<std::string> avoidIf;  ///< health codes of people for whom it is not
    std::vector<TimedStep> steps;      ///< empty: a prompt
    int repeat = 1;
    bool asksFreeChoice = false; ///< "you are free to skip this" comes first
    bool isOwn = false;
    friend bool operator==(const LibraryItem&, const LibraryItem&) = default;
};

struct EducationCard {
    std::string id; ///< "ed-01"
    std::string title;
    std::string body;
    std::string redFlag; ///< when to get help; always in sight
    std::string source;
    std::vector<std::string> tags;
};

/// A code and the plain words for it.
struct CodeName {
    std::string code;
    std::string words;
};

struct LibraryContent {
    std::vector<LibraryItem> items;   ///< 227, in their order
    std::vector<EducationCard> cards; ///< 36, in their order
    std::vector<CodeName> groups;
    std::vector<CodeName> health; ///< every code that an item names in avoidIf
    std::string freeChoice;       ///< said before an item that asks for it
    std::string disclaimer;
    std::string review;              ///< that no clinician has reviewed the cards yet
    std::vector<CodeName> emergency; ///< territory (ISO 3166) and its number
};

/// TextNotReadable: not JSON of format 1, an id twice, a field missing or out of its range, a code that
/// nothing explains; the detail names the id.
[[nodiscard]] Result<LibraryContent> libraryFrom(std::string_view prompts, std::string_view education);
/// What is compiled in. Any thread may read it.
[[nodiscard]] const LibraryContent& builtInLibrary();
/// The number for emergencies of a territory ("GB"), as known; nothing where it is not.
[[nodiscard]] std::optional<std::string> emergencyNumber(std::string_view territory);

} // namespace inglenook
