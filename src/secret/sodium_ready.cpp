// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret/sodium_ready.h"

#include "result/result.h"

#include <sodium.h>

namespace inglenook {

void sodiumReady() {
    static const bool isReady = sodium_init() >= 0;
    expects(isReady, "libsodium starts");
}

} // namespace inglenook
