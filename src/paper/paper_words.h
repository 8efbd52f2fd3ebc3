// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The constant sentences of every paper, from resources/content/en/paper.json, compiled in. A key that is
/// not there is a programmer's mistake.
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace inglenook::paper {

[[nodiscard]] const std::string& phrase(std::string_view key);

using Filling = std::pair<std::string_view, std::string_view>;
/// The phrase with its {names} put in, in one pass: what people wrote is never read as a name.
[[nodiscard]] std::string filled(std::string_view key, std::initializer_list<Filling> fillings);

/// "a, b, c", with `last` before the last one.
[[nodiscard]] std::string listed(const std::vector<std::string>& items, std::string_view last = ", ");
/// With a full stop, unless it ends a sentence already.
[[nodiscard]] std::string ended(std::string text);
/// Without full stops at its end, so that a sentence can go on.
[[nodiscard]] std::string unended(std::string text);

/// January to December.
[[nodiscard]] const std::vector<std::string>& monthNames();
/// All keys, for tests.
[[nodiscard]] std::vector<std::string> phraseKeys();

} // namespace inglenook::paper
