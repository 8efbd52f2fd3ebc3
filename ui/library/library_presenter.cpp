// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_presenter.h"

#include "ui/bridge/utf8.h"

#include <algorithm>

namespace inglenook::ui {

struct LibraryPresenter::Loaded {
    LibraryLimits limits;
    std::vector<OwnPrompt> own;
    TouchLevel ceiling = TouchLevel::None;
    std::set<std::string> health;
    std::set<std::string> away;
    int day = 0;
};

LibraryPresenter::LibraryPresenter(Door& door, std::uint64_t seed, QObject* parent)
    : QObject(parent), m_door(door), m_seed(seed) {
    connect(&m_door, &Door::changed, this, [this](Subject subject) {
        if (subject == Subject::Library || subject == Subject::Agreement) { refresh(); }
    });
    connect(&m_door, &Door::presenceChanged, this, [this] {
        m_state = {}; // what one person left out is never the other's to see
        m_moment = freshMoment();
        m_shared.clear();
        refresh();
    });
    m_moment = freshMoment();
    refresh();
}

// At the table no touch until somebody asks for it there; alone one's own ceiling says enough.
MomentWish LibraryPresenter::freshMoment() const {
    MomentWish moment;
    if (presence().areBoth()) { moment.wish.touch = TouchLevel::None; }
    return moment;
}

Result<LibraryPresenter::Loaded> LibraryPresenter::load(House& house) {
    auto* sitting = house.sitting();
    if (sitting == nullptr) { return fail(ErrorCode::NotPresent, "library"); }
    LibraryStore store(*sitting);
    Loaded loaded;
    loaded.day = dayNumber(sitting->now().day);
    auto limits = store.limits();
    if (!limits) { return passOn(limits); }
    loaded.limits = std::move(*limits);
    auto own = store.ownPrompts();
    if (!own) { return passOn(own); }
    loaded.own = std::move(*own);
    if (auto* alone = house.alone(); alone != nullptr) { // then the limits are this person's own
        loaded.ceiling = loaded.limits.ceiling;
        loaded.health = loaded.limits.health;
        loaded.away = loaded.limits.away;
    }
    return loaded;
}

void LibraryPresenter::refresh() {
    if (m_door.presence().isLocked()) { return; }
    m_door.ask(
        this, [](House& house) { return load(house); },
        [this](Result<Loaded> loaded) {
            if (!loaded) {
                m_state.problem = loaded.error();
                Q_EMIT stateChanged();
                return;
            }
            m_state.isLoaded = true;
            m_state.problem.reset();
            m_limits = std::move(loaded->limits);
            m_day = loaded->day;
            m_state.ceiling = loaded->ceiling;
            m_state.health = std::move(loaded->health);
            m_state.own.clear();
            m_shared.clear();
            for (auto& prompt : loaded->own) {
                const auto item = itemOf(prompt);
                if (prompt.isShared && !isShown(item, m_limits)) { continue; }
                m_shared.push_back(item);
                m_state.own.push_back(std::move(prompt));
            }
            m_state.away.clear();
            for (const auto& item : builtInLibrary().items) {
                if (loaded->away.count(item.id) != 0) { m_state.away.push_back(item); }
            }
            deal();
            Q_EMIT stateChanged();
        });
}

void LibraryPresenter::deal() {
    auto wish = m_moment.wish;
    const auto& told = m_moment.energy;
    const auto& here = presence().here;
    const bool haveAllTold = std::all_of(kBothSeats.begin(), kBothSeats.end(),
                                         [&](Seat seat) { return !here[seat] || told[seat].has_value(); });
    for (const auto seat : kBothSeats) {
        if (!haveAllTold || !here[seat]) { continue; }
        wish.energy = wish.energy ? std::min(*wish.energy, *told[seat]) : *told[seat];
    }
    const auto& content = builtInLibrary();
    auto all =
        shuffled(shownItems(content.items, m_limits, wish), m_seed + static_cast<std::uint64_t>(m_day));
    for (const auto& item : m_shared) {
        if (fits(item, wish) && wish.group.empty() && !wish.search.empty()) { all.insert(all.begin(), item); }
    }
    m_state.cards = foundCards(content.cards, wish.search);
    m_state.hasOthers = wish.search.empty() && all.size() > kHand;
    if (wish.search.empty() && all.size() > kHand) {
        std::rotate(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(m_from % all.size()), all.end());
        all.resize(kHand);
    }
    if (all.size() > kMostFound) { all.resize(kMostFound); } // of a search for one letter
    m_state.hand = std::move(all);
}

void LibraryPresenter::ask(const MomentWish& moment) {
    m_moment = moment;
    m_from = 0;
    deal();
    Q_EMIT stateChanged();
}

void LibraryPresenter::search(const QString& words) {
    auto moment = m_moment;
    moment.wish.search = toUtf8(words.simplified());
    ask(moment);
}

void LibraryPresenter::showOthers() {
    m_from += kHand;
    deal();
    Q_EMIT stateChanged();
}

template <class Job>
void LibraryPresenter::change(Job job, bool isWriting) {
    m_door.ask(
        this,
        [job = std::move(job)](House& house) -> Result<void> {
            if (house.sitting() == nullptr) { return fail(ErrorCode::NotPresent, "library"); }
            return job(house, LibraryStore(*house.sitting()));
        },
        [this, isWriting](const Result<void>& result) {
            if (!result) {
                m_state.problem = result.error();
                Q_EMIT stateChanged();
            } else if (isWriting) {
                Q_EMIT written();
            }
        });
}

namespace {
/// The one who is here alone, or the reason why there is none.
Result<Seat> onlyOne(House& house) {
    if (house.alone() == nullptr) { return fail(ErrorCode::NotPresent, "library: alone"); }
    return house.alone()->seat();
}
} // namespace

void LibraryPresenter::putAway(const std::string& item) {
    change([item](House& house, LibraryStore store) -> Result<void> {
        const auto seat = onlyOne(house);
        return seat ? store.putAway(*seat, item) : passOn(seat);
    });
}

void LibraryPresenter::bringBack(const std::string& item) {
    change([item](House& house, LibraryStore store) -> Result<void> {
        const auto seat = onlyOne(house);
        return seat ? store.bringBack(*seat, item) : passOn(seat);
    });
}

void LibraryPresenter::chooseCeiling(TouchLevel ceiling) {
    change([ceiling](House& house, LibraryStore store) -> Result<void> {
        const auto seat = onlyOne(house);
        return seat ? store.chooseCeiling(*seat, ceiling) : passOn(seat);
    });
}

void LibraryPresenter::setHealth(const std::string& code, bool isLeftOut) {
    change([code, isLeftOut](House& house, LibraryStore store) -> Result<void> {
        const auto seat = onlyOne(house);
        return seat ? store.setHealth(*seat, code, isLeftOut) : passOn(seat);
    });
}

void LibraryPresenter::write(const QString& text, TouchLevel touch, int minutes) {
    OwnPrompt prompt;
    prompt.text = toUtf8(text);
    prompt.touch = touch;
    prompt.minutes = minutes;
    change(
        [prompt](House& house, LibraryStore store) -> Result<void> {
            auto* together = house.together();
            const auto id = together != nullptr ? store.writeTogether(*together, prompt)
                                                : store.write(house.alone()->seat(), prompt);
            if (!id) { return passOn(id); }
            return {};
        },
        true);
}

void LibraryPresenter::erase(const EntryId& id) {
    change([id](House& /*house*/, LibraryStore store) { return store.erase(id); });
}

} // namespace inglenook::ui
