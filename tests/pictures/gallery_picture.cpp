// SPDX-License-Identifier: GPL-3.0-or-later
// gallery_picture OUT.png WIDTH PERCENT light|dark|contrast: every control on one tall page.
#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"
#include "ui_control/gallery.h"

#include <QApplication>

int main(int argc, char** argv) {
    using namespace inglenook::ui;
    QApplication application(argc, argv);
    Theme theme(application);
    const auto words = QApplication::arguments();
    theme.setTextPercent(words.value(3, QStringLiteral("100")).toInt());
    const auto scheme = words.value(4);
    theme.choose(scheme == QStringLiteral("dark")       ? SchemeChoice::Dark
                 : scheme == QStringLiteral("contrast") ? SchemeChoice::HighContrast
                                                        : SchemeChoice::Light);
    const std::unique_ptr<Page> page(inglenook::test::gallery());
    const auto width = words.value(2, QStringLiteral("900")).toInt();
    page->resize(width, 800);
    page->show();
    QCoreApplication::processEvents();
    page->resize(width, page->widget()->heightForWidth(width));
    QCoreApplication::processEvents();
    return page->grab().save(words.value(1)) ? 0 : 1;
}
