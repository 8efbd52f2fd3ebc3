// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One person's body comfort map while they are alone, and what both opened while both are here. Holds
/// nothing of one person's map once somebody else sits down.
#include "own_room/body_map_store.h"
#include "ui/bridge/door.h"

#include <QObject>

#include <optional>
#include <set>
#include <vector>

namespace inglenook::ui {

/// One entry of the list, and one place of the picture.
struct MapEntry {
    AreaAnswer answer; ///< with a key also when nothing is answered
    bool isToOpen = false;
    std::optional<OpenedArea> opened;
    /// What the other sees differs from what is answered now.
    [[nodiscard]] bool waitsForSitting() const { return opened && opened->answer != answer; }
};

struct BodyMapState {
    bool isLoaded = false;
    std::vector<MapEntry> mine;             ///< alone: every area, in the order of reading
    BySeat<std::vector<OpenedArea>> opened; ///< what both may see
    std::vector<MapEntry> preview;          ///< at the table, behind the curtain: what this person could open
    std::optional<Error> problem;
};

class BodyMapPresenter : public QObject {
    Q_OBJECT
public:
    explicit BodyMapPresenter(Door& door, QObject* parent = nullptr);
    [[nodiscard]] const BodyMapState& state() const { return m_state; }
    [[nodiscard]] const Presence& presence() const { return m_door.presence(); }
    [[nodiscard]] const MapEntry* entry(const BodyAreaKey& key) const; ///< null: there is none
    void refresh();

    // Alone; each is kept at once.
    void answer(const AreaAnswer& answer);
    void answerComfort(const BodyAreaKey& key, Comfort comfort); ///< Unanswered takes the word back
    void takeBack(const BodyAreaKey& key);
    void divide(const std::string& area);
    void join(const std::string& area);
    void chooseToOpen(const BodyAreaKey& key, bool isToOpen);
    void keepForMyself(const BodyAreaKey& key);
    void tick(const BodyAreaKey& key, bool isTicked);

    // At the table.
    void look(Seat seat); ///< fills the preview
    void forgetPreview();
    void open(Seat seat, const std::set<BodyAreaKey>& keys);

Q_SIGNALS:
    void stateChanged();
    void opened(); ///< what was chosen is seen by both now

private:
    template <class Job>
    void change(Job job);
    void fail(const Error& error);
    Door& m_door;
    BodyMapState m_state;
};

} // namespace inglenook::ui
