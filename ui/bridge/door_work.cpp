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

Work Door::newWork() {
    m_stop = std::stop_source();
    return {m_stop.get_token(), [this](double share) {
                QMetaObject::invokeMethod(
                    this, [this, share] { Q_EMIT progressed(share); }, Qt::QueuedConnection);
            }};
}

void Door::work(QObject* owner, Step step, Done done) {
    struct Answer {
        Result<void> result;
        Presence presence;
    };
    const auto round = m_round;
    m_vault.run(
        owner,
        [room = m_room, whoIsHere = m_entrance.whoIsHere, step = std::move(step), round]() -> Answer {
            if (room->round.load() != round) { return {fail(ErrorCode::Cancelled, "locked"), {}}; }
            auto result = step(*room);
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
    m_vault.run(
        owner, [look = m_entrance.look, folder = m_folder] { return look(folder); }, std::move(done));
}

void Door::create(QObject* owner, const Setup& setup, Done done) {
    work(
        owner,
        [this, create = m_entrance.create, folder = m_folder, setup](Room& room) -> Result<void> {
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
        [this, enter = m_entrance.enter, folder = m_folder](Room& room) -> Result<void> {
            if (room.house) { return {}; }
            auto entered = enter(folder);
            if (!entered) { return passOn(entered); }
            room.house = std::move(*entered);
            listen(room);
            return {};
        },
        std::move(done));
}

void Door::unlock(QObject* owner, Prepare prepare, Passphrase passphrase, Finish finish, const Done& done) {
    // std::function wants something that can be copied; secrets are not.
    auto secret = std::make_shared<Passphrase>(std::move(passphrase));
    const auto work = newWork();
    const auto round = m_round;
    const QPointer<QObject> asker(owner);
    auto isOver = [this, asker, round, done](const auto& result) {
        if (asker && round == m_round && result) { return false; }
        if (asker) {
            done(round == m_round ? Result<void>(passOn(result)) : fail(ErrorCode::Cancelled, "locked"));
        }
        return true;
    };
    auto seat = [this, asker, isOver, finish = std::move(finish), done](Result<UnlockingKey> key) {
        if (isOver(key)) { return; }
        auto held = std::make_shared<UnlockingKey>(std::move(*key));
        this->work(
            asker,
            [held, finish](Room& room) -> Result<void> {
                return room.house ? finish(*room.house, *held) : fail(ErrorCode::VaultMissing, "unlock");
            },
            done);
    };
    auto derive = [this, isOver, work, secret, seat = std::move(seat)](Result<Unlocking> unlocking) mutable {
        if (isOver(unlocking)) { return; }
        m_keys.run(
            this,
            [unlocking = std::move(*unlocking), secret, work] { return unlocking.derive(*secret, work); },
            std::move(seat));
    };
    m_vault.run(
        this,
        [room = m_room, prepare = std::move(prepare)]() -> Result<Unlocking> {
            return room->house ? prepare(*room->house) : fail(ErrorCode::VaultMissing, "unlock");
        },
        std::move(derive));
}

void Door::takeSeat(QObject* owner, Seat seat, const PersonName& name, Passphrase passphrase,
                    const Done& done) {
    unlock(
        owner, [seat, name](House& house) { return house.toTakeSeat(seat, name); }, std::move(passphrase),
        [name](House& house, const UnlockingKey& key) { return house.takeSeat(name, key); }, done);
}

void Door::sitDown(QObject* owner, Seat seat, Passphrase passphrase, const Done& done) {
    unlock(
        owner, [seat](House& house) { return house.toSitDown(seat); }, std::move(passphrase),
        [](House& house, const UnlockingKey& key) { return house.sitDown(key); }, done);
}

void Door::confirm(QObject* owner, Seat seat, Passphrase passphrase,
                   std::function<Result<void>(House&, Confirmed)> job, const Done& done) {
    unlock(
        owner, [seat](House& house) { return house.toSitDown(seat); }, std::move(passphrase),
        [job = std::move(job)](House& house, const UnlockingKey& key) -> Result<void> {
            auto confirmed = house.confirm(key);
            if (!confirmed) { return passOn(confirmed); }
            return job(house, *confirmed);
        },
        done);
}

} // namespace inglenook::ui
