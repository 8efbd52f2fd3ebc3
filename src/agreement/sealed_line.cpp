// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/sealed_line.h"

#include "agreement/day_code.h"
#include "agreement/plain_text.h"
#include "value/byte_code.h"
#include "value/text.h"

#include <tuple>

namespace inglenook {

namespace {

constexpr std::uint64_t kLineFormat = 1;
constexpr std::size_t kMostBytes = 256UL * 1024; // a written-out line is about 2 KiB
constexpr std::uint64_t kMostTexts = 500;
constexpr std::size_t kMostCharacters = 400; // a wording holds two names of 60 beside its own 200

auto opening(const SealedLine& line) {
    return std::tie(line.vault, line.line, line.activity, line.wording, line.level, line.levelWords,
                    line.direction, line.directionWords, line.term, line.conditions, line.words,
                    line.language);
}

Result<void> checkText(const std::string& text) {
    if (isPlainText(text, kMostCharacters)) { return {}; }
    const auto clean = cleanText(text, kMostCharacters, Lines::One);
    if (!clean) { return passOn(clean); }
    if (clean->empty()) { return fail(ErrorCode::TextEmpty, "sealed line"); }
    return fail(ErrorCode::TextNotReadable, "sealed line is not in its plain form");
}

std::vector<const std::string*> textsOf(const SealedLine& line) {
    std::vector<const std::string*> texts = {&line.activity, &line.wording, &line.levelWords,
                                             &line.directionWords, &line.language};
    for (const auto& phrase : line.conditions) {
        texts.push_back(&phrase);
    }
    for (const auto& [code, words] : line.words) {
        texts.push_back(&code);
        texts.push_back(&words);
    }
    for (const auto seat : kBothSeats) {
        for (const auto& signal : line.stopSignals[seat]) {
            texts.push_back(&signal);
        }
    }
    return texts;
}

Result<void> check(const SealedLine& line) {
    for (const auto* text : textsOf(line)) {
        if (auto isClean = checkText(*text); !isClean) { return isClean; }
    }
    if (line.term.isOpen && !(line.term.areas && line.term.places && line.term.kinds)) {
        return fail(ErrorCode::OutsideRules, "an open term is sealed with its scopes written out");
    }
    return {};
}

void writeTexts(ByteWriter& out, const std::vector<std::string>& texts) {
    out.number(texts.size());
    for (const auto& text : texts) {
        out.text(text);
    }
}

void writeDay(ByteWriter& out, const std::optional<Day>& day) {
    out.number(day ? 1 : 0);
    if (day) { out.number(static_cast<std::uint64_t>(dayNumber(*day) - kFirstDay)); }
}

bool readNumber(ByteReader& in, std::uint64_t least, std::uint64_t end, std::uint64_t& value) {
    const auto read = in.number();
    value = read.value_or(0);
    return read && value >= least && value < end;
}

template <class Id>
bool readId(ByteReader& in, Id& id) {
    const auto bytes = in.bytes();
    const auto read = bytes ? Id::fromBytes(*bytes) : std::nullopt;
    id = read.value_or(Id{});
    return read.has_value();
}

bool readText(ByteReader& in, std::string& text) {
    auto read = in.text();
    if (read) { text = std::move(*read); }
    return read.has_value();
}

bool readTexts(ByteReader& in, std::vector<std::string>& texts) {
    std::uint64_t count = 0;
    if (!readNumber(in, 0, kMostTexts + 1, count)) { return false; }
    for (std::uint64_t i = 0; i < count; ++i) {
        if (!readText(in, texts.emplace_back())) { return false; }
    }
    return true;
}

bool readWords(ByteReader& in, CodeWords& words) {
    std::uint64_t count = 0;
    if (!readNumber(in, 0, kMostTexts + 1, count)) { return false; }
    for (std::uint64_t i = 0; i < count; ++i) {
        std::string code;
        // In order and none twice, or there would be two encodings of one line.
        if (!readText(in, code) || (!words.empty() && code <= words.rbegin()->first)) { return false; }
        if (!readText(in, words[code])) { return false; }
    }
    return true;
}

bool readTerm(ByteReader& in, Term& term) {
    const auto bytes = in.bytes();
    auto read = bytes ? decodedTerm(*bytes) : std::nullopt;
    if (read) { term = std::move(*read); }
    return read.has_value();
}

bool readDay(ByteReader& in, std::optional<Day>& day) {
    std::uint64_t isPresent = 0;
    std::uint64_t number = 0;
    if (!readNumber(in, 0, 2, isPresent)) { return false; }
    if (isPresent == 0) { return true; }
    if (!readNumber(in, 0, kDaySpan, number)) { return false; }
    day = dayOf(static_cast<std::int64_t>(number) + kFirstDay);
    return true;
}

template <class Enum>
bool readCode(ByteReader& in, std::uint64_t least, std::uint64_t end, Enum& value) {
    std::uint64_t number = 0;
    const bool isKnown = readNumber(in, least, end, number);
    if (isKnown) { value = static_cast<Enum>(number); }
    return isKnown;
}

bool readWho(ByteReader& in, SealedLine& line) {
    return readId(in, line.vault) && readId(in, line.line) && readId(in, line.yes) &&
           readCode(in, 1, 3, line.phase);
}

bool readWhat(ByteReader& in, SealedLine& line) {
    return readText(in, line.activity) && readText(in, line.wording) && readCode(in, 0, 4, line.level) &&
           readText(in, line.levelWords) && readCode(in, 0, 3, line.direction) &&
           readText(in, line.directionWords) && readTerm(in, line.term) && readTexts(in, line.conditions) &&
           readWords(in, line.words) && readText(in, line.language);
}

bool readDaysAndSignals(ByteReader& in, SealedLine& line) {
    return readDay(in, line.settlesOn) && readDay(in, line.reviewOn) &&
           readTexts(in, line.stopSignals[Seat::Circle]) && readTexts(in, line.stopSignals[Seat::Diamond]);
}

Bytes written(const SealedLine& line) {
    ByteWriter out;
    out.number(kLineFormat);
    out.bytes(line.vault.bytes());
    out.bytes(line.line.bytes());
    out.bytes(line.yes.bytes());
    out.number(static_cast<std::uint64_t>(line.phase));
    out.text(line.activity);
    out.text(line.wording);
    out.number(static_cast<std::uint64_t>(line.level));
    out.text(line.levelWords);
    out.number(static_cast<std::uint64_t>(line.direction));
    out.text(line.directionWords);
    out.bytes(encoded(line.term));
    writeTexts(out, line.conditions);
    out.number(line.words.size());
    for (const auto& [code, words] : line.words) {
        out.text(code);
        out.text(words);
    }
    out.text(line.language);
    writeDay(out, line.settlesOn);
    writeDay(out, line.reviewOn);
    for (const auto seat : kBothSeats) {
        writeTexts(out, line.stopSignals[seat]);
    }
    return out.take();
}

} // namespace

bool isSameOpening(const SealedLine& a, const SealedLine& b) { return opening(a) == opening(b); }

bool operator==(const SealedLine& a, const SealedLine& b) {
    return isSameOpening(a, b) && std::tie(a.yes, a.phase, a.settlesOn, a.reviewOn, a.stopSignals) ==
                                      std::tie(b.yes, b.phase, b.settlesOn, b.reviewOn, b.stopSignals);
}

Result<Bytes> encoded(const SealedLine& line) {
    SealedLine plain = line;
    plain.term = normalised(std::move(plain.term));
    if (auto isSound = check(plain); !isSound) { return passOn(isSound); }
    Bytes bytes = written(plain);
    // Counts, sizes and codes have limits in the reader; the one judge of whether bytes can be read is
    // reading them.
    if (!decodedLine(bytes)) { return fail(ErrorCode::TextTooLong, "sealed line"); }
    return bytes;
}

std::optional<SealedLine> decodedLine(ByteView bytes) {
    if (bytes.size() > kMostBytes) { return std::nullopt; }
    ByteReader in(bytes);
    SealedLine line;
    std::uint64_t format = 0;
    // A later format gets a reader of its own beside this one; bytes are never written anew.
    if (!readNumber(in, kLineFormat, kLineFormat + 1, format)) { return std::nullopt; }
    if (!readWho(in, line) || !readWhat(in, line) || !readDaysAndSignals(in, line)) { return std::nullopt; }
    if (!in.isAtEnd() || !check(line)) { return std::nullopt; }
    return line;
}

} // namespace inglenook
