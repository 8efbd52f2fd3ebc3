// SPDX-License-Identifier: GPL-3.0-or-later
// What people type is kept byte for byte in its composed form, or refused with a reason: never quietly
// mended.
#include "ui/problem/problem_text.h"
#include "value/text.h"
#include "value/typed_cases.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

#include <iostream>

namespace inglenook::test {
namespace {

template <class Checked>
Result<std::string> through(std::string_view raw) {
    auto made = Checked::from(raw);
    if (!made) { return passOn(made); }
    return made->text();
}

Result<std::string> taken(const Typed& typed) {
    switch (typed.into) {
    case Into::Name:
        return through<PersonName>(typed.raw);
    case Into::Wording:
        return through<Wording>(typed.raw);
    case Into::Passage:
        return through<Passage>(typed.raw);
    case Into::Passphrase:
        return compatibilityForm(typed.raw);
    }
    return fail(ErrorCode::StorageFailed, "no such field");
}

TEST(TypedText, IsKeptByteForByteOrRefusedWithItsReason) {
    const auto cases = typedCases();
    ASSERT_GE(cases.size(), 130U);
    for (const auto& typed : cases) {
        SCOPED_TRACE(typed.what);
        const auto result = taken(typed);
        if (typed.refused) {
            EXPECT_FALSE(result.has_value());
            if (!result) { EXPECT_EQ(nameOf(result.error().code), nameOf(*typed.refused)); }
        } else {
            EXPECT_TRUE(result.has_value());
            if (result) { EXPECT_TRUE(*result == typed.kept); }
        }
    }
    std::cout << cases.size() << " cases of what people may type\n";
}

TEST(TypedText, ThatWasKeptIsKeptTheSameTheNextTime) {
    for (const auto& typed : typedCases()) {
        const auto once = taken(typed);
        if (!once) { continue; }
        const auto twice = taken({typed.what, typed.into, *once, {}, {}});
        ASSERT_TRUE(twice.has_value()) << typed.what;
        EXPECT_TRUE(*once == *twice) << typed.what;
    }
}

TEST(TypedText, ThatIsRefusedIsAnsweredWithAKindSentence) {
    const QRegularExpression unkind(
        QStringLiteral("\\b(should|must|fail\\w*|normal|again|missed|overdue|waiting for|user|error|wrong|"
                       "invalid|illegal)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    for (const auto& typed : typedCases()) {
        const auto result = taken(typed);
        if (result) { continue; }
        const auto sentence = ui::problemSentence(result.error().code);
        EXPECT_TRUE(sentence.endsWith(QLatin1Char('.'))) << typed.what;
        EXPECT_FALSE(unkind.match(sentence).hasMatch()) << typed.what << ": " << sentence.toStdString();
        const bool isWordsOfTheirs =
            typed.raw.size() > 3 && result.error().detail.find(typed.raw) != std::string::npos;
        EXPECT_FALSE(isWordsOfTheirs) << "a detail never holds what was written: " << typed.what;
    }
}

TEST(TypedText, IsEqualHoweverTheKeyboardMadeItsLetters) {
    EXPECT_EQ(PersonName::from("Jose\xCC\x81")->text(), PersonName::from("Jos\xC3\xA9")->text());
    EXPECT_EQ(*PersonName::from("Jose\xCC\x81"), *PersonName::from("Jos\xC3\xA9"));
    EXPECT_EQ(*compatibilityForm("e\xCC\x81"), *compatibilityForm("\xC3\xA9"));
    EXPECT_NE(PersonName::from("Jose")->text(), PersonName::from("Jos\xC3\xA9")->text());
}

TEST(CleanText, AllowsNothingAtAllWhereAFieldMayStayEmpty) {
    EXPECT_EQ(cleanText("", 10, Lines::One).value(), "");
    EXPECT_EQ(cleanText(" \t ", 10, Lines::Many).value(), "");
    EXPECT_EQ(cleanText("", 0, Lines::One).value(), "");
    EXPECT_EQ(cleanText("a", 0, Lines::One).error().code, ErrorCode::TextTooLong);
}

} // namespace
} // namespace inglenook::test
