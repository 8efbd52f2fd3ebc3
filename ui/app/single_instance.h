// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One window for one login: the first program owns the name org.inglenook.Inglenook on the session bus; a
/// second start asks it to come to the front and ends. Where there is no bus, the vault's own lock still says
/// "already open".
#include <QObject>
#include <QString>

class QWidget;

namespace inglenook::ui {

class SingleInstance : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.inglenook.Inglenook")
public:
    explicit SingleInstance(QObject* parent = nullptr);
    /// False: another one was raised, and this start is over.
    [[nodiscard]] bool isFirst();
    void setWindow(QWidget* window) { m_window = window; }

    Q_SCRIPTABLE Q_SLOT void
    Raise(const QString& activationToken); // NOLINT(readability-identifier-naming): a D-Bus name

private:
    QWidget* m_window = nullptr;
};

} // namespace inglenook::ui
