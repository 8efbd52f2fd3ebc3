// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/door.h"

namespace inglenook::ui {

std::optional<Seat> Presence::alone() const {
    if (areBoth() || isLocked()) { return std::nullopt; }
    return here[Seat::Circle] ? Seat::Circle : Seat::Diamond;
}

Door::Door(std::filesystem::path folder, Entrance entrance, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)), m_entrance(std::move(entrance)),
      m_room(std::make_shared<Room>()) {}

Door::~Door() {
    m_stop.request_stop();
    m_room->round = ++m_round;
    m_vault.run(
        this,
        [room = m_room] {
            if (room->house) { room->house->lock(); }
            room->subscription = Subscription();
            room->house.reset();
            return true;
        },
        [](bool) {}, SingleThread::Urgency::Lock);
    drain();
}

void Door::drain() {
    m_keys.drain();
    m_vault.drain();
}

void Door::lock() {
    if (m_isKeeping) { return; }
    m_isKeeping = true;
    Q_EMIT aboutToLock();
    m_isKeeping = false;
    m_stop.request_stop();
    m_room->round = ++m_round;
    m_vault.run(
        this,
        [room = m_room] {
            if (room->house) { room->house->lock(); }
            return true;
        },
        [this](bool) {
            take(Presence{});
            Q_EMIT locked();
        },
        SingleThread::Urgency::Lock);
}

void Door::moveTo(std::filesystem::path folder) {
    lock();
    m_folder = std::move(folder);
    m_vault.run(
        this,
        [room = m_room] {
            room->subscription = Subscription();
            room->house.reset();
            return true;
        },
        [](bool) {}, SingleThread::Urgency::Lock);
}

void Door::cancel() { m_stop.request_stop(); }

void Door::standUp(Seat seat) {
    Q_EMIT aboutToStandUp(); // what is asked now stands before the step in the one queue of the vault
    work(
        this,
        [seat](Room& room) -> Result<void> {
            if (room.house) { room.house->standUp(seat); }
            return {};
        },
        [](const Result<void>&) {});
}

void Door::refresh() {
    work(
        this, [](Room&) -> Result<void> { return {}; }, [](const Result<void>&) {});
}

void Door::take(const Presence& presence) {
    if (presence == m_presence) { return; }
    m_presence = presence;
    Q_EMIT presenceChanged();
}

} // namespace inglenook::ui
