// SPDX-License-Identifier: GPL-3.0-or-later
// The agreement and the pages it leads to.
#include "ui/agreement/agreement_page.h"
#include "ui/agreement/page_keys.h"
#include "ui/agreement/prepared_page.h"
#include "ui/agreement/stances_page.h"
#include "ui/agreement/table_pages.h"
#include "ui/agreement/wish_page.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

void addPrepared(PageRegistry& registry, const char* key, Seat seat) {
    registry.add(
        {QString::fromLatin1(key), {}, {}, 0, true, false, [seat](Desk& desk, QWidget* parent) -> QWidget* {
             return new PreparedPage(desk, seat, parent);
         }});
}

} // namespace

void addAgreementPages(PageRegistry& registry) {
    const auto errand = std::make_shared<AgreementErrand>();
    registry.add({QString::fromLatin1(pages::kAgreement), AgreementPage::tr("Our agreement"), u"agreement"_s,
                  20, false, false, [errand](Desk& desk, QWidget* parent) -> QWidget* {
                      return new AgreementPage(desk, errand, parent);
                  }});
    registry.add({u"stances"_s, {}, {}, 0, false, false, [](Desk& desk, QWidget* parent) -> QWidget* {
                      return new StancesPage(desk, parent);
                  }});
    registry.add(
        {QString::fromLatin1(pages::kWish),
         {},
         {},
         0,
         false,
         false,
         [errand](Desk& desk, QWidget* parent) -> QWidget* { return new WishPage(desk, *errand, parent); }});
    registry.add({QString::fromLatin1(pages::kRound),
                  {},
                  {},
                  0,
                  true,
                  false,
                  [](Desk& desk, QWidget* parent) -> QWidget* { return new RoundPage(desk, parent); }});
    registry.add({QString::fromLatin1(pages::kYesTurn),
                  {},
                  {},
                  0,
                  true,
                  false,
                  [errand](Desk& desk, QWidget* parent) -> QWidget* {
                      return new YesTurnPage(desk, errand->chosen, parent);
                  }});
    addPrepared(registry, pages::kPreparedCircle, Seat::Circle);
    addPrepared(registry, pages::kPreparedDiamond, Seat::Diamond);
}

} // namespace inglenook::ui
