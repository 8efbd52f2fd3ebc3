// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/listening_presenter.h"

namespace inglenook::ui {

using listening::ListeningStore;

namespace {

Result<void> loadOwn(ListeningState& state, Sitting& sitting, std::optional<Seat> alone) {
    ListeningStore store(sitting);
    for (const auto seat : kBothSeats) {
        if (!sitting.isPresent(seat)) { continue; }
        auto topics = store.preparedTopics(seat);
        if (!topics) { return passOn(topics); }
        state.prepared[seat] = std::move(*topics);
    }
    if (!alone) { return {}; }
    auto notes = store.notes(*alone);
    if (!notes) { return passOn(notes); }
    state.notes = std::move(*notes);
    auto away = store.cardsPutAway(*alone);
    if (!away) { return passOn(away); }
    state.putAway = std::move(*away);
    return {};
}

Result<ListeningState> load(House& house) {
    auto* sitting = house.sitting();
    if (sitting == nullptr) { return fail(ErrorCode::NotPresent, "listening"); }
    ListeningState state;
    state.isLoaded = true;
    state.today = sitting->now().day;
    ListeningStore store(*sitting);
    auto deck = store.deck();
    if (!deck) { return passOn(deck); }
    state.deck = std::move(*deck);
    auto parked = store.parked();
    if (!parked) { return passOn(parked); }
    state.parked = std::move(*parked);
    auto kept = store.keptLines();
    if (!kept) { return passOn(kept); }
    state.kept = std::move(*kept);
    std::optional<Seat> alone;
    if (house.alone() != nullptr) { alone = house.alone()->seat(); }
    if (const auto own = loadOwn(state, *sitting, alone); !own) { return passOn(own); }
    return state;
}

} // namespace

ListeningPresenter::ListeningPresenter(Door& door, QObject* parent) : QObject(parent), m_door(door) {
    connect(&m_door, &Door::changed, this, [this](Subject subject) {
        if (subject == Subject::Listening) { refresh(); }
    });
    connect(&m_door, &Door::presenceChanged, this, &ListeningPresenter::refresh);
}

void ListeningPresenter::refresh() {
    if (m_door.presence().isLocked()) { return; }
    m_door.ask(
        this, [](House& house) { return load(house); },
        [this](Result<ListeningState> loaded) {
            if (loaded) {
                m_state = std::move(*loaded);
            } else {
                m_state.problem = loaded.error().code;
            }
            Q_EMIT stateChanged();
            m_state.problem.reset();
        });
}

template <class Job>
void ListeningPresenter::change(Job job) {
    m_door.ask(
        this,
        [job = std::move(job)](House& house) -> Result<void> {
            if (house.sitting() == nullptr) { return fail(ErrorCode::NotPresent, "listening"); }
            ListeningStore store(*house.sitting());
            return job(store);
        },
        [this](const Result<void>& result) {
            if (result) { return; } // the change itself is heard
            m_state.problem = result.error().code;
            Q_EMIT stateChanged();
            m_state.problem.reset();
        });
}

void ListeningPresenter::prepare(Seat by, const listening::Topic& topic) {
    m_door.ask(
        this,
        [by, topic](House& house) -> Result<void> {
            if (house.sitting() == nullptr) { return fail(ErrorCode::NotPresent, "listening"); }
            const auto id = ListeningStore(*house.sitting()).prepareTopic(by, topic);
            return id ? Result<void>() : Result<void>(passOn(id));
        },
        [this](const Result<void>& result) {
            if (result) {
                Q_EMIT prepared();
                return;
            }
            m_state.problem = result.error().code;
            Q_EMIT stateChanged();
            m_state.problem.reset();
        });
}

void ListeningPresenter::dropTopic(Seat by, const EntryId& id) {
    change([by, id](ListeningStore& store) { return store.dropTopic(by, id); });
}

void ListeningPresenter::takeBack(Seat by, const std::string& card) {
    change([by, card](ListeningStore& store) { return store.takeBack(by, card); });
}

void ListeningPresenter::eraseNote(Seat by, const EntryId& id) {
    change([by, id](ListeningStore& store) { return store.eraseNote(by, id); });
}

void ListeningPresenter::letGoOfParked() {
    change([](ListeningStore& store) { return store.letGoOfParked(); });
}

void ListeningPresenter::letGoOfLine(const EntryId& id) {
    change([id](ListeningStore& store) { return store.letGoOfLine(id); });
}

} // namespace inglenook::ui
