// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What a rest waits for and what would help. Both may stay empty; the rest itself is already in force.
#include "agreement/agreement_store.h"
#include "ui/agreement/asked_words.h"
#include "ui/control/card.h"

namespace inglenook::ui {

class Field;

class RestWordsCard : public Card {
    Q_OBJECT
public:
    /// `typed`: what was typed before, instead of the line's own words.
    RestWordsCard(const LineView& line, const AskedForWords& typed, QWidget* parent = nullptr);
    [[nodiscard]] RestWords words() const;
    [[nodiscard]] static QString
    nameOfFirst(const LineView& line); ///< what a screen reader calls its first field

Q_SIGNALS:
    void keepAsked();
    void closeAsked();
    void typed(const QString& until, const QString& wouldHelp);

private:
    Field* m_until;
    Field* m_help;
};

} // namespace inglenook::ui
