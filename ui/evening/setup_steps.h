// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The pages of the first two minutes: how it opens, and two names.
#include "ui/evening/setup_presenter.h"
#include "ui/turn/step_page.h"

namespace inglenook::ui {

class Button;
class Field;

class HowItOpensPage final : public StepPage {
    Q_OBJECT
public:
    HowItOpensPage(SetupPresenter& setup, const QString& subtitle, QWidget* parent = nullptr);
};

class NamesPage final : public StepPage {
    Q_OBJECT
public:
    explicit NamesPage(SetupPresenter& setup, QWidget* parent = nullptr);
    void render();

private:
    SetupPresenter& m_setup;
    BySeat<Field*> m_fields;
    BySeat<Button*> m_first;
};

} // namespace inglenook::ui
