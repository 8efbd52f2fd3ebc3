// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_body_map.h"

#include "own_room/body_map_store.h"
#include "sample/sample_words.h"

#include <array>
#include <span>

namespace inglenook::sample {

namespace {

enum class Seen : std::uint8_t { Own, Opened, OnPaper };

struct FeltArea {
    std::string_view area;
    Comfort comfort;
    Sensation sensation;
    BodyMark mark;
    Seen seen;
};

constexpr std::array kOfAna = {
    FeltArea{"head", Comfort::Welcome, Sensation::Usual, BodyMark::Nothing, Seen::OnPaper},
    FeltArea{"face", Comfort::Welcome, Sensation::Usual, BodyMark::Nothing, Seen::Opened},
    FeltArea{"nape", Comfort::Welcome, Sensation::More, BodyMark::Nothing, Seen::OnPaper},
    FeltArea{"hand_left", Comfort::Welcome, Sensation::Usual, BodyMark::Nothing, Seen::Own},
    FeltArea{"hand_right", Comfort::Welcome, Sensation::Odd, BodyMark::Nothing, Seen::Own},
    FeltArea{"chest_left", Comfort::NotNow, Sensation::Nothing, BodyMark::Wound, Seen::Own},
    FeltArea{"chest_right", Comfort::AskFirst, Sensation::Less, BodyMark::Nothing, Seen::Own},
    FeltArea{"shoulder_left", Comfort::AskFirst, Sensation::Painful, BodyMark::Nothing, Seen::Own},
    FeltArea{"arm_left", Comfort::AskFirst, Sensation::Less, BodyMark::Swelling, Seen::Own},
    FeltArea{"upper_back", Comfort::Welcome, Sensation::Usual, BodyMark::Nothing, Seen::Own},
    FeltArea{"lower_belly", Comfort::Unanswered, Sensation::Odd, BodyMark::Nothing, Seen::Own},
    FeltArea{"foot_left", Comfort::Welcome, Sensation::Usual, BodyMark::Nothing, Seen::OnPaper},
    FeltArea{"foot_right", Comfort::Welcome, Sensation::Usual, BodyMark::Nothing, Seen::Opened},
};

constexpr std::array kOfBen = {
    FeltArea{"head", Comfort::Welcome, Sensation::Usual, BodyMark::Nothing, Seen::OnPaper},
    FeltArea{"ears", Comfort::Off, Sensation::Usual, BodyMark::Nothing, Seen::Own},
    FeltArea{"shoulder_left", Comfort::Welcome, Sensation::Usual, BodyMark::Nothing, Seen::OnPaper},
    FeltArea{"shoulder_right", Comfort::Welcome, Sensation::Usual, BodyMark::Nothing, Seen::Opened},
    FeltArea{"hand_left", Comfort::Welcome, Sensation::More, BodyMark::Nothing, Seen::OnPaper},
    FeltArea{"hand_right", Comfort::Welcome, Sensation::Usual, BodyMark::Nothing, Seen::Own},
    FeltArea{"upper_belly", Comfort::AskFirst, Sensation::Usual, BodyMark::Nothing, Seen::Own},
    FeltArea{"lower_belly", Comfort::NotNow, Sensation::Odd, BodyMark::Catheter, Seen::Own},
    FeltArea{"knees", Comfort::AskFirst, Sensation::Painful, BodyMark::Nothing, Seen::Own},
    FeltArea{"back_passage", Comfort::Off, Sensation::Unsaid, BodyMark::Nothing, Seen::Own},
    FeltArea{"foot_left", Comfort::AskFirst, Sensation::Less, BodyMark::Nothing, Seen::Own},
    FeltArea{"foot_right", Comfort::Welcome, Sensation::Usual, BodyMark::Nothing, Seen::Own},
};

/// Each kept answer is a small step in one's own room; opening and ticking are one each.
Result<void> answerFor(Together& together, Seat seat, std::span<const FeltArea> all) {
    BodyMapStore map(together, seat);
    std::set<BodyAreaKey> opened;
    for (const auto& felt : all) {
        const BodyAreaKey key{std::string(felt.area), BodySide::Whole};
        const AreaAnswer answer{key, felt.comfort, felt.sensation, felt.mark, openTerm()};
        if (auto kept = map.answer(answer); !kept) { return kept; }
        if (felt.seen != Seen::Own) { opened.insert(key); }
    }
    if (auto shown = map.open(together, opened); !shown) { return shown; }
    for (const auto& felt : all) {
        if (felt.seen != Seen::OnPaper) { continue; }
        if (auto ticked = map.tickForPaper({std::string(felt.area), BodySide::Whole}, true); !ticked) {
            return ticked;
        }
    }
    return {};
}

} // namespace

Result<void> answerBodyMaps(Together& together) {
    if (auto answered = answerFor(together, kAna, kOfAna); !answered) { return answered; }
    return answerFor(together, kBen, kOfBen);
}

} // namespace inglenook::sample
