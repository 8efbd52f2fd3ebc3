// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that are nobody's yes, and words that do not belong: each is refused for itself.
#include "agreement/consent_change.h"
#include "agreement/line_opening.h"
#include "agreement/line_reading.h"
#include "agreement/plain_text.h"
#include "agreement_kernel/line_world.h"

#include <functional>
#include <gtest/gtest.h>

namespace inglenook::testing {
namespace {

const Term kBoth = termOn({"a", "b"});
constexpr Seat kA = Seat::Circle;
constexpr Seat kB = Seat::Diamond;

using Changes = std::vector<std::function<void(SealedLine&)>>;

LineParts proposedLine(TouchLevel level) {
    return after(bothPresent(), Propose{bytesOf(aLine(level, kBoth))}, at(0));
}

SealedLine sealedAs(YesPhase phase) {
    auto line = aLine(TouchLevel::Sensual, kBoth);
    line.phase = phase;
    line.yes = aYesId(5);
    line.settlesOn = dayOf(1);
    line.reviewOn = dayOf(43);
    return line;
}

TEST(LineBytes, OfAnotherLineOrVaultSayNothing) {
    const auto parts = bothPresent();
    auto line = aLine(TouchLevel::Sensual, kBoth);
    EXPECT_TRUE(reading::lineIn(parts, bytesOf(line)));
    EXPECT_EQ(keyOf(proposedLine(TouchLevel::Sensual)), (StanceKey{"long_hug", Direction::Together}));
    line.vault = VaultId(std::array<std::uint8_t, 16>{8});
    EXPECT_FALSE(reading::lineIn(parts, bytesOf(line)));
    auto moved = parts;
    moved.shared->agreed = bytesOf(line);
    EXPECT_FALSE(keyOf(moved));
    line.vault = aVault();
    line.line = aLineId(2);
    EXPECT_FALSE(reading::lineIn(parts, bytesOf(line)));
    EXPECT_FALSE(reading::withoutYes(parts, bytesOf(line)));
}

TEST(LineBytes, AreAFinalYesOnlyWithItsPhaseItsYesAndItsReviewDay) {
    const auto parts = bothPresent();
    EXPECT_TRUE(reading::finalIn(parts, bytesOf(sealedAs(YesPhase::Final))));
    const Changes lacks = {[](auto& line) { line.phase = YesPhase::First; },
                           [](auto& line) { line.yes = {}; }, [](auto& line) { line.reviewOn.reset(); }};
    for (const auto& lack : lacks) {
        auto line = sealedAs(YesPhase::Final);
        lack(line);
        EXPECT_FALSE(reading::finalIn(parts, bytesOf(line)));
    }
}

TEST(LineBytes, AreAFirstYesOnlyWithItsPhaseItsYesAndItsSettlingDay) {
    const auto parts = bothPresent();
    EXPECT_TRUE(reading::firstIn(parts, bytesOf(sealedAs(YesPhase::First))));
    const Changes lacks = {[](auto& line) { line.phase = YesPhase::Final; },
                           [](auto& line) { line.yes = {}; }, [](auto& line) { line.settlesOn.reset(); }};
    for (const auto& lack : lacks) {
        auto line = sealedAs(YesPhase::First);
        lack(line);
        EXPECT_FALSE(reading::firstIn(parts, bytesOf(line)));
    }
}

TEST(LineBytes, AreHeldByNobodyWhereNobodyIs) {
    auto parts = agreedLine(TouchLevel::Sensual, kBoth, 1);
    EXPECT_TRUE(reading::doAllPresentHold(parts, &OwnPart::finalYes, parts.shared->agreed));
    parts.own = {};
    EXPECT_FALSE(reading::doAllPresentHold(parts, &OwnPart::finalYes, parts.shared->agreed));
    EXPECT_FALSE(reading::sealedTerm(parts));
}

TEST(LineBytes, OfNoFinalYesSealNothingForOneAlone) {
    const auto agreed = agreedLine(TouchLevel::Sensual, kBoth, 1);
    EXPECT_EQ(reading::sealedTerm(aloneWithoutShared(agreed, kA)), kBoth);
    EXPECT_FALSE(reading::sealedTerm(aloneWithoutShared(proposedLine(TouchLevel::Sensual), kA)));
}

TEST(LineBytes, OfAProposalCarryNoYesNoPhaseAndNoDay) {
    const Changes extras = {
        [](auto& line) { line.yes = aYesId(5); }, [](auto& line) { line.phase = YesPhase::Final; },
        [](auto& line) { line.settlesOn = dayOf(1); }, [](auto& line) { line.reviewOn = dayOf(1); }};
    for (const auto& extra : extras) {
        auto line = aLine(TouchLevel::Sensual, kBoth);
        extra(line);
        const auto placed = apply(bothPresent(), Propose{bytesOf(line)}, at(0), {});
        ASSERT_FALSE(placed);
        EXPECT_EQ(placed.error().code, ErrorCode::OutsideRules);
    }
}

TEST(LineBytes, KeepTheActivityAndTheDirectionThatWereAgreed) {
    const auto agreed = agreedLine(TouchLevel::Sensual, kBoth, 1);
    auto other = aLine(TouchLevel::Sensual, kBoth);
    other.activity = "foot_rub";
    EXPECT_EQ(apply(agreed, Propose{bytesOf(other)}, at(2), {}).error().code, ErrorCode::OutsideRules);
}

TEST(LineBytes, OpenOnlyWithEveryScopeWrittenOut) {
    for (const auto scope : {&Term::areas, &Term::places, &Term::kinds}) {
        auto line = aLine(TouchLevel::Sensual, kBoth);
        (line.term.*scope).reset();
        const auto sealed = encoded(line);
        ASSERT_FALSE(sealed);
        EXPECT_EQ(sealed.error().code, ErrorCode::OutsideRules);
    }
}

TEST(PlainText, IsShortAndHoldsNothingThatCannotBeSeen) {
    EXPECT_TRUE(isPlainText("A long hug", 10));
    EXPECT_FALSE(isPlainText("A long hug", 9));
    EXPECT_TRUE(isPlainText("A café", 10));
    for (const auto* odd : {"", " a", "a ", "a\x7f", "a\nb", "cafe\xcc\x81"}) {
        EXPECT_FALSE(isPlainText(odd, 10)) << odd;
    }
}

/// What both would be shown, changed on its way back.
ErrorCode refusalOfTurn(const LineParts& parts, YesKind kind,
                        const std::function<void(SealedLine&)>& change) {
    const auto shown = bytesToShow(parts, kind, stampOf(700), at(1), {});
    expects(shown.has_value(), "the turn can be begun");
    auto line = *decodedLine(*shown);
    change(line);
    const auto heard = apply(parts, YesTurns{kind, kTwoYeses, bytesOf(line)}, at(1), {});
    return heard ? ErrorCode::StorageFailed : heard.error().code;
}

TEST(LineTurn, TakesNoBytesButThoseOfThisTurn) {
    const auto parts = proposedLine(TouchLevel::Sensual);
    const Changes changes = {[](auto& line) { line.phase = YesPhase::Final; },
                             [](auto& line) { line.settlesOn.reset(); },
                             [](auto& line) { line.reviewOn.reset(); },
                             [](auto& line) { line.reviewOn = *line.reviewOn + std::chrono::days(1); },
                             [](auto& line) { line.yes = {}; }};
    for (const auto& change : changes) {
        EXPECT_EQ(refusalOfTurn(parts, YesKind::First, change), ErrorCode::OutsideRules);
    }
    EXPECT_EQ(refusalOfTurn(parts, YesKind::First, [](auto& line) { line.stopSignals[kB] = {"stop"}; }),
              ErrorCode::SignalsMissing);
    EXPECT_EQ(apply(parts, YesTurns{YesKind::First, kTwoYeses, {1, 2, 3}}, at(1), {}).error().code,
              ErrorCode::OutsideRules);
}

TEST(LineTurn, NeverTakesTheYesOfAnEarlierOne) {
    const auto agreed = agreedLine(TouchLevel::Sensual, kBoth, 1);
    const auto earlier = decodedLine(*agreed.shared->agreed)->yes;
    EXPECT_EQ(refusalOfTurn(agreed, YesKind::Renewal, [&](auto& line) { line.yes = earlier; }),
              ErrorCode::OutsideRules);
    const auto settling = bothSayYes(proposedLine(TouchLevel::Sensual), YesKind::First, at(0));
    const auto first = decodedLine(*settling.shared->onTable)->yes;
    EXPECT_EQ(refusalOfTurn(settling, YesKind::Second, [&](auto& line) { line.yes = first; }),
              ErrorCode::OutsideRules);
}

TEST(LineTurn, IsRefusedWhereTheLineRestsSinceItBegan) {
    const auto parts = proposedLine(TouchLevel::Sensual);
    const auto shown = bytesToShow(parts, YesKind::First, stampOf(701), at(1), {});
    ASSERT_TRUE(shown);
    const auto rested = after(parts, Rest{kB, "", ""}, at(1));
    EXPECT_EQ(apply(rested, YesTurns{YesKind::First, kTwoYeses, *shown}, at(1), {}).error().code,
              ErrorCode::OutsideRules);
}

TEST(LineTurn, ANotYetToARenewalTakesTheLineOutOfForce) {
    const auto agreed = agreedLine(TouchLevel::Sensual, kBoth, 1);
    const auto declined = turned(agreed, YesKind::Renewal, {{YesAnswer::Yes, YesAnswer::NotYet}}, at(2));
    ASSERT_TRUE(declined);
    EXPECT_EQ(standing(*declined, 2).inForce, closedTerm());
    EXPECT_FALSE(declined->own[kA]->finalYes || declined->own[kB]->finalYes);
    EXPECT_FALSE(mayPropose(*declined, dayOf(3)));
}

} // namespace
} // namespace inglenook::testing
