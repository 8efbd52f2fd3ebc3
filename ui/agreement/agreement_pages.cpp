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

constexpr int kAgreementPlace = 20;

enum class Covers { Page, Window };

/// A page that another leads to; gone when it is left.
void addFresh(PageRegistry& registry, const char* key, Covers covers,
              std::function<QWidget*(Desk& desk, QWidget* parent)> make) {
    PageEntry entry;
    entry.key = QString::fromLatin1(key);
    entry.isWhole = covers == Covers::Window;
    entry.isFresh = true;
    entry.under = QString::fromLatin1(pages::kAgreement);
    entry.make = std::move(make);
    registry.add(std::move(entry));
}

void addPrepared(PageRegistry& registry, const char* key, Seat seat) {
    addFresh(registry, key, Covers::Window,
             [seat](Desk& desk, QWidget* parent) { return new PreparedPage(desk, seat, parent); });
}

} // namespace

void addAgreementPages(PageRegistry& registry) {
    const auto errand = std::make_shared<AgreementErrand>();
    PageEntry agreement;
    agreement.key = QString::fromLatin1(pages::kAgreement);
    agreement.caption = AgreementPage::tr("Agreement");
    agreement.glyph = u"agreement"_s;
    agreement.order = kAgreementPlace;
    agreement.make = [errand](Desk& desk, QWidget* parent) {
        return new AgreementPage(desk, errand, parent);
    };
    registry.add(std::move(agreement));
    addFresh(registry, pages::kStances, Covers::Page,
             [](Desk& desk, QWidget* parent) { return new StancesPage(desk, parent); });
    addFresh(registry, pages::kWish, Covers::Page,
             [errand](Desk& desk, QWidget* parent) { return new WishPage(desk, *errand, parent); });
    addFresh(registry, pages::kRound, Covers::Window,
             [](Desk& desk, QWidget* parent) { return new RoundPage(desk, parent); });
    addFresh(registry, pages::kYesTurn, Covers::Window,
             [errand](Desk& desk, QWidget* parent) { return new YesTurnPage(desk, errand->chosen, parent); });
    addPrepared(registry, pages::kPreparedCircle, Seat::Circle);
    addPrepared(registry, pages::kPreparedDiamond, Seat::Diamond);
}

} // namespace inglenook::ui
