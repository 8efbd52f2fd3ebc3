// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/goal_sections.h"

#include "goal/goal_store.h"
#include "paper/page_sections.h"
#include "paper/paper_words.h"

#include <cstdlib>

namespace inglenook::paper {
namespace {

bool isOnPage(const GoalOnPaper& goal) { return goal.onPaper[Seat::Circle] && goal.onPaper[Seat::Diamond]; }

std::string headOf(const GoalOnPaper& goal) {
    auto title = ended(goal.title);
    switch (goal.kind) {
    case GoalKind::FeelsSafest:
        return filled("goals.safest", {{"title", title}});
    case GoalKind::Regain:
        return filled("goals.regain", {{"title", title}});
    case GoalKind::Reinvent:
        return filled("goals.reinvent", {{"title", title}});
    case GoalKind::Ritual:
        return title;
    }
    std::abort();
}

void addStep(StateLine& line, const GoalOnPaper& goal) {
    if (!goal.conditions.empty()) {
        line.notes.push_back(filled("line.only", {{"list", listed(goal.conditions)}}));
    }
    if (!goal.enough.empty()) { line.notes.push_back(ended(goal.enough)); }
}

StateLine lineOf(const GoalOnPaper& goal) {
    StateLine line;
    line.wording = headOf(goal);
    const bool isRitual = goal.kind == GoalKind::Ritual;
    if (goal.isResting) {
        line.shape = Shape::Bars;
        line.notes.push_back(phrase("goals.rests"));
        return line;
    }
    if (!isRitual) { line.notes.push_back(filled("goals.step", {{"text", ended(goal.step)}})); }
    if (!goal.isStepOpen) {
        line.shape = Shape::Bars;
        line.notes.push_back(phrase("goals.step_rests"));
        return line;
    }
    addStep(line, goal);
    if (goal.until) { line.notes.push_back(filled("rituals.until", {{"day", longDay(*goal.until)}})); }
    return line;
}

Section sectionWith(const AgreementPaperContent& content, std::string_view heading, bool areRituals) {
    auto section = sectionOf(heading, Place::Further);
    for (const auto& goal : content.goals) {
        if (!isOnPage(goal) || (goal.kind == GoalKind::Ritual) != areRituals) { continue; }
        section.blocks.push_back(blockOf(lineOf(goal)));
    }
    return section;
}

} // namespace

Section goalsSection(const AgreementPaperContent& content) {
    return sectionWith(content, "goals.heading", false);
}

Section ritualsSection(const AgreementPaperContent& content) {
    return sectionWith(content, "rituals.heading", true);
}

Result<void> gatherGoals(Sitting& sitting, AgreementPaperContent& content) {
    const auto goals = GoalStore(sitting).goals();
    if (!goals) { return passOn(goals); }
    for (const auto& view : *goals) {
        const auto& standing = view.standing;
        const bool isResting = standing.state == GoalState::Resting;
        if (standing.state != GoalState::Live && !isResting) { continue; }
        const auto& words = *standing.words;
        const auto& rung = words.rungs.at(static_cast<std::size_t>(standing.pace.rung));
        GoalOnPaper goal{words.kind, words.title,        rung.words,  rung.conditions, rung.enough,
                         isResting,  standing.isOffered, words.until, view.onPaper};
        content.goals.push_back(std::move(goal));
    }
    return {};
}

} // namespace inglenook::paper
