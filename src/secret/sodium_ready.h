// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
namespace inglenook {
/// Starts libsodium once; every function of this folder that uses it asks first. Any thread. Aborts when the
/// system has no random generator, because nothing safe can follow.
void sodiumReady();
} // namespace inglenook
