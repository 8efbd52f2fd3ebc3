// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "secret/kdf.h"

namespace inglenook::test {
/// Argon2id so cheap (8 KiB, one pass) that tests can open vaults thousands of times. Linked into tests only.
[[nodiscard]] KdfPolicy weakKdf();
} // namespace inglenook::test
