// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/ledger_seal.h"

#include "agreement/row_values.h"
#include "value/byte_code.h"
#include "vault/room_meta.h"

#include <algorithm>
#include <array>

namespace inglenook {
namespace {

constexpr std::string_view kDigestDomain = "inglenook consent rows 1";
constexpr std::string_view kOtherEpoch = "ledger.other_epoch"; // in meta; under the digest like the row
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
    out.bytes(state.sharedMark ? ByteView(*state.sharedMark) : ByteView());
    out.bytes(state.triedMark ? ByteView(*state.triedMark) : ByteView());
    out.number(static_cast<std::uint64_t>(dayNumber(state.highestDay)));
    out.number(state.lastChange ? 1 : 0);
    out.number(static_cast<std::uint64_t>(state.lastChange ? dayNumber(*state.lastChange) : 0));
    out.number(state.otherEpoch ? 1 : 0);
    out.number(state.otherEpoch.value_or(0));
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

Digest32 sealOver(Sitting& sitting, Seat seat, const Mark& mark) {
    ByteWriter out;
    out.text(kSealDomain);
    out.bytes(sitting.vaultId().bytes());
    out.number(static_cast<std::uint64_t>(seat));
    out.bytes(mark);
    return keyedDigest(sitting.digestKey(seat), out.take());
}

Result<std::optional<Bytes>> seatSealOf(Database& shared, Seat seat) {
    auto row = shared.prepare("SELECT seal FROM seat_seal WHERE seat = :seat");
    if (!row) { return passOn(row); }
    row->bind(":seat", static_cast<int>(seat));
    auto found = row->step();
    if (!found) { return passOn(found); }
    return *found ? std::optional<Bytes>(row->blob(0)) : std::nullopt;
}

Result<RoomAge> ageOf(Sitting& sitting, Seat seat) {
    auto state = consentStateOf(sitting.own(seat));
    if (!state) { return passOn(state); }
    RoomAge age{*state, std::nullopt, false, false};
    auto holds = doesDigestHold(sitting, seat, *state);
    if (!holds) { return passOn(holds); }
    age.isWhole = state->counter > 0 && *holds;
    // A room that was never in use has no digest; one that was is known outside it.
    age.wentBack = (state->counter > 0 && !*holds) || state->counter < sitting.witnessed(seat);
    if (sitting.shared() == nullptr) { return age; }
    auto seal = seatSealOf(*sitting.shared(), seat);
    if (!seal) { return passOn(seal); }
    if (!*seal) {
        age.wentBack = age.wentBack || state->sharedMark.has_value();
        return age;
    }
    for (const auto& mark : {state->triedMark, state->sharedMark}) {
        if (mark && areSameBytes(sealOver(sitting, seat, *mark), **seal)) { age.sealedMark = mark; }
    }
    age.wentBack = age.wentBack || !age.sealedMark;
    return age;
}

/// What the other's room knows of this one: the other's section of the keyring is older than it was when they
/// were last here, or what they knew is gone although this room has been at the table.
bool isOlderThanSeenBy(const RoomAge& other, const RoomAge& age, std::uint64_t epochNow) {
    if (other.isWhole && other.state.otherEpoch) { return epochNow < *other.state.otherEpoch; }
    return age.state.sharedMark.has_value();
}

std::optional<Mark> markIn(const Statement& row, int column) {
    const auto bytes = row.blob(column);
    Mark mark{};
    if (bytes.size() != mark.size()) { return std::nullopt; }
    std::copy(bytes.begin(), bytes.end(), mark.begin());
    return mark;
}

void bindMark(Statement& row, const char* name, const std::optional<Mark>& mark) {
    row.bind(name, mark ? std::optional<ByteView>(*mark) : std::nullopt);
}

} // namespace

Result<ConsentState> consentStateOf(Database& own) {
    auto row = own.prepare(R"sql(
        SELECT counter, shared_mark, tried_mark, highest_day, last_change, digest FROM consent_state)sql");
    if (!row) { return passOn(row); }
    auto found = row->step();
    if (!found) { return passOn(found); }
    ConsentState state;
    auto otherEpoch = RoomMeta(own).number(kOtherEpoch);
    if (!otherEpoch) { return passOn(otherEpoch); }
    state.otherEpoch = *otherEpoch;
    if (!*found) { return state; }
    state.counter = static_cast<std::uint64_t>(row->integer(0));
    state.sharedMark = markIn(*row, 1);
    state.triedMark = markIn(*row, 2);
    state.highestDay = dayOf(row->integer(3));
    state.lastChange = dayIn(*row, 4);
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
            (id, counter, shared_mark, tried_mark, highest_day, last_change, digest)
        VALUES (1, :counter, :shared_mark, :tried_mark, :highest_day, :last_change, :digest))sql");
    if (!row) { return passOn(row); }
    row->bind(":counter", static_cast<std::int64_t>(state.counter));
    bindMark(*row, ":shared_mark", state.sharedMark);
    bindMark(*row, ":tried_mark", state.triedMark);
    row->bind(":highest_day", dayNumber(state.highestDay)).bind(":digest", ByteView(*digest));
    bindDay(*row, ":last_change", state.lastChange);
    if (auto written = row->run(); !written) { return written; }
    RoomMeta meta(sitting.own(seat));
    return state.otherEpoch ? meta.setNumber(kOtherEpoch, *state.otherEpoch) : meta.forget(kOtherEpoch);
}

Result<void> writeSeatSeal(Sitting& sitting, Seat seat, const Mark& mark) {
    auto row =
        sitting.shared()->prepare("INSERT OR REPLACE INTO seat_seal (seat, seal) VALUES (:seat, :seal)");
    if (!row) { return passOn(row); }
    row->bind(":seat", static_cast<int>(seat)).bind(":seal", ByteView(sealOver(sitting, seat, mark)));
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
    if (!sitting.areBothPresent()) { return ages; }
    BySeat<bool> isOlder;
    for (const auto seat : kBothSeats) {
        isOlder[seat] = isOlderThanSeenBy(*ages[otherOf(seat)], *ages[seat], sitting.sectionEpoch(seat));
    }
    for (const auto seat : kBothSeats) {
        ages[seat]->wentBack = ages[seat]->wentBack || isOlder[seat];
    }
    return ages;
}

} // namespace inglenook
