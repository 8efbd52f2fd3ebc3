// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_couple.h"
#include "secret/word_offer.h"
#include "ui/cli/commands.h"
#include "ui/cli/json_text.h"

namespace inglenook::cli {
namespace {

using Passphrases = BySeat<std::optional<Passphrase>>;

Result<Passphrases> passphrasesFor(Desk& desk) {
    Passphrases passphrases;
    for (const auto seat : kBothSeats) {
        if (!desk.options.takesStdin) {
            passphrases[seat] = WordOffer().passphrase();
            continue;
        }
        auto given = desk.passphrases.next({});
        if (!given) { return passOn(given); }
        if (!*given) { return fail(ErrorCode::NotPresent, "nobody"); }
        passphrases[seat] = std::move(*given);
    }
    return passphrases;
}

std::string textOf(const Passphrase& passphrase) {
    const auto bytes = passphrase.bytes();
    return {bytes.begin(), bytes.end()};
}

Result<void> takeSeats(House& house, const Passphrases& passphrases) {
    const BySeat<const char*> names{{kSampleNameCircle, kSampleNameDiamond}};
    for (const auto seat : kBothSeats) {
        const auto name = PersonName::from(names[seat]);
        if (!name) { return passOn(name); }
        const auto taken = house.takeSeat(seat, *name, *passphrases[seat], Work{});
        if (!taken) { return taken; }
    }
    // Whoever takes a seat is here alone; the other comes back to the table.
    return house.sitDown(Seat::Circle, *passphrases[Seat::Circle], Work{});
}

Result<void> live(House& house, const Passphrases& passphrases, const SampleLife& life) {
    const auto seated = takeSeats(house, passphrases);
    if (!seated) { return seated; }
    std::vector<Confirmed> people;
    for (const auto seat : kBothSeats) {
        auto confirmed = house.confirm(seat, *passphrases[seat], Work{});
        if (!confirmed) { return passOn(confirmed); }
        people.push_back(std::move(*confirmed));
    }
    auto* together = house.together();
    expects(together != nullptr, "both have taken their seats");
    return liveSample(*together, {{&people[0], &people[1]}}, life);
}

/// The words are printed only where they were made: they open nothing but made-up people.
std::string told(const Options& options, const Passphrases& passphrases) {
    const auto circle = textOf(*passphrases[Seat::Circle]);
    const auto diamond = textOf(*passphrases[Seat::Diamond]);
    if (options.isJson) { return "{\"passphrases\": " + jsonTexts({circle, diamond}) + "}\n"; }
    if (options.takesStdin) { return "The sample couple's vault is made and locked.\n"; }
    return "The sample couple's vault is made and locked.\nCircle seat, Ana: " + circle +
           "\nDiamond seat, Ben: " + diamond + "\n";
}

} // namespace

Result<std::string> sampleCommand(Desk& desk) {
    const auto passphrases = passphrasesFor(desk);
    if (!passphrases) { return passOn(passphrases); }
    const Day today = desk.clock.now().day;
    FixedClock clock(firstEveningOf(today, desk.options.years));
    HalfMade half(desk.options.folder);
    auto house = House::create(desk.options.folder,
                               Setup{desk.options.opening, {{kSampleNameCircle, kSampleNameDiamond}}}, clock,
                               desk.kdf);
    if (!house) { return passOn(house); }
    half.isBegun();
    const auto lived = live(**house, *passphrases, SampleLife{clock, today, desk.options.years});
    if (!lived) {
        house->reset();
        return passOn(lived);
    }
    (*house)->lock();
    half.isWhole();
    return told(desk.options, *passphrases);
}

} // namespace inglenook::cli
