// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/agreement_page.h"

#include "paper/body_map_section.h"
#include "paper/edition_marks.h"
#include "paper/goal_sections.h"
#include "paper/helped_section.h"
#include "paper/page_sections.h"
#include "paper/paper_words.h"
#include "paper/state_sections.h"

namespace inglenook::paper {
namespace {

bool areBothPresent(const AgreementPaperContent& content) {
    return content.isPresent[Seat::Circle] && content.isPresent[Seat::Diamond];
}

/// What a page says of itself: one with a number, or one person's copy.
struct Standing {
    std::optional<int> number;
    Day day;
};

/// One idea a line; nobody can switch these off.
Section introSection(const Standing& standing) {
    Section intro;
    Block block;
    const auto say = [&](std::string text) {
        block.pieces.emplace_back(Paragraph{std::move(text), Voice::Plain});
    };
    const bool isFirst = standing.number == 1;
    say(phrase("agreement.snapshot") + (isFirst ? ' ' + phrase("agreement.first") : std::string()));
    say(phrase("agreement.ceiling"));
    say(phrase("agreement.rest"));
    if (!standing.number) { say(phrase("agreement.solo")); }
    if (standing.number && !isFirst) {
        say(filled("agreement.replaces", {{"n", std::to_string(*standing.number - 1)}}));
    }
    intro.blocks.push_back(std::move(block));
    return intro;
}

std::string reviewSentence(const AgreementPaperContent& content, Day day) {
    std::optional<Day> review;
    for (const auto& line : linesOnPage(content)) {
        if (line.review && (!review || *line.review < *review)) { review = line.review; }
    }
    if (!review) { return phrase("closing.review.open"); }
    if (*review <= day) { return phrase("closing.review.now"); }
    return filled("closing.review", {{"day", longDay(*review)}});
}

void addHeader(Document& document, const AgreementPaperContent& content, const Standing& standing) {
    const auto people = peopleOf(content);
    const auto day = longDay(standing.day);
    document.title = phrase("agreement.title");
    if (standing.number) {
        const auto number = std::to_string(*standing.number);
        document.subtitle = filled("subtitle.edition", {{"people", people}, {"day", day}, {"n", number}});
        document.kind = filled("footer.edition", {{"n", number}});
    } else {
        document.subtitle = filled("subtitle", {{"people", people}, {"day", day}});
        document.kind = phrase("footer.solo");
    }
    document.footer = {phrase("footer.ask"), phrase("footer.leaves_out")};
}

Document composed(const AgreementPaperContent& content, const PageChoices& choices,
                  const Standing& standing) {
    Document document;
    addHeader(document, content, standing);
    document.sections.push_back(introSection(standing));
    addFilled(document, whySection(content));
    document.sections.push_back(askSection(content));
    addStateSections(document, content);
    addFilled(document, bodyMapSection(content));
    addFilled(document, goalsSection(content));
    addFilled(document, ritualsSection(content));
    addFilled(document, knownSection(content));
    addFilled(document, helpedSection(content));
    addQuestions(document, content);
    if (standing.number) { addFilled(document, changesSection(content)); }
    document.sections.push_back(closingSection(reviewSentence(content, standing.day), choices.hasInitials));
    if (choices.hasRoomToWrite) { document.sections.push_back(roomSection()); }
    return document;
}

// Everything that the page says of the couple, without what it says of itself: its number, its day, what
// changed.
std::string substanceOf(AgreementPaperContent content) {
    content.lastEdition.reset();
    auto document = composed(content, PageChoices{false, false}, Standing{std::nullopt, content.today});
    document.subtitle = peopleOf(content);
    return plainText(document);
}

Edition editionOf(const AgreementPaperContent& content, const EditionSalt& newSalt) {
    const auto substance = substanceOf(content);
    if (content.lastEdition) {
        const auto& last = *content.lastEdition;
        const auto same = printOf(substance, marksOf(content, last.salt), last.salt);
        if (same == last.page) { return last; }
    }
    Edition edition;
    edition.number = content.lastEdition ? content.lastEdition->number + 1 : 1;
    edition.day = content.today;
    edition.salt = newSalt;
    edition.marks = marksOf(content, newSalt);
    edition.page = printOf(substance, edition.marks, newSalt);
    return edition;
}

} // namespace

bool isOnAgreementPage(const LineView& line) {
    return line.state != LineState::Draft && line.onPaper[Seat::Circle] && line.onPaper[Seat::Diamond];
}

Result<ComposedPage> agreementPage(const AgreementPaperContent& content, const PageChoices& choices,
                                   const EditionSalt& newSalt) {
    if (content.names[Seat::Circle].empty() || content.names[Seat::Diamond].empty()) {
        return fail(ErrorCode::NeedsBoth, "agreement page: an empty seat");
    }
    const bool isAnyoneHere = content.isPresent[Seat::Circle] || content.isPresent[Seat::Diamond];
    if (areBothPresent(content)) {
        const auto edition = editionOf(content, newSalt);
        return ComposedPage{composed(content, choices, Standing{edition.number, edition.day}), edition};
    }
    if (!isAnyoneHere || content.opening == Opening::Together) {
        return fail(ErrorCode::NeedsBoth, "agreement page: one person");
    }
    return ComposedPage{composed(content, choices, Standing{std::nullopt, content.today}), std::nullopt};
}

std::string longDay(Day day) {
    const std::chrono::year_month_day date(day);
    return filled("day", {{"day", std::to_string(unsigned{date.day()})},
                          {"month", monthNames()[unsigned{date.month()} - 1]},
                          {"year", std::to_string(int{date.year()})}});
}

std::string monthOf(Day day, Day today) {
    const std::chrono::year_month_day date(day);
    const auto& month = monthNames()[unsigned{date.month()} - 1];
    if (date.year() == std::chrono::year_month_day(today).year()) { return month; }
    return filled("month.year", {{"month", month}, {"year", std::to_string(int{date.year()})}});
}

} // namespace inglenook::paper
