// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_words.h"

namespace inglenook::sample {

const std::vector<Said>& words() {
    static const std::vector<Said> all = {
        {kAna, WordsKind::ReadFirstPage, "", false},
        {kBen, WordsKind::ReadFirstPage, "", false},
        {kAna, WordsKind::StopSpoken, "stop"},
        {kAna, WordsKind::StopShown, "the soft ball drops"},
        {kBen, WordsKind::StopSpoken, "stop"},
        {kBen, WordsKind::StopShown, "his keys drop"},
        {kAna, WordsKind::Matters, "Falling asleep close."},
        {kBen, WordsKind::Matters, "Being near without having to do anything."},
        {kAna, WordsKind::Value, "humour"},
        {kBen, WordsKind::Value, "honesty"},
        {kAna, WordsKind::FirstReason, "We still make each other laugh."},
        {kBen, WordsKind::FirstReason, "She hums when she cooks."},
        {kBen, WordsKind::StrengthOfOther, "humour"},
        {kBen, WordsKind::StrengthOfOther, "courage"},
        {kBen, WordsKind::StrengthOfOther, "honesty"},
        {kAna, WordsKind::StrengthOfOther, "steadiness"},
        {kAna, WordsKind::StrengthOfOther, "gentleness"},
        {kAna, WordsKind::StrengthOfOther, "patience"},
        {kAna, WordsKind::StrengthOfSelf, "I say what hurts."},
        {kBen, WordsKind::StrengthOfSelf, "I stay in the room."},
        {kAna, WordsKind::WantKnown, "The left side is numb in some places and sore in others. It changes."},
        {kBen, WordsKind::WantKnown,
         "I am afraid of hurting you, so I hold back. It is not that I do not want to."},
        {kAna, WordsKind::WantKnown, "Some days I do not like to see myself in the mirror.", false},
        {kAna, WordsKind::Question, "How do we put the carer's work down in the evening?"},
        {kAna, WordsKind::MedicalQuestion, "When may weight rest on the left side again?"},
    };
    return all;
}

const std::vector<Wished>& firstLines() {
    static const std::vector<Wished> all = {
        {"holding_hands", Direction::Together, {}},
        {"liked_today", Direction::Together, {}},
        {"long_hug", Direction::Together, {"on_right_side", "pressure:gentle", "leaning_on_something"}},
        {"foot_rub", Direction::DiamondGives, {"back_supported", "minutes:10"}},
        {"hand_massage", Direction::CircleGives, {"warm_hands"}},
        {"morning_tea", Direction::Together, {"phones_away"}},
        {"back_rub", Direction::CircleGives, {"pressure:gentle", "minutes:10"}},
        {"chest_touch", Direction::DiamondGives, {"without_area:chest_left", "receiver_guides"}},
    };
    return all;
}

const std::vector<Wished>& openWishes() {
    static const std::vector<Wished> all = {
        {"seen_without_top", Direction::CircleGives, {"soft_light"}},
        {"one_bed", Direction::Together, {"two_blankets"}},
    };
    return all;
}

const Wished& settlingToday() {
    static const Wished wish = {"lying_close", Direction::Together, {"clothing:clothed", "pillow_left_arm"}};
    return wish;
}

const std::vector<Felt>& answers() {
    static const std::vector<Felt> all = [] {
        std::vector<Felt> out;
        for (const auto seat : kBothSeats) {
            for (const auto& wish : firstLines()) {
                const bool isPlain = wish.conditions.empty();
                out.push_back({seat, wish, isPlain ? Stance::Welcome : Stance::WithConditions});
            }
            for (const auto& wish : openWishes()) {
                out.push_back({seat, wish, Stance::Curious});
            }
            out.push_back({seat, settlingToday(), Stance::Welcome});
        }
        out.push_back({kAna, {"shared_bath", Direction::Together, {}}, Stance::NotNow});
        out.push_back({kAna, {"seen_undressed", Direction::CircleGives, {}}, Stance::OffTheTable});
        out.push_back({kAna, {"whispered_compliments", Direction::DiamondGives, {}}, Stance::Welcome});
        out.push_back({kBen, {"whispered_compliments", Direction::DiamondGives, {}}, Stance::Curious});
        out.push_back({kBen, {"shared_bath", Direction::Together, {}}, Stance::Curious});
        out.push_back({kBen, {"dancing_slowly", Direction::Together, {}}, Stance::Welcome});
        return out;
    }();
    return all;
}

std::string_view dueToday() { return "hand_massage"; }
std::string_view restingToday() { return "chest_touch"; }
std::string_view oftenResting() { return "back_rub"; }

} // namespace inglenook::sample
