// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Everything that may be asked, by word; and an entry of one's own.
#include "ui/stance/stance_presenter.h"
#include "ui/turn/step_page.h"

namespace inglenook::ui {

class Card;
class Chip;
class Field;

class StanceSearch final : public StepPage {
    Q_OBJECT
public:
    explicit StanceSearch(StancePresenter& cards, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(); ///< a card was put on top

private:
    void showFound();
    StancePresenter& m_cards;
    Field* m_typed;
    Card* m_list;
    QWidget* m_found = nullptr;
    Card* m_own;
    Chip* m_direction;
};

} // namespace inglenook::ui
