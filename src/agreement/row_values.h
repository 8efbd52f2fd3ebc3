// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Days, terms and optional bytes as columns. Inside src/agreement.
#include "agreement/term.h"
#include "vault/database.h"

namespace inglenook {

inline std::optional<Day> dayIn(const Statement& row, int column) {
    const auto number = row.optionalInteger(column);
    return number ? std::optional<Day>(dayOf(*number)) : std::nullopt;
}

inline void bindDay(Statement& row, const char* name, const std::optional<Day>& day) {
    row.bind(name, day ? std::optional<int>(dayNumber(*day)) : std::nullopt);
}

inline std::optional<Bytes> bytesIn(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional<Bytes>(row.blob(column));
}

/// A term that is not understood is closed: what is not known is never open.
inline std::optional<Term> termIn(const Statement& row, int column) {
    if (row.isNull(column)) { return std::nullopt; }
    return decodedTerm(row.blob(column)).value_or(closedTerm());
}

inline void bindTerm(Statement& row, const char* name, const std::optional<Term>& term) {
    row.bind(name, term ? std::optional<Bytes>(encoded(*term)) : std::nullopt);
}

} // namespace inglenook
