// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/exit_code.h"

#include <cstdlib>

namespace inglenook::cli {

ExitCode exitCodeOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::PassphraseWrong:
        return ExitCode::WrongPassphrase;
    case ErrorCode::VaultMissing:
    case ErrorCode::VaultForeign:
    case ErrorCode::VaultDamaged:
    case ErrorCode::VaultOlderKeyring:
        return ExitCode::DamagedOrForeign;
    case ErrorCode::VaultInUse:
        return ExitCode::InUse;
    case ErrorCode::VaultNewer:
        return ExitCode::NewerFormat;
    case ErrorCode::DiskFull:
    case ErrorCode::DiskReadOnly:
    case ErrorCode::DiskRefused:
    case ErrorCode::StorageFailed:
        return ExitCode::DiskOrPermission;
    case ErrorCode::TextEmpty:
    case ErrorCode::TextTooLong:
    case ErrorCode::TextNotReadable:
    case ErrorCode::TextHidesDirection:
        return ExitCode::Usage;
    case ErrorCode::PassphraseTooWeak:
    case ErrorCode::TooLittleMemory:
    case ErrorCode::Cancelled:
    case ErrorCode::NotPresent:
    case ErrorCode::NeedsBoth:
    case ErrorCode::NotFound:
    case ErrorCode::AskedAlready:
    case ErrorCode::NotSettledYet:
    case ErrorCode::SignalsMissing:
    case ErrorCode::OutsideRules:
    case ErrorCode::SeatTaken:
    case ErrorCode::ClosedByBodyMap:
        return ExitCode::OtherError;
    }
    std::abort();
}

} // namespace inglenook::cli
