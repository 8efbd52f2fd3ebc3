// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goal/notes_presenter.h"

#include "agreement/agreement_store.h"
#include "ui/bridge/utf8.h"

#include <algorithm>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

Result<void> loadNames(Sitting& sitting, NotesState& state) {
    const auto lines = AgreementStore(sitting).lines();
    if (!lines) { return passOn(lines); }
    for (const auto& line : *lines) {
        state.names[aboutOf(line.id)] = line.wording;
    }
    const auto goals = GoalStore(sitting).goals();
    if (!goals) { return passOn(goals); }
    for (const auto& goal : *goals) {
        state.names[aboutOf(goal.id)] = goal.standing.words->title;
        const bool isUp = goal.standing.state == GoalState::Live || goal.standing.state == GoalState::Unseen;
        if (isUp) { state.climbing.push_back(goal.id); }
    }
    return {};
}

Result<void> loadStrengths(Sitting& sitting, NotesState& state) {
    CoupleStore couple(sitting);
    auto opened = couple.openedWords();
    if (!opened) { return passOn(opened); }
    const auto add = [&state](const OwnWords& words, WordsKind kind) {
        const bool isNew =
            std::find(state.strengths.begin(), state.strengths.end(), words.text) == state.strengths.end();
        if (words.kind == kind && isNew) { state.strengths.push_back(words.text); }
    };
    for (const auto seat : kBothSeats) {
        if (sitting.areBothPresent() || !sitting.isPresent(seat)) { continue; }
        auto own = couple.words(seat);
        if (!own) { return passOn(own); }
        for (const auto& words : *own) {
            add(words, WordsKind::StrengthOfSelf);
        }
        for (const auto& words : (*opened)[otherOf(seat)]) {
            add(words, WordsKind::StrengthOfOther);
        }
    }
    state.values = std::move(*opened);
    return {};
}

Result<NotesState> loadNotes(House& house) {
    auto* sitting = house.sitting();
    if (sitting == nullptr) { return fail(ErrorCode::NotPresent, "notes"); }
    NotesState state;
    state.isLoaded = true;
    SetbackStore setbacks(*sitting);
    if (auto* alone = house.alone(); alone != nullptr) {
        auto mine = setbacks.mine(alone->seat());
        if (!mine) { return passOn(mine); }
        state.mine = std::move(*mine);
    }
    auto opened = setbacks.opened();
    if (!opened) { return passOn(opened); }
    state.opened = std::move(*opened);
    auto jar = Jar(*sitting).things();
    if (!jar) { return passOn(jar); }
    state.jar = std::move(*jar);
    if (auto done = loadNames(*sitting, state); !done) { return passOn(done); }
    if (auto done = loadStrengths(*sitting, state); !done) { return passOn(done); }
    return state;
}

struct Closed {
    std::vector<Setback> setbacks;
    std::vector<GoodThing> things;
};

Result<Closed> closedOf(House& house, Seat of) {
    if (house.together() == nullptr) { return fail(ErrorCode::NeedsBoth, "notes"); }
    Closed closed;
    auto setbacks = SetbackStore(*house.together()).mine(of);
    if (!setbacks) { return passOn(setbacks); }
    closed.setbacks = std::move(*setbacks);
    auto things = Jar(*house.together()).mine(of);
    if (!things) { return passOn(things); }
    closed.things = std::move(*things);
    std::erase_if(closed.setbacks, [](const Setback& note) { return note.isOpened; });
    std::erase_if(closed.things, [](const GoodThing& thing) { return thing.isOpened; });
    return closed;
}

} // namespace

NotesPresenter::NotesPresenter(Door& door, QObject* parent) : ChangingPresenter(door, parent) {
    connect(&m_door, &Door::changed, this, [this](Subject subject) {
        if (subject == Subject::Goal || subject == Subject::Couple) { refresh(); }
    });
}

void NotesPresenter::refresh() {
    if (m_door.presence().isLocked()) { return; }
    m_door.ask(
        this, [](House& house) { return loadNotes(house); },
        [this](Result<NotesState> loaded) { take(m_state, std::move(loaded)); });
}

void NotesPresenter::write(const Setback& setback) {
    change(
        [setback](House& house) -> Result<void> {
            if (house.alone() == nullptr) {
                return fail(ErrorCode::NotPresent, "a setback is written alone");
            }
            const auto id = SetbackStore(*house.alone()).write(house.alone()->seat(), setback);
            if (!id) { return passOn(id); }
            return {};
        },
        u"setback"_s);
}

void NotesPresenter::erase(const EntryId& setback) {
    change(
        [setback](House& house) -> Result<void> {
            if (house.alone() == nullptr) { return fail(ErrorCode::NotPresent, "setback"); }
            return SetbackStore(*house.alone()).erase(house.alone()->seat(), setback);
        },
        u"gone"_s);
}

void NotesPresenter::stepDown(const GoalId& goal) {
    change([by = m_door.presence().alone().value_or(Seat::Circle),
            goal](House& house) { return GoalStore(*house.sitting()).stepDown(by, goal); },
           u"down"_s);
}

void NotesPresenter::rest(const GoalId& goal) {
    change([by = m_door.presence().alone().value_or(Seat::Circle),
            goal](House& house) { return GoalStore(*house.sitting()).rest(by, goal); },
           u"rested"_s);
}

void NotesPresenter::keepGoodThing(const QString& text) {
    change(
        [words = toUtf8(text)](House& house) -> Result<void> {
            const auto kept = house.together() != nullptr
                                  ? Jar(*house.together()).keepTogether(*house.together(), words)
                                  : Jar(*house.alone()).keep(house.alone()->seat(), words);
            if (!kept) { return passOn(kept); }
            return {};
        },
        u"kept"_s);
}

void NotesPresenter::takeOut(const EntryId& thing) {
    change(
        [thing](House& house) -> Result<void> {
            // What either wrote is theirs; what both wrote goes by either, here together.
            for (const auto seat : kBothSeats) {
                if (!house.sitting()->isPresent(seat)) { continue; }
                if (auto gone = Jar(*house.sitting()).erase(seat, thing); !gone) { return gone; }
            }
            return {};
        },
        u"gone"_s);
}

void NotesPresenter::lookAt(Seat of) {
    m_door.ask(
        this, [of](House& house) { return closedOf(house, of); },
        [this](Result<Closed> closed) {
            if (!closed) { return; }
            m_closedSetbacks = std::move(closed->setbacks);
            m_closedThings = std::move(closed->things);
            Q_EMIT stateChanged();
        });
}

void NotesPresenter::openSetback(Seat of, const EntryId& id) {
    change(
        [of, id](House& house) -> Result<void> {
            if (house.together() == nullptr) { return fail(ErrorCode::NeedsBoth, "notes"); }
            return SetbackStore(*house.together()).open(*house.together(), of, id);
        },
        u"opened"_s);
}

void NotesPresenter::openThing(Seat of, const EntryId& id) {
    change(
        [of, id](House& house) -> Result<void> {
            if (house.together() == nullptr) { return fail(ErrorCode::NeedsBoth, "notes"); }
            return Jar(*house.together()).open(*house.together(), of, id);
        },
        u"opened"_s);
}

} // namespace inglenook::ui
