// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One compiled pattern over UTF-8 text, and what it takes to look for it. Letter case is ignored, and
/// letters, digits and the edges of words are those of Unicode. The work of one search is limited, so that no
/// text can make it long.

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct pcre2_real_code_8;
struct pcre2_real_match_data_8;
struct pcre2_real_match_context_8;

namespace inglenook {

/// A part of a text, in bytes.
struct TextSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
    [[nodiscard]] std::size_t length() const { return end - begin; }
    [[nodiscard]] bool touches(const TextSpan& other) const { return begin < other.end && other.begin < end; }
    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// The room that a search works in; one for many patterns, used by one thread at a time.
class PatternSearch {
public:
    PatternSearch();

private:
    friend class Pattern;
    struct Free {
        void operator()(pcre2_real_match_data_8* room) const;
        void operator()(pcre2_real_match_context_8* limits) const;
    };
    std::unique_ptr<pcre2_real_match_data_8, Free> m_room;
    std::unique_ptr<pcre2_real_match_context_8, Free> m_limits;
};

class Pattern {
public:
    /// Asked for often: translated to machine code, where the system lets a program do that.
    enum class Use { Often, Seldom };
    /// Nothing: not a pattern, or one that matches no words at all.
    [[nodiscard]] static std::optional<Pattern> from(std::string_view pattern, Use use);
    /// The first place at or after `from`; `text` is valid UTF-8 and `from` the start of a character.
    [[nodiscard]] std::optional<TextSpan> find(PatternSearch& search, std::string_view text,
                                               std::size_t from = 0) const;
    /// Every place, none touching another.
    [[nodiscard]] std::vector<TextSpan> findAll(PatternSearch& search, std::string_view text) const;

private:
    struct Free {
        void operator()(pcre2_real_code_8* code) const;
    };
    explicit Pattern(pcre2_real_code_8* code) : m_code(code) {}
    std::unique_ptr<pcre2_real_code_8, Free> m_code;
};

/// A pattern as it is written for people becomes one that forgives how they type: a space stands for any
/// white space, a straight apostrophe for the curly one as well.
[[nodiscard]] std::string forgiving(std::string_view pattern);

} // namespace inglenook
