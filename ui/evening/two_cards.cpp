// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evening/two_cards.h"

#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/text.h"

namespace inglenook::ui {

TwoCards::TwoCards(const CardWords& first, const CardWords& second, QWidget* parent) : Columns(parent) {
    add(0, first);
    add(1, second);
}

void TwoCards::add(std::size_t index, const CardWords& words) {
    auto* card = new Card(words.title);
    for (const auto& line : words.lines) {
        card->add(new Text(line));
    }
    card->body()->addStretch(1);
    if (!words.button.isEmpty()) {
        // Equal buttons: neither is the primary one.
        auto* button = card->add(new Button(words.button, Button::Kind::Secondary));
        button->setObjectName(index == 0 ? QStringLiteral("first") : QStringLiteral("second"));
        connect(button, &QPushButton::clicked, this,
                [this, index] { Q_EMIT chosen(static_cast<int>(index)); });
        m_buttons.at(index) = button;
    }
    m_cards.at(index) = card;
    constexpr double kLeastEm = 18;
    addColumn(card, 1, kLeastEm);
}

void TwoCards::press(int digit) {
    if (digit != 1 && digit != 2) { return; }
    auto* button = m_buttons.at(static_cast<std::size_t>(digit - 1));
    if (button != nullptr && button->isEnabled()) { button->click(); }
}

} // namespace inglenook::ui
