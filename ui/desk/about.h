// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Leads to a page and says what it is to be about: an id in hex. The page takes it once, when it is made;
/// what was not taken is gone with the next errand.
#include "ui/desk/desk.h"

namespace inglenook::ui {

namespace about_detail {
inline constexpr auto kAbout = "about";
} // namespace about_detail

inline void goToAbout(Desk& desk, const QString& page, const QString& about) {
    desk.setProperty(about_detail::kAbout, about);
    desk.goTo(page);
}

[[nodiscard]] inline QString takeAbout(Desk& desk) {
    QString about = desk.property(about_detail::kAbout).toString();
    desk.setProperty(about_detail::kAbout, QVariant());
    return about;
}

} // namespace inglenook::ui
