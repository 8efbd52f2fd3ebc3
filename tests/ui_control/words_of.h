// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Words written in a test, as Qt wants them.
#include <QString>

namespace inglenook::test {

[[nodiscard]] inline QString q(const char* text) { return QString::fromUtf8(text); }

} // namespace inglenook::test
