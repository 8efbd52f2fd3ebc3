// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// How one person wants the language helper: off, gentle or learning, and which words it leaves alone. Each
/// person's own; with both at the table it says so and shows nothing.
#include "ui/control/page.h"
#include "ui/desk/page_registry.h"

namespace inglenook::ui {

class WordingPresenter;

class WordingPage : public Page {
    Q_OBJECT
public:
    explicit WordingPage(Desk& desk, QWidget* parent = nullptr);

private:
    void render();
    void addChoice(QVBoxLayout& column);
    void addKept(QVBoxLayout& column);
    Desk& m_desk;
    WordingPresenter& m_presenter;
    QWidget* m_body = nullptr;
};

void addWordingPage(PageRegistry& registry);

} // namespace inglenook::ui
