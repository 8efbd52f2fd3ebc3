// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal/goal_store.h"

#include "goal/goal_book.h"
#include "secret/random.h"

#include <algorithm>
#include <tuple>

namespace inglenook {
namespace {

bool comesBefore(const GoalView& a, const GoalView& b) {
    const auto rank = [](const GoalView& view) {
        const auto& words = *view.standing.words;
        return std::tie(words.kind, words.title, view.id);
    };
    return rank(a) < rank(b);
}

std::optional<int> nextStepOf(const GoalParts& parts, const GoalStanding& standing, const GoalNow& now) {
    const bool isUp = standing.state == GoalState::Live || standing.state == GoalState::Resting;
    if (!isUp || standing.words->kind == GoalKind::Ritual) {
        // A ritual has one step only: after a rest, both say it once more.
        if (standing.state != GoalState::Resting) { return std::nullopt; }
    }
    const int step = highestStepToAsk(parts, encoded(*standing.words), now);
    if (standing.state == GoalState::Live && step <= standing.pace.rung) { return std::nullopt; }
    if (standing.words->until && *standing.words->until < now.at.day) { return std::nullopt; }
    return standing.inside.at(static_cast<std::size_t>(step)) ? std::optional(step) : std::nullopt;
}

GoalView viewOf(const GoalId& id, const GoalParts& parts, GoalStanding standing, const GoalNow& now) {
    GoalView view;
    view.id = id;
    view.mayLookAgain = mayLookAgain(parts, now);
    view.nextStep = nextStepOf(parts, standing, now);
    for (const auto seat : kBothSeats) {
        view.onPaper[seat] = parts.own[seat] && parts.own[seat]->onPaper;
    }
    view.standing = std::move(standing);
    return view;
}

DraftReasons reasonsOf(const GoalWords& words, const OpenLines& lines) {
    DraftReasons out;
    out.reserve(words.rungs.size());
    for (const auto& rung : words.rungs) {
        out.push_back(whyOutside(rung, lines));
    }
    return out;
}

Result<GoalWords> wordsInside(const GoalWords& words, const OpenLines& lines) {
    auto clean = checked(words);
    if (!clean) { return clean; }
    const auto reasons = reasonsOf(*clean, lines);
    const bool isAllInside =
        std::all_of(reasons.begin(), reasons.end(), [](const auto& each) { return each.empty(); });
    if (!isAllInside) { return fail(ErrorCode::OutsideRules, "a step outside the agreement"); }
    return clean;
}

Result<void> letHappen(Sitting& sitting, const GoalId& id, const GoalEvent& event) {
    auto book = readGoals(sitting);
    if (!book) { return passOn(book); }
    const auto found = book->goals.find(id);
    if (found == book->goals.end()) { return fail(ErrorCode::NotFound, "goal"); }
    const auto will = apply(found->second, event, book->now);
    if (!will) { return passOn(will); }
    return writeGoal(sitting, id, found->second, *will);
}

} // namespace

Result<std::vector<GoalView>> GoalStore::goals() {
    auto book = readGoals(m_sitting);
    if (!book) { return passOn(book); }
    std::vector<GoalView> out;
    for (const auto& [id, parts] : book->goals) {
        auto standing = assess(parts, book->now);
        if (standing.words) { out.push_back(viewOf(id, parts, std::move(standing), book->now)); }
    }
    std::sort(out.begin(), out.end(), comesBefore);
    return out;
}

Result<OpenLines> GoalStore::lines() {
    auto book = readGoals(m_sitting);
    if (!book) { return passOn(book); }
    return std::move(book->linesForDrafts);
}

Result<void> GoalStore::happen(const GoalId& id, const GoalEvent& event) {
    return letHappen(m_sitting, id, event);
}

Result<void> GoalStore::stepDown(Seat by, const GoalId& goal) { return happen(goal, StepDown{by}); }
Result<void> GoalStore::rest(Seat by, const GoalId& goal) { return happen(goal, RestGoal{by}); }

Result<void> GoalStore::letGo(Seat by, const GoalId& goal) {
    auto gone = happen(goal, LetGo{by});
    if (gone) { m_sitting.forgetCopies(); }
    return gone;
}

Result<void> GoalStore::tickForPaper(Seat by, const GoalId& goal, bool isTicked) {
    return happen(goal, TickGoal{by, isTicked});
}

Result<std::vector<GoalDraft>> GoalStore::drafts(Seat of) {
    if (!m_sitting.isPresent(of)) { return fail(ErrorCode::NotPresent, "goal drafts"); }
    return goalDrafts(m_sitting.own(of));
}

Result<DraftReasons> GoalStore::reasons(const GoalWords& words) {
    auto open = lines();
    if (!open) { return passOn(open); }
    return reasonsOf(words, *open);
}

Result<EntryId> GoalStore::keepDraft(Seat by, const GoalDraft& draft) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "goal draft"); }
    const auto open = lines();
    if (!open) { return passOn(open); }
    auto words = wordsInside(draft.words, *open);
    if (!words) { return passOn(words); }
    GoalDraft kept{draft.id, draft.goal, std::move(*words), draft.isBrought};
    if (kept.id.isNull()) { kept.id = EntryId(random16()); }
    if (kept.goal.isNull()) { kept.goal = GoalId(random16()); }
    if (auto written = writeGoalDraft(m_sitting.own(by), kept); !written) { return passOn(written); }
    m_sitting.changes().publish(Subject::Goal);
    return kept.id;
}

Result<void> GoalStore::eraseDraft(Seat by, const EntryId& id) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "goal draft"); }
    if (auto gone = eraseGoalDraft(m_sitting.own(by), id); !gone) { return gone; }
    m_sitting.forgetCopies();
    m_sitting.changes().publish(Subject::Goal);
    return {};
}

Result<void> GoalTable::happen(const GoalId& id, const GoalEvent& event) {
    return letHappen(m_together, id, event);
}

Result<GoalId> GoalTable::propose(const GoalId& goal, const GoalWords& words) {
    auto book = readGoals(m_together);
    if (!book) { return passOn(book); }
    auto clean = wordsInside(words, book->now.lines);
    if (!clean) { return passOn(clean); }
    const auto id = goal.isNull() ? GoalId(random16()) : goal;
    const auto found = book->goals.find(id);
    const auto was = found == book->goals.end() ? newGoal(m_together) : found->second;
    const auto will = apply(was, ProposeGoal{encoded(*clean)}, book->now);
    if (!will) { return passOn(will); }
    if (auto written = writeGoal(m_together, id, was, *will); !written) { return passOn(written); }
    return id;
}

Result<std::vector<GoalDraft>> GoalTable::toBring(Seat of) {
    auto drafts = goalDrafts(m_together.own(of));
    if (drafts) {
        std::erase_if(*drafts, [](const GoalDraft& draft) { return !draft.isBrought; });
    }
    return drafts;
}

Result<void> GoalTable::bring(Seat of, const EntryId& draft) {
    const auto drafts = toBring(of);
    if (!drafts) { return passOn(drafts); }
    const auto found =
        std::find_if(drafts->begin(), drafts->end(), [&](const GoalDraft& each) { return each.id == draft; });
    if (found == drafts->end()) { return fail(ErrorCode::NotFound, "goal draft"); }
    const auto book = readGoals(m_together);
    if (!book) { return passOn(book); }
    const auto known = book->goals.find(found->goal);
    const auto was = known == book->goals.end() ? newGoal(m_together) : known->second;
    // Other words for this goal lie there already; laying these over them would lose them.
    if (was.shared && was.shared->onTable) { return fail(ErrorCode::OutsideRules, "the table is taken"); }
    const auto will = apply(was, ProposeGoal{encoded(found->words)}, book->now);
    if (!will) { return passOn(will); }
    if (auto written = writeGoal(m_together, found->goal, was, *will); !written) { return written; }
    return GoalStore(m_together).eraseDraft(of, draft);
}

Result<void> GoalTable::takeOff(const GoalId& goal) {
    auto gone = happen(goal, TakeOffGoal{});
    if (gone) { m_together.forgetCopies(); }
    return gone;
}

Result<void> GoalTable::layDown(const GoalId& goal) {
    auto gone = happen(goal, LayDown{});
    if (gone) { m_together.forgetCopies(); }
    return gone;
}

} // namespace inglenook
