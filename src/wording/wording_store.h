// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// How a person wants the language helper, in that person's own room: nobody else learns whether it is on, or
/// which words they keep. What it found is kept nowhere.
#include "vault/presence.h"
#include "wording/wording_rules.h"

namespace inglenook {

struct WordingChoice {
    WordingMode mode = WordingMode::Gentle;
    bool alsoInJournal = false;
    friend bool operator==(const WordingChoice&, const WordingChoice&) = default;
};

class WordingStore {
public:
    /// The room of `seat`; NotPresent where that person has not sat down.
    WordingStore(Sitting& sitting, Seat seat) : m_sitting(sitting), m_seat(seat) {}
    [[nodiscard]] Result<WordingChoice> choice();
    [[nodiscard]] Result<void> choose(const WordingChoice& choice);
    /// Words that this person keeps as they are, folded, in the order of the alphabet.
    [[nodiscard]] Result<std::vector<std::string>> allowed();
    [[nodiscard]] Result<void> allow(const std::string& words); ///< TextEmpty, TextNotReadable
    /// Marked once more from now on.
    [[nodiscard]] Result<void> forget(const std::string& words);

private:
    Sitting& m_sitting;
    Seat m_seat;
};

} // namespace inglenook
