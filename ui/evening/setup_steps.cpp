// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evening/setup_steps.h"

#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/person_mark.h"
#include "ui/control/text.h"
#include "ui/evening/evening_text.h"
#include "ui/evening/two_cards.h"

namespace inglenook::ui {
namespace {

CardWords cardOf(Opening opening) {
    const auto text = openingText(opening);
    return {text.title, text.lines, text.button};
}

} // namespace

HowItOpensPage::HowItOpensPage(SetupPresenter& setup, const QString& subtitle, QWidget* parent)
    : StepPage(tr("How does it open?"), subtitle, parent) {
    setColumnWidth(kWithSide);
    auto* cards = put(new TwoCards(cardOf(Opening::Either), cardOf(Opening::Together)));
    put(new Text(tr("You choose this together. Your own room opens to you alone, either way. New yeses take "
                    "both of you, "
                    "either way."),
                 TextRole::Muted));
    focusNothing();
    onDigit([cards](int digit) { cards->press(digit); });
    connect(cards, &TwoCards::chosen, this,
            [&setup](int index) { setup.chooseOpening(index == 0 ? Opening::Either : Opening::Together); });
}

NamesPage::NamesPage(SetupPresenter& setup, QWidget* parent)
    : StepPage(tr("Two names"), tr("Any name you like. They are written inside the vault only."), parent),
      m_setup(setup) {
    auto* card = put(new Card);
    for (const auto seat : kBothSeats) {
        auto* row = new QHBoxLayout;
        row->setSpacing(px(16));
        row->addWidget(new PersonMark(seat, {}, 36), 0, Qt::AlignTop);
        m_fields[seat] = new Field(seat == Seat::Circle ? tr("One of you") : tr("The other"));
        m_fields[seat]->setMaxLength(static_cast<int>(PersonName::kMax));
        m_fields[seat]->setText(setup.state().names[seat]);
        row->addWidget(m_fields[seat], 1);
        card->body()->addLayout(row);
        connect(m_fields[seat], &Field::edited, this,
                [this, seat](const QString& name) { m_setup.setName(seat, name); });
    }
    m_fields[Seat::Diamond]->setNote(tr("This one may stay empty: you can start alone."));
    auto* who = put(new Card(tr("Who goes first, alone for about ten minutes?")));
    auto* flow = new Flow(12);
    for (const auto seat : kBothSeats) {
        m_first[seat] = new Button(QString(), Button::Kind::Secondary);
        m_first[seat]->setObjectName(seat == Seat::Circle ? QStringLiteral("first")
                                                          : QStringLiteral("second"));
        flow->addWidget(m_first[seat]);
        connect(m_first[seat], &QPushButton::clicked, this, [this, seat] { m_setup.goFirst(seat); });
    }
    who->body()->addLayout(flow);
    connect(m_fields[Seat::Circle], &Field::finished, this,
            [this] { m_fields[Seat::Diamond]->edit()->setFocus(Qt::TabFocusReason); });
    connect(m_fields[Seat::Diamond], &Field::finished, this,
            [this] { m_first[Seat::Circle]->setFocus(Qt::TabFocusReason); });
    onDigit([this](int digit) {
        if (digit == 1 || digit == 2) { m_first[digit == 1 ? Seat::Circle : Seat::Diamond]->click(); }
    });
    addBack();
    connect(this, &StepPage::back, this, [this] { m_setup.goBack(); });
    setFirstFocus(m_fields[Seat::Circle]->edit());
    render();
}

void NamesPage::render() {
    const auto& state = m_setup.state();
    for (const auto seat : kBothSeats) {
        const auto name = state.names[seat].trimmed();
        m_first[seat]->setText(name.isEmpty() ? (seat == Seat::Circle ? tr("The circle goes first")
                                                                      : tr("The diamond goes first"))
                                              : tr("%1 goes first").arg(name));
        m_first[seat]->setEnabled(!state.isBusy);
    }
    setProblem(state.problem);
    setNote(state.isBusy ? tr("Making your vault.")
                         : (state.isNameMissing ? tr("Write a name for whoever goes first.") : QString()));
}

} // namespace inglenook::ui
