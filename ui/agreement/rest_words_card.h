// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What a rest waits for and what would help. Both may stay empty; the rest itself is already in force.
#include "agreement/agreement_store.h"
#include "ui/control/card.h"

namespace inglenook::ui {

class Field;

class RestWordsCard : public Card {
    Q_OBJECT
public:
    explicit RestWordsCard(const LineView& line, QWidget* parent = nullptr);
    [[nodiscard]] RestWords words() const;
    void focusFirst();

Q_SIGNALS:
    void keepAsked();
    void closeAsked();

private:
    Field* m_until;
    Field* m_help;
};

} // namespace inglenook::ui
