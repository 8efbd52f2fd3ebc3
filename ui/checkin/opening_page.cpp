// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/opening_page.h"

#include "ui/agreement/page_keys.h"
#include "ui/checkin/checkin_text.h"
#include "ui/checkin/opened_card.h"
#include "ui/control/button.h"
#include "ui/control/chip.h"
#include "ui/control/curtain.h"
#include "ui/control/empty_state.h"
#include "ui/control/text.h"
#include "ui/desk/page_registry.h"
#include "ui/problem/problem_text.h"
#include "ui/turn/step_page.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

OpeningPage::OpeningPage(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_presenter(new OpeningPresenter(desk.door(), this)), m_view(this) {
    setObjectName(u"openingPage"_s);
    connect(m_presenter, &OpeningPresenter::stateChanged, this, &OpeningPage::render);
    // Someone leaves in the middle: what was in view was for two.
    connect(&desk.door(), &Door::presenceChanged, this, [this] {
        m_view.show(makeNothing());
        if (m_desk.presence().areBoth()) { m_presenter->begin(); }
    });
    m_view.show(makeNothing());
    if (desk.presence().areBoth()) { m_presenter->begin(); }
}

void OpeningPage::render() {
    const auto& state = m_presenter->state();
    if (state.problem) {
        m_desk.say(problemSentence(state.problem->code));
        return;
    }
    switch (state.phase) {
    case OpeningPhase::Loading:
        return;
    case OpeningPhase::Nothing:
        return m_view.show(makeNothing());
    case OpeningPhase::Curtain:
        return m_view.show(makeCurtain());
    case OpeningPhase::Preview:
        return m_view.show(makePreview());
    case OpeningPhase::BothLooked:
        return m_view.show(makeBothLooked());
    case OpeningPhase::Opened:
        return m_view.show(makeOpened());
    }
}

QWidget* OpeningPage::makeNothing() {
    auto* page = new StepPage(tr("Check-in"), {}, this);
    page->putText(m_desk.presence().areBoth()
                      ? tr("Nothing to open today.")
                      : tr("This takes both of you. What is sealed stays sealed until then."));
    page->addNext(tr("Back to the check-in"));
    connect(page, &StepPage::next, &m_desk, &Desk::goBack);
    return page;
}

QWidget* OpeningPage::makeCurtain() {
    auto* curtain = new Curtain(this);
    const auto at = m_presenter->state().at;
    const auto name = m_desk.nameOf(at);
    curtain->handTo(at, name, tr("A last look at your own, for your eyes only."), tr("I am %1").arg(name));
    connect(curtain, &Curtain::opened, m_presenter, &OpeningPresenter::openCurtain);
    return curtain;
}

QWidget* OpeningPage::makePreview() {
    const auto& state = m_presenter->state();
    const auto other = m_desk.nameOf(otherOf(state.at));
    auto* page = new StepPage(tr("A last look at your own"), tr("Only you see this page."), this);
    auto* list = page->put(new Card(tr("What %1 will see").arg(other)));
    list->add(new Text(tr("Tick what may be seen. What you hold back looks as if you had left it open."),
                       TextRole::Muted));
    DimensionSet all;
    for (int number = 1; number <= static_cast<int>(Dimension::Line); ++number) {
        all.insert(static_cast<Dimension>(number));
    }
    const auto seen = state.own.shown(all); // in the words that the other will read
    for (const auto dimension : all) {
        if (!state.own.isAnswered(dimension)) { continue; }
        auto* chip = new Chip(tr("%1: %2").arg(nameOfDimension(dimension), answerText(seen, dimension)));
        chip->setChecked(state.shown.contains(dimension));
        putSmall(list->body(), chip);
        connect(chip, &QCheckBox::toggled, this, [this, dimension](bool isOn) {
            m_presenter->letBeSeen(dimension,
                                   isOn ? OpeningPresenter::See::Shown : OpeningPresenter::See::HeldBack);
        });
    }
    page->putText(tr("Numbers are shown as words. What helped is never shown."));
    page->addNext(tr("This may be seen"));
    page->focusNothing();
    connect(page, &StepPage::next, m_presenter, &OpeningPresenter::doneLooking);
    return page;
}

QWidget* OpeningPage::makeBothLooked() {
    auto* page = new StepPage(tr("Open it together"), tr("You both had your last look."), this);
    page->putText(tr("Turn the screen so that you both see it. There is nothing to solve. "
                     "Read, and ask what you would like to know more about."));
    page->setFirstFocus(page->addNext(tr("We are both here: open")));
    connect(page, &StepPage::next, m_presenter, &OpeningPresenter::openTogether);
    return page;
}

QWidget* OpeningPage::makeOpened() {
    auto* page =
        new StepPage(tr("How it is today"), tr("Two people, two days. Nothing here is compared."), this);
    page->put(new OpenedCard(m_presenter->state().opened, m_desk.presence()));
    page->addNext(tr("We have read it"));
    page->focusNothing();
    connect(page, &StepPage::next, this, [this] { m_view.show(makeClosing()); });
    return page;
}

QWidget* OpeningPage::makeClosing() {
    auto* page = new StepPage(tr("Does anything in our agreement need to move?"),
                              tr("A no is as good as a yes. It can wait for another day."), this);
    const auto offer = [this, page](const QString& words, const char* key) {
        auto* button = new Button(words, Button::Kind::Secondary);
        putSmall(page->body(), button);
        connect(button, &Button::clicked, this, [this, key] { m_desk.goTo(QString::fromLatin1(key)); });
        return button;
    };
    page->setFirstFocus(offer(tr("There is something to ask for"), pages::kWish));
    offer(tr("Something needs to rest or to be closer"), pages::kAgreement);
    offer(tr("No, it is well as it is"), pages::kCheckIn);
    return page;
}

} // namespace inglenook::ui
