// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What lies around the talks: the deck, a parked talk, kept lines; and for each person what they prepared,
/// wrote and put away. With both here only what both may see is shown; the page asks for the rest behind the
/// curtain.
#include "listening/listening_store.h"
#include "ui/bridge/door.h"

#include <QObject>

#include <optional>
#include <vector>

namespace inglenook::ui {

struct ListeningState {
    bool isLoaded = false;
    Day today;
    std::vector<listening::Card> deck;
    std::optional<listening::Parked> parked;
    std::vector<listening::KeptWords> kept;
    BySeat<std::vector<listening::PreparedTopic>> prepared; ///< of those who are here
    std::vector<listening::KeptWords> notes;                ///< alone
    std::vector<listening::Card> putAway;                   ///< alone
    std::optional<ErrorCode> problem;
};

class ListeningPresenter : public QObject {
    Q_OBJECT
public:
    explicit ListeningPresenter(Door& door, QObject* parent = nullptr);
    [[nodiscard]] const ListeningState& state() const { return m_state; }
    [[nodiscard]] const Presence& presence() const { return m_door.presence(); }
    void refresh();
    void prepare(Seat by, const listening::Topic& topic);
    void dropTopic(Seat by, const EntryId& id);
    void takeBack(Seat by, const std::string& card);
    void eraseNote(Seat by, const EntryId& id);
    void letGoOfParked();
    void letGoOfLine(const EntryId& id);

Q_SIGNALS:
    void stateChanged();
    void prepared();

private:
    template <class Job>
    void change(Job job);
    Door& m_door;
    ListeningState m_state;
};

} // namespace inglenook::ui
