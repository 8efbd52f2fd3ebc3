// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/page_list.h"

#include "ui/agreement/agreement_page.h"
#include "ui/body_map/body_map_page.h"
#include "ui/checkin/checkin_page.h"
#include "ui/couple/couple_page.h"
#include "ui/evening/first_evening.h"
#include "ui/goal/goals_page.h"
#include "ui/help/help_page.h"
#include "ui/library/library_page.h"
#include "ui/listening/listening_page.h"
#include "ui/looking_back/looking_back_page.h"
#include "ui/own_room/own_room_page.h"
#include "ui/paper/paper_page.h"
#include "ui/safety/safety_page.h"
#include "ui/settings/settings_page.h"
#include "ui/today/today_page.h"
#include "ui/turn/turn_pages.h"
#include "ui/wording/wording_page.h"

namespace inglenook::ui {

PageRegistry allPages(const TalkClock& talkNow) {
    PageRegistry registry;
    addEveningPages(registry);
    addTurnPages(registry);
    addTodayPages(registry);
    addCheckInPages(registry);
    addLookingBackPages(registry);
    addAgreementPages(registry);
    addListeningPages(registry, talkNow);
    addCouplePages(registry);
    addBodyMapPages(registry);
    addOwnRoomPages(registry);
    addSafetyPage(registry);
    addGoalPages(registry);
    addPaperPages(registry);
    addSettingsPage(registry);
    addHelpPage(registry);
    addLibraryPages(registry);
    addWordingPage(registry);
    return registry;
}

} // namespace inglenook::ui
