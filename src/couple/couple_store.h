// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The two people: names, words of each, and how they ask, answer and stop. What speaks for one person lies
/// in that person's own room; what both opened together is a copy of it in the shared room, and the own room
/// wins.
#include "clock/clock.h"
#include "value/text.h"
#include "vault/presence.h"

#include <cstdint>
#include <vector>

namespace inglenook {

// Numbers live in vaults: never reuse.
enum class WordsKind : std::uint8_t {
    StopSpoken = 1, ///< "stop"
    StopShown = 2,  ///< non-verbal, fails safe: "the soft ball drops"
    Matters = 3,    ///< what matters now, beyond the old script
    Value = 4,
    FirstReason = 5,
    StrengthOfOther = 6, ///< three
    StrengthOfSelf = 7,
    WantKnown = 8, ///< a thing I want known
    Question = 9,  ///< for the therapist
    MedicalQuestion = 10,
    ReadFirstPage = 11, ///< not shown to anyone: this person has read for whom the app is not (text is empty)
};

struct OwnWords {
    EntryId id;
    WordsKind kind = WordsKind::Matters;
    std::string text;
    bool isOpened = false; ///< a copy lies in the shared room
    bool onPaper = false;  ///< its author's tick
};

/// Shared sentences: how we ask and answer. Changed only at a joint sitting.
struct HowWeAsk {
    std::string ask;    ///< "We ask each time."
    std::string answer; ///< "“Yes”, “slower”, “not tonight” are whole answers. Silence is a no."
};

class CoupleStore {
public:
    explicit CoupleStore(Sitting& sitting) : m_sitting(sitting) {}
    [[nodiscard]] Result<BySeat<std::string>> names(); ///< an empty seat has an empty name
    [[nodiscard]] Result<void> rename(Seat by, const PersonName& name);

    // One's own words, in one's own room.
    [[nodiscard]] Result<std::vector<OwnWords>> words(Seat of);
    [[nodiscard]] Result<EntryId> write(Seat by, WordsKind kind, const std::string& text);
    [[nodiscard]] Result<void> rewrite(Seat by, const EntryId& id, const std::string& text);
    [[nodiscard]] Result<void> erase(Seat by, const EntryId& id);
    [[nodiscard]] Result<void> tickForPaper(Seat by, const EntryId& id, bool isTicked);

    // At the table.
    [[nodiscard]] Result<void> open(Together& together, Seat of,
                                    const std::vector<EntryId>& ids); ///< copies to the shared room
    [[nodiscard]] Result<BySeat<std::vector<OwnWords>>> openedWords();
    [[nodiscard]] Result<HowWeAsk> howWeAsk();
    [[nodiscard]] Result<void> chooseHowWeAsk(Together& together, const HowWeAsk& words);

    /// Both stop signals of each person as both have sealed that they know them. A changed one is added; the
    /// old one keeps meaning stop until both have sealed the new one.
    [[nodiscard]] Result<BySeat<std::vector<std::string>>> stopSignals();
    [[nodiscard]] Result<bool>
    areSignalsKnown(); ///< both have both, and each sealed that they know the other's
    [[nodiscard]] Result<void> sealSignalsKnown(Together& together);

private:
    Sitting& m_sitting;
};

/// What was typed and not yet finished, kept for its writer. `place` names the field ("known", "boundary").
class DraftStore {
public:
    DraftStore(Sitting& sitting, Seat seat) : m_sitting(sitting), m_seat(seat) {}
    [[nodiscard]] Result<std::string> text(std::string_view place);
    [[nodiscard]] Result<void> keep(std::string_view place, std::string_view text); ///< empty forgets

private:
    Sitting& m_sitting;
    Seat m_seat;
};

} // namespace inglenook
