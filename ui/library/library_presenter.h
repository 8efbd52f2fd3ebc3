// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The library as whoever is here may see it, a few things at a time. What is asked for this moment lives
/// here and nowhere else.
#include "library/library_store.h"
#include "ui/bridge/door.h"

#include <QObject>
#include <cstdint>

#include <optional>
#include <vector>

namespace inglenook::ui {

/// Asked on the page for now; gone with the page.
struct MomentWish {
    BySeat<std::optional<Energy>> energy; ///< at the table the lower of the two counts, once both are told
    LibraryWish wish;                     ///< without energy
};

struct LibraryState {
    bool isLoaded = false;
    std::vector<LibraryItem> hand; ///< a few items, or all that a search found
    bool hasOthers = false;        ///< "Show others" leads somewhere
    std::vector<EducationCard> cards;
    std::vector<OwnPrompt> own;
    // Alone only.
    TouchLevel ceiling = TouchLevel::None;
    std::set<std::string> health;
    std::vector<LibraryItem> away;
    std::optional<Error> problem;
};

class LibraryPresenter : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t kHand = 5;
    static constexpr std::size_t kMostFound = 30;
    /// The hands of one day are the same whoever looks, and however often; `seed` makes others (tests).
    LibraryPresenter(Door& door, std::uint64_t seed, QObject* parent = nullptr);
    [[nodiscard]] const LibraryState& state() const { return m_state; }
    [[nodiscard]] const Presence& presence() const { return m_door.presence(); }
    [[nodiscard]] const MomentWish& moment() const { return m_moment; }
    void ask(const MomentWish& moment);
    void search(const QString& words);
    void showOthers();

    void putAway(const std::string& item); ///< of the one who is here alone
    void bringBack(const std::string& item);
    void chooseCeiling(TouchLevel ceiling);
    void setHealth(const std::string& code, bool isLeftOut);
    /// Alone: one's own; at the table: of both.
    void write(const QString& text, TouchLevel touch, int minutes);
    void erase(const EntryId& id);

Q_SIGNALS:
    void stateChanged();
    void written();

private:
    struct Loaded;
    static Result<Loaded> load(House& house);
    [[nodiscard]] MomentWish freshMoment() const;
    void refresh();
    void deal();
    template <class Job>
    void change(Job job, bool isWriting = false);
    Door& m_door;
    std::uint64_t m_seed;
    std::size_t m_from = 0;
    int m_day = 0;
    LibraryLimits m_limits;
    std::vector<LibraryItem> m_shared; ///< own prompts of both, as items
    MomentWish m_moment;
    LibraryState m_state;
};

} // namespace inglenook::ui
