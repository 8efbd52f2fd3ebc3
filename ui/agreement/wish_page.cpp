// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/wish_page.h"

#include "ui/agreement/condition_chips.h"
#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/choice_row.h"
#include "ui/control/field.h"
#include "ui/control/text.h"
#include "ui/stance/activity_picker.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const AgreementErrand& errand) {
    if (errand.changedLine) { return WishPage::tr("Change this line"); }
    if (errand.reworded) { return WishPage::tr("Reword this wish"); }
    return WishPage::tr("A wish");
}

QString subtitleOf(const AgreementErrand& errand) {
    return errand.changedLine
               ? WishPage::tr(
                     "What makes it closer holds at once. What would open more waits until you both say yes.")
               : WishPage::tr(
                     "Only exact words can be said yes to. Pick them here; you talk about them together.");
}

} // namespace

WishPage::WishPage(Desk& desk, const AgreementErrand& errand, QWidget* parent)
    : StepPage(titleOf(errand), subtitleOf(errand), parent), m_desk(desk),
      m_presenter(new WishPresenter(desk.door(), errand, this)), m_pick(new Card(tr("What is it about?"))),
      m_picker(new ActivityPicker(
          tr("Nothing has these words. You can add an entry of your own when you answer alone."))),
      m_words(new Card(tr("The words"))), m_wording(new Text({}, TextRole::Title)),
      m_conditions(new ConditionChips) {
    setObjectName(u"wishPage"_s);
    put(m_pick);
    m_pick->add(m_picker);
    connect(m_picker, &ActivityPicker::chosen, this,
            [this](const Activity& activity) { m_presenter->choose(activity.id); });
    put(m_words);
    m_words->add(m_wording);
    m_words->add(new Text(tr("Only, if there is an “only”:"), TextRole::Muted));
    m_words->add(m_conditions);
    addBack();
    connect(this, &StepPage::back, &m_desk, &Desk::goBack);
    if (errand.changedLine) {
        auto* withdraw = addQuiet(tr("Withdraw this line"));
        connect(withdraw, &Button::clicked, m_presenter, &WishPresenter::withdraw);
    }
    addNext(errand.changedLine ? tr("Keep this change") : tr("Keep this wish"));
    connect(this, &StepPage::next, this, [this] { m_presenter->save(m_conditions->conditions()); });
    connect(m_presenter, &WishPresenter::stateChanged, this, &WishPage::render);
    connect(m_presenter, &WishPresenter::saved, this, [this] {
        m_desk.say(tr("Kept."));
        m_desk.goBack();
    });
    render();
}

void WishPage::render() {
    const auto& state = m_presenter->state();
    setProblem(state.problem);
    m_pick->setVisible(!state.isFixed && !state.activity);
    m_words->setVisible(!state.wording.isEmpty());
    nextButton()->setEnabled(!state.wording.isEmpty());
    m_wording->setText(state.wording);
    if (state.isLoaded && state.isFixed && !m_hasTakenConditions) {
        m_hasTakenConditions = true;
        m_conditions->setConditions(state.conditions);
    }
    if (state.isLoaded && m_pick->isVisibleTo(this)) { m_picker->setActivities(state.activities); }
    renderDirection();
}

bool WishPage::find() {
    if (!m_pick->isVisibleTo(this)) { return false; }
    m_picker->search()->edit()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void WishPage::renderDirection() {
    const auto& state = m_presenter->state();
    const bool isAsked = state.activity && state.activity->hasDirection && !state.isFixed;
    if (!isAsked || m_direction != nullptr) { return; }
    const auto& names = m_presenter->presence().names;
    auto* who = new ChoiceRow(tr("Who gives"), {{tr("%1 gives").arg(names[Seat::Circle]), {}, {}},
                                                {tr("%1 gives").arg(names[Seat::Diamond]), {}, {}}});
    who->setChoice(state.direction == Direction::CircleGives ? 0 : 1);
    connect(who, &ChoiceRow::chosen, this, [this](int choice) {
        if (choice != ChoiceRow::kNone) {
            m_presenter->chooseDirection(choice == 0 ? Direction::CircleGives : Direction::DiamondGives);
        }
    });
    m_direction = who;
    m_words->body()->insertWidget(1, who);
}

} // namespace inglenook::ui
