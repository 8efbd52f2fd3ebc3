// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/seating.h"

#include <iostream>

namespace inglenook::cli {
namespace {

/// A passphrase that could never have been one opens nothing; it is a wrong one, not a usage.
bool isNoPassphrase(ErrorCode code) {
    return code == ErrorCode::TextTooLong || code == ErrorCode::TextNotReadable;
}

void tellWhatOpeningFound(const OpeningNotes& notes) {
    if (notes.wasMendedFromCopy) {
        std::cerr << "One of the two copies of the keyring was damaged. It was mended from the other.\n";
    }
    if (!notes.damagedRooms.empty()) {
        std::cerr
            << "Part of this vault was damaged. The damaged file was kept, and a copy from before is in its "
               "place.\n";
    }
    if (notes.wentBack[Seat::Circle] || notes.wentBack[Seat::Diamond]) {
        std::cerr << "Something older was put back. Every line is to talk about, until both say yes anew.\n";
    }
    if (notes.isClockAhead) { std::cerr << "The clock of this computer is far ahead. Look at its date.\n"; }
}

} // namespace

std::string promptFor(Seat seat) {
    return seat == Seat::Circle ? "Passphrase of the circle seat (Enter if not here): "
                                : "Passphrase of the diamond seat (Enter if not here): ";
}

Result<std::unique_ptr<House>> seatedIfAny(Desk& desk) {
    auto house = House::enter(desk.options.folder, desk.clock, desk.kdf);
    if (!house) { return house; }
    for (const auto seat : kBothSeats) {
        const auto passphrase = desk.passphrases.next(promptFor(seat));
        if (!passphrase && isNoPassphrase(passphrase.error().code)) {
            return fail(ErrorCode::PassphraseWrong, "no passphrase at all");
        }
        if (!passphrase) { return passOn(passphrase); }
        if (!*passphrase) { continue; }
        const auto sat = (*house)->sitDown(seat, **passphrase, Work{});
        if (!sat) { return passOn(sat); }
    }
    tellWhatOpeningFound((*house)->notes());
    return house;
}

Result<std::unique_ptr<House>> seated(Desk& desk) {
    auto house = seatedIfAny(desk);
    if (!house) { return house; }
    if ((*house)->sitting() == nullptr) { return fail(ErrorCode::NotPresent, "nobody"); }
    const auto& closed = (*house)->notes().sharedClosed;
    if (closed) { return fail(*closed, "the shared room is closed"); }
    return house;
}

} // namespace inglenook::cli
