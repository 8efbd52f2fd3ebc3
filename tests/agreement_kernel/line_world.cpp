// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_kernel/line_world.h"

#include <array>

namespace inglenook::testing {

VaultId aVault() { return VaultId(std::array<std::uint8_t, 16>{7}); }
LineId aLineId(std::uint8_t number) { return LineId(std::array<std::uint8_t, 16>{number}); }

YesId aYesId(std::uint32_t number) {
    std::array<std::uint8_t, 16> bytes{1};
    for (std::size_t i = 0; i < 4; ++i) {
        bytes.at(i + 1) = static_cast<std::uint8_t>(number >> (8U * i));
    }
    return YesId(bytes);
}

Moment at(int day, int minuteOfDay) {
    Moment moment;
    moment.day = dayOf(day);
    moment.minuteOfDay = minuteOfDay;
    moment.utcSeconds = day * 86400LL + minuteOfDay * 60LL;
    return moment;
}

Term termOn(const std::set<std::string>& areas) {
    Term term = openTerm();
    term.areas = areas;
    term.places = std::set<std::string>{"p"};
    term.kinds = std::set<std::string>{"k"};
    return normalised(term);
}

SealedLine aLine(TouchLevel level, const Term& term, LineId id) {
    SealedLine line;
    line.vault = aVault();
    line.line = id;
    line.activity = "long_hug";
    line.wording = "A long hug";
    line.level = level;
    line.levelWords = "touch";
    line.directionWords = "together";
    line.term = term;
    line.language = "en";
    return line;
}

Bytes bytesOf(const SealedLine& line) {
    auto bytes = encoded(line);
    expects(bytes.has_value(), "the test's line can be sealed");
    return std::move(*bytes);
}

LineParts bothPresent(LineId id) {
    LineParts parts;
    parts.vault = aVault();
    parts.line = id;
    parts.shared.emplace();
    for (const auto seat : kBothSeats) {
        parts.own[seat].emplace();
    }
    return parts;
}

LineParts after(const LineParts& parts, const LineEvent& event, const Moment& when, const Rules& rules) {
    auto result = apply(parts, event, when, rules);
    expects(result.has_value(), "the test's event is allowed");
    return std::move(*result);
}

YesStamp stampOf(std::uint32_t yes) { return {aYesId(yes), {{{{"stop", "ball"}, {"stop", "keys"}}}}, true}; }

Result<LineParts> turned(const LineParts& parts, YesKind kind, BySeat<YesAnswer> answers, const Moment& when,
                         const Rules& rules) {
    static std::uint32_t yes = 0;
    const auto shown = bytesToShow(parts, kind, stampOf(++yes), when, rules);
    if (!shown) { return passOn(shown); }
    return apply(parts, YesTurns{kind, answers, *shown}, when, rules);
}

LineParts bothSayYes(const LineParts& parts, YesKind kind, const Moment& when, const Rules& rules) {
    auto result = turned(parts, kind, kTwoYeses, when, rules);
    expects(result.has_value(), "the test's yes turn is allowed");
    return std::move(*result);
}

LineParts agreedLine(TouchLevel level, const Term& term, int day) {
    auto parts = after(bothPresent(), Propose{bytesOf(aLine(level, term))}, at(day - 1));
    if (level == TouchLevel::None) { return bothSayYes(parts, YesKind::First, at(day)); }
    parts = bothSayYes(parts, YesKind::First, at(day - 1));
    return bothSayYes(parts, YesKind::Second, at(day));
}

LineParts alone(LineParts parts, Seat seat) {
    parts.own[otherOf(seat)].reset();
    return parts;
}

LineParts aloneWithoutShared(LineParts parts, Seat seat) {
    parts.shared.reset();
    return alone(std::move(parts), seat);
}

Standing standing(const LineParts& parts, int day, const Rules& rules) {
    return assess(parts, Circumstances{dayOf(day), true, {}}, rules);
}

} // namespace inglenook::testing
