// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paper_sample.h"

namespace inglenook::test {
namespace {

template <class Id>
Id anId(int number) {
    std::array<std::uint8_t, 16> bytes{};
    bytes[0] = static_cast<std::uint8_t>(number % 256);
    bytes[1] = static_cast<std::uint8_t>(number / 256);
    bytes[15] = 7;
    return Id(bytes);
}

LineView resting(int number, const std::string& wording, const std::string& until, const std::string& help) {
    auto line = aLine(number, wording, LineState::Resting);
    line.restUntil = until;
    line.wouldHelp = help;
    return line;
}

} // namespace

LineView aLine(int number, const std::string& wording, LineState state,
               const std::vector<std::string>& conditions) {
    LineView line;
    line.id = anId<LineId>(number);
    line.wording = wording;
    line.conditions = conditions;
    line.state = state;
    line.checked = {Seat::Circle, Seat::Diamond};
    line.since = kTonight - std::chrono::days(10);
    line.review = kReview;
    line.onPaper[Seat::Circle] = line.onPaper[Seat::Diamond] = true;
    return line;
}

BoundaryView aBoundary(int number, Seat owner, const std::string& wording, const std::string& until) {
    return {anId<EntryId>(1000 + number), owner, wording, until, true, true};
}

paper::AgreementPaperContent twoAtTheTable() {
    paper::AgreementPaperContent content;
    content.names[Seat::Circle] = "Ana";
    content.names[Seat::Diamond] = "Ben";
    content.today = kTonight;
    content.isPresent[Seat::Circle] = content.isPresent[Seat::Diamond] = true;
    content.stopSignals[Seat::Circle] = {"“stop”", "the soft ball drops"};
    content.stopSignals[Seat::Diamond] = {"“stop”", "his keys drop"};
    return content;
}

paper::AgreementPaperContent theFirstAgreement() {
    auto content = twoAtTheTable();
    auto& ana = content.words[Seat::Circle];
    auto& ben = content.words[Seat::Diamond];
    ana.firstReasons = {"We still make each other laugh"};
    ana.matters = ben.matters = {"falling asleep close"};
    ben.strengthsOfOther = {"humour", "courage", "honesty"};
    ana.strengthsOfOther = {"steadiness", "gentleness", "patience"};
    ana.questions = {"How do we put the carer's work down in the evening?"};
    ben.medicalQuestions = {"When may weight rest on the left side again?"};
    content.lines = {
        aLine(1, "Holding hands", LineState::Agreed),
        aLine(2, "Saying one thing we liked about the other today", LineState::Agreed),
        aLine(3, "A long hug", LineState::Agreed,
              {"on Ana's right side", "gently", "Ben leaning on the wall"}),
        aLine(4, "Ben rubs Ana's feet", LineState::Agreed, {"Ben's back supported", "10 minutes at most"}),
        aLine(5, "Lying close in bed", LineState::Settling, {"clothes on", "pillow under Ana's left arm"}),
        aLine(6, "Ana being seen without a top", LineState::ToTalkAbout),
        aLine(7, "Sleeping in one bed again", LineState::ToTalkAbout),
        resting(8, "Touch on the left side of Ana's chest", "the wound check", "knowing how it feels"),
    };
    content.boundaries = {aBoundary(1, Seat::Diamond, "Photos of either of us", "")};
    return content;
}

paper::AgreementPaperContent manyLines(int count) {
    constexpr std::array kStates = {LineState::Agreed,      LineState::Agreed,  LineState::DueForReview,
                                    LineState::Settling,    LineState::Resting, LineState::ToTalkAbout,
                                    LineState::OffTheTable, LineState::Draft};
    auto content = theFirstAgreement();
    content.lines.clear();
    for (int i = 0; i < count; ++i) {
        std::vector<std::string> conditions;
        for (int j = 0; j < i % 5; ++j) {
            conditions.push_back("with the small pillow number " + std::to_string(j + 1));
        }
        content.lines.push_back(aLine(i, "Line number " + std::to_string(i) + " of a long evening",
                                      kStates[static_cast<std::size_t>(i) % kStates.size()], conditions));
    }
    return content;
}

paper::EditionSalt aSalt(std::uint8_t fill) {
    paper::EditionSalt salt{};
    salt.fill(fill);
    return salt;
}

} // namespace inglenook::test
