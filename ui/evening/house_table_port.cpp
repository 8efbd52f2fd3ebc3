// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evening/house_evening_ports.h"

#include "agreement/stance_store.h"
#include "agreement/table.h"
#include "ui/turn/house_turn_port.h"

#include <algorithm>

namespace inglenook::ui {
namespace {

Result<Together*> bothAt(House& house) {
    auto* together = house.together();
    if (together == nullptr) { return fail(ErrorCode::NeedsBoth, "table"); }
    return together;
}

Result<BySeat<std::vector<OwnWords>>> openedAll(Together& together) {
    CoupleStore couple(together);
    for (const auto seat : kBothSeats) {
        auto words = couple.words(seat);
        if (!words) { return passOn(words); }
        std::vector<EntryId> ids;
        for (const auto& each : *words) {
            if (!each.isOpened && each.kind != WordsKind::ReadFirstPage) { ids.push_back(each.id); }
        }
        auto opened = couple.open(together, seat, ids);
        if (!opened) { return passOn(opened); }
    }
    return couple.openedWords();
}

/// What both were open to, met. Curious sets no conditions of its own: its owner says more in their yes turn.
Result<Term> metTerm(Together& together, const StanceKey& key) {
    auto term = openTerm();
    for (const auto seat : kBothSeats) {
        auto answers = StanceStore(together, seat).answers();
        if (!answers) { return passOn(answers); }
        for (const auto& answer : *answers) {
            if (answer.key == key && answer.stance == Stance::WithConditions) {
                term = meet(term, answer.conditions);
            }
        }
    }
    return normalised(term);
}

Result<std::optional<LineId>> lineOnTable(Table& table, const StanceKey& key) {
    auto proposals = table.proposals();
    if (!proposals) { return passOn(proposals); }
    const auto found = std::find_if(proposals->begin(), proposals->end(), [&](const ProposalView& each) {
        return each.key == key && each.isOnTable;
    });
    if (found == proposals->end()) { return std::optional<LineId>(); }
    return std::optional(found->line);
}

Result<void> proposeOne(Together& together, const StanceKey& key, Proposed& proposed) {
    Table table(together);
    auto wording = wordingAtTable(together, key);
    if (!wording) { return passOn(wording); }
    auto term = metTerm(together, key);
    if (!term) { return passOn(term); }
    if (!term->isOpen) {
        proposed.notOverlapping.push_back(wording->value_or(std::string()));
        return {};
    }
    auto there = lineOnTable(table, key);
    if (!there) { return passOn(there); }
    if (!*there) {
        ProposalDraft draft;
        draft.key = key;
        draft.term = *term;
        auto made = table.propose(draft);
        if (!made && made.error().code == ErrorCode::AskedAlready) {
            proposed.closedForNow.push_back(wording->value_or(std::string()));
            return {};
        }
        if (!made) { return passOn(made); }
        there = lineOnTable(table, key);
        if (!there) { return passOn(there); }
    }
    if (*there) { proposed.lines.push_back(**there); }
    return {};
}

} // namespace

HouseTablePort::HouseTablePort(Door& door)
    : m_door(door), m_composed(std::make_shared<std::optional<paper::ComposedPage>>()) {}

void HouseTablePort::openWords(QObject* owner, EveningDone<BySeat<std::vector<OwnWords>>> done) {
    m_door.ask(
        owner,
        [](House& house) -> Result<BySeat<std::vector<OwnWords>>> {
            auto together = bothAt(house);
            if (!together) { return passOn(together); }
            return openedAll(**together);
        },
        std::move(done));
}

void HouseTablePort::sealSignalsKnown(QObject* owner, EveningDone<void> done) {
    m_door.ask(
        owner,
        [](House& house) -> Result<void> {
            auto together = bothAt(house);
            if (!together) { return passOn(together); }
            return CoupleStore(**together).sealSignalsKnown(**together);
        },
        std::move(done));
}

void HouseTablePort::propose(QObject* owner, const std::vector<StanceKey>& chosen,
                             EveningDone<Proposed> done) {
    m_door.ask(
        owner,
        [chosen](House& house) -> Result<Proposed> {
            auto together = bothAt(house);
            if (!together) { return passOn(together); }
            Proposed proposed;
            for (const auto& key : chosen) {
                auto made = proposeOne(**together, key, proposed);
                if (!made) { return passOn(made); }
            }
            return proposed;
        },
        std::move(done));
}

void HouseTablePort::chooseSettling(QObject* owner, bool settlesOvernight, int reviewDays,
                                    EveningDone<void> done) {
    m_door.ask(
        owner,
        [settlesOvernight, reviewDays](House& house) -> Result<void> {
            auto together = bothAt(house);
            if (!together) { return passOn(together); }
            Table table(**together);
            auto settled = table.chooseNonsexualSettles(settlesOvernight);
            if (!settled) { return settled; }
            return table.chooseReviewDays(reviewDays);
        },
        std::move(done));
}

void HouseTablePort::page(QObject* owner, PageKind kind, EveningDone<paper::Document> done) {
    m_door.ask(
        owner,
        [composed = m_composed, kind](House& house) -> Result<paper::Document> {
            auto together = bothAt(house);
            if (!together) { return passOn(together); }
            auto page = kind == PageKind::Agreement ? paper::agreementPaper(**together, {})
                                                    : paper::talkPaper(**together, {});
            if (!page) { return passOn(page); }
            *composed = std::move(*page);
            return (*composed)->document;
        },
        std::move(done));
}

void HouseTablePort::keepEdition(QObject* owner, EveningDone<void> done) {
    m_door.ask(
        owner,
        [composed = m_composed](House& house) -> Result<void> {
            auto together = bothAt(house);
            if (!together) { return passOn(together); }
            if (!composed->has_value()) { return {}; }
            return paper::keepEdition(**together, **composed);
        },
        std::move(done));
}

} // namespace inglenook::ui
