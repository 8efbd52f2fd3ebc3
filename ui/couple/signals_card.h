// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// How we ask, answer and stop, for both. Changed only while both are here; a stop sign is never removed at
/// once.
#include "ui/control/card.h"
#include "ui/couple/couple_presenter.h"

namespace inglenook::ui {

class Field;

class SignalsCard : public Card {
    Q_OBJECT
public:
    SignalsCard(const CoupleState& state, const Presence& presence, QWidget* parent = nullptr);

Q_SIGNALS:
    void howAsked(const QString& ask, const QString& answer);
    void knownAsked();

private:
    void addForm(const CoupleState& state);
    Field* m_ask = nullptr;
    Field* m_answer = nullptr;
};

} // namespace inglenook::ui
