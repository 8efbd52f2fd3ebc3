// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/unlocker.h"

#include "secret/random.h"
#include "vault/padding.h"
#include "vault/room_place.h"
#include "vault/snapshot.h"

#include <utility>

namespace inglenook {

namespace {

Snapshots snapshotsOf(const VaultPaths& paths) {
    return {paths.snapshots(), {paths.shared(), paths.own(Seat::Circle), paths.own(Seat::Diamond)}};
}

bool canBeRestored(ErrorCode code) {
    return code == ErrorCode::VaultDamaged || code == ErrorCode::VaultMissing;
}

/// A room, or the newest sound snapshot of it when it is damaged or gone. A file of another vault or seat
/// stays where it is: somebody put it there, and somebody may want it back.
Result<Database> openOrRestore(const VaultPaths& paths, const std::filesystem::path& file, Room room,
                               const RoomKey& key, bool& wasRestored) {
    auto opened = openWhole(file, room, key);
    if (opened || !canBeRestored(opened.error().code)) { return opened; }
    const auto restored = snapshotsOf(paths).restore(file, room, key);
    if (!restored) { return opened; }
    wasRestored = true;
    return RoomFile::open(file, room, key);
}

} // namespace

Unlocker::Unlocker(VaultFolder folder, KeyringFile keyring, const Surroundings& around)
    : m_folder(std::move(folder)), m_keyring(keyring), m_clock(around.clock), m_changes(around.changes),
      m_kdf(around.kdf) {}

Unlocker::~Unlocker() { closeAll(); }

Result<std::unique_ptr<Unlocker>> Unlocker::create(const std::filesystem::path& folder, Opening opening,
                                                   const Surroundings& around) {
    auto made = VaultFolder::create(folder);
    if (!made) { return passOn(made); }
    const auto& paths = made->paths();
    for (const auto seat : kBothSeats) {
        const auto room = placeUnopenableRoom(paths.own(seat), Room::Own);
        if (!room) { return passOn(room); }
    }
    const auto shared = placeUnopenableRoom(paths.shared(), Room::Shared);
    if (!shared) { return passOn(shared); }
    const auto keyring = KeyringChange::create(VaultId(random16()), opening, calibratedCost(around.kdf));
    auto file = KeyringFile::create(*made, keyring, around.kdf);
    if (!file) { return passOn(file); }
    auto unlocker = std::make_unique<Unlocker>(std::move(*made), *file, around);
    for (const auto seat : kBothSeats) {
        unlocker->m_isKnownEmpty[seat] = true;
    }
    return unlocker;
}

Result<std::unique_ptr<Unlocker>> Unlocker::enter(const std::filesystem::path& folder,
                                                  const Surroundings& around) {
    auto entered = VaultFolder::enter(folder);
    if (!entered) { return passOn(entered); }
    auto keyring = KeyringFile::read(*entered, around.kdf);
    if (!keyring) { return passOn(keyring); }
    return std::make_unique<Unlocker>(std::move(*entered), *keyring, around);
}

Sitting* Unlocker::sitting() {
    if (m_together) { return m_together.get(); }
    return m_alone.get();
}

MastersPresent Unlocker::present() const {
    MastersPresent out;
    for (const auto seat : kBothSeats) {
        out[seat] = m_masters[seat] ? &*m_masters[seat] : nullptr;
    }
    return out;
}

Result<void> Unlocker::chooseOpening(Opening opening) {
    if (opening == this->opening()) { return {}; }
    const auto seat = m_alone ? std::optional(m_alone->seat()) : std::nullopt;
    const bool isOpenQuestion =
        seat ? m_isKnownEmpty[otherOf(*seat)] : m_isKnownEmpty[Seat::Circle] && m_isKnownEmpty[Seat::Diamond];
    if (!isOpenQuestion) { return fail(ErrorCode::OutsideRules, "how it opens is settled"); }
    KeyringChange change(m_keyring.keyring());
    change.chooseOpening(opening);
    auto written = m_keyring.write(m_folder, change.keyring());
    if (!written || !seat) { return written; }
    m_alone->m_opening = opening;
    auto& facts = m_facts[*seat];
    facts.opening = opening;
    facts.headerEpoch = m_keyring.keyring().epochs().header;
    return writeOwnFacts(m_alone->own(*seat), facts);
}

Result<Unlocking> Unlocker::toTakeSeat(Seat seat, std::vector<std::string> known) const {
    if (!m_isKnownEmpty[seat]) { return fail(ErrorCode::SeatTaken, "not known to be empty"); }
    const auto recipe = freshRecipe(m_keyring.keyring().recipe(seat).cost);
    return Unlocking(seat, Unlocking::Purpose::TakeSeat, {recipe}, std::move(known));
}

Result<Unlocking> Unlocker::toSitDown(Seat seat) const {
    return Unlocking(seat, Unlocking::Purpose::SitDown, m_keyring.recipes(seat), {});
}

Result<void> Unlocker::takeSeat(const UnlockingKey& key, const Furnish& furnish) {
    const auto seat = key.seat;
    if (!m_isKnownEmpty[seat]) { return fail(ErrorCode::SeatTaken, "not known to be empty"); }
    expects(key.isForNewSeat && key.parts.size() == 1, "a seat is taken with a key made for it");
    KeyringChange change(m_keyring.keyring());
    auto master = change.takeSeat(seat, key.parts.front());
    const auto epochs = change.keyring().epochs();
    OwnFacts facts{opening(), epochs.header, epochs.seat[seat], {}, {}};
    if (m_isKnownEmpty[otherOf(seat)]) {
        facts.emptySeat = checkOf(change.keyring().section(sectionOf(otherOf(seat))));
    }
    // The room first: until the keyring names its key it is one more room that nobody can open.
    auto placed = placeNewRoom(m_folder.paths().own(seat), Room::Own, master.roomKey(), [&](Database& own) {
        const auto written = writeOwnFacts(own, facts);
        return written ? furnish(own) : written;
    });
    if (!placed) { return placed; }
    auto written = m_keyring.write(m_folder, change.keyring());
    if (!written) { return written; }
    m_isKnownEmpty[seat] = false;
    auto own = RoomFile::open(m_folder.paths().own(seat), Room::Own, master.roomKey());
    if (!own) { return passOn(own); }
    if (m_alone) { unseat(m_alone->seat()); }
    m_notes = {};
    this->seat(seat, Person{std::move(master), std::move(*own), facts});
    return {};
}

Result<Unlocker::Person> Unlocker::personFor(const UnlockingKey& key) {
    auto master = m_keyring.openSeat(key);
    if (!master) { return passOn(master); }
    auto own = openOwn(key.seat, *master);
    if (!own) { return passOn(own); }
    const auto facts = ownFacts(*own);
    if (!facts) { return passOn(facts); }
    if (facts->opening != opening()) { return fail(ErrorCode::VaultForeign, "opening policy"); }
    return Person{std::move(*master), std::move(*own), *facts};
}

Result<Database> Unlocker::openOwn(Seat seat, const OwnMaster& master) {
    auto own = openOrRestore(m_folder.paths(), m_folder.paths().own(seat), Room::Own, master.roomKey(),
                             m_notes.wasOwnRestored[seat]);
    if (own && m_notes.wasOwnRestored[seat]) { m_notes.damagedRooms.emplace_back("own"); }
    return own;
}

Result<void> Unlocker::sitDown(const UnlockingKey& key) {
    const auto seat = key.seat;
    if (m_masters[seat]) { return fail(ErrorCode::SeatTaken, "already here"); }
    m_notes = {};
    m_notes.wasMendedFromCopy = m_keyring.areCopiesDifferent();
    auto person = personFor(key);
    if (!person) { return passOn(person); }
    const auto epochs = m_keyring.keyring().epochs();
    m_notes.wasKeyringOlder =
        epochs.header < person->facts.headerEpoch || epochs.seat[seat] < person->facts.seatEpoch;
    if (person->facts.emptySeat) {
        const auto now = checkOf(m_keyring.keyring().section(sectionOf(otherOf(seat))));
        if (now == *person->facts.emptySeat) { m_isKnownEmpty[otherOf(seat)] = true; }
    }
    this->seat(seat, std::move(*person));
    auto shared = openShared();
    if (!shared) {
        unseat(seat);
        return shared;
    }
    // What this opening proved genuine is copied over a damaged copy; that it cannot be is no reason to stay
    // out.
    (void)m_keyring.mend(m_folder);
    rememberEpochs();
    return {};
}

Result<Confirmed> Unlocker::confirm(const UnlockingKey& key) {
    if (!m_masters[key.seat]) { return fail(ErrorCode::NotPresent, "confirm"); }
    const auto master = m_keyring.openSeat(key);
    if (!master) { return passOn(master); }
    return Confirmed(key.seat);
}

void Unlocker::fill(Sitting& sitting) {
    sitting.m_opening = opening();
    sitting.m_vaultId = m_keyring.keyring().vaultId();
    sitting.m_clock = &m_clock;
    sitting.m_changes = &m_changes;
    sitting.m_forgetCopies = [this] { (void)snapshotsOf(m_folder.paths()).deleteAll(); };
    sitting.m_sectionEpoch = [this](Seat seat) { return m_keyring.keyring().epochs().seat[seat]; };
    sitting.m_witness = [this](Seat seat, std::uint64_t counter) { return witness(seat, counter); };
}

void Unlocker::moveRooms(Sitting& from, Sitting& to) {
    for (const auto seat : kBothSeats) {
        to.m_own[seat] = std::exchange(from.m_own[seat], std::nullopt);
        to.m_digestKey[seat] = std::move(from.m_digestKey[seat]);
        to.m_witnessed[seat] = from.m_witnessed[seat];
    }
    to.m_shared = std::exchange(from.m_shared, std::nullopt);
}

void Unlocker::seat(Seat seat, Person person) {
    Sitting* now = nullptr;
    if (m_alone) {
        m_together = std::make_unique<Together>(UnlockerPass());
        moveRooms(*m_alone, *m_together);
        m_alone.reset();
        now = m_together.get();
    } else {
        m_alone = std::make_unique<Alone>(UnlockerPass(), seat);
        now = m_alone.get();
    }
    fill(*now);
    now->m_digestKey[seat] = person.master.digestKey();
    now->m_witnessed[seat] = m_keyring.keyring().witnessed(person.master).value_or(0);
    now->m_own[seat].emplace(std::move(person.own));
    m_facts[seat] = person.facts;
    m_masters[seat].emplace(std::move(person.master));
}

void Unlocker::unseat(Seat seat) {
    m_masters[seat].reset();
    auto* now = sitting();
    now->m_digestKey[seat].wipe();
    (void)fillToStep(*now->m_own[seat]);
    now->m_own[seat].reset();
    m_facts[seat] = {};
    if (m_alone) {
        m_alone.reset();
        return;
    }
    const auto stays = otherOf(seat);
    m_alone = std::make_unique<Alone>(UnlockerPass(), stays);
    moveRooms(*m_together, *m_alone);
    m_together.reset();
    fill(*m_alone);
    if (opening() == Opening::Together) { m_alone->m_shared.reset(); }
}

void Unlocker::standUp(Seat seat) {
    if (!m_masters[seat]) { return; }
    rememberEpochs();
    unseat(seat);
}

void Unlocker::closeAll(const Farewell& farewell) {
    for (const auto seat : kBothSeats) {
        m_masters[seat].reset();
    }
    auto* now = sitting();
    if (now == nullptr) { return; }
    for (const auto seat : kBothSeats) {
        now->m_digestKey[seat].wipe();
    }
    if (farewell) { farewell(*now); }
    rememberEpochs();
    for (const auto seat : kBothSeats) {
        if (!now->m_own[seat]) { continue; }
        (void)fillToStep(*now->m_own[seat]);
    }
    m_alone.reset();
    m_together.reset();
    m_facts = {};
    m_notes = {};
    const auto& paths = m_folder.paths();
    (void)snapshotsOf(paths).take();
    (void)setSameTimes({paths.shared(), paths.own(Seat::Circle), paths.own(Seat::Diamond), paths.keyringA(),
                        paths.keyringB(), paths.snapshots(), paths.folder},
                       m_clock.now().utcSeconds);
}

void Unlocker::rememberEpochs() {
    // An epoch that cannot be remembered lets an older keyring pass once; it does not stop anybody from
    // leaving.
    auto* now = sitting();
    const auto epochs = m_keyring.keyring().epochs();
    for (const auto seat : kBothSeats) {
        if (!now->m_own[seat]) { continue; }
        auto& facts = m_facts[seat];
        const bool isOlder = epochs.header < facts.headerEpoch || epochs.seat[seat] < facts.seatEpoch;
        const bool isSame = epochs.header == facts.headerEpoch && epochs.seat[seat] == facts.seatEpoch;
        if (isSame || (isOlder && !areBothHere())) { continue; }
        facts.headerEpoch = epochs.header;
        facts.seatEpoch = epochs.seat[seat];
        (void)writeOwnFacts(*now->m_own[seat], facts);
    }
    if (!now->m_shared) { return; }
    const SharedFacts wanted{epochs.header, epochs.seat};
    const auto known = sharedFacts(*now->m_shared);
    if (known && known->headerEpoch == wanted.headerEpoch && known->seatEpoch == wanted.seatEpoch) { return; }
    (void)writeSharedFacts(*now->m_shared, wanted);
}

Result<void> Unlocker::witness(Seat seat, std::uint64_t counter) {
    if (!m_masters[seat]) { return fail(ErrorCode::NotPresent, "witness"); }
    KeyringChange change(m_keyring.keyring());
    change.setWitnessed(*m_masters[seat], counter);
    return m_keyring.write(m_folder, change.keyring());
}

Result<void> Unlocker::check() {
    const auto copies = KeyringFile::read(m_folder, m_kdf);
    if (!copies) { return passOn(copies); }
    if (copies->areCopiesDifferent()) { return fail(ErrorCode::VaultDamaged, "keyring copies differ"); }
    auto* now = sitting();
    if (now == nullptr) { return {}; }
    for (const auto seat : kBothSeats) {
        if (!now->m_own[seat]) { continue; }
        auto sound = RoomFile::checkEveryPage(*now->m_own[seat]);
        if (!sound) { return sound; }
    }
    return now->m_shared ? RoomFile::checkEveryPage(*now->m_shared) : Result<void>();
}

} // namespace inglenook
