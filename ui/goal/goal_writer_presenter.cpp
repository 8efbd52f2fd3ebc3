// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goal/goal_writer_presenter.h"

#include "ui/bridge/utf8.h"
#include "ui/goal/goal_text.h"

#include <algorithm>

namespace inglenook::ui {
namespace {

struct Loaded {
    OpenLines lines;
    Day today;
};

Result<Loaded> loadWriter(House& house) {
    auto* sitting = house.sitting();
    if (sitting == nullptr) { return fail(ErrorCode::NotPresent, "goal"); }
    auto lines = GoalStore(*sitting).lines();
    if (!lines) { return passOn(lines); }
    return Loaded{std::move(*lines), sitting->now().day};
}

Result<void> put(House& house, const GoalDraft& draft) {
    if (auto* together = house.together(); together != nullptr) {
        const auto proposed = GoalTable(*together).propose(draft.goal, draft.words);
        return proposed ? Result<void>() : Result<void>(passOn(proposed));
    }
    auto* alone = house.alone();
    if (alone == nullptr) { return fail(ErrorCode::NotPresent, "goal"); }
    const auto kept = GoalStore(*alone).keepDraft(alone->seat(), draft);
    return kept ? Result<void>() : Result<void>(passOn(kept));
}

} // namespace

GoalWriterPresenter::GoalWriterPresenter(Door& door, GoalDraft draft, QObject* parent)
    : QObject(parent), m_door(door) {
    m_state.draft = std::move(draft);
    m_door.ask(
        this, [](House& house) { return loadWriter(house); },
        [this](Result<Loaded> loaded) {
            if (!loaded) {
                m_state.problem = loaded.error().code;
            } else {
                m_state.isLoaded = true;
                m_state.today = loaded->today;
                m_all = loaded->lines;
                m_state.lines = std::move(loaded->lines);
                std::erase_if(m_state.lines, [](const OpenLine& line) { return !line.isInForce; });
                std::sort(m_state.lines.begin(), m_state.lines.end(), // as one looks for them
                          [](const auto& a, const auto& b) { return a.wording < b.wording; });
            }
            Q_EMIT stateChanged();
        });
}

Rung GoalWriterPresenter::stepOf(const StepWish& wish) const {
    Rung rung;
    rung.words = toUtf8(wish.words.trimmed());
    rung.minutes = wish.minutes;
    rung.energy = wish.energy;
    rung.enough = toUtf8(wish.enough.trimmed());
    if (wish.line >= 0 && wish.line < static_cast<int>(m_state.lines.size())) {
        const auto& line = m_state.lines.at(static_cast<std::size_t>(wish.line));
        rung.activity = line.key;
        rung.activityWords = line.wording;
        rung.level = line.level;
        rung.conditions = conditionPhrases(wish.wished);
        rung.term = termInside(wish.wished, line.term, wish.minutes);
    } else if (wish.activity) {
        rung.activity = {wish.activity->id,
                         wish.activity->hasDirection ? Direction::CircleGives : Direction::Together};
        rung.activityWords = wish.activity->name;
        rung.level = wish.activity->level;
        rung.term = openTerm();
    }
    return rung;
}

QStringList GoalWriterPresenter::reasons(const StepWish& wish) const {
    return sentencesOf(whyOutside(stepOf(wish), m_all));
}

bool GoalWriterPresenter::keepStep(const StepWish& wish, std::optional<std::size_t> at) {
    m_state.problem.reset();
    m_state.outside = reasons(wish);
    auto& rungs = m_state.draft.words.rungs;
    auto rung = stepOf(wish);
    if (rung.words.empty()) { m_state.problem = ErrorCode::TextEmpty; }
    if (!at && rungs.size() >= kMostRungs) { m_state.problem = ErrorCode::OutsideRules; }
    const bool isKept = m_state.outside.isEmpty() && !m_state.problem;
    if (isKept && at && *at < rungs.size()) {
        rung.id = rungs.at(*at).id;
        rungs.at(*at) = std::move(rung);
    } else if (isKept) {
        rungs.push_back(std::move(rung));
    }
    Q_EMIT stateChanged();
    return isKept;
}

void GoalWriterPresenter::removeStep(std::size_t at) {
    auto& rungs = m_state.draft.words.rungs;
    if (at < rungs.size()) { rungs.erase(rungs.begin() + static_cast<std::ptrdiff_t>(at)); }
    Q_EMIT stateChanged();
}

void GoalWriterPresenter::moveStepUp(std::size_t at) {
    auto& rungs = m_state.draft.words.rungs;
    if (at > 0 && at < rungs.size()) { std::swap(rungs.at(at), rungs.at(at - 1)); }
    Q_EMIT stateChanged();
}

void GoalWriterPresenter::save(GoalKind kind, const QString& title, const QString& why,
                               std::optional<Day> until) {
    auto draft = m_state.draft;
    draft.words.kind = kind;
    draft.words.title = toUtf8(title);
    draft.words.why = toUtf8(why);
    draft.words.until = until;
    // Words that were to be brought and are changed now are looked at once more before they lie on the table.
    draft.isBrought = false;
    m_door.ask(
        this, [draft](House& house) { return put(house, draft); },
        [this](const Result<void>& result) {
            if (result) {
                m_state.isSaved = true;
                Q_EMIT saved();
                return;
            }
            m_state.problem = result.error().code;
            Q_EMIT stateChanged();
        });
}

} // namespace inglenook::ui
