// SPDX-License-Identifier: GPL-3.0-or-later
#include "couple/stop_signals.h"

#include "couple/couple_copies.h"
#include "couple/own_words.h"
#include "value/byte_code.h"

#include <algorithm>

namespace inglenook {

namespace {

constexpr std::uint64_t kFormat = 1;
constexpr std::size_t kMostSignals = 64; // of one person; more is not understood

constexpr std::string_view kOwnSeal = "SELECT sealed FROM signal_seal WHERE only = 1";
constexpr std::string_view kCopiedSeal = "SELECT sealed FROM signal_seal WHERE seat = :seat";
constexpr std::string_view kSeal = R"sql(
    INSERT INTO signal_seal (only, sealed) VALUES (1, :sealed)
    ON CONFLICT (only) DO UPDATE SET sealed = excluded.sealed)sql";

Result<Signals> signalsNow(Sitting& sitting) {
    Signals now;
    for (const auto seat : kBothSeats) {
        const auto words = openedWordsOf(sitting, seat);
        if (!words) { return passOn(words); }
        now[seat] = signalsAmong(*words);
    }
    return now;
}

bool hasBothKinds(const std::vector<StopSignal>& signals) {
    const auto has = [&signals](WordsKind kind) {
        return std::any_of(signals.begin(), signals.end(),
                           [kind](const StopSignal& signal) { return signal.kind == kind; });
    };
    return has(WordsKind::StopSpoken) && has(WordsKind::StopShown);
}

bool areComplete(const Signals& signals) {
    return hasBothKinds(signals[Seat::Circle]) && hasBothKinds(signals[Seat::Diamond]);
}

void addMissing(std::vector<std::string>& texts, const std::vector<StopSignal>& signals) {
    for (const auto& signal : signals) {
        if (std::find(texts.begin(), texts.end(), signal.text) == texts.end()) {
            texts.push_back(signal.text);
        }
    }
}

std::optional<std::vector<StopSignal>> decodedOfOne(ByteReader& in) {
    const auto count = in.number();
    if (!count || *count > kMostSignals) { return std::nullopt; }
    std::vector<StopSignal> out;
    for (std::uint64_t i = 0; i < *count; ++i) {
        const auto kind = in.number();
        auto text = in.text();
        if (!kind || !text) { return std::nullopt; }
        if (*kind != static_cast<std::uint64_t>(WordsKind::StopSpoken) &&
            *kind != static_cast<std::uint64_t>(WordsKind::StopShown)) {
            return std::nullopt;
        }
        out.push_back({static_cast<WordsKind>(*kind), std::move(*text)});
    }
    return out;
}

} // namespace

Bytes encodedSignals(const Signals& signals) {
    ByteWriter out;
    out.number(kFormat);
    for (const auto seat : kBothSeats) {
        out.number(signals[seat].size());
        for (const auto& signal : signals[seat]) {
            out.number(static_cast<std::uint64_t>(signal.kind));
            out.text(signal.text);
        }
    }
    return out.take();
}

std::optional<Signals> decodedSignals(ByteView bytes) {
    ByteReader in(bytes);
    const auto format = in.number();
    if (!format || *format != kFormat) { return std::nullopt; }
    Signals out;
    for (const auto seat : kBothSeats) {
        auto ofOne = decodedOfOne(in);
        if (!ofOne) { return std::nullopt; }
        out[seat] = std::move(*ofOne);
    }
    if (!in.isAtEnd()) { return std::nullopt; }
    return out;
}

std::vector<StopSignal> signalsAmong(const std::vector<OwnWords>& words) {
    std::vector<StopSignal> out;
    for (const auto& each : words) {
        if (each.kind == WordsKind::StopSpoken || each.kind == WordsKind::StopShown) {
            out.push_back({each.kind, each.text});
        }
    }
    return out;
}

Result<std::optional<Bytes>> sealBy(Sitting& sitting, Seat by) {
    const bool isHere = sitting.isPresent(by);
    auto* room = isHere ? &sitting.own(by) : sitting.shared();
    if (room == nullptr) { return std::optional<Bytes>(); }
    auto found = room->prepare(isHere ? kOwnSeal : kCopiedSeal);
    if (!found) { return passOn(found); }
    if (!isHere) { found->bind(":seat", static_cast<int>(by)); }
    const auto hasRow = found->step();
    if (!hasRow) { return passOn(hasRow); }
    return *hasRow ? std::optional<Bytes>(found->blob(0)) : std::nullopt;
}

Result<BySeat<std::vector<std::string>>> CoupleStore::stopSignals() {
    const auto now = signalsNow(m_sitting);
    if (!now) { return passOn(now); }
    BySeat<std::vector<std::string>> out;
    for (const auto seat : kBothSeats) {
        addMissing(out[seat], (*now)[seat]);
    }
    // What either still has under their seal keeps meaning stop, also when its owner has changed it since.
    for (const auto by : kBothSeats) {
        const auto seal = sealBy(m_sitting, by);
        if (!seal) { return passOn(seal); }
        const auto sealed = *seal ? decodedSignals(**seal) : std::nullopt;
        if (!sealed) { continue; }
        for (const auto seat : kBothSeats) {
            addMissing(out[seat], (*sealed)[seat]);
        }
    }
    return out;
}

Result<bool> CoupleStore::areSignalsKnown() {
    const auto now = signalsNow(m_sitting);
    if (!now) { return passOn(now); }
    if (!areComplete(*now)) { return false; }
    const auto wanted = encodedSignals(*now);
    for (const auto by : kBothSeats) {
        const auto seal = sealBy(m_sitting, by);
        if (!seal) { return passOn(seal); }
        if (!*seal || **seal != wanted) { return false; }
    }
    return true;
}

Result<void> CoupleStore::sealSignalsKnown(Together& together) {
    const auto now = signalsNow(together);
    if (!now) { return passOn(now); }
    if (!areComplete(*now)) {
        return fail(ErrorCode::SignalsMissing, "each needs a spoken and a shown signal");
    }
    const auto sealed = encodedSignals(*now);
    for (const auto seat : kBothSeats) {
        auto written = together.own(seat).prepare(kSeal);
        if (!written) { return passOn(written); }
        const auto done = written->bind(":sealed", sealed).run();
        if (!done) { return passOn(done); }
    }
    for (const auto seat : kBothSeats) {
        const auto copied = copyToShared(together, seat);
        if (!copied) { return passOn(copied); }
    }
    together.changes().publish(Subject::Couple);
    return {};
}

} // namespace inglenook
