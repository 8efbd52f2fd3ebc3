// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paper_sample.h"
#include "print/tools.h"
#include "ui/print/page_preview.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>

namespace inglenook::test {
namespace {

using ui::PageLayout;
using ui::PagePreview;

QList<QWidget*> sheetsOf(const PagePreview& preview) {
    QList<QWidget*> sheets;
    for (auto* child : preview.widget()->findChildren<QWidget*>()) {
        if (child->objectName().startsWith(QStringLiteral("paperPage"))) { sheets.push_back(child); }
    }
    return sheets;
}

TEST(PagePreview, ShowsEveryPage) {
    PagePreview preview;
    preview.resize(800, 600);
    const PageLayout layout(agreementOf(manyLines(40)), {});
    preview.setPages(layout);
    EXPECT_EQ(preview.pageCount(), layout.pageCount());
    EXPECT_EQ(sheetsOf(preview).size(), layout.pageCount());
}

TEST(PagePreview, IsNeverWiderThanItsView) {
    PagePreview preview;
    preview.setPages(PageLayout(agreementOf(theFirstAgreement()), {}));
    preview.show();
    for (const int width : {320, 500, 800, 1600}) {
        preview.resize(width, 700);
        QApplication::processEvents();
        EXPECT_EQ(preview.horizontalScrollBar()->maximum(), 0) << width;
    }
}

TEST(PagePreview, GrowsWithTheZoomThatIsAskedFor) {
    PagePreview preview;
    preview.setPages(PageLayout(agreementOf(theFirstAgreement()), {}));
    preview.setZoom(1);
    const int once = sheetsOf(preview).front()->width();
    preview.setZoom(2);
    EXPECT_NEAR(sheetsOf(preview).front()->width(), 2 * once, 2);
    preview.setZoom(-3);
    EXPECT_EQ(preview.zoom(), 0);
}

TEST(PagePreview, LetsAScreenReaderReadThePageAsText) {
    PagePreview preview;
    const PageLayout layout(agreementOf(theFirstAgreement()), {});
    preview.setPages(layout);
    auto* sheet = QAccessible::queryAccessibleInterface(sheetsOf(preview).front());
    ASSERT_NE(sheet, nullptr);
    EXPECT_EQ(sheet->text(QAccessible::Name), QStringLiteral("Page 1 of 1"));
    EXPECT_EQ(sheet->role(), QAccessible::Document);
    EXPECT_TRUE(sheet->state().readOnly);
    auto* text = sheet->textInterface();
    ASSERT_NE(text, nullptr);
    EXPECT_EQ(text->text(0, text->characterCount()), layout.textOf(0));
    EXPECT_TRUE(text->text(0, text->characterCount()).contains(QStringLiteral("✓ Holding hands.")));
    int start = 0;
    int end = 0;
    EXPECT_TRUE(text->textAtOffset(0, QAccessible::LineBoundary, &start, &end)
                    .startsWith(QStringLiteral("Our agreement")));
}

TEST(PagePreview, KeepsNothingOnceItIsCleared) {
    PagePreview preview;
    preview.setPages(PageLayout(agreementOf(theFirstAgreement()), {}));
    preview.clear();
    EXPECT_EQ(preview.pageCount(), 0);
    EXPECT_TRUE(preview.text().isEmpty());
    EXPECT_TRUE(sheetsOf(preview).isEmpty());
}

TEST(PagePreview, PaintsWhatWillPrint) {
    PagePreview preview;
    preview.setPages(PageLayout(agreementOf(theFirstAgreement()), {}));
    auto* sheet = sheetsOf(preview).front();
    const auto image = sheet->grab().toImage();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            dark += qGray(image.pixel(x, y)) < 100 ? 1 : 0;
        }
    }
    EXPECT_GT(dark, 1000);
    EXPECT_LT(dark, image.width() * image.height() / 8);
}

} // namespace
} // namespace inglenook::test
