// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/icon.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace ui;

struct PlainAgain {
    ~PlainAgain() { Theme::current().wear({SchemeChoice::Light, 100, ReadingFont::Inter}); }
};

TEST(Theme, ScalesLettersLengthsAndLinesTogether) {
    const PlainAgain after;
    Theme::current().wear({SchemeChoice::Light, 200, ReadingFont::Inter});
    EXPECT_EQ(px(44), 88);
    EXPECT_DOUBLE_EQ(em(), 32);
    EXPECT_EQ(Theme::current().font(TextRole::Body).pixelSize(), 32);
    EXPECT_EQ(Theme::current().font(TextRole::Display).pixelSize(), 56);
    EXPECT_DOUBLE_EQ(Theme::current().lineHeight(TextRole::Body), 48);
}

TEST(Theme, HoldsTheTextSizeBetweenOneAndTwoHundredPercent) {
    const PlainAgain after;
    Theme::current().setTextPercent(900);
    EXPECT_EQ(Theme::current().textPercent(), 200);
    Theme::current().setTextPercent(10);
    EXPECT_EQ(Theme::current().textPercent(), 100);
}

TEST(Theme, FollowsTheDesktopOnlyWhileNothingElseIsChosen) {
    const PlainAgain after;
    auto& theme = Theme::current();
    theme.choose(SchemeChoice::System);
    theme.setDesktopScheme(Scheme::Dark);
    EXPECT_EQ(theme.scheme(), Scheme::Dark);
    theme.choose(SchemeChoice::Light);
    EXPECT_EQ(theme.scheme(), Scheme::Light);
    theme.setDesktopScheme(Scheme::HighContrast);
    EXPECT_EQ(theme.scheme(), Scheme::Light);
    theme.setDesktopScheme(Scheme::Light);
}

TEST(Theme, GivesThePaletteItsOwnColours) {
    const PlainAgain after;
    Theme::current().choose(SchemeChoice::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), tokensOf(Scheme::Dark).canvas);
    EXPECT_EQ(QApplication::palette().color(QPalette::WindowText), tokensOf(Scheme::Dark).text);
}

TEST(Theme, NeverWritesBelowFourteenPixels) {
    for (const auto role : {TextRole::Display, TextRole::Title, TextRole::Heading, TextRole::Body,
                            TextRole::Label, TextRole::Small, TextRole::Muted}) {
        EXPECT_GE(Theme::current().font(role).pixelSize(), 14);
        EXPECT_GE(Theme::current().font(role).weight(), QFont::Normal) << "never light";
    }
}

TEST(HighContrast, HasNoTintsAndBordersTwiceAsWide) {
    const auto& t = tokensOf(Scheme::HighContrast);
    EXPECT_EQ(t.canvas, t.surface);
    EXPECT_EQ(t.hairline, t.text);
    EXPECT_FALSE(t.hasTints);
    EXPECT_DOUBLE_EQ(t.line, 2);
}

TEST(Icons, AreAllDrawnInTheColourAskedFor) {
    const QDir folder(QStringLiteral(INGLENOOK_SOURCE_DIR "/resources/icons"));
    const auto files = folder.entryList({QStringLiteral("*.svg")});
    ASSERT_GE(files.size(), 30);
    for (const auto& file : files) {
        const auto glyph = file.chopped(4);
        ASSERT_TRUE(hasIcon(glyph)) << qPrintable(glyph);
        QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintIcon(painter, QRectF(0, 0, 48, 48), glyph, QColor(200, 0, 0));
        painter.end();
        auto reds = 0;
        for (int y = 0; y < 48; ++y) {
            for (int x = 0; x < 48; ++x) {
                const auto pixel = image.pixelColor(x, y);
                reds += pixel.red() > 150 && pixel.green() < 120 ? 1 : 0;
            }
        }
        EXPECT_GT(reds, 8) << qPrintable(glyph) << " painted nothing";
    }
}

TEST(Icons, OfAnUnknownNamePaintNothingAndDoNotStop) {
    QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    const auto before = image;
    QPainter painter(&image);
    paintIcon(painter, QRectF(0, 0, 24, 24), QStringLiteral("no-such-thing"), Qt::red);
    painter.end();
    EXPECT_EQ(image, before);
}

} // namespace
} // namespace inglenook::test
