// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What one person leaves out of the library: how near its touch may come, what their health leaves out, and
/// what they put away. Theirs alone; only shown to them alone.
#include "ui/control/page.h"
#include "ui/library/library_presenter.h"

namespace inglenook::ui {

class LibraryLimitsPage : public Page {
    Q_OBJECT
public:
    explicit LibraryLimitsPage(LibraryPresenter& presenter, QWidget* parent = nullptr);

Q_SIGNALS:
    void done();

private:
    void render();
    void addCeiling(QVBoxLayout& column);
    void addHealth(QVBoxLayout& column);
    void addAway(QVBoxLayout& column);
    LibraryPresenter& m_presenter;
    QWidget* m_body = nullptr;
};

} // namespace inglenook::ui
