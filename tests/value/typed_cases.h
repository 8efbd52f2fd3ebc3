// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What people may type or paste, and what becomes of it.
#include "result/result.h"

#include <optional>
#include <string>
#include <vector>

namespace inglenook::test {

enum class Into { Name, Wording, Passage, Passphrase };

struct Typed {
    std::string what; ///< for the reader of a failing test
    Into into = Into::Wording;
    std::string raw;
    std::optional<ErrorCode> refused; ///< absent: it is kept
    std::string kept;                 ///< byte for byte, when it is kept
};

[[nodiscard]] std::string utf8(char32_t codePoint); ///< also of lone surrogates, which is not UTF-8
[[nodiscard]] std::vector<Typed> typedCases();

} // namespace inglenook::test
