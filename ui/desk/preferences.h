// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// How the window looks and when it locks. Lies outside the vault, readable only by this login (0600), so
/// nothing about the two people belongs in it: no names, no days, no folder, no last page.
#include <QObject>
#include <QString>

namespace inglenook::ui {

enum class Sheet { A4 = 0, Letter = 1 }; // numbers lie in the file

struct Preference {
    int scheme = 0;          ///< SchemeChoice of ui/theme: system, light, dark, high contrast
    int textPercent = 100;   ///< 100..200
    int readingFont = 1;     ///< ReadingFont of ui/theme
    int ownIdleMinutes = 2;  ///< 1..30: one person is here
    int bothIdleMinutes = 5; ///< 1..60: both are
    Sheet sheet = Sheet::A4;
    int hideKey = Qt::Key_F9; ///< one key without a modifier
    int pauseKey = Qt::Key_F8;
    friend bool operator==(const Preference&, const Preference&) = default;
};

class Preferences : public QObject {
    Q_OBJECT
public:
    /// Reads `file`; what is missing or out of range is as it ships. An empty name keeps nothing (tests).
    explicit Preferences(QString file = {}, QObject* parent = nullptr);
    [[nodiscard]] const Preference& now() const { return m_now; }
    /// Holds every value within its range, writes the file and tells.
    void set(const Preference& preference);

Q_SIGNALS:
    void changed();

private:
    void read();
    void write() const;
    QString m_file;
    Preference m_now;
};

} // namespace inglenook::ui
