// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/own_room/private_paper_page.h"

#include "ui/control/card.h"
#include "ui/control/chip.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/own_room/own_room_page.h"
#include "ui/paper/paper_view.h"
#include "ui/problem/problem_text.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

PrivatePaperPage::PrivatePaperPage(Desk& desk, QWidget* parent)
    : Page(tr("My private page"), tr("Only what you marked for the session. See it first."), parent),
      m_desk(desk), m_presenter(new PrivatePaperPresenter(desk.door(), this)),
      m_room(new Chip(tr("Room to write"))), m_view(new PaperView), m_instead(new Text({}, TextRole::Body)) {
    setObjectName(u"privatePaperPage"_s);
    addWarning();
    m_room->setChecked(true);
    auto* row = add(new QWidget);
    auto* flow = new Flow(8, row);
    flow->addWidget(m_room);
    add(m_instead);
    add(m_view);
    m_instead->hide();
    m_view->hide();
    m_view->setSetup({desk.preferences().now().sheet == Sheet::Letter ? PaperSize::Letter : PaperSize::A4,
                      TypeSize::Normal});
    connect(m_presenter, &PrivatePaperPresenter::composed, this, &PrivatePaperPage::render);
    connect(m_view, &PaperView::saySentence, &m_desk, &Desk::say);
    connect(&desk.door(), &Door::aboutToLock, m_view, &PaperView::clear);
    connect(m_room, &Chip::clicked, this, [this](bool isOn) { m_presenter->compose({isOn, false}); });
    m_presenter->compose({true, false});
}

void PrivatePaperPage::addWarning() {
    auto* card = add(new Card(tr("Before you hand it over"), Card::Kind::Tint));
    for (const auto& sentence :
         {tr("Many therapists share with both of you what one of you tells them. Ask how yours "
             "does it."),
          tr("It prints apart from everything else. Fetch it from the printer yourself.")}) {
        card->add(new Text(sentence))->setTone(Tone::OnTint);
    }
}

void PrivatePaperPage::render() {
    const auto& page = *m_presenter->page();
    m_view->setVisible(page.has_value());
    m_room->setVisible(page.has_value());
    m_instead->setVisible(!page.has_value());
    if (page) { return m_view->setDocument(*page); }
    m_view->clear();
    switch (page.error().code) {
    case ErrorCode::NotFound:
        m_instead->setText(
            tr("Nothing is marked for the session. Choose “The session” on anything in your own room."));
        return;
    case ErrorCode::NotPresent:
        m_instead->setText(tr("A private page is made while one of you sits here alone. To make one, lock "
                              "and come back alone."));
        return;
    default:
        m_instead->setText(problemSentence(page.error().code));
    }
}

void addPrivatePaperPage(PageRegistry& registry) {
    PageEntry entry;
    entry.key = QLatin1String(pages::kPrivatePaper);
    entry.isFresh = true;
    entry.under = QLatin1String(pages::kOwnRoom);
    entry.make = [](Desk& desk, QWidget* parent) { return new PrivatePaperPage(desk, parent); };
    registry.add(std::move(entry));
}

} // namespace inglenook::ui
