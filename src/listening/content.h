// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The deck of topics, the beginnings of sentences and the word lists (resources/content/en/listening.json).
/// Ids are those of the prompts they come from.
#include "listening/session.h"

#include <string_view>
#include <vector>

namespace inglenook::listening {

struct Card {
    std::string id;
    std::string words; ///< "A worry I have about being close"
    Energy energy = Energy::Some;
};

struct Content {
    std::vector<Card> deck;
    // Beginnings of sentences, for whoever speaks in the state they are named after.
    std::vector<std::string> speaker;
    std::vector<std::string> adding;
    std::vector<std::string> listener;
    std::vector<std::string> summary;
    std::vector<std::string> sense;
    std::vector<std::string> guess;
    std::vector<std::string> wish;
    std::vector<std::string> closing;
    std::vector<std::string> full; ///< when one is full
    std::vector<std::string> feelings;
    std::vector<std::string> needs;
    std::vector<std::string> soothing; ///< for a pause
    std::vector<std::string> touchWords;
};

/// TextNotReadable: not JSON of format 1, too large, a field missing or of another type, a text that is not
/// clean, an id twice. The detail names the field, never its content.
[[nodiscard]] Result<Content> contentFrom(std::string_view json);
/// The one that ships. Loaded once.
[[nodiscard]] const Content& content();
[[nodiscard]] const Card* cardOf(std::string_view id);
/// Some word that means touch, or the name of an activity with touch, is in these words: then it is a wish to
/// sleep on. Errs on the side of the night.
[[nodiscard]] bool namesTouch(std::string_view words);

} // namespace inglenook::listening
