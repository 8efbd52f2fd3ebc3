// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/wish_presenter.h"

#include "agreement/stance_store.h"
#include "agreement/table.h"
#include "couple/couple_store.h"
#include "ui/bridge/utf8.h"

#include <algorithm>

namespace inglenook::ui {

namespace {

struct Found {
    std::vector<Activity> activities;
    BySeat<std::string> names;
};

Result<Found> load(House& house, std::optional<Seat> alone) {
    auto* sitting = house.sitting();
    if (sitting == nullptr) { return fail(ErrorCode::NotPresent, "wish"); }
    Found found;
    found.activities = builtInActivities();
    auto names = CoupleStore(*sitting).names();
    if (!names) { return passOn(names); }
    found.names = *names;
    // With both here an entry that one person wrote for themselves stays theirs: they bring it as a prepared
    // wish.
    if (alone) {
        auto own = StanceStore(*sitting, *alone).ownActivities();
        if (!own) { return passOn(own); }
        found.activities.insert(found.activities.end(), own->begin(), own->end());
    }
    return found;
}

Result<void> put(House& house, const AgreementErrand& errand, const ProposalDraft& draft) {
    auto* sitting = house.sitting();
    if (sitting == nullptr) { return fail(ErrorCode::NotPresent, "wish"); }
    if (errand.reworded) {
        if (house.together() == nullptr) { return fail(ErrorCode::NeedsBoth, "reword"); }
        return Table(*house.together()).reword(errand.reworded->id, draft.term);
    }
    if (errand.changedLine) {
        return AgreementStore(*sitting).edit(errand.by, errand.changedLine->id, draft.term);
    }
    if (house.together() != nullptr) {
        const auto proposed = Table(*house.together()).propose(draft);
        return proposed ? Result<void>() : Result<void>(passOn(proposed));
    }
    const auto prepared = AgreementStore(*sitting).prepare(errand.by, draft);
    return prepared ? Result<void>() : Result<void>(passOn(prepared));
}

} // namespace

WishPresenter::WishPresenter(Door& door, AgreementErrand errand, QObject* parent)
    : QObject(parent), m_door(door), m_errand(std::move(errand)) {
    load();
}

void WishPresenter::load() {
    m_door.ask(
        this,
        [alone = m_door.presence().alone()](House& house) { return ::inglenook::ui::load(house, alone); },
        [this](Result<Found> found) {
            if (!found) {
                m_state.problem = found.error().code;
                Q_EMIT stateChanged();
                return;
            }
            m_state.isLoaded = true;
            m_state.activities = std::move(found->activities);
            m_state.names = found->names;
            const auto take = [this](const StanceKey& key, const Term& term) {
                m_state.isFixed = true;
                m_state.direction = key.direction;
                m_state.conditions = conditionSetOf(term);
                choose(key.activity);
            };
            if (m_errand.changedLine) {
                take(m_errand.changedLine->key, m_errand.changedLine->term);
            } else if (m_errand.reworded) {
                take(m_errand.reworded->key, m_errand.reworded->term);
            }
            Q_EMIT stateChanged();
        });
}

void WishPresenter::choose(const std::string& activity) {
    const auto found = std::find_if(m_state.activities.begin(), m_state.activities.end(),
                                    [&](const Activity& one) { return one.id == activity; });
    if (found == m_state.activities.end()) { return; }
    m_state.activity = *found;
    if (!m_state.isFixed) {
        m_state.direction = found->hasDirection ? Direction::CircleGives : Direction::Together;
    }
    word();
}

void WishPresenter::chooseDirection(Direction direction) {
    m_state.direction = direction;
    word();
}

void WishPresenter::word() {
    if (m_state.activity) {
        m_state.wording = fromUtf8(wordingOf(*m_state.activity, m_state.direction, m_state.names));
    } else if (m_errand.changedLine) {
        m_state.wording = fromUtf8(m_errand.changedLine->wording);
    }
    Q_EMIT stateChanged();
}

void WishPresenter::save(const ConditionSet& conditions) {
    ProposalDraft draft;
    if (m_errand.changedLine) {
        draft.key = m_errand.changedLine->key;
        draft.line = m_errand.changedLine->id;
    } else if (m_errand.reworded) {
        draft.key = m_errand.reworded->key;
    } else if (m_state.activity) {
        draft.key = {m_state.activity->id, m_state.direction};
    } else {
        return;
    }
    draft.term = termOf(conditions);
    m_state.conditions = conditions;
    m_door.ask(
        this, [errand = m_errand, draft](House& house) { return put(house, errand, draft); },
        [this](const Result<void>& result) { told(result); });
}

void WishPresenter::withdraw() {
    if (!m_errand.changedLine) { return; }
    m_door.ask(
        this,
        [by = m_errand.by, line = m_errand.changedLine->id](House& house) -> Result<void> {
            if (house.sitting() == nullptr) { return fail(ErrorCode::NotPresent, "withdraw"); }
            return AgreementStore(*house.sitting()).withdraw(by, line);
        },
        [this](const Result<void>& result) { told(result); });
}

void WishPresenter::told(const Result<void>& result) {
    if (result) {
        Q_EMIT saved();
        return;
    }
    // What was closer is in force already; only the asking for more is closed until the review.
    if (m_errand.changedLine && result.error().code == ErrorCode::AskedAlready) {
        Q_EMIT saved();
        return;
    }
    m_state.problem = result.error().code;
    Q_EMIT stateChanged();
}

} // namespace inglenook::ui
