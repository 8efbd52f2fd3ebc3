// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What somebody wants of the library for this moment: energy, time, with whom, how near, few words. Kept
/// nowhere; at the table each tells their own energy and the lower one counts.
#include "ui/control/card.h"
#include "ui/library/library_presenter.h"

namespace inglenook::ui {

class LibraryFilters : public Card {
    Q_OBJECT
public:
    LibraryFilters(const Presence& presence, MomentWish moment, QWidget* parent = nullptr);

Q_SIGNALS:
    void asked(const inglenook::ui::MomentWish& moment);

private:
    void addEnergy(const Presence& presence);
    void addTime();
    void addCompany();
    void addTouch();
    void addKind();
    void tell();
    MomentWish m_moment;
};

} // namespace inglenook::ui
