// SPDX-License-Identifier: GPL-3.0-or-later
// Ids, and the length-prefixed fields that sealed bytes are made of.
#include "value/byte_code.h"
#include "value/strong_id.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace inglenook::test {
namespace {

using SixteenBytes = std::array<std::uint8_t, LineId::kSize>;

/// Three fields, as a sealed line has them.
struct Fields {
    std::uint64_t number = 0;
    std::string text;
    Bytes bytes;
};

Bytes written(const Fields& fields) {
    ByteWriter writer;
    writer.number(fields.number);
    writer.text(fields.text);
    writer.bytes(fields.bytes);
    return writer.take();
}

/// True: all three fields were there, and nothing after them.
bool isUnderstood(ByteView in) {
    ByteReader reader(in);
    return reader.number() && reader.text() && reader.bytes() && reader.isAtEnd();
}

Fields anyFields() {
    return {*rc::gen::arbitrary<std::uint64_t>(), *rc::gen::string<std::string>(),
            *rc::gen::arbitrary<Bytes>()};
}

RC_GTEST_PROP(StrongId, ComesBackFromItsHexAndItsBytes, (const SixteenBytes& bytes)) {
    const LineId id(bytes);
    RC_ASSERT(id.hex().size() == 2 * LineId::kSize);
    RC_ASSERT(LineId::fromHex(id.hex()) == id);
    RC_ASSERT(LineId::fromBytes(id.bytes()) == id);
}

RC_GTEST_PROP(StrongId, RefusesEveryOtherLength, (const Bytes& bytes, const std::string& hex)) {
    RC_PRE(bytes.size() != LineId::kSize && hex.size() != 2 * LineId::kSize);
    RC_ASSERT(!LineId::fromBytes(bytes));
    RC_ASSERT(!LineId::fromHex(hex));
}

RC_GTEST_PROP(StrongId, RefusesEveryOtherDigit, (const SixteenBytes& bytes, char other)) {
    const std::string digits = "0123456789abcdef";
    RC_PRE(digits.find(other) == std::string::npos);
    auto hex = LineId(bytes).hex();
    hex[*rc::gen::inRange<std::size_t>(0, hex.size())] = other;
    RC_ASSERT(!LineId::fromHex(hex));
}

RC_GTEST_PROP(StrongId, IsOrderedAsItsBytesAre, (const SixteenBytes& one, const SixteenBytes& other)) {
    RC_ASSERT((LineId(one) < LineId(other)) == (one < other));
    RC_ASSERT((LineId(one) == LineId(other)) == (one == other));
}

TEST(StrongId, IsNullUntilItIsGiven) {
    EXPECT_TRUE(LineId().isNull());
    SixteenBytes bytes{};
    bytes.back() = 1;
    EXPECT_FALSE(LineId(bytes).isNull());
    EXPECT_EQ(LineId(bytes).hex(), "00000000000000000000000000000001");
    EXPECT_FALSE(LineId::fromHex("0000000000000000000000000000000A")) << "upper case is another text";
}

RC_GTEST_PROP(ByteCode, ReadsWhatWasWritten, ()) {
    const auto fields = anyFields();
    const auto bytes = written(fields);
    ByteReader reader(bytes);
    RC_ASSERT(reader.number() == fields.number);
    RC_ASSERT(reader.text() == fields.text);
    RC_ASSERT(reader.bytes() == fields.bytes);
    RC_ASSERT(reader.isAtEnd());
}

RC_GTEST_PROP(ByteCode, RefusesEveryTruncation, ()) {
    const auto bytes = written(anyFields());
    RC_ASSERT(isUnderstood(bytes));
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        RC_ASSERT(!isUnderstood(ByteView(bytes).first(length)));
    }
}

RC_GTEST_PROP(ByteCode, SeesWhatStandsAfterTheEnd, (std::vector<std::uint8_t> more)) {
    RC_PRE(!more.empty());
    auto bytes = written(anyFields());
    bytes.insert(bytes.end(), more.begin(), more.end());
    RC_ASSERT(!isUnderstood(bytes));
}

RC_GTEST_PROP(ByteCode, RefusesALengthPastTheEnd, (std::uint64_t length, const Bytes& rest)) {
    RC_PRE(length > rest.size());
    ByteWriter writer;
    writer.number(length);
    auto bytes = writer.take();
    bytes.insert(bytes.end(), rest.begin(), rest.end());
    RC_ASSERT(!ByteReader(bytes).bytes());
    RC_ASSERT(!ByteReader(bytes).text());
}

TEST(ByteCode, WritesNumbersLittleEndian) {
    ByteWriter writer;
    writer.number(0x0102030405060708U);
    EXPECT_EQ(writer.take(), (Bytes{8, 7, 6, 5, 4, 3, 2, 1}));
}

TEST(ByteCode, RefusesTheLongestLengthThereIs) {
    const Bytes bytes(16, 0xFF);
    EXPECT_FALSE(ByteReader(bytes).bytes());
}

} // namespace
} // namespace inglenook::test
