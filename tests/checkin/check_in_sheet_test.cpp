// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkin/check_in_sheet.h"

#include "support/temporary_vault.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace inglenook {
namespace {

using test::must;

Answer anyAnswerFor(Dimension dimension) {
    for (;;) {
        Answer answer;
        answer.resolution = *rc::gen::element(Resolution::Three, Resolution::Five, Resolution::Eleven);
        if (*rc::gen::arbitrary<bool>()) {
            answer.value = *rc::gen::inRange<std::uint8_t>(0, static_cast<std::uint8_t>(answer.resolution));
        }
        if (dimension == Dimension::Medicines) { answer.felt = *rc::gen::inRange<std::uint8_t>(0, 128); }
        if (dimension == Dimension::Interest && !answer.value) {
            answer.aside = *rc::gen::element(Aside::None, Aside::HardToSay, Aside::NotForToday);
        }
        const auto band = bandOf(answer);
        if (band && isLight(dimension, *band)) { answer.helped = *rc::gen::arbitrary<std::uint8_t>(); }
        if (isWellFormed(dimension, answer)) { return answer; }
    }
}

CheckInSheet anySheet() {
    CheckInSheet sheet;
    for (const auto dimension : kScaled) {
        must(sheet.set(dimension, anyAnswerFor(dimension)));
    }
    sheet.setWish(static_cast<Wish>(*rc::gen::inRange(0, 7)));
    must(sheet.setLine(*rc::gen::element<std::string>("", "a nap helped", "Tee mit Oma — schön")));
    return sheet;
}

DimensionSet anyFields() { return dimensionsOf(*rc::gen::inRange<std::int64_t>(0, 32767)); }

RC_GTEST_PROP(Sheet, ReadsBackWhatItWrites, ()) {
    const auto sheet = anySheet();
    RC_ASSERT(must(CheckInSheet::from(sheet.bytes())) == sheet);
}

RC_GTEST_PROP(Sheet, HasOneLengthWhateverWasAnswered, ()) {
    RC_ASSERT(anySheet().bytes().size() == CheckInSheet::kBytes);
}

// House law 5: what was held back and what was never answered are the same bytes.
RC_GTEST_PROP(Sheet, ShowsAHeldBackFieldAsOneThatWasNeverAnswered, ()) {
    const auto sheet = anySheet();
    const auto shown = anyFields();
    auto never = sheet;
    for (const auto dimension : kScaled) {
        if (!shown.contains(dimension)) { never.clear(dimension); }
    }
    if (!shown.contains(Dimension::Wish)) { never.clear(Dimension::Wish); }
    if (!shown.contains(Dimension::Line)) { never.clear(Dimension::Line); }
    DimensionSet all(kScaled.begin(), kScaled.end());
    all.insert({Dimension::Wish, Dimension::Line});
    RC_ASSERT(sheet.shown(shown).bytes() == never.shown(all).bytes());
}

RC_GTEST_PROP(Sheet, ShowsBandsOnlyAndNeverWhatHelped, ()) {
    const auto seen = anySheet().shown(anyFields());
    for (const auto dimension : kScaled) {
        const auto& answer = seen.answer(dimension);
        RC_ASSERT(answer.helped == 0);
        if (answer.value) { RC_ASSERT(answer.resolution == Resolution::Three); }
    }
}

RC_GTEST_PROP(Sheet, RefusesBytesThatAreNotItsOwn, ()) {
    auto bytes = anySheet().bytes();
    const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
    bytes[at] = static_cast<std::uint8_t>(bytes[at] ^ *rc::gen::inRange<std::uint8_t>(1, 255));
    const auto read = CheckInSheet::from(bytes);
    if (read) { RC_ASSERT(read->bytes() == bytes); }
}

TEST(Sheet, KeepsALineOfOneHundredAndSixtyCharactersOfAnyWidth) {
    CheckInSheet sheet;
    std::string wide;
    for (int i = 0; i < 160; ++i) {
        wide += "\xF0\x9F\x8C\xBF";
    }
    must(sheet.setLine(wide));
    EXPECT_EQ(must(CheckInSheet::from(sheet.bytes())).line(), wide);
    EXPECT_EQ(sheet.setLine(wide + "x").error().code, ErrorCode::TextTooLong);
    EXPECT_EQ(sheet.setLine("two\nlines").error().code, ErrorCode::TextNotReadable);
}

TEST(Sheet, IsEmptyWithoutAnyAnswer) {
    CheckInSheet sheet;
    EXPECT_TRUE(sheet.isEmpty());
    must(sheet.set(Dimension::Pain, {Resolution::Three, 0, {}, 0, 0}));
    EXPECT_FALSE(sheet.isEmpty()) << "“none” is an answer";
    sheet.clear(Dimension::Pain);
    EXPECT_TRUE(sheet.isEmpty());
}

} // namespace
} // namespace inglenook
