// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/agreement_paper.h"

#include "agreement/stance_store.h"
#include "agreement/table.h"
#include "couple/couple_store.h"
#include "own_room/body_map_store.h"
#include "paper/goal_sections.h"
#include "paper/helped_section.h"
#include "secret/random.h"

#include <algorithm>

namespace inglenook::paper {
namespace {

std::vector<std::string>* placeOf(WordsOnPaper& words, WordsKind kind) {
    switch (kind) {
    case WordsKind::Matters:
        return &words.matters;
    case WordsKind::Value:
        return &words.values;
    case WordsKind::FirstReason:
        return &words.firstReasons;
    case WordsKind::StrengthOfOther:
        return &words.strengthsOfOther;
    case WordsKind::WantKnown:
        return &words.wantKnown;
    case WordsKind::Question:
        return &words.questions;
    case WordsKind::MedicalQuestion:
        return &words.medicalQuestions;
    case WordsKind::StopSpoken:
    case WordsKind::StopShown:
    case WordsKind::StrengthOfSelf:
    case WordsKind::ReadFirstPage:
        return nullptr;
    }
    std::abort();
}

WordsOnPaper ticked(const std::vector<OwnWords>& all) {
    WordsOnPaper words;
    for (const auto& each : all) {
        auto* place = placeOf(words, each.kind);
        if (place != nullptr && each.isOpened && each.onPaper) { place->push_back(each.text); }
    }
    return words;
}

// The own room wins over its copy, wherever it is open.
Result<void> gatherWords(Sitting& sitting, AgreementPaperContent& content) {
    CoupleStore couple(sitting);
    const auto opened = couple.openedWords();
    if (!opened) { return passOn(opened); }
    for (const auto seat : kBothSeats) {
        if (!sitting.isPresent(seat)) {
            content.words[seat] = ticked((*opened)[seat]);
            continue;
        }
        const auto own = couple.words(seat);
        if (!own) { return passOn(own); }
        content.words[seat] = ticked(*own);
    }
    return {};
}

Result<void> gatherCouple(Sitting& sitting, AgreementPaperContent& content) {
    CoupleStore couple(sitting);
    auto names = couple.names();
    if (!names) { return passOn(names); }
    content.names = std::move(*names);
    auto how = couple.howWeAsk();
    if (!how) { return passOn(how); }
    content.ask = std::move(how->ask);
    content.answer = std::move(how->answer);
    auto signals = couple.stopSignals();
    if (!signals) { return passOn(signals); }
    content.stopSignals = std::move(*signals);
    return gatherWords(sitting, content);
}

Result<void> gatherAgreement(Sitting& sitting, AgreementPaperContent& content) {
    AgreementStore agreement(sitting);
    auto lines = agreement.lines();
    if (!lines) { return passOn(lines); }
    content.lines = std::move(*lines);
    auto boundaries = agreement.boundaries();
    if (!boundaries) { return passOn(boundaries); }
    content.boundaries = std::move(*boundaries);
    return {};
}

Result<std::string> nameOf(Sitting& sitting, const StanceKey& key, const BySeat<std::string>& names) {
    if (const auto* known = builtInActivity(key.activity)) { return wordingOf(*known, key.direction, names); }
    for (const auto seat : kBothSeats) {
        const auto own = StanceStore(sitting, seat).ownActivities();
        if (!own) { return passOn(own); }
        const auto found = std::find_if(own->begin(), own->end(),
                                        [&](const Activity& each) { return each.id == key.activity; });
        if (found != own->end()) { return wordingOf(*found, key.direction, names); }
    }
    return std::string(); // its author has erased it since: nothing is left to print
}

Result<void> gatherTable(Together& together, AgreementPaperContent& content) {
    const auto overlaps = Round(together).overlapsOfLast();
    if (!overlaps) { return passOn(overlaps); }
    for (const auto& key : *overlaps) {
        auto name = nameOf(together, key, content.names);
        if (!name) { return passOn(name); }
        if (!name->empty()) { content.overlaps.push_back(std::move(*name)); }
    }
    auto proposals = Table(together).proposals();
    if (!proposals) { return passOn(proposals); }
    std::copy_if(proposals->begin(), proposals->end(), std::back_inserter(content.proposals),
                 [](const ProposalView& proposal) { return proposal.isOnTable; });
    return {};
}

} // namespace

Result<AgreementPaperContent> gathered(Sitting& sitting) {
    if (sitting.shared() == nullptr) {
        return fail(ErrorCode::NeedsBoth, "paper: the shared room is closed");
    }
    AgreementPaperContent content;
    content.today = sitting.now().day;
    content.opening = sitting.opening();
    for (const auto seat : kBothSeats) {
        content.isPresent[seat] = sitting.isPresent(seat);
    }
    auto done = gatherCouple(sitting, content);
    if (done) { done = gatherAgreement(sitting, content); }
    if (done) { done = gatherGoals(sitting, content); }
    if (!done) { return passOn(done); }
    auto helped = helpedOnPaper(sitting);
    if (!helped) { return passOn(helped); }
    content.helped = std::move(*helped);
    auto maps = openedBodyMaps(sitting);
    if (!maps) { return passOn(maps); }
    content.bodyAreas = std::move(*maps);
    auto last = EditionStore(sitting).last();
    if (!last) { return passOn(last); }
    content.lastEdition = std::move(*last);
    return content;
}

Result<ComposedPage> agreementPaper(Sitting& sitting, const PageChoices& choices) {
    const auto content = gathered(sitting);
    if (!content) { return passOn(content); }
    return agreementPage(*content, choices, random16());
}

Result<ComposedPage> talkPaper(Together& together, const PageChoices& choices) {
    auto content = gathered(together);
    if (!content) { return passOn(content); }
    const auto done = gatherTable(together, *content);
    if (!done) { return passOn(done); }
    return talkPage(*content, choices);
}

Result<void> keepEdition(Together& together, const ComposedPage& page) {
    if (!page.edition) { return {}; }
    return EditionStore(together).keep(together, *page.edition);
}

} // namespace inglenook::paper
