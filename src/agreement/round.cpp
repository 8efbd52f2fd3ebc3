// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/overlap_rows.h"
#include "agreement/stance_store.h"
#include "agreement/table.h"

namespace inglenook {
namespace {
constexpr std::chrono::days kBetweenRounds{14};
} // namespace

Result<std::optional<Day>> Round::opensOn() {
    auto book = readBook(m_together);
    if (!book) { return passOn(book); }
    auto last = lastRoundDay(m_together);
    if (!last) { return passOn(last); }
    if (!*last || book->at.day >= **last + kBetweenRounds) { return std::optional<Day>{}; }
    return std::optional<Day>(**last + kBetweenRounds);
}

Result<std::vector<StanceAnswer>> Round::previewFor(Seat seat) {
    return StanceStore(m_together, seat).answers();
}

Result<std::vector<StanceKey>> Round::open(const BySeat<std::set<StanceKey>>& leftOut) {
    auto closed = opensOn();
    if (!closed) { return passOn(closed); }
    if (*closed) { return fail(ErrorCode::OutsideRules, "the next round opens later"); }
    auto book = openBook(m_together);
    if (!book) { return passOn(book); }
    BySeat<std::map<StanceKey, Stance>> sealed;
    for (const auto seat : kBothSeats) {
        auto answers = previewFor(seat);
        if (!answers) { return passOn(answers); }
        for (const auto& answer : *answers) {
            if (leftOut[seat].count(answer.key) == 0) { sealed[seat][answer.key] = answer.stance; }
        }
    }
    std::set<StanceKey> both;
    for (const auto& [key, stance] : sealed[Seat::Circle]) {
        const auto other = sealed[Seat::Diamond].find(key);
        if (other != sealed[Seat::Diamond].end() && overlaps(stance, other->second)) { both.insert(key); }
    }
    ConsentWrites writes;
    writeRound(writes, both, book->at.day);
    auto written = commitConsent(m_together, *book, writes, ChangeKind::Consent);
    if (!written) { return passOn(written); }
    return std::vector<StanceKey>(both.begin(), both.end());
}

Result<std::vector<StanceKey>> Round::overlapsOfLast() {
    auto both = sharedOverlaps(m_together);
    if (!both) { return passOn(both); }
    return std::vector<StanceKey>(both->begin(), both->end());
}

} // namespace inglenook
