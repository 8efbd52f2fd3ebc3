// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_kernel/exploration_world.h"

namespace inglenook::testing {

namespace {

/// FNV-1a over the fields: states are remembered by 64 bits.
class Digest {
public:
    void number(std::uint64_t value) {
        for (int i = 0; i < 8; ++i) {
            byte(static_cast<std::uint8_t>(value >> (8 * i)));
        }
    }
    void bytes(const Bytes& value) {
        number(value.size());
        for (const auto b : value) {
            byte(b);
        }
    }
    void maybe(const std::optional<Bytes>& value) {
        number(value ? 1 : 0);
        if (value) { bytes(*value); }
    }
    void maybe(const std::optional<Day>& day) {
        number(day ? static_cast<std::uint64_t>(dayNumber(*day)) + 1 : 0);
    }
    void maybe(const std::optional<Term>& term) {
        maybe(term ? std::optional(encoded(*term)) : std::nullopt);
    }
    [[nodiscard]] std::uint64_t value() const { return m_value; }

private:
    void byte(std::uint8_t value) { m_value = (m_value ^ value) * 0x100000001B3ULL; }
    std::uint64_t m_value = 0xCBF29CE484222325ULL;
};

void add(Digest& out, const OwnPart& row) {
    out.maybe(row.finalYes);
    out.maybe(row.finalYesOn);
    out.maybe(row.firstYes);
    out.maybe(row.firstYesOn);
    out.number(static_cast<std::uint64_t>(row.secondYesFrom));
    out.maybe(row.words);
    out.number((row.isHeld ? 1U : 0U) + (row.isWithdrawn ? 2U : 0U));
    out.maybe(row.heldSince);
    out.maybe(row.narrowedTo);
    out.maybe(row.closedUntil);
}

void add(Digest& out, const SharedPart& row) {
    out.maybe(row.agreed);
    out.maybe(row.onTable);
    out.number(row.isRested ? 1 : 0);
    out.maybe(row.restedSince);
    out.maybe(row.narrowedTo);
    out.maybe(row.closedUntil);
}

void add(Digest& out, const Rooms& rooms) {
    out.number(digestOf(rooms.shared));
    for (const auto seat : kBothSeats) {
        out.number(digestOf(rooms.own[seat]));
        out.number(rooms.own[seat].base);
    }
}

bool isPresent(Company company, Seat seat) {
    return company == Company::Both || (company == Company::CircleAlone) == (seat == Seat::Circle);
}

} // namespace

std::uint64_t digestOf(const OwnRoom& room) {
    Digest out;
    for (const auto& row : room.rows) {
        add(out, row);
    }
    return out.value();
}

std::uint64_t digestOf(const SharedRoom& room) {
    Digest out;
    for (const auto& row : room.rows) {
        add(out, row);
    }
    for (const auto seat : kBothSeats) {
        out.number(room.mark[seat]);
    }
    return out.value();
}

std::uint64_t digestOf(const World& world) {
    Digest out;
    add(out, world.now);
    out.number(world.copy ? 1 : 0);
    if (world.copy) { add(out, *world.copy); }
    for (std::size_t i = 0; i < kLines; ++i) {
        out.maybe(world.truth.said.at(i));
        out.bytes(encoded(world.truth.narrowed.at(i)));
    }
    out.number(static_cast<std::uint64_t>(world.day));
    out.number((world.hasPutBackShared ? 1U : 0U) + (world.hasPutBackCircle ? 2U : 0U));
    return out.value();
}

LineParts partsOf(const Rooms& rooms, std::size_t line, Company company, Opens opens) {
    LineParts parts;
    parts.vault = aVault();
    parts.line = aLineId(static_cast<std::uint8_t>(line + 1));
    if (company == Company::Both || opens == Opens::Either) { parts.shared = rooms.shared.rows.at(line); }
    for (const auto seat : kBothSeats) {
        if (isPresent(company, seat)) { parts.own[seat] = rooms.own[seat].rows.at(line); }
    }
    return parts;
}

void layBack(Rooms& rooms, std::size_t line, const LineParts& parts) {
    if (parts.shared) { rooms.shared.rows.at(line) = *parts.shared; }
    for (const auto seat : kBothSeats) {
        if (parts.own[seat]) { rooms.own[seat].rows.at(line) = *parts.own[seat]; }
    }
}

void mark(Rooms& rooms, Company company, Opens opens) {
    if (company != Company::Both && opens == Opens::Together) { return; }
    for (const auto seat : kBothSeats) {
        if (!isPresent(company, seat)) { continue; }
        rooms.own[seat].base = digestOf(rooms.own[seat]);
        rooms.shared.mark[seat] = rooms.own[seat].base;
    }
}

Rooms opened(Rooms rooms, Company company, Opens opens, int day, const Rules& rules) {
    const bool isSharedOpen = company == Company::Both || opens == Opens::Either;
    BySeat<bool> wentBack;
    for (const auto seat : kBothSeats) {
        // Changes made since the last meeting explain a difference; nothing else does.
        const auto known = rooms.shared.mark[seat];
        wentBack[seat] = isSharedOpen && isPresent(company, seat) && known != rooms.own[seat].base &&
                         known != digestOf(rooms.own[seat]);
    }
    for (std::size_t i = 0; i < kLines; ++i) {
        auto parts = partsOf(rooms, i, company, opens);
        for (const auto seat : kBothSeats) {
            if (wentBack[seat]) { parts = after(parts, WentBack{seat}, at(day), rules); }
        }
        parts = after(parts, Opened{}, at(day), rules);
        layBack(rooms, i, parts);
    }
    mark(rooms, company, opens);
    return rooms;
}

Page pageOf(const World& world, Company company, Opens opens, const Rules& rules) {
    const Rooms rooms = opened(world.now, company, opens, world.day, rules);
    Page page;
    for (std::size_t i = 0; i < kLines; ++i) {
        page.at(i) =
            assess(partsOf(rooms, i, company, opens), Circumstances{dayOf(world.day), true, {}}, rules);
    }
    return page;
}

} // namespace inglenook::testing
