// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/own_room/own_room_presenter.h"

#include "own_room/opened_notes.h"
#include "ui/bridge/utf8.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

/// One more than is shown is asked for, so that it is known whether there is more, and not how much.
template <class Entry>
bool cutTo(std::vector<Entry>& entries, std::size_t most) {
    const bool hasMore = entries.size() > most;
    if (hasMore) { entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(most), entries.end()); }
    return hasMore;
}

Result<std::vector<Note>> notesAt(OwnRoomStore& store, Seat seat, const RoomPlace& place, std::size_t most) {
    switch (place.what) {
    case RoomPlace::What::Drawer:
        return store.notes(seat, place.kind, most + 1);
    case RoomPlace::What::Session:
        return store.toBring(seat, Bring::Session);
    case RoomPlace::What::OneNote: {
        auto note = store.note(seat, place.id);
        // Erased meanwhile: the place is empty, and that is all there is to say.
        if (!note && note.error().code == ErrorCode::NotFound) { return std::vector<Note>(); }
        if (!note) { return passOn(note); }
        return std::vector<Note>{std::move(*note)};
    }
    case RoomPlace::What::Overview:
    case RoomPlace::What::OurJournal:
        break;
    }
    return std::vector<Note>();
}

Result<void> loadMine(Alone& alone, std::size_t most, OwnRoomState& state) {
    OwnRoomStore store(alone);
    auto notes = notesAt(store, alone.seat(), state.place, most);
    if (!notes) { return passOn(notes); }
    state.notes = std::move(*notes);
    if (state.place.what == RoomPlace::What::Drawer) { state.hasMore = cutTo(state.notes, most); }
    if (state.place.what != RoomPlace::What::Session) { return {}; }
    auto forSitting = store.toBring(alone.seat(), Bring::NextSitting);
    if (!forSitting) { return passOn(forSitting); }
    state.forSitting = std::move(*forSitting);
    return {};
}

Result<OwnRoomState> load(House& house, const RoomPlace& place, std::size_t most) {
    auto* sitting = house.sitting();
    if (sitting == nullptr) { return fail(ErrorCode::NotPresent, "own room"); }
    OwnRoomState state;
    state.isLoaded = true;
    state.place = place;
    if (auto* alone = house.alone(); alone != nullptr) {
        const auto mine = loadMine(*alone, most, state);
        if (!mine) { return passOn(mine); }
    }
    auto opened = openedNotes(*sitting);
    if (!opened) { return passOn(opened); }
    state.opened = std::move(*opened);
    OurJournal journal(*sitting);
    state.isOurJournalOpen = journal.isOpen();
    const bool isSeen = house.alone() == nullptr || place.what == RoomPlace::What::OurJournal;
    if (!isSeen) { return state; }
    auto entries = journal.entries(most + 1);
    if (!entries) { return passOn(entries); }
    state.ourJournal = std::move(*entries);
    state.hasMore = cutTo(state.ourJournal, most);
    return state;
}

} // namespace

OwnRoomPresenter::OwnRoomPresenter(Door& door, QObject* parent) : ChangingPresenter(door, parent) {
    connect(&m_door, &Door::changed, this, [this](Subject subject) {
        if (subject == Subject::OwnRoom || subject == Subject::Couple) { refresh(); }
    });
    connect(&m_door, &Door::aboutToLock, this, [this] { m_searching.request_stop(); });
}

OwnRoomPresenter::~OwnRoomPresenter() { m_searching.request_stop(); }

/// What was found stays while the rest is asked for afresh.
void OwnRoomPresenter::takeRoom(Result<OwnRoomState> loaded) {
    if (loaded) { loaded->found = std::move(m_state.found); }
    take(m_state, std::move(loaded));
}

void OwnRoomPresenter::refresh() {
    if (m_door.presence().isLocked()) { return; }
    m_door.ask(
        this, [place = m_state.place, most = m_most](House& house) { return load(house, place, most); },
        [this](Result<OwnRoomState> loaded) { takeRoom(std::move(loaded)); });
}

void OwnRoomPresenter::goTo(const RoomPlace& place) {
    m_most = kAtOnce;
    m_state.place = place;
    refresh();
}

void OwnRoomPresenter::showEarlier() {
    m_most += kAtOnce;
    refresh();
}

void OwnRoomPresenter::search(const QString& query) {
    m_searching.request_stop();
    m_searching = {};
    if (query.trimmed().isEmpty()) {
        m_state.found.reset();
        Q_EMIT stateChanged();
        return;
    }
    m_door.ask(
        this,
        [words = toUtf8(query), stop = m_searching.get_token()](House& house) -> Result<FoundNotes> {
            auto* alone = house.alone();
            if (alone == nullptr) { return fail(ErrorCode::NotPresent, "search"); }
            return OwnRoomStore(*alone).search(alone->seat(), words, stop);
        },
        [this, stop = m_searching.get_token()](Result<FoundNotes> found) {
            if (stop.stop_requested()) { return; } // another query is under way
            if (!found) { return tell(found.error()); }
            m_state.found = std::move(*found);
            Q_EMIT stateChanged();
        });
}

/// Changes the room of the one who is here alone; nobody's while both are.
template <class Job>
void OwnRoomPresenter::changeMine(Job job, const QString& what) {
    change(
        [job = std::move(job)](House& house) -> Result<void> {
            auto* alone = house.alone();
            if (alone == nullptr) { return fail(ErrorCode::NotPresent, "own room"); }
            OwnRoomStore store(*alone);
            return job(store, alone->seat());
        },
        what);
}

void OwnRoomPresenter::write(NoteKind kind, const QString& text) {
    changeMine(
        [kind, text = toUtf8(text)](OwnRoomStore& store, Seat seat) -> Result<void> {
            const auto bring = kind == NoteKind::ForSession ? Bring::Session : Bring::Keep;
            const auto written = store.write(seat, kind, text, bring);
            if (!written) { return passOn(written); }
            return {};
        },
        u"written"_s);
}

void OwnRoomPresenter::rewrite(const EntryId& id, const QString& text) {
    changeMine(
        [id, text = toUtf8(text)](OwnRoomStore& store, Seat seat) { return store.rewrite(seat, id, text); },
        u"rewritten"_s);
}

void OwnRoomPresenter::chooseBring(const EntryId& id, Bring bring) {
    changeMine([id, bring](OwnRoomStore& store, Seat seat) { return store.chooseBring(seat, id, bring); },
               {});
}

void OwnRoomPresenter::erase(const EntryId& id) {
    changeMine([id](OwnRoomStore& store, Seat seat) { return store.erase(seat, id); }, u"erased"_s);
}

void OwnRoomPresenter::takeBack(const EntryId& id) {
    changeMine([id](OwnRoomStore& store, Seat seat) { return store.takeBack(seat, id); }, u"taken-back"_s);
}

void OwnRoomPresenter::writeForBoth(const QString& text) {
    change(
        [text = toUtf8(text)](House& house) -> Result<void> {
            const auto written = OurJournal(*house.sitting()).write(text);
            if (!written) { return passOn(written); }
            return {};
        },
        u"written-for-both"_s);
}

void OwnRoomPresenter::eraseForBoth(const EntryId& id) {
    change([id](House& house) { return OurJournal(*house.sitting()).erase(id); }, u"erased"_s);
}

} // namespace inglenook::ui
