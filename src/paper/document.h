// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A printed document as plain structures: what stands on the paper, in reading order, and what must stay together.
/// Says nothing of fonts or pages; ui/print lays it out, and writes the accessible copy from the same structures.
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace inglenook::paper {

/// The shape beside a word; a state is never told by a shape or a colour alone.
enum class Shape { None, Tick, TickOnly, HalfCircle, Wave, Bars, Square, Again };

struct Heading {
    std::string text;
    Shape shape = Shape::None;
    friend bool operator==(const Heading&, const Heading&) = default;
};

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
    std::string state;               ///< the state in words, for those who read the copy by ear
    std::string wording;             ///< ends with a full stop
    std::vector<std::string> notes;  ///< whole short sentences that follow: "Only: gently.", "Since November."
    std::string mark;                ///< "new", "changed" since the last edition; mostly empty
    friend bool operator==(const StateLine&, const StateLine&) = default;
};

/// Short lines of one state that may share a row.
struct ShortLines {
    Shape shape = Shape::None;
    std::string state;
    std::vector<StateLine> items;
    friend bool operator==(const ShortLines&, const ShortLines&) = default;
};

/// Room to write by hand: a label and ruled lines.
struct WriteIn {
    std::string label;
    int ruledLines = 1;
    friend bool operator==(const WriteIn&, const WriteIn&) = default;
};

/// A sentence with two short blanks after it: "Initials, if you like ____ ____".
struct Initials {
    std::string sentence;
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
    PageOne,  ///< part of the page that stands alone
    Further,  ///< stays where it is when everything fits one page; else follows on the next
};

struct Section {
    std::optional<Heading> heading;  ///< stays with the first block; repeated when the section runs on
    std::vector<Block> blocks;
    Place place = Place::PageOne;
    bool staysWithPrevious = false;  ///< signatures, initials: never alone on a page
    friend bool operator==(const Section&, const Section&) = default;
};

struct Document {
    std::string title;
    std::string subtitle;             ///< people, day, edition
    std::string language = "en";
    std::vector<Section> sections;
    std::string edition;              ///< first words of every footer: "Edition 1"
    std::vector<std::string> footer;  ///< after "page x of y", joined by " · "
    std::string pageOf;               ///< "page {page} of {pages}"
    std::string runsOn;               ///< heading of a section that runs on: "{heading} (more)"
    friend bool operator==(const Document&, const Document&) = default;
};

/// The sections in the order in which they are read: as they are when all fits one page, else page one first.
[[nodiscard]] std::vector<const Section*> readingOrder(const Document& document, bool fitsOnePage);

/// Footer of one page, counted from 1.
[[nodiscard]] std::string footerOf(const Document& document, int page, int pages);

/// Heading on the page to which its section runs on.
[[nodiscard]] std::string runsOnHeading(const Document& document, const Heading& heading);

/// Words of a shape for those who cannot see it: "yes", "half", … as in resources/content/en/paper.json.
[[nodiscard]] std::string signOf(Shape shape);

} // namespace inglenook::paper
