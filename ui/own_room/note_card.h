// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One note of one's own: its words, what is to become of it, other words, and erasing in two steps.
#include "own_room/note.h"
#include "ui/control/card.h"

#include <optional>

namespace inglenook::ui {

class NoteCard : public Card {
    Q_OBJECT
public:
    /// `otherName` may be empty. `typed` are other words not finished yet: the card begins in the middle of
    /// them.
    NoteCard(Note note, QString otherName, const std::optional<QString>& typed, QWidget* parent = nullptr);
    void showLabel(); ///< its kind and day, where notes of several kinds stand together

Q_SIGNALS:
    void bringChosen(const EntryId& id, Bring bring);
    void changing(const QString& typed); ///< other words are being written
    void changed(const QString& text);
    void changeGivenUp();
    void eraseAsked(const EntryId& id);
    void takeBackAsked(const EntryId& id);

private:
    void showWords();
    void addBring(QVBoxLayout* column);
    void addDeeds(QVBoxLayout* column);
    void askToErase();
    void editWords(const QString& typed);
    QVBoxLayout* startAnew();
    Note m_note;
    QString m_otherName;
    QWidget* m_inside = nullptr;
    bool m_hasLabel = false;
};

} // namespace inglenook::ui
