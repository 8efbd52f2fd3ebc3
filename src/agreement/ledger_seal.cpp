// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/ledger_seal.h"

#include "secret/random.h"
#include "value/byte_code.h"

#include <algorithm>
#include <array>

namespace inglenook {
namespace {

constexpr std::string_view kDigestDomain = "inglenook consent rows 1";
constexpr std::string_view kSealDomain = "inglenook seat seal 1";

// quote() writes each value so that no two rows read alike; no value holds a NUL, which would end it early.
constexpr std::array<std::string_view, 5> kConsentRows = {
    R"sql(SELECT quote(line) || quote(final_yes) || ',' || quote(final_yes_on) || quote(first_yes) || ',' ||
                 quote(first_yes_on) || ',' || quote(second_yes_from) || ',' || quote(words) || quote(is_held) || ',' ||
                 quote(held_since) || ',' || quote(rest_until) || ',' || quote(would_help) || ',' ||
                 quote(narrowed_to) || ',' || quote(is_withdrawn) || ',' || quote(closed_until) || ',' ||
                 quote(tick) || ',' || quote(pending)
          FROM own_line ORDER BY line)sql",
    R"sql(SELECT quote(id) || quote(wording) || ',' || quote(until) || ',' || quote(is_published) || ',' ||
                 quote(on_paper)
          FROM own_boundary ORDER BY id)sql",
    "SELECT quote(name) || quote(bytes) FROM own_setting ORDER BY name",
    "SELECT quote(activity) || quote(direction) FROM own_overlap ORDER BY activity, direction",
    "SELECT quote(opened_on) FROM own_round",
};

Result<Digest32> digestOf(Sitting& sitting, Seat seat, const ConsentState& state) {
    ByteWriter out;
    out.text(kDigestDomain);
    out.bytes(sitting.vaultId().bytes());
    out.number(static_cast<std::uint64_t>(seat));
    out.number(state.counter);
    out.number(state.sharedCounter ? 1 : 0);
    out.number(state.sharedCounter.value_or(0));
    out.number(state.otherCounter);
    out.number(static_cast<std::uint64_t>(dayNumber(state.highestDay)));
    out.number(state.lastChange ? 1 : 0);
    out.number(static_cast<std::uint64_t>(state.lastChange ? dayNumber(*state.lastChange) : 0));
    for (const auto& sql : kConsentRows) {
        auto rows = sitting.own(seat).prepare(sql);
        if (!rows) { return passOn(rows); }
        out.text(sql.substr(sql.rfind("FROM")));
        while (true) {
            auto row = rows->step();
            if (!row) { return passOn(row); }
            if (!*row) { break; }
            out.text(rows->text(0));
        }
    }
    return keyedDigest(sitting.digestKey(seat), out.take());
}

Bytes sealOver(Sitting& sitting, Seat seat, ByteView nonce, std::uint64_t counter) {
    ByteWriter out;
    out.text(kSealDomain);
    out.bytes(sitting.vaultId().bytes());
    out.number(static_cast<std::uint64_t>(seat));
    out.bytes(nonce);
    out.number(counter);
    const auto digest = keyedDigest(sitting.digestKey(seat), out.take());
    return {digest.begin(), digest.end()};
}

Result<RoomAge> ageOf(Sitting& sitting, Seat seat) {
    auto state = consentStateOf(sitting.own(seat));
    if (!state) { return passOn(state); }
    RoomAge age{*state, std::nullopt, false};
    auto holds = doesDigestHold(sitting, seat, *state);
    if (!holds) { return passOn(holds); }
    // A room that was never in use has no digest; one that was is known outside it.
    age.wentBack = (state->counter > 0 && !*holds) || state->counter < sitting.witnessed(seat);
    if (sitting.shared() == nullptr) { return age; }
    auto seal = seatSealOf(*sitting.shared(), seat);
    if (!seal) { return passOn(seal); }
    if (!*seal) {
        age.wentBack = age.wentBack || state->sharedCounter.has_value();
        return age;
    }
    age.sealed = counterUnder(**seal, sitting, seat, state->sharedCounter.value_or(1), state->counter);
    age.wentBack = age.wentBack || !age.sealed;
    return age;
}

} // namespace

Result<ConsentState> consentStateOf(Database& own) {
    auto row = own.prepare(R"sql(
        SELECT counter, shared_counter, other_counter, highest_day, last_change, digest FROM consent_state)sql");
    if (!row) { return passOn(row); }
    auto found = row->step();
    if (!found) { return passOn(found); }
    ConsentState state;
    if (!*found) { return state; }
    state.counter = static_cast<std::uint64_t>(row->integer(0));
    if (const auto shared = row->optionalInteger(1)) {
        state.sharedCounter = static_cast<std::uint64_t>(*shared);
    }
    state.otherCounter = static_cast<std::uint64_t>(row->integer(2));
    state.highestDay = dayOf(row->integer(3));
    if (const auto day = row->optionalInteger(4)) { state.lastChange = dayOf(*day); }
    state.digest = row->blob(5);
    return state;
}

Result<bool> doesDigestHold(Sitting& sitting, Seat seat, const ConsentState& state) {
    auto digest = digestOf(sitting, seat, state);
    if (!digest) { return passOn(digest); }
    return areSameBytes(*digest, state.digest);
}

Result<void> writeConsentState(Sitting& sitting, Seat seat, const ConsentState& state) {
    auto digest = digestOf(sitting, seat, state);
    if (!digest) { return passOn(digest); }
    auto row = sitting.own(seat).prepare(R"sql(
        INSERT OR REPLACE INTO consent_state
            (id, counter, shared_counter, other_counter, highest_day, last_change, digest)
        VALUES (1, :counter, :shared, :other, :highest, :change, :digest))sql");
    if (!row) { return passOn(row); }
    row->bind(":counter", static_cast<std::int64_t>(state.counter));
    row->bind(":other", static_cast<std::int64_t>(state.otherCounter));
    row->bind(":highest", dayNumber(state.highestDay)).bind(":digest", ByteView(*digest));
    if (state.sharedCounter) {
        row->bind(":shared", static_cast<std::int64_t>(*state.sharedCounter));
    } else {
        row->bindNull(":shared");
    }
    if (state.lastChange) {
        row->bind(":change", dayNumber(*state.lastChange));
    } else {
        row->bindNull(":change");
    }
    return row->run();
}

Result<std::optional<SeatSeal>> seatSealOf(Database& shared, Seat seat) {
    auto row = shared.prepare("SELECT nonce, seal FROM seat_seal WHERE seat = :seat");
    if (!row) { return passOn(row); }
    row->bind(":seat", static_cast<int>(seat));
    auto found = row->step();
    if (!found) { return passOn(found); }
    if (!*found) { return std::optional<SeatSeal>{}; }
    return std::optional<SeatSeal>(SeatSeal{row->blob(0), row->blob(1)});
}

std::optional<std::uint64_t> counterUnder(const SeatSeal& seal, Sitting& sitting, Seat seat,
                                          std::uint64_t oldest, std::uint64_t newest) {
    // Further apart than this no honest rooms are; whatever is, went back.
    constexpr std::uint64_t kWidest = 65536;
    const auto last = std::max({oldest, newest - std::min(newest, kWidest), std::uint64_t{1}});
    for (auto counter = newest; counter >= last; --counter) {
        if (areSameBytes(sealOver(sitting, seat, seal.nonce, counter), seal.seal)) { return counter; }
    }
    return std::nullopt;
}

Result<void> writeSeatSeal(Sitting& sitting, Seat seat, std::uint64_t counter) {
    const auto nonce = random16();
    auto row = sitting.shared()->prepare(
        "INSERT OR REPLACE INTO seat_seal (seat, nonce, seal) VALUES (:seat, :nonce, :seal)");
    if (!row) { return passOn(row); }
    row->bind(":seat", static_cast<int>(seat)).bind(":nonce", ByteView(nonce));
    row->bind(":seal", sealOver(sitting, seat, nonce, counter));
    return row->run();
}

Result<BySeat<std::optional<RoomAge>>> roomAges(Sitting& sitting) {
    BySeat<std::optional<RoomAge>> ages;
    for (const auto seat : kBothSeats) {
        if (!sitting.isPresent(seat)) { continue; }
        auto age = ageOf(sitting, seat);
        if (!age) { return passOn(age); }
        ages[seat] = std::move(*age);
    }
    for (const auto seat : kBothSeats) {
        const auto& other = ages[otherOf(seat)];
        if (!ages[seat] || !other) { continue; }
        // What the other room saw of this one at a joint sitting cannot lie ahead of it.
        ages[seat]->wentBack = ages[seat]->wentBack || ages[seat]->state.counter < other->state.otherCounter;
    }
    return ages;
}

} // namespace inglenook
