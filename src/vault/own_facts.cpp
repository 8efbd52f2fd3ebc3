// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/own_facts.h"

#include "vault/room_meta.h"

#include <algorithm>

namespace inglenook {

namespace {

constexpr std::string_view kOpening = "vault.opening";
constexpr std::string_view kHeaderEpoch = "vault.header_epoch";
constexpr std::string_view kSeatEpoch = "vault.seat_epoch";
constexpr std::string_view kSharedKey = "vault.shared_key";
constexpr std::string_view kEmptySeat = "vault.empty_seat";

std::string_view keyOfSeatEpoch(Seat seat) {
    return seat == Seat::Circle ? "vault.seat_epoch_1" : "vault.seat_epoch_2";
}

Result<void> setOrForget(RoomMeta& meta, std::string_view key, std::optional<ByteView> value) {
    return value ? meta.set(key, *value) : meta.forget(key);
}

} // namespace

Result<OwnFacts> ownFacts(Database& own) {
    RoomMeta meta(own);
    const auto opening = meta.number(kOpening);
    if (!opening) { return passOn(opening); }
    const auto header = meta.number(kHeaderEpoch);
    if (!header) { return passOn(header); }
    const auto seat = meta.number(kSeatEpoch);
    if (!seat) { return passOn(seat); }
    const auto shared = meta.bytes(kSharedKey);
    if (!shared) { return passOn(shared); }
    const auto empty = meta.bytes(kEmptySeat);
    if (!empty) { return passOn(empty); }
    const auto is = [&](Opening each) { return *opening == static_cast<std::uint64_t>(each); };
    const bool isKnown = is(Opening::Either) || is(Opening::Together);
    if (!isKnown || !*header || !*seat) { return fail(ErrorCode::VaultDamaged, "facts of a room"); }
    OwnFacts out{static_cast<Opening>(**opening), **header, **seat, {}, {}};
    if (*shared) { out.sharedKey = SharedKeyId::fromBytes(**shared); }
    if (*empty && (*empty)->size() == Check16{}.size()) {
        out.emptySeat.emplace();
        std::copy((*empty)->begin(), (*empty)->end(), out.emptySeat->begin());
    }
    return out;
}

Result<void> writeOwnFacts(Database& own, const OwnFacts& facts) {
    Transaction change(own);
    RoomMeta meta(own);
    auto done = meta.setNumber(kOpening, static_cast<std::uint64_t>(facts.opening));
    if (done) { done = meta.setNumber(kHeaderEpoch, facts.headerEpoch); }
    if (done) { done = meta.setNumber(kSeatEpoch, facts.seatEpoch); }
    if (done) {
        done = setOrForget(meta, kSharedKey,
                           facts.sharedKey ? std::optional(facts.sharedKey->bytes()) : std::nullopt);
    }
    if (done) {
        done = setOrForget(meta, kEmptySeat,
                           facts.emptySeat ? std::optional(ByteView(*facts.emptySeat)) : std::nullopt);
    }
    return done ? change.commit() : done;
}

Result<SharedFacts> sharedFacts(Database& shared) {
    RoomMeta meta(shared);
    const auto header = meta.number(kHeaderEpoch);
    if (!header) { return passOn(header); }
    SharedFacts out{header->value_or(0), {}};
    for (const auto seat : kBothSeats) {
        const auto epoch = meta.number(keyOfSeatEpoch(seat));
        if (!epoch) { return passOn(epoch); }
        out.seatEpoch[seat] = epoch->value_or(0);
    }
    return out;
}

Result<void> writeSharedFacts(Database& shared, const SharedFacts& facts) {
    Transaction change(shared);
    RoomMeta meta(shared);
    auto done = meta.setNumber(kHeaderEpoch, facts.headerEpoch);
    for (const auto seat : kBothSeats) {
        if (done) { done = meta.setNumber(keyOfSeatEpoch(seat), facts.seatEpoch[seat]); }
    }
    return done ? change.commit() : done;
}

} // namespace inglenook
