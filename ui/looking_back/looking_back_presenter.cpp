// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looking_back/looking_back_presenter.h"

#include "paper/helped_section.h"
#include "ui/bridge/utf8.h"

#include <algorithm>
#include <cstdlib>

namespace inglenook::ui {

namespace {

Result<std::vector<HelpedLine>> helpedOf(Sitting& sitting, Seat seat) {
    const auto all = WhatHelpedStore(sitting).of(seat);
    if (!all) { return passOn(all); }
    const auto names = CoupleStore(sitting).names();
    if (!names) { return passOn(names); }
    std::vector<HelpedLine> out;
    for (const auto& each : *all) {
        out.push_back({each.tag, fromUtf8(paper::helpedSentence((*names)[seat], each)), each.onPaper});
    }
    return out;
}

Result<void> loadOwn(Sitting& sitting, Seat seat, LookingBackState& state) {
    auto own = LookingBack(sitting).own(seat, state.from);
    if (!own) { return passOn(own); }
    state.own = std::move(*own);
    CheckInStore store(sitting);
    auto choices = store.choices(seat);
    if (!choices) { return passOn(choices); }
    state.choices = std::move(*choices);
    auto checkIns = store.own(seat, state.from);
    if (!checkIns) { return passOn(checkIns); }
    std::reverse(checkIns->begin(), checkIns->end());
    std::erase_if(*checkIns, [](const CheckIn& each) { return each.sheet.isEmpty(); });
    state.checkIns = std::move(*checkIns);
    auto helped = helpedOf(sitting, seat);
    if (!helped) { return passOn(helped); }
    state.helped = std::move(*helped);
    return {};
}

Result<LookingBackState> load(House& house, Span span) {
    auto* sitting = house.sitting();
    if (sitting == nullptr) { return fail(ErrorCode::NotPresent, "looking back"); }
    LookingBackState state;
    state.isLoaded = true;
    state.span = span;
    state.today = sitting->now().day;
    state.from = state.today - lengthOf(span);
    if (auto* alone = house.alone(); alone != nullptr) {
        const auto own = loadOwn(*sitting, alone->seat(), state);
        if (!own) { return passOn(own); }
    }
    if (auto* together = house.together(); together != nullptr) {
        auto both = LookingBack(*sitting).both(*together, state.from);
        if (!both) { return passOn(both); }
        state.both = std::move(*both);
    }
    return state;
}

void setIn(DimensionSet& set, Dimension dimension, bool isIn) {
    if (isIn) {
        set.insert(dimension);
    } else {
        set.erase(dimension);
    }
}

} // namespace

std::chrono::days lengthOf(Span span) {
    switch (span) {
    case Span::SixWeeks:
        return std::chrono::days(42);
    case Span::QuarterYear:
        return std::chrono::days(91);
    case Span::Year:
        return std::chrono::days(365);
    }
    std::abort();
}

LookingBackPresenter::LookingBackPresenter(Door& door, QObject* parent) : QObject(parent), m_door(door) {
    connect(&m_door, &Door::changed, this, [this](Subject subject) {
        if (subject == Subject::CheckIn || subject == Subject::Couple) { refresh(); }
    });
    connect(&m_door, &Door::presenceChanged, this, &LookingBackPresenter::refresh);
}

void LookingBackPresenter::refresh() {
    if (m_door.presence().isLocked()) { return; }
    m_door.ask(
        this, [span = m_state.span](House& house) { return load(house, span); },
        [this](Result<LookingBackState> loaded) {
            if (loaded) {
                m_state = std::move(*loaded);
            } else {
                m_state.problem = loaded.error();
            }
            Q_EMIT stateChanged();
        });
}

void LookingBackPresenter::look(Span span) {
    m_state.span = span;
    refresh();
}

/// `job(Alone&) -> Result<void>`: the feed tells when it is committed.
template <class Job>
void LookingBackPresenter::change(Job job) {
    m_door.ask(
        this,
        [job = std::move(job)](House& house) -> Result<void> {
            auto* alone = house.alone();
            if (alone == nullptr) { return fail(ErrorCode::NotPresent, "looking back"); }
            return job(*alone);
        },
        [this](const Result<void>& result) {
            if (result) { return; }
            m_state.problem = result.error();
            Q_EMIT stateChanged();
            m_state.problem.reset();
        });
}

void LookingBackPresenter::draw(Dimension dimension, bool isDrawn) {
    auto choices = m_state.choices;
    setIn(choices.plotted, dimension, isDrawn);
    change([choices](Alone& alone) { return CheckInStore(alone).choose(alone.seat(), choices); });
}

void LookingBackPresenter::lookTogether(Dimension dimension, bool isLookedAt) {
    auto choices = m_state.choices;
    setIn(choices.lookedAtTogether, dimension, isLookedAt);
    change([choices](Alone& alone) { return CheckInStore(alone).choose(alone.seat(), choices); });
}

void LookingBackPresenter::tickForPaper(HelpTag tag, bool isTicked) {
    change([=](Alone& alone) { return WhatHelpedStore(alone).tickForPaper(alone.seat(), tag, isTicked); });
}

void LookingBackPresenter::erase(const EntryId& id) {
    change([id](Alone& alone) { return CheckInStore(alone).erase(alone.seat(), id); });
}

} // namespace inglenook::ui
