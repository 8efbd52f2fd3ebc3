// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cut_text.h"
#include "ui/bridge/utf8.h"
#include "ui/control/card.h"
#include "ui/control/text.h"
#include "ui/library/library_text.h"
#include "ui/library/reader_page.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace ui;

const QLocale kBritain(QLocale::English, QLocale::UnitedKingdom);

QStringList textsOf(const QWidget& page) {
    QStringList all;
    for (const auto* text : page.findChildren<Text*>()) {
        all << text->text();
    }
    return all;
}

TEST(Reader, ShowsWhenToGetHelpWithoutScrollingOnEveryCardAndAtEverySize) {
    for (const int percent : {100, 200}) {
        Theme::current().setTextPercent(percent);
        for (const auto& card : builtInLibrary().cards) {
            ReaderPage page(card, kBritain);
            page.resize(940, 780);
            page.show();
            QCoreApplication::processEvents();
            const auto* flag = page.redFlag();
            const auto bottom = flag->mapTo(page.viewport(), QPoint(0, flag->height())).y();
            EXPECT_LE(bottom, page.viewport()->height()) << card.id << " at " << percent;
            EXPECT_EQ(cutTexts(page).join(u'|').toStdString(), "") << card.id;
        }
        Theme::current().setTextPercent(100);
    }
}

TEST(Reader, SaysWhereACardComesFromAndThatNoClinicianHasReviewedIt) {
    for (const auto& card : builtInLibrary().cards) {
        const ReaderPage page(card, kBritain);
        const auto texts = textsOf(page);
        EXPECT_TRUE(texts.contains(fromUtf8(card.body)));
        EXPECT_TRUE(texts.contains(fromUtf8(card.redFlag)));
        EXPECT_TRUE(texts.contains(fromUtf8(card.source)));
        EXPECT_TRUE(texts.contains(QStringLiteral("No clinician has reviewed this card yet.")));
    }
}

TEST(Reader, NamesTheNumberOfTheLaptopsRegionAndNoneItDoesNotKnow) {
    EXPECT_TRUE(emergencyText(kBritain).contains(QStringLiteral("999")));
    EXPECT_TRUE(emergencyText(QLocale(QLocale::German, QLocale::Germany)).contains(QStringLiteral("112")));
    EXPECT_EQ(emergencyText(QLocale(QLocale::C)), QString());
    for (const auto& card : builtInLibrary().cards) {
        EXPECT_EQ(card.redFlag.find("an emergency number"), std::string::npos) << card.id;
    }
}

} // namespace
} // namespace inglenook::test
