// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_kernel/line_world.h"
#include "agreement_kernel/property.h"
#include "agreement_kernel/term_bits.h"

namespace inglenook::testing {
namespace {

SealedLine aFullLine() {
    Term term = termOn({"a", "b"});
    term.maxMinutes = 10;
    term.pressure = Pressure::Gentle;
    term.validUntil = dayOf(20'000);
    term.requirements = {"note:slowly"};
    SealedLine line = aLine(TouchLevel::Sensual, term);
    line.yes = aYesId(5);
    line.phase = YesPhase::Final;
    line.direction = Direction::DiamondGives;
    line.conditions = {"gently", "10 minutes at most"};
    line.words = {{"area:a", "caf\u00e9"}, {"note:slowly", "slowly"}};
    line.settlesOn = dayOf(19'000);
    line.reviewOn = dayOf(19'042);
    line.stopSignals = {{{{"stop", "the ball drops"}, {"stop", "the keys drop"}}}};
    return line;
}

std::string hexOf(const Bytes& bytes) {
    std::string out;
    for (const auto byte : bytes) {
        out += "0123456789abcdef"[byte >> 4U];
        out += "0123456789abcdef"[byte & 15U];
    }
    return out;
}

TEST(SealedLine, ReadsBackExactlyWhatWasSealed) {
    const auto line = aFullLine();
    const auto read = decodedLine(bytesOf(line));
    ASSERT_TRUE(read);
    EXPECT_TRUE(*read == line);
    EXPECT_EQ(bytesOf(*read), bytesOf(line));
}

TEST(SealedLine, IsNotUnderstoodWhenAnyByteIsCutOffOrAdded) {
    const Bytes bytes = bytesOf(aFullLine());
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        EXPECT_FALSE(decodedLine(ByteView(bytes).first(length))) << length;
    }
    Bytes longer = bytes;
    longer.push_back(0);
    EXPECT_FALSE(decodedLine(longer));
    EXPECT_FALSE(decodedLine(Bytes(300'000)));
}

TEST(SealedLine, EveryFlippedBitIsRefusedOrReadsAsAnotherLineWithThoseVeryBytes) {
    const auto line = aFullLine();
    const Bytes bytes = bytesOf(line);
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        Bytes flipped = bytes;
        flipped[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        const auto read = decodedLine(flipped);
        if (!read) { continue; }
        EXPECT_FALSE(*read == line) << bit;
        EXPECT_EQ(bytesOf(*read), flipped) << bit;
    }
}

TEST(SealedLine, RefusesTextThatHidesOrIsNotPlain) {
    const auto refuses = [](const std::string& wording) {
        SealedLine line = aFullLine();
        line.wording = wording;
        const auto bytes = encoded(line);
        return bytes ? std::optional<ErrorCode>{} : std::optional(bytes.error().code);
    };
    EXPECT_EQ(refuses("A hug \u202e then"), ErrorCode::TextHidesDirection);
    EXPECT_EQ(refuses(""), ErrorCode::TextEmpty);
    EXPECT_EQ(refuses(" a hug"), ErrorCode::TextNotReadable);
    EXPECT_EQ(refuses("cafe\u0301"), ErrorCode::TextNotReadable) << "not in its composed form";
    EXPECT_EQ(refuses("two\nlines"), ErrorCode::TextNotReadable);
    EXPECT_EQ(refuses("\xff"), ErrorCode::TextNotReadable);
    EXPECT_EQ(refuses(std::string(401, 'a')), ErrorCode::TextTooLong);
    EXPECT_EQ(refuses("caf\u00e9"), std::nullopt);
}

TEST(SealedLine, RefusesWhatCouldNotBeReadBack) {
    SealedLine all = aFullLine();
    all.term = openTerm();
    EXPECT_EQ(encoded(all).error().code, ErrorCode::OutsideRules) << "\"all\" is written out";
    SealedLine code = aFullLine();
    code.term.requirements = {"not\nplain"};
    EXPECT_EQ(encoded(code).error().code, ErrorCode::TextTooLong);
    SealedLine many = aFullLine();
    many.conditions.assign(501, "gently");
    EXPECT_EQ(encoded(many).error().code, ErrorCode::TextTooLong);
}

TEST(SealedLine, AFieldThatDiffersMakesAnotherOpening) {
    const auto line = aFullLine();
    SealedLine renewed = line;
    renewed.yes = aYesId(6);
    renewed.phase = YesPhase::First;
    renewed.reviewOn = dayOf(1);
    renewed.settlesOn.reset();
    renewed.stopSignals = {};
    EXPECT_TRUE(isSameOpening(line, renewed));
    EXPECT_FALSE(line == renewed);
    renewed.wording = "A short hug";
    EXPECT_FALSE(isSameOpening(line, renewed));
}

// Written by the first release of the format. A line sealed then is readable for ever: never change this
// text.
constexpr std::string_view kGolden =
#include "agreement_kernel/golden_line_1.inc"
    ;

Bytes bytesOfHex(std::string_view hex) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    Bytes out;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
        out.push_back(static_cast<std::uint8_t>(kDigits.find(hex[i]) * 16 + kDigits.find(hex[i + 1])));
    }
    return out;
}

TEST(SealedLine, OfTheFirstFormatStaysReadable) {
    const auto read = decodedLine(bytesOfHex(kGolden));
    ASSERT_TRUE(read);
    EXPECT_TRUE(*read == aFullLine());
    EXPECT_EQ(hexOf(bytesOf(aFullLine())), kGolden);
}

TEST(SealedLine, AnyTermSurvivesSealing) {
    holdsFor(1'000, [] {
        const Term term = frozen(termOfBits(*bitsOf(kTermBits)), letterLists());
        const auto read = decodedLine(bytesOf(aLine(TouchLevel::Sexual, term)));
        law(read && read->term == term, "the term that was sealed is the term that is read");
    });
}

} // namespace
} // namespace inglenook::testing
