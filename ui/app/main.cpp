// SPDX-License-Identifier: GPL-3.0-or-later
// Closes the process to others, builds the objects, and lets go.
#include "clock/clock.h"
#include "secret/process_guard.h"
#include "ui/agreement/something_changed.h"
#include "ui/app/page_list.h"
#include "ui/app/sample_visit.h"
#include "ui/app/single_instance.h"
#include "ui/app/start_words.h"
#include "ui/settings/look.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session_watch.h"
#include "ui/theme/desktop_scheme.h"
#include "ui/theme/focus_ring.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>

namespace {

using namespace inglenook;

/// Before Qt starts: no plugin of the desktop's theme, no session manager that restarts us with a command
/// line, and nowhere for Qt's own settings (a file dialog would write down the folders it saw).
void keepQtToItself() {
    qputenv("QT_QPA_PLATFORMTHEME", "generic");
    qunsetenv("SESSION_MANAGER");
    for (const auto format : {QSettings::NativeFormat, QSettings::IniFormat}) {
        QSettings::setPath(format, QSettings::UserScope, QStringLiteral(":/nowhere"));
    }
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QCoreApplication::setAttribute(Qt::AA_DontShowIconsInMenus);
}

QString preferencesFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/inglenook/window.ini");
}

int run(QApplication& application, const ui::StartWords& words) {
    ui::SingleInstance instance;
    if (!instance.isFirst()) { return 0; }
    ui::Theme theme(application);
    ui::Preferences preferences(preferencesFile());
    ui::applyLook(theme, preferences.now());
    QObject::connect(&preferences, &ui::Preferences::changed, &theme,
                     [&] { ui::applyLook(theme, preferences.now()); });
    ui::DesktopScheme desktop;
    QObject::connect(&desktop, &ui::DesktopScheme::schemeChanged, &theme, &ui::Theme::setDesktopScheme);
    // A portal cannot look into a process that is closed to others, so it is asked first; nobody can have
    // typed yet.
    QObject::connect(&desktop, &ui::DesktopScheme::settled, &theme,
                     [] { static_cast<void>(closeProcessToOthers()); });
    desktop.ask();
    const ui::FocusRing ring;
    const SystemClock clock;
    ui::Door door(words.vault, ui::realEntrance(clock, KdfPolicy::shipped()));
    ui::Desk desk(door, preferences);
    const auto pages = ui::allPages();
    ui::MainWindow window(desk, pages, ui::IdleWatch::bootClock());
    instance.setWindow(&window);
    ui::SampleVisit visit(desk, clock);
    QObject::connect(&window, &ui::MainWindow::sampleAsked, &visit, &ui::SampleVisit::begin);
    QObject::connect(&visit, &ui::SampleVisit::ready, &window,
                     [&] { window.goTo(QLatin1String(ui::pages::kToday)); });
    ui::SomethingChanged changed(desk);
    QObject::connect(&window, &ui::MainWindow::somethingChanged, &changed, &ui::SomethingChanged::rest);
    window.session()->listen();
    window.show();
    window.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    keepNewFilesPrivate();
    static_cast<void>(
        refuseNetwork()); // before any thread starts; where it cannot be, nothing here opens one anyway
    keepQtToItself();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Inglenook"));
    QApplication::setDesktopFileName(QStringLiteral("org.inglenook.Inglenook"));
    const auto words = ui::startWordsOf(QApplication::arguments().mid(1));
    if (words.isHelpAsked || !words.areUnderstood) {
        std::fputs(qUtf8Printable(ui::startHelp()), words.isHelpAsked ? stdout : stderr);
        return words.isHelpAsked ? 0 : 2;
    }
    return run(application, words);
}
