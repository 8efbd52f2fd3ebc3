// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Exact words for one wish: pick what, who gives, and what it is only for.
#include "ui/agreement/wish_presenter.h"
#include "ui/desk/desk.h"
#include "ui/turn/step_page.h"

namespace inglenook::ui {

class ActivityPicker;
class Card;
class ConditionChips;

class WishPage : public StepPage {
    Q_OBJECT
public:
    WishPage(Desk& desk, const AgreementErrand& errand, QWidget* parent = nullptr);
    /// There is one level only: Back leaves the page, which is the shell's to do.
    [[nodiscard]] bool goBack() override { return false; }
    [[nodiscard]] bool find() override;

private:
    void render();
    void renderDirection();
    Desk& m_desk;
    WishPresenter* m_presenter;
    Card* m_pick;
    ActivityPicker* m_picker;
    Card* m_words;
    Text* m_wording;
    QWidget* m_direction = nullptr;
    ConditionChips* m_conditions;
    bool m_hasTakenConditions = false;
};

} // namespace inglenook::ui
