// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What to say when something could not be done: one kind sentence with what is safe, and one with what to do
/// next. Shared by the window and the command line. Never names a person, a file or what was written.
#include "result/result.h"

#include <QString>

namespace inglenook::ui {

struct ProblemText {
    QString sentence; ///< what happened, and what is safe
    QString next;     ///< what to do now
};

/// Every code has its own words; the sentences are translated.
[[nodiscard]] ProblemText problemText(ErrorCode code);
/// Both sentences in one.
[[nodiscard]] QString problemSentence(ErrorCode code);

} // namespace inglenook::ui
