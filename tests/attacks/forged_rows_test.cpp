// SPDX-License-Identifier: GPL-3.0-or-later
// Ben sits down alone with his own passphrase and writes into the rooms that it opens, with SQL. Then Ana
// comes.
#include "support/couple_at_table.h"

#include <gtest/gtest.h>

namespace inglenook {
namespace {

using namespace test;

/// Under "either": a hug that Ana rests, a kiss in force, tea that lies on the table.
struct ForgedScene {
    CoupleAtTable couple{Opening::Either};
    LineId hug = couple.agreed(kHug);
    LineId kiss = couple.agreed(kKiss);
    LineId tea = couple.proposed(kTea);
    ForgedScene() { rest(couple.alone(kAna), kAna, hug); }

    void bensSql(const std::string& sharedSql, const std::string& ownSql = {}) {
        auto& ben = couple.alone(kBen);
        if (!sharedSql.empty()) { must(ben.shared()->run(sharedSql)); }
        if (!ownSql.empty()) { must(ben.own(kBen).run(ownSql)); }
    }
    /// Neither alone nor together does Ana's app show this line as in force.
    void expectClosed(const LineId& line) {
        EXPECT_FALSE(isInForce(couple.alone(kAna), line));
        EXPECT_FALSE(isInForce(couple.together(), line));
        EXPECT_FALSE(isInForce(couple.alone(kAna), line));
    }
};

Bytes blobOf(Database& room, const std::string& sql) {
    auto row = must(room.prepare(sql));
    expects(must(row.step()), "there is such a row");
    return row.blob(0);
}

void write(Database& room, const std::string& sql, const Bytes& bytes) {
    auto row = must(room.prepare(sql));
    must(row.bind(":b", bytes).run());
}

std::string literal(const LineId& line) { return "x'" + line.hex() + "'"; }

TEST(ForgedRows, UnrestingTheSharedRowOpensNothing) {
    ForgedScene scene;
    scene.bensSql("UPDATE line SET is_rested = 0, rested_since = NULL");
    scene.expectClosed(scene.hug);
    EXPECT_EQ(stateOf(scene.couple.together(), scene.hug), LineState::Resting);
}

TEST(ForgedRows, ALineDeletedAndPutBackIsStillResting) {
    ForgedScene scene;
    scene.bensSql(
        "CREATE TEMP TABLE kept AS SELECT * FROM line; DELETE FROM line; INSERT INTO line SELECT * FROM kept;"
        "UPDATE line SET is_rested = 0");
    scene.expectClosed(scene.hug);
}

TEST(ForgedRows, ADeletedLineIsNotInForce) {
    ForgedScene scene;
    scene.bensSql("DELETE FROM line");
    scene.expectClosed(scene.kiss);
    EXPECT_EQ(stateOf(scene.couple.together(), scene.kiss), LineState::ToTalkAbout);
}

TEST(ForgedRows, BytesMovedToAnotherLineSayNothingThere) {
    ForgedScene scene;
    scene.bensSql("UPDATE line SET agreed = (SELECT agreed FROM line WHERE id = " + literal(scene.kiss) +
                      "), is_rested = 0 WHERE id = " + literal(scene.hug),
                  "UPDATE own_line SET final_yes = (SELECT final_yes FROM own_line WHERE line = " +
                      literal(scene.kiss) + ") WHERE line = " + literal(scene.hug));
    scene.expectClosed(scene.hug);
}

TEST(ForgedRows, SwappedLineIdsAreNoticed) {
    ForgedScene scene;
    const auto swap = "UPDATE line SET id = CASE id WHEN " + literal(scene.kiss) + " THEN x'00' ELSE id END";
    auto& ben = scene.couple.alone(kBen);
    EXPECT_FALSE(ben.shared()->run(swap).has_value());
    must(ben.shared()->run("UPDATE line SET id = zeroblob(16) WHERE id = " + literal(scene.kiss)));
    must(ben.shared()->run("UPDATE line SET id = " + literal(scene.kiss) +
                           " WHERE id = " + literal(scene.hug)));
    must(ben.shared()->run("UPDATE line SET id = " + literal(scene.hug) + " WHERE id = zeroblob(16)"));
    scene.expectClosed(scene.hug);
    scene.expectClosed(scene.kiss);
}

TEST(ForgedRows, ASelfMadeFinalYesIsNotAnas) {
    ForgedScene scene;
    auto& ben = scene.couple.alone(kBen);
    auto forged =
        *decodedLine(blobOf(*ben.shared(), "SELECT on_table FROM line WHERE id = " + literal(scene.tea)));
    forged.yes = YesId(std::array<std::uint8_t, 16>{1});
    forged.phase = YesPhase::Final;
    forged.reviewOn = kFirstEvening + std::chrono::days(40);
    const auto bytes = must(encoded(forged));
    write(*ben.shared(),
          "UPDATE line SET agreed = :b, on_table = NULL, proposal = NULL WHERE id = " + literal(scene.tea),
          bytes);
    write(ben.own(kBen),
          "INSERT OR REPLACE INTO own_line SELECT " + literal(scene.tea) +
              ", :b, 20000, NULL, NULL, 0, NULL, 0, NULL, '', '', NULL, 0, NULL, NULL, 0",
          bytes);
    scene.expectClosed(scene.tea);
    EXPECT_EQ(stateOf(scene.couple.together(), scene.tea), LineState::ToTalkAbout);
}

TEST(ForgedRows, AnOlderWiderAgreementDoesNotComeBackAfterANewOne) {
    CoupleAtTable couple(Opening::Either);
    const auto tea = couple.agreed(kTea);
    const auto wide = blobOf(*couple.alone(kBen).shared(), "SELECT agreed FROM line");
    Term shorter = openTerm();
    shorter.maxMinutes = 5;
    ASSERT_EQ(couple.proposed(kTea, shorter), tea);
    couple.turn(YesTurn::Kind::Proposals, {tea});
    auto& ben = couple.alone(kBen);
    write(*ben.shared(), "UPDATE line SET agreed = :b", wide);
    write(ben.own(kBen), "UPDATE own_line SET final_yes = :b", wide);
    EXPECT_FALSE(isInForce(couple.alone(kAna), tea));
    EXPECT_FALSE(isInForce(couple.together(), tea));
}

TEST(ForgedRows, AnasNarrowingSurvivesItsErasingFromTheSharedRoom) {
    ForgedScene scene;
    Term gentle = openTerm();
    gentle.pressure = Pressure::Gentle;
    must(AgreementStore(scene.couple.alone(kAna)).narrow(kAna, scene.kiss, gentle));
    scene.bensSql("UPDATE line SET narrowed_to = NULL");
    EXPECT_EQ(seen(scene.couple.alone(kAna), scene.kiss)->term.pressure, Pressure::Gentle);
    EXPECT_EQ(seen(scene.couple.together(), scene.kiss)->term.pressure, Pressure::Gentle);
}

TEST(ForgedRows, ADeletedOrForgedSealPutsEverythingToTalkAbout) {
    for (const auto* sql : {"DELETE FROM seat_seal", "DELETE FROM seat_seal WHERE seat = 1",
                            "UPDATE seat_seal SET seal = randomblob(32)",
                            "UPDATE seat_seal SET seal = (SELECT seal FROM seat_seal WHERE seat = 2)"}) {
        SCOPED_TRACE(sql);
        ForgedScene scene;
        scene.bensSql(sql);
        EXPECT_FALSE(isInForce(scene.couple.alone(kAna), scene.kiss));
        EXPECT_TRUE(scene.couple.notes().wentBack[kAna]);
        scene.expectClosed(scene.kiss);
    }
}

TEST(ForgedRows, LoosenedSettingsDoNotCountWithoutAnasSeal) {
    ForgedScene scene;
    const auto* sealedBytes = "x'00'";
    scene.bensSql(std::string("INSERT OR REPLACE INTO shared_setting VALUES ('nonsexual_settles', ") +
                      sealedBytes + ")",
                  std::string("INSERT OR REPLACE INTO own_setting VALUES ('nonsexual_settles', ") +
                      sealedBytes + ")");
    EXPECT_TRUE(must(Table(scene.couple.together()).doesNonsexualSettle()));
}

TEST(ForgedRows, SettingsOfAnEarlierChoiceDoNotComeBack) {
    CoupleAtTable couple(Opening::Either);
    must(Table(couple.together()).chooseNonsexualSettles(false));
    const auto loose = blobOf(*couple.alone(kBen).shared(), "SELECT bytes FROM shared_setting");
    must(Table(couple.together()).chooseNonsexualSettles(true));
    auto& ben = couple.alone(kBen);
    write(*ben.shared(), "UPDATE shared_setting SET bytes = :b", loose);
    write(ben.own(kBen), "UPDATE own_setting SET bytes = :b", loose);
    EXPECT_TRUE(must(Table(couple.together()).doesNonsexualSettle()));
}

TEST(ForgedRows, ADeletedBoundaryIsThereAgainWhenItsOwnerIs) {
    ForgedScene scene;
    {
        AgreementStore store(scene.couple.together());
        const auto id = must(store.addBoundary(kAna, "Nobody touches the scar.", ""));
        must(store.publishBoundary(kAna, id, true));
        must(store.tickBoundaryForPaper(kAna, id, true));
    }
    ASSERT_EQ(must(AgreementStore(scene.couple.alone(kBen)).boundaries()).size(), 1U);
    for (const auto* sql :
         {"DELETE FROM boundary_copy", "UPDATE boundary_copy SET wording = 'Anything goes', on_paper = 0",
          "UPDATE boundary_copy SET seat = 2"}) {
        SCOPED_TRACE(sql);
        scene.bensSql(sql);
        const auto views = must(AgreementStore(scene.couple.together()).boundaries());
        ASSERT_EQ(views.size(), 1U);
        EXPECT_EQ(views.front().wording, "Nobody touches the scar.");
        EXPECT_EQ(views.front().owner, kAna);
        EXPECT_TRUE(views.front().onPaper);
    }
}

TEST(ForgedRows, ABoundaryInAnasNameIsNotHers) {
    ForgedScene scene;
    scene.bensSql("INSERT INTO boundary_copy VALUES (randomblob(16), 1, 'Not hers', '', 1)");
    EXPECT_TRUE(must(AgreementStore(scene.couple.alone(kAna)).boundaries()).empty());
    EXPECT_TRUE(must(AgreementStore(scene.couple.together()).boundaries()).empty());
}

TEST(ForgedRows, AnOverlapThatAnaDoesNotHoldIsNone) {
    ForgedScene scene;
    scene.bensSql("INSERT INTO shared_overlap VALUES ('long_hug', 0)",
                  "INSERT INTO own_overlap VALUES ('long_hug', 0)");
    EXPECT_TRUE(must(Round(scene.couple.together()).overlapsOfLast()).empty());
}

TEST(ForgedRows, ARoundCannotBeHadEarlierByErasingItsDay) {
    ForgedScene scene;
    must(Round(scene.couple.together()).open({}));
    scene.bensSql("DELETE FROM shared_round; UPDATE shared_day SET highest_day = 60000",
                  "DELETE FROM own_round");
    EXPECT_TRUE(must(Round(scene.couple.together()).opensOn()).has_value());
    EXPECT_FALSE(Round(scene.couple.together()).open({}).has_value());
}

TEST(ForgedRows, ATriggerIsNeverRunOverAnasRest) {
    ForgedScene scene;
    rest(scene.couple.alone(kAna), kAna, scene.kiss);
    scene.bensSql("CREATE TRIGGER swallow AFTER INSERT ON line BEGIN UPDATE line SET is_rested = 0; END");
    scene.couple.vault().startAnew();
    scene.expectClosed(scene.kiss);
    scene.expectClosed(scene.hug);
}

TEST(ForgedRows, ChangedStopSignalsCloseEveryTouchLineUntilBothKnowThem) {
    ForgedScene scene;
    ASSERT_TRUE(isInForce(scene.couple.together(), scene.kiss));
    auto& both = scene.couple.together();
    CoupleStore store(both);
    const auto id = must(store.write(kBen, WordsKind::StopSpoken, "red"));
    must(store.open(both, kBen, {id}));
    EXPECT_FALSE(isInForce(scene.couple.together(), scene.kiss));
    must(CoupleStore(scene.couple.together()).sealSignalsKnown(*scene.couple.vault().house().together()));
    EXPECT_TRUE(isInForce(scene.couple.together(), scene.kiss));
}

TEST(ForgedRows, NonsenseInBensOwnRoomNeverKeepsAnaFromResting) {
    ForgedScene scene;
    scene.bensSql({}, "UPDATE consent_state SET counter = 9223372036854775807, highest_day = 9000000");
    auto& both = scene.couple.together();
    EXPECT_FALSE(isInForce(both, scene.kiss));
    must(AgreementStore(both).rest(kAna, scene.kiss, {}));
    EXPECT_EQ(stateOf(scene.couple.alone(kAna), scene.kiss), LineState::Resting);
}

TEST(ForgedRows, AClockIn2090OpensNothing) {
    ForgedScene scene;
    const auto today = scene.couple.vault().clock().now().day;
    scene.couple.vault().clock().moveTo(Day(std::chrono::year(2090) / 1 / 1));
    EXPECT_FALSE(isInForce(scene.couple.alone(kBen), scene.kiss));
    must(scene.couple.vault().house().acceptClock());
    EXPECT_FALSE(isInForce(scene.couple.alone(kBen), scene.kiss));
    scene.couple.vault().clock().moveTo(today);
    scene.expectClosed(scene.hug);
    EXPECT_EQ(Table(scene.couple.together()).propose({kHug, openTerm(), std::nullopt}).error().code,
              ErrorCode::AskedAlready);
}

} // namespace
} // namespace inglenook
