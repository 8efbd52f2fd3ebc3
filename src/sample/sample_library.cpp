// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_library.h"

#include "library/library_store.h"

namespace inglenook::sample {

Result<void> putIntoLibrary(House& house) {
    auto* together = house.together();
    if (together == nullptr) { return fail(ErrorCode::NeedsBoth, "sample library"); }
    LibraryStore library(*together);
    for (const auto seat : kBothSeats) {
        auto chosen = library.chooseCeiling(seat, TouchLevel::Nonsexual);
        if (!chosen) { return chosen; }
    }
    constexpr int kMinutes = 10;
    const auto shared = library.writeTogether(
        *together,
        {{}, "Sit on the back step with a blanket and say what we hear.", TouchLevel::None, kMinutes, false});
    if (!shared) { return passOn(shared); }
    const auto own = library.write(
        Seat::Circle,
        {{}, "Ask Ben about the songs from our first summer.", TouchLevel::None, kMinutes, false});
    if (!own) { return passOn(own); }
    return {};
}

} // namespace inglenook::sample
