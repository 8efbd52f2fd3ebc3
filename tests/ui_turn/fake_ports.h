// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Hand-made ports for turns and rounds: answer at once, remember what they were told.
#include "ui/turn/round_presenter.h"
#include "ui/turn/yes_turn_presenter.h"

#include <cstdint>

namespace inglenook::ui::testing {

inline LineId lineId(std::uint8_t number) {
    std::array<std::uint8_t, 16> bytes{};
    bytes[0] = number;
    return LineId(bytes);
}

inline Passphrase aPassphrase(std::string_view text = "five quiet words for one") {
    auto made = Passphrase::from(text);
    expects(made.has_value(), "a passphrase of a test is readable");
    return std::move(*made);
}

inline YesItem anItem(std::uint8_t number, const std::string& wording) {
    YesItem item;
    item.line = lineId(number);
    item.wording = wording;
    item.level = TouchLevel::Nonsexual;
    return item;
}

class FakeTurnPort final : public TurnPort {
public:
    struct Sealed {
        std::map<LineId, YesAnswer> answers;
        std::set<LineId> onPaper;
    };
    BySeat<std::vector<YesItem>> pages;
    BySeat<std::optional<Sealed>> sealed;
    std::optional<ErrorCode> refusal;
    std::optional<ErrorCode> noTurn; ///< why none can begin
    std::vector<LineId> chosen;
    Outcomes outcomes;
    bool wasFinished = false;
    bool wasAbandoned = false;

    void begin(QObject* /*owner*/, YesTurn::Kind /*kind*/, const std::vector<LineId>& lines,
               Done<BySeat<std::vector<YesItem>>> done) override {
        chosen = lines;
        if (noTurn) { return done(inglenook::fail(*noTurn, "fake")); }
        done(pages);
    }
    void seal(QObject* /*owner*/, Seat seat, Passphrase /*passphrase*/, std::map<LineId, YesAnswer> answers,
              std::set<LineId> onPaper, Done<void> done) override {
        if (refusal) {
            done(inglenook::fail(*refusal, "fake"));
            return;
        }
        sealed[seat] = Sealed{std::move(answers), std::move(onPaper)};
        done({});
    }
    void undo(QObject* /*owner*/, Seat seat, Done<void> done) override {
        sealed[seat].reset();
        done({});
    }
    void finish(QObject* /*owner*/, Done<Outcomes> done) override {
        wasFinished = true;
        done(outcomes);
    }
    void abandon() override { wasAbandoned = true; }
};

class FakeRoundPort final : public RoundPort {
public:
    std::optional<Day> day;
    BySeat<std::vector<RoundLine>> own;
    std::vector<RoundLine> overlaps;
    std::optional<BySeat<std::set<StanceKey>>> openedWith;

    void opensOn(QObject* /*owner*/, Done<std::optional<Day>> done) override { done(day); }
    void preview(QObject* /*owner*/, Seat seat, Done<std::vector<RoundLine>> done) override {
        done(own[seat]);
    }
    void open(QObject* /*owner*/, const BySeat<std::set<StanceKey>>& leftOut,
              Done<std::vector<RoundLine>> done) override {
        openedWith = leftOut;
        done(overlaps);
    }
};

} // namespace inglenook::ui::testing
