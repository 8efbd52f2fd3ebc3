// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/line_reading.h"

#include <algorithm>

namespace inglenook::reading {

std::optional<SealedLine> lineIn(const LineParts& parts, const std::optional<Bytes>& bytes) {
    auto line = bytes ? decodedLine(*bytes) : std::nullopt;
    if (!line || line->line != parts.line || line->vault != parts.vault) { return std::nullopt; }
    return line;
}

std::optional<SealedLine> finalIn(const LineParts& parts, const std::optional<Bytes>& bytes) {
    auto line = lineIn(parts, bytes);
    if (!line || line->phase != YesPhase::Final || line->yes.isNull() || !line->reviewOn) {
        return std::nullopt;
    }
    return line;
}

std::optional<SealedLine> firstIn(const LineParts& parts, const std::optional<Bytes>& bytes) {
    auto line = lineIn(parts, bytes);
    if (!line || line->phase != YesPhase::First || line->yes.isNull() || !line->settlesOn) {
        return std::nullopt;
    }
    return line;
}

std::optional<Bytes> withoutYes(const LineParts& parts, const std::optional<Bytes>& bytes) {
    auto line = lineIn(parts, bytes);
    if (!line) { return std::nullopt; }
    line->yes = {};
    line->phase = YesPhase::First;
    line->settlesOn.reset();
    line->reviewOn.reset();
    line->stopSignals = {};
    return encoded(*line).map([](const Bytes& plain) { return std::optional(plain); }).value_or(std::nullopt);
}

bool doAllPresentHold(const LineParts& parts, YesField field, const std::optional<Bytes>& bytes) {
    const auto& own = parts.own.each;
    return bytes && std::any_of(own.begin(), own.end(), [](const auto& part) { return part.has_value(); }) &&
           std::all_of(own.begin(), own.end(),
                       [&](const auto& part) { return !part || (*part).*field == bytes; });
}

bool isTogether(const LineParts& parts) {
    return parts.shared && parts.own[Seat::Circle] && parts.own[Seat::Diamond];
}

std::optional<Term> sealedTerm(const LineParts& parts) {
    if (parts.shared) {
        const auto line = finalIn(parts, parts.shared->agreed);
        if (!line || !doAllPresentHold(parts, &OwnPart::finalYes, parts.shared->agreed)) {
            return std::nullopt;
        }
        const auto narrowedTo = reconciled(*parts.shared, parts.own).narrowedTo;
        return meet(line->term, narrowedTo.value_or(openTerm()));
    }
    for (const auto& own : parts.own.each) {
        const auto line = own ? finalIn(parts, own->finalYes) : std::nullopt;
        if (line) { return meet(line->term, own->narrowedTo.value_or(openTerm())); }
    }
    return std::nullopt;
}

std::optional<Term> termBesideTheOther(const LineParts& parts, Seat seat) {
    const auto& own = parts.own[seat];
    const auto line = finalIn(parts, parts.shared ? parts.shared->agreed : own->finalYes);
    if (!line || !sealedTerm(parts)) { return std::nullopt; }
    return meet(line->term, own->narrowedTo.value_or(openTerm()));
}

void dropProposal(LineParts& parts, bool keepsWords) {
    voidOpenYes(parts);
    if (!parts.shared) { return; }
    auto& shared = *parts.shared;
    if (keepsWords && !shared.agreed) { shared.agreed = shared.onTable; }
    shared.onTable.reset();
}

void voidOpenYes(LineParts& parts) {
    for (auto& own : parts.own.each) {
        if (!own) { continue; }
        if (own->firstYes && !own->finalYes) { own->words = own->firstYes; }
        own->firstYes.reset();
        own->firstYesOn.reset();
        own->secondYesFrom = 0;
    }
    // New bytes, so that a yes left in the room of someone who is not here fits nothing.
    if (parts.shared && firstIn(parts, parts.shared->onTable)) {
        parts.shared->onTable = withoutYes(parts, parts.shared->onTable);
    }
}

void voidFinalYes(OwnPart& own) {
    if (own.finalYes) { own.words = own.finalYes; }
    own.finalYes.reset();
    own.finalYesOn.reset();
}

} // namespace inglenook::reading
