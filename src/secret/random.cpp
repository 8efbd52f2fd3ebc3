// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret/random.h"

#include "secret/sodium_ready.h"

#include <sodium.h>

namespace inglenook {

namespace {
class SystemRandom final : public RandomSource {
public:
    void fill(std::span<std::uint8_t> out) override {
        sodiumReady();
        randombytes_buf(out.data(), out.size());
    }
};
} // namespace

RandomSource& systemRandom() {
    static SystemRandom source;
    return source;
}

std::array<std::uint8_t, 16> random16() {
    std::array<std::uint8_t, 16> bytes{};
    systemRandom().fill(bytes);
    return bytes;
}

std::uint32_t randomBelow(std::uint32_t below) {
    if (below == 0) { return 0; }
    sodiumReady();
    return randombytes_uniform(below);
}

} // namespace inglenook
