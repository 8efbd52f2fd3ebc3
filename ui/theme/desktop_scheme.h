// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Asks the desktop's portal whether it is light or dark, and whether it wants high contrast, and follows
/// changes. Asked without waiting. A portal cannot look into a process that is not dumpable, so `settled`
/// tells when the first answers are in (or when half a second went by), and only then does the program close
/// itself to others.
#include "ui/theme/tokens.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QObject>
#include <QString>

namespace inglenook::ui {

class DesktopScheme : public QObject {
    Q_OBJECT
public:
    explicit DesktopScheme(QObject* parent = nullptr);
    void ask();
    [[nodiscard]] Scheme scheme() const;

Q_SIGNALS:
    void schemeChanged(inglenook::ui::Scheme scheme);
    void settled(); ///< once

private:
    Q_SLOT void hear(const QDBusMessage& message); ///< namespace, key, value
    void read(const QString& key);
    void take(const QString& key, const QVariant& value);
    void settle();
    uint m_colour = 0;   ///< 0 no preference, 1 dark, 2 light
    uint m_contrast = 0; ///< 1 high
    int m_asked = 0;
    bool m_isSettled = false;
};

} // namespace inglenook::ui
