// SPDX-License-Identifier: GPL-3.0-or-later
#include "couple/couple_store.h"

#include "couple/couple_copies.h"
#include "support/temporary_vault.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook {
namespace {

using test::must;
using test::TemporaryVault;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> textsOf(const std::vector<OwnWords>& words) {
    std::vector<std::string> out;
    for (const auto& each : words) {
        out.push_back(each.text);
    }
    return out;
}

std::vector<std::string> opened(Sitting& sitting, Seat of) {
    return textsOf(must(CoupleStore(sitting).openedWords())[of]);
}

int rowsIn(Database& room, const std::string& table) {
    auto rows = must(room.prepare("SELECT count(*) FROM " + table));
    EXPECT_TRUE(must(rows.step()));
    return static_cast<int>(rows.integer(0));
}

EntryId openedByAna(TemporaryVault& vault, const std::string& text) {
    auto& together = vault.together();
    CoupleStore store(together);
    const auto id = must(store.write(Seat::Circle, WordsKind::WantKnown, text));
    must(store.open(together, Seat::Circle, {id}));
    return id;
}

TEST(Couple, KnowsBothNamesAtATableAndAlone) {
    TemporaryVault vault(Opening::Either);
    const BySeat<std::string> both{{"Ana", "Ben"}};
    EXPECT_EQ(must(CoupleStore(vault.alone(Seat::Circle)).names()), both);
    EXPECT_EQ(must(CoupleStore(vault.together()).names()), both);
    EXPECT_EQ(must(CoupleStore(vault.alone(Seat::Diamond)).names()), both);
}

TEST(Couple, LearnsTheNewNameOfSomeoneWhoRenamedThemselvesAlone) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        TemporaryVault vault(opening);
        vault.together();
        must(CoupleStore(vault.alone(Seat::Diamond))
                 .rename(Seat::Diamond, must(PersonName::from("Benedikt"))));
        EXPECT_EQ(must(CoupleStore(vault.together()).names())[Seat::Diamond], "Benedikt");
        EXPECT_EQ(must(CoupleStore(vault.alone(Seat::Circle)).names())[Seat::Diamond], "Benedikt");
    }
}

TEST(Couple, KeepsWordsInTheOrderTheyWereWritten) {
    TemporaryVault vault(Opening::Either);
    CoupleStore store(vault.alone(Seat::Circle));
    for (const auto* text : {"humour", "courage", "honesty"}) {
        must(store.write(Seat::Circle, WordsKind::StrengthOfOther, text));
    }
    EXPECT_THAT(textsOf(must(store.words(Seat::Circle))), ElementsAre("humour", "courage", "honesty"));
}

TEST(Couple, RefusesWordsOfSomeoneWhoIsNotHere) {
    TemporaryVault vault(Opening::Either);
    vault.together();
    CoupleStore store(vault.alone(Seat::Circle));
    EXPECT_EQ(store.words(Seat::Diamond).error().code, ErrorCode::NotPresent);
    EXPECT_EQ(store.write(Seat::Diamond, WordsKind::Matters, "x").error().code, ErrorCode::NotPresent);
    EXPECT_EQ(store.rename(Seat::Diamond, must(PersonName::from("x"))).error().code, ErrorCode::NotPresent);
}

TEST(Couple, ChecksWhatIsWritten) {
    TemporaryVault vault(Opening::Either);
    CoupleStore store(vault.alone(Seat::Circle));
    EXPECT_EQ(store.write(Seat::Circle, WordsKind::StopSpoken, "  ").error().code, ErrorCode::TextEmpty);
    EXPECT_EQ(store.write(Seat::Circle, WordsKind::StopSpoken, "two\nlines").error().code,
              ErrorCode::TextNotReadable);
    EXPECT_TRUE(store.write(Seat::Circle, WordsKind::Matters, "two\nlines"));
    EXPECT_TRUE(store.write(Seat::Circle, WordsKind::ReadFirstPage, ""));
}

// House law 4: what one wrote alone is nowhere but in their own room until both are at the table.
TEST(Couple, PutsNothingIntoTheSharedRoomBeforeItIsOpened) {
    TemporaryVault vault(Opening::Either);
    auto& together = vault.together();
    must(CoupleStore(together).write(Seat::Circle, WordsKind::WantKnown, "I am afraid of the scar"));
    EXPECT_EQ(rowsIn(*together.shared(), "words"), 0);
    EXPECT_THAT(opened(vault.alone(Seat::Diamond), Seat::Circle), IsEmpty());
}

TEST(Couple, ShowsOpenedWordsToTheOtherAloneUnderEitherOnly) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        TemporaryVault vault(opening);
        openedByAna(vault, "the scar pulls");
        const auto seen = opened(vault.alone(Seat::Diamond), Seat::Circle);
        if (opening == Opening::Either) {
            EXPECT_THAT(seen, ElementsAre("the scar pulls"));
        } else {
            EXPECT_THAT(seen, IsEmpty());
        }
    }
}

TEST(Couple, SealsWordsAnewWhenTheyAreRewrittenAlone) {
    TemporaryVault vault(Opening::Either);
    const auto id = openedByAna(vault, "the scar pulls");
    must(CoupleStore(vault.alone(Seat::Circle)).rewrite(Seat::Circle, id, "the scar hurts"));
    EXPECT_THAT(opened(vault.alone(Seat::Diamond), Seat::Circle), IsEmpty());
    auto& together = vault.together();
    must(CoupleStore(together).open(together, Seat::Circle, {id}));
    EXPECT_THAT(opened(vault.alone(Seat::Diamond), Seat::Circle), ElementsAre("the scar hurts"));
}

// House law 9: taking back erases.
TEST(Couple, TakesBackOpenedWordsEverywhere) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        TemporaryVault vault(opening);
        const auto id = openedByAna(vault, "the scar pulls");
        must(CoupleStore(vault.alone(Seat::Circle)).erase(Seat::Circle, id));
        auto& together = vault.together();
        EXPECT_THAT(opened(together, Seat::Circle), IsEmpty());
        EXPECT_EQ(rowsIn(*together.shared(), "words"), 0);
        EXPECT_EQ(rowsIn(together.own(Seat::Circle), "words"), 0);
    }
}

TEST(Couple, LetsTheOwnRoomWinOverWhatWasAlteredInTheSharedRoom) {
    TemporaryVault vault(Opening::Either);
    openedByAna(vault, "the scar pulls");
    must(
        vault.alone(Seat::Diamond).shared()->run("UPDATE words SET text = 'the scar is fine', on_paper = 1"));
    must(vault.house().alone()->shared()->run(
        "INSERT INTO words VALUES (randomblob(16), 1, 8, 'I want it all', 1, 9)"));
    auto& alone = vault.alone(Seat::Circle);
    EXPECT_THAT(opened(alone, Seat::Circle), ElementsAre("the scar pulls"));
    EXPECT_EQ(rowsIn(*alone.shared(), "words WHERE text <> 'the scar pulls' OR on_paper = 1"), 0);
}

TEST(Couple, KeepsATickForPaperOnlyWhileTheWordsStayTheSame) {
    TemporaryVault vault(Opening::Either);
    const auto id = openedByAna(vault, "the scar pulls");
    CoupleStore store(*vault.house().together());
    must(store.tickForPaper(Seat::Circle, id, true));
    EXPECT_TRUE(must(store.openedWords())[Seat::Circle].front().onPaper);
    must(store.rewrite(Seat::Circle, id, "the scar pulls"));
    EXPECT_TRUE(must(store.words(Seat::Circle)).front().onPaper);
    must(store.rewrite(Seat::Circle, id, "the scar hurts"));
    EXPECT_FALSE(must(store.words(Seat::Circle)).front().onPaper);
}

TEST(Couple, NeverOpensThatSomeoneReadTheFirstPage) {
    TemporaryVault vault(Opening::Either);
    auto& together = vault.together();
    CoupleStore store(together);
    const auto id = must(store.write(Seat::Circle, WordsKind::ReadFirstPage, ""));
    EXPECT_EQ(store.open(together, Seat::Circle, {id}).error().code, ErrorCode::OutsideRules);
}

TEST(Couple, OpensAllOrNothing) {
    TemporaryVault vault(Opening::Either);
    auto& together = vault.together();
    CoupleStore store(together);
    const auto id = must(store.write(Seat::Circle, WordsKind::Value, "humour"));
    EXPECT_EQ(store.open(together, Seat::Circle, {id, EntryId()}).error().code, ErrorCode::NotFound);
    EXPECT_FALSE(must(store.words(Seat::Circle)).front().isOpened);
}

TEST(Couple, AsksAsBothChoseAndBeginsWithTheHousesWords) {
    TemporaryVault vault(Opening::Either);
    auto& together = vault.together();
    EXPECT_EQ(must(CoupleStore(together).howWeAsk()).ask, "We ask each time.");
    must(CoupleStore(together).chooseHowWeAsk(together, {"We ask with a look.", "A nod is a yes."}));
    EXPECT_EQ(must(CoupleStore(vault.alone(Seat::Circle)).howWeAsk()).answer, "A nod is a yes.");
}

TEST(Couple, DoesNotBelieveOneRoomAloneAboutHowBothAsk) {
    TemporaryVault vault(Opening::Either);
    auto& together = vault.together();
    must(CoupleStore(together).chooseHowWeAsk(together, {"We ask each time.", "Silence is a no."}));
    auto& ana = vault.alone(Seat::Circle);
    must(ana.own(Seat::Circle).run("UPDATE how_we_ask SET answer = 'Silence is a yes.'"));
    must(ana.shared()->run("UPDATE how_we_ask SET answer = 'Silence is a yes.'"));
    EXPECT_EQ(must(CoupleStore(vault.alone(Seat::Diamond)).howWeAsk()).answer, "Silence is a no.");
    EXPECT_EQ(must(CoupleStore(vault.together()).howWeAsk()).answer,
              "“Yes”, “slower”, “not tonight” are whole answers. Silence is a no.");
}

TEST(Couple, WritesNothingAtAnOpeningWhereNothingDiffers) {
    TemporaryVault vault(Opening::Either);
    openedByAna(vault, "the scar pulls");
    auto& together = vault.together();
    const auto changes = [](Database& room) {
        auto row = must(room.prepare("SELECT total_changes()"));
        EXPECT_TRUE(must(row.step()));
        return row.integer(0);
    };
    const auto before = changes(*together.shared());
    must(reconcileCouple(together));
    EXPECT_EQ(changes(*together.shared()), before);
}

} // namespace
} // namespace inglenook
