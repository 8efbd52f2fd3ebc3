// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One's own room while its owner is alone, and what both may see of it while both are here.
#include "own_room/our_journal.h"
#include "own_room/own_room_store.h"
#include "ui/bridge/changing_presenter.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace inglenook::ui {

/// Where in the room its owner is.
struct RoomPlace {
    enum class What { Overview, Drawer, OneNote, OurJournal, Session };
    What what = What::Overview;
    NoteKind kind = NoteKind::Fear; ///< of a drawer
    EntryId id;                     ///< of one note
    friend bool operator==(const RoomPlace&, const RoomPlace&) = default;
};

struct OwnRoomState {
    bool isLoaded = false;
    RoomPlace place;
    std::vector<Note> notes; ///< of the drawer, or the one, or those for the session
    std::vector<Note> forSitting;
    bool hasMore = false;
    BySeat<std::vector<Note>> opened; ///< what both may see
    bool isOurJournalOpen = false;
    std::vector<JournalEntry> ourJournal;
    std::optional<FoundNotes> found; ///< absent: nothing is looked for
    std::optional<Error> problem;
};

class OwnRoomPresenter : public ChangingPresenter {
    Q_OBJECT
public:
    static constexpr std::size_t kAtOnce = 20; ///< notes shown at first, and by each "show earlier"
    explicit OwnRoomPresenter(Door& door, QObject* parent = nullptr);
    ~OwnRoomPresenter() override;
    OwnRoomPresenter(const OwnRoomPresenter&) = delete;
    OwnRoomPresenter& operator=(const OwnRoomPresenter&) = delete;
    [[nodiscard]] const OwnRoomState& state() const { return m_state; }

    void goTo(const RoomPlace& place);
    void showEarlier();
    void refresh() override;
    /// Each call ends the one before. Empty: looks for nothing any more.
    void search(const QString& query);

    void write(NoteKind kind, const QString& text);
    void rewrite(const EntryId& id, const QString& text);
    void chooseBring(const EntryId& id, Bring bring);
    void erase(const EntryId& id);
    void takeBack(const EntryId& id);
    void writeForBoth(const QString& text);
    void eraseForBoth(const EntryId& id);

private:
    template <class Job>
    void changeMine(Job job, const QString& what);
    void takeRoom(Result<OwnRoomState> loaded);
    [[nodiscard]] std::optional<Error>& problem() override { return m_state.problem; }
    OwnRoomState m_state;
    std::size_t m_most = kAtOnce;
    std::stop_source m_searching;
};

} // namespace inglenook::ui
