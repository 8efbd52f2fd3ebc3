// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Hand-made ports for the first evening: a small pretended vault in memory that answers at once.
#include "ui/evening/evening_presenter.h"
#include "ui_stance/fake_stance_port.h"
#include "ui_turn/fake_ports.h"

#include <algorithm>

namespace inglenook::ui::testing {

inline constexpr std::string_view kGoodWords = "kettle meadow violin harbour thimble";
inline constexpr std::string_view kOtherGoodWords = "lantern orchard pebble saffron willow";

class FakeSeatPort final : public SeatPort {
public:
    std::optional<Setup> made;
    BySeat<bool> here;
    BySeat<bool> isTaken;
    int lockTests = 0;
    std::optional<ErrorCode> refusal;

    void create(QObject* /*owner*/, const Setup& setup, EveningDone<void> done) override {
        if (answerRefusal(done)) { return; }
        made = setup;
        done({});
    }
    void takeSeat(QObject* /*owner*/, Seat seat, PersonName /*name*/, Passphrase /*first*/,
                  Passphrase /*second*/, EveningDone<void> done) override {
        if (answerRefusal(done)) { return; }
        ++lockTests;
        isTaken[seat] = true;
        here[seat] = true;
        done({});
    }
    void sitDown(QObject* /*owner*/, Seat seat, Passphrase /*passphrase*/, EveningDone<void> done) override {
        if (answerRefusal(done)) { return; }
        here[seat] = true;
        done({});
    }
    void standUp(Seat seat) override { here[seat] = false; }

private:
    bool answerRefusal(const EveningDone<void>& done) {
        if (!refusal) { return false; }
        done(inglenook::fail(*refusal, "fake"));
        return true;
    }
};

class FakeWordsPort final : public OwnWordsPort {
public:
    BySeat<std::vector<OwnWords>> kept;
    BySeat<std::map<std::string, std::string, std::less<>>> drafts;

    void words(QObject* /*owner*/, Seat seat, EveningDone<std::vector<OwnWords>> done) override {
        done(kept[seat]);
    }
    void keepWords(QObject* /*owner*/, Seat seat, WordsKind kind, const std::vector<std::string>& texts,
                   EveningDone<void> done) override {
        std::erase_if(kept[seat], [&](const OwnWords& each) { return each.kind == kind; });
        for (const auto& text : texts) {
            OwnWords words;
            words.kind = kind;
            words.text = text;
            kept[seat].push_back(words);
        }
        done({});
    }
    void tickWords(QObject* /*owner*/, Seat seat, bool isOnPaper, EveningDone<void> done) override {
        for (auto& each : kept[seat]) {
            each.onPaper = isOnPaper;
        }
        done({});
    }
    void draft(QObject* /*owner*/, Seat seat, std::string_view place,
               EveningDone<std::string> done) override {
        const auto found = drafts[seat].find(place);
        done(found == drafts[seat].end() ? std::string() : found->second);
    }
    void keepDraft(QObject* /*owner*/, Seat seat, std::string_view place, const std::string& text,
                   EveningDone<void> done) override {
        drafts[seat][std::string(place)] = text;
        done({});
    }
    [[nodiscard]] std::vector<std::string> textsOf(Seat seat, WordsKind kind) const {
        std::vector<std::string> texts;
        for (const auto& each : kept[seat]) {
            if (each.kind == kind) { texts.push_back(each.text); }
        }
        return texts;
    }
};

class FakeTablePort final : public TablePort {
public:
    explicit FakeTablePort(FakeWordsPort& words) : m_words(words) {}
    std::vector<StanceKey> proposed;
    std::optional<bool> settlesOvernight;
    int reviewDays = 0;
    bool areSignalsSealed = false;
    bool areWordsOpened = false;
    std::vector<PageKind> pages;
    int editions = 0;
    Proposed answer;
    paper::Document document;

    void openWords(QObject* /*owner*/, EveningDone<BySeat<std::vector<OwnWords>>> done) override {
        areWordsOpened = true;
        done(m_words.kept);
    }
    void sealSignalsKnown(QObject* /*owner*/, EveningDone<void> done) override {
        areSignalsSealed = true;
        done({});
    }
    void propose(QObject* /*owner*/, const std::vector<StanceKey>& chosen,
                 EveningDone<Proposed> done) override {
        proposed = chosen;
        done(answer);
    }
    void chooseSettling(QObject* /*owner*/, bool overnight, int days, EveningDone<void> done) override {
        settlesOvernight = overnight;
        reviewDays = days;
        done({});
    }
    void page(QObject* /*owner*/, PageKind kind, EveningDone<paper::Document> done) override {
        pages.push_back(kind);
        done(document);
    }
    void keepEdition(QObject* /*owner*/, EveningDone<void> done) override {
        ++editions;
        done({});
    }

private:
    FakeWordsPort& m_words;
};

/// Two people's evening without a vault.
struct FakeEvening {
    FakeSeatPort seats;
    FakeWordsPort words;
    FakeTablePort table{words};
    FakeStancePort stances;
    FakeRoundPort round;
    FakeTurnPort turn;
    EveningPresenter evening{{seats, words, table, stances, round, turn}, firstOf};

    /// Up to the first curtain.
    void setUp(const QString& circle = QStringLiteral("Ana"),
               const QString& diamond = QStringLiteral("Ben")) {
        evening.setNameOfEmptySeat(QStringLiteral("the other"));
        evening.beginNew(Pace::Soon);
        evening.setup().chooseOpening(Opening::Either);
        evening.setup().setName(Seat::Circle, circle);
        evening.setup().setName(Seat::Diamond, diamond);
        evening.setup().goFirst(Seat::Circle);
    }
    /// From the curtain to the first card alone.
    void sitDownAlone(std::string_view words_ = kGoodWords) {
        evening.openCurtain();
        evening.alone().readForWhom();
        evening.alone().choosePassphrase(aPassphrase(words_));
        evening.alone().repeatPassphrase(aPassphrase(words_));
    }
    /// Skips everything alone and seals.
    void skipAndSeal() {
        while (evening.alone().state().step != AloneStep::LookOver) {
            evening.alone().skip();
        }
        evening.alone().seal();
    }
    /// To the first page that both read.
    void bothDone() {
        setUp();
        sitDownAlone();
        skipAndSeal();
        sitDownAlone(kOtherGoodWords);
        skipAndSeal();
        evening.joint().sitDown(aPassphrase(kGoodWords));
        evening.joint().round().doneLooking();
        evening.joint().round().openCurtain();
        evening.joint().round().doneLooking();
    }
};

} // namespace inglenook::ui::testing
