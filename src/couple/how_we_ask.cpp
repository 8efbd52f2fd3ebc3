// SPDX-License-Identifier: GPL-3.0-or-later
#include "couple/how_we_ask.h"

namespace inglenook {

namespace {

constexpr std::string_view kRead = "SELECT ask, answer FROM how_we_ask WHERE only = 1";
constexpr std::string_view kForgetOurWay = "DELETE FROM how_we_ask";
constexpr std::string_view kWriteOurWay = R"sql(
    INSERT INTO how_we_ask (only, ask, answer) VALUES (1, :ask, :answer)
    ON CONFLICT (only) DO UPDATE SET ask = excluded.ask, answer = excluded.answer)sql";

using Chosen = std::optional<HowWeAsk>;

HowWeAsk firstWords() {
    return {"We ask each time.", "“Yes”, “slower”, “not tonight” are whole answers. Silence is a no."};
}

bool isSame(const Chosen& a, const Chosen& b) {
    if (!a || !b) { return !a && !b; }
    return a->ask == b->ask && a->answer == b->answer;
}

Result<Chosen> chosenIn(Database& room) {
    auto found = room.prepare(kRead);
    if (!found) { return passOn(found); }
    const auto hasRow = found->step();
    if (!hasRow) { return passOn(hasRow); }
    return *hasRow ? Chosen(HowWeAsk{found->text(0), found->text(1)}) : Chosen();
}

Result<void> writeTo(Database& room, const Chosen& words) {
    if (!words) { return room.run(kForgetOurWay); }
    auto row = room.prepare(kWriteOurWay);
    if (!row) { return passOn(row); }
    return row->bind(":ask", words->ask).bind(":answer", words->answer).run();
}

/// What the own rooms of whoever is here say together.
Result<Chosen> chosenByThosePresent(Sitting& sitting) {
    std::optional<Chosen> out;
    for (const auto seat : kBothSeats) {
        if (!sitting.isPresent(seat)) { continue; }
        auto chosen = chosenIn(sitting.own(seat));
        if (!chosen) { return passOn(chosen); }
        if (out && !isSame(*out, *chosen)) { return Chosen(); }
        out = std::move(*chosen);
    }
    return out.value_or(Chosen());
}

} // namespace

Result<HowWeAsk> howWeAskIn(Sitting& sitting) {
    const auto chosen = chosenByThosePresent(sitting);
    if (!chosen) { return passOn(chosen); }
    return chosen->value_or(firstWords());
}

Result<void> writeHowWeAsk(Together& together, const HowWeAsk& words) {
    for (const auto seat : kBothSeats) {
        const auto written = writeTo(together.own(seat), words);
        if (!written) { return passOn(written); }
    }
    return reconcileHowWeAsk(together);
}

Result<void> reconcileHowWeAsk(Sitting& sitting) {
    const auto chosen = chosenByThosePresent(sitting);
    if (!chosen) { return passOn(chosen); }
    if (sitting.areBothPresent()) {
        // A crash between the two rooms leaves them apart: then nobody has chosen.
        for (const auto seat : kBothSeats) {
            const auto own = chosenIn(sitting.own(seat));
            if (!own) { return passOn(own); }
            if (isSame(*own, *chosen)) { continue; }
            const auto written = writeTo(sitting.own(seat), *chosen);
            if (!written) { return passOn(written); }
        }
    }
    if (sitting.shared() == nullptr) { return {}; }
    const auto shared = chosenIn(*sitting.shared());
    if (!shared) { return passOn(shared); }
    if (isSame(*shared, *chosen)) { return {}; }
    return writeTo(*sitting.shared(), *chosen);
}

} // namespace inglenook
