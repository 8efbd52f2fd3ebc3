// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What a command leaves behind for scripts. Written down in docs/man/inglenook-cli.1: never reuse a number.
#include "result/result.h"

namespace inglenook::cli {

enum class ExitCode {
    Done = 0,
    OtherError = 1,
    Usage = 2,
    WrongPassphrase = 3,
    DamagedOrForeign = 4,
    InUse = 5,
    NewerFormat = 6,
    DiskOrPermission = 7,
};

[[nodiscard]] ExitCode exitCodeOf(ErrorCode code);

} // namespace inglenook::cli
