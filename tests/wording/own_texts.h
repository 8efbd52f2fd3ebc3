// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Every sentence that the program says to people, out of its sources and its content.
#include <string>
#include <vector>

namespace inglenook::test {

struct OwnText {
    std::string where; ///< "ui/couple/couple_page.cpp:41", "education.json ed-03"
    std::string text;
};

/// Strings in tr() and translate(), those of *_text.cpp and *_words.cpp, and every other string that reads
/// like a sentence: a letter, a space, and no look of SQL, of a path or of a programmer's promise.
[[nodiscard]] std::vector<OwnText> textsOfSources();
/// Every string of resources/content that people read.
[[nodiscard]] std::vector<OwnText> textsOfContent();

} // namespace inglenook::test
