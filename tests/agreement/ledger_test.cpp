// SPDX-License-Identifier: GPL-3.0-or-later
// Going back, days, erasing, and what the tables can and cannot say.
#include "agreement/stance_store.h"
#include "support/couple_at_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

namespace inglenook {
namespace {

using namespace test;
using ::testing::IsEmpty;

TEST(GoingBack, IsSaidOnlyWhenSomethingWentBack) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        CoupleAtTable couple(opening);
        const auto hug = couple.agreed(kHug);
        for (int i = 0; i < 2; ++i) {
            couple.alone(kAna);
            EXPECT_FALSE(couple.notes().wentBack[kAna]);
            couple.alone(kBen);
            EXPECT_FALSE(couple.notes().wentBack[kBen]);
            auto& both = couple.together();
            EXPECT_FALSE(couple.notes().wentBack[kAna] || couple.notes().wentBack[kBen]);
            EXPECT_TRUE(isInForce(both, hug));
            must(checkSeals(both));
        }
    }
}

TEST(GoingBack, IsNotHiddenByWhatIsWrittenNext) {
    CoupleAtTable couple(Opening::Either);
    const auto hug = couple.agreed(kHug);
    auto& both = couple.together();
    must(both.own(kAna).run("UPDATE own_line SET tick = x'00'"));
    EXPECT_EQ(checkSeals(both).error().code, ErrorCode::VaultDamaged);
    EXPECT_FALSE(isInForce(both, hug));
    const auto tea = must(AgreementStore(both).addBoundary(kAna, "x", ""));
    (void)tea;
    EXPECT_FALSE(isInForce(both, hug));
    EXPECT_FALSE(isInForce(couple.together(), hug));
}

TEST(ThatIsNotRight, TakesBackEveryYesOfThatPersonAndKeepsTheirRests) {
    CoupleAtTable couple(Opening::Either);
    const auto tea = couple.agreed(kTea);
    const auto hug = couple.agreed(kHug);
    must(Table(couple.together()).chooseNonsexualSettles(false));
    rest(couple.alone(kAna), kAna, hug);
    must(couple.vault().house().thatIsNotRight(kAna));
    EXPECT_EQ(stateOf(couple.together(), tea), LineState::ToTalkAbout);
    EXPECT_EQ(stateOf(couple.together(), hug), LineState::Resting);
    EXPECT_TRUE(must(Table(couple.together()).doesNonsexualSettle()));
}

TEST(Days, OfAClockSetBackReviveNothing) {
    CoupleAtTable couple(Opening::Either);
    const auto hug = couple.agreed(kHug);
    couple.daysPass(30);
    EXPECT_EQ(stateOf(couple.together(), hug), LineState::Resting);
    couple.daysPass(-30);
    EXPECT_EQ(stateOf(couple.together(), hug), LineState::Resting);
    EXPECT_EQ(stateOf(couple.alone(kAna), hug), LineState::Resting);
}

TEST(Days, FarAheadAreAskedAboutBeforeTheyCount) {
    CoupleAtTable couple(Opening::Either);
    const auto hug = couple.proposed(kHug);
    couple.turn(YesTurn::Kind::Proposals, {hug}, YesAnswer::NotYet, YesAnswer::Yes);
    couple.daysPass(60);
    auto& both = couple.together();
    EXPECT_TRUE(couple.notes().isClockAhead);
    EXPECT_EQ(Table(both).propose({kHug, openTerm(), {}}).error().code, ErrorCode::AskedAlready);
    must(couple.vault().house().acceptClock());
    EXPECT_TRUE(Table(both).propose({kHug, openTerm(), {}}).has_value());
    couple.together();
    EXPECT_FALSE(couple.notes().isClockAhead);
}

TEST(Days, AreNotSetBackByOneWhoSaysThatTheClockIsRight) {
    CoupleAtTable couple(Opening::Either);
    const auto hug = couple.agreed(kHug);
    couple.daysPass(30);
    couple.together();
    couple.daysPass(-30);
    auto& ana = couple.alone(kAna);
    must(couple.vault().house().acceptClock());
    EXPECT_EQ(stateOf(ana, hug), LineState::Resting);
    EXPECT_EQ(stateOf(couple.together(), hug), LineState::Resting);
}

TEST(Days, SetBackByBothPutEveryLineToTalkAbout) {
    CoupleAtTable couple(Opening::Either);
    const auto tea = couple.agreed(kTea);
    couple.daysPass(20);
    couple.together();
    couple.daysPass(-20);
    auto& both = couple.together();
    EXPECT_TRUE(isInForce(both, tea));
    must(couple.vault().house().setDayBack(confirmed(couple.vault(), kAna), confirmed(couple.vault(), kBen)));
    EXPECT_EQ(stateOf(both, tea), LineState::ToTalkAbout);
    EXPECT_EQ(stateOf(couple.together(), tea), LineState::ToTalkAbout);
    couple.daysPass(1);
    couple.together();
    EXPECT_FALSE(couple.notes().isClockAhead);
}

std::string pagesOf(Database& room) {
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(room.handle(), "main", &size, 0);
    expects(bytes != nullptr, "a room can be read page by page");
    std::string out(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
    sqlite3_free(bytes);
    return out;
}

TEST(TakingBack, LeavesNoByteOfItOnAnyPageOfAnyRoom) {
    const std::string canary = "zebrafinch";
    CoupleAtTable couple(Opening::Either);
    const auto holds = [&](Sitting& sitting) {
        bool found = pagesOf(*sitting.shared()).find(canary) != std::string::npos;
        for (const auto seat : kBothSeats) {
            found = found ||
                    (sitting.isPresent(seat) && pagesOf(sitting.own(seat)).find(canary) != std::string::npos);
        }
        return found;
    };
    Term noted = openTerm();
    noted.requirements.insert("note:" + canary);
    const auto tea = couple.agreed(kTea, noted);
    AgreementStore store(couple.together());
    const auto boundary = must(store.addBoundary(kAna, canary, canary));
    must(store.publishBoundary(kAna, boundary, true));
    StanceAnswer answer{kHug, Stance::NotNow, closedTerm(), {}, canary};
    StanceStore stances(*couple.vault().house().together(), kAna);
    must(stances.answer(answer));
    const auto activity = must(stances.addOwnActivity(canary, false));
    const auto prepared = must(store.prepare(kAna, {kFeet, noted, {}}));
    ASSERT_TRUE(holds(couple.together()));
    {
        auto& ana = couple.alone(kAna);
        AgreementStore hers(ana);
        must(hers.withdraw(kAna, tea));
        must(hers.takeBackBoundary(kAna, boundary));
        must(hers.dropPrepared(kAna, prepared));
        must(StanceStore(ana, kAna).takeBack(kHug));
        must(StanceStore(ana, kAna).eraseOwnActivity(activity.id));
        EXPECT_FALSE(holds(ana));
    }
    EXPECT_FALSE(holds(couple.alone(kBen)));
    EXPECT_FALSE(holds(couple.together()));
}

TEST(OneAlone, CannotTellWhetherTheOtherHasAnswered) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        BySeat<std::map<std::string, std::size_t>> sizes;
        for (const auto house : kBothSeats) {
            CoupleAtTable couple(opening);
            couple.agreed(kTea);
            auto& ben = couple.alone(kBen);
            if (house == Seat::Circle) {
                must(StanceStore(ben, kBen).answer({kHug, Stance::Welcome, openTerm(), {}, {}}));
                must(AgreementStore(ben).prepare(kBen, {kHug, openTerm(), {}}));
                must(AgreementStore(ben).addBoundary(kBen, "Not my left side.", ""));
            }
            auto& ana = couple.alone(kAna);
            EXPECT_EQ(must(AgreementStore(ana).lines()).size(), 1U);
            EXPECT_THAT(must(AgreementStore(ana).boundaries()), IsEmpty());
            couple.vault().lock();
            for (const auto& [name, bytes] : bytesBelow(couple.folder())) {
                sizes[house][name] = bytes.size();
            }
        }
        EXPECT_EQ(sizes[Seat::Circle], sizes[Seat::Diamond]);
    }
}

std::map<std::string, std::set<std::string>> columnsOf(Database& room, const std::set<std::string>& tables) {
    std::map<std::string, std::set<std::string>> out;
    for (const auto& table : tables) {
        auto rows = must(room.prepare("SELECT name FROM pragma_table_info('" + table + "')"));
        while (must(rows.step())) {
            out[table].insert(rows.text(0));
        }
    }
    return out;
}

// Every column of the agreement, so that none is added without its reason being written here. None counts
// anything, says who rested, or says how often, how long or how well.
TEST(Tables, OfOwnRoomsHaveOnlyTheseColumns) {
    CoupleAtTable couple(Opening::Either);
    const std::map<std::string, std::set<std::string>> allowed = {
        // the owner's own: which room is younger; counts openings and changes together, so it counts neither
        {"consent_state",
         {"id", "counter", "shared_mark", "tried_mark", "highest_day", "last_change", "digest"}},
        // what the owner said of a line, now; no earlier entry
        {"own_line",
         {"line", "final_yes", "final_yes_on", "first_yes", "first_yes_on", "second_yes_from", "words",
          "is_held", "held_since", "rest_until", "would_help", "narrowed_to", "is_withdrawn", "closed_until",
          "tick", "pending"}},
        {"own_boundary",
         {"id", "wording", "until", "is_published", "on_paper"}}, // the owner's words and ticks
        {"own_setting", {"name", "bytes"}},                       // what both chose, as sealed
        {"own_overlap", {"activity", "direction"}},               // names of overlaps only
        {"own_round", {"id", "opened_on"}},                       // the next not before 14 days
        {"stance",
         {"activity", "direction", "stance", "conditions", "until", "until_event"}}, // private answer
        {"stance_before", {"activity", "direction", "stance", "conditions", "until", "until_event"}}, // undo
        {"own_activity", {"id", "name", "has_direction"}}, // own entries
        {"prepared_proposal", {"id", "bytes"}},            // not brought yet
        // their own body: what they answered, what they opened of it, and what that lets lines reach
        {"body_area", {"area", "side", "permission", "sensation", "mark", "conditions", "is_to_open"}},
        {"opened_body_area", {"area", "side", "permission", "sensation", "mark", "conditions", "on_paper"}},
        {"area_limit", {"area", "term"}},
    };
    std::set<std::string> names;
    for (const auto& [table, columns] : allowed) {
        names.insert(table);
    }
    EXPECT_EQ(columnsOf(couple.alone(kAna).own(kAna), names), allowed);
}

TEST(Tables, OfTheSharedRoomHaveOnlyTheseColumnsAndNoneSaysWho) {
    CoupleAtTable couple(Opening::Either);
    const std::map<std::string, std::set<std::string>> allowed = {
        {"seat_seal", {"seat", "seal"}},       // tells nothing without that seat's key
        {"shared_day", {"id", "highest_day"}}, // a clock set back revives nothing
        {"line",                               // bytes, and what closes; no who
         {"id", "agreed", "proposal", "on_table", "is_rested", "rested_since", "rest_until", "would_help",
          "narrowed_to", "is_withdrawn"}},
        {"asked", {"activity", "direction", "closed_until"}},              // one-ask rule, for both
        {"boundary_copy", {"id", "seat", "wording", "until", "on_paper"}}, // published in its owner's name
        {"shared_setting", {"name", "bytes"}},
        {"shared_overlap", {"activity", "direction"}},
        {"shared_round", {"id", "opened_on"}},
        // opened in its owner's name; an area that is not there was held back or never answered
        {"body_area_copy",
         {"seat", "area", "side", "permission", "sensation", "mark", "conditions", "on_paper"}},
    };
    std::set<std::string> names;
    for (const auto& [table, columns] : allowed) {
        names.insert(table);
    }
    EXPECT_EQ(columnsOf(*couple.together().shared(), names), allowed);
}

TEST(Words, OfEveryStateAreThoseOfThePage) {
    EXPECT_EQ(wordOf(LineState::Draft), "draft");
    EXPECT_EQ(wordOf(LineState::ToTalkAbout), "to talk about");
    EXPECT_EQ(wordOf(LineState::Settling), "settling");
    EXPECT_EQ(wordOf(LineState::Agreed), "agreed");
    EXPECT_EQ(wordOf(LineState::DueForReview), "due for review");
    EXPECT_EQ(wordOf(LineState::Resting), "resting");
    EXPECT_EQ(wordOf(LineState::OffTheTable), "off the table");
}

} // namespace
} // namespace inglenook
