// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What something was refused with.
#include "result/result.h"

#include <gtest/gtest.h>

namespace inglenook::test {

/// Fails the test when it was not refused.
[[nodiscard]] ErrorCode refusalOf(const auto& result) {
    EXPECT_FALSE(result.has_value());
    return result ? ErrorCode::StorageFailed : result.error().code;
}

} // namespace inglenook::test
