// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/preferences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QTextStream>

#include <algorithm>
#include <array>

namespace inglenook::ui {

namespace {

struct Row {
    const char* key;
    int Preference::*value;
    int least;
    int most;
};

constexpr int kFirstKey = Qt::Key_Escape;
constexpr int kLastKey = Qt::Key_F35;

// Text of our own instead of QSettings: that writes lock files and 0644.
constexpr std::array<Row, 7> kRows = {{
    {"scheme", &Preference::scheme, 0, 3},
    {"text_percent", &Preference::textPercent, 100, 200},
    {"reading_font", &Preference::readingFont, 0, 3},
    {"own_idle_minutes", &Preference::ownIdleMinutes, 1, 30},
    {"both_idle_minutes", &Preference::bothIdleMinutes, 1, 60},
    {"hide_key", &Preference::hideKey, kFirstKey, kLastKey},
    {"pause_key", &Preference::pauseKey, kFirstKey, kLastKey},
}};

} // namespace

Preferences::Preferences(QString file, QObject* parent) : QObject(parent), m_file(std::move(file)) {
    const auto isLetterCountry = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    m_now.sheet = isLetterCountry ? Sheet::Letter : Sheet::A4;
    read();
}

void Preferences::set(const Preference& preference) {
    auto held = preference;
    for (const auto& row : kRows) {
        held.*row.value = std::clamp(held.*row.value, row.least, row.most);
    }
    if (held == m_now) { return; }
    m_now = held;
    write();
    Q_EMIT changed();
}

void Preferences::read() {
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly | QIODevice::Text)) { return; }
    while (!file.atEnd()) {
        const auto line = QString::fromUtf8(file.readLine(256)).trimmed();
        const auto key = line.section(QLatin1Char('='), 0, 0).trimmed();
        bool isNumber = false;
        const auto value = line.section(QLatin1Char('='), 1).trimmed().toInt(&isNumber);
        if (!isNumber) { continue; }
        for (const auto& row : kRows) {
            const auto isIn = value >= row.least && value <= row.most;
            if (key == QLatin1String(row.key) && isIn) { m_now.*row.value = value; }
        }
        if (key == QLatin1String("sheet") && (value == 0 || value == 1)) {
            m_now.sheet = static_cast<Sheet>(value);
        }
    }
}

void Preferences::write() const {
    if (m_file.isEmpty()) { return; }
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Text)) { return; }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QTextStream out(&file);
    out << "[inglenook]\n";
    for (const auto& row : kRows) {
        out << row.key << '=' << m_now.*row.value << '\n';
    }
    out << "sheet=" << static_cast<int>(m_now.sheet) << '\n';
    out.flush();
    file.commit();
}

} // namespace inglenook::ui
