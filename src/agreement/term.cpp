// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/term.h"

#include "agreement/day_code.h"
#include "agreement/plain_text.h"
#include "value/byte_code.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <tuple>

namespace inglenook {

namespace {

constexpr std::uint64_t kTermFormat = 1;
constexpr std::uint64_t kMostCodes =
    500; // of one set: far above any list, low enough to bound a forged count
constexpr std::size_t kMostCodeLength = 240; // a note is a wording of 200 characters behind its "note:"
constexpr std::uint64_t kMostMinutes = std::numeric_limits<int>::max();

bool isEmptyScope(const Scope& scope) { return scope && scope->empty(); }

bool isWithin(const Scope& a, const Scope& b) {
    if (!b) { return true; }
    return a && std::includes(b->begin(), b->end(), a->begin(), a->end());
}

Scope intersection(const Scope& a, const Scope& b) {
    if (!a) { return b; }
    if (!b) { return a; }
    std::set<std::string> both;
    std::set_intersection(a->begin(), a->end(), b->begin(), b->end(), std::inserter(both, both.end()));
    return both;
}

/// An absent cap or last day allows more than any number.
template <class T>
bool isCapWithin(const std::optional<T>& a, const std::optional<T>& b) {
    return !b || (a && *a <= *b);
}

template <class T>
std::optional<T> lowerCap(const std::optional<T>& a, const std::optional<T>& b) {
    return isCapWithin(a, b) ? a : b;
}

/// An open term with an empty scope is closed.
bool allowsAnything(const Term& term) {
    return term.isOpen && !isEmptyScope(term.areas) && !isEmptyScope(term.places) &&
           !isEmptyScope(term.kinds) && (!term.maxMinutes || *term.maxMinutes > 0);
}

auto facets(const Term& term) {
    return std::tie(term.ask, term.isOpen, term.areas, term.places, term.kinds, term.maxMinutes,
                    term.pressure, term.clothing, term.validUntil, term.requirements);
}

void writeCodes(ByteWriter& out, const std::set<std::string>& codes) {
    out.number(codes.size());
    for (const auto& code : codes) {
        out.text(code);
    }
}

void writeScope(ByteWriter& out, const Scope& scope) {
    out.number(scope ? 1 : 0);
    if (scope) { writeCodes(out, *scope); }
}

/// Reads numbers below `end`; every other one is a facet value that is not known here.
std::optional<std::uint64_t> readBelow(ByteReader& in, std::uint64_t end) {
    const auto value = in.number();
    return value && *value < end ? value : std::nullopt;
}

std::optional<std::set<std::string>> readCodes(ByteReader& in) {
    const auto count = readBelow(in, kMostCodes + 1);
    if (!count) { return std::nullopt; }
    std::set<std::string> codes;
    for (std::uint64_t i = 0; i < *count; ++i) {
        auto code = in.text();
        // Sorted and plain, or there would be two encodings of one term.
        if (!code || !isPlainText(*code, kMostCodeLength) || (!codes.empty() && *code <= *codes.rbegin())) {
            return std::nullopt;
        }
        codes.insert(codes.end(), std::move(*code));
    }
    return codes;
}

/// The outer optional: understood.
std::optional<Scope> readScope(ByteReader& in) {
    const auto isPresent = readBelow(in, 2);
    if (!isPresent) { return std::nullopt; }
    if (*isPresent == 0) { return Scope{}; }
    auto codes = readCodes(in);
    if (!codes) { return std::nullopt; }
    return Scope(std::move(*codes));
}

std::optional<std::optional<std::uint64_t>> readOptionalBelow(ByteReader& in, std::uint64_t end) {
    const auto isPresent = readBelow(in, 2);
    if (!isPresent) { return std::nullopt; }
    if (*isPresent == 0) { return std::optional<std::uint64_t>{}; }
    const auto value = readBelow(in, end);
    if (!value) { return std::nullopt; }
    return value;
}

bool readScopes(ByteReader& in, Term& term) {
    for (auto* scope : {&term.areas, &term.places, &term.kinds}) {
        auto read = readScope(in);
        if (!read) { return false; }
        *scope = std::move(*read);
    }
    return true;
}

bool readCaps(ByteReader& in, Term& term) {
    const auto minutes = readOptionalBelow(in, kMostMinutes + 1);
    const auto pressure = minutes ? readBelow(in, 3) : std::nullopt;
    const auto clothing = pressure ? readBelow(in, 3) : std::nullopt;
    const auto until = clothing ? readOptionalBelow(in, kDaySpan) : std::nullopt;
    if (!until) { return false; }
    if (*minutes) { term.maxMinutes = static_cast<int>(**minutes); }
    term.pressure = static_cast<Pressure>(*pressure);
    term.clothing = static_cast<Clothing>(*clothing);
    if (*until) { term.validUntil = dayOf(static_cast<std::int64_t>(**until) + kFirstDay); }
    return true;
}

} // namespace

Term normalised(Term term) {
    if (allowsAnything(term)) { return term; }
    Term closed;
    closed.ask = term.ask;
    return closed;
}

bool operator==(const Term& a, const Term& b) {
    const bool isOpen = allowsAnything(a);
    if (isOpen != allowsAnything(b)) { return false; }
    return isOpen ? facets(a) == facets(b) : a.ask == b.ask;
}

bool isAtMost(const Term& a, const Term& b) {
    if (a.ask > b.ask) { return false; }
    if (!allowsAnything(a)) { return true; }
    return allowsAnything(b) && isWithin(a.areas, b.areas) && isWithin(a.places, b.places) &&
           isWithin(a.kinds, b.kinds) && isCapWithin(a.maxMinutes, b.maxMinutes) &&
           a.pressure <= b.pressure && a.clothing <= b.clothing && isCapWithin(a.validUntil, b.validUntil) &&
           std::includes(a.requirements.begin(), a.requirements.end(), b.requirements.begin(),
                         b.requirements.end());
}

Term meet(const Term& a, const Term& b) {
    Term both;
    both.ask = std::min(a.ask, b.ask);
    if (!allowsAnything(a) || !allowsAnything(b)) { return both; }
    both.isOpen = true;
    both.areas = intersection(a.areas, b.areas);
    both.places = intersection(a.places, b.places);
    both.kinds = intersection(a.kinds, b.kinds);
    both.maxMinutes = lowerCap(a.maxMinutes, b.maxMinutes);
    both.pressure = std::min(a.pressure, b.pressure);
    both.clothing = std::min(a.clothing, b.clothing);
    both.validUntil = lowerCap(a.validUntil, b.validUntil);
    both.requirements = a.requirements;
    both.requirements.insert(b.requirements.begin(), b.requirements.end());
    return normalised(std::move(both));
}

Change classify(const Term& was, const Term& wanted) {
    const bool isLess = isAtMost(wanted, was);
    const bool isMore = isAtMost(was, wanted);
    if (isLess && isMore) { return Change::Same; }
    if (isLess) { return Change::Narrow; }
    return isMore ? Change::Widen : Change::Mixed;
}

Term frozen(Term term, const ScopeLists& today) {
    if (!term.areas) { term.areas = today.areas; }
    if (!term.places) { term.places = today.places; }
    if (!term.kinds) { term.kinds = today.kinds; }
    return normalised(std::move(term));
}

Term closedTerm() { return {}; }

Term openTerm() {
    Term top;
    top.ask = AskLevel::AnyTime;
    top.isOpen = true;
    top.pressure = Pressure::Firm;
    top.clothing = Clothing::Unclothed;
    return top;
}

Bytes encoded(const Term& term) {
    const Term plain = normalised(term);
    ByteWriter out;
    out.number(kTermFormat);
    out.number(static_cast<std::uint64_t>(plain.ask));
    out.number(plain.isOpen ? 1 : 0);
    writeScope(out, plain.areas);
    writeScope(out, plain.places);
    writeScope(out, plain.kinds);
    out.number(plain.maxMinutes ? 1 : 0);
    if (plain.maxMinutes) { out.number(static_cast<std::uint64_t>(*plain.maxMinutes)); }
    out.number(static_cast<std::uint64_t>(plain.pressure));
    out.number(static_cast<std::uint64_t>(plain.clothing));
    out.number(plain.validUntil ? 1 : 0);
    if (plain.validUntil) {
        out.number(static_cast<std::uint64_t>(dayNumber(*plain.validUntil) - kFirstDay));
    }
    writeCodes(out, plain.requirements);
    return out.take();
}

std::optional<Term> decodedTerm(ByteView bytes) {
    ByteReader in(bytes);
    if (readBelow(in, kTermFormat + 1).value_or(0) != kTermFormat) { return std::nullopt; }
    Term term;
    const auto ask = readBelow(in, 3);
    const auto isOpen = ask ? readBelow(in, 2) : std::nullopt;
    if (!isOpen || !readScopes(in, term) || !readCaps(in, term)) { return std::nullopt; }
    auto requirements = readCodes(in);
    if (!requirements || !in.isAtEnd()) { return std::nullopt; }
    term.ask = static_cast<AskLevel>(*ask);
    term.isOpen = *isOpen == 1;
    term.requirements = std::move(*requirements);
    // One term, one encoding: an open term that is really closed was not written here.
    if (!allowsAnything(term) && facets(normalised(term)) != facets(term)) { return std::nullopt; }
    return term;
}

} // namespace inglenook
