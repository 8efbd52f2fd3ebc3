// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evening/house_evening_ports.h"

#include <algorithm>
#include <array>

namespace inglenook::ui {
namespace {

constexpr std::array<WordsKind, 4> kForPaper = {WordsKind::Matters, WordsKind::StrengthOfOther,
                                                WordsKind::WantKnown, WordsKind::Question};

bool isForPaper(WordsKind kind) {
    return std::find(kForPaper.begin(), kForPaper.end(), kind) != kForPaper.end();
}

Result<Sitting*> seated(House& house, Seat seat) {
    auto* sitting = house.sitting();
    if (sitting == nullptr || !sitting->isPresent(seat)) { return fail(ErrorCode::NotPresent, "own words"); }
    return sitting;
}

/// What is already there stays as it is, with its tick; only the difference is written.
Result<void> keepExactly(Sitting& sitting, Seat seat, WordsKind kind, std::vector<std::string> texts) {
    CoupleStore couple(sitting);
    auto known = couple.words(seat);
    if (!known) { return passOn(known); }
    for (const auto& each : *known) {
        if (each.kind != kind) { continue; }
        const auto same = std::find(texts.begin(), texts.end(), each.text);
        if (same != texts.end()) {
            texts.erase(same);
            continue;
        }
        auto erased = couple.erase(seat, each.id);
        if (!erased) { return erased; }
    }
    for (const auto& text : texts) {
        auto written = couple.write(seat, kind, text);
        if (!written) { return passOn(written); }
    }
    return {};
}

Result<void> tickAll(Sitting& sitting, Seat seat, bool isOnPaper) {
    CoupleStore couple(sitting);
    auto known = couple.words(seat);
    if (!known) { return passOn(known); }
    for (const auto& each : *known) {
        if (!isForPaper(each.kind)) { continue; }
        auto ticked = couple.tickForPaper(seat, each.id, isOnPaper);
        if (!ticked) { return ticked; }
    }
    return {};
}

} // namespace

void HouseWordsPort::words(QObject* owner, Seat seat, EveningDone<std::vector<OwnWords>> done) {
    m_door.ask(
        owner,
        [seat](House& house) -> Result<std::vector<OwnWords>> {
            auto sitting = seated(house, seat);
            if (!sitting) { return passOn(sitting); }
            return CoupleStore(**sitting).words(seat);
        },
        std::move(done));
}

void HouseWordsPort::keepWords(QObject* owner, Seat seat, WordsKind kind,
                               const std::vector<std::string>& texts, EveningDone<void> done) {
    m_door.ask(
        owner,
        [seat, kind, texts](House& house) -> Result<void> {
            auto sitting = seated(house, seat);
            if (!sitting) { return passOn(sitting); }
            return keepExactly(**sitting, seat, kind, texts);
        },
        std::move(done));
}

void HouseWordsPort::tickWords(QObject* owner, Seat seat, bool isOnPaper, EveningDone<void> done) {
    m_door.ask(
        owner,
        [seat, isOnPaper](House& house) -> Result<void> {
            auto sitting = seated(house, seat);
            if (!sitting) { return passOn(sitting); }
            return tickAll(**sitting, seat, isOnPaper);
        },
        std::move(done));
}

void HouseWordsPort::draft(QObject* owner, Seat seat, std::string_view place, EveningDone<std::string> done) {
    m_door.ask(
        owner,
        [seat, at = std::string(place)](House& house) -> Result<std::string> {
            auto sitting = seated(house, seat);
            if (!sitting) { return passOn(sitting); }
            return DraftStore(**sitting, seat).text(at);
        },
        std::move(done));
}

void HouseWordsPort::keepDraft(QObject* owner, Seat seat, std::string_view place, const std::string& text,
                               EveningDone<void> done) {
    m_door.ask(
        owner,
        [seat, at = std::string(place), text](House& house) -> Result<void> {
            auto sitting = seated(house, seat);
            if (!sitting) { return passOn(sitting); }
            return DraftStore(**sitting, seat).keep(at, text);
        },
        std::move(done));
}

} // namespace inglenook::ui
