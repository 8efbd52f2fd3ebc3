// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/agreement_page.h"
#include "paper/paper_sample.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace inglenook::test {
namespace {

constexpr std::array kStates = {LineState::Draft,      LineState::ToTalkAbout,  LineState::Settling,
                                LineState::Agreed,     LineState::DueForReview, LineState::Resting,
                                LineState::OffTheTable};

std::string wordingOf(int number) { return "wording " + std::to_string(number) + " end"; }

LineView anyLine(int number) {
    std::vector<std::string> conditions;
    if (*rc::gen::arbitrary<bool>()) { conditions.push_back("gently"); }
    auto line = aLine(number, wordingOf(number), *rc::gen::elementOf(kStates), conditions);
    for (const auto seat : kBothSeats) {
        line.onPaper[seat] = *rc::gen::arbitrary<bool>();
    }
    line.checked.clear();
    for (const auto seat : kBothSeats) {
        if (*rc::gen::arbitrary<bool>()) { line.checked.push_back(seat); }
    }
    return line;
}

BoundaryView anyBoundary(int number) {
    auto boundary = aBoundary(number, *rc::gen::elementOf(kBothSeats), wordingOf(1000 + number),
                              *rc::gen::element<std::string>("", "the wound check"));
    boundary.isPublished = *rc::gen::arbitrary<bool>();
    boundary.onPaper = *rc::gen::arbitrary<bool>();
    return boundary;
}

paper::AgreementPaperContent anyContent() {
    auto content = *rc::gen::arbitrary<bool>() ? theFirstAgreement() : twoAtTheTable();
    content.lines.clear();
    content.boundaries.clear();
    const int count = *rc::gen::inRange(0, 12);
    for (int i = 0; i < count; ++i) {
        content.lines.push_back(anyLine(i));
        content.boundaries.push_back(anyBoundary(i));
    }
    for (const auto seat : kBothSeats) {
        content.isPresent[seat] = *rc::gen::arbitrary<bool>();
    }
    return content;
}

bool isOn(const std::string& text, const std::string& wording) {
    return text.find(wording) != std::string::npos;
}

bool isUnder(const paper::Document& document, const std::string& headingStart, const std::string& wording) {
    paper::Document alone;
    for (const auto& section : document.sections) {
        if (section.heading.starts_with(headingStart)) { alone.sections.push_back(section); }
    }
    return isOn(paper::plainText(alone), wording);
}

RC_GTEST_PROP(AnyAgreementPage, HoldsExactlyWhatWasTicked, ()) {
    const auto content = anyContent();
    const auto page = paper::agreementPage(content, {}, aSalt(1));
    RC_PRE(page.has_value());
    const auto text = paper::plainText(page->document);
    for (const auto& line : content.lines) {
        const bool isTicked = line.onPaper[Seat::Circle] && line.onPaper[Seat::Diamond];
        RC_ASSERT(isOn(text, line.wording) == (isTicked && line.state != LineState::Draft));
    }
    for (const auto& boundary : content.boundaries) {
        RC_ASSERT(isOn(text, boundary.wording) == (boundary.isPublished && boundary.onPaper));
    }
}

RC_GTEST_PROP(AnyAgreementPage, SaysYouMayAskOnlyOfWhatIsInForceForEveryoneHere, ()) {
    const auto content = anyContent();
    const auto page = paper::agreementPage(content, {}, aSalt(1));
    RC_PRE(page.has_value());
    for (const auto& line : content.lines) {
        const bool isOpen = isUnder(page->document, "Welcome", line.wording) ||
                            isUnder(page->document, "Look again", line.wording);
        if (!isOpen) { continue; }
        RC_ASSERT(line.state == LineState::Agreed || line.state == LineState::DueForReview);
        for (const auto seat : kBothSeats) {
            const bool isChecked = std::count(line.checked.begin(), line.checked.end(), seat) > 0;
            RC_ASSERT(isChecked || !content.isPresent[seat]);
        }
    }
}

RC_GTEST_PROP(AnyAgreementPage, HasANumberExactlyWhenBothAreHere, ()) {
    const auto content = anyContent();
    const auto page = paper::agreementPage(content, {}, aSalt(1));
    const bool areBoth = content.isPresent[Seat::Circle] && content.isPresent[Seat::Diamond];
    RC_ASSERT(page.has_value() == (content.isPresent[Seat::Circle] || content.isPresent[Seat::Diamond]));
    RC_PRE(page.has_value());
    RC_ASSERT(page->edition.has_value() == areBoth);
    RC_ASSERT((page->document.kind == "Edition 1") == areBoth);
}

RC_GTEST_PROP(AnyAgreementPage, PrintedOnceMoreUnchangedKeepsItsNumberAndDay, ()) {
    auto content = anyContent();
    content.isPresent[Seat::Circle] = content.isPresent[Seat::Diamond] = true;
    const auto first = paper::agreementPage(content, {}, aSalt(1));
    RC_ASSERT(first.has_value());
    content.lastEdition = first->edition;
    content.today += std::chrono::days(1); // within the same month nothing on the page changes by itself
    const auto second = paper::agreementPage(content, {}, aSalt(2));
    RC_ASSERT(second->edition == first->edition);
    RC_ASSERT(second->document.subtitle == first->document.subtitle);
}

} // namespace
} // namespace inglenook::test
