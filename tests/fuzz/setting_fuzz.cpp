// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes may lie in a row of settings: reading them never does harm, and what is understood is exactly
// what would be written.
#include "agreement/setting_bytes.h"
#include "result/result.h"
#include "value/byte_code.h"

#include <algorithm>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace inglenook;
    const ByteView bytes(data, size);
    const VaultId vault(std::array<std::uint8_t, 16>{1, 2, 3});
    for (const auto setting : {SealedSetting::NonsexualSettles, SealedSetting::ReviewDays}) {
        const auto value = settingIn(bytes, vault, setting);
        if (value) {
            ByteReader in(bytes);
            for (int i = 0; i < 3; ++i) {
                (void)in.bytes();
            }
            const auto written = settingBytes(vault, setting, in.bytes().value_or(Bytes{}), *value);
            expects(std::equal(written.begin(), written.end(), bytes.begin(), bytes.end()),
                    "one setting has one encoding");
        }
        // The rest of the input as seal and number of bytes that are right.
        const int number = size == 0 ? 0 : data[0];
        const auto right = settingBytes(vault, setting, bytes, number);
        expects(settingIn(right, vault, setting) == number, "what is written is read");
    }
    return 0;
}
