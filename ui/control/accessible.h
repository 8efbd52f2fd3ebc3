// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Tells screen readers what the own controls are. Installed by the first control that is made.
namespace inglenook::ui {
void makeAccessible();
} // namespace inglenook::ui
