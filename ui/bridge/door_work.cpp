// SPDX-License-Identifier: GPL-3.0-or-later
// The long steps: making and entering a vault, sitting down, typing a passphrase once more.
#include "ui/bridge/door.h"

namespace inglenook::ui {

void Door::listen(Room& room) {
    // Runs on the vault thread; ~Door waits for that thread, so `this` is alive whenever a commit tells of
    // itself.
    room.subscription = room.house->changes().listen([this](Subject subject) {
        QMetaObject::invokeMethod(
            this, [this, subject] { Q_EMIT changed(subject); }, Qt::QueuedConnection);
    });
}

void Door::work(QObject* owner, Step step, Done done) {
    struct Answer {
        Result<void> result;
        Presence presence;
    };
    m_stop = std::stop_source();
    const Work work{m_stop.get_token(), [this](double share) {
                        QMetaObject::invokeMethod(
                            this, [this, share] { Q_EMIT progressed(share); }, Qt::QueuedConnection);
                    }};
    const auto round = m_round;
    m_thread.run(
        owner,
        [room = m_room, whoIsHere = m_entrance.whoIsHere, step = std::move(step), work, round]() -> Answer {
            if (room->round.load() != round) { return {fail(ErrorCode::Cancelled, "locked"), {}}; }
            auto result = step(*room, work);
            return {std::move(result), room->house ? whoIsHere(*room->house) : Presence{}};
        },
        [door = QPointer<Door>(this), round, done = std::move(done)](const Answer& answer) {
            if (!door) { return; }
            if (round != door->m_round) { return done(fail(ErrorCode::Cancelled, "locked")); }
            door->take(answer.presence);
            done(answer.result);
        });
}

void Door::look(QObject* owner, std::function<void(Result<VaultInfo>)> done) {
    m_thread.run(
        owner, [look = m_entrance.look, folder = m_folder] { return look(folder); }, std::move(done));
}

void Door::create(QObject* owner, const Setup& setup, Done done) {
    work(
        owner,
        [this, create = m_entrance.create, folder = m_folder, setup](Room& room,
                                                                     const Work&) -> Result<void> {
            auto made = create(folder, setup);
            if (!made) { return passOn(made); }
            room.house = std::move(*made);
            listen(room);
            return {};
        },
        std::move(done));
}

void Door::enter(QObject* owner, Done done) {
    work(
        owner,
        [this, enter = m_entrance.enter, folder = m_folder](Room& room, const Work&) -> Result<void> {
            if (room.house) { return {}; }
            auto entered = enter(folder);
            if (!entered) { return passOn(entered); }
            room.house = std::move(*entered);
            listen(room);
            return {};
        },
        std::move(done));
}

void Door::takeSeat(QObject* owner, Seat seat, PersonName name, Passphrase passphrase, Done done) {
    // std::function wants something that can be copied; a passphrase is not.
    auto secret = std::make_shared<Passphrase>(std::move(passphrase));
    work(
        owner,
        [seat, name = std::move(name), secret](Room& room, const Work& work) -> Result<void> {
            if (!room.house) { return fail(ErrorCode::VaultMissing, "take seat"); }
            return room.house->takeSeat(seat, name, *secret, work);
        },
        std::move(done));
}

void Door::sitDown(QObject* owner, Seat seat, Passphrase passphrase, Done done) {
    auto secret = std::make_shared<Passphrase>(std::move(passphrase));
    work(
        owner,
        [seat, secret](Room& room, const Work& work) -> Result<void> {
            if (!room.house) { return fail(ErrorCode::VaultMissing, "sit down"); }
            return room.house->sitDown(seat, *secret, work);
        },
        std::move(done));
}

void Door::confirm(QObject* owner, Seat seat, Passphrase passphrase,
                   std::function<Result<void>(House&, Confirmed)> job, Done done) {
    auto secret = std::make_shared<Passphrase>(std::move(passphrase));
    work(
        owner,
        [seat, secret, job = std::move(job)](Room& room, const Work& work) -> Result<void> {
            if (!room.house) { return fail(ErrorCode::VaultMissing, "confirm"); }
            auto confirmed = room.house->confirm(seat, *secret, work);
            if (!confirmed) { return passOn(confirmed); }
            return job(*room.house, *confirmed);
        },
        std::move(done));
}

} // namespace inglenook::ui
