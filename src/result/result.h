// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Success, or the reason there is none. For what can fail in a correct program; absence that is normal is
/// std::optional; a programmer's broken promise is expects(), which aborts.
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>

namespace inglenook {

/// Why something could not be done. ui/problem turns each into one kind sentence and a next step.
enum class ErrorCode {
    // what a person typed
    TextEmpty,
    TextTooLong,
    TextNotReadable,    ///< not UTF-8, a NUL, a control character or an unassigned code point
    TextHidesDirection, ///< bidi control characters, which could make a page read differently from what is
                        ///< stored
    PassphraseTooWeak,
    PassphraseWrong,
    // the vault's files
    VaultMissing,
    VaultForeign, ///< files that are not, or do not belong to, this vault
    VaultDamaged,
    VaultNewer, ///< written by a newer Inglenook
    VaultInUse,
    VaultOlderKeyring, ///< a keyring older than its databases: an old passphrase was put back
    DiskFull,
    DiskReadOnly,
    DiskRefused,   ///< permission denied
    StorageFailed, ///< any other failure of the disk or the database
    TooLittleMemory,
    Cancelled,
    // rules of the house
    NotPresent, ///< the person whose seat it is has not sat down
    NeedsBoth,  ///< only at a joint sitting
    NotFound,
    AskedAlready,   ///< the one-ask rule: closed to proposals until a day
    NotSettledYet,  ///< the second yes comes the next day
    SignalsMissing, ///< no touch line becomes agreed before both have both stop signals
    OutsideRules,   ///< anything else the kernel refuses; detail says which rule
    SeatTaken,
    ClosedByBodyMap, ///< nothing of the words is left within the areas that their receiver keeps open
};

/// The code, and a detail for developers that never holds what a person wrote, a name or a path.
struct Error {
    ErrorCode code = ErrorCode::StorageFailed;
    std::string detail;
    friend bool operator==(const Error&, const Error&) = default;
};

/// A value or an Error. Made only by fail() and by a value; passed on by passOn().
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
};

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string_view detail) {
    return tl::unexpected<Error>(Error{code, std::string(detail)});
}

/// Hands the error of one result on as the error of another: `if (!found) { return passOn(found); }`
template <class T>
[[nodiscard]] tl::unexpected<Error> passOn(const Result<T>& result) {
    return tl::unexpected<Error>(result.error());
}

/// Stable name of a code for logs, tests and the command line's --json.
[[nodiscard]] std::string_view nameOf(ErrorCode code);

/// Aborts, also in a release, when a programmer's promise is broken.
void expects(bool condition, const char* promise);

} // namespace inglenook
