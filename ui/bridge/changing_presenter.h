// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What every presenter over one state does: it asks again when somebody comes or goes, changes something for
/// whoever is here, and says once what was in the way.
#include "ui/bridge/door.h"

#include <QObject>

#include <optional>

namespace inglenook::ui {

class ChangingPresenter : public QObject {
    Q_OBJECT
public:
    explicit ChangingPresenter(Door& door, QObject* parent = nullptr);
    [[nodiscard]] const Presence& presence() const { return m_door.presence(); }
    virtual void refresh() = 0;

Q_SIGNALS:
    void stateChanged();
    void done(const QString& what); ///< a key of the page's own texts

protected:
    [[nodiscard]] virtual std::optional<Error>& problem() = 0; ///< of the state
    /// `job(House&) -> Result<void>` for somebody who is here; then done(what) and a fresh state, or the
    /// problem.
    template <class Job>
    void change(Job job, const QString& what) {
        m_door.ask(
            this,
            [job = std::move(job)](House& house) -> Result<void> {
                if (house.sitting() == nullptr) { return fail(ErrorCode::NotPresent, "change"); }
                return job(house);
            },
            [this, what](const Result<void>& result) { changed(result, what); });
    }
    /// The state that was asked for, or why there is none.
    template <class State>
    void take(State& state, Result<State> loaded) {
        if (!loaded) { return tell(loaded.error()); }
        state = std::move(*loaded);
        Q_EMIT stateChanged();
    }
    void tell(const Error& error);
    Door& m_door;

private:
    void changed(const Result<void>& result, const QString& what);
};

} // namespace inglenook::ui
