// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_couple.h"

#include "agreement/stance_store.h"
#include "agreement/table.h"
#include "couple/couple_store.h"

#include <algorithm>
#include <array>

namespace inglenook {
namespace {

using std::chrono::days;

constexpr int kDaysAYear = 365;
constexpr days kBetweenRenewals{28}; // well inside the six weeks after which they look at the page
constexpr int kReviewDays = 42;
constexpr int kFirstReviewDays = 14;
constexpr int kEvening = 19 * 60;
constexpr int kMorning = 9 * 60;

struct SampleWords {
    Seat seat;
    WordsKind kind;
    const char* text;
};

constexpr std::array kWords = {
    SampleWords{Seat::Circle, WordsKind::StopSpoken, "stop"},
    SampleWords{Seat::Circle, WordsKind::StopShown, "the soft ball drops"},
    SampleWords{Seat::Diamond, WordsKind::StopSpoken, "stop"},
    SampleWords{Seat::Diamond, WordsKind::StopShown, "his keys drop"},
    SampleWords{Seat::Circle, WordsKind::FirstReason, "We still make each other laugh"},
    SampleWords{Seat::Circle, WordsKind::Matters, "falling asleep close"},
    SampleWords{Seat::Diamond, WordsKind::Matters, "falling asleep close"},
    SampleWords{Seat::Diamond, WordsKind::StrengthOfOther, "humour"},
    SampleWords{Seat::Diamond, WordsKind::StrengthOfOther, "courage"},
    SampleWords{Seat::Diamond, WordsKind::StrengthOfOther, "honesty"},
    SampleWords{Seat::Circle, WordsKind::StrengthOfOther, "steadiness"},
    SampleWords{Seat::Circle, WordsKind::StrengthOfOther, "gentleness"},
    SampleWords{Seat::Circle, WordsKind::StrengthOfOther, "patience"},
    SampleWords{Seat::Circle, WordsKind::Question, "How do we put the carer's work down in the evening?"},
    SampleWords{Seat::Diamond, WordsKind::MedicalQuestion, "When may weight rest on the left side again?"},
};

struct SampleLine {
    const char* activity;
    Direction direction;
    std::array<const char*, 2> conditions; ///< null: none
};

constexpr std::array kAgreed = {
    SampleLine{"holding_hands", Direction::Together, {nullptr, nullptr}},
    SampleLine{"liked_today", Direction::Together, {nullptr, nullptr}},
    SampleLine{"long_hug", Direction::Together, {"on_right_side", "pressure:gentle"}},
    SampleLine{"foot_rub", Direction::DiamondGives, {"minutes:10", nullptr}},
    SampleLine{"hair_stroking", Direction::DiamondGives, {nullptr, nullptr}},
};
constexpr std::array kSettling = {
    SampleLine{"lying_close", Direction::Together, {"clothing:clothed", "pillow_left_arm"}}};
constexpr std::array kToTalkAbout = {
    SampleLine{"one_bed", Direction::Together, {nullptr, nullptr}},
    SampleLine{"hand_massage", Direction::CircleGives, {nullptr, nullptr}},
};
constexpr std::size_t kRested = 4; ///< of kAgreed

Result<void> writeWords(Together& together) {
    CoupleStore couple(together);
    BySeat<std::vector<EntryId>> written;
    for (const auto& words : kWords) {
        const auto id = couple.write(words.seat, words.kind, words.text);
        if (!id) { return passOn(id); }
        written[words.seat].push_back(*id);
    }
    for (const auto seat : kBothSeats) {
        const auto opened = couple.open(together, seat, written[seat]);
        if (!opened) { return opened; }
        for (const auto& id : written[seat]) {
            const auto ticked = couple.tickForPaper(seat, id, true);
            if (!ticked) { return ticked; }
        }
    }
    return couple.sealSignalsKnown(together);
}

Result<LineId> propose(Together& together, const SampleLine& line) {
    Term term = openTerm();
    for (const auto* condition : line.conditions) {
        if (condition != nullptr) { term = withCondition(std::move(term), condition); }
    }
    Table table(together);
    const auto id = table.propose({{line.activity, line.direction}, term, std::nullopt});
    if (!id) { return passOn(id); }
    const auto proposals = table.proposals();
    if (!proposals) { return passOn(proposals); }
    const auto found = std::find_if(proposals->begin(), proposals->end(),
                                    [&](const ProposalView& proposal) { return proposal.id == *id; });
    if (found == proposals->end()) { return fail(ErrorCode::NotFound, "sample: proposal"); }
    return found->line;
}

template <std::size_t kCount>
Result<std::vector<LineId>> proposeAll(Together& together, const std::array<SampleLine, kCount>& lines) {
    std::vector<LineId> proposed;
    for (const auto& line : lines) {
        const auto id = propose(together, line);
        if (!id) { return passOn(id); }
        proposed.push_back(*id);
    }
    return proposed;
}

/// Both say yes to everything on the page, and tick it for paper.
Result<void> sayYes(Together& together, const BySeat<const Confirmed*>& people, YesTurn::Kind kind,
                    const std::vector<LineId>& lines) {
    auto turn = YesTurn::begin(together, kind, lines);
    if (!turn) { return passOn(turn); }
    for (const auto seat : kBothSeats) {
        std::map<LineId, YesAnswer> answers;
        std::set<LineId> onPaper;
        for (const auto& item : turn->pageFor(seat)) {
            answers[item.line] = YesAnswer::Yes;
            onPaper.insert(item.line);
        }
        const auto sealed = turn->seal(*people[seat], answers, onPaper);
        if (!sealed) { return sealed; }
    }
    const auto finished = turn->finish();
    if (!finished) { return passOn(finished); }
    return {};
}

Result<void> tickAll(Together& together, const std::vector<LineId>& lines) {
    AgreementStore agreement(together);
    for (const auto& line : lines) {
        for (const auto seat : kBothSeats) {
            const auto ticked = agreement.tickForPaper(seat, line, true);
            if (!ticked) { return ticked; }
        }
    }
    return {};
}

Result<void> publishBoundary(Together& together) {
    AgreementStore agreement(together);
    const auto id = agreement.addBoundary(Seat::Diamond, "Photos of either of us", "");
    if (!id) { return passOn(id); }
    const auto published = agreement.publishBoundary(Seat::Diamond, *id, true);
    if (!published) { return published; }
    return agreement.tickBoundaryForPaper(Seat::Diamond, *id, true);
}

/// First evening and the morning after it.
Result<std::vector<LineId>> firstEvening(Together& together, const BySeat<const Confirmed*>& people,
                                         const SampleLife& life) {
    auto done = writeWords(together);
    if (done) { done = Table(together).chooseReviewDays(life.years > 0 ? kReviewDays : kFirstReviewDays); }
    if (!done) { return passOn(done); }
    auto lines = proposeAll(together, kAgreed);
    if (!lines) { return lines; }
    done = sayYes(together, people, YesTurn::Kind::Proposals, *lines);
    if (!done) { return passOn(done); }
    life.clock.moveTo(life.clock.now().day + days(1), kMorning);
    done = sayYes(together, people, YesTurn::Kind::SecondLook, {});
    if (!done) { return passOn(done); }
    return lines;
}

/// The evening before today: one line settles, two wait to be talked about, one rests, one boundary is said.
Result<void> lastEvening(Together& together, const BySeat<const Confirmed*>& people,
                         const std::vector<LineId>& agreed) {
    const auto settling = proposeAll(together, kSettling);
    if (!settling) { return passOn(settling); }
    auto done = sayYes(together, people, YesTurn::Kind::Proposals, *settling);
    if (!done) { return done; }
    const auto talk = proposeAll(together, kToTalkAbout);
    if (!talk) { return passOn(talk); }
    done = tickAll(together, *talk);
    if (!done) { return done; }
    done = AgreementStore(together).rest(Seat::Circle, agreed[kRested],
                                         {"the wound check", "knowing how it feels"});
    if (!done) { return done; }
    done = tickAll(together, {agreed[kRested]});
    if (!done) { return done; }
    return publishBoundary(together);
}

} // namespace

Day firstEveningOf(Day today, int years) { return today - days(2 + years * kDaysAYear); }

Result<void> liveSample(Together& together, const BySeat<const Confirmed*>& people, const SampleLife& life) {
    life.clock.moveTo(firstEveningOf(life.today, life.years), kEvening);
    const auto agreed = firstEvening(together, people, life);
    if (!agreed) { return passOn(agreed); }
    const Day last = life.today - days(1);
    while (life.clock.now().day + kBetweenRenewals <= last) {
        life.clock.moveTo(life.clock.now().day + kBetweenRenewals, kEvening);
        const auto renewed = sayYes(together, people, YesTurn::Kind::WholePage, {});
        if (!renewed) { return renewed; }
    }
    life.clock.moveTo(last, kEvening);
    return lastEvening(together, people, *agreed);
}

} // namespace inglenook
