// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A property of RapidCheck with a number of cases of its own: the laws are checked on tens of thousands.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <sstream>

namespace inglenook::testing {

/// Fewer where INGLENOOK_CASES asks for it: packaging/coverage counts which branches are taken, not how well.
inline int casesOf(int cases) {
    const char* most = std::getenv("INGLENOOK_CASES"); // NOLINT(concurrency-mt-unsafe)
    return most == nullptr ? cases : std::min(cases, static_cast<int>(std::strtol(most, nullptr, 10)));
}

template <class Property>
void holdsFor(int cases, Property&& property) {
    auto params = rc::detail::configuration().testParams;
    params.maxSuccess = casesOf(cases);
    const auto result =
        rc::detail::checkTestable(std::forward<Property>(property), rc::detail::TestMetadata{}, params);
    std::ostringstream told;
    rc::detail::printResultMessage(result, told);
    EXPECT_TRUE(result.template is<rc::detail::SuccessResult>()) << told.str();
}

/// As RC_ASSERT, which writes its message also when all is well: too slow for millions of laws.
inline void law(bool isKept, const char* words) {
    if (!isKept) { RC_FAIL(std::string(words)); }
}

/// A number of so many random bits, whatever the size RapidCheck has reached.
inline rc::Gen<std::uint64_t> bitsOf(unsigned count) {
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange<std::uint64_t>(0, std::uint64_t{1} << count));
}

} // namespace inglenook::testing
