// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Areas of body comfort maps that their owners opened and ticked, as a plain list for each person. Inside
/// src/paper.
#include "paper/agreement_page.h"

namespace inglenook::paper {

/// Empty when nobody ticked an area.
[[nodiscard]] Section bodyMapSection(const AgreementPaperContent& content);

} // namespace inglenook::paper
