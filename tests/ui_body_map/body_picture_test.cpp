// SPDX-License-Identifier: GPL-3.0-or-later
// The picture by keyboard, by mouse and by screen reader; the list says and does the same.
#include "support/accessible_walk.h"
#include "ui/body_map/body_area_row.h"
#include "ui/body_map/body_map_text.h"
#include "ui/body_map/body_picture.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace inglenook::ui {
namespace {

std::vector<MapEntry> someEntries() {
    std::vector<MapEntry> entries;
    int number = 0;
    for (const auto& area : bodyAreas().areas) {
        MapEntry entry;
        entry.answer.key = {area.id, BodySide::Whole};
        entry.answer.comfort = static_cast<Comfort>(number % 5);
        entry.answer.sensation = static_cast<Sensation>(number % 7);
        entry.answer.mark = static_cast<BodyMark>(number % 4 == 0 ? number % 10 : 0);
        if (number % 3 == 0) { entry.opened = OpenedArea{entry.answer, false}; }
        entries.push_back(entry);
        ++number;
    }
    return entries;
}

struct ShownPicture {
    BodyPicture picture;
    std::vector<std::pair<BodyAreaKey, Comfort>> answers;
    std::vector<BodyAreaKey> opened;
    ShownPicture() {
        picture.setEntries(someEntries());
        picture.resize(560, picture.heightForWidth(560));
        picture.show();
        QObject::connect(
            &picture, &BodyPicture::answered, &picture,
            [this](const BodyAreaKey& key, Comfort comfort) { answers.emplace_back(key, comfort); });
        QObject::connect(&picture, &BodyPicture::opened, &picture,
                         [this](const BodyAreaKey& key) { opened.push_back(key); });
    }
    void press(Qt::Key key) { QTest::keyClick(&picture, key); }
};

TEST(BodyPicture, IsAnsweredAndOpenedByKeyboardAlone) {
    ShownPicture shown;
    shown.press(Qt::Key_Home);
    const auto first = shown.picture.keyAt(0);
    for (const auto key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_Delete}) {
        shown.press(key);
    }
    const std::vector<std::pair<BodyAreaKey, Comfort>> wanted = {{first, Comfort::Welcome},
                                                                 {first, Comfort::AskFirst},
                                                                 {first, Comfort::NotNow},
                                                                 {first, Comfort::Off},
                                                                 {first, Comfort::Unanswered}};
    EXPECT_EQ(shown.answers, wanted);
    shown.press(Qt::Key_Down);
    EXPECT_NE(shown.picture.current(), 0);
    shown.press(Qt::Key_Return);
    ASSERT_EQ(shown.opened.size(), 1U);
    EXPECT_EQ(shown.opened.front(), shown.picture.keyAt(shown.picture.current()));
    shown.press(Qt::Key_End);
    EXPECT_EQ(shown.picture.current(), shown.picture.count() - 1);
}

TEST(BodyPicture, AnswersNothingWhenItIsForReading) {
    ShownPicture shown;
    shown.picture.setForReading(true);
    shown.press(Qt::Key_1);
    shown.press(Qt::Key_Return);
    EXPECT_TRUE(shown.answers.empty());
    EXPECT_TRUE(shown.opened.empty());
}

TEST(BodyPicture, OpensWhatIsUnderTheMouse) {
    ShownPicture shown;
    for (int i = 0; i < shown.picture.count(); ++i) {
        const auto at = shown.picture.rectAt(i);
        int found = -1;
        for (int x = at.left(); x <= at.right() && found != i; ++x) {
            found = shown.picture.indexAt({x, at.center().y()});
        }
        EXPECT_EQ(found, i) << shown.picture.nameAt(i).toStdString();
    }
    EXPECT_EQ(shown.picture.indexAt({1, 1}), -1);
}

TEST(BodyPicture, IsAListToAScreenReader) {
    ShownPicture shown;
    auto* list = QAccessible::queryAccessibleInterface(&shown.picture);
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->role(), QAccessible::List);
    ASSERT_EQ(list->childCount(), 36);
    for (int i = 0; i < list->childCount(); ++i) {
        auto* area = list->child(i);
        ASSERT_NE(area, nullptr);
        EXPECT_EQ(area->role(), QAccessible::ListItem);
        EXPECT_EQ(area->text(QAccessible::Name), shown.picture.nameAt(i));
        EXPECT_FALSE(area->rect().isEmpty());
        EXPECT_EQ(list->indexOfChild(area), i);
    }
    list->child(7)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    ASSERT_EQ(shown.opened.size(), 1U);
    EXPECT_EQ(shown.opened.front(), shown.picture.keyAt(7));
    EXPECT_EQ(test::namesOf(shown.picture, QAccessible::ListItem).size(), 36);
}

TEST(BodyPicture, SaysWhatTheListSaysOfEveryArea) {
    BodyPicture picture;
    const auto entries = someEntries();
    picture.setEntries(entries);
    for (int i = 0; i < picture.count(); ++i) {
        const BodyAreaRow row(entries[static_cast<std::size_t>(i)]);
        EXPECT_EQ(row.accessibleName(), picture.nameAt(i));
    }
}

TEST(BodyPicture, ListRowsAnswerByTheSameKeys) {
    BodyAreaRow row(someEntries()[3]);
    std::vector<Comfort> answers;
    int opened = 0;
    QObject::connect(&row, &BodyAreaRow::answered, &row,
                     [&](const BodyAreaKey&, Comfort comfort) { answers.push_back(comfort); });
    QObject::connect(&row, &QPushButton::clicked, &row, [&] { ++opened; });
    for (const auto key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_Delete, Qt::Key_Return}) {
        QTest::keyClick(&row, key);
    }
    const std::vector<Comfort> wanted = {Comfort::Welcome, Comfort::AskFirst, Comfort::NotNow, Comfort::Off,
                                         Comfort::Unanswered};
    EXPECT_EQ(answers, wanted);
    EXPECT_EQ(opened, 1);
}

TEST(BodyPicture, GivesEveryStateAWordAndAShapeOfItsOwn) {
    std::set<QString> words;
    std::set<QString> glyphs;
    for (int i = 0; i < 5; ++i) {
        words.insert(wordOf(static_cast<Comfort>(i)));
        glyphs.insert(glyphOf(static_cast<Comfort>(i)));
    }
    EXPECT_EQ(words.size(), 5U);
    EXPECT_EQ(glyphs.size(), 5U);
}

TEST(BodyPicture, NeverMirrorsABody) {
    ShownPicture shown;
    const auto centreOf = [&](const char* area) {
        for (int i = 0; i < shown.picture.count(); ++i) {
            if (shown.picture.keyAt(i).area == area) { return shown.picture.rectAt(i).center().x(); }
        }
        return -1;
    };
    EXPECT_LT(centreOf("face"), centreOf("nape")); // front first
    EXPECT_GT(centreOf("foot_left"), centreOf("foot_right"));
    shown.picture.setLayoutDirection(Qt::RightToLeft);
    EXPECT_GT(centreOf("face"), centreOf("nape"));
    EXPECT_GT(centreOf("foot_left"), centreOf("foot_right"));
}

} // namespace
} // namespace inglenook::ui
