// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turn/turn_pages.h"

#include "ui/control/button.h"
#include "ui/control/empty_state.h"
#include "ui/turn/turn_text.h"

namespace inglenook::ui {
namespace {

PageEntry entryOf(const char* key, YesTurn::Kind kind) {
    PageEntry entry;
    entry.key = QLatin1String(key);
    entry.isWhole = true;
    entry.isFresh = true;
    entry.make = [kind](Desk& desk, QWidget* parent) { return new TurnPage(desk, kind, parent); };
    return entry;
}

} // namespace

TurnPage::TurnPage(Desk& desk, YesTurn::Kind kind, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_kind(kind), m_port(desk.door()), m_turn(m_port),
      m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    connect(&desk.door(), &Door::presenceChanged, this, &TurnPage::arrange);
    connect(&m_turn, &YesTurnPresenter::left, this, [this] { m_desk.goBack(); });
    arrange();
}

void TurnPage::arrange() {
    if (m_shown != nullptr) {
        m_shown->hide();
        m_shown->deleteLater();
    }
    if (m_desk.presence().areBoth()) {
        m_turn.begin(m_kind, {}, Seat::Circle);
        auto* view = new YesTurnView(m_turn, m_desk.presence().names, tr("Back to our agreement"));
        connect(view, &YesTurnView::seen, this, [this] { m_desk.goTo(QStringLiteral("agreement")); });
        m_shown = view;
    } else {
        auto* alone =
            new EmptyState(QStringLiteral("seats"), turnTitle(m_kind),
                           tr("This takes both of you, each with a turn of their own.\nNothing changes until "
                              "then."));
        auto* sit = alone->addStart(QStringLiteral("seats"), tr("We are both here"));
        connect(sit, &QPushButton::clicked, this, [this] { m_desk.askOtherToSitDown(); });
        connect(alone->addOther(tr("Back")), &QPushButton::clicked, this, [this] { m_desk.goBack(); });
        m_shown = alone;
    }
    m_layout->addWidget(m_shown);
    focusFirst();
}

bool TurnPage::goBack() {
    auto* view = qobject_cast<YesTurnView*>(m_shown);
    return view != nullptr && view->goBack();
}

void TurnPage::focusFirst() {
    if (auto* view = qobject_cast<YesTurnView*>(m_shown)) { view->focusFirst(); }
}

void addTurnPages(PageRegistry& registry) {
    registry.add(entryOf(pages::kSecondLook, YesTurn::Kind::SecondLook));
    registry.add(entryOf(pages::kWholePage, YesTurn::Kind::WholePage));
}

} // namespace inglenook::ui
