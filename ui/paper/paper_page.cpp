// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_page.h"

#include "ui/control/card.h"
#include "ui/control/chip.h"
#include "ui/control/choice_row.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/paper/paper_view.h"
#include "ui/problem/problem_text.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

PaperPage::PaperPage(Desk& desk, QWidget* parent)
    : Page(tr("The paper"), tr("See it first. Nothing leaves until you say so."), parent), m_desk(desk),
      m_presenter(new PaperPresenter(desk.door(), this)), m_view(new PaperView),
      m_instead(new Text({}, TextRole::Body)) {
    setObjectName(u"paperPage"_s);
    addKinds();
    add(m_instead);
    add(m_view);
    connect(m_presenter, &PaperPresenter::stateChanged, this, &PaperPage::render);
    connect(m_view, &PaperView::left, m_presenter, &PaperPresenter::hasLeft);
    connect(m_view, &PaperView::saySentence, &m_desk, &Desk::say);
    connect(&desk.door(), &Door::aboutToLock, m_view, &PaperView::clear);
    m_view->setSetup({desk.preferences().now().sheet == Sheet::Letter ? PaperSize::Letter : PaperSize::A4,
                      TypeSize::Normal});
    compose();
}

void PaperPage::addKinds() {
    auto* card = new Card;
    if (m_presenter->presence().areBoth()) {
        auto* kind = card->add(new ChoiceRow(
            tr("Which page"), {{tr("Our agreement"), {}, tr("what both of you ticked for paper")},
                               {tr("A page to talk about"), {}, tr("needs no yes, and says so")}}));
        kind->setObjectName(u"paperKind"_s);
        kind->setChoice(0);
        connect(kind, &ChoiceRow::chosen, this, [this](int choice) {
            m_kind = choice == 1 ? PaperKind::ToTalkAbout : PaperKind::Agreement;
            compose();
        });
    }
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* room = new Chip(tr("Room to write"));
    room->setChecked(m_choices.hasRoomToWrite);
    connect(room, &Chip::clicked, this, [this](bool isOn) {
        m_choices.hasRoomToWrite = isOn;
        compose();
    });
    auto* initials = new Chip(tr("Room for initials"));
    initials->setChecked(m_choices.hasInitials);
    connect(initials, &Chip::clicked, this, [this](bool isOn) {
        m_choices.hasInitials = isOn;
        compose();
    });
    flow->addWidget(room);
    flow->addWidget(initials);
    card->add(row);
    add(card);
}

void PaperPage::compose() { m_presenter->compose(m_kind, m_choices); }

void PaperPage::render() {
    const auto& state = m_presenter->state();
    m_view->setVisible(state.page.has_value());
    m_instead->setVisible(!state.page.has_value());
    if (state.page) { m_view->setDocument(state.page->document); }
    if (state.problem) { m_instead->setText(problemSentence(state.problem->code)); }
}

void addPaperPages(PageRegistry& registry) {
    PageEntry entry;
    entry.key = QLatin1String(pages::kPaper);
    entry.isFresh = true;
    entry.under = QLatin1String(pages::kAgreement);
    entry.make = [](Desk& desk, QWidget* parent) { return new PaperPage(desk, parent); };
    registry.add(std::move(entry));
}

} // namespace inglenook::ui
