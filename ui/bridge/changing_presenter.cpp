// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/changing_presenter.h"

namespace inglenook::ui {

ChangingPresenter::ChangingPresenter(Door& door, QObject* parent) : QObject(parent), m_door(door) {
    connect(&m_door, &Door::presenceChanged, this, [this] { refresh(); });
}

void ChangingPresenter::tell(const Error& error) {
    problem() = error;
    Q_EMIT stateChanged();
    problem().reset(); // said once
}

void ChangingPresenter::changed(const Result<void>& result, const QString& what) {
    if (!result) { return tell(result.error()); }
    Q_EMIT done(what);
    refresh();
}

} // namespace inglenook::ui
