// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_checkin.h"

#include "checkin/what_helped.h"
#include "sample/sample_words.h"

#include <array>
#include <map>

namespace inglenook::sample {

namespace {

constexpr std::chrono::days kBetween(3); // three days and four, in turn: two a week
constexpr int kSeason = 52;              // ups and downs come back twice a year

/// Five words, 0 to 4, week by week over the last weeks: what each of them says.
using Row = std::array<std::uint8_t, 6>;
const std::map<Dimension, BySeat<Row>>& lastWeeks() {
    static const std::map<Dimension, BySeat<Row>> all = {
        {Dimension::Mood, {{Row{1, 1, 2, 2, 3, 2}, Row{2, 2, 2, 2, 2, 3}}}},
        {Dimension::Energy, {{Row{0, 0, 1, 2, 3, 3}, Row{3, 2, 2, 1, 1, 1}}}},
        {Dimension::Tiredness, {{Row{4, 4, 3, 2, 2, 2}, Row{1, 2, 3, 3, 4, 3}}}},
        {Dimension::Pain, {{Row{4, 3, 3, 3, 1, 1}, Row{1, 0, 1, 1, 0, 1}}}},
        {Dimension::Sleep, {{Row{0, 4, 1, 4, 0, 3}, Row{2, 2, 2, 2, 2, 2}}}},
        {Dimension::Worries, {{Row{2, 2, 2, 2, 2, 2}, Row{3, 3, 3, 4, 4, 4}}}},
        {Dimension::CareGiven, {{Row{0, 0, 0, 1, 0, 0}, Row{3, 3, 4, 3, 4, 4}}}},
        {Dimension::Closeness, {{Row{2, 2, 3, 2, 3, 3}, Row{2, 3, 2, 2, 3, 3}}}},
    };
    return all;
}

Answer fiveWords(std::uint8_t value) { return {Resolution::Five, value, Aside::None, 0, 0}; }

std::uint8_t tagsOf(std::initializer_list<HelpTag> tags) {
    unsigned bits = 0;
    for (const auto tag : tags) {
        bits |= 1U << (static_cast<unsigned>(tag) - 1);
    }
    return static_cast<std::uint8_t>(bits);
}

/// What helped Ana on her lighter days.
std::uint8_t helpedAna(Seat seat, Dimension dimension, std::uint8_t value) {
    const auto band = bandOf(fiveWords(value));
    if (seat != kAna || !band || !isLight(dimension, *band)) { return 0; }
    if (dimension == Dimension::Energy) { return tagsOf({HelpTag::RestBefore, HelpTag::QuietDay}); }
    return dimension == Dimension::Pain ? tagsOf({HelpTag::RestBefore, HelpTag::WarmRoom}) : std::uint8_t{0};
}

Result<CheckInSheet> sheetOfWeek(Seat seat, std::size_t week) {
    CheckInSheet sheet;
    for (const auto& [dimension, rows] : lastWeeks()) {
        const auto value = rows[seat].at(week);
        auto answer = fiveWords(value);
        answer.helped = helpedAna(seat, dimension, value);
        const auto set = sheet.set(dimension, answer);
        if (!set) { return passOn(set); }
    }
    sheet.setWish(seat == kAna ? Wish::QuietCompany : Wish::Affection);
    return sheet;
}

/// Somewhere in a long year: low in one season, light in the other; some questions are left open.
Result<CheckInSheet> sheetOfYears(Seat seat, int number) {
    CheckInSheet sheet;
    const int place = (number + (seat == kAna ? 0 : kSeason / 2)) % kSeason;
    const int slow = place < kSeason / 2 ? place : kSeason - place;
    const auto level = static_cast<std::uint8_t>(slow * 4 / (kSeason / 2));
    int skipped = number;
    for (const auto dimension : kScaled) {
        if (++skipped % 4 == 0 || dimension == Dimension::Interest) { continue; }
        const bool isTurned = lighterEndOf(dimension) == LighterEnd::Left;
        const auto set =
            sheet.set(dimension, fiveWords(isTurned ? static_cast<std::uint8_t>(4 - level) : level));
        if (!set) { return passOn(set); }
    }
    return sheet;
}

} // namespace

Result<void> keepCheckIns(Together& together, Day first, Day last) {
    for (const auto seat : kBothSeats) {
        std::vector<DatedSheet> past;
        int number = 0;
        for (Day day = first; day < last; day += kBetween + std::chrono::days(number % 2)) {
            const auto sheet = sheetOfYears(seat, ++number);
            if (!sheet) { return passOn(sheet); }
            past.push_back({day, *sheet});
        }
        auto kept = CheckInStore(together).bringIn(seat, past);
        if (!kept) { return kept; }
    }
    return {};
}

Result<void> openCheckIn(Together& together, int week) {
    CheckInStore store(together);
    BySeat<DimensionSet> shown;
    for (const auto seat : kBothSeats) {
        const auto sheet = sheetOfWeek(seat, static_cast<std::size_t>(week));
        if (!sheet) { return passOn(sheet); }
        auto answered = store.write(seat, *sheet);
        if (!answered) { return answered; }
        for (const auto dimension : kScaled) {
            if (isFirstShown(dimension)) { shown[seat].insert(dimension); }
        }
        shown[seat].insert(Dimension::Wish);
    }
    const auto opened = store.open(together, shown);
    if (!opened) { return passOn(opened); }
    return {};
}

Result<void> sealCheckIns(Together& together) {
    CheckInStore store(together);
    auto done = store.chooseRhythm(together, {Rhythm::Weekly, CheckInRhythm().fadesAfter});
    for (const auto seat : kBothSeats) {
        if (done) { done = store.answer(seat, Dimension::Energy, fiveWords(seat == kAna ? 3 : 1)); }
        if (done) { done = store.answer(seat, Dimension::Pain, fiveWords(1)); }
        if (done) { done = store.wish(seat, seat == kAna ? Wish::TouchWithoutGoal : Wish::Talk); }
        if (!done) { return done; }
        auto choices = store.choices(seat);
        if (!choices) { return passOn(choices); }
        choices->lookedAtTogether = {Dimension::Energy, Dimension::Pain};
        done = store.choose(seat, *choices);
    }
    if (done) { done = store.writeLine(kAna, "The walk to the bridge did me good."); }
    if (done) { done = WhatHelpedStore(together).tickForPaper(kAna, HelpTag::RestBefore, true); }
    return done;
}

} // namespace inglenook::sample
