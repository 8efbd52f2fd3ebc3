// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret/strength.h"

#include <algorithm>
#include <initializer_list>
#include <zxcvbn.h>

namespace inglenook {

namespace {

constexpr std::size_t kShortestPiece = 3;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
// Bytes past ASCII belong to letters of other scripts: they stay together.
bool isInWord(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

std::string lowered(std::string_view text) {
    std::string out(text);
    std::ranges::transform(
        out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

bool isDate(std::string_view text) {
    constexpr std::string_view kShape = "dddd-dd-dd";
    return text.size() == kShape.size() && std::ranges::equal(text, kShape, [](char c, char shape) {
               return shape == 'd' ? isDigit(c) : c == shape;
           });
}

std::string joined(std::initializer_list<std::string_view> parts) {
    std::string out;
    for (const auto part : parts) {
        out += part;
    }
    return out;
}

void addDate(std::vector<std::string>& out, std::string_view date) {
    const std::string year(date.substr(0, 4));
    const std::string month(date.substr(5, 2));
    const std::string day(date.substr(8, 2));
    const std::string shortYear = year.substr(2);
    for (const std::string& separator :
         {std::string(), std::string("-"), std::string("."), std::string("/")}) {
        for (const auto& years : {year, shortYear}) {
            out.push_back(joined({day, separator, month, separator, years}));
            out.push_back(joined({month, separator, day, separator, years}));
            out.push_back(joined({years, separator, month, separator, day}));
        }
        out.push_back(joined({day, separator, month}));
        out.push_back(joined({month, separator, day}));
    }
    out.push_back(year);
}

void addWords(std::vector<std::string>& out, const std::string& text) {
    std::string whole;
    std::string word;
    for (const char c : text + " ") {
        if (isInWord(c)) {
            word += c;
            whole += c;
            continue;
        }
        if (word.size() >= kShortestPiece) { out.push_back(word); }
        word.clear();
    }
    if (whole.size() >= kShortestPiece) { out.push_back(whole); }
}

} // namespace

std::vector<std::string> personalPieces(std::span<const std::string> known) {
    std::vector<std::string> pieces;
    for (const auto& text : known) {
        if (isDate(text)) {
            addDate(pieces, text);
        } else {
            addWords(pieces, lowered(text));
        }
    }
    std::ranges::sort(pieces);
    pieces.erase(std::unique(pieces.begin(), pieces.end()), pieces.end());
    return pieces;
}

Strength strengthOf(const Passphrase& passphrase, std::span<const std::string> known) {
    const auto pieces = personalPieces(known);
    std::vector<const char*> words;
    words.reserve(pieces.size() + 1);
    for (const auto& piece : pieces) {
        words.push_back(piece.c_str());
    }
    words.push_back(nullptr);
    SecretBytes text(passphrase.bytes().size() + 1); // zeroed, so it ends
    std::ranges::copy(passphrase.bytes(), text.data());
    Strength strength;
    strength.bits = ZxcvbnMatch(reinterpret_cast<const char*>(text.data()), words.data(), nullptr);
    if (strength.bits >= kStrongBits) {
        strength.word = StrengthWord::Strong;
    } else if (strength.isEnough()) {
        strength.word = StrengthWord::Fair;
    }
    return strength;
}

} // namespace inglenook
