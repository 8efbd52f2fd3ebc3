// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The language helper: finds words that may hurt or press, says why, and offers others
/// (resources/content/<language>/language.json). It only reads: it never blocks, rewrites, counts or keeps
/// anything. Where it has nothing to say it is silent, and a no is never softened.
#include "result/result.h"
#include "wording/pattern.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook {

/// One thing the helper knows about.
struct WordingRule {
    std::string id;       ///< "nl-10": stable
    std::string label;    ///< "should / shouldn't"
    std::string category; ///< "pressure"
    std::string why;      ///< "carries an unspoken rule"
    std::vector<std::string> otherWords;
};

/// How much a person wants of it.
enum class WordingMode {
    Off = 0,
    Gentle = 1,   ///< at most two places of a text
    Learning = 2, ///< every place, and the rules that are off by default
};

/// What is being written. In most of these the helper is silent, whatever the text.
enum class WordingPlace {
    Shared,     ///< proposals, what I want known, strengths, questions, a shared journal
    Speaker,    ///< a speaker's turn
    Listener,   ///< a listener's own answer: only what cancels what was just heard
    Journal,    ///< off unless its writer wants it
    SaidBack,   ///< what someone said, said back
    Boundary,   ///< a no is never softened
    StopSignal, ///< nor is a stop
    Safety,
    Setback,
};

struct WordingAsk {
    WordingPlace place = WordingPlace::Shared;
    WordingMode mode = WordingMode::Gentle;
    bool alsoInJournal = false;
    std::vector<std::string> allowed; ///< foldedWords() that this person keeps as they are
};

/// A place in a text. `rule` lives as long as the rules.
struct WordingMark {
    TextSpan span; ///< in bytes of the UTF-8 text
    const WordingRule* rule = nullptr;
};

class WordingRules {
public:
    /// TextNotReadable: not the JSON of a language file, or a pattern that is none; the detail names the
    /// rule.
    [[nodiscard]] static Result<WordingRules> from(std::string_view json);
    /// Those compiled in. Any thread may read them.
    [[nodiscard]] static const WordingRules& builtIn();

    [[nodiscard]] const std::vector<WordingRule>& rules() const { return m_rules; }
    /// From the first to the last, none touching another. `text` is UTF-8; anything else has no marks.
    [[nodiscard]] std::vector<WordingMark> marks(std::string_view text, const WordingAsk& ask) const;

private:
    struct Looked;
    /// What stands behind a rule: where it speaks, and what silences it.
    struct Watch {
        std::vector<Pattern> pattern;              ///< one
        std::vector<Pattern> unless;               ///< silent where one of these touches the place
        std::vector<std::size_t> unlessInSentence; ///< into m_sets: silent where the sentence has one of them
        bool isNegatable = false;                  ///< "not lazy" is not "lazy"
        bool isOffByDefault = false;
        bool isListenersOnly = false;
        bool isSilentInJournal = false;
    };
    [[nodiscard]] bool speaks(const Watch& watch, const WordingAsk& ask) const;
    [[nodiscard]] bool isSilenced(const Watch& watch, const Looked& looked, const TextSpan& span) const;
    void look(std::size_t rule, Looked& looked, std::vector<WordingMark>& found) const;
    [[nodiscard]] std::vector<TextSpan> wordsOfOthers(PatternSearch& search, std::string_view text) const;

    std::vector<WordingRule> m_rules;
    std::vector<Watch> m_watches; ///< beside m_rules
    std::vector<Pattern> m_sets;
    std::vector<Pattern> m_negation; ///< one
    std::vector<Pattern> m_reported; ///< one
    friend class WordingContent;
};

/// The language file that is compiled in.
[[nodiscard]] std::string_view languageFile();
/// One form for words that mean the same to a person: "Don’t" and "don't". Empty for what is not UTF-8.
[[nodiscard]] std::string foldedWords(std::string_view words);
/// Length in UTF-16 units, which is how the window counts.
[[nodiscard]] std::size_t utf16Length(std::string_view utf8);
/// Every part between quotation marks, the marks included: “…”, "…", ‘…’, '…', «…», „…“.
[[nodiscard]] std::vector<TextSpan> quotedSpans(std::string_view text);

} // namespace inglenook
