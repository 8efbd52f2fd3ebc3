// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Where passphrases come from: typed on the terminal and not shown, or one line a seat on standard input.
/// They go from the system's call into guarded memory, past every stream.
#include "result/result.h"
#include "secret/passphrase.h"

#include <optional>
#include <string_view>

namespace inglenook::cli {

class PassphraseSource {
public:
    explicit PassphraseSource(bool takesStdin) : m_takesStdin(takesStdin) {}
    /// Nothing: an empty line, nobody for this seat. `prompt` is shown on the terminal only. Cancelled:
    /// Ctrl+C; DiskRefused: there is no terminal.
    [[nodiscard]] Result<std::optional<Passphrase>> next(std::string_view prompt);
    /// For a new seat: on the terminal typed twice. PassphraseWrong: the two were not the same.
    [[nodiscard]] Result<std::optional<Passphrase>> nextNew(std::string_view prompt);

private:
    bool m_takesStdin;
};

} // namespace inglenook::cli
