// SPDX-License-Identifier: GPL-3.0-or-later
// The laws of the order of terms, on random triples, and what a term means: the set of moments it allows.
#include "agreement_kernel/property.h"
#include "agreement_kernel/term_bits.h"

#include <algorithm>

namespace inglenook::testing {
namespace {

constexpr int kTriples = 40'000;

/// One moment in which something might happen.
struct Happening {
    std::string area;
    std::string place;
    std::string kind;
    int minutes = 1;
    Pressure pressure = Pressure::Gentle;
    Clothing clothing = Clothing::Clothed;
    std::set<std::string> have;
    Day day;
};

Happening happeningOfBits(std::uint64_t number) {
    Bits bits(number);
    constexpr std::array<int, 4> kMinutes = {1, 5, 8, 20};
    Happening out;
    out.area = std::string(1, "abcdef"[bits.take(3) % 6]);
    out.place = std::string(1, "pqr"[bits.take(2) % 3]);
    out.kind = std::string(1, "xyz"[bits.take(2) % 3]);
    out.minutes = kMinutes.at(bits.take(2));
    out.pressure = static_cast<Pressure>(bits.take(2) % 3);
    out.clothing = static_cast<Clothing>(bits.take(2) % 3);
    out.have = lettersOf(bits.take(5) | bits.take(5), "ABCDE");
    out.day = dayOf(static_cast<int>(bits.take(2) * 25));
    return out;
}

bool isIn(const Scope& scope, const std::string& code) { return !scope || scope->contains(code); }

bool allows(const Term& raw, const Happening& moment) {
    const Term term = normalised(raw);
    return term.isOpen && isIn(term.areas, moment.area) && isIn(term.places, moment.place) &&
           isIn(term.kinds, moment.kind) && (!term.maxMinutes || moment.minutes <= *term.maxMinutes) &&
           moment.pressure <= term.pressure && moment.clothing <= term.clothing &&
           (!term.validUntil || moment.day <= *term.validUntil) &&
           std::includes(moment.have.begin(), moment.have.end(), term.requirements.begin(),
                         term.requirements.end());
}

void checkMeet(const Term& x, const Term& y, const Term& z) {
    const Term m = meet(x, y);
    law(isAtMost(m, x) && isAtMost(m, y), "isAtMost(m, x) && isAtMost(m, y)");
    law(m == meet(y, x), "m == meet(y, x)");
    law(meet(x, meet(y, z)) == meet(m, z), "meet(x, meet(y, z)) == meet(m, z)");
    law(meet(x, x) == x, "meet(x, x) == x");
    law(meet(openTerm(), x) == x, "meet(openTerm(), x) == x");
    law(!meet(closedTerm(), x).isOpen, "!meet(closedTerm(), x).isOpen");
    law(!(isAtMost(z, x) && isAtMost(z, y)) || isAtMost(z, m),
        "!(isAtMost(z, x) && isAtMost(z, y)) || isAtMost(z, m)");
    law(isAtMost(meet(m, z), m), "isAtMost(meet(m, z), m)");
}

void checkOrder(const Term& x, const Term& y, const Term& z) {
    law(isAtMost(x, x), "isAtMost(x, x)");
    law(isAtMost(x, openTerm()) && isAtMost(closedTerm(), x),
        "isAtMost(x, openTerm()) && isAtMost(closedTerm(), x)");
    law(!(isAtMost(x, y) && isAtMost(y, x)) || x == y, "!(isAtMost(x, y) && isAtMost(y, x)) || x == y");
    law(!(isAtMost(x, y) && isAtMost(y, z)) || isAtMost(x, z),
        "!(isAtMost(x, y) && isAtMost(y, z)) || isAtMost(x, z)");
    law(isAtMost(x, y) == (meet(x, y) == x), "isAtMost(x, y) == (meet(x, y) == x)");
}

void checkEdit(const Term& was, const Term& wanted) {
    const Term now = meet(was, wanted);
    law(isAtMost(now, was), "isAtMost(now, was)");
    switch (classify(was, wanted)) {
    case Change::Same:
        law(was == wanted && now == wanted, "was == wanted && now == wanted");
        break;
    case Change::Narrow:
        law(now == wanted && !(was == wanted), "now == wanted && !(was == wanted)");
        break;
    case Change::Widen:
        law(now == was && !(was == wanted), "now == was && !(was == wanted)");
        break;
    case Change::Mixed:
        law(!(now == was) && !(now == wanted), "!(now == was) && !(now == wanted)");
        break;
    }
}

void checkBytes(const Term& x) {
    const Term sealed = frozen(x, letterLists());
    for (const auto& term : {x, sealed}) {
        const auto read = decodedTerm(encoded(term));
        law(read.has_value(), "read.has_value()");
        law(*read == term, "*read == term");
        law(encoded(*read) == encoded(term), "encoded(*read) == encoded(term)");
    }
    law(isAtMost(sealed, x), "isAtMost(sealed, x)");
    law(!sealed.isOpen || (sealed.areas && sealed.places && sealed.kinds),
        "!sealed.isOpen || (sealed.areas && sealed.places && sealed.kinds)");
}

TEST(TermLaws, HoldOnFortyThousandTriples) {
    holdsFor(kTriples, [] {
        const Term x = termOfBits(*bitsOf(kTermBits));
        const Term y = termOfBits(*bitsOf(kTermBits));
        const Term z = termOfBits(*bitsOf(kTermBits));
        const Happening moment = happeningOfBits(*bitsOf(30));
        checkMeet(x, y, z);
        checkOrder(x, y, z);
        checkEdit(x, y);
        checkBytes(x);
        law(allows(meet(x, y), moment) == (allows(x, moment) && allows(y, moment)),
            "allows(meet(x, y), moment) == (allows(x, moment) && allows(y, moment))");
        law(!(isAtMost(x, y) && allows(x, moment)) || allows(y, moment),
            "!(isAtMost(x, y) && allows(x, moment)) || allows(y, moment)");
    });
}

TEST(TermLaws, HoldBetweenAllNeighbouringTerms) {
    // Random pairs are seldom comparable: here each term is compared with its narrowed and widened
    // neighbours.
    holdsFor(4'000, [] {
        const Term x = termOfBits(*bitsOf(kTermBits));
        const Term y = meet(x, termOfBits(*bitsOf(kTermBits)));
        const Happening moment = happeningOfBits(*bitsOf(30));
        law(isAtMost(y, x), "isAtMost(y, x)");
        checkOrder(y, x, openTerm());
        checkEdit(x, y);
        checkEdit(y, x);
        law(!allows(y, moment) || allows(x, moment), "!allows(y, moment) || allows(x, moment)");
    });
}

} // namespace
} // namespace inglenook::testing
