// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/edition_marks.h"

#include "paper/page_sections.h"
#include "paper/paper_words.h"

#include "paper/state_sections.h"
#include "secret/seal.h"
#include "value/byte_code.h"
#include <algorithm>

namespace inglenook::paper {
namespace {

EditionMark marked(const EntryId& item, ByteWriter bytes, const EditionSalt& salt) {
    return {item, keyedDigest(salt, bytes.take())};
}

EditionMark markOf(const LineView& line, const EditionSalt& salt) {
    ByteWriter bytes;
    bytes.bytes(line.id.bytes());
    bytes.number(static_cast<std::uint64_t>(line.state));
    bytes.text(line.wording);
    for (const auto& condition : line.conditions) {
        bytes.text(condition);
    }
    bytes.text(line.restUntil);
    bytes.text(line.wouldHelp);
    return marked(EntryId::fromBytes(line.id.bytes()).value_or(EntryId{}), std::move(bytes), salt);
}

EditionMark markOf(const BoundaryView& boundary, const EditionSalt& salt) {
    ByteWriter bytes;
    bytes.bytes(boundary.id.bytes());
    bytes.number(static_cast<std::uint64_t>(boundary.owner));
    bytes.text(boundary.wording);
    bytes.text(boundary.until);
    return marked(boundary.id, std::move(bytes), salt);
}

enum class News { Added, Changed, Same };

News newsOf(const EditionMark& mark, const Edition& last) {
    const auto was = std::find_if(last.marks.begin(), last.marks.end(),
                                  [&](const EditionMark& each) { return each.item == mark.item; });
    if (was == last.marks.end()) { return News::Added; }
    return was->print == mark.print ? News::Same : News::Changed;
}

struct Difference {
    std::vector<std::string> added;
    std::vector<std::string> changed;
    bool isSomethingGone = false;
};

Difference differenceFrom(const Edition& last, const AgreementPaperContent& content) {
    Difference difference;
    const auto note = [&](const EditionMark& mark, const std::string& words) {
        switch (newsOf(mark, last)) {
        case News::Added:
            difference.added.push_back(words);
            break;
        case News::Changed:
            difference.changed.push_back(words);
            break;
        case News::Same:
            break;
        }
    };
    for (const auto& line : linesOnPage(content)) {
        note(markOf(line, last.salt), ended(line.wording));
    }
    for (const auto& boundary : boundariesOnPage(content)) {
        note(markOf(boundary, last.salt), wordingOnPage(boundary, content));
    }
    const auto now = marksOf(content, last.salt);
    difference.isSomethingGone = std::any_of(last.marks.begin(), last.marks.end(), [&](const auto& was) {
        return std::none_of(now.begin(), now.end(), [&](const auto& mark) { return mark.item == was.item; });
    });
    return difference;
}

} // namespace

std::vector<EditionMark> marksOf(const AgreementPaperContent& content, const EditionSalt& salt) {
    std::vector<EditionMark> marks;
    for (const auto& line : linesOnPage(content)) {
        marks.push_back(markOf(line, salt));
    }
    for (const auto& boundary : boundariesOnPage(content)) {
        marks.push_back(markOf(boundary, salt));
    }
    return marks;
}

Print printOf(std::string_view text, const std::vector<EditionMark>& marks, const EditionSalt& salt) {
    ByteWriter bytes;
    bytes.text(text);
    for (const auto& mark : marks) {
        bytes.bytes(mark.item.bytes());
        bytes.bytes(mark.print);
    }
    return keyedDigest(salt, bytes.take());
}

bool isAsInLastEdition(const LineView& line, const AgreementPaperContent& content) {
    return content.lastEdition &&
           newsOf(markOf(line, content.lastEdition->salt), *content.lastEdition) == News::Same;
}

Section changesSection(const AgreementPaperContent& content) {
    Section section;
    if (!content.lastEdition) { return section; }
    const auto number = std::to_string(content.lastEdition->number);
    section.heading = filled("changes.heading", {{"n", number}});
    section.place = Place::Further;
    const auto difference = differenceFrom(*content.lastEdition, content);
    const auto add = [&](std::string text) {
        section.blocks.push_back(blockOf(Paragraph{std::move(text), Voice::Plain}));
    };
    for (const auto& words : difference.added) {
        add(filled("changes.added", {{"text", words}}));
    }
    for (const auto& words : difference.changed) {
        add(filled("changes.changed", {{"text", words}}));
    }
    if (difference.isSomethingGone) { add(filled("changes.gone", {{"n", number}})); }
    return section;
}

} // namespace inglenook::paper
