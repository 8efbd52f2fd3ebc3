// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The states that an exploration has reached, in few bytes each: there are up to a hundred million.
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace inglenook::testing {

/// Sixteen bytes of a state's short form. Two states with the same sixteen would be taken for one; among 10^8
/// states that has a chance of about 10^-23.
struct StateHash {
    std::uint64_t one = 0xCBF29CE484222325ULL;
    std::uint64_t two = 0x9E3779B97F4A7C15ULL;
    explicit StateHash(std::string_view text) {
        for (const char c : text) {
            one = (one ^ static_cast<std::uint8_t>(c)) * 0x100000001B3ULL;
            two = (two + static_cast<std::uint8_t>(c)) * 0xFF51AFD7ED558CCDULL;
            two ^= two >> 29U;
        }
    }
    friend bool operator==(const StateHash&, const StateHash&) = default;
};
struct HashOfHash {
    std::size_t operator()(const StateHash& hash) const { return hash.one ^ (hash.two >> 7U); }
};

/// States that were reached, and what is in force in each. Two states with the same hash would be taken for
/// one.
class KnownStates {
public:
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// The answer kept for this state; nothing: it is new.
    [[nodiscard]] const std::uint32_t* find(const StateHash& hash) const {
        const auto& place = m_places[placeOf(hash)];
        return place.isTaken ? &place.answer : nullptr;
    }
    void add(const StateHash& hash, std::uint32_t answer) {
        if (2 * ++m_size > m_places.size()) { grow(); }
        m_places[placeOf(hash)] = {hash, answer, true};
    }

private:
    struct Place {
        StateHash hash{std::string_view()};
        std::uint32_t answer = 0;
        bool isTaken = false;
    };
    [[nodiscard]] std::size_t placeOf(const StateHash& hash) const {
        auto at = (hash.one ^ (hash.two >> 7U)) & (m_places.size() - 1);
        while (m_places[at].isTaken && m_places[at].hash != hash) {
            at = (at + 1) & (m_places.size() - 1);
        }
        return at;
    }
    void grow() {
        const auto before = std::exchange(m_places, std::vector<Place>(2 * m_places.size()));
        for (const auto& place : before) {
            if (place.isTaken) { m_places[placeOf(place.hash)] = place; }
        }
    }

    std::vector<Place> m_places = std::vector<Place>(1024);
    std::size_t m_size = 0;
};

} // namespace inglenook::testing
