// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turn/house_turn_port.h"

#include "agreement/stance_store.h"
#include "couple/couple_store.h"

#include <algorithm>

namespace inglenook::ui {
namespace {

using Turn = std::shared_ptr<std::optional<YesTurn>>;

Result<std::vector<RoundLine>> previewOf(House& house, Seat seat) {
    auto* together = house.together();
    if (together == nullptr) { return fail(ErrorCode::NeedsBoth, "round"); }
    auto answers = Round(*together).previewFor(seat);
    if (!answers) { return passOn(answers); }
    std::vector<RoundLine> lines;
    for (const auto& answer : *answers) {
        auto wording = wordingAtTable(*together, answer.key);
        if (!wording) { return passOn(wording); }
        if (!*wording) { continue; }
        RoundLine line{answer.key, **wording, answer.stance, {}};
        if (answer.stance == Stance::WithConditions) {
            line.conditions = conditionPhrases(answer.conditions);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<std::vector<RoundLine>> opened(House& house, const BySeat<std::set<StanceKey>>& leftOut) {
    auto* together = house.together();
    if (together == nullptr) { return fail(ErrorCode::NeedsBoth, "round"); }
    auto keys = Round(*together).open(leftOut);
    if (!keys) { return passOn(keys); }
    std::vector<RoundLine> lines;
    for (const auto& key : *keys) {
        auto wording = wordingAtTable(*together, key);
        if (!wording) { return passOn(wording); }
        if (*wording) { lines.push_back({key, **wording, Stance::Unanswered, {}}); }
    }
    return lines;
}

} // namespace

Result<std::optional<std::string>> wordingAtTable(Together& together, const StanceKey& key) {
    auto names = CoupleStore(together).names();
    if (!names) { return passOn(names); }
    if (const auto* activity = builtInActivity(key.activity)) {
        return std::optional(wordingOf(*activity, key.direction, *names));
    }
    for (const auto seat : kBothSeats) {
        auto own = StanceStore(together, seat).ownActivities();
        if (!own) { return passOn(own); }
        const auto found = std::find_if(own->begin(), own->end(),
                                        [&](const Activity& each) { return each.id == key.activity; });
        if (found != own->end()) { return std::optional(wordingOf(*found, key.direction, *names)); }
    }
    return std::optional<std::string>();
}

HouseTurnPort::HouseTurnPort(Door& door) : m_door(door), m_turn(std::make_shared<std::optional<YesTurn>>()) {}

HouseTurnPort::~HouseTurnPort() = default;

void HouseTurnPort::begin(QObject* owner, YesTurn::Kind kind, const std::vector<LineId>& chosen,
                          Done<BySeat<std::vector<YesItem>>> done) {
    m_door.ask(
        owner,
        [turn = m_turn, kind, chosen](House& house) -> Result<BySeat<std::vector<YesItem>>> {
            turn->reset();
            auto* together = house.together();
            if (together == nullptr) { return fail(ErrorCode::NeedsBoth, "yes turn"); }
            auto begun = YesTurn::begin(*together, kind, chosen);
            if (!begun) { return passOn(begun); }
            BySeat<std::vector<YesItem>> pages;
            for (const auto seat : kBothSeats) {
                pages[seat] = begun->pageFor(seat);
            }
            turn->emplace(std::move(*begun));
            return pages;
        },
        std::move(done));
}

void HouseTurnPort::seal(QObject* owner, Seat seat, Passphrase passphrase,
                         std::map<LineId, YesAnswer> answers, std::set<LineId> onPaper, Done<void> done) {
    m_door.confirm(
        owner, seat, std::move(passphrase),
        [turn = m_turn, answers = std::move(answers),
         onPaper = std::move(onPaper)](House& house, const Confirmed& person) -> Result<void> {
            if (!turn->has_value() || house.together() == nullptr) {
                return fail(ErrorCode::NeedsBoth, "yes turn");
            }
            return (*turn)->seal(person, answers, onPaper);
        },
        std::move(done));
}

void HouseTurnPort::undo(QObject* owner, Seat seat, Done<void> done) {
    m_door.ask(
        owner,
        [turn = m_turn, seat](House& /*house*/) -> Result<void> {
            if (turn->has_value()) { (*turn)->undo(seat); }
            return {};
        },
        std::move(done));
}

void HouseTurnPort::finish(QObject* owner, Done<Outcomes> done) {
    m_door.ask(
        owner,
        [turn = m_turn](House& house) -> Result<Outcomes> {
            if (!turn->has_value() || house.together() == nullptr) {
                return fail(ErrorCode::NeedsBoth, "yes turn");
            }
            auto outcomes = (*turn)->finish();
            if (outcomes) { turn->reset(); }
            return outcomes;
        },
        std::move(done));
}

void HouseTurnPort::abandon() {
    m_door.ask(
        &m_door,
        [turn = m_turn](House& /*house*/) -> Result<void> {
            turn->reset();
            return {};
        },
        [](const Result<void>& /*done*/) {});
}

void HouseRoundPort::opensOn(QObject* owner, Done<std::optional<Day>> done) {
    m_door.ask(
        owner,
        [](House& house) -> Result<std::optional<Day>> {
            auto* together = house.together();
            if (together == nullptr) { return fail(ErrorCode::NeedsBoth, "round"); }
            return Round(*together).opensOn();
        },
        std::move(done));
}

void HouseRoundPort::preview(QObject* owner, Seat seat, Done<std::vector<RoundLine>> done) {
    m_door.ask(
        owner, [seat](House& house) { return previewOf(house, seat); }, std::move(done));
}

void HouseRoundPort::open(QObject* owner, const BySeat<std::set<StanceKey>>& leftOut,
                          Done<std::vector<RoundLine>> done) {
    m_door.ask(
        owner, [leftOut](House& house) { return opened(house, leftOut); }, std::move(done));
}

} // namespace inglenook::ui
