// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/couple_at_table.h"

#include <algorithm>

namespace inglenook::test {
namespace {

void giveSignals(Together& together, Seat of, const std::string& shown) {
    CoupleStore store(together);
    const auto one = must(store.write(of, WordsKind::StopSpoken, "stop"));
    const auto other = must(store.write(of, WordsKind::StopShown, shown));
    must(store.open(together, of, {one, other}));
}

} // namespace

CoupleAtTable::CoupleAtTable(Opening opening, Signals signals) : m_vault(opening) {
    auto& both = together();
    if (signals == Signals::NotYet) { return; }
    giveSignals(both, kAna, "the soft ball drops");
    giveSignals(both, kBen, "his keys drop");
    must(CoupleStore(both).sealSignalsKnown(both));
}

Alone& CoupleAtTable::alone(Seat seat) { return m_vault.alone(seat); }

Together& CoupleAtTable::together() { return m_vault.together(); }

void CoupleAtTable::daysPass(int days) {
    m_vault.clock().moveTo(m_vault.clock().now().day + std::chrono::days(days));
}

LineId CoupleAtTable::proposed(const StanceKey& key, const Term& term) {
    Table table(together());
    const auto id = must(table.propose({key, term, std::nullopt}));
    const auto all = must(table.proposals());
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
    expects(found != all.end(), "what was proposed lies on the table");
    return found->line;
}

std::vector<std::pair<LineId, YesOutcome>>
CoupleAtTable::turn(YesTurn::Kind kind, const std::vector<LineId>& lines, YesAnswer ana, YesAnswer ben) {
    auto turn = must(YesTurn::begin(together(), kind, lines));
    for (const auto& [seat, answer] : {std::pair(kAna, ana), std::pair(kBen, ben)}) {
        std::map<LineId, YesAnswer> answers;
        for (const auto& item : turn.pageFor(seat)) {
            answers[item.line] = answer;
        }
        must(turn.seal(confirmed(m_vault, seat), answers, {}));
    }
    return must(turn.finish());
}

LineId CoupleAtTable::agreed(const StanceKey& key, const Term& term) {
    const auto line = proposed(key, term);
    const auto first = turn(YesTurn::Kind::Proposals, {line});
    if (first.front().second == YesOutcome::Settling) {
        daysPass(1);
        (void)turn(YesTurn::Kind::SecondLook, {line});
    }
    expects(isInForce(*m_vault.house().sitting(), line), "what both said yes to is in force");
    return line;
}

std::optional<LineView> seen(Sitting& sitting, const LineId& line) {
    for (auto& view : must(AgreementStore(sitting).lines())) {
        if (view.id == line) { return view; }
    }
    return std::nullopt;
}

LineState stateOf(Sitting& sitting, const LineId& line) {
    const auto view = seen(sitting, line);
    return view ? view->state : LineState::Draft;
}

bool isInForce(Sitting& sitting, const LineId& line) {
    const auto state = stateOf(sitting, line);
    return state == LineState::Agreed || state == LineState::DueForReview;
}

Confirmed confirmed(TemporaryVault& vault, Seat seat) {
    return must(vault.house().confirm(seat, passphraseOf(seat), Work{}));
}

void rest(Sitting& sitting, Seat by, const LineId& line, const RestWords& words) {
    must(AgreementStore(sitting).rest(by, line, words));
}

} // namespace inglenook::test
