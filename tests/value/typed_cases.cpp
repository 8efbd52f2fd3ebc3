// SPDX-License-Identifier: GPL-3.0-or-later
#include "value/typed_cases.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace inglenook::test {

namespace {

using namespace std::string_literals;

constexpr char32_t kAcute = 0x301;
constexpr char32_t kDotBelow = 0x323;
constexpr char32_t kJoiner = 0x200D;
constexpr char32_t kHeart = 0x1F499;

std::string times(std::size_t count, const std::string& piece) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i) {
        out += piece;
    }
    return out;
}

std::string joined(std::initializer_list<char32_t> codePoints) {
    std::string out;
    for (const auto each : codePoints) {
        out += utf8(each);
    }
    return out;
}

std::string called(const char* what, char32_t codePoint) {
    return what + (" "s + std::to_string(static_cast<std::uint32_t>(codePoint)));
}

class Cases {
public:
    void keep(const char* what, const std::string& raw, Into into = Into::Wording) {
        all.push_back({what, into, raw, {}, raw});
    }
    void become(const char* what, const std::string& raw, const std::string& kept,
                Into into = Into::Wording) {
        all.push_back({what, into, raw, {}, kept});
    }
    void refuse(const std::string& what, const std::string& raw, ErrorCode code, Into into = Into::Wording) {
        all.push_back({what, into, raw, code, {}});
    }
    std::vector<Typed> all;
};

void addDirections(Cases& cases) {
    const std::array<char32_t, 12> controls = {0x61C,  0x200E, 0x200F, 0x202A, 0x202B, 0x202C,
                                               0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069};
    for (const auto control : controls) {
        cases.refuse(called("a bidi control in a line", control), "a long " + utf8(control) + "hug",
                     ErrorCode::TextHidesDirection);
        cases.refuse(called("a bidi control at the end of a name", control), "Ana" + utf8(control),
                     ErrorCode::TextHidesDirection, Into::Name);
    }
    cases.refuse("a bidi control alone", utf8(0x202E), ErrorCode::TextHidesDirection, Into::Passage);
    cases.keep("Hebrew", joined({0x5D7, 0x5D9, 0x5D1, 0x5D5, 0x5E7}));
    cases.keep("Arabic", joined({0x639, 0x646, 0x627, 0x642}), Into::Name);
    cases.keep("Arabic and Latin in one line", "tea " + joined({0x634, 0x627, 0x64A}) + " tea");
    cases.keep("Persian with a zero width non-joiner", joined({0x645, 0x6CC, 0x200C, 0x62E}));
}

void addControls(Cases& cases) {
    for (char32_t control = 0; control < 0xA0; ++control) {
        const bool isC0 = control < 0x20 && control != '\n' && control != '\r' && control != '\t';
        if (isC0 || control >= 0x7F) {
            cases.refuse(called("a control character", control), "a" + utf8(control) + "b",
                         ErrorCode::TextNotReadable);
        }
    }
    cases.refuse("a NUL alone", std::string(1, '\0'), ErrorCode::TextNotReadable, Into::Name);
    cases.refuse("a NUL after good words", "Ana"s + std::string(1, '\0'), ErrorCode::TextNotReadable,
                 Into::Name);
    cases.refuse("a NUL in a note", "a"s + std::string(1, '\0') + "b", ErrorCode::TextNotReadable,
                 Into::Passage);
    cases.refuse("colour for a terminal", "\x1B[31mred\x1B[0m", ErrorCode::TextNotReadable, Into::Passage);
    cases.refuse("a line separator", "a" + utf8(0x2028) + "b", ErrorCode::TextNotReadable);
    cases.refuse("a paragraph separator", "a" + utf8(0x2029) + "b", ErrorCode::TextNotReadable,
                 Into::Passage);
}

void addLineEnds(Cases& cases) {
    cases.refuse("two lines in a name", "Ana\nBen", ErrorCode::TextNotReadable, Into::Name);
    cases.refuse("two lines in a wording", "one\r\ntwo", ErrorCode::TextNotReadable);
    cases.refuse("an old line end in a wording", "one\rtwo", ErrorCode::TextNotReadable);
    cases.become("a line end after a wording", "a long hug\n", "a long hug");
    cases.become("line ends of Windows", "one\r\ntwo\r\n\r\nthree", "one\ntwo\n\nthree", Into::Passage);
    cases.become("old line ends", "one\rtwo\r\rthree", "one\ntwo\n\nthree", Into::Passage);
    cases.become("mixed line ends", "a\n\r\nb\r\n\rc", "a\n\nb\n\nc", Into::Passage);
    cases.keep("plain line ends", "one\ntwo\n\n\nthree", Into::Passage);
    cases.become("tabs", "one\ttwo", "one two");
    cases.become("tabs around", "\t\tAna\t", "Ana", Into::Name);
    cases.become("spaces around", "   a long hug   ", "a long hug");
    cases.become("blank lines around a note", "\n \n a \n b \n\n", "a \n b", Into::Passage);
    cases.keep("spaces inside", "a   long   hug");
}

void addEmpty(Cases& cases) {
    for (const auto into : {Into::Name, Into::Wording, Into::Passage}) {
        cases.refuse("nothing", "", ErrorCode::TextEmpty, into);
        cases.refuse("only spaces", "     ", ErrorCode::TextEmpty, into);
        cases.refuse("only tabs and line ends", "\t\r\n\r\t\n", ErrorCode::TextEmpty, into);
        cases.refuse("only no-break spaces", joined({0xA0, 0xA0}), ErrorCode::TextEmpty, into);
        cases.refuse("only zero width spaces", joined({0x200B, 0x200B}), ErrorCode::TextEmpty, into);
        cases.refuse("only a byte order mark", utf8(0xFEFF), ErrorCode::TextEmpty, into);
        cases.refuse("only a soft hyphen", utf8(0xAD), ErrorCode::TextEmpty, into);
        cases.refuse("only a wide space and a joiner", joined({0x3000, kJoiner}), ErrorCode::TextEmpty, into);
    }
}

void addBroken(Cases& cases) {
    const std::vector<std::pair<const char*, std::string>> broken = {
        {"a high surrogate", utf8(0xD83D)},
        {"a low surrogate", utf8(0xDC99)},
        {"a pair of surrogates as UTF-8", utf8(0xD83D) + utf8(0xDC99)},
        {"the first surrogate", utf8(0xD800)},
        {"the last surrogate", utf8(0xDFFF)},
        {"an overlong NUL", "\xC0\x80"},
        {"an overlong slash in two bytes", "\xC0\xAF"},
        {"an overlong slash in three bytes", "\xE0\x80\xAF"},
        {"an overlong slash in four bytes", "\xF0\x80\x80\xAF"},
        {"an overlong letter", "\xC1\x81"},
        {"two of three bytes", "\xE2\x82"},
        {"one of three bytes", "\xE2"},
        {"three of four bytes", "\xF0\x9F\x92"},
        {"two of four bytes", "\xF0\x9F"},
        {"one of two bytes", "\xC3"},
        {"a continuation without a start", "\x80"},
        {"many continuations", "\xBF\xBF\xBF"},
        {"a start followed by a letter", "\xC3z"},
        {"five bytes", "\xF8\x88\x80\x80\x80"},
        {"six bytes", "\xFC\x84\x80\x80\x80\x80"},
        {"past the last code point", "\xF4\x90\x80\x80"},
        {"a byte that is never UTF-8", "\xFF"},
        {"UTF-16 with its mark", "\xFF\xFE"
                                 "a"},
        {"Latin-1", "caf\xE9"},
        {"a non-character", utf8(0xFFFE)},
        {"the last non-character", utf8(0x10FFFF)},
        {"a non-character among Arabic forms", utf8(0xFDD0)},
        {"an unassigned code point", utf8(0x378)},
        {"an unassigned astral code point", utf8(0x1FFFD)},
        {"an unassigned plane", utf8(0x50000)},
    };
    for (const auto& [what, raw] : broken) {
        for (const auto into : {Into::Wording, Into::Passphrase}) {
            cases.refuse(what, "good words " + raw, ErrorCode::TextNotReadable, into);
        }
    }
    cases.refuse("private use", utf8(0xE000), ErrorCode::TextNotReadable);
    cases.refuse("private use in a name", "A" + utf8(0xF8FF), ErrorCode::TextNotReadable, Into::Name);
    cases.refuse("astral private use", utf8(0xF0000), ErrorCode::TextNotReadable, Into::Passage);
}

void addEmoji(Cases& cases) {
    cases.keep("a heart", utf8(kHeart));
    cases.keep("a heart with its selector", joined({0x2764, 0xFE0F}));
    cases.keep("a family", joined({0x1F468, kJoiner, 0x1F469, kJoiner, 0x1F467}));
    cases.keep("a couple in two skin tones",
               joined({0x1F469, 0x1F3FD, kJoiner, 0x2764, 0xFE0F, kJoiner, 0x1F468, 0x1F3FB}));
    cases.keep("a flag", joined({0x1F1F8, 0x1F1EE}));
    cases.keep("half a flag", utf8(0x1F1F8));
    cases.keep("a flag of tags", joined({0x1F3F4, 0xE0067, 0xE0062, 0xE0077, 0xE006C, 0xE0073, 0xE007F}));
    cases.keep("a skin tone alone", utf8(0x1F3FD));
    cases.keep("a key cap", joined({'1', 0xFE0F, 0x20E3}));
    cases.keep("a wheelchair", joined({0x1F9D1, kJoiner, 0x1F9BD}), Into::Name);
    cases.keep("a smile in a note", "tea?\n" + utf8(0x1F642), Into::Passage);
}

void addMarks(Cases& cases) {
    cases.keep("a mark alone", utf8(kAcute));
    cases.keep("a mark alone as a name", utf8(kDotBelow), Into::Name);
    cases.become("a mark after a space", " " + utf8(kAcute), utf8(kAcute));
    cases.keep("199 marks on one letter", "x" + times(199, utf8(kAcute)));
    cases.refuse("200 marks on one letter", "x" + times(200, utf8(kAcute)), ErrorCode::TextTooLong);
    cases.refuse("hundreds of marks in a name", "A" + times(300, utf8(kDotBelow)), ErrorCode::TextTooLong,
                 Into::Name);
    cases.keep("hundreds of marks in a note", "x" + times(700, utf8(kAcute)), Into::Passage);
    cases.become("marks in another order", "x" + joined({kAcute, kDotBelow}),
                 "x" + joined({kDotBelow, kAcute}));
    cases.become("a decomposed letter", "Rene" + utf8(kAcute), "Ren\xC3\xA9", Into::Name);
    cases.keep("a composed letter", "Ren\xC3\xA9", Into::Name);
    cases.become("a Hangul syllable in pieces", joined({0x1112, 0x1161, 0x11AB}), utf8(0xD55C), Into::Name);
    cases.become("the Angstrom sign", utf8(0x212B), utf8(0xC5));
    cases.become("the Ohm sign", utf8(0x2126), utf8(0x3A9));
    cases.keep("a Vietnamese name", "Nguy" + utf8(0x1EC5) + "n", Into::Name);
    cases.become("a Vietnamese name in pieces", "Nguye" + joined({0x302, 0x303}) + "n",
                 "Nguy" + utf8(0x1EC5) + "n", Into::Name);
    cases.keep("a ligature stays in a line", utf8(0xFB01) + "ne");
    cases.keep("full width letters stay in a line", joined({0xFF21, 0xFF22}));
    cases.keep("Devanagari with a joiner", joined({0x915, 0x94D, kJoiner, 0x937}));
}

void addLengths(Cases& cases) {
    const std::vector<std::tuple<Into, std::size_t>> limits = {
        {Into::Name, 60}, {Into::Wording, 200}, {Into::Passage, 4000}};
    for (const auto& [into, limit] : limits) {
        cases.keep("letters up to the limit", times(limit, "a"), into);
        cases.refuse("one letter too many", times(limit + 1, "a"), ErrorCode::TextTooLong, into);
        cases.keep("astral ones up to the limit", times(limit, utf8(kHeart)), into);
        cases.refuse("one astral one too many", times(limit + 1, utf8(kHeart)), ErrorCode::TextTooLong, into);
        cases.become("decomposed ones up to the limit", times(limit, "e" + utf8(kAcute)),
                     times(limit, "\xC3\xA9"), into);
        cases.become("the limit, and spaces around", "  " + times(limit, "a") + "  ", times(limit, "a"),
                     into);
        cases.refuse("a megabyte", times(1U << 20U, "a"), ErrorCode::TextTooLong, into);
        cases.refuse("a megabyte of spaces", times(1U << 20U, " "), ErrorCode::TextTooLong, into);
        cases.refuse("a megabyte that is not UTF-8", times(1U << 20U, "\xFF"), ErrorCode::TextTooLong, into);
    }
}

void addPassphrases(Cases& cases) {
    cases.keep("five words", "lantern orchard velvet quarry mitten", Into::Passphrase);
    cases.keep("nothing", "", Into::Passphrase);
    cases.keep("spaces around count", "  two words ", Into::Passphrase);
    cases.become("full width letters", joined({0xFF21, 0xFF42}), "Ab", Into::Passphrase);
    cases.become("a ligature", utf8(0xFB01) + "g", "fig", Into::Passphrase);
    cases.become("a no-break space", "a" + utf8(0xA0) + "b", "a b", Into::Passphrase);
    cases.become("a wide space", "a" + utf8(0x3000) + "b", "a b", Into::Passphrase);
    cases.become("a decomposed letter", "e" + utf8(kAcute), "\xC3\xA9", Into::Passphrase);
    cases.keep("a composed letter", "\xC3\xA9", Into::Passphrase);
    cases.become("a circled digit", utf8(0x2460), "1", Into::Passphrase);
    cases.become("a raised digit", "x\xC2\xB2", "x2", Into::Passphrase);
    cases.keep("a heart", utf8(kHeart), Into::Passphrase);
    cases.keep("a megabyte", times(1U << 20U, "a"), Into::Passphrase);
}

} // namespace

std::string utf8(char32_t c) {
    const auto byte = [](char32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); };
    if (c < 0x80) { return {byte(c)}; }
    if (c < 0x800) { return {byte(0xC0U | (c >> 6U)), byte(0x80U | (c & 0x3FU))}; }
    if (c < 0x10000) {
        return {byte(0xE0U | (c >> 12U)), byte(0x80U | ((c >> 6U) & 0x3FU)), byte(0x80U | (c & 0x3FU))};
    }
    return {byte(0xF0U | (c >> 18U)), byte(0x80U | ((c >> 12U) & 0x3FU)), byte(0x80U | ((c >> 6U) & 0x3FU)),
            byte(0x80U | (c & 0x3FU))};
}

std::vector<Typed> typedCases() {
    Cases cases;
    addDirections(cases);
    addControls(cases);
    addLineEnds(cases);
    addEmpty(cases);
    addBroken(cases);
    addEmoji(cases);
    addMarks(cases);
    addLengths(cases);
    addPassphrases(cases);
    return cases.all;
}

} // namespace inglenook::test
