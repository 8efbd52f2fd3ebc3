// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turn/house_turn_port.h"

#include "agreement/stance_store.h"
#include "couple/couple_store.h"
#include "own_room/body_map_store.h"

#include <QCoreApplication>

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

/// What a line of this turn reaches: of a proposal the words on the table, else what is in force.
struct Reach {
    Touching touching;
    Scope areas;
};

Result<std::map<LineId, Reach>> reachOfLines(Together& together) {
    std::map<LineId, Reach> out;
    auto lines = AgreementStore(together).lines();
    if (!lines) { return passOn(lines); }
    for (const auto& line : *lines) {
        out[line.id] = {{line.key.activity, line.level, line.key.direction}, line.term.areas};
    }
    auto proposals = Table(together).proposals();
    if (!proposals) { return passOn(proposals); }
    for (const auto& wish : *proposals) {
        out[wish.line] = {{wish.key.activity, wish.level, wish.key.direction}, wish.term.areas};
    }
    return out;
}

std::string markWords(const AreaAnswer& answer) {
    const auto* area = bodyArea(answer.key.area);
    const auto name = area == nullptr ? answer.key.area : nameOf(*area, answer.key.side);
    const auto* word = answer.comfort == Comfort::Off      ? QT_TRANSLATE_NOOP("Turn", "off")
                       : answer.comfort == Comfort::NotNow ? QT_TRANSLATE_NOOP("Turn", "not now")
                                                           : QT_TRANSLATE_NOOP("Turn", "ask first");
    return name + ": " + QCoreApplication::translate("Turn", word).toStdString();
}

Result<void> addOwnMarks(Together& together, Seat seat, std::vector<YesItem>& page) {
    auto reach = reachOfLines(together);
    if (!reach) { return passOn(reach); }
    for (auto& item : page) {
        const auto found = reach->find(item.line);
        if (found == reach->end()) { continue; }
        auto hints = BodyMapStore(together, seat).privateHints(found->second.touching, found->second.areas);
        if (!hints) { return passOn(hints); }
        for (const auto& answer : *hints) {
            item.ownMarks.push_back(markWords(answer));
        }
    }
    return {};
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
                if (auto marked = addOwnMarks(*together, seat, pages[seat]); !marked) {
                    return passOn(marked);
                }
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
