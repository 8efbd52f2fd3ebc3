// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evening/house_evening_ports.h"

namespace inglenook::ui {

void HouseSeatPort::create(QObject* owner, const Setup& setup, EveningDone<void> done) {
    m_door.create(owner, setup, std::move(done));
}

void HouseSeatPort::takeSeat(QObject* owner, Seat seat, PersonName name, Passphrase first, Passphrase second,
                             EveningDone<void> done) {
    // A shared holder: the second passphrase waits, unseen, until the lock has closed behind the first.
    auto held = std::make_shared<Passphrase>(std::move(second));
    m_door.takeSeat(owner, seat, name, std::move(first),
                    [this, owner, seat, held, done = std::move(done)](const Result<void>& taken) {
                        if (!taken) {
                            done(taken);
                            return;
                        }
                        m_door.standUp(seat);
                        m_door.sitDown(owner, seat, std::move(*held), done);
                    });
}

void HouseSeatPort::sitDown(QObject* owner, Seat seat, Passphrase passphrase, EveningDone<void> done) {
    m_door.sitDown(owner, seat, std::move(passphrase), std::move(done));
}

void HouseSeatPort::standUp(Seat seat) { m_door.standUp(seat); }

} // namespace inglenook::ui
