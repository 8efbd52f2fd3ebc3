// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/agreement_page.h"
#include "paper/paper_sample.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

paper::GoalOnPaper aGoal(GoalKind kind, const std::string& title, const std::string& step) {
    paper::GoalOnPaper goal;
    goal.kind = kind;
    goal.title = title;
    goal.step = step;
    goal.onPaper = {{true, true}};
    return goal;
}

paper::ComposedPage pageWith(std::vector<paper::GoalOnPaper> goals) {
    auto content = theFirstAgreement();
    content.goals = std::move(goals);
    auto page = paper::agreementPage(content, {}, aSalt(1));
    expects(page.has_value(), "this content makes a page");
    return std::move(*page);
}

std::string goalsText(std::vector<paper::GoalOnPaper> goals) {
    return paper::plainText(pageWith(std::move(goals)).document);
}

TEST(GoalsOnPaper, StandByKindWithTheirCurrentSmallStep) {
    auto close = aGoal(GoalKind::Regain, "Falling asleep close", "A hand on the pillow");
    close.conditions = {"gently"};
    close.enough = "Enough is one quiet minute";
    const auto text = goalsText({aGoal(GoalKind::FeelsSafest, "Sitting side by side", "One sofa"), close});
    EXPECT_THAT(text, HasSubstr("Shared goals\nWhat feels safest: Sitting side by side. Small step now: One "
                                "sofa.\nTo have back: Falling asleep close. Small step now: A hand on the "
                                "pillow. Only: gently. Enough is one quiet minute.\n"));
}

TEST(GoalsOnPaper, StandThereOnlyWithTheTicksOfBoth) {
    auto one = aGoal(GoalKind::Reinvent, "An evening of our own", "A lamp");
    one.onPaper[Seat::Diamond] = false;
    EXPECT_THAT(goalsText({one}), Not(HasSubstr("Shared goals")));
    EXPECT_THAT(goalsText({}), Not(HasSubstr("Shared goals")));
}

TEST(GoalsOnPaper, RestWithTheirShapeAndWithoutTheStep) {
    auto goal = aGoal(GoalKind::Regain, "Falling asleep close", "A hand on the pillow");
    goal.isResting = true;
    EXPECT_THAT(goalsText({goal}), HasSubstr("‖ To have back: Falling asleep close. It rests for now.\n"));
    goal.isResting = false;
    goal.isStepOpen = false;
    EXPECT_THAT(goalsText({goal}),
                HasSubstr("‖ To have back: Falling asleep close. Small step now: A hand on the "
                          "pillow. This step rests for now.\n"));
}

TEST(GoalsOnPaper, HaveRitualsUnderAHeadingOfTheirOwnWithTheirLastDay) {
    auto tea = aGoal(GoalKind::Ritual, "Tea at nine", "Tea at nine");
    tea.until = kTonight + std::chrono::days(11);
    EXPECT_THAT(goalsText({tea}),
                HasSubstr("Small rituals, for a while\nTea at nine. Up to 3 December 2026. It ends "
                          "by itself.\n"));
}

TEST(GoalsOnPaper, MakeANewEditionWhenAStepChanges) {
    auto content = theFirstAgreement();
    content.goals = {aGoal(GoalKind::Regain, "Falling asleep close", "A hand on the pillow")};
    const auto first = *paper::agreementPage(content, {}, aSalt(1));
    content.lastEdition = first.edition;
    EXPECT_EQ(paper::agreementPage(content, {}, aSalt(2))->edition->number, 1);
    content.goals.front().step = "A hand in a hand";
    EXPECT_EQ(paper::agreementPage(content, {}, aSalt(2))->edition->number, 2);
}

} // namespace
} // namespace inglenook::test
