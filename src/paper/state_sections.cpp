// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/state_sections.h"

#include "paper/edition_marks.h"
#include "paper/page_sections.h"
#include "paper/paper_words.h"

#include <algorithm>

namespace inglenook::paper {
namespace {

bool isInForce(LineState state) { return state == LineState::Agreed || state == LineState::DueForReview; }

// The store has compared the rooms already; paper that leaves the house is worth looking twice.
bool isVouchedFor(const LineView& line, const AgreementPaperContent& content) {
    return std::all_of(kBothSeats.begin(), kBothSeats.end(), [&](Seat seat) {
        return !content.isPresent[seat] ||
               std::find(line.checked.begin(), line.checked.end(), seat) != line.checked.end();
    });
}

/// Ticks lie in own rooms. Of someone who is not here, what speaks is the last edition: they ticked just
/// that.
bool isTicked(const LineView& line, const AgreementPaperContent& content) {
    return std::all_of(kBothSeats.begin(), kBothSeats.end(), [&](Seat seat) {
        return line.onPaper[seat] || (!content.isPresent[seat] && isAsInLastEdition(line, content));
    });
}

std::vector<std::string> onlyNotes(const LineView& line) {
    if (line.conditions.empty()) { return {}; }
    return {filled("line.only", {{"list", listed(line.conditions)}})};
}

StateLine inForce(const LineView& line, Shape shape) { return {shape, ended(line.wording), onlyNotes(line)}; }

StateLine resting(const LineView& line, Day today) {
    StateLine out{Shape::Bars, ended(line.wording), {}};
    if (line.since) { out.notes.push_back(filled("line.since", {{"month", monthOf(*line.since, today)}})); }
    if (line.isRestedWithTime) { out.notes.push_back(phrase("line.with_time")); }
    out.notes.push_back(line.restUntil.empty() ? phrase("line.until.yes")
                                               : filled("line.until", {{"event", unended(line.restUntil)}}));
    if (!line.wouldHelp.empty()) {
        out.notes.push_back(filled("line.would_help", {{"text", ended(line.wouldHelp)}}));
    }
    return out;
}

void addLine(Section& section, StateLine line) { section.blocks.push_back(blockOf(std::move(line))); }

// Without conditions lines of talk are short, and may share a row.
void addTalk(Section& section, const std::vector<LineView>& lines) {
    ShortLines plain{Shape::Wave, {}};
    for (const auto& line : lines) {
        if (line.conditions.empty()) { plain.items.push_back(ended(line.wording)); }
    }
    if (!plain.items.empty()) { section.blocks.push_back(blockOf(plain)); }
    for (const auto& line : lines) {
        if (!line.conditions.empty()) { addLine(section, inForce(line, Shape::Wave)); }
    }
}

std::vector<LineView> inState(const std::vector<LineView>& lines, LineState state) {
    std::vector<LineView> found;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(found),
                 [&](const LineView& line) { return line.state == state; });
    return found;
}

void addOpenSections(Document& document, const std::vector<LineView>& lines) {
    auto welcome = sectionOf("welcome.heading", Place::PageOne);
    auto conditions = sectionOf("conditions.heading", Place::PageOne);
    for (const auto& line : inState(lines, LineState::Agreed)) {
        addLine(line.conditions.empty() ? welcome : conditions, inForce(line, Shape::Tick));
    }
    auto again = sectionOf("look_again.heading", Place::PageOne);
    for (const auto& line : inState(lines, LineState::DueForReview)) {
        addLine(again, inForce(line, Shape::Again));
    }
    auto settling = sectionOf("settling.heading", Place::PageOne);
    for (const auto& line : inState(lines, LineState::Settling)) {
        addLine(settling, inForce(line, Shape::HalfCircle));
    }
    auto talk = sectionOf("talk.heading", Place::PageOne);
    addTalk(talk, inState(lines, LineState::ToTalkAbout));
    for (auto* section : {&welcome, &conditions, &again, &settling, &talk}) {
        addFilled(document, std::move(*section));
    }
}

} // namespace

std::vector<LineView> linesOnPage(const AgreementPaperContent& content) {
    std::vector<LineView> lines;
    for (auto line : content.lines) {
        if (line.state == LineState::Draft || !isTicked(line, content)) { continue; }
        if (isInForce(line.state) && !isVouchedFor(line, content)) { line.state = LineState::ToTalkAbout; }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<BoundaryView> boundariesOnPage(const AgreementPaperContent& content) {
    std::vector<BoundaryView> boundaries;
    std::copy_if(content.boundaries.begin(), content.boundaries.end(), std::back_inserter(boundaries),
                 [](const BoundaryView& boundary) { return boundary.isPublished && boundary.onPaper; });
    return boundaries;
}

std::string wordingOnPage(const BoundaryView& boundary, const AgreementPaperContent& content) {
    const auto& name = content.names[boundary.owner];
    auto words = ended(boundary.wording);
    if (name.empty() || words.find(name) != std::string::npos) { return words; }
    return filled("boundary.owner", {{"name", name}, {"text", words}});
}

void addStateSections(Document& document, const AgreementPaperContent& content) {
    const auto lines = linesOnPage(content);
    addOpenSections(document, lines);
    auto rests = sectionOf("resting.heading", Place::PageOne);
    for (const auto& line : inState(lines, LineState::Resting)) {
        addLine(rests, resting(line, content.today));
    }
    auto off = sectionOf("off.heading", Place::PageOne);
    for (const auto& line : inState(lines, LineState::OffTheTable)) {
        addLine(off, {Shape::Square, ended(line.wording), {}});
    }
    for (const auto& boundary : boundariesOnPage(content)) {
        const auto words = wordingOnPage(boundary, content);
        if (boundary.until.empty()) {
            addLine(off, {Shape::Square, words, {}});
        } else {
            addLine(rests, {Shape::Bars,
                            words,
                            {filled("line.until.owner", {{"event", unended(boundary.until)},
                                                         {"name", content.names[boundary.owner]}})}});
        }
    }
    addFilled(document, std::move(rests));
    addFilled(document, std::move(off));
}

} // namespace inglenook::paper
