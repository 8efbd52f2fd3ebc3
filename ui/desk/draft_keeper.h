// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What is typed on a page and not finished, kept in its writer's own room: two seconds after the last key,
/// and before a lock. Comes back when the page is next shown to that person alone. With both here nothing is
/// kept or shown.
#include "ui/desk/desk.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace inglenook::ui {

class DraftKeeper : public QObject {
    Q_OBJECT
public:
    /// `place` names the page; `read` gives what is typed now (empty: nothing), asked whenever it is kept.
    DraftKeeper(Desk& desk, std::string place, std::function<QString()> read, QObject* parent);
    void touched(); ///< a key was pressed

Q_SIGNALS:
    void found(const QString& text); ///< what was kept; once, when there is any

private:
    void load();
    void keep();
    Desk& m_desk;
    std::string m_place;
    std::function<QString()> m_read;
    std::optional<Seat> m_writer;
    QString m_kept;
    QTimer m_soon;
};

} // namespace inglenook::ui
