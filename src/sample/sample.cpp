// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample.h"

#include "sample/sample_library.h"
#include "sample/sample_life.h"
#include "sample/sample_own_room.h"
#include "secret/word_offer.h"

#include <system_error>

namespace inglenook {

namespace {

using std::chrono::days;

constexpr int kMostYears = 50;
constexpr int kDaysOfAYear = 365;
constexpr days kBetweenSittings(28);
constexpr days kLastWeeks(60);
constexpr int kFirstCheckIn = 37;  // days before today; then once a week
constexpr int kWeeksBefore = 4;    // until the last days, which have two more
constexpr days kLastPageOfAll(44); // 42 days before what was not renewed since is due for review

Result<BySeat<UnlockingKey>> takeSeats(House& house, const BySeat<std::optional<Passphrase>>& passphrases) {
    BySeat<UnlockingKey> keys;
    for (const auto seat : kBothSeats) {
        const auto name = PersonName::from(seat == sample::kAna ? "Ana" : "Ben");
        if (!name) { return passOn(name); }
        const auto unlocking = house.toTakeSeat(seat, *name);
        if (!unlocking) { return passOn(unlocking); }
        auto key = unlocking->derive(*passphrases[seat], {});
        if (!key) { return passOn(key); }
        const auto taken = house.takeSeat(*name, *key);
        if (!taken) { return passOn(taken); }
        keys[seat] = std::move(*key);
    }
    return keys;
}

void live(sample::Life& life, Day first, Day today) {
    life.sitDownTogether(first);
    life.firstEvening();
    life.secondLook(first + days(1));
    life.printEdition();
    int number = 0;
    const auto last = today - kLastPageOfAll - days(8);
    for (Day day = first + days(14); day < last; day += kBetweenSittings) {
        life.month(day, ++number, day + 3 * kBetweenSittings >= last);
    }
    life.renew(today - kLastPageOfAll, {});
    life.checkInsOfYears(first + days(1), today - kLastWeeks);
    for (int week = 0; week < kWeeksBefore; ++week) {
        life.checkIn(today - days(kFirstCheckIn - 7 * week), week);
    }
    life.lastDays(today);
}

Result<void> liveIn(House& house, const BySeat<std::optional<Passphrase>>& passphrases, FixedClock& past,
                    Day today) {
    const auto keys = takeSeats(house, passphrases);
    if (!keys) { return passOn(keys); }
    sample::Life life(house, past, *keys);
    const auto first = past.now().day;
    life.sitDownTogether(first);
    if (auto begun = life.outcome(); !begun) { return begun; }
    if (auto put = sample::putIntoLibrary(house); !put) { return put; }
    live(life, first, today);
    if (!life.outcome()) { return life.outcome(); }
    return sample::writeOwnRooms(*house.together(), first, today);
}

void removeAllIn(const std::filesystem::path& folder) {
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
        std::filesystem::remove_all(entry.path(), ignored);
    }
}

} // namespace

Result<SampleVault> makeSample(const std::filesystem::path& folder, const SampleSetup& setup,
                               const Clock& clock, const KdfPolicy& kdf) {
    if (setup.years < 0 || setup.years > kMostYears) {
        return fail(ErrorCode::OutsideRules, "years of a sample");
    }
    SampleVault made{folder, {}};
    for (const auto seat : kBothSeats) {
        const auto& given = setup.passphrases[seat];
        made.passphrases[seat].emplace(given ? given->copy() : WordOffer().passphrase());
    }
    const auto today = clock.now().day;
    const auto first = today - kLastWeeks - days(setup.years * kDaysOfAYear);
    FixedClock past(first);
    auto house = House::create(folder, {setup.opening, {{"Ana", "Ben"}}}, past, kdf);
    if (!house) { return passOn(house); }
    const auto lived = liveIn(**house, made.passphrases, past, today);
    if (lived) { return made; }
    // The folder held nothing before create() took it: what lies there is this half-made sample.
    house->reset();
    removeAllIn(folder);
    return passOn(lived);
}

} // namespace inglenook
