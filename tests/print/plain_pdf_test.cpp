// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/plain_pdf.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <QtEndian>

namespace inglenook::test {
namespace {

using namespace inglenook::ui;

/// A font of one table, made at `time`.
QByteArray fontMadeAt(quint64 time) {
    QByteArray font(12 + 16 + 56, '\0');
    qToBigEndian<quint16>(1, font.data() + 4);
    font.replace(12, 4, "head");
    qToBigEndian<quint32>(28, font.data() + 12 + 8);
    qToBigEndian<quint32>(54, font.data() + 12 + 12);
    qToBigEndian<quint64>(time, font.data() + 28 + 20);
    qToBigEndian<quint64>(time, font.data() + 28 + 28);
    font[28 + 3] = 7;
    return font;
}

TEST(TimelessFont, IsTheSameWheneverItWasMade) {
    EXPECT_NE(fontMadeAt(1), fontMadeAt(2));
    EXPECT_EQ(timelessFont(fontMadeAt(1)), timelessFont(fontMadeAt(3'900'000'000)));
}

TEST(TimelessFont, HasASumThatIsRight) {
    const auto font = timelessFont(fontMadeAt(3'900'000'000));
    quint32 sum = 0;
    for (qsizetype i = 0; i < font.size(); i += 4) {
        sum += qFromBigEndian<quint32>(font.constData() + i);
    }
    EXPECT_EQ(sum, 0xB1B0AFBAU);
}

RC_GTEST_PROP(PlainPdf, GivesBackWhatItDoesNotUnderstand, (const std::string& text)) {
    const auto bytes = QByteArray::fromStdString(text);
    RC_ASSERT(withTimelessFonts(bytes) == bytes);
    RC_ASSERT(timelessFont(bytes).size() == bytes.size());
    RC_ASSERT(withBlankInformation(bytes).size() == bytes.size());
}

TEST(PlainPdf, GivesBackAFileWhoseTablePointsNowhere) {
    for (const auto* text : {"xref\n0 5\ntrailer\nstartxref\n0\n%%EOF", "trailer\nstartxref\n99999999\n%%EOF",
                             "trailer\nstartxref\n-5\n", "xref\n0 99999999999\ntrailer\nstartxref\n0\n"}) {
        EXPECT_EQ(withTimelessFonts(text), QByteArray(text));
    }
}

TEST(PlainPdf, BlanksInformationAndMovesNothing) {
    const QByteArray was =
        "1 0 obj\n<< /Title (Document)\n/Producer (a \\) b)\n/CreationDate (D:2026)\n>>\nendobj\n"
        "/Producer (in a stream)";
    const auto now = withBlankInformation(was);
    EXPECT_EQ(now.size(), was.size());
    EXPECT_TRUE(now.contains("/Title (Document)"));
    EXPECT_FALSE(now.left(now.indexOf("endobj")).contains("Producer"));
    EXPECT_FALSE(now.contains("CreationDate"));
    EXPECT_TRUE(now.endsWith("/Producer (in a stream)"));
}

TEST(PlainPdf, BlanksTheSecondTellingThatNewerQtWrites) {
    const QByteArray was =
        "1 0 obj\n<< /Title (Document) >>\nendobj\n2 0 obj\n<<\n/Type /Metadata /Subtype /XML\n>>\nstream\n"
        "<?xpacket begin='' id='W5'?><a xmp:CreateDate=\"2026\"/><?xpacket end='w'?>\nendstream\nendobj\n"
        "3 0 obj\n<<\n/Type /Catalog\n/Pages 4 0 R\n/Metadata 2 0 R\n>>\nendobj\n";
    const auto now = withBlankInformation(was);
    EXPECT_EQ(now.size(), was.size());
    EXPECT_FALSE(now.contains("CreateDate"));
    EXPECT_FALSE(now.contains("/Metadata 2 0 R"));
    EXPECT_TRUE(now.contains("/Pages 4 0 R\n"));
    EXPECT_EQ(now.indexOf("endstream"), was.indexOf("endstream"));
}

} // namespace
} // namespace inglenook::test
