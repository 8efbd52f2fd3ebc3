// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/body_map/body_map_presenter.h"

#include <algorithm>

namespace inglenook::ui {

namespace {

std::vector<MapEntry> entriesOf(const OwnBodyMap& map) {
    std::vector<MapEntry> out;
    for (const auto& area : bodyAreas().areas) {
        const bool isDivided = map.answers.contains({area.id, BodySide::Left});
        const std::vector<BodySide> sides =
            isDivided ? std::vector{BodySide::Left, BodySide::Right} : std::vector{BodySide::Whole};
        for (const auto side : sides) {
            MapEntry entry;
            entry.answer.key = {area.id, side};
            const auto found = map.answers.find(entry.answer.key);
            if (found != map.answers.end()) {
                entry.answer = found->second.answer;
                entry.isToOpen = found->second.isToOpen;
            }
            const auto opened = map.opened.find(entry.answer.key);
            if (opened != map.opened.end()) { entry.opened = opened->second; }
            out.push_back(std::move(entry));
        }
    }
    return out;
}

Result<BodyMapState> load(House& house) {
    auto* sitting = house.sitting();
    if (sitting == nullptr) { return inglenook::fail(ErrorCode::NotPresent, "body map"); }
    BodyMapState state;
    state.isLoaded = true;
    if (auto* alone = house.alone(); alone != nullptr) {
        auto map = BodyMapStore(*sitting, alone->seat()).map();
        if (!map) { return passOn(map); }
        state.mine = entriesOf(*map);
    }
    auto opened = openedBodyMaps(*sitting);
    if (!opened) { return passOn(opened); }
    state.opened = std::move(*opened);
    return state;
}

Result<std::vector<MapEntry>> openable(House& house, Seat seat) {
    auto* together = house.together();
    if (together == nullptr) { return inglenook::fail(ErrorCode::NeedsBoth, "body map"); }
    auto map = BodyMapStore(*together, seat).map();
    if (!map) { return passOn(map); }
    auto entries = entriesOf(*map);
    std::erase_if(entries, [](const MapEntry& entry) {
        return saysNothing(entry.answer) || (entry.opened && !entry.waitsForSitting());
    });
    return entries;
}

} // namespace

BodyMapPresenter::BodyMapPresenter(Door& door, QObject* parent) : QObject(parent), m_door(door) {
    connect(&m_door, &Door::changed, this, [this](Subject subject) {
        if (subject == Subject::OwnRoom) { refresh(); }
    });
    connect(&m_door, &Door::presenceChanged, this, [this] {
        m_state = {}; // nothing of one person's map stays for whoever sits down
        Q_EMIT stateChanged();
        refresh();
    });
}

const MapEntry* BodyMapPresenter::entry(const BodyAreaKey& key) const {
    const auto at = std::find_if(m_state.mine.begin(), m_state.mine.end(),
                                 [&](const MapEntry& entry) { return entry.answer.key == key; });
    return at == m_state.mine.end() ? nullptr : &*at;
}

void BodyMapPresenter::fail(const Error& error) {
    m_state.problem = error;
    Q_EMIT stateChanged();
    m_state.problem.reset();
}

void BodyMapPresenter::refresh() {
    if (m_door.presence().isLocked()) { return; }
    m_door.ask(
        this, [](House& house) { return load(house); },
        [this](Result<BodyMapState> loaded) {
            if (!loaded) {
                fail(loaded.error());
                return;
            }
            auto preview = std::move(m_state.preview);
            m_state = std::move(*loaded);
            m_state.preview = std::move(preview);
            Q_EMIT stateChanged();
        });
}

template <class Job>
void BodyMapPresenter::change(Job job) {
    m_door.ask(
        this,
        [job = std::move(job)](House& house) -> Result<void> {
            auto* alone = house.alone();
            if (alone == nullptr) { return inglenook::fail(ErrorCode::NotPresent, "body map"); }
            BodyMapStore map(*alone, alone->seat());
            return job(map);
        },
        [this](const Result<void>& result) {
            if (!result) { fail(result.error()); }
        });
}

void BodyMapPresenter::answer(const AreaAnswer& answer) {
    change([answer](BodyMapStore& map) { return map.answer(answer); });
}

void BodyMapPresenter::answerComfort(const BodyAreaKey& key, Comfort comfort) {
    const auto* found = entry(key);
    if (found == nullptr) { return; }
    AreaAnswer wanted = found->answer;
    wanted.comfort = comfort;
    answer(wanted);
}

void BodyMapPresenter::takeBack(const BodyAreaKey& key) {
    change([key](BodyMapStore& map) { return map.takeBack(key); });
}

void BodyMapPresenter::divide(const std::string& area) {
    change([area](BodyMapStore& map) { return map.divide(area); });
}

void BodyMapPresenter::join(const std::string& area) {
    change([area](BodyMapStore& map) { return map.join(area); });
}

void BodyMapPresenter::chooseToOpen(const BodyAreaKey& key, bool isToOpen) {
    change([key, isToOpen](BodyMapStore& map) { return map.chooseToOpen(key, isToOpen); });
}

void BodyMapPresenter::keepForMyself(const BodyAreaKey& key) {
    change([key](BodyMapStore& map) { return map.keepForMyself(key); });
}

void BodyMapPresenter::tick(const BodyAreaKey& key, bool isTicked) {
    change([key, isTicked](BodyMapStore& map) { return map.tickForPaper(key, isTicked); });
}

void BodyMapPresenter::look(Seat seat) {
    m_door.ask(
        this, [seat](House& house) { return openable(house, seat); },
        [this](Result<std::vector<MapEntry>> found) {
            if (!found) {
                fail(found.error());
                return;
            }
            m_state.preview = std::move(*found);
            Q_EMIT stateChanged();
        });
}

void BodyMapPresenter::forgetPreview() { m_state.preview.clear(); }

void BodyMapPresenter::open(Seat seat, const std::set<BodyAreaKey>& keys) {
    m_door.ask(
        this,
        [seat, keys](House& house) -> Result<void> {
            auto* together = house.together();
            if (together == nullptr) { return inglenook::fail(ErrorCode::NeedsBoth, "body map"); }
            return BodyMapStore(*together, seat).open(*together, keys);
        },
        [this](const Result<void>& result) {
            if (!result) {
                fail(result.error());
                return;
            }
            forgetPreview();
            Q_EMIT opened();
            refresh();
        });
}

} // namespace inglenook::ui
