// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/table_pages.h"

#include "ui/agreement/page_keys.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/text.h"
#include "ui/turn/round_view.h"
#include "ui/turn/yes_turn_view.h"

#include <QVBoxLayout>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

YesTurnPage::YesTurnPage(Desk& desk, const std::vector<LineId>& chosen, QWidget* parent)
    : QWidget(parent), m_port(desk.door()), m_turn(m_port),
      m_view(new YesTurnView(m_turn, desk.presence().names, tr("Back to our agreement"))) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view, &YesTurnView::seen, &desk, &Desk::goBack);
    connect(&m_turn, &YesTurnPresenter::left, &desk, &Desk::goBack);
    m_turn.begin(YesTurn::Kind::Proposals, chosen, Seat::Circle);
}

RoundPage::RoundPage(Desk& desk, QWidget* parent)
    : QStackedWidget(parent), m_desk(desk), m_port(desk.door()), m_round(m_port),
      m_view(new RoundView(m_round, desk.presence().names)) {
    addWidget(m_view);
    connect(m_view, &RoundView::left, &desk, &Desk::goBack);
    connect(&m_round, &RoundPresenter::opened, this, &RoundPage::showOverlaps);
    m_round.begin(Seat::Circle, RoundPresenter::FirstCurtain::Shown);
}

bool YesTurnPage::goBack() { return m_view->goBack(); }

void YesTurnPage::focusFirst() { m_view->focusFirst(); }

void RoundPage::focusFirst() {
    if (auto* page = dynamic_cast<PageSteps*>(currentWidget())) {
        page->focusFirst();
    } else {
        m_view->focusFirst();
    }
}

void RoundPage::showOverlaps() {
    auto* page = new Page(tr("What came out for both of you"),
                          tr("Names only. Everything else stays where it was, and nothing says why."));
    auto* card = page->add(new Card);
    for (const auto& line : m_round.state().overlaps) {
        card->add(new Text(line.wording, TextRole::Body));
    }
    if (m_round.state().overlaps.empty()) {
        card->add(
            new Text(tr("Nothing came out this time. That says nothing about either of you: many things were "
                        "never asked."),
                     TextRole::Body));
    }
    auto* wish = page->add(new Button(tr("Put one on the table"), Button::Kind::Primary));
    connect(wish, &Button::clicked, this, [this] { m_desk.goTo(QString::fromLatin1(pages::kWish)); });
    auto* back = page->add(new Button(tr("Back to our agreement"), Button::Kind::Quiet));
    connect(back, &Button::clicked, &m_desk, &Desk::goBack);
    addWidget(page);
    setCurrentWidget(page);
    page->focusFirst();
}

} // namespace inglenook::ui
