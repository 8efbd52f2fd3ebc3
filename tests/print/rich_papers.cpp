// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/rich_papers.h"

#include "paper/paper_sample.h"
#include "paper/private_page.h"
#include "print/tools.h"
#include "support/temporary_vault.h"

namespace inglenook::test {
namespace {

using paper::AgreementPaperContent;

OpenedArea anArea(const std::string& area, Comfort comfort, Sensation sensation) {
    OpenedArea opened;
    opened.answer.key = {area, BodySide::Whole};
    opened.answer.comfort = comfort;
    opened.answer.sensation = sensation;
    opened.onPaper = true;
    return opened;
}

paper::GoalOnPaper aGoal(GoalKind kind, const std::string& title, const std::string& step) {
    paper::GoalOnPaper goal;
    goal.kind = kind;
    goal.title = title;
    goal.step = step;
    goal.conditions = {"after a rest", "with the door closed"};
    goal.enough = "Enough is when the tea is cold";
    goal.onPaper[Seat::Circle] = goal.onPaper[Seat::Diamond] = true;
    return goal;
}

/// All sections.
AgreementPaperContent everything() {
    auto content = theFirstAgreement();
    auto& ana = content.words[Seat::Circle];
    auto& ben = content.words[Seat::Diamond];
    ben.firstReasons = {"She hums when she cooks"};
    ana.values = {"humour", "honesty"};
    ana.wantKnown = {"The left side is numb in some places and sore in others. It changes"};
    ben.wantKnown = {"I am afraid of hurting you, so I hold back. It is not that I do not want to"};
    content.lines.push_back(aLine(9, "Ana rubs Ben's hands", LineState::DueForReview, {"with warm hands"}));
    content.boundaries.push_back(
        aBoundary(2, Seat::Diamond, "Being lifted by the arms", "the shoulder is better"));
    content.goals = {
        aGoal(GoalKind::FeelsSafest, "Quiet minutes side by side", "Sit on one sofa, each with a book"),
        aGoal(GoalKind::Regain, "Falling asleep close", "Tell each other one thing we liked today"),
        aGoal(GoalKind::Reinvent, "Dancing in the kitchen", "Sway to one song, sitting on the table")};
    content.goals[2].isResting = true;
    content.goals.push_back(aGoal(GoalKind::Ritual, "Tea together before the day begins", ""));
    content.goals.back().until = kReview;
    content.helped[Seat::Circle] = {{HelpTag::RestBefore, {}, true}, {HelpTag::WarmRoom, {}, true}};
    for (auto& helped : content.helped[Seat::Circle]) {
        helped.dimensions = {Dimension::Energy, Dimension::Pain};
    }
    content.bodyAreas[Seat::Circle] = {anArea("head", Comfort::Welcome, Sensation::Usual),
                                       anArea("chest_left", Comfort::Off, Sensation::Painful),
                                       anArea("foot_left", Comfort::Welcome, Sensation::Less),
                                       anArea("shoulder_right", Comfort::AskFirst, Sensation::Odd)};
    content.bodyAreas[Seat::Diamond] = {anArea("shoulder_left", Comfort::NotNow, Sensation::Painful),
                                        anArea("hand_left", Comfort::Welcome, Sensation::More)};
    return content;
}

/// What two people ask who have a lot to ask: three for the therapist, two for the medical team.
AgreementPaperContent manyQuestions() {
    auto content = everything();
    content.words[Seat::Circle].questions.emplace_back(
        "How do we tell my mother that we need the evenings for us?");
    content.words[Seat::Diamond].questions = {"When I hold back, is that care, or am I hiding behind it? I "
                                              "cannot tell any more, and I would like help "
                                              "to find out without hurting anybody"};
    content.words[Seat::Circle].medicalQuestions = {
        "Could the new tablets be why nothing feels like much, and is there something else we could try?"};
    return content;
}

/// Too much for any first page.
AgreementPaperContent twentyFiveLines() {
    auto content = manyQuestions();
    content.lines = manyLines(26).lines;
    const std::string longest = "Lying behind Ana with one hand on her right hip, on top of the blanket, "
                                "with the small lamp on and the door "
                                "closed, after both of us have had our tea and the last of the medicine, and "
                                "only for as long as one song";
    content.lines[0].wording = longest;
    content.lines[4].wording = longest;
    content.lines[4].restUntil =
        "the wound has been looked at by the nurse and she has said that weight is fine";
    content.lines[4].wouldHelp = "knowing how it feels, and having said it out loud once before";
    return content;
}

AgreementPaperContent fromTheRight() {
    auto content = everything();
    content.names[Seat::Circle] = "שירה";
    content.names[Seat::Diamond] = "عبد الرحمن";
    content.lines[1].wording = "להגיד דבר אחד שאהבנו היום, לפני שמכבים את האור ונרדמים יחד בשקט";
    content.words[Seat::Circle].wantKnown = {"הצד השמאלי רדום במקומות מסוימים. זה משתנה"};
    return content;
}

paper::Document talk(AgreementPaperContent content) {
    content.overlaps = {"Cuddling", "A shared bath", "Whispered compliments"};
    ProposalView proposal;
    proposal.wording = "Ben washes Ana's hair";
    proposal.conditions = {"sitting down", "warm water"};
    content.proposals = {proposal};
    return must(paper::talkPage(content, {})).document;
}

Note aNote(NoteKind kind, const std::string& text) { return {{}, kind, text, Bring::Session, false, {}}; }

paper::Document privateNotes(bool isLong) {
    paper::PrivatePageContent content{"Ana", kTonight, {}};
    content.notes = {
        aNote(NoteKind::ForSession, "I would like to speak about my mother first."),
        aNote(NoteKind::ForSession, "I do not know how to say that I miss being wanted, without it sounding "
                                    "like blame. Could you help me with the first sentence?"),
        aNote(NoteKind::Fear, "That the scar is what he sees."), aNote(NoteKind::Boundary, "No photos.")};
    std::string journal =
        "A quiet evening. We sat on the sofa, and for once I did not think of the next appointment.";
    for (int i = 0; isLong && i < 40; ++i) {
        journal += "\nThen came day " + std::to_string(i + 2) +
                   ", on which I slept badly and he brought the tea without a word, and I was glad of it.";
    }
    content.notes.push_back(aNote(NoteKind::Journal, journal));
    content.notes.back().day = kTonight;
    return must(paper::privatePage(content, {}));
}

} // namespace

std::vector<RichPaper> richPapers() {
    auto second = everything();
    second.lastEdition = paper::Edition{};
    second.lastEdition->number = 1;
    auto one = manyQuestions();
    one.isPresent[Seat::Diamond] = false;
    return {{"first", agreementOf(theFirstAgreement()), true},
            {"everything", agreementOf(everything()), true},
            {"second-edition", agreementOf(second), true},
            {"questions", agreementOf(manyQuestions()), true},
            {"one-person", agreementOf(one), true},
            {"long", agreementOf(twentyFiveLines()), false},
            {"from-the-right", agreementOf(fromTheRight()), true},
            {"talk", talk(manyQuestions()), true},
            {"private", privateNotes(false), true},
            {"private-long", privateNotes(true), false}};
}

} // namespace inglenook::test
