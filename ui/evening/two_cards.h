// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Two equal cards side by side, each with its own words and one button; neither is chosen beforehand. Keys 1
/// and 2.
#include "ui/control/flow.h"

#include <QStringList>

#include <array>

namespace inglenook::ui {

class Button;
class Card;

struct CardWords {
    QString title;
    QStringList lines;
    QString button; ///< empty: a card to read
};

class TwoCards final : public Columns {
    Q_OBJECT
public:
    TwoCards(const CardWords& first, const CardWords& second, QWidget* parent = nullptr);
    void press(int digit); ///< 1 or 2
    [[nodiscard]] Card* card(std::size_t index) const { return m_cards.at(index); }
    [[nodiscard]] Button* button(std::size_t index) const { return m_buttons.at(index); }

Q_SIGNALS:
    void chosen(int index); ///< 0 or 1

private:
    void add(std::size_t index, const CardWords& words);
    std::array<Card*, 2> m_cards{};
    std::array<Button*, 2> m_buttons{};
};

} // namespace inglenook::ui
