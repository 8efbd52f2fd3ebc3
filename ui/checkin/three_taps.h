// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The low-energy check-in: energy, body, wish; one question in view, no typing, a key for each word. Each
/// tap is kept at once and nothing is chosen beforehand (that would hide change); and what was tapped is a
/// whole check-in whenever one stops. None of it asks about sex.
#include "checkin/check_in_store.h"
#include "ui/control/card.h"

namespace inglenook::ui {

class ThreeTaps : public Card {
    Q_OBJECT
public:
    explicit ThreeTaps(QWidget* parent = nullptr);
    void begin(); ///< puts the focus on the first question

Q_SIGNALS:
    void answered(inglenook::Dimension dimension, const inglenook::Answer& answer);
    void wished(inglenook::Wish wish);
    void finished(); ///< after the third, or when a person stops

private:
    enum class Tap { Energy, Body, Wish };
    void ask(Tap tap);
    void goOn();
    [[nodiscard]] QString question() const;
    [[nodiscard]] QStringList words() const;
    void take(int choice);
    Tap m_tap = Tap::Energy;
    QWidget* m_asked = nullptr;
};

} // namespace inglenook::ui
