// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_room/body_map_store.h"

#include "agreement/area_limit_store.h"

#include <algorithm>
#include <array>

namespace inglenook {
namespace {

constexpr std::array<BodySide, 2> kSides = {BodySide::Left, BodySide::Right};

bool isDivided(const OwnBodyMap& map, const std::string& area) {
    return map.answers.contains({area, BodySide::Left});
}

std::vector<OpenedArea> inOrder(const std::map<BodyAreaKey, OpenedArea>& areas) {
    std::vector<OpenedArea> out;
    for (const auto& area : bodyAreas().areas) {
        for (const auto side : {BodySide::Whole, BodySide::Left, BodySide::Right}) {
            const auto found = areas.find({area.id, side});
            if (found != areas.end()) { out.push_back(found->second); }
        }
    }
    return out;
}

template <class Rows>
bool isAnyGone(const Rows& before, const Rows& after) {
    return std::any_of(before.begin(), before.end(), [&](const auto& row) {
        const auto found = after.find(row.first);
        return found == after.end() || !(found->second == row.second);
    });
}

/// The area's whole answer as both sides, in one of the two tables.
template <class Row>
void divideRow(std::map<BodyAreaKey, Row>& rows, const std::string& area, bool isAlways) {
    auto whole = rows.extract({area, BodySide::Whole});
    if (whole.empty() && !isAlways) { return; }
    for (const auto side : kSides) {
        Row row = whole.empty() ? Row{} : whole.mapped();
        row.answer.key = {area, side};
        rows[row.answer.key] = std::move(row);
    }
}

template <class Row>
std::optional<Row> takenOut(std::map<BodyAreaKey, Row>& rows, const BodyAreaKey& key) {
    auto row = rows.extract(key);
    return row.empty() ? std::nullopt : std::optional<Row>(std::move(row.mapped()));
}

/// A tick for paper stays with what was ticked.
void setOpened(OpenedArea& opened, const AreaAnswer& answer) {
    opened.onPaper = opened.onPaper && opened.answer == answer;
    opened.answer = answer;
}

std::vector<OpenedArea> all(const std::map<BodyAreaKey, OpenedArea>& areas) {
    std::vector<OpenedArea> out;
    out.reserve(areas.size());
    for (const auto& [key, area] : areas) {
        out.push_back(area);
    }
    return out;
}

void joinAnswers(OwnBodyMap& map, const std::string& area) {
    const auto left = takenOut(map.answers, {area, BodySide::Left});
    const auto right = takenOut(map.answers, {area, BodySide::Right});
    if (!left || !right) { return; }
    const auto answer = joined(left->answer, right->answer);
    if (!saysNothing(answer)) { map.answers[answer.key] = {answer, left->isToOpen && right->isToOpen}; }
}

void joinOpened(OwnBodyMap& map, const std::string& area) {
    const auto left = takenOut(map.opened, {area, BodySide::Left});
    const auto right = takenOut(map.opened, {area, BodySide::Right});
    if (!left && !right) { return; }
    // With one side held back only what closes may speak for both.
    auto answer = left && right ? joined(left->answer, right->answer) : (left ? left : right)->answer;
    answer.key.side = BodySide::Whole;
    if ((left && right) || isClosed(answer.comfort)) {
        map.opened[answer.key] = {answer, left && right && left->onPaper && right->onPaper};
    }
}

} // namespace

Result<OwnBodyMap> BodyMapStore::map() {
    if (!m_sitting.isPresent(m_owner)) { return fail(ErrorCode::NotPresent, "body map"); }
    return ownBodyMap(m_sitting.own(m_owner));
}

Result<void> BodyMapStore::save(const OwnBodyMap& before, const OwnBodyMap& after) {
    if (before == after) { return {}; }
    auto& own = m_sitting.own(m_owner);
    if (before.opened == after.opened) {
        Transaction transaction(own);
        if (auto written = writeAnswers(own, after); !written) { return written; }
        if (auto written = transaction.commit(); !written) { return written; }
    } else {
        MapChange change;
        change.owner = m_owner;
        change.limits = limitsFrom(all(after.opened));
        change.own = [after](Database& room) -> Result<void> {
            if (auto written = writeAnswers(room, after); !written) { return written; }
            return writeOpened(room, after);
        };
        change.shared = [of = m_owner, opened = after.opened](Database& shared) {
            return writeCopies(shared, of, opened);
        };
        if (auto written = changeMap(m_sitting, change); !written) { return written; }
    }
    if (isAnyGone(before.answers, after.answers) || isAnyGone(before.opened, after.opened)) {
        m_sitting.forgetCopies();
    }
    m_sitting.changes().publish(Subject::OwnRoom);
    return {};
}

template <class Change>
Result<void> BodyMapStore::change(Change change) {
    auto before = map();
    if (!before) { return passOn(before); }
    OwnBodyMap after = *before;
    if (Result<void> changed = change(after); !changed) { return changed; }
    return save(*before, after);
}

Result<void> BodyMapStore::answer(const AreaAnswer& answer) {
    const auto* area = bodyArea(answer.key.area);
    if (area == nullptr) { return fail(ErrorCode::NotFound, "area"); }
    return change([&](OwnBodyMap& map) -> Result<void> {
        const bool divided = isDivided(map, area->id);
        if (divided == (answer.key.side == BodySide::Whole)) { return fail(ErrorCode::OutsideRules, "side"); }
        auto& own = map.answers[answer.key];
        own.answer.key = answer.key;
        own.answer = kept(own.answer, answer);
        if (const auto opened = map.opened.find(answer.key); opened != map.opened.end()) {
            const auto tighter = tightened(opened->second.answer, own.answer);
            if (tighter) {
                setOpened(opened->second, *tighter);
            } else {
                map.opened.erase(opened);
            }
        }
        if (saysNothing(own.answer) && !divided) { map.answers.erase(answer.key); }
        return {};
    });
}

Result<void> BodyMapStore::takeBack(const BodyAreaKey& key) {
    return change([&](OwnBodyMap& map) -> Result<void> {
        map.opened.erase(key);
        if (isDivided(map, key.area) && key.side != BodySide::Whole) {
            OwnArea empty;
            empty.answer.key = key;
            map.answers[key] = empty;
        } else {
            map.answers.erase(key);
        }
        return {};
    });
}

Result<void> BodyMapStore::divide(const std::string& id) {
    const auto* area = bodyArea(id);
    if (area == nullptr) { return fail(ErrorCode::NotFound, "area"); }
    if (!area->mayBeDivided()) { return fail(ErrorCode::OutsideRules, "divide"); }
    return change([&](OwnBodyMap& map) -> Result<void> {
        if (isDivided(map, id)) { return {}; }
        divideRow(map.answers, id, true);
        divideRow(map.opened, id, false);
        return {};
    });
}

Result<void> BodyMapStore::join(const std::string& area) {
    return change([&](OwnBodyMap& map) -> Result<void> {
        joinAnswers(map, area);
        joinOpened(map, area);
        return {};
    });
}

Result<void> BodyMapStore::chooseToOpen(const BodyAreaKey& key, bool isToOpen) {
    return change([&](OwnBodyMap& map) -> Result<void> {
        const auto found = map.answers.find(key);
        if (found == map.answers.end()) { return fail(ErrorCode::NotFound, "area"); }
        found->second.isToOpen = isToOpen;
        return {};
    });
}

Result<void> BodyMapStore::keepForMyself(const BodyAreaKey& key) {
    return change([&](OwnBodyMap& map) -> Result<void> {
        map.opened.erase(key);
        if (const auto found = map.answers.find(key); found != map.answers.end()) {
            found->second.isToOpen = false;
        }
        return {};
    });
}

Result<void> BodyMapStore::tickForPaper(const BodyAreaKey& key, bool isTicked) {
    return change([&](OwnBodyMap& map) -> Result<void> {
        const auto found = map.opened.find(key);
        if (found == map.opened.end()) { return fail(ErrorCode::NotFound, "opened area"); }
        found->second.onPaper = isTicked;
        return {};
    });
}

Result<void> BodyMapStore::eraseAll() {
    return change([](OwnBodyMap& map) -> Result<void> {
        map = {};
        return {};
    });
}

Result<void> BodyMapStore::clearUnopened() {
    auto cleared = change([](OwnBodyMap& map) -> Result<void> {
        std::map<BodyAreaKey, OwnArea> left;
        for (const auto& [key, own] : map.answers) {
            OwnArea area;
            area.answer.key = key;
            if (const auto opened = map.opened.find(key); opened != map.opened.end()) {
                area.answer = opened->second.answer;
            }
            const auto isOpened = [&, place = key.area](BodySide side) {
                return map.opened.count({place, side}) != 0;
            };
            // The other side of an area that is divided stays as a side without an answer.
            const bool isPart = key.side != BodySide::Whole;
            const bool isLeft =
                isPart ? isOpened(BodySide::Left) || isOpened(BodySide::Right) : isOpened(BodySide::Whole);
            if (isLeft) { left[key] = area; }
        }
        map.answers = std::move(left);
        return {};
    });
    if (cleared) { m_sitting.forgetCopies(); }
    return cleared;
}

Result<void> BodyMapStore::open(Together& together, const std::set<BodyAreaKey>& keys) {
    expects(&together == &m_sitting, "opened at the sitting of this store");
    return change([&](OwnBodyMap& map) -> Result<void> {
        for (const auto& key : keys) {
            const auto found = map.answers.find(key);
            if (found == map.answers.end() || saysNothing(found->second.answer)) { continue; }
            found->second.isToOpen = false;
            setOpened(map.opened[key], found->second.answer);
        }
        return {};
    });
}

Result<std::vector<AreaAnswer>> BodyMapStore::privateHints(const Touching& touching, const Scope& areas) {
    auto mine = map();
    if (!mine) { return passOn(mine); }
    std::vector<AreaAnswer> out;
    const auto receivers = receiversOf(touching.direction);
    if (std::find(receivers.begin(), receivers.end(), m_owner) == receivers.end()) { return out; }
    const auto reached = areasReached(touching, areas);
    for (const auto& area : bodyAreas().areas) {
        if (!reached.contains(area.id)) { continue; }
        for (const auto side : {BodySide::Whole, BodySide::Left, BodySide::Right}) {
            const auto found = mine->answers.find({area.id, side});
            if (found == mine->answers.end()) { continue; }
            const auto& answer = found->second.answer;
            const auto opened = mine->opened.find(answer.key);
            const bool isSeenSo =
                opened != mine->opened.end() && opened->second.answer.comfort == answer.comfort;
            if ((isClosed(answer.comfort) || answer.comfort == Comfort::AskFirst) && !isSeenSo) {
                out.push_back(answer);
            }
        }
    }
    return out;
}

Result<BySeat<std::vector<OpenedArea>>> openedBodyMaps(Sitting& sitting) {
    BySeat<std::vector<OpenedArea>> out;
    for (const auto seat : kBothSeats) {
        if (sitting.isPresent(seat)) {
            auto mine = ownBodyMap(sitting.own(seat));
            if (!mine) { return passOn(mine); }
            out[seat] = inOrder(mine->opened);
        } else if (sitting.shared() != nullptr) {
            auto copies = copiedBodyMap(*sitting.shared(), seat);
            if (!copies) { return passOn(copies); }
            out[seat] = inOrder(*copies);
        }
    }
    return out;
}

Result<void> reconcileBodyMaps(Sitting& sitting) {
    if (sitting.shared() == nullptr) { return {}; }
    for (const auto seat : kBothSeats) {
        if (!sitting.isPresent(seat)) { continue; }
        auto mine = ownBodyMap(sitting.own(seat));
        if (!mine) { return passOn(mine); }
        auto copies = copiedBodyMap(*sitting.shared(), seat);
        if (!copies) { return passOn(copies); }
        if (*copies == mine->opened) { continue; }
        Transaction transaction(*sitting.shared());
        if (auto written = writeCopies(*sitting.shared(), seat, mine->opened); !written) { return written; }
        if (auto written = transaction.commit(); !written) { return written; }
        sitting.forgetCopies(); // what was taken back may lie in them
    }
    return {};
}

} // namespace inglenook
