// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What every page is handed: the door to the vault, and a way to say where to go and what just happened. A
/// page never knows the shell.
#include "ui/bridge/door.h"
#include "ui/desk/preferences.h"

#include <QObject>
#include <QString>

#include <vector>

class QWidget;

namespace inglenook::ui {

/// A quiet way into a page, as Today offers it.
struct WayIn {
    QString page; ///< a PageEntry's key
    QString words;
    QString glyph;
};

class Desk : public QObject {
    Q_OBJECT
public:
    Desk(Door& door, Preferences& preferences, QObject* parent = nullptr)
        : QObject(parent), m_door(door), m_preferences(preferences) {}
    [[nodiscard]] Door& door() const { return m_door; }
    [[nodiscard]] Preferences& preferences() const { return m_preferences; }
    [[nodiscard]] const Presence& presence() const { return m_door.presence(); }
    [[nodiscard]] QString nameOf(Seat seat) const { return presence().names[seat]; }

    /// Some screen lock of the desktop can be heard; otherwise only the idle timer locks, and Settings says
    /// so.
    [[nodiscard]] bool hearsScreenLock() const { return m_hearsScreenLock; }
    void setHearsScreenLock(bool hears) { m_hearsScreenLock = hears; }

    /// The same for every couple and every day; set once by the shell.
    [[nodiscard]] const std::vector<WayIn>& waysIn() const { return m_waysIn; }
    void setWaysIn(std::vector<WayIn> ways) { m_waysIn = std::move(ways); }

    void goTo(const QString& page) { Q_EMIT goToAsked(page); } ///< a PageEntry's key: "agreement"
    void goBack() { Q_EMIT backAsked(); }
    void say(const QString& sentence) { Q_EMIT sayAsked(sentence); } ///< as a toast, announced
    void hush() { Q_EMIT sayAsked({}); } ///< what was said is true no longer, or in the way
    void lock() { Q_EMIT lockAsked(); }
    void hide() { Q_EMIT hideAsked(); }
    void pause() { Q_EMIT pauseAsked(); } ///< the pause key: a talk that runs takes a break
    /// The other person may sit down beside the one who is here: shows the seat screen, and comes back to
    /// this page.
    void askOtherToSitDown() { Q_EMIT otherSeatAsked(); }
    /// What is half typed on any page is not to be kept any more: its writer has cleared their room.
    void forgetTyped() { Q_EMIT forgetTypedAsked(); }
    /// Whole-window: hides the sidebar (Lock and Hide stay) for a curtain, a first evening, a yes turn.
    void setAlone(bool isAlone) { Q_EMIT aloneAsked(isAlone); }

Q_SIGNALS:
    void goToAsked(const QString& page);
    void backAsked();
    void sayAsked(const QString& sentence);
    void lockAsked();
    void hideAsked();
    void pauseAsked();
    void otherSeatAsked();
    void aloneAsked(bool isAlone);
    void forgetTypedAsked();

private:
    Door& m_door;
    Preferences& m_preferences;
    bool m_hearsScreenLock = false;
    std::vector<WayIn> m_waysIn;
};

} // namespace inglenook::ui
