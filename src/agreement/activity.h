// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What may be asked: the catalogue (resources/content/en/activities.json) and people's own entries. No
/// ranking; no "full" act at the end.
#include "agreement/sealed_line.h"
#include "agreement/stance.h"
#include "value/seat.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook {

struct Activity {
    std::string id;
    std::string name;                      ///< neutral: "A foot rub"
    TouchLevel level = TouchLevel::Sexual; ///< own entries count as sexual until both chose otherwise
    bool hasDirection = false;
    bool isOwn = false;
    bool isFirstEvening = false;    ///< one of the ten low-charge cards that both get
    std::string together;           ///< wording of a line without direction: "A long hug"
    std::string gives;              ///< with direction: "{giver} rubs {receiver}'s feet"
    std::vector<std::string> chips; ///< condition codes offered first as "only …"
    /// Areas of the receiver's body that it reaches; kAnyArea: all. Absent: all of touch, none without touch.
    std::optional<std::vector<std::string>> reaches;
};

/// In Activity::reaches: wherever the scope of a line allows.
inline constexpr std::string_view kAnyArea = "*";

/// The built-in entries, in their order. Loaded once.
[[nodiscard]] const std::vector<Activity>& builtInActivities();
[[nodiscard]] const Activity* builtInActivity(std::string_view id);
/// The exact wording of a line: names put in.
[[nodiscard]] std::string wordingOf(const Activity& activity, Direction direction,
                                    const BySeat<std::string>& names);

/// A condition that the picker offers: a facet value or a requirement, in words.
struct ConditionChoice {
    std::string code;      ///< "minutes:10", "pressure:gentle", "area:feet", "pillow_left_arm", …
    std::string group;     ///< "time", "pressure", "clothing", "area", "place", "kind", "comfort", "safety"
    std::string words;     ///< "10 minutes at most"
    bool isSimple = false; ///< shown at first; the rest is one step away
};
[[nodiscard]] const std::vector<ConditionChoice>& conditionChoices();
/// Puts one choice into a term that is being written, starting from openTerm(). Also "without_area:…",
/// "without_kind:…", "without_place:…". Narrows, but areas, places and kinds picked one after another add up.
/// Unknown codes become a note.
[[nodiscard]] Term withCondition(Term term, std::string_view code);
/// What a term is only for, as short phrases in a fixed order; empty for openTerm().
[[nodiscard]] std::vector<std::string> conditionPhrases(const Term& term);
/// The same with the words of a sealed line, which are older than any later renaming.
[[nodiscard]] std::vector<std::string> conditionPhrases(const Term& term, const CodeWords& words);
/// What every code of the term reads as: as `kept` says, else as the catalogue of today says, else the code
/// itself.
[[nodiscard]] CodeWords wordsOfCodes(const Term& term, const CodeWords& kept);
/// "sensual touch": what a line says of its level.
[[nodiscard]] std::string_view wordsOf(TouchLevel level);
/// "Ben gives, Ana receives", or "together".
[[nodiscard]] std::string directionWords(Direction direction, const BySeat<std::string>& names);
/// "the left knee": an area as it reads on the page; the code itself when it is not of the catalogue.
[[nodiscard]] std::string wordsOfArea(const std::string& area);
/// The lists of today that "all" is written out as when sealed.
[[nodiscard]] const ScopeLists& scopeLists();

} // namespace inglenook
