// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The joint opening, over the whole window: curtain, last look, curtain, last look, both; then what was let
/// be seen, and at the end whether anything in the agreement needs to move.
#include "ui/checkin/opening_presenter.h"
#include "ui/control/one_view.h"
#include "ui/control/page.h"
#include "ui/desk/desk.h"

#include <QVBoxLayout>
#include <QWidget>

namespace inglenook::ui {

class OpeningPage : public QWidget, public PageSteps {
    Q_OBJECT
public:
    explicit OpeningPage(Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] bool goBack() override { return false; } ///< Esc leaves: nothing is opened, nothing is lost
    void focusFirst() override { m_view.focusFirst(); }

private:
    void render();
    using QWidget::show;
    [[nodiscard]] QWidget* makeNothing();
    [[nodiscard]] QWidget* makeCurtain();
    [[nodiscard]] QWidget* makePreview();
    [[nodiscard]] QWidget* makeBothLooked();
    [[nodiscard]] QWidget* makeOpened();
    [[nodiscard]] QWidget* makeClosing();
    Desk& m_desk;
    OpeningPresenter* m_presenter;
    OneView m_view;
};

} // namespace inglenook::ui
