// SPDX-License-Identifier: GPL-3.0-or-later
// The check-in and the pages it leads to.
#include "ui/checkin/checkin_page.h"
#include "ui/checkin/opening_page.h"
#include "ui/checkin/page_keys.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kCheckInPlace = 15;
} // namespace

void addCheckInPages(PageRegistry& registry) {
    PageEntry checkIn;
    checkIn.key = QString::fromLatin1(pages::kCheckIn);
    checkIn.caption = CheckInPage::tr("Check-in");
    checkIn.glyph = u"waves"_s;
    checkIn.order = kCheckInPlace;
    checkIn.make = [](Desk& desk, QWidget* parent) { return new CheckInPage(desk, parent); };
    checkIn.onToday = CheckInPage::tr("Check in");
    registry.add(std::move(checkIn));
    PageEntry opening;
    opening.key = QString::fromLatin1(pages::kCheckInOpening);
    opening.isWhole = true;
    opening.isFresh = true;
    opening.make = [](Desk& desk, QWidget* parent) { return new OpeningPage(desk, parent); };
    registry.add(std::move(opening));
}

} // namespace inglenook::ui
