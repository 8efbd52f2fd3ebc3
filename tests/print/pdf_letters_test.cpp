// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_letters.h"

#include "paper/paper_sample.h"
#include "print/tools.h"
#include "support/temporary_vault.h"
#include "ui/print/pdf_file.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace inglenook::test {
namespace {

using namespace inglenook::ui;

QByteArray mapOf(const QByteArray& rows) {
    return "1 begincodespacerange\n<0009> <02EE>\nendcodespacerange\n2 beginbfrange\n" + rows +
           "\nendbfrange\nendcmap\n";
}

TEST(PdfLetters, ShapesAreNamedAfterTheLettersOnThePages) {
    const auto text = QStringLiteral("He said \u201Cyes\u201D.");
    EXPECT_EQ(withLettersOf(mapOf("<0001> <0003> [<0009> <201C> <02EE> ]"), text),
              mapOf("<0001> <0003> [<0020> <201C> <201D> ]"));
    EXPECT_EQ(withLettersOf(mapOf("<0004> <0004> <02EE>"), text), mapOf("<0004> <0004> <201D>"));
}

TEST(PdfLetters, StayAsTheyAreWhenThePageHoldsThem) {
    const auto rows = mapOf("<0001> <0002> [<02BC> <02EE> ]");
    EXPECT_EQ(withLettersOf(rows, QStringLiteral("Kau\u02BCi and \u2019 and \u02EE")), rows);
    EXPECT_EQ(withLettersOf(rows, QStringLiteral("neither")), rows);
}

TEST(PdfLetters, LeaveNumbersOfShapesAlone) {
    const auto text = QStringLiteral("a b\u201D");
    for (const auto* rows : {"<0009> <0009> <0041>", "<02EE> <02EE> <0042>", "<0007> <0009> <02ED>"}) {
        EXPECT_EQ(withLettersOf(mapOf(rows), text), mapOf(rows));
    }
}

TEST(PdfLetters, GiveEverySpaceAndQuotationMarkOfAPaperBackAsItIs) {
    const auto pdf = pdfOf(PageLayout(agreementOf(theFirstAgreement()), {}));
    ASSERT_TRUE(pdf);
    const auto open = judged(*pdf, "qpdf --qdf --object-streams=disable --static-id", "-").output;
    int maps = 0;
    for (auto at = open.find("beginbfrange"); at != std::string::npos;
         at = open.find("beginbfrange", at + 1)) {
        const auto map = open.substr(at, open.find("endbfrange", at) - at);
        const auto letters = map.substr(map.find('['));
        ++maps;
        EXPECT_TRUE(letters.find("<0020>") != std::string::npos) << letters;
        for (const auto* wrong : {"<0009>", "<02BC>", "<02EE>"}) {
            EXPECT_TRUE(letters.find(wrong) == std::string::npos) << wrong << " in " << letters;
        }
    }
    EXPECT_GE(maps, 2) << "one for each font";
}

RC_GTEST_PROP(PdfLetters, MoveNothing, (const std::string& before, const std::string& rows)) {
    const auto pdf = QByteArray::fromStdString(before + "beginbfrange\n" + rows + "\nendbfrange\n" + before);
    RC_ASSERT(withLettersOf(pdf, QStringLiteral("a b\u201D")).size() == pdf.size());
}

TEST(PdfLetters, AreNotLookedForWhereAMapBreaksOff) {
    for (const auto* pdf : {"beginbfrange\n", "beginbfrange\n<0001> <0001> <0009>",
                            "beginbfrange\nendbfrange", "beginbfrange\n<endbfrange"}) {
        EXPECT_EQ(withLettersOf(pdf, QStringLiteral("a b")), QByteArray(pdf));
    }
}

} // namespace
} // namespace inglenook::test
