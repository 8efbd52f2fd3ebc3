// SPDX-License-Identifier: GPL-3.0-or-later
#include "looking_back/looking_back.h"

namespace inglenook {

namespace {

std::vector<Ribbon> ribbonsOf(const std::vector<CheckIn>& all, const CheckInChoices& choices,
                              const DimensionSet& drawn) {
    std::vector<Ribbon> out;
    for (const auto dimension : choices.order) {
        if (!drawn.contains(dimension)) { continue; }
        Ribbon ribbon{dimension, {}, {}};
        std::vector<Band> bands;
        for (const auto& checkIn : all) {
            const auto band = bandOf(checkIn.sheet.answer(dimension));
            if (!band) { continue; }
            ribbon.points.push_back({checkIn.day, *band});
            bands.push_back(*band);
        }
        if (bands.empty()) { continue; }
        ribbon.word = bandWordOf(dimension, bands);
        out.push_back(std::move(ribbon));
    }
    return out;
}

} // namespace

Result<std::vector<Ribbon>> LookingBack::own(Seat of, Day since) {
    CheckInStore store(m_sitting);
    const auto choices = store.choices(of);
    if (!choices) { return passOn(choices); }
    const auto all = store.own(of, since);
    if (!all) { return passOn(all); }
    return ribbonsOf(*all, *choices, choices->plotted);
}

Result<BySeat<std::vector<Ribbon>>> LookingBack::both(Together& together, Day since) {
    CheckInStore store(together);
    BySeat<std::vector<Ribbon>> out;
    for (const auto seat : kBothSeats) {
        const auto choices = store.choices(seat);
        if (!choices) { return passOn(choices); }
        auto all = store.own(seat, since);
        if (!all) { return passOn(all); }
        std::erase_if(*all, [](const CheckIn& each) { return each.standing != CheckInStanding::Opened; });
        for (auto& each : *all) {
            each.sheet = each.sheet.shown(each.shown);
        }
        out[seat] = ribbonsOf(*all, *choices, choices->lookedAtTogether);
    }
    return out;
}

} // namespace inglenook
