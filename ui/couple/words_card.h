// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One kind of words of one person: what is written, each with "on paper" and "erase", and a field for one
/// more.
#include "couple/couple_store.h"
#include "ui/control/card.h"

#include <vector>

namespace inglenook::ui {

class Field;

class WordsCard : public Card {
    Q_OBJECT
public:
    /// At most `most` entries are offered; 0: no limit.
    WordsCard(WordsKind kind, const std::vector<OwnWords>& words, int most, QWidget* parent = nullptr);
    [[nodiscard]] WordsKind kind() const { return m_kind; }
    [[nodiscard]] Field* field() const { return m_field; } ///< null: as many as there can be are written
    [[nodiscard]] QString typed() const;
    void setTyped(const QString& text);

Q_SIGNALS:
    void edited();
    void writeAsked(WordsKind kind, const QString& text);
    void eraseAsked(const EntryId& id);
    void ticked(const EntryId& id, bool isTicked);

private:
    void addEntry(const OwnWords& entry);
    WordsKind m_kind;
    Field* m_field = nullptr;
};

} // namespace inglenook::ui
