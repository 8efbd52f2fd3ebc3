// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The first page after sitting down: a greeting, one small thing to begin with, and what this opening found.
#include "ui/control/page.h"
#include "ui/desk/page_registry.h"
#include "ui/today/today_presenter.h"

namespace inglenook::ui {

class TodayPage : public Page {
    Q_OBJECT
public:
    explicit TodayPage(Desk& desk, QWidget* parent = nullptr);

private:
    void render();
    void addNotes(QVBoxLayout* column);
    void addStart(QVBoxLayout* column);
    void addWaysIn(QVBoxLayout* column);
    void addAgreement(QVBoxLayout* column);
    void addLastChange(QVBoxLayout* column);
    [[nodiscard]] QString greeting() const;
    Desk& m_desk;
    TodayPresenter* m_presenter;
    QWidget* m_body = nullptr;
};

void addTodayPages(PageRegistry& registry);

} // namespace inglenook::ui
