// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_control/gallery.h"

#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/chip.h"
#include "ui/control/choice_row.h"
#include "ui/control/empty_state.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/passphrase_field.h"
#include "ui/control/person_mark.h"
#include "ui/control/state_pill.h"
#include "ui/control/step_bar.h"
#include "ui/control/text.h"
#include "words_of.h"

namespace inglenook::test {

using namespace ui;

namespace {

Card* lineCard(const char* wording, const char* note, PillState state) {
    auto* card = new Card(q(wording));
    card->add(new Text(q(note), TextRole::Muted));
    auto* row = new Flow(12);
    row->addWidget(new StatePill(state, q(wording)));
    auto* rest = new Button(q("pause"), q("Rest this"), Button::Kind::Quiet);
    rest->setSubject(q(wording));
    row->addWidget(rest);
    card->add(row);
    return card;
}

void addAnswers(Page& page) {
    auto* answers = page.add(new Card(q("Holding hands")));
    answers->add(new Text(q("What is true for you today? You can leave it open."), TextRole::Muted));
    auto* row = answers->add(new ChoiceRow(q("Holding hands"), {{q("Welcome"), q("check"), {}},
                                                                {q("Only …"), q("check-only"), {}},
                                                                {q("Curious"), q("spark"), {}},
                                                                {q("Not now"), q("moon"), {}},
                                                                {q("Off the table"), q("square"), {}}}));
    row->setChoice(1);
    auto* chips = new Flow(8);
    for (const auto* word : {"lying down", "10 minutes at most", "gently", "with a pillow", "clothes on"}) {
        auto* chip = new Chip(q(word));
        chip->setChecked(q(word) == q("gently"));
        chips->addWidget(chip);
    }
    answers->add(chips);
}

void addFields(Page& page) {
    auto* columns = page.add(new Columns);
    auto* write = new Card(q("Write"));
    write->add(new Field(q("Your name")))->setText(q("Ana"));
    write->add(new TextArea(q("One thing I want known"), 3))->setNote(q("Only you see this for now."));
    columns->addColumn(write, 3, 24);
    auto* open = new Card(q("Open"), Card::Kind::Sunken);
    open->add(new PassphraseField(q("Your passphrase")))->setNote(q("That did not open it. Take your time."));
    columns->addColumn(open, 2, 18);
}

} // namespace

Page* gallery() {
    auto* page = new Page(q("Our agreement"), q("For now, after the operation. There is no hurry."));
    page->add(new StepBar({q("You two"), q("Strengths"), q("Cards"), q("Seal")}))->setStep(1);
    auto* tint = page->add(new Card(q("A short check-in"), Card::Kind::Tint));
    tint->add(new Text(q("Three questions. You can stop at any point and keep what you have.")))
        ->setTone(Tone::OnTint);
    auto* buttons = new Flow(12);
    buttons->addWidget(new Button(q("Start"), Button::Kind::Primary));
    buttons->addWidget(new Button(q("printer"), q("See it first"), Button::Kind::Secondary));
    buttons->addWidget(new Button(q("Low-energy version"), Button::Kind::Quiet));
    buttons->addWidget(new Button(q("Erase"), Button::Kind::Danger));
    auto* off = new Button(q("Not yet"), Button::Kind::Primary);
    off->setEnabled(false);
    buttons->addWidget(off);
    tint->add(buttons);
    addAnswers(*page);
    page->add(lineCard("A long hug", "Only: on Ana's right side, gently.", PillState::WelcomeOnly));
    page->add(lineCard("Ten minutes lying close", "Until the wound check, and until we both say so.",
                       PillState::Resting));
    auto* pills = page->add(new Card(q("Every state")));
    auto* flow = new Flow(8);
    for (const auto state :
         {PillState::Welcome, PillState::WelcomeOnly, PillState::Settling, PillState::ToTalkAbout,
          PillState::Resting, PillState::OffTheTable, PillState::LookAgain, PillState::Draft}) {
        flow->addWidget(new StatePill(state, q("Holding hands")));
    }
    flow->addWidget(new PersonMark(Seat::Circle, q("Ana"), 44));
    flow->addWidget(new PersonMark(Seat::Diamond, q("Ben"), 44));
    pills->add(flow);
    addFields(*page);
    auto* empty = page->add(new EmptyState(q("sprout"), q("No goals yet"),
                                           q("A goal can be very small: ten quiet minutes together.")));
    empty->addStart(q("plus"), q("Suggest a goal"));
    empty->addOther(q("See examples"));
    return page;
}

} // namespace inglenook::test
