// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goal/setback_page.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/choice_row.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/desk/about.h"
#include "ui/desk/draft_keeper.h"
#include "ui/desk/page_registry.h"
#include "ui/goal/goal_errand.h"
#include "ui/goal/goal_text.h"
#include "ui/goal/setback_card.h"

#include <algorithm>
#include <array>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

SetbackPage::SetbackPage(Desk& desk, QWidget* parent)
    : StepPage(tr("Something was hard"), {}, parent), m_desk(desk),
      m_presenter(new NotesPresenter(desk.door(), this)) {
    setObjectName(u"setbackPage"_s);
    m_about = EntryId::fromHex(toUtf8(takeAbout(m_desk)));
    m_drafts = new DraftKeeper(
        desk, "setback", [this] { return draft(); }, this);
    connect(m_drafts, &DraftKeeper::found, this, &SetbackPage::takeDraft);
    connect(m_presenter, &NotesPresenter::stateChanged, this, &SetbackPage::render);
    connect(m_presenter, &NotesPresenter::done, this, [this](const QString& what) {
        if (const QString sentence = goalDoneText(what); !sentence.isEmpty()) { m_desk.say(sentence); }
        if (what != "setback"_L1) { return; }
        m_isKept = true;
        clearForm();
        render();
    });
    m_presenter->refresh();
}

void SetbackPage::clearForm() {
    for (auto* answer : m_answers) {
        answer->setText({});
    }
    if (m_helped != nullptr) { m_helped->setChoice(ChoiceRow::kNone); }
    m_drafts->touched();
}

void SetbackPage::render() {
    const auto& state = m_presenter->state();
    setProblem(state.problem ? std::optional(state.problem->code) : std::nullopt);
    if (!state.isLoaded || m_presenter->presence().isLocked()) { return; }
    const bool isAlone = m_presenter->presence().alone().has_value();
    if (m_form != nullptr && m_wasAlone != isAlone) {
        delete m_form;
        m_form = nullptr;
        m_answers.clear();
        m_helped = nullptr;
    }
    m_wasAlone = isAlone;
    setSubtitle(isAlone ? tr("It is nobody’s fault, and it takes nothing away. Write as much as you like, or "
                             "nothing.")
                        : tr("What you each opened. It takes nothing away from what you have."));
    if (isAlone && m_form == nullptr) { addForm(); }
    delete m_rest;
    m_rest = new QWidget;
    auto* column = new QVBoxLayout(m_rest);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(16));
    if (m_form != nullptr) { m_form->setVisible(!m_isKept); }
    if (isAlone) {
        if (m_isKept) { addKept(); }
        addMine();
    } else {
        addTogether();
    }
    addOpened();
    put(m_rest);
}

void SetbackPage::addForm() {
    m_form = new QWidget;
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(16));
    const auto about = m_about ? m_presenter->state().names.find(*m_about) : m_presenter->state().names.end();
    if (about != m_presenter->state().names.end()) {
        column->addWidget(new Text(tr("About: %1").arg(fromUtf8(about->second)), TextRole::Heading));
    }
    for (const auto& question : setbackQuestions()) {
        auto* answer = new TextArea(question, 2);
        connect(answer, &TextArea::edited, m_drafts, &DraftKeeper::touched);
        column->addWidget(answer);
        m_answers.push_back(answer);
    }
    const auto& strengths = m_presenter->state().strengths;
    if (!strengths.empty()) {
        QList<Choice> choices;
        for (const auto& each : strengths) {
            choices.append({fromUtf8(each), {}, {}});
        }
        column->addWidget(new Text(tr("Which strength helped? It may stay open."), TextRole::Label));
        m_helped = new ChoiceRow(tr("Which strength helped?"), choices);
        column->addWidget(m_helped);
    }
    column->addWidget(
        new Text(tr("It lies in your own room. You decide whether you open it when you both sit here."),
                 TextRole::Muted));
    auto* row = new QWidget;
    auto* flow = new Flow(12, row);
    auto* keep = new Button(tr("Keep it"), Button::Kind::Primary);
    keep->setObjectName(u"keepSetback"_s);
    connect(keep, &Button::clicked, this, [this] { m_presenter->write(typed()); });
    flow->addWidget(keep);
    auto* hold = new Button(tr("What we hold on to"), Button::Kind::Secondary);
    connect(hold, &Button::clicked, this, [this] { m_desk.goTo(QString::fromLatin1(pages::kHoldOn)); });
    flow->addWidget(hold);
    column->addWidget(row);
    put(m_form);
}

void SetbackPage::lead(QLayout* row, const QString& words, bool isFirst, const QString& page) {
    auto* button = new Button(words, isFirst ? Button::Kind::Primary : Button::Kind::Secondary);
    connect(button, &Button::clicked, this, [this, page] { m_desk.goTo(page); });
    row->addWidget(button);
}

// Kept. Then what they hold on to; and beside a goal three equal choices, of which none is the right one.
void SetbackPage::addKept() {
    auto* card = new Card(tr("It is kept, for you"), Card::Kind::Tint);
    card->add(new Text(tr("Nothing else has changed. What you both care about is still there.")))
        ->setTone(Tone::OnTint);
    auto* row = new QWidget;
    auto* flow = new Flow(12, row);
    lead(flow, tr("What we hold on to"), true, QString::fromLatin1(pages::kHoldOn));
    lead(flow, tr("Read a good thing back"), false, QString::fromLatin1(pages::kJar));
    card->add(row);
    m_rest->layout()->addWidget(card);
    const auto& climbing = m_presenter->state().climbing;
    const auto goal = std::find_if(climbing.begin(), climbing.end(),
                                   [this](const GoalId& id) { return m_about == aboutOf(id); });
    if (!m_about || goal == climbing.end()) { return; }
    auto* choice = new Card(tr("And the goal?"));
    choice->add(new Text(fromUtf8(m_presenter->state().names.at(*m_about)), TextRole::Muted));
    auto* choices = new QWidget;
    auto* three = new Flow(12, choices);
    const auto offer = [&](const QString& words, auto act) {
        auto* button = new Button(words, Button::Kind::Secondary);
        connect(button, &Button::clicked, this, act);
        three->addWidget(button);
    };
    const auto leave = [this] {
        m_about.reset();
        m_desk.goTo(QString::fromLatin1(pages::kGoals));
    };
    offer(tr("One step down"), [this, id = *goal, leave] {
        m_presenter->stepDown(id);
        leave();
    });
    offer(tr("Stay here"), leave);
    offer(tr("Rest it for now"), [this, id = *goal, leave] {
        m_presenter->rest(id);
        leave();
    });
    choice->add(choices);
    m_rest->layout()->addWidget(choice);
}

void SetbackPage::addMine() {
    const auto& mine = m_presenter->state().mine;
    if (mine.empty()) { return; }
    m_rest->layout()->addWidget(new Text(tr("What you wrote, for you"), TextRole::Title));
    for (const auto& note : mine) {
        auto* card = new SetbackCard(note, m_presenter->state().names);
        if (note.isOpened) { card->add(new Text(tr("Opened together."), TextRole::Muted)); }
        auto* row = new QWidget;
        auto* flow = new Flow(8, row);
        auto* erase = new Button(tr("Erase"), Button::Kind::Quiet);
        erase->setSubject(card->accessibleName());
        connect(erase, &Button::clicked, this, [this, id = note.id] { m_presenter->erase(id); });
        flow->addWidget(erase);
        card->add(row);
        m_rest->layout()->addWidget(card);
    }
}

void SetbackPage::addOpened() {
    const auto alone = m_presenter->presence().alone();
    for (const Seat seat : kBothSeats) {
        if (alone == seat) { continue; }
        const auto& notes = m_presenter->state().opened[seat];
        if (notes.empty()) { continue; }
        m_rest->layout()->addWidget(
            new Text(tr("%1, opened together").arg(m_presenter->presence().names[seat]), TextRole::Title));
        for (const auto& note : notes) {
            m_rest->layout()->addWidget(new SetbackCard(note, m_presenter->state().names));
        }
    }
}

void SetbackPage::addTogether() {
    auto* card = new Card(tr("Open something you wrote"), Card::Kind::Sunken);
    card->add(
        new Text(tr("A hard time is written alone. Each of you may look through your own, unseen, and open "
                    "what you wish. Nothing is open by itself."),
                 TextRole::Body));
    auto* row = new QWidget;
    auto* flow = new Flow(12, row);
    for (const Seat seat : kBothSeats) {
        lead(flow, tr("%1 looks first").arg(m_presenter->presence().names[seat]), false,
             QString::fromLatin1(seat == Seat::Circle ? pages::kNotesCircle : pages::kNotesDiamond));
    }
    lead(flow, tr("What we hold on to"), false, QString::fromLatin1(pages::kHoldOn));
    card->add(row);
    m_rest->layout()->addWidget(card);
}

Setback SetbackPage::typed() const {
    Setback note;
    note.about = m_about;
    const std::array<std::string*, 4> parts = {&note.happened, &note.different, &note.bodyTold, &note.mayTry};
    for (std::size_t i = 0; i < parts.size() && i < m_answers.size(); ++i) {
        *parts.at(i) = toUtf8(m_answers.at(i)->text());
    }
    if (m_helped != nullptr) { note.helped = toUtf8(m_helped->word()); }
    return note;
}

// The four answers, each behind a character that nobody types.
QString SetbackPage::draft() const {
    QStringList parts;
    for (const auto* answer : m_answers) {
        parts << answer->text();
    }
    return parts.join(QString()).isEmpty() ? QString() : parts.join(QChar(0x1e));
}

void SetbackPage::takeDraft(const QString& text) {
    const auto parts = text.split(QChar(0x1e));
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        if (m_answers.at(i)->text().isEmpty()) {
            m_answers.at(i)->setText(parts.value(static_cast<qsizetype>(i)));
        }
    }
}

} // namespace inglenook::ui
