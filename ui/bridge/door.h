// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The window's side of the House: which vault, who is here, and a way to ask it things on the vault thread.
/// Lives on the UI thread; the House itself is touched on the vault thread only.
#include "house/house.h"
#include "ui/bridge/single_thread.h"
#include "vault/unlocking.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <cstdint>

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace inglenook::ui {

/// Who sits at the table, as the window may show it.
struct Presence {
    BySeat<bool> here;
    BySeat<QString> names; ///< empty for an empty seat, and for everyone while nobody is here
    std::optional<Opening> opening;
    [[nodiscard]] bool isLocked() const { return !here[Seat::Circle] && !here[Seat::Diamond]; }
    [[nodiscard]] bool areBoth() const { return here[Seat::Circle] && here[Seat::Diamond]; }
    /// The one who is here alone; nothing when nobody is, or both are.
    [[nodiscard]] std::optional<Seat> alone() const;
    friend bool operator==(const Presence&, const Presence&) = default;
};

/// How a House comes to be: the real one (realEntrance), or one made by a test.
struct Entrance {
    std::function<Result<VaultInfo>(const std::filesystem::path&)> look;
    std::function<Result<std::unique_ptr<House>>(const std::filesystem::path&, const Setup&)> create;
    std::function<Result<std::unique_ptr<House>>(const std::filesystem::path&)> enter;
    std::function<Presence(House&)> whoIsHere; ///< asked on the vault thread after every step
};
/// The clock must outlive the doors made with it.
[[nodiscard]] Entrance realEntrance(const Clock& clock, const KdfPolicy& policy);

class Door : public QObject {
    Q_OBJECT
public:
    Door(std::filesystem::path folder, Entrance entrance, QObject* parent = nullptr);
    ~Door() override; ///< locks, and waits for it
    Door(const Door&) = delete;
    Door& operator=(const Door&) = delete;

    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    [[nodiscard]] const Presence& presence() const { return m_presence; }

    /// `job(House&) -> Result<T>` on the vault thread, then `done(Result<T>)` here, unless owner died or the
    /// vault was locked in between. VaultMissing while there is no House.
    template <class Job, class Done>
    void ask(QObject* owner, Job job, Done done) {
        using Answer = std::invoke_result_t<Job&, House&>;
        const auto round = m_round;
        m_vault.run(
            owner,
            [room = m_room, isKeeping = m_isKeeping, round, job = std::move(job)]() mutable -> Answer {
                if (!room->house) { return fail(ErrorCode::VaultMissing, "door"); }
                if (!isKeeping && room->round.load() != round) {
                    return fail(ErrorCode::Cancelled, "locked");
                }
                return job(*room->house);
            },
            [door = QPointer<Door>(this), round, isKeeping = m_isKeeping,
             done = std::move(done)](Answer answer) mutable {
                if (door && (isKeeping || round == door->m_round)) { done(std::move(answer)); }
            },
            m_isKeeping ? SingleThread::Urgency::Keep : SingleThread::Urgency::Usual);
    }

    // Long work. One at a time; `progressed` tells 0..1; cancel() or lock() ends it, and `done` hears
    // Cancelled.
    using Done = std::function<void(Result<void>)>;
    void look(QObject* owner, std::function<void(Result<VaultInfo>)> done);
    void create(QObject* owner, const Setup& setup, Done done); ///< a new vault in folder(), entered
    void enter(QObject* owner, Done done);                      ///< what is there; nobody sits yet
    void takeSeat(QObject* owner, Seat seat, const PersonName& name, Passphrase passphrase, const Done& done);
    void sitDown(QObject* owner, Seat seat, Passphrase passphrase, const Done& done);
    /// `job(House&, Confirmed) -> Result<void>` after the passphrase was typed again.
    void confirm(QObject* owner, Seat seat, Passphrase passphrase,
                 std::function<Result<void>(House&, Confirmed)> job, const Done& done);
    void cancel();

    void standUp(Seat seat); ///< what belongs to the two is kept (aboutToStandUp), then this person is gone
    /// Texts are kept (aboutToLock), then keys and rooms go, ahead of everything that waits. `locked`
    /// follows.
    void lock();
    /// Leaves this vault for another folder: the sample couple, a vault named on the command line. Locks
    /// first.
    void moveTo(std::filesystem::path folder);
    /// Asks who is here, and their names, again: after a rename.
    void refresh();
    void drain();

Q_SIGNALS:
    void aboutToLock();    ///< keep what is typed, now: what is asked in here still reaches the open rooms
    void aboutToStandUp(); ///< one of the two leaves: what is asked in here still finds both
    void locked();         ///< keys are gone
    void presenceChanged();
    void changed(inglenook::Subject subject); ///< something was committed; presenters ask again
    void progressed(double share);

private:
    /// Shared with the vault thread.
    struct Room {
        std::unique_ptr<House> house;
        Subscription subscription;
        std::atomic<std::uint64_t> round = 0; ///< raised by each lock: older questions are not asked any more
    };
    using Step = std::function<Result<void>(Room&)>;
    void work(QObject* owner, Step step, Done done);
    using Prepare = std::function<Result<Unlocking>(House&)>;
    using Finish = std::function<Result<void>(House&, const UnlockingKey&)>;
    void unlock(QObject* owner, Prepare prepare, Passphrase passphrase, Finish finish, const Done& done);
    [[nodiscard]] Work newWork();
    void listen(Room& room);
    void take(const Presence& presence);

    std::filesystem::path m_folder;
    Entrance m_entrance;
    Presence m_presence;
    std::shared_ptr<Room> m_room;
    std::stop_source m_stop;
    std::uint64_t m_round = 0;
    bool m_isKeeping = false;
    SingleThread m_vault{QStringLiteral("vault")};
    SingleThread m_keys{QStringLiteral("keys")}; ///< derives; Lock never waits behind it
};

} // namespace inglenook::ui

Q_DECLARE_METATYPE(inglenook::Subject)
