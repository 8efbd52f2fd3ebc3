// SPDX-License-Identifier: GPL-3.0-or-later
// checkin_pictures FOLDER: the check-in and looking back, step by step, over the sample couple, as PNG files.
#include "ui/control/button.h"
#include "ui/settings/look.h"
#include "ui_agreement/sample_window.h"

#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace {

using namespace inglenook;
using namespace inglenook::ui;

struct Style {
    const char* name;
    Look look;
};

class Album {
public:
    explicit Album(const QString& folder) : m_folder(folder) { QDir().mkpath(folder); }

    void take(const QString& name) {
        const std::array<Style, 4> styles = {
            {{"light", {SchemeChoice::Light, 100, ReadingFont::Inter}},
             {"dark", {SchemeChoice::Dark, 100, ReadingFont::Inter}},
             {"contrast", {SchemeChoice::HighContrast, 100, ReadingFont::Inter}},
             {"text-200", {SchemeChoice::Light, 200, ReadingFont::Inter}}}};
        for (const auto& style : styles) {
            Theme::current().wear(style.look);
            m_sample.settle();
            save(name, style.name);
        }
        Theme::current().wear(styles[0].look);
        m_sample.settle();
    }
    /// The page as tall as it needs to be.
    void takeWhole(const QString& name) {
        for (auto* area : m_sample.window().findChildren<QScrollArea*>()) {
            if (!area->isVisible() || area->widget() == nullptr || area->objectName().isEmpty()) { continue; }
            const auto more = area->verticalScrollBar()->maximum();
            m_sample.window().resize(1180, 780 + more);
        }
        m_sample.settle();
        save(name, "whole");
        m_sample.window().resize(1180, 780);
        m_sample.settle();
    }
    void alone() {
        m_sample.sitDown(Seat::Circle);
        m_sample.goTo(QStringLiteral("check-in"));
        takeWhole(QStringLiteral("sealed"));
        take(QStringLiteral("sealed"));
        static_cast<void>(m_sample.press(QStringLiteral("Look and change")));
        take(QStringLiteral("questions"));
        takeWhole(QStringLiteral("questions"));
        static_cast<void>(m_sample.press(QStringLiteral("Change the order")));
        take(QStringLiteral("order"));
        QTest::keyClick(&m_sample.window(), Qt::Key_Escape);
        m_sample.settle();
        m_sample.goTo(QStringLiteral("looking-back"));
        take(QStringLiteral("looking-back"));
        takeWhole(QStringLiteral("looking-back"));
        m_sample.goTo(QStringLiteral("check-in"));
    }
    void both() {
        m_sample.sitDown(Seat::Diamond);
        m_sample.goTo(QStringLiteral("check-in"));
        take(QStringLiteral("table"));
        takeWhole(QStringLiteral("table"));
        m_sample.goTo(QStringLiteral("looking-back"));
        takeWhole(QStringLiteral("together"));
        m_sample.goTo(QStringLiteral("check-in"));
        static_cast<void>(m_sample.press(QStringLiteral("Open it together")));
        static_cast<void>(m_sample.press(QStringLiteral("I am Ana")));
        take(QStringLiteral("last-look"));
        static_cast<void>(m_sample.press(QStringLiteral("This may be seen")));
        take(QStringLiteral("curtain"));
        static_cast<void>(m_sample.press(QStringLiteral("I am Ben")));
        static_cast<void>(m_sample.press(QStringLiteral("This may be seen")));
        take(QStringLiteral("both-looked"));
        static_cast<void>(m_sample.press(QStringLiteral("We are both here: open")));
        take(QStringLiteral("opened"));
        static_cast<void>(m_sample.press(QStringLiteral("We have read it")));
        take(QStringLiteral("closing"));
    }
    void taps() {
        m_sample.lock();
        m_sample.sitDown(Seat::Diamond);
        m_sample.goTo(QStringLiteral("check-in"));
        take(QStringLiteral("start"));
        static_cast<void>(m_sample.press(QStringLiteral("Three taps")));
        take(QStringLiteral("taps"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
        m_sample.settle();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        m_sample.settle();
        take(QStringLiteral("taps-wish"));
    }

private:
    void save(const QString& name, const char* style) {
        m_sample.window().grab().save(
            QStringLiteral("%1/check-in-%2-%3.png").arg(m_folder, name, QLatin1String(style)));
    }
    QString m_folder;
    test::SampleWindow m_sample;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    Theme theme(application);
    Album album(QApplication::arguments().value(1, QStringLiteral("docs/pictures")));
    album.alone();
    album.both();
    album.taps();
    return 0;
}
