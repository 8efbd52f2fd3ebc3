// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/weak_kdf.h"

namespace inglenook::test {

KdfPolicy weakKdf() {
    KdfPolicy policy;
    policy.floor = {1, 8192};
    policy.fixedCost = {1, 8192};
    return policy;
}

} // namespace inglenook::test
