// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problem/problem_text.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSet>

using namespace inglenook;
using namespace inglenook::ui;

namespace {

std::vector<ErrorCode> everyCode() {
    std::vector<ErrorCode> all;
    for (int i = 0; i <= static_cast<int>(ErrorCode::ClosedByBodyMap); ++i) {
        all.push_back(static_cast<ErrorCode>(i));
    }
    return all;
}

} // namespace

TEST(ProblemText, HasItsOwnWordsForEveryCodeAndSaysWhatToDoNext) {
    QSet<QString> seen;
    for (const auto code : everyCode()) {
        const auto text = problemText(code);
        EXPECT_TRUE(text.sentence.endsWith(QLatin1Char('.'))) << nameOf(code);
        EXPECT_TRUE(text.next.endsWith(QLatin1Char('.'))) << nameOf(code);
        EXPECT_FALSE(seen.contains(text.sentence)) << nameOf(code);
        seen.insert(text.sentence);
    }
}

TEST(ProblemText, BlamesNobody) {
    const QRegularExpression unkind(QStringLiteral("\\b(should|must|fail\\w*|normal|again|missed|overdue|"
                                                   "waiting for|user|error|wrong|invalid|illegal)\\b"),
                                    QRegularExpression::CaseInsensitiveOption);
    for (const auto code : everyCode()) {
        EXPECT_FALSE(unkind.match(problemSentence(code)).hasMatch()) << problemSentence(code).toStdString();
    }
}

TEST(ProblemText, UsesShortSentences) {
    for (const auto code : everyCode()) {
        for (const auto& sentence : problemSentence(code).split(QLatin1Char('.'), Qt::SkipEmptyParts)) {
            EXPECT_LE(sentence.split(QLatin1Char(' '), Qt::SkipEmptyParts).size(), 18)
                << sentence.toStdString();
        }
    }
}
