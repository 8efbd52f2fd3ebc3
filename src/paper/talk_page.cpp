// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/page_sections.h"
#include "paper/paper_words.h"

namespace inglenook::paper {
namespace {

Section introSection() {
    Section intro;
    Block block = blockOf(Paragraph{phrase("talk.snapshot"), Voice::Plain});
    block.pieces.emplace_back(Paragraph{phrase("talk.free"), Voice::Plain});
    intro.blocks.push_back(std::move(block));
    return intro;
}

Section overlapsSection(const AgreementPaperContent& content) {
    auto section = sectionOf("overlaps.heading", Place::PageOne);
    ShortLines lines{Shape::Wave, {}};
    for (const auto& name : content.overlaps) {
        lines.items.push_back(ended(name));
    }
    if (!lines.items.empty()) { section.blocks.push_back(blockOf(lines)); }
    return section;
}

Section proposalsSection(const AgreementPaperContent& content) {
    auto section = sectionOf("proposals.heading", Place::PageOne);
    for (const auto& proposal : content.proposals) {
        StateLine line{Shape::Wave, ended(proposal.wording), {}};
        if (!proposal.conditions.empty()) {
            line.notes.push_back(filled("line.only", {{"list", listed(proposal.conditions)}}));
        }
        section.blocks.push_back(blockOf(std::move(line)));
    }
    return section;
}

} // namespace

Result<ComposedPage> talkPage(const AgreementPaperContent& content, const PageChoices& choices) {
    if (!content.isPresent[Seat::Circle] || !content.isPresent[Seat::Diamond]) {
        return fail(ErrorCode::NeedsBoth, "talk page: one person");
    }
    ComposedPage page;
    auto& document = page.document;
    document.title = phrase("talk.title");
    document.subtitle = filled("subtitle", {{"people", peopleOf(content)}, {"day", longDay(content.today)}});
    document.kind = phrase("footer.talk");
    document.footer = {phrase("footer.no_yes"), phrase("footer.ask"), phrase("footer.leaves_out")};
    document.sections.push_back(introSection());
    addFilled(document, whySection(content));
    auto known = knownSection(content);
    known.place = Place::PageOne;
    addFilled(document, std::move(known));
    addFilled(document, overlapsSection(content));
    addFilled(document, proposalsSection(content));
    document.sections.push_back(askSection(content));
    addQuestions(document, content);
    document.sections.push_back(closingSection("", false));
    if (choices.hasRoomToWrite) { document.sections.push_back(roomSection()); }
    return page;
}

} // namespace inglenook::paper
