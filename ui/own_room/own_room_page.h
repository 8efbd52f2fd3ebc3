// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// My own room. Alone: drawers, journals, what to bring, and a search. With both here: a calm curtain before
/// the own rooms, what each wants to bring, and what both may read.
#include "ui/control/page.h"
#include "ui/desk/page_registry.h"
#include "ui/own_room/own_room_presenter.h"

#include <QMap>

namespace inglenook::ui {

class DraftKeeper;
class Field;
class NoteCard;
class RoomViews;
class WriteCard;

namespace pages {
inline constexpr auto kPrivatePaper = "private-paper"; ///< one person's page for the session
} // namespace pages

class OwnRoomPage : public Page {
    Q_OBJECT
public:
    explicit OwnRoomPage(Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] bool goBack() override;
    [[nodiscard]] bool find() override;
    void focusFirst() override; ///< where one writes, or the first drawer; the search waits for Ctrl+F

private:
    void render();
    void nameIt();
    void addFound(QVBoxLayout* column);
    void addDrawer(QVBoxLayout* column);
    void addOneNote(QVBoxLayout* column);
    void addSession(QVBoxLayout* column);
    void addOurJournal(QVBoxLayout* column);
    void addNotes(QVBoxLayout* column, const std::vector<Note>& notes, bool hasLabels);
    void addEarlier(QVBoxLayout* column);
    WriteCard* addWriting(QVBoxLayout* column, const QString& key, const struct WriteCardText& text);
    void addBack(QVBoxLayout* column);
    void typed(const QString& key, const QString& text);
    void forget(const QString& key);
    [[nodiscard]] QString draft() const;
    void takeDraft(const QString& text);
    [[nodiscard]] QString otherName() const;
    Desk& m_desk;
    OwnRoomPresenter* m_presenter;
    DraftKeeper* m_drafts;
    Field* m_search;
    QWidget* m_body = nullptr;
    QMap<QString, QString> m_typed; ///< what is half typed, by where
    friend class RoomViews;
};

void addOwnRoomPages(PageRegistry& registry);

} // namespace inglenook::ui
