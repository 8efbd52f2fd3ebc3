// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/page_sections.h"

#include "paper/paper_words.h"

#include <algorithm>

namespace inglenook::paper {
namespace {

constexpr int kLinesToWriteOn = 4;

/// One of several things: its further rows stand in a little, so that the eye finds where the next begins.
void addEntry(Section& section, std::string text) {
    section.blocks.push_back(blockOf(StateLine{Shape::None, std::move(text), {}}));
}

void addReasons(Section& section, const AgreementPaperContent& content) {
    std::vector<std::string> said; // two people often keep the same reason: it is printed once
    for (const auto seat : kBothSeats) {
        for (const auto& reason : content.words[seat].firstReasons) {
            if (std::find(said.begin(), said.end(), reason) != said.end()) { continue; }
            said.push_back(reason);
            addEntry(section, ended(reason));
        }
    }
}

void addValues(Section& section, const AgreementPaperContent& content) {
    std::vector<std::string> all;
    for (const auto seat : kBothSeats) {
        for (const auto& value : content.words[seat].values) {
            const auto text = unended(value);
            if (std::find(all.begin(), all.end(), text) == all.end()) { all.push_back(text); }
        }
    }
    if (!all.empty()) { addEntry(section, filled("why.values", {{"list", listed(all)}})); }
}

void addMatters(Section& section, const AgreementPaperContent& content) {
    const auto& circle = content.words[Seat::Circle].matters;
    if (circle == content.words[Seat::Diamond].matters) {
        for (const auto& text : circle) {
            addEntry(section, filled("why.matters.both", {{"text", ended(text)}}));
        }
        return;
    }
    for (const auto seat : kBothSeats) {
        for (const auto& text : content.words[seat].matters) {
            addEntry(section, filled("why.matters", {{"name", content.names[seat]}, {"text", ended(text)}}));
        }
    }
}

void addStrengths(Section& section, const AgreementPaperContent& content) {
    ShortLines strengths;
    for (const auto seat : kBothSeats) {
        std::vector<std::string> seen;
        for (const auto& strength : content.words[otherOf(seat)].strengthsOfOther) {
            seen.push_back(unended(strength));
        }
        if (seen.empty()) { continue; }
        strengths.items.push_back(
            filled("why.strengths", {{"name", content.names[seat]}, {"list", listed(seen)}}));
    }
    if (!strengths.items.empty()) { section.blocks.push_back(blockOf(strengths)); }
}

} // namespace

std::string peopleOf(const AgreementPaperContent& content) {
    const auto& circle = content.names[Seat::Circle];
    const auto& diamond = content.names[Seat::Diamond];
    if (circle.empty() || diamond.empty()) { return circle + diamond; }
    return filled("people", {{"a", circle}, {"b", diamond}});
}

Block blockOf(Piece piece) {
    Block block;
    block.pieces.push_back(std::move(piece));
    return block;
}

Section sectionOf(std::string_view headingKey, Place place) {
    Section section;
    section.heading = phrase(headingKey);
    section.place = place;
    return section;
}

void addFilled(Document& document, Section section) {
    if (!section.blocks.empty()) { document.sections.push_back(std::move(section)); }
}

Section whySection(const AgreementPaperContent& content) {
    auto section = sectionOf("why.heading", Place::Further);
    addReasons(section, content);
    addValues(section, content);
    addMatters(section, content);
    addStrengths(section, content);
    return section;
}

Section askSection(const AgreementPaperContent& content) {
    auto section = sectionOf("ask.heading", Place::PageOne);
    const auto ask = content.ask.empty() ? phrase("ask.ask") : ended(content.ask);
    const auto answer = content.answer.empty() ? phrase("ask.answer") : ended(content.answer);
    Block block = blockOf(Paragraph{ask, Voice::Plain});
    block.pieces.emplace_back(Paragraph{answer, Voice::Plain});
    ShortLines signals;
    for (const auto seat : kBothSeats) {
        const auto& name = content.names[seat];
        if (name.empty()) { continue; }
        std::vector<std::string> stops;
        for (const auto& signal : content.stopSignals[seat]) {
            stops.push_back(unended(signal));
        }
        if (stops.empty()) {
            block.pieces.emplace_back(WriteIn{filled("ask.stops.write", {{"name", name}}), 1});
        } else {
            signals.items.push_back(
                filled("ask.stops", {{"name", name}, {"signals", listed(stops, phrase("or"))}}));
        }
    }
    if (!signals.items.empty()) { block.pieces.insert(block.pieces.begin() + 2, signals); }
    section.blocks.push_back(std::move(block));
    return section;
}

Section knownSection(const AgreementPaperContent& content) {
    auto section = sectionOf("known.heading", Place::Further);
    for (const auto seat : kBothSeats) {
        for (const auto& text : content.words[seat].wantKnown) {
            addEntry(section, filled("known.line", {{"name", content.names[seat]}, {"text", ended(text)}}));
        }
    }
    return section;
}

void addQuestions(Document& document, const AgreementPaperContent& content) {
    auto section = sectionOf("questions.heading", Place::Yields);
    std::vector<std::string> said; // two people often ask the same: it is printed once
    const auto add = [&](std::string_view phraseKey, const std::string& text) {
        auto line = filled(phraseKey, {{"text", ended(text)}});
        if (std::find(said.begin(), said.end(), line) != said.end()) { return; }
        said.push_back(line);
        addEntry(section, std::move(line));
    };
    for (const auto seat : kBothSeats) {
        for (const auto& text : content.words[seat].questions) {
            add("questions.you", text);
        }
    }
    for (const auto seat : kBothSeats) {
        for (const auto& text : content.words[seat].medicalQuestions) {
            add("questions.medical", text);
        }
    }
    if (section.blocks.empty()) { return; }
    document.sections.push_back(std::move(section));
    Section pointer;
    pointer.place = Place::Pointer;
    pointer.blocks.push_back(blockOf(Paragraph{phrase("questions.follow"), Voice::Plain}));
    document.sections.push_back(std::move(pointer));
}

Section closingSection(const std::string& reviewSentence, bool hasInitials) {
    Section section;
    section.staysWithPrevious = true;
    Block block = blockOf(Paragraph{phrase("closing.alone"), Voice::Strong});
    if (hasInitials) {
        block.pieces.emplace_back(Initials{reviewSentence, phrase("closing.initials")});
    } else if (!reviewSentence.empty()) {
        block.pieces.emplace_back(Paragraph{reviewSentence, Voice::Plain});
    }
    section.blocks.push_back(std::move(block));
    return section;
}

Section roomSection() {
    auto section = sectionOf("room.heading", Place::IfRoom);
    section.blocks.push_back(blockOf(WriteIn{"", kLinesToWriteOn}));
    return section;
}

} // namespace inglenook::paper
