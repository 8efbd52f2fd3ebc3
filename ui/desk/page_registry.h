// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The pages there are. Each concept adds its own (`void addPages(PageRegistry&)` in its folder, called once
/// from ui/app/page_list.cpp); the shell builds a page when it is first visited and throws it away at every
/// lock.
#include "ui/desk/desk.h"

#include <QString>

#include <functional>
#include <vector>

namespace inglenook::ui {

struct PageEntry {
    QString key;     ///< stable, for goTo(): "agreement"
    QString caption; ///< in the sidebar; empty: reached from other pages only
    QString glyph;   ///< icon name
    int order = 0;   ///< in the sidebar: Today 10, Agreement 20, Our two seats 30, … Settings 90, Help 95
    bool isWhole = false;     ///< covers the sidebar: first evening, yes turn
    bool worksLocked = false; ///< may be shown while nobody sits: the first evening, Help, Settings
    std::function<QWidget*(Desk& desk, QWidget* parent)> make;
    bool isFresh =
        false; ///< gone when it is left, and made anew at the next visit: a turn, a wish, a page to print
    /// What Today offers as a way in ("Check in"); empty: nothing. The same words on every day, whatever
    /// lies in the vault.
    QString onToday = {};
    /// "Back" never leads to it, and who sits down beside somebody who reads it does not see it.
    bool leavesNoTrace = false;
    /// Key of the sidebar's entry that is marked while a page without a caption is shown, so that nobody who
    /// comes back to the screen after a rest has to wonder where they are; empty: none.
    QString under = {};
};

/// Keys the shell itself goes to.
namespace pages {
inline constexpr auto kToday = "today";
inline constexpr auto kFirstEveningSoon = "first-evening-soon"; ///< "We have a session soon"
inline constexpr auto kFirstEveningSlow = "first-evening-slow"; ///< "Start without hurry"
inline constexpr auto kAgreement = "agreement";
inline constexpr auto kPaper = "paper"; ///< Ctrl+P
inline constexpr auto kSettings = "settings";
inline constexpr auto kHelp = "help";
inline constexpr auto kCheckIn = "check-in";
inline constexpr auto kLookingBack = "looking-back";
inline constexpr auto kListening = "listening";
inline constexpr auto kGoals = "goals";
inline constexpr auto kSetback = "setback"; ///< also from a line or a goal
inline constexpr auto kOwnRoom = "own-room";
inline constexpr auto kBring = "own-room-bring"; ///< what we wanted to bring, each unseen
inline constexpr auto kBodyMap = "body-map";
inline constexpr auto kLibrary = "library";
inline constexpr auto kSafety = "safety"; ///< from Help only; leaves no trace
} // namespace pages

class PageRegistry {
public:
    void add(PageEntry entry);
    [[nodiscard]] const PageEntry* find(const QString& key) const;
    /// In the order in which they were added.
    [[nodiscard]] const std::vector<PageEntry>& all() const { return m_entries; }
    /// Those with a caption, in the order of the sidebar.
    [[nodiscard]] std::vector<const PageEntry*> sidebar() const;
    /// Those with words for Today, in the order of the sidebar.
    [[nodiscard]] std::vector<WayIn> onToday() const;

private:
    [[nodiscard]] std::vector<const PageEntry*> inOrder(bool (*isMeant)(const PageEntry&)) const;
    std::vector<PageEntry> m_entries;
};

} // namespace inglenook::ui
