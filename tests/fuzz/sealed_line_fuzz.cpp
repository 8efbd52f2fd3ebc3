// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes may lie in a row: reading them never does harm, and what is understood is written back as the
// same bytes.
#include "agreement/sealed_line.h"
#include "result/result.h"

#include <algorithm>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace inglenook;
    const ByteView bytes(data, size);
    const auto same = [&](const Bytes& again) {
        return again.size() == size && std::equal(again.begin(), again.end(), bytes.begin());
    };
    if (const auto term = decodedTerm(bytes)) { expects(same(encoded(*term)), "one term has one encoding"); }
    if (const auto line = decodedLine(bytes)) {
        const auto again = encoded(*line);
        expects(again.has_value() && same(*again), "one line has one encoding");
    }
    return 0;
}
