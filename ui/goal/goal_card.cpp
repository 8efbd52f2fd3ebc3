// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goal/goal_card.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/chip.h"
#include "ui/control/flow.h"
#include "ui/control/state_pill.h"
#include "ui/control/text.h"
#include "ui/goal/goal_text.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

void addStep(Card& card, const Rung& rung) {
    card.add(new Text(fromUtf8(rung.words), TextRole::Body));
    card.add(new Text(detailsOf(rung), TextRole::Muted));
    if (const QString only = onlyOf(rung); !only.isEmpty()) { card.add(new Text(only, TextRole::Muted)); }
}

GoalCard::GoalCard(GoalView goal, Presence presence, Day today, QWidget* parent)
    : Card({}, Card::Kind::Plain, parent), m_goal(std::move(goal)), m_presence(std::move(presence)),
      m_today(today), m_title(fromUtf8(m_goal.standing.words->title)) {
    setAccessibleName(m_title);
    setObjectName(u"goal-"_s + QString::fromStdString(m_goal.id.hex()));
    add(new Text(m_title, TextRole::Heading));
    const auto& words = *m_goal.standing.words;
    if (!words.why.empty()) { add(new Text(fromUtf8(words.why), TextRole::Muted)); }
    const auto state = m_goal.standing.state;
    const bool isAdopted = state != GoalState::ToTalkAbout && state != GoalState::Settling;
    addNow();
    addTable();
    if (!isAdopted) { addLadder(nullptr); }
    auto* actions = addRow();
    if (m_presence.areBoth()) { addTogether(actions); }
    if (isAdopted) { addAlone(actions); }
    if (actions->count() == 0) { delete actions->parentWidget(); }
    auto* foot = addRow();
    if (isAdopted) { addQuiet(foot); }
    addGoing(foot);
    if (isAdopted) {
        addTicks(foot);
        addLadder(foot);
    }
    if (foot->count() == 0) { delete foot->parentWidget(); }
}

Flow* GoalCard::addRow() {
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    add(row);
    return flow;
}

Button* GoalCard::addButton(Flow* flow, const QString& words, bool isQuiet) {
    auto* button = new Button(words, isQuiet ? Button::Kind::Quiet : Button::Kind::Secondary);
    button->setSubject(m_title);
    flow->addWidget(button);
    return button;
}

// Where they are, in words. No number, and nothing of how far it is.
void GoalCard::addNow() {
    const auto& standing = m_goal.standing;
    const auto& words = *standing.words;
    const auto pill = [this](PillState state) { addRow()->addWidget(new StatePill(state, m_title)); };
    switch (standing.state) {
    case GoalState::ToTalkAbout:
        pill(PillState::ToTalkAbout);
        return;
    case GoalState::Settling:
        pill(PillState::Settling);
        break;
    case GoalState::Resting:
        pill(PillState::Resting);
        add(new Text(tr("It comes back only when you both say so."), TextRole::Muted));
        return;
    case GoalState::Over:
        pill(PillState::LookAgain);
        add(new Text(tr("Its last day was %1. Keep it, change it, or let it go. Left alone, it stays over.")
                         .arg(goalDay(words.until.value_or(m_today))),
                     TextRole::Body));
        return;
    case GoalState::Unseen:
        add(new Text(tr("What you share of it is shown when you are both here. You can step down, rest it or "
                        "let it go now; that holds from the next time you sit down together."),
                     TextRole::Muted));
        return;
    case GoalState::Live: {
        auto* now = new Card({}, Card::Kind::Tint);
        const auto& rung = words.rungs.at(static_cast<std::size_t>(standing.pace.rung));
        const bool isRitual = words.kind == GoalKind::Ritual;
        if (!isRitual) {
            now->add(new Text(tr("Where you are now"), TextRole::Label))->setTone(Tone::OnTint);
        }
        now->add(new Text(fromUtf8(rung.words), TextRole::Heading))->setTone(Tone::OnTint);
        QStringList lines = {detailsOf(rung), onlyOf(rung), enoughOf(rung)};
        lines.removeAll(QString());
        for (const auto& line : lines) {
            now->add(new Text(line, TextRole::Body))->setTone(Tone::OnTint);
        }
        add(now);
        if (!standing.isOffered) {
            pill(PillState::Resting);
            add(new Text(tr("This step rests: its line in your agreement is not open now."), TextRole::Body));
        }
        if (isRitual) {
            add(new Text(tr("Up to %1. It ends by itself.").arg(goalDay(words.until.value_or(m_today))),
                         TextRole::Muted));
        }
        break;
    }
    }
    if (!standing.settlesTo) { return; }
    const auto& wanted =
        standing.state == GoalState::Settling || !standing.proposed ? words : *standing.proposed;
    const auto rung = static_cast<std::size_t>(*standing.settlesTo);
    if (rung >= wanted.rungs.size()) { return; }
    add(new Text(tr("You both said yes once to “%1”. It is slept on: from %2 you can both say it once more. "
                    "Nothing changes by itself.")
                     .arg(fromUtf8(wanted.rungs.at(rung).words), goalDay(*standing.settlesOn)),
                 TextRole::Muted));
}

void GoalCard::addLadder(Flow* foot) {
    const auto& standing = m_goal.standing;
    const auto& rungs = standing.words->rungs;
    const bool isOneStep = rungs.size() == 1 && standing.state == GoalState::Live;
    if (isOneStep || rungs.empty()) { return; }
    auto* ladder = new QWidget;
    auto* column = new QVBoxLayout(ladder);
    column->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < rungs.size(); ++i) {
        auto* step = new Card({}, Card::Kind::Sunken);
        addStep(*step, rungs.at(i));
        if (!standing.inside.at(i)) {
            auto* row = new QWidget;
            auto* flow = new Flow(8, row);
            flow->addWidget(new StatePill(PillState::Resting, fromUtf8(rungs.at(i).words)));
            step->add(row);
        }
        column->addWidget(step);
    }
    if (foot != nullptr) {
        auto* all = addButton(foot, tr("All steps"));
        ladder->hide();
        connect(all, &Button::clicked, ladder, [ladder, all] {
            const bool shows = ladder->isHidden();
            ladder->setVisible(shows);
            all->setText(shows ? tr("Fold the steps") : tr("All steps"));
        });
    }
    add(ladder);
}

void GoalCard::addTable() {
    const auto& proposed = m_goal.standing.proposed;
    if (!proposed) { return; }
    auto* change = new Card(tr("Other words, on the table"), Card::Kind::Sunken);
    change->add(new Text(fromUtf8(proposed->title), TextRole::Body));
    if (proposed->until) {
        change->add(new Text(tr("Up to %1.").arg(goalDay(*proposed->until)), TextRole::Muted));
    }
    for (const auto& rung : proposed->rungs) {
        addStep(*change, rung);
    }
    add(change);
}

void GoalCard::addTogether(Flow* actions) {
    const auto& standing = m_goal.standing;
    const auto ask = [&](const QString& words, GoalTurn::Kind kind) {
        connect(addButton(actions, words, false), &Button::clicked, this,
                [this, kind] { Q_EMIT turnAsked(kind); });
    };
    if (m_goal.mayLookAgain) { ask(tr("Say it once more"), GoalTurn::Kind::Second); }
    const bool isOnTable = standing.state == GoalState::ToTalkAbout || standing.proposed.has_value();
    if (isOnTable) {
        if (!standing.settlesTo) { ask(tr("Each say yes or not yet"), GoalTurn::Kind::Adopt); }
        connect(addButton(actions, tr("Take it off the table")), &Button::clicked, this,
                &GoalCard::takeOffAsked);
    }
    if (m_goal.nextStep && !isOnTable && !standing.settlesTo) {
        ask(standing.state == GoalState::Resting ? tr("Begin once more, both") : tr("Go up one step, both"),
            GoalTurn::Kind::Up);
    }
}

void GoalCard::addAlone(Flow* actions) {
    const auto& standing = m_goal.standing;
    const bool isUp = standing.state == GoalState::Live || standing.state == GoalState::Unseen;
    const bool isRitual = standing.words->kind == GoalKind::Ritual;
    if (isUp && !isRitual && standing.pace.rung > 0) {
        connect(addButton(actions, tr("One step down"), false), &Button::clicked, this, &GoalCard::downAsked);
    }
    if (isUp) {
        connect(addButton(actions, tr("Rest this"), false), &Button::clicked, this, &GoalCard::restAsked);
    }
    if (standing.state == GoalState::Over) {
        if (m_presence.areBoth()) {
            connect(addButton(actions, tr("Keep or change it"), false), &Button::clicked, this,
                    &GoalCard::changeAsked);
        }
    }
}

void GoalCard::addQuiet(Flow* foot) {
    if (m_goal.standing.state == GoalState::Over) { return; }
    connect(addButton(foot, m_presence.areBoth() ? tr("Change the words") : tr("Prepare other words")),
            &Button::clicked, this, &GoalCard::changeAsked);
    if (m_presence.alone()) {
        connect(addButton(foot, tr("Something was hard")), &Button::clicked, this, &GoalCard::hardAsked);
    }
}

// Its words are erased, so it is asked for twice; the second time stands in the same place.
void GoalCard::addGoing(Flow* actions) {
    const auto& standing = m_goal.standing;
    const bool isAdopted = standing.state != GoalState::ToTalkAbout && standing.state != GoalState::Settling;
    const bool canLayDown = isAdopted && m_presence.areBoth() &&
                            standing.words->kind != GoalKind::FeelsSafest &&
                            standing.words->kind != GoalKind::Ritual;
    if (canLayDown) {
        connect(addButton(actions, tr("It is part of our life now")), &Button::clicked, this,
                &GoalCard::layDownAsked);
    }
    if (standing.state == GoalState::ToTalkAbout) { return; }
    auto* go = addButton(actions, tr("Let it go"));
    auto* sure = addButton(actions, tr("Let it go and erase its words"), false);
    auto* keep = addButton(actions, tr("Keep it"));
    sure->hide();
    keep->hide();
    const auto swap = [go, sure, keep](bool asks) {
        go->setVisible(!asks);
        sure->setVisible(asks);
        keep->setVisible(asks);
        (asks ? keep : go)->setFocus(Qt::OtherFocusReason);
    };
    connect(go, &Button::clicked, sure, [swap] { swap(true); });
    connect(keep, &Button::clicked, sure, [swap] { swap(false); });
    connect(sure, &Button::clicked, this, &GoalCard::letGoAsked);
}

void GoalCard::addTicks(Flow* flow) {
    for (const Seat seat : kBothSeats) {
        if (!m_presence.here[seat]) { continue; }
        auto* chip =
            new Chip(m_presence.areBoth() ? tr("%1: on paper").arg(m_presence.names[seat]) : tr("On paper"));
        chip->setAccessibleName(tr("%1, on paper: %2").arg(m_presence.names[seat], m_title));
        chip->setChecked(m_goal.onPaper[seat]);
        connect(chip, &Chip::clicked, this, [this, seat](bool isOn) { Q_EMIT ticked(seat, isOn); });
        flow->addWidget(chip);
    }
}

} // namespace inglenook::ui
