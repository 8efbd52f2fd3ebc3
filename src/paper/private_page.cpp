// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/private_page.h"

#include "couple/couple_store.h"
#include "own_room/own_room_store.h"
#include "paper/page_sections.h"
#include "paper/paper_words.h"

#include <array>
#include <utility>

namespace inglenook::paper {
namespace {

struct Part {
    NoteKind kind;
    std::string_view heading;
};

// What was written for the session comes first; what is most easily said comes last.
constexpr std::array<Part, 6> kParts = {{{NoteKind::ForSession, "private.session.heading"},
                                         {NoteKind::Fear, "private.fears.heading"},
                                         {NoteKind::Curiosity, "private.curiosities.heading"},
                                         {NoteKind::Boundary, "private.boundaries.heading"},
                                         {NoteKind::Journal, "private.journal.heading"},
                                         {NoteKind::PleaseSay, "private.say.heading"}}};

Section introSection(const std::string& name) {
    Section intro;
    Block block = blockOf(Paragraph{phrase("private.warning"), Voice::Strong});
    block.pieces.emplace_back(Paragraph{phrase("private.ask"), Voice::Strong});
    block.pieces.emplace_back(Paragraph{filled("private.owner", {{"name", name}}), Voice::Plain});
    block.pieces.emplace_back(Paragraph{phrase("private.no_yes"), Voice::Plain});
    intro.blocks.push_back(std::move(block));
    return intro;
}

/// Each line of a note is an entry, so that the eye finds where the next begins; the note stays together.
Block noteBlock(const Note& note) {
    Block block;
    if (note.day) { block.pieces.emplace_back(Paragraph{longDay(*note.day), Voice::Quiet}); }
    std::string line;
    for (const char c : note.text + '\n') {
        if (c != '\n') {
            line += c;
        } else if (!line.empty()) {
            block.pieces.emplace_back(StateLine{Shape::None, std::exchange(line, {}), {}});
        }
    }
    return block;
}

Section partSection(const Part& part, const std::vector<Note>& notes) {
    auto section = sectionOf(part.heading, Place::PageOne);
    for (const auto& note : notes) {
        if (note.kind == part.kind) { section.blocks.push_back(noteBlock(note)); }
    }
    return section;
}

} // namespace

Result<Document> privatePage(const PrivatePageContent& content, const PageChoices& choices) {
    if (content.notes.empty()) { return fail(ErrorCode::NotFound, "private page: nothing marked"); }
    Document document;
    document.title = phrase("private.title");
    document.subtitle = filled("subtitle", {{"people", content.name}, {"day", longDay(content.today)}});
    document.kind = phrase("footer.private");
    document.footer = {phrase("footer.no_yes"), phrase("footer.ask"), phrase("footer.leaves_out")};
    document.sections.push_back(introSection(content.name));
    for (const auto& part : kParts) {
        addFilled(document, partSection(part, content.notes));
    }
    Section closing;
    closing.blocks.push_back(blockOf(Paragraph{phrase("private.alone"), Voice::Plain}));
    document.sections.push_back(std::move(closing));
    if (choices.hasRoomToWrite) { document.sections.push_back(roomSection()); }
    return document;
}

Result<Document> privatePaper(Alone& alone, const PageChoices& choices) {
    PrivatePageContent content;
    const auto names = CoupleStore(alone).names();
    if (!names) { return passOn(names); }
    content.name = (*names)[alone.seat()];
    content.today = alone.now().day;
    auto notes = OwnRoomStore(alone).toBring(alone.seat(), Bring::Session);
    if (!notes) { return passOn(notes); }
    content.notes = std::move(*notes);
    return privatePage(content, choices);
}

} // namespace inglenook::paper
