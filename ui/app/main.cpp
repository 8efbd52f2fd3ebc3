// SPDX-License-Identifier: GPL-3.0-or-later
// Closes the process to others, builds the objects, and lets go.
#include "clock/clock.h"
#include "secret/process_guard.h"
#include "ui/app/program.h"
#include "ui/app/single_instance.h"
#include "ui/app/start_words.h"
#include "ui/settings/look.h"
#include "ui/shell/session_watch.h"
#include "ui/theme/desktop_scheme.h"
#include "ui/theme/focus_ring.h"

#include <QApplication>
#include <QFileInfo>
#include <QFontDatabase>
#include <QSettings>
#include <QStandardPaths>

#include <fontconfig/fontconfig.h>

#include <cstdio>
#include <future>
#include <malloc.h>
#include <thread>

namespace {

using namespace inglenook;

/// Where no message bus is running, none is started: libdbus would start one for this login and leave it.
void startNoBus() {
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) { return; }
    const auto usual = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus");
    if (!QFileInfo::exists(usual)) { qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); }
}

/// Before Qt starts: no plugin of the desktop's theme, no session manager that restarts us with a command
/// line, and nowhere for Qt's own settings (a file dialog would write down the folders it saw).
void keepQtToItself() {
    startNoBus();
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

/// Reading the list of the system's fonts is the longest part of a start, and any thread may do it: first the
/// rules of the system, which need no Qt, then Qt's own list.
class FontReading {
public:
    FontReading()
        : m_thread([isQtThere = m_isQtThere.get_future()]() mutable {
              static_cast<void>(FcInit());
              if (isQtThere.get()) { static_cast<void>(QFontDatabase::families()); }
          }) {}
    FontReading(const FontReading&) = delete;
    FontReading& operator=(const FontReading&) = delete;
    ~FontReading() { finish(); }
    void tell(bool isQtThere) {
        if (m_isTold) { return; }
        m_isTold = true;
        m_isQtThere.set_value(isQtThere);
    }
    /// Before the application goes: it takes the fonts with it.
    void finish() {
        tell(false);
        if (m_thread.joinable()) { m_thread.join(); }
    }

private:
    std::promise<bool> m_isQtThere;
    bool m_isTold = false;
    std::thread m_thread;
};

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
    ui::Program program({words.vault, KdfPolicy::shipped(), ui::IdleWatch::bootClock()}, clock, preferences);
    instance.setWindow(&program.window());
    // The desktop is listened to as soon as something stands in the window; nobody can have typed before.
    QObject::connect(&program.window(), &ui::MainWindow::painted, program.window().session(),
                     &ui::SessionWatch::listen);
    program.open();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    keepNewFilesPrivate();
    static_cast<void>(
        refuseNetwork()); // before any thread starts; where it cannot be, nothing here opens one anyway
    keepQtToItself();
#ifdef M_ARENA_MAX
    // One heap for all threads: they seldom ask for memory at the same moment, and each heap has its own
    // waste.
    static_cast<void>(mallopt(M_ARENA_MAX, 1));
#endif
    FontReading fonts;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Inglenook"));
    QApplication::setDesktopFileName(QStringLiteral("org.inglenook.Inglenook"));
    const auto words = ui::startWordsOf(QApplication::arguments().mid(1));
    const bool isToRun = !words.isHelpAsked && words.areUnderstood;
    fonts.tell(isToRun);
    if (!isToRun) {
        static_cast<void>(std::fputs(qUtf8Printable(ui::startHelp()), words.isHelpAsked ? stdout : stderr));
    }
    const int code = isToRun ? run(application, words) : (words.isHelpAsked ? 0 : 2);
    fonts.finish();
    return code;
}
