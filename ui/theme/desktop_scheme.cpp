// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktop_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>

namespace inglenook::ui {

namespace {

constexpr auto kLongest = 500; // ms until light is taken for granted
const auto kService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const auto kSpace = QStringLiteral("org.freedesktop.appearance");
const auto kColour = QStringLiteral("color-scheme");
const auto kContrast = QStringLiteral("contrast");

} // namespace

DesktopScheme::DesktopScheme(QObject* parent) : QObject(parent) {}

void DesktopScheme::ask() {
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        QTimer::singleShot(0, this, &DesktopScheme::settle);
        return;
    }
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(hear(QDBusMessage)));
    read(kColour);
    read(kContrast);
    QTimer::singleShot(kLongest, this, &DesktopScheme::settle);
}

void DesktopScheme::read(const QString& key) {
    ++m_asked;
    auto call = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    call << kSpace << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid()) { take(key, reply.value().variant()); }
        watcher->deleteLater();
        if (--m_asked == 0) { settle(); }
    });
}

void DesktopScheme::hear(const QDBusMessage& message) {
    const auto words = message.arguments();
    if (words.size() == 3 && words.at(0).toString() == kSpace) { take(words.at(1).toString(), words.at(2)); }
}

void DesktopScheme::take(const QString& key, const QVariant& value) {
    // Some portals answer Read with a variant inside a variant.
    auto plain = value;
    while (plain.metaType() == QMetaType::fromType<QDBusVariant>()) {
        plain = plain.value<QDBusVariant>().variant();
    }
    const auto before = scheme();
    if (key == kColour) { m_colour = plain.toUInt(); }
    if (key == kContrast) { m_contrast = plain.toUInt(); }
    if (scheme() != before) { Q_EMIT schemeChanged(scheme()); }
}

Scheme DesktopScheme::scheme() const {
    if (m_contrast == 1) { return Scheme::HighContrast; }
    return m_colour == 1 ? Scheme::Dark : Scheme::Light;
}

void DesktopScheme::settle() {
    if (m_isSettled) { return; }
    m_isSettled = true;
    Q_EMIT settled();
}

} // namespace inglenook::ui
