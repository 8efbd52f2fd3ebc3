// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turn/round_view.h"

#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/chip.h"
#include "ui/control/curtain.h"
#include "ui/control/text.h"
#include "ui/turn/step_page.h"
#include "ui/turn/turn_text.h"

namespace inglenook::ui {

RoundView::RoundView(RoundPresenter& round, const BySeat<QString>& names, QWidget* parent)
    : QWidget(parent), m_round(round), m_names(names), m_view(this) {
    connect(&m_round, &RoundPresenter::stateChanged, this, &RoundView::render);
    render();
}

void RoundView::render() {
    const auto& state = m_round.state();
    if (m_view.shown() != nullptr && state.phase == m_shown && state.at == m_shownAt) {
        if (auto* page = qobject_cast<StepPage*>(m_view.shown())) { page->setProblem(state.problem); }
        return;
    }
    m_shown = state.phase;
    m_shownAt = state.at;
    switch (state.phase) {
    case RoundPhase::Curtain:
        m_view.show(makeCurtain());
        return;
    case RoundPhase::Preview:
        m_view.show(makePreview());
        return;
    case RoundPhase::TooSoon:
        m_view.show(makeTooSoon());
        return;
    case RoundPhase::Idle:
    case RoundPhase::BothLooked:
    case RoundPhase::Opened:
        m_view.show(nullptr);
        return;
    }
}

QWidget* RoundView::makeCurtain() {
    auto* curtain = new Curtain(this);
    const auto at = m_round.state().at;
    curtain->handTo(at, m_names[at], tr("A last look at your own, for your eyes only."),
                    tr("I am %1").arg(m_names[at]));
    connect(curtain, &Curtain::opened, this, [this] { m_round.openCurtain(); });
    return curtain;
}

QWidget* RoundView::makePreview() {
    const auto& state = m_round.state();
    const auto other = m_names[otherOf(state.at)];
    auto* page = new StepPage(tr("A last look at your own"),
                              tr("Only you see this page. Untick what stays with you."), this);
    auto* what = page->put(new Card(tr("What %1 will see").arg(other), Card::Kind::Tint));
    auto* seen = what->add(
        new Text(tr("Only the names of what you are both open to or curious about. Everything else is "
                    "one silent group: not now, off the table, not answered, never asked.")));
    auto* leak = what->add(
        new Text(tr("Said plainly: someone who marks everything welcome can tell which of these you "
                    "are open to. Your “only” words go into the wording you both read later.")));
    seen->setTone(Tone::OnTint);
    leak->setTone(Tone::OnTint);
    auto* list = page->put(new Card(tr("Your answers")));
    if (state.lines.empty()) {
        list->add(new Text(tr("You have left all cards open. That is fine."), TextRole::Muted));
    }
    for (std::size_t i = 0; i < state.lines.size(); ++i) {
        const auto& line = state.lines[i];
        auto words = QStringLiteral("%1: %2").arg(line.wording, wordOf(line.stance));
        if (!line.conditions.isEmpty()) {
            words = QStringLiteral("%1: %2").arg(line.wording, onlyPhrase(line.conditions));
        }
        auto* chip = new Chip(words);
        putSmall(list->body(), chip);
        chip->setChecked(!line.isLeftOut);
        connect(chip, &QCheckBox::toggled, this, [this, i](bool goesIn) { m_round.leaveOut(i, !goesIn); });
    }
    page->addNext(tr("This may go in"));
    page->focusNothing();
    connect(page, &StepPage::next, this, [this] { m_round.doneLooking(); });
    return page;
}

QWidget* RoundView::makeTooSoon() {
    const auto day = m_round.state().opensOn;
    auto* page = new StepPage(
        tr("The next round opens on %1").arg(day ? longDate(*day) : QString()),
        tr("Rounds are two weeks apart, so that nobody can test the other’s answers one by one."), this);
    page->setFirstFocus(page->addNext(tr("Go on without a round")));
    connect(page, &StepPage::next, this, &RoundView::left);
    return page;
}

} // namespace inglenook::ui
