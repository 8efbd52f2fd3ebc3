// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/single_instance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QWidget>

namespace inglenook::ui {

namespace {
const auto kName = QStringLiteral("org.inglenook.Inglenook");
const auto kPath = QStringLiteral("/org/inglenook/Inglenook");
constexpr int kPatience = 2000; // ms
} // namespace

SingleInstance::SingleInstance(QObject* parent) : QObject(parent) {}

bool SingleInstance::isFirst() {
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) { return true; }
    if (bus.registerService(kName)) {
        bus.registerObject(kPath, this, QDBusConnection::ExportScriptableSlots);
        return true;
    }
    auto call = QDBusMessage::createMethodCall(kName, kPath, kName, QStringLiteral("Raise"));
    call << qEnvironmentVariable("XDG_ACTIVATION_TOKEN", qEnvironmentVariable("DESKTOP_STARTUP_ID"));
    const auto answer = bus.call(call, QDBus::Block, kPatience);
    return answer.type() == QDBusMessage::ErrorMessage; // nobody answered: better a window than none
}

void SingleInstance::Raise(const QString& activationToken) {
    if (m_window == nullptr) { return; }
    if (!activationToken.isEmpty()) { qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8()); }
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace inglenook::ui
