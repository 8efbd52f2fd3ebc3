// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Hears from the desktop when the screen locks, the lid closes, the machine goes to sleep or another login
/// takes over. While keys are here, sleep is held up (a logind delay inhibitor) until they are gone.
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

class QDBusConnection;

namespace inglenook::ui {

class SessionWatch : public QObject {
    Q_OBJECT
public:
    explicit SessionWatch(QObject* parent = nullptr);
    void listen();
    void keysAreHere(); ///< somebody sat down: sleep waits for us from now on
    void keysAreGone(); ///< lets the machine sleep
    /// True when some screen lock can be heard; false: the idle timer alone locks, which Settings says.
    [[nodiscard]] bool hearsScreenLock() const { return m_hearsLock; }
    [[nodiscard]] bool holdsSleep() const { return m_inhibitor.isValid(); }

Q_SIGNALS:
    void lockWanted();
    void screenLockHeard(); ///< hearsScreenLock() became true

private:
    Q_SLOT void hearSleep(bool isGoing);
    Q_SLOT void hearLock();
    Q_SLOT void hearSession(const QString& interface, const QVariantMap& values, const QStringList& gone);
    Q_SLOT void hearSaver(bool isOn);
    Q_SLOT void hearPower(const QString& interface, const QVariantMap& values, const QStringList& gone);
    void inhibit();
    void findSession();
    void followSession(const QString& path);
    void heard();
    bool m_hearsLock = false;
    bool m_isListening = false;
    bool m_areKeysHere = false;
    bool m_isAsking = false; ///< for an inhibitor
    QDBusUnixFileDescriptor m_inhibitor;
};

} // namespace inglenook::ui
