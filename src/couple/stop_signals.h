// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Stop signals and the seals over them. For src/couple only.
#include "couple/couple_store.h"

namespace inglenook {

struct StopSignal {
    WordsKind kind = WordsKind::StopSpoken;
    std::string text;
    friend bool operator==(const StopSignal&, const StopSignal&) = default;
};

/// Both people's signals, spoken ones first.
using Signals = BySeat<std::vector<StopSignal>>;

[[nodiscard]] Bytes encodedSignals(const Signals& signals);
/// Nothing when the bytes are not understood: then nobody has sealed anything.
[[nodiscard]] std::optional<Signals> decodedSignals(ByteView bytes);

/// The signals among opened words.
[[nodiscard]] std::vector<StopSignal> signalsAmong(const std::vector<OwnWords>& words);
/// What a person sealed: out of their own room when they are here, else out of the shared room's copy.
[[nodiscard]] Result<std::optional<Bytes>> sealBy(Sitting& sitting, Seat by);

} // namespace inglenook
