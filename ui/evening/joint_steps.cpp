// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evening/joint_steps.h"

#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/chip.h"
#include "ui/control/choice_row.h"
#include "ui/control/flow.h"
#include "ui/control/passphrase_field.h"
#include "ui/control/person_mark.h"
#include "ui/control/text.h"
#include "ui/evening/evening_text.h"
#include "ui/evening/two_cards.h"
#include "ui/turn/turn_text.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>

namespace inglenook::ui {
namespace {

constexpr std::array<int, 4> kReviewDays = {7, 14, 28, 42};

QStringList wordsOf(const JointState& state, Seat seat, WordsKind kind) {
    const auto found = state.words[seat].find(kind);
    return found == state.words[seat].end() ? QStringList() : found->second;
}

bool hasBothSigns(const JointState& state, Seat seat) {
    return !wordsOf(state, seat, WordsKind::StopSpoken).isEmpty() &&
           !wordsOf(state, seat, WordsKind::StopShown).isEmpty();
}

} // namespace

JointStepPage::JointStepPage(JointPresenter& joint, JointStep step, QWidget* parent)
    : StepPage(textOf(step, joint.state().names).title, textOf(step, joint.state().names).subtitle, parent),
      m_joint(joint) {
    connect(this, &StepPage::back, this, [this] { m_joint.goBack(); });
    connect(this, &StepPage::next, this, [this] { m_joint.goOn(); });
}

void JointStepPage::render() {
    setProblem(m_joint.state().problem);
    setBusy(m_joint.state().isBusy, tr("One moment."));
}

SitDownPage::SitDownPage(JointPresenter& presenter, QWidget* parent)
    : JointStepPage(presenter, JointStep::SitDown, parent) {
    const auto seat = presenter.state().first;
    const auto other = name(otherOf(seat));
    auto* card = put(new Card);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(16));
    row->addWidget(new PersonMark(seat, name(seat), 48), 0, Qt::AlignTop);
    row->addWidget(
        new Text(
            tr("%1 sits down beside %2 and types their own passphrase. Then there is a last look at your "
               "own, one after the other.")
                .arg(name(seat), other)),
        1);
    card->body()->addLayout(row);
    card->body()->addSpacing(px(8));
    m_field = card->add(new PassphraseField(tr("%1’s passphrase").arg(name(seat))));
    m_field->setObjectName(QStringLiteral("sitDownPassphrase"));
    addNext(tr("Sit down"));
    disconnect(this, &StepPage::next, this, nullptr);
    connect(this, &StepPage::next, this, &SitDownPage::sitDown);
    connect(m_field, &PassphraseField::finished, this, &SitDownPage::sitDown);
    setFirstFocus(m_field->edit());
}

void SitDownPage::sitDown() {
    auto typed = m_field->passphrase();
    if (!typed) {
        setProblem(typed.error().code);
        return;
    }
    joint().sitDown(std::move(*typed));
}

void SitDownPage::render() {
    const auto& state = joint().state();
    setProblem(state.problem);
    setBusy(state.isBusy, waitText());
    if (state.problem == ErrorCode::PassphraseWrong) {
        m_field->clear();
        m_field->edit()->setFocus(Qt::OtherFocusReason);
    }
}

ReadPage::ReadPage(JointPresenter& presenter, JointStep step, QWidget* parent)
    : JointStepPage(presenter, step, parent) {
    setColumnWidth(kWithSide);
    const auto titleOf = [&](Seat seat) {
        return step == JointStep::ReadAloud ? tr("%1 reads").arg(name(seat))
                                            : tr("%1 wants known").arg(name(seat));
    };
    const auto cardOf = [&](Seat seat) { return CardWords{titleOf(seat), linesOf(seat), {}}; };
    put(new TwoCards(cardOf(Seat::Circle), cardOf(Seat::Diamond)));
    if (step == JointStep::WantKnown) {
        addBack();
        putText(tr(
            "When you are ready, look at where you meet. It shows the names of what you are both open to or "
            "curious about, and nothing else."));
    }
    addNext(step == JointStep::WantKnown ? tr("See where we meet") : tr("We have read it"));
    focusNothing();
}

QStringList ReadPage::linesOf(Seat seat) const {
    const auto& state = joint().state();
    const auto other = name(otherOf(seat));
    QStringList lines;
    if (state.step == JointStep::ReadAloud) {
        const auto strengths = wordsOf(state, seat, WordsKind::StrengthOfOther);
        const auto matters = wordsOf(state, seat, WordsKind::Matters);
        if (!strengths.isEmpty()) {
            lines << tr("“%1, what I see in you: %2.”").arg(other, strengths.join(QStringLiteral(", ")));
        }
        if (!matters.isEmpty()) {
            lines << tr("“What matters to me now: %1.”").arg(matters.join(QStringLiteral(", ")));
        }
    } else {
        for (const auto& known : wordsOf(state, seat, WordsKind::WantKnown)) {
            lines << QStringLiteral("“%1”").arg(known);
        }
        for (const auto& question : wordsOf(state, seat, WordsKind::Question)) {
            lines << tr("For the session: “%1”").arg(question);
        }
    }
    if (lines.isEmpty()) { lines << tr("Nothing written down. That is fine: say it, or leave it."); }
    return lines;
}

ChoosePage::ChoosePage(JointPresenter& presenter, QWidget* parent)
    : JointStepPage(presenter, JointStep::Choose, parent) {
    auto* card = put(new Card);
    const auto& overlaps = presenter.state().overlaps;
    if (overlaps.empty()) {
        card->add(new Text(
            tr("Nothing in common came up on these cards. They were few, and some were only asked of one "
               "of you. The page can still carry how you stop, what matters and your questions.")));
    }
    auto* flow = new Flow(8);
    for (std::size_t i = 0; i < overlaps.size(); ++i) {
        auto* chip = new Chip(overlaps[i].wording);
        connect(chip, &QCheckBox::clicked, this, [this, i](bool isOn) { joint().chooseLine(i, isOn); });
        flow->addWidget(chip);
        m_chips.append(chip);
    }
    card->body()->addLayout(flow);
    put(new Text(tr("The wording is ready, with both people’s “only”. Each of you says yes, not yet, or for "
                    "the session "
                    "later, alone."),
                 TextRole::Muted));
    onDigit([this](int digit) {
        if (digit <= m_chips.size()) { m_chips.at(digit - 1)->click(); }
    });
    addBack();
    auto* next = addNext(tr("These, for the page"));
    setFirstFocus(m_chips.isEmpty() ? static_cast<QWidget*>(next) : m_chips.first());
    render();
}

void ChoosePage::render() {
    JointStepPage::render();
    const auto& state = joint().state();
    for (qsizetype i = 0; i < m_chips.size() && static_cast<std::size_t>(i) < state.overlaps.size(); ++i) {
        m_chips.at(i)->setChecked(state.overlaps[static_cast<std::size_t>(i)].isChosen);
    }
    if (!state.isBusy) {
        setNote(state.isPageFull ? tr("Eight fit on one page. Untick one first.") : QString());
    }
}

SettlingPage::SettlingPage(JointPresenter& presenter, QWidget* parent)
    : JointStepPage(presenter, JointStep::Settling, parent) {
    setColumnWidth(kWithSide);
    const auto& state = presenter.state();
    if (!state.notOverlapping.isEmpty()) {
        auto* apart = put(new Card(tr("You do not overlap here yet; talk if you like"), Card::Kind::Sunken));
        apart->add(new Text(state.notOverlapping.join(QStringLiteral("\n"))));
    }
    if (!state.closedForNow.isEmpty()) {
        auto* closed = put(new Card(tr("Closed until you look at the page together"), Card::Kind::Sunken));
        closed->add(new Text(state.closedForNow.join(QStringLiteral("\n"))));
    }
    m_cards =
        put(new TwoCards({tr("At once"), {tr("Two yeses tonight, and you may ask tonight.")}, tr("At once")},
                         {tr("Overnight"),
                          {tr("Two yeses tonight, and each says it once more from tomorrow on.")},
                          tr("Overnight")}));
    auto* review = put(new Card(tr("When do you look at the page together?")));
    QList<Choice> days;
    for (const auto each : kReviewDays) {
        days.append(
            {QLocale().toString(QDate::currentDate().addDays(each), QStringLiteral("d MMMM")), {}, {}});
    }
    m_review = review->add(new ChoiceRow(tr("When do you look at the page together?"), days));
    connect(m_review, &ChoiceRow::chosen, this, [this](int choice) {
        if (choice >= 0) { joint().chooseReviewDays(kReviewDays.at(static_cast<std::size_t>(choice))); }
    });
    focusNothing();
    onDigit([this](int digit) { m_cards->press(digit); });
    addBack();
    auto* next = addNext(tr("Next"));
    connect(m_cards, &TwoCards::chosen, this, [this, next](int index) {
        joint().chooseSettling(index == 1);
        next->setFocus(Qt::TabFocusReason);
    });
    render();
}

void SettlingPage::render() {
    JointStepPage::render();
    const auto& state = joint().state();
    for (std::size_t i = 0; i < 2; ++i) {
        const bool isChosen = state.settlesOvernight.has_value() && *state.settlesOvernight == (i == 1);
        m_cards->card(i)->setKind(isChosen ? Card::Kind::Tint : Card::Kind::Plain);
        m_cards->button(i)->setGlyph(isChosen ? QStringLiteral("check") : QString());
        m_cards->button(i)->setAccessibleDescription(isChosen ? tr("chosen") : QString());
    }
    const auto place = std::find(kReviewDays.begin(), kReviewDays.end(), state.reviewDays);
    m_review->setChoice(static_cast<int>(place - kReviewDays.begin()));
    if (!state.isBusy) {
        setNote(state.settlesOvernight ? QString()
                                       : tr("Left open, it settles overnight: the slower of the two."));
    }
}

SignsPage::SignsPage(JointPresenter& presenter, QWidget* parent)
    : JointStepPage(presenter, JointStep::StopSigns, parent) {
    setColumnWidth(kWithSide);
    const auto& state = presenter.state();
    const auto cardOf = [&](Seat seat) {
        auto lines = wordsOf(state, seat, WordsKind::StopSpoken) + wordsOf(state, seat, WordsKind::StopShown);
        if (lines.isEmpty()) { lines << tr("No sign yet."); }
        return CardWords{tr("%1 stops with").arg(name(seat)), lines,
                         tr("%1: I know how %2 stops").arg(name(otherOf(seat)), name(seat))};
    };
    m_cards = put(new TwoCards(cardOf(Seat::Circle), cardOf(Seat::Diamond)));
    connect(m_cards, &TwoCards::chosen, this,
            [this](int index) { joint().knowSigns(index == 0 ? Seat::Diamond : Seat::Circle); });
    const bool areComplete = hasBothSigns(state, Seat::Circle) && hasBothSigns(state, Seat::Diamond);
    addBack();
    if (!areComplete) {
        putText(tr("A word and a sign without words are there for one of you only. Lines about touch stay "
                   "“to talk about” "
                   "until both of you have both."));
        addNext(tr("Go on without"));
    }
    focusNothing();
    onDigit([this](int digit) { m_cards->press(digit); });
    render();
}

void SignsPage::render() {
    JointStepPage::render();
    const auto& state = joint().state();
    for (std::size_t i = 0; i < 2; ++i) {
        const bool isKnown = state.knowsSigns[i == 0 ? Seat::Diamond : Seat::Circle];
        m_cards->button(i)->setGlyph(isKnown ? QStringLiteral("check") : QString());
        m_cards->button(i)->setAccessibleDescription(isKnown ? tr("said") : QString());
        m_cards->card(i)->setKind(isKnown ? Card::Kind::Tint : Card::Kind::Plain);
    }
}

} // namespace inglenook::ui
