// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session_watch.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <array>

namespace inglenook::ui {

namespace {

const auto kLogin = QStringLiteral("org.freedesktop.login1");
const auto kLoginPath = QStringLiteral("/org/freedesktop/login1");
const auto kManager = QStringLiteral("org.freedesktop.login1.Manager");
const auto kSession = QStringLiteral("org.freedesktop.login1.Session");
const auto kProperties = QStringLiteral("org.freedesktop.DBus.Properties");
const auto kChanged = QStringLiteral("PropertiesChanged");

struct Saver {
    const char* interface;
    const char* path;
};
// Desktops have each their own name for the same thing.
constexpr std::array<Saver, 5> kSavers = {{{"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"},
                                           {"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"},
                                           {"org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"},
                                           {"org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"},
                                           {"org.mate.ScreenSaver", "/org/mate/ScreenSaver"}}};

} // namespace

SessionWatch::SessionWatch(QObject* parent) : QObject(parent) {}

void SessionWatch::listen() {
    m_isListening = true;
    auto system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        inhibit();
        system.connect(kLogin, kLoginPath, kManager, QStringLiteral("PrepareForSleep"), this,
                       SLOT(hearSleep(bool)));
        system.connect(QStringLiteral("org.freedesktop.UPower"), QStringLiteral("/org/freedesktop/UPower"),
                       kProperties, kChanged, this, SLOT(hearPower(QString, QVariantMap, QStringList)));
        findSession();
    }
    auto session = QDBusConnection::sessionBus();
    if (!session.isConnected()) { return; }
    for (const auto& saver : kSavers) {
        const auto interface = QLatin1String(saver.interface);
        session.connect(QString(), QLatin1String(saver.path), interface, QStringLiteral("ActiveChanged"),
                        this, SLOT(hearSaver(bool)));
        auto owner = session.interface()->asyncCall(QStringLiteral("NameHasOwner"), QString(interface));
        auto* watcher = new QDBusPendingCallWatcher(owner, this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            const QDBusPendingReply<bool> reply = *watcher;
            if (reply.isValid() && reply.value()) { heard(); }
            watcher->deleteLater();
        });
    }
}

void SessionWatch::inhibit() {
    if (!m_isListening || !m_areKeysHere || m_isAsking || m_inhibitor.isValid()) { return; }
    m_isAsking = true;
    auto call = QDBusMessage::createMethodCall(kLogin, kLoginPath, kManager, QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Inglenook") << QStringLiteral("Closes what is open")
         << QStringLiteral("delay");
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        m_isAsking = false;
        // It may come after the keys went: then nothing is left to wait for.
        if (reply.isValid() && m_areKeysHere) { m_inhibitor = reply.value(); }
        watcher->deleteLater();
    });
}

void SessionWatch::findSession() {
    // By process first: the variable is missing on some Wayland desktops.
    auto call =
        QDBusMessage::createMethodCall(kLogin, kLoginPath, kManager, QStringLiteral("GetSessionByPID"));
    call << static_cast<uint>(QCoreApplication::applicationPid());
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid()) { return followSession(reply.value().path()); }
        const auto name = qEnvironmentVariable("XDG_SESSION_ID", QStringLiteral("auto"));
        auto byName =
            QDBusMessage::createMethodCall(kLogin, kLoginPath, kManager, QStringLiteral("GetSession"));
        byName << name;
        auto* second = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(byName), this);
        connect(second, &QDBusPendingCallWatcher::finished, this, [this, second] {
            const QDBusPendingReply<QDBusObjectPath> found = *second;
            second->deleteLater();
            if (found.isValid()) { followSession(found.value().path()); }
        });
    });
}

void SessionWatch::followSession(const QString& path) {
    auto system = QDBusConnection::systemBus();
    system.connect(kLogin, path, kSession, QStringLiteral("Lock"), this, SLOT(hearLock()));
    system.connect(kLogin, path, kProperties, kChanged, this,
                   SLOT(hearSession(QString, QVariantMap, QStringList)));
    heard();
}

void SessionWatch::heard() {
    m_hearsLock = true;
    Q_EMIT screenLockHeard();
}

void SessionWatch::hearSleep(bool isGoing) {
    if (isGoing) {
        Q_EMIT lockWanted();
    } else {
        inhibit();
    }
}

void SessionWatch::keysAreHere() {
    m_areKeysHere = true;
    inhibit();
}

void SessionWatch::keysAreGone() {
    m_areKeysHere = false;
    m_inhibitor = QDBusUnixFileDescriptor();
}

void SessionWatch::hearLock() { Q_EMIT lockWanted(); }

void SessionWatch::hearSession(const QString& /*interface*/, const QVariantMap& values,
                               const QStringList& /*gone*/) {
    const auto isLocked = values.value(QStringLiteral("LockedHint"), false).toBool();
    const auto isAway =
        !values.value(QStringLiteral("Active"), true).toBool(); // another login took the screen
    if (isLocked || isAway) { Q_EMIT lockWanted(); }
}

void SessionWatch::hearSaver(bool isOn) {
    if (isOn) { Q_EMIT lockWanted(); }
}

void SessionWatch::hearPower(const QString& /*interface*/, const QVariantMap& values,
                             const QStringList& /*gone*/) {
    if (values.value(QStringLiteral("LidIsClosed"), false).toBool()) { Q_EMIT lockWanted(); }
}

} // namespace inglenook::ui
