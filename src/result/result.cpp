// SPDX-License-Identifier: GPL-3.0-or-later
#include "result/result.h"

#include <cstdio>
#include <cstdlib>

namespace inglenook {

std::string_view nameOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::TextEmpty:
        return "text_empty";
    case ErrorCode::TextTooLong:
        return "text_too_long";
    case ErrorCode::TextNotReadable:
        return "text_not_readable";
    case ErrorCode::TextHidesDirection:
        return "text_hides_direction";
    case ErrorCode::PassphraseTooWeak:
        return "passphrase_too_weak";
    case ErrorCode::PassphraseWrong:
        return "passphrase_wrong";
    case ErrorCode::VaultMissing:
        return "vault_missing";
    case ErrorCode::VaultForeign:
        return "vault_foreign";
    case ErrorCode::VaultDamaged:
        return "vault_damaged";
    case ErrorCode::VaultNewer:
        return "vault_newer";
    case ErrorCode::VaultInUse:
        return "vault_in_use";
    case ErrorCode::VaultOlderKeyring:
        return "vault_older_keyring";
    case ErrorCode::DiskFull:
        return "disk_full";
    case ErrorCode::DiskReadOnly:
        return "disk_read_only";
    case ErrorCode::DiskRefused:
        return "disk_refused";
    case ErrorCode::StorageFailed:
        return "storage_failed";
    case ErrorCode::TooLittleMemory:
        return "too_little_memory";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::NotPresent:
        return "not_present";
    case ErrorCode::NeedsBoth:
        return "needs_both";
    case ErrorCode::NotFound:
        return "not_found";
    case ErrorCode::AskedAlready:
        return "asked_already";
    case ErrorCode::NotSettledYet:
        return "not_settled_yet";
    case ErrorCode::SignalsMissing:
        return "signals_missing";
    case ErrorCode::OutsideRules:
        return "outside_rules";
    case ErrorCode::SeatTaken:
        return "seat_taken";
    case ErrorCode::ClosedByBodyMap:
        return "closed_by_body_map";
    }
    std::abort();
}

void expects(bool condition, const char* promise) {
    if (!condition) {
        (void)std::fprintf(stderr, "Inglenook stopped: a promise inside the program was broken (%s).\n",
                           promise);
        std::abort();
    }
}

} // namespace inglenook
