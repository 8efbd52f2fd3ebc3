// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/desk/page_registry.h"

namespace inglenook::ui {
/// Every page of the program, each added by its own folder.
[[nodiscard]] PageRegistry allPages();
} // namespace inglenook::ui
