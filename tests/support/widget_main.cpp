// SPDX-License-Identifier: GPL-3.0-or-later
// Starts test programs that look at widgets: an application without a screen, and the theme.
#include "ui/theme/theme.h"

#include <QApplication>
#include <gtest/gtest.h>

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) { qputenv("QT_QPA_PLATFORM", "offscreen"); }
    qputenv("QT_QPA_PLATFORMTHEME", "generic");
    ::testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    inglenook::ui::Theme theme(application);
    theme.choose(inglenook::ui::SchemeChoice::Light);
    return RUN_ALL_TESTS();
}
