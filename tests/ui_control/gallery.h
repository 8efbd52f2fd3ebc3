// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One page with every control on it: for tests that look at all of them, and for pictures.
#include "ui/control/page.h"

namespace inglenook::test {
[[nodiscard]] ui::Page* gallery();
} // namespace inglenook::test
