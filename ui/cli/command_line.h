// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Runs one command and says what came of it: data on standard output, one kind sentence on standard error,
/// and an exit code (exit_code.h).
#include "secret/kdf.h"

namespace inglenook::cli {
[[nodiscard]] int run(int argc, char** argv, const KdfPolicy& kdf);
} // namespace inglenook::cli
