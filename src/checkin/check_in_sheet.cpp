// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkin/check_in_sheet.h"

#include <algorithm>

namespace inglenook {

namespace {

// Byte 0: version. Then five bytes a dimension: resolution (0: no value), value, aside, felt, helped. Then
// the wish, the length of the line in two bytes, little-endian, and the line; zeros to the end.
constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kPerAnswer = 5;
constexpr std::size_t kWishAt = 1 + kScaled.size() * kPerAnswer;
constexpr std::size_t kLineAt = kWishAt + 3;
constexpr std::size_t kLongestLine = CheckInLine::kMax * 4; // bytes of UTF-8
static_assert(kLineAt + kLongestLine == CheckInSheet::kBytes);

std::size_t placeOf(Dimension dimension) {
    expects(hasScale(dimension), "a dimension with a scale");
    return static_cast<std::size_t>(dimension) - 1;
}

std::optional<Resolution> resolutionFrom(std::uint8_t number) {
    for (const auto each : {Resolution::Three, Resolution::Five, Resolution::Eleven}) {
        if (static_cast<std::uint8_t>(each) == number) { return each; }
    }
    return std::nullopt;
}

void write(Bytes& out, std::size_t at, const Answer& answer) {
    if (answer.value) {
        out[at] = static_cast<std::uint8_t>(answer.resolution);
        out[at + 1] = *answer.value;
    }
    out[at + 2] = static_cast<std::uint8_t>(answer.aside);
    out[at + 3] = answer.felt;
    out[at + 4] = answer.helped;
}

std::optional<Answer> readAnswer(ByteView in) {
    Answer answer;
    if (in[0] != 0) {
        const auto resolution = resolutionFrom(in[0]);
        if (!resolution) { return std::nullopt; }
        answer.resolution = *resolution;
        answer.value = in[1];
    }
    answer.aside = static_cast<Aside>(in[2]);
    answer.felt = in[3];
    answer.helped = in[4];
    return answer;
}

auto damaged() { return fail(ErrorCode::VaultDamaged, "sheet of a check-in"); }

} // namespace

const Answer& CheckInSheet::answer(Dimension dimension) const { return m_answers.at(placeOf(dimension)); }

Result<void> CheckInSheet::set(Dimension dimension, const Answer& answer) {
    if (!isWellFormed(dimension, answer)) { return fail(ErrorCode::OutsideRules, "answer of a check-in"); }
    auto kept = answer.isEmpty() ? Answer{} : answer;
    if (!kept.value) { kept.resolution = Answer{}.resolution; } // a scale without a value says nothing
    m_answers.at(placeOf(dimension)) = kept;
    return {};
}

void CheckInSheet::clear(Dimension dimension) {
    if (dimension == Dimension::Wish) {
        m_wish = Wish::None;
    } else if (dimension == Dimension::Line) {
        m_line.clear();
    } else {
        m_answers.at(placeOf(dimension)) = {};
    }
}

Result<void> CheckInSheet::setLine(const std::string& text) {
    const auto clean = cleanText(text, CheckInLine::kMax, Lines::One);
    if (!clean) { return passOn(clean); }
    m_line = *clean;
    return {};
}

bool CheckInSheet::isAnswered(Dimension dimension) const {
    if (dimension == Dimension::Wish) { return m_wish != Wish::None; }
    if (dimension == Dimension::Line) { return !m_line.empty(); }
    return !answer(dimension).isEmpty();
}

bool CheckInSheet::isEmpty() const { return *this == CheckInSheet(); }

CheckInSheet CheckInSheet::shown(const DimensionSet& fields) const {
    CheckInSheet out;
    for (const auto dimension : kScaled) {
        if (!fields.contains(dimension)) { continue; }
        auto coarse = coarsened(answer(dimension), Resolution::Three).value_or(Answer{});
        coarse.helped = 0;
        expects(out.set(dimension, coarse).has_value(), "coarse is as well formed as fine");
    }
    if (fields.contains(Dimension::Wish)) { out.m_wish = m_wish; }
    if (fields.contains(Dimension::Line)) { out.m_line = m_line; }
    return out;
}

Bytes CheckInSheet::bytes() const {
    Bytes out(kBytes, 0);
    out[0] = kVersion;
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        write(out, 1 + i * kPerAnswer, m_answers.at(i));
    }
    out[kWishAt] = static_cast<std::uint8_t>(m_wish);
    out[kWishAt + 1] = static_cast<std::uint8_t>(m_line.size() % 256);
    out[kWishAt + 2] = static_cast<std::uint8_t>(m_line.size() / 256);
    std::copy(m_line.begin(), m_line.end(), out.begin() + static_cast<std::ptrdiff_t>(kLineAt));
    return out;
}

Result<CheckInSheet> CheckInSheet::from(ByteView bytes) {
    if (bytes.size() != kBytes || bytes[0] != kVersion) { return damaged(); }
    CheckInSheet sheet;
    for (std::size_t i = 0; i < kScaled.size(); ++i) {
        const auto answer = readAnswer(bytes.subspan(1 + i * kPerAnswer, kPerAnswer));
        if (!answer || !sheet.set(kScaled.at(i), *answer)) { return damaged(); }
    }
    if (bytes[kWishAt] > static_cast<std::uint8_t>(Wish::NotSure)) { return damaged(); }
    sheet.m_wish = static_cast<Wish>(bytes[kWishAt]);
    const std::size_t length = bytes[kWishAt + 1] + 256U * bytes[kWishAt + 2];
    if (length > kLongestLine) { return damaged(); }
    const auto line = bytes.subspan(kLineAt, length);
    if (!sheet.setLine(std::string(line.begin(), line.end()))) { return damaged(); }
    // Read and written, the bytes are the same, or they are not ours.
    if (const auto again = sheet.bytes(); !std::equal(again.begin(), again.end(), bytes.begin())) {
        return damaged();
    }
    return sheet;
}

} // namespace inglenook
