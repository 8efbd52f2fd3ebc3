// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/word_layout.h"

#include <gtest/gtest.h>

namespace inglenook::ui {
namespace {

const auto kWords = QStringLiteral("Holding hands on the sofa\nwhile we watch something, and nothing more");

WordLayout& kept(KeptWords& words, const QString& text, TextRole role) {
    const auto& theme = Theme::current();
    return words.of(text, theme.font(role), theme.lineHeight(role), Qt::AlignLeading, Qt::LeftToRight);
}

TEST(KeptWords, StandAsHighAsFreshOnesAtEveryWidthInAnyOrder) {
    KeptWords words;
    const auto& theme = Theme::current();
    for (const double width : {300.0, 120.0, 60.0, 300.0, 800.0, 10.0, 120.0, 500.0, 61.0, 300.0}) {
        WordLayout fresh(kWords, theme.font(TextRole::Body), theme.lineHeight(TextRole::Body),
                         Qt::AlignLeading, Qt::LeftToRight);
        EXPECT_EQ(kept(words, kWords, TextRole::Body).heightFor(width), fresh.layOut(width)) << width;
    }
}

TEST(KeptWords, AreAsWideAsTheyMeasureAlone) {
    const auto& font = Theme::current().font(TextRole::Body);
    for (const auto& text : {kWords, QStringLiteral("one"), QString(), QStringLiteral(" two  words "),
                             QStringLiteral("ידיים עליי")}) {
        KeptWords words;
        auto& layout = kept(words, text, TextRole::Body);
        EXPECT_NEAR(layout.widestWord(), widestWord(text, font), 1) << text.toStdString();
        EXPECT_NEAR(layout.naturalWidth(), naturalWidth(text, font), 6) << text.toStdString();
    }
}

TEST(KeptWords, AreMadeAnewForOtherWordsAndAnotherLook) {
    KeptWords words;
    const auto one = kept(words, QStringLiteral("short"), TextRole::Body).heightFor(80);
    EXPECT_GT(kept(words, kWords, TextRole::Body).heightFor(80), one);
    const auto body = kept(words, kWords, TextRole::Body).naturalWidth();
    EXPECT_GT(kept(words, kWords, TextRole::Display).naturalWidth(), body);
}

} // namespace
} // namespace inglenook::ui
