// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/page_list.h"

#include "ui/help/help_page.h"
#include "ui/settings/settings_page.h"

// A folder that is not in this tree adds no pages; ui/CMakeLists.txt leaves it out in the same way.
#if __has_include("ui/evening/first_evening.h")
#include "ui/evening/first_evening.h"
#define INGLENOOK_HAS_EVENING
#endif
#if __has_include("ui/turn/turn_pages.h")
#include "ui/turn/turn_pages.h"
#define INGLENOOK_HAS_TURN
#endif
#if __has_include("ui/today/today_page.h")
#include "ui/today/today_page.h"
#define INGLENOOK_HAS_TODAY
#endif
#if __has_include("ui/agreement/agreement_page.h")
#include "ui/agreement/agreement_page.h"
#define INGLENOOK_HAS_AGREEMENT
#endif
#if __has_include("ui/couple/couple_page.h")
#include "ui/couple/couple_page.h"
#define INGLENOOK_HAS_COUPLE
#endif
#if __has_include("ui/paper/paper_page.h")
#include "ui/paper/paper_page.h"
#define INGLENOOK_HAS_PAPER
#endif

namespace inglenook::ui {

PageRegistry allPages() {
    PageRegistry registry;
#ifdef INGLENOOK_HAS_EVENING
    addEveningPages(registry);
#endif
#ifdef INGLENOOK_HAS_TURN
    addTurnPages(registry);
#endif
#ifdef INGLENOOK_HAS_TODAY
    addTodayPages(registry);
#endif
#ifdef INGLENOOK_HAS_AGREEMENT
    addAgreementPages(registry);
#endif
#ifdef INGLENOOK_HAS_COUPLE
    addCouplePages(registry);
#endif
#ifdef INGLENOOK_HAS_PAPER
    addPaperPages(registry);
#endif
    addSettingsPage(registry);
    addHelpPage(registry);
    return registry;
}

} // namespace inglenook::ui
