// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/agreement_store.h"
#include "ui/cli/commands.h"
#include "ui/cli/json_text.h"

#include <algorithm>

namespace inglenook::cli {
namespace {

/// One line or boundary as it is listed.
struct Listed {
    std::string id;
    std::string wording;
    std::string state;
    std::vector<std::string> checked;
    std::vector<std::string> conditions;
    std::optional<Day> since;
    std::optional<Day> review;
};

std::vector<std::string> lettersOf(const std::vector<Seat>& seats) {
    std::vector<std::string> letters;
    for (const auto seat : kBothSeats) {
        if (std::find(seats.begin(), seats.end(), seat) != seats.end()) {
            letters.push_back(seatLetter(seat));
        }
    }
    return letters;
}

/// Under "only together" one person is never shown a line as agreed; the store says so too.
LineState shownState(const LineView& line, Sitting& sitting) {
    const bool seesHalf = sitting.opening() == Opening::Together && !sitting.areBothPresent();
    return seesHalf && line.state != LineState::Resting ? LineState::ToTalkAbout : line.state;
}

Listed listed(const LineView& line, Sitting& sitting) {
    return {line.id.hex(),
            line.wording,
            std::string(wordOf(shownState(line, sitting))),
            lettersOf(line.checked),
            line.conditions,
            line.since,
            line.review};
}

Listed listed(const BoundaryView& boundary, Sitting& sitting) {
    Listed out{
        boundary.id.hex(), boundary.wording, std::string(wordOf(LineState::OffTheTable)), {}, {}, {}, {}};
    if (sitting.isPresent(boundary.owner)) { out.checked = {seatLetter(boundary.owner)}; }
    return out;
}

/// What the people present may see: lines, and published boundaries that have no end.
Result<std::vector<Listed>> everythingListed(Sitting& sitting) {
    AgreementStore agreement(sitting);
    const auto lines = agreement.lines();
    if (!lines) { return passOn(lines); }
    const auto boundaries = agreement.boundaries();
    if (!boundaries) { return passOn(boundaries); }
    std::vector<Listed> all;
    for (const auto& line : *lines) {
        all.push_back(listed(line, sitting));
    }
    for (const auto& boundary : *boundaries) {
        if (boundary.isPublished && boundary.until.empty()) { all.push_back(listed(boundary, sitting)); }
    }
    return all;
}

std::string jsonOf(const Listed& line) {
    return "{\"id\": " + jsonText(line.id) + ", \"wording\": " + jsonText(line.wording) +
           ", \"state\": " + jsonText(line.state) + ", \"checked\": " + jsonTexts(line.checked) +
           ", \"conditions\": " + jsonTexts(line.conditions) + ", \"since\": " + jsonDay(line.since) +
           ", \"review\": " + jsonDay(line.review) + "}";
}

std::string plainOf(const Listed& line) {
    std::string out = line.id + "  " + line.state + ": " + line.wording;
    for (std::size_t i = 0; i < line.conditions.size(); ++i) {
        out += (i == 0 ? " Only: " : ", ") + line.conditions[i];
    }
    return out + '\n';
}

std::vector<Seat> presentAt(const Sitting& sitting) {
    std::vector<Seat> present;
    std::copy_if(kBothSeats.begin(), kBothSeats.end(), std::back_inserter(present),
                 [&](Seat seat) { return sitting.isPresent(seat); });
    return present;
}

} // namespace

Result<std::string> linesCommand(Desk& desk) {
    auto house = seated(desk);
    if (!house) { return passOn(house); }
    auto& sitting = *(*house)->sitting();
    const auto all = everythingListed(sitting);
    if (!all) { return passOn(all); }
    std::string out;
    if (!desk.options.isJson) {
        for (const auto& line : *all) {
            out += plainOf(line);
        }
        return out;
    }
    std::vector<std::string> ready;
    for (const auto& line : *all) {
        ready.push_back(jsonOf(line));
    }
    return "{\"present\": " + jsonTexts(lettersOf(presentAt(sitting))) + ", \"lines\": " + jsonList(ready) +
           "}\n";
}

Result<std::string> restCommand(Desk& desk) {
    auto house = seated(desk);
    if (!house) { return passOn(house); }
    auto& sitting = *(*house)->sitting();
    // Each person here holds it, so that neither alone would lift what both wanted resting.
    for (const auto seat : presentAt(sitting)) {
        const auto rested = AgreementStore(sitting).rest(seat, desk.options.line, RestWords{});
        if (!rested) { return passOn(rested); }
    }
    return std::string(desk.options.isJson ? "{\"resting\": true}\n" : "This line rests now.\n");
}

} // namespace inglenook::cli
