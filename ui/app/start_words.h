// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What the program was started with: `inglenook [--vault DIR]`.
#include <QStringList>

#include <filesystem>

namespace inglenook::ui {

struct StartWords {
    std::filesystem::path vault; ///< the folder; by default "Inglenook vault" among this login's own data
    bool isHelpAsked = false;
    bool areUnderstood = true;
};

/// `words` without the program's name.
[[nodiscard]] StartWords startWordsOf(const QStringList& words);
/// How to start it, for --help.
[[nodiscard]] QString startHelp();

} // namespace inglenook::ui
