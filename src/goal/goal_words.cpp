// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal/goal_words.h"

#include "agreement/activity.h"
#include "secret/random.h"
#include "value/byte_code.h"
#include "value/text.h"

#include <limits>

namespace inglenook {
namespace {

constexpr std::uint64_t kFormat = 1;
constexpr std::size_t kMostWhy = 400;
constexpr std::size_t kMostConditions = 200;
// Days travel as their distance from the first one there is, so that every number in the bytes is unsigned.
constexpr std::int64_t kFirstDay = std::numeric_limits<int>::min();
constexpr std::uint64_t kDaySpan = std::uint64_t{1} << 32U;

Result<void> clean(std::string& text, std::size_t most, bool mayBeEmpty) {
    auto cleaned = cleanText(text, most, Lines::One);
    if (!cleaned) { return passOn(cleaned); }
    if (cleaned->empty() && !mayBeEmpty) { return fail(ErrorCode::TextEmpty, "goal"); }
    text = std::move(*cleaned);
    return {};
}

Result<void> checkRung(Rung& rung) {
    if (auto done = clean(rung.words, Wording::kMax, false); !done) { return done; }
    if (auto done = clean(rung.enough, Wording::kMax, true); !done) { return done; }
    if (rung.minutes < 0 || rung.minutes > kMostRungMinutes) {
        return fail(ErrorCode::OutsideRules, "minutes of a step");
    }
    if (rung.level != TouchLevel::None && rung.activity.activity.empty()) {
        return fail(ErrorCode::OutsideRules, "touch without an activity");
    }
    if (rung.activity.activity.empty()) {
        rung.term = closedTerm();
        rung.conditions.clear();
        rung.activityWords.clear();
        rung.activity = {};
    }
    rung.term = normalised(rung.term);
    if (rung.id.isNull()) { rung.id = EntryId(random16()); }
    return {};
}

std::optional<std::uint64_t> readBelow(ByteReader& in, std::uint64_t end) {
    const auto number = in.number();
    return number && *number < end ? number : std::nullopt;
}

void writeRung(ByteWriter& out, const Rung& rung) {
    out.bytes(rung.id.bytes());
    out.text(rung.words);
    out.number(static_cast<std::uint64_t>(rung.level));
    out.text(rung.activity.activity);
    out.number(static_cast<std::uint64_t>(rung.activity.direction));
    out.text(rung.activityWords);
    out.bytes(encoded(rung.term));
    out.number(rung.conditions.size());
    for (const auto& phrase : rung.conditions) {
        out.text(phrase);
    }
    out.number(static_cast<std::uint64_t>(rung.energy));
    out.number(static_cast<std::uint64_t>(rung.minutes));
    out.text(rung.enough);
}

bool readText(ByteReader& in, std::string& text) {
    auto read = in.text();
    if (!read) { return false; }
    text = std::move(*read);
    return true;
}

bool readActivity(ByteReader& in, Rung& rung) {
    const auto level = readBelow(in, 4);
    if (!level || !readText(in, rung.activity.activity)) { return false; }
    const auto direction = readBelow(in, 3);
    if (!direction || !readText(in, rung.activityWords)) { return false; }
    const auto bytes = in.bytes();
    auto term = bytes ? decodedTerm(*bytes) : std::nullopt;
    if (!term) { return false; }
    rung.level = static_cast<TouchLevel>(*level);
    rung.activity.direction = static_cast<Direction>(*direction);
    rung.term = std::move(*term);
    return rung.level == TouchLevel::None || !rung.activity.activity.empty();
}

std::optional<Rung> readRung(ByteReader& in) {
    Rung rung;
    const auto bytes = in.bytes();
    const auto id = bytes ? EntryId::fromBytes(*bytes) : std::nullopt;
    if (!id || !readText(in, rung.words) || !readActivity(in, rung)) { return std::nullopt; }
    rung.id = *id;
    const auto phrases = readBelow(in, kMostConditions + 1);
    for (std::uint64_t i = 0; phrases && i < *phrases; ++i) {
        if (!readText(in, rung.conditions.emplace_back())) { return std::nullopt; }
    }
    const auto energy = phrases ? readBelow(in, 4) : std::nullopt;
    const auto minutes = energy ? readBelow(in, kMostRungMinutes + 1) : std::nullopt;
    if (!minutes || !readText(in, rung.enough)) { return std::nullopt; }
    rung.energy = static_cast<StepEnergy>(*energy);
    rung.minutes = static_cast<int>(*minutes);
    return rung;
}

} // namespace

Result<GoalWords> checked(GoalWords words) {
    if (auto done = clean(words.title, Wording::kMax, false); !done) { return passOn(done); }
    if (auto done = clean(words.why, kMostWhy, true); !done) { return passOn(done); }
    const bool isRitual = words.kind == GoalKind::Ritual;
    if (words.rungs.size() > (isRitual ? 1 : kMostRungs)) { return fail(ErrorCode::OutsideRules, "steps"); }
    if (!isRitual) { words.until.reset(); }
    for (auto& rung : words.rungs) {
        if (auto done = checkRung(rung); !done) { return passOn(done); }
    }
    return words;
}

bool isWhole(const GoalWords& words) {
    return !words.rungs.empty() && (words.kind != GoalKind::Ritual || words.until.has_value());
}

Bytes encoded(const GoalWords& words) {
    ByteWriter out;
    out.number(kFormat);
    out.number(static_cast<std::uint64_t>(words.kind));
    out.text(words.title);
    out.text(words.why);
    out.number(words.until ? 1 : 0);
    if (words.until) { out.number(static_cast<std::uint64_t>(dayNumber(*words.until) - kFirstDay)); }
    out.number(words.rungs.size());
    for (const auto& rung : words.rungs) {
        writeRung(out, rung);
    }
    return out.take();
}

std::optional<GoalWords> decodedGoal(ByteView bytes) {
    ByteReader in(bytes);
    if (readBelow(in, kFormat + 1).value_or(0) != kFormat) { return std::nullopt; }
    GoalWords words;
    const auto kind = readBelow(in, 5);
    if (!kind || *kind == 0 || !readText(in, words.title) || !readText(in, words.why)) {
        return std::nullopt;
    }
    words.kind = static_cast<GoalKind>(*kind);
    const auto hasUntil = readBelow(in, 2);
    const auto until = hasUntil && *hasUntil == 1 ? readBelow(in, kDaySpan) : std::nullopt;
    if (!hasUntil || (*hasUntil == 1 && !until)) { return std::nullopt; }
    if (until) { words.until = dayOf(static_cast<std::int64_t>(*until) + kFirstDay); }
    const auto rungs = readBelow(in, kMostRungs + 1);
    for (std::uint64_t i = 0; rungs && i < *rungs; ++i) {
        auto rung = readRung(in);
        if (!rung) { return std::nullopt; }
        words.rungs.push_back(std::move(*rung));
    }
    if (!rungs || !in.isAtEnd()) { return std::nullopt; }
    return words;
}

bool isSameStep(const Rung& a, const Rung& b) {
    Rung same = b;
    same.id = a.id;
    return a == same;
}

} // namespace inglenook
