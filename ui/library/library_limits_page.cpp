// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_limits_page.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/chip.h"
#include "ui/control/choice_row.h"
#include "ui/control/flow.h"
#include "ui/control/focus_place.h"
#include "ui/control/text.h"
#include "ui/library/library_text.h"
#include "ui/theme/theme.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

LibraryLimitsPage::LibraryLimitsPage(LibraryPresenter& presenter, QWidget* parent)
    : Page(tr("What I leave out"), tr("Yours alone. Nothing tells that anything is left out, or why."),
           parent),
      m_presenter(presenter) {
    setObjectName(u"libraryLimitsPage"_s);
    connect(&m_presenter, &LibraryPresenter::stateChanged, this, &LibraryLimitsPage::render);
    render();
}

void LibraryLimitsPage::render() {
    if (!m_presenter.state().isLoaded || !m_presenter.presence().alone()) { return; }
    FocusPlace place(*this);
    const bool isFirst = m_body == nullptr;
    delete m_body;
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(20));
    addCeiling(*column);
    addHealth(*column);
    addAway(*column);
    auto* back = new Button(u"back"_s, tr("Back to the library"), Button::Kind::Secondary);
    connect(back, &Button::clicked, this, &LibraryLimitsPage::done);
    auto* row = new QWidget;
    (new Flow(8, row))->addWidget(back);
    column->addWidget(row);
    column->addStretch(1);
    add(m_body);
    place.restore(isFirst);
}

void LibraryLimitsPage::addCeiling(QVBoxLayout& column) {
    auto* card = new Card(tr("How near touch may come"));
    card->add(new Text(
        tr("With both of you here the lower one holds. Anything nearer than nonsexual is shown only while "
           "such a line of your agreement is in force."),
        TextRole::Muted));
    auto* row = card->add(new ChoiceRow(tr("How near touch may come"), touchChoices()));
    row->setObjectName(u"libraryCeiling"_s);
    row->setChoice(static_cast<int>(m_presenter.state().ceiling));
    connect(row, &ChoiceRow::chosen, this, [this](int choice) {
        m_presenter.chooseCeiling(choice == ChoiceRow::kNone ? TouchLevel::None
                                                             : static_cast<TouchLevel>(choice));
    });
    column.addWidget(card);
}

void LibraryLimitsPage::addHealth(QVBoxLayout& column) {
    auto* card = new Card(tr("Because of my health"));
    card->add(new Text(
        tr("What is ticked takes away exercises that are not for it. Cautions are shown all the same."),
        TextRole::Muted));
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    for (const auto& code : builtInLibrary().health) {
        auto* chip = new Chip(fromUtf8(code.words));
        chip->setObjectName(u"health-"_s + fromUtf8(code.code));
        chip->setChecked(m_presenter.state().health.count(code.code) != 0);
        connect(chip, &Chip::clicked, this,
                [this, code = code.code](bool isOn) { m_presenter.setHealth(code, isOn); });
        flow->addWidget(chip);
    }
    card->add(row);
    column.addWidget(card);
}

void LibraryLimitsPage::addAway(QVBoxLayout& column) {
    auto* card = new Card(tr("Not for me"));
    const auto& away = m_presenter.state().away;
    if (away.empty()) {
        card->add(new Text(tr("What you put away lies here, and can come back."), TextRole::Muted));
    }
    for (const auto& item : away) {
        card->add(new Text(fromUtf8(item.text), TextRole::Body));
        auto* row = new QWidget;
        auto* flow = new Flow(8, row);
        auto* back = new Button(tr("Bring it back"), Button::Kind::Quiet);
        back->setSubject(fromUtf8(item.text));
        connect(back, &Button::clicked, this, [this, id = item.id] { m_presenter.bringBack(id); });
        flow->addWidget(back);
        card->add(row);
    }
    column.addWidget(card);
}

} // namespace inglenook::ui
