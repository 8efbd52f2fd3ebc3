// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_life.h"

#include "agreement/stance_store.h"
#include "paper/agreement_paper.h"
#include "sample/sample_body_map.h"
#include "sample/sample_checkin.h"
#include "sample/sample_goal.h"
#include "sample/sample_listening.h"

#include <algorithm>

namespace inglenook::sample {

namespace {

constexpr int kFirstReviewDays = 14;
constexpr int kReviewDays = 42;
constexpr int kMonthsBetweenEditions = 3;
constexpr int kMonthsBetweenRests = 5;
constexpr int kMonthsOfAYear = 12;

Term termOf(const Wished& wish) {
    auto term = openTerm();
    for (const auto& code : wish.conditions) {
        term = withCondition(term, code);
    }
    return term;
}

StanceKey keyOf(const Wished& wish) { return {std::string(wish.activity), wish.direction}; }

bool isInForce(const LineView& line) {
    return line.state == LineState::Agreed || line.state == LineState::DueForReview;
}

} // namespace

void Life::sitDownTogether(Day day) {
    if (!isWell()) { return; }
    m_clock.moveTo(day);
    // Who is here stays: leaving and coming back each time is what would take longest, and tells nothing
    // more.
    for (const auto seat : kBothSeats) {
        const bool isHere = m_house.sitting() != nullptr && m_house.sitting()->isPresent(seat);
        if (!isHere && !kept(m_house.sitDown(m_keys[seat]))) { return; }
    }
    if (m_house.notes().isClockAhead) { kept(m_house.acceptClock()); }
}

void Life::firstEvening() {
    say();
    feel();
    if (!isWell()) { return; }
    Table table(together());
    if (!kept(CoupleStore(together()).sealSignalsKnown(together())) ||
        !kept(CoupleStore(together())
                  .chooseHowWeAsk(together(),
                                  {"We ask each time.",
                                   "“Yes”, “slower”, “not tonight” are whole answers. Silence is a no."})) ||
        !kept(table.chooseReviewDays(kFirstReviewDays))) {
        return;
    }
    openRound();
    std::vector<LineId> all;
    for (const auto& wish : firstLines()) {
        all.push_back(propose(wish));
    }
    sayYes(YesTurn::Kind::Proposals, all);
}

void Life::say() {
    if (!isWell()) { return; }
    CoupleStore store(together());
    BySeat<std::vector<EntryId>> toOpen;
    for (const auto& said : words()) {
        const auto id = store.write(said.by, said.kind, std::string(said.text));
        if (!kept(id)) { return; }
        if (!said.isOpened) { continue; }
        toOpen[said.by].push_back(*id);
        if (!kept(store.tickForPaper(said.by, *id, true))) { return; }
    }
    for (const auto seat : kBothSeats) {
        if (!kept(store.open(together(), seat, toOpen[seat]))) { return; }
    }
}

void Life::feel() {
    for (const auto& felt : answers()) {
        if (!isWell()) { return; }
        StanceAnswer answer{keyOf(felt.what), felt.stance, closedTerm(), {}, {}};
        if (felt.stance == Stance::WithConditions) { answer.conditions = termOf(felt.what); }
        if (felt.stance == Stance::Welcome) { answer.conditions = openTerm(); }
        if (felt.stance == Stance::NotNow) { answer.untilEvent = "the wound check"; }
        kept(StanceStore(together(), felt.by).answer(answer));
    }
}

void Life::openRound() {
    if (!isWell()) { return; }
    Round round(together());
    const auto opensOn = round.opensOn();
    if (!kept(opensOn) || *opensOn) { return; }
    kept(round.open({}));
}

LineId Life::propose(const Wished& wish) {
    if (!isWell()) { return {}; }
    Table table(together());
    const auto id = table.propose({keyOf(wish), termOf(wish), std::nullopt});
    if (!kept(id)) { return {}; }
    const auto all = table.proposals();
    if (!kept(all)) { return {}; }
    const auto found =
        std::find_if(all->begin(), all->end(), [&id](const auto& each) { return each.id == *id; });
    expects(found != all->end(), "what was proposed lies on the table");
    return found->line;
}

void Life::sayYes(YesTurn::Kind kind, const std::vector<LineId>& lines) {
    if (!isWell() || lines.empty()) { return; }
    auto turn = YesTurn::begin(together(), kind, lines);
    if (!kept(turn)) { return; }
    for (const auto seat : kBothSeats) {
        const auto person = m_house.confirm(m_keys[seat]);
        if (!kept(person)) { return; }
        std::map<LineId, YesAnswer> answers;
        std::set<LineId> onPaper;
        for (const auto& item : turn->pageFor(seat)) {
            answers[item.line] = YesAnswer::Yes;
            onPaper.insert(item.line);
        }
        if (!kept(turn->seal(*person, answers, onPaper))) { return; }
    }
    kept(turn->finish());
}

std::vector<LineView> Life::lines() {
    if (!isWell()) { return {}; }
    const auto all = AgreementStore(*m_house.sitting()).lines();
    return kept(all) ? *all : std::vector<LineView>();
}

LineId Life::lineOf(std::string_view activity) {
    for (const auto& line : lines()) {
        if (line.key.activity == activity) { return line.id; }
    }
    return {};
}

void Life::secondLook(Day day) {
    sitDownTogether(day);
    std::vector<LineId> settling;
    for (const auto& line : lines()) {
        if (line.state == LineState::Settling) { settling.push_back(line.id); }
    }
    sayYes(YesTurn::Kind::SecondLook, settling);
}

void Life::renew(Day day, std::string_view except) {
    sitDownTogether(day);
    if (!isWell() || !kept(Table(together()).chooseReviewDays(kReviewDays))) { return; }
    std::vector<LineId> inForce;
    for (const auto& line : lines()) {
        if (isInForce(line) && line.key.activity != except) { inForce.push_back(line.id); }
    }
    sayYes(YesTurn::Kind::WholePage, inForce);
}

void Life::restAlone(Seat by, Day day, std::string_view activity, const RestWords& words) {
    if (!isWell()) { return; }
    m_clock.moveTo(day);
    m_house.standUp(otherOf(by));
    const auto line = lineOf(activity);
    if (isWell()) { kept(AgreementStore(*m_house.sitting()).rest(by, line, words)); }
}

void Life::talkAgainAbout(Day day, const Wished& wish) {
    sitDownTogether(day);
    const auto line = lineOf(wish.activity);
    for (const auto seat : kBothSeats) {
        if (!isWell()) { return; }
        kept(AgreementStore(together()).liftOwnHold(seat, line));
    }
    if (!isWell() || !kept(Table(together()).propose({keyOf(wish), termOf(wish), line}))) { return; }
    sayYes(YesTurn::Kind::Proposals, {line});
    secondLook(day + std::chrono::days(1));
}

void Life::month(Day day, int number, bool isNearTheEnd) {
    const auto& often = *std::find_if(firstLines().begin(), firstLines().end(),
                                      [](const Wished& wish) { return wish.activity == oftenResting(); });
    renew(day, {});
    openRound();
    if (isWell() && number % kMonthsOfAYear == 0) {
        kept(liveAYearOfGoals(m_house, m_keys, number / kMonthsOfAYear));
    }
    if (number % kMonthsBetweenEditions == 0) { printEdition(); }
    if (number % kMonthsBetweenRests == 1 && !isNearTheEnd) {
        m_isOftenResting = true;
        restAlone(kBen, day + std::chrono::days(2), oftenResting(),
                  {"the shoulder is better", "warmth first"});
    }
    if (number % kMonthsBetweenRests == 3 && m_isOftenResting) {
        m_isOftenResting = false;
        talkAgainAbout(day + std::chrono::days(2), often);
    }
}

void Life::boundary(Seat owner, const std::string& wording, const std::string& until) {
    if (!isWell()) { return; }
    AgreementStore store(together());
    const auto id = store.addBoundary(owner, wording, until);
    if (!kept(id) || !kept(store.publishBoundary(owner, *id, true))) { return; }
    kept(store.tickBoundaryForPaper(owner, *id, true));
}

void Life::checkInsOfYears(Day first, Day last) {
    if (isWell()) { kept(keepCheckIns(together(), first, last)); }
}

void Life::checkIn(Day day, int week) {
    sitDownTogether(day);
    if (isWell()) { kept(openCheckIn(together(), week)); }
}

void Life::lastDays(Day today) {
    using std::chrono::days;
    restAlone(kAna, today - days(10), restingToday(), {"the wound check", "knowing how it feels"});
    renew(today - days(9), dueToday());
    checkIn(today - days(9), 4);
    checkIn(today - days(1), 5);
    boundary(kAna, "Weight on my left side.", "");
    boundary(kBen, "Being lifted by the arms.", "the shoulder is better");
    for (const auto& wish : openWishes()) {
        propose(wish);
    }
    if (isWell()) { kept(answerBodyMaps(together())); }
    sitDownTogether(today);
    if (isWell()) { kept(sealCheckIns(together())); }
    sayYes(YesTurn::Kind::Proposals, {propose(settlingToday())});
    if (isWell()) { kept(setGoals(m_house, m_keys)); }
    printEdition();
    if (!isWell()) { return; }
    const ProposalDraft draft{{"kiss_on_mouth", Direction::Together}, openTerm(), std::nullopt};
    kept(AgreementStore(together()).prepare(kAna, draft));
    if (isWell()) { kept(listenToEachOther(together(), today)); }
    if (isWell()) {
        kept(DraftStore(together(), kBen).keep("known", "Something I have not found the words for y"));
    }
}

void Life::printEdition() {
    if (!isWell()) { return; }
    const auto page = paper::agreementPaper(together(), {});
    if (kept(page)) { kept(paper::keepEdition(together(), *page)); }
}

} // namespace inglenook::sample
