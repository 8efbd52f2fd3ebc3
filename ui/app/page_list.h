// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/desk/page_registry.h"
#include "ui/listening/talk_presenter.h"

namespace inglenook::ui {
/// Every page of the program, each added by its own folder. `talkNow`: see addListeningPages.
[[nodiscard]] PageRegistry allPages(const TalkClock& talkNow = {});
} // namespace inglenook::ui
