// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A printed document as plain structures: what stands on the paper, in reading order, and what must stay
/// together. Says nothing of fonts or pages; ui/print lays it out, and writes the accessible copy from the
/// same structures.
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace inglenook::paper {

/// The shape beside a line; its word stands in the heading above, on every page that the section reaches.
enum class Shape { None, Tick, HalfCircle, Wave, Bars, Square, Again };

enum class Voice { Plain, Strong, Quiet };

/// Ragged right, as long as it needs to be.
struct Paragraph {
    std::string text;
    Voice voice = Voice::Plain;
    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

/// One line of the agreement: its shape hangs left of the words.
struct StateLine {
    Shape shape = Shape::None;
    std::string wording;            ///< ends with a full stop
    std::vector<std::string> notes; ///< whole short sentences that follow: "Only: gently.", "Since November."
    friend bool operator==(const StateLine&, const StateLine&) = default;
};

/// Short sentences that may share a row; each keeps its shape.
struct ShortLines {
    Shape shape = Shape::None;
    std::vector<std::string> items;
    friend bool operator==(const ShortLines&, const ShortLines&) = default;
};

/// Room to write by hand: a label, which may be empty, and ruled lines.
struct WriteIn {
    std::string label;
    int ruledLines = 1;
    friend bool operator==(const WriteIn&, const WriteIn&) = default;
};

/// Two short blanks after a few words: "Initials, if you like ____ ____".
struct Initials {
    std::string sentence; ///< before them on the same row where it fits
    std::string label;
    friend bool operator==(const Initials&, const Initials&) = default;
};

using Piece = std::variant<Paragraph, StateLine, ShortLines, WriteIn, Initials>;

/// Stays on one page, unless it is longer than a page.
struct Block {
    std::vector<Piece> pieces;
    friend bool operator==(const Block&, const Block&) = default;
};

/// Where a section may go.
enum class Place {
    PageOne, ///< part of the page that stands alone
    Yields,  ///< part of page one too; follows at the head of page two where page one is one page without it
    Pointer, ///< says on page one where the section before it went; there only when that one has yielded
    Further, ///< shares page one where it fits, in its place; else follows after it
    IfRoom,  ///< takes what room is left on the last page; makes no page of its own
};

struct Section {
    std::string heading; ///< may be empty; stays with the first block, repeated where the section runs on
    std::vector<Block> blocks;
    Place place = Place::PageOne;
    bool staysWithPrevious = false; ///< signatures, initials: never alone on a page
    friend bool operator==(const Section&, const Section&) = default;
};

struct Document {
    std::string title;
    std::string subtitle; ///< people, day, edition
    std::string language = "en";
    std::vector<Section> sections;
    std::string kind;                ///< first words of every footer: "Edition 1"
    std::vector<std::string> footer; ///< after "page x of y"
    friend bool operator==(const Document&, const Document&) = default;
};

/// Where the composer put each section.
enum class Put { InPlace, After, LeftOut };
using Arrangement = std::vector<Put>; ///< one for each section

/// The sections in the order in which they are read; what yielded its place comes first of what follows. An
/// arrangement that is too short puts the rest in place.
[[nodiscard]] std::vector<const Section*> readingOrder(const Document& document,
                                                       const Arrangement& arrangement);
/// Footer of one page, counted from 1: "Edition 1 · page 1 of 2 · a line means: you may ask · …".
[[nodiscard]] std::string footerOf(const Document& document, int page, int pages);
/// Heading on a page to which its section runs on: "Welcome, more".
[[nodiscard]] std::string runsOnHeading(const std::string& heading);
/// The whole document as text, one piece a line, sections as they are, without pointers; shapes as ✓ ◐ ~ ‖ ■
/// ↻.
[[nodiscard]] std::string plainText(const Document& document);
/// The character that stands for a shape in text; empty for None.
[[nodiscard]] std::string_view signOf(Shape shape);

} // namespace inglenook::paper
