// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/body_map_section.h"

#include "paper/page_sections.h"
#include "paper/paper_words.h"

#include <array>
#include <cstdlib>

namespace inglenook::paper {
namespace {

constexpr std::array kInOrder = {Comfort::Welcome, Comfort::AskFirst, Comfort::NotNow, Comfort::Off,
                                 Comfort::Unanswered};

Shape shapeOf(Comfort comfort) {
    switch (comfort) {
    case Comfort::Welcome:
        return Shape::Tick;
    case Comfort::AskFirst:
        return Shape::Wave;
    case Comfort::NotNow:
        return Shape::Bars;
    case Comfort::Off:
        return Shape::Square;
    case Comfort::Unanswered:
        return Shape::None;
    }
    std::abort();
}

/// "body.comfort.4": the numbers are those of the vault.
std::string numbered(std::string_view key, int number) {
    return std::string(key).append(".").append(std::to_string(number));
}

/// "left foot (less feeling; only gently)".
std::string areaWords(const AreaAnswer& answer) {
    const auto* area = bodyArea(answer.key.area);
    std::string words = area == nullptr ? answer.key.area : nameOf(*area, answer.key.side);
    std::vector<std::string> more;
    if (answer.sensation != Sensation::Unsaid) {
        more.push_back(phrase(numbered("body.feeling", static_cast<int>(answer.sensation))));
    }
    if (answer.mark != BodyMark::Nothing) {
        more.push_back(phrase(numbered("body.mark", static_cast<int>(answer.mark))));
    }
    const auto only =
        isClosed(answer.comfort) ? std::vector<std::string>{} : conditionPhrases(conditionsOf(answer));
    if (!only.empty()) { more.push_back(filled("body.only", {{"list", listed(only)}})); }
    if (!more.empty()) { words += " (" + listed(more) + ")"; }
    return words;
}

void addPerson(Section& section, const std::string& name, const std::vector<OpenedArea>& areas) {
    for (const auto comfort : kInOrder) {
        std::vector<std::string> names;
        for (const auto& area : areas) {
            if (area.onPaper && area.answer.comfort == comfort) { names.push_back(areaWords(area.answer)); }
        }
        if (names.empty()) { continue; }
        const auto word = phrase(numbered("body.comfort", static_cast<int>(comfort)));
        section.blocks.push_back(
            blockOf(StateLine{shapeOf(comfort),
                              filled("body.line", {{"name", name}, {"word", word}, {"list", listed(names)}}),
                              {}}));
    }
}

} // namespace

Section bodyMapSection(const AgreementPaperContent& content) {
    auto section = sectionOf("body.heading", Place::Further);
    for (const auto seat : kBothSeats) {
        addPerson(section, content.names[seat], content.bodyAreas[seat]);
    }
    if (!section.blocks.empty()) {
        section.blocks.front().pieces.insert(section.blocks.front().pieces.begin(),
                                             Paragraph{phrase("body.meaning"), Voice::Quiet});
    }
    return section;
}

} // namespace inglenook::paper
