// SPDX-License-Identifier: GPL-3.0-or-later
// The program ends at every point of the order "own rooms as pending, shared room, own rooms as done".
#include "faults/watched_disk.h"
#include "own_room/body_map_store.h"
#include "support/couple_at_table.h"

#include <fstream>
#include <gtest/gtest.h>

namespace inglenook {
namespace {

using namespace test;

/// From the change with this number on nothing reaches the disk any more, as after a crash.
class Crash final : public testing::DiskWatch {
public:
    static constexpr int kNever = 1'000'000;
    explicit Crash(int at) : m_at(at) {}
    [[nodiscard]] testing::Verdict judge(const testing::DiskChange& change) override {
        constexpr int kIoError = 10;
        // A room's changes become durable by syncs and deletions; the points between two of them look alike.
        const bool isPoint = change.kind == testing::DiskChange::Kind::Sync ||
                             change.kind == testing::DiskChange::Kind::Delete;
        if (isPoint) { ++m_count; }
        return m_count > m_at ? testing::Verdict{kIoError, 0} : testing::Verdict{};
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    int m_at;
    int m_count = 0;
};

/// The watched layer has to be there before the first room.
class WatchedDisk final : public ::testing::Environment {
public:
    void SetUp() override { testing::installWatchedDisk(); }
};
[[maybe_unused]] const auto* const kWatchedDisk = ::testing::AddGlobalTestEnvironment(new WatchedDisk);

class Crashes : public ::testing::TestWithParam<Opening> {};
INSTANTIATE_TEST_SUITE_P(UnderBothOpenings, Crashes, ::testing::Values(Opening::Either, Opening::Together),
                         [](const auto& each) {
                             return each.param == Opening::Either ? std::string("Either")
                                                                  : std::string("Together");
                         });

std::map<std::string, std::string> closedFiles(CoupleAtTable& couple) {
    couple.vault().lock();
    couple.vault().leave();
    auto files = bytesBelow(couple.folder());
    couple.vault().startAnew();
    return files;
}

void putAllBack(CoupleAtTable& couple, const std::map<std::string, std::string>& files) {
    couple.vault().lock();
    couple.vault().leave();
    std::filesystem::remove_all(couple.folder() / "snapshots");
    for (const auto& [name, bytes] : bytesBelow(couple.folder())) {
        if (files.count(name) == 0) { std::filesystem::remove(couple.folder() / name); }
    }
    for (const auto& [name, bytes] : files) {
        std::filesystem::create_directories((couple.folder() / name).parent_path());
        std::ofstream(couple.folder() / name, std::ios::binary | std::ios::trunc) << bytes;
    }
    couple.vault().startAnew();
}

/// How many points the act has; then crashes at each of them, and looks at what is left.
template <class Act, class Look>
int crashEverywhere(CoupleAtTable& couple, Act act, Look look) {
    const auto before = closedFiles(couple);
    int points = Crash::kNever;
    for (int at = 0; at <= points; ++at) {
        putAllBack(couple, before);
        auto prepared = act.prepare(couple);
        Crash crash(at == 0 ? Crash::kNever : at - 1);
        bool wasAcknowledged = false;
        {
            const testing::Watching watching(crash);
            wasAcknowledged = act.run(couple, prepared);
            couple.vault().lock();
            couple.vault().leave();
        }
        if (at == 0) { points = crash.count(); }
        couple.vault().startAnew();
        SCOPED_TRACE("crash at point " + std::to_string(at) + " of " + std::to_string(points));
        look(wasAcknowledged);
    }
    return points;
}

struct RestByAna {
    LineId line;
    Sitting* prepare(CoupleAtTable& couple) const { return &couple.alone(kAna); }
    bool run(CoupleAtTable& /*couple*/, Sitting* ana) const {
        return AgreementStore(*ana).rest(kAna, line, {}).has_value();
    }
};

struct SecondYes {
    LineId line;
    YesTurn prepare(CoupleAtTable& couple) const {
        auto turn = must(YesTurn::begin(couple.together(), YesTurn::Kind::SecondLook, {line}));
        for (const auto seat : kBothSeats) {
            must(turn.seal(confirmed(couple.vault(), seat), {{line, YesAnswer::Yes}}, {}));
        }
        return turn;
    }
    bool run(CoupleAtTable& /*couple*/, YesTurn& turn) const { return turn.finish().has_value(); }
};

const BodyAreaKey kLeftFoot{"foot_left", BodySide::Whole};

/// Ben closes, alone, an area that both see.
struct ClosedByBen {
    Sitting* prepare(CoupleAtTable& couple) const { return &couple.alone(kBen); }
    bool run(CoupleAtTable& /*couple*/, Sitting* ben) const {
        AreaAnswer answer;
        answer.key = kLeftFoot;
        answer.comfort = Comfort::Off;
        return BodyMapStore(*ben, kBen).answer(answer).has_value();
    }
};

TEST_P(Crashes, WhileAMapClosesAnAreaLeaveMapAndLinesAsOne) {
    CoupleAtTable couple(GetParam());
    const auto feet = couple.agreed(kFeet);
    AreaAnswer welcome;
    welcome.key = kLeftFoot;
    welcome.comfort = Comfort::Welcome;
    auto& both = couple.together();
    must(BodyMapStore(both, kBen).answer(welcome));
    must(BodyMapStore(both, kBen).open(both, {kLeftFoot}));
    const int points = crashEverywhere(couple, ClosedByBen{}, [&](bool wasAcknowledged) {
        auto& table = couple.together();
        const auto maps = must(openedBodyMaps(table));
        const bool isOff = maps[kBen].at(0).answer.comfort == Comfort::Off;
        if (wasAcknowledged) { EXPECT_TRUE(isOff); }
        const auto view = seen(table, feet);
        EXPECT_EQ(isOff, !view->term.areas->contains("foot_left"));
        EXPECT_EQ(must(BodyMapStore(table, kBen).map()).answers.at(kLeftFoot).answer.comfort == Comfort::Off,
                  isOff);
        if (GetParam() == Opening::Either) {
            const auto seenByAna = must(openedBodyMaps(couple.alone(kAna)));
            EXPECT_EQ(seenByAna[kBen].at(0).answer.comfort == Comfort::Off, isOff);
        }
    });
    EXPECT_GE(points, 4);
}

TEST_P(Crashes, DuringARestNeverLoseARestThatWasAcknowledged) {
    CoupleAtTable couple(GetParam());
    const auto hug = couple.agreed(kHug);
    const int points = crashEverywhere(couple, RestByAna{hug}, [&](bool wasAcknowledged) {
        // The old or the new, never anything between; and what was told is kept.
        const auto state = stateOf(couple.together(), hug);
        if (wasAcknowledged) { EXPECT_EQ(state, LineState::Resting); }
        EXPECT_TRUE(state == LineState::Resting || state == LineState::Agreed ||
                    state == LineState::ToTalkAbout);
        const auto later = stateOf(couple.together(), hug);
        EXPECT_EQ(later, state);
    });
    EXPECT_GE(points, 4);
    RecordProperty("points", points);
}

TEST_P(Crashes, DuringAYesTurnOpenEverythingOrNothing) {
    CoupleAtTable couple(GetParam());
    const auto hug = couple.proposed(kHug);
    couple.turn(YesTurn::Kind::Proposals, {hug});
    couple.daysPass(1);
    const int points = crashEverywhere(couple, SecondYes{hug}, [&](bool wasAcknowledged) {
        const bool isOpen = isInForce(couple.together(), hug);
        if (wasAcknowledged) { EXPECT_TRUE(isOpen); }
        EXPECT_EQ(isInForce(couple.together(), hug), isOpen);
        // Nobody alone sees an agreement that the other room does not hold.
        if (GetParam() == Opening::Either && !isOpen) { EXPECT_FALSE(isInForce(couple.alone(kAna), hug)); }
    });
    EXPECT_GE(points, 12);
    RecordProperty("points", points);
}

TEST(PendingYes, ThatDidNotReachTheSharedRoomIsAskedAnew) {
    CoupleAtTable couple(Opening::Either);
    const auto tea = couple.proposed(kTea);
    {
        auto turn = must(YesTurn::begin(couple.together(), YesTurn::Kind::Proposals, {tea}));
        for (const auto seat : kBothSeats) {
            must(turn.seal(confirmed(couple.vault(), seat), {{tea, YesAnswer::Yes}}, {}));
        }
        auto& both = *couple.vault().house().together();
        must(both.shared()->run("PRAGMA query_only = ON"));
        EXPECT_FALSE(turn.finish().has_value());
        EXPECT_EQ(stateOf(both, tea), LineState::ToTalkAbout);
    }
    EXPECT_EQ(stateOf(couple.together(), tea), LineState::ToTalkAbout);
    couple.turn(YesTurn::Kind::Proposals, {tea});
    EXPECT_EQ(stateOf(couple.together(), tea), LineState::Agreed);
}

TEST(PendingRest, ThatDidNotReachTheSharedRoomHoldsAtOnceAndIsWrittenAtTheNextOpening) {
    CoupleAtTable couple(Opening::Either);
    const auto hug = couple.agreed(kHug);
    auto& ana = couple.alone(kAna);
    must(ana.shared()->run("PRAGMA query_only = ON"));
    EXPECT_FALSE(AgreementStore(ana).rest(kAna, hug, {}).has_value());
    EXPECT_EQ(stateOf(ana, hug), LineState::Resting);
    EXPECT_EQ(stateOf(couple.alone(kAna), hug), LineState::Resting);
    EXPECT_EQ(stateOf(couple.alone(kBen), hug), LineState::Resting);
    EXPECT_EQ(stateOf(couple.together(), hug), LineState::Resting);
}

} // namespace
} // namespace inglenook
