// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "agreement/line_view.h"

namespace inglenook {
/// The order of the catalogue, own entries after it by their wording. Ids come last: they are random.
[[nodiscard]] bool comesBefore(const LineView& one, const LineView& other);
} // namespace inglenook
