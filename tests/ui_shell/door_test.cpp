// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporary_vault.h"
#include "support/weak_kdf.h"
#include "ui/bridge/door.h"
#include "ui/desk/preferences.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>
#include <fstream>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace ui;

void settle(Door& door) {
    for (int i = 0; i < 4; ++i) {
        door.drain();
        QCoreApplication::processEvents();
    }
}

struct OpenDoor {
    TemporaryVault vault{Opening::Either};
    std::unique_ptr<Door> door;
    QObject owner;
    OpenDoor() {
        vault.together();
        vault.leave();
        door = std::make_unique<Door>(vault.folder(), realEntrance(vault.clock(), weakKdf()));
        door->enter(&owner, [](const Result<void>& entered) { EXPECT_TRUE(entered.has_value()); });
        settle(*door);
    }
    void sit(Seat seat) {
        door->sitDown(&owner, seat, passphraseOf(seat),
                      [](const Result<void>& sat) { EXPECT_TRUE(sat.has_value()); });
        settle(*door);
    }
};

TEST(Door, AsksOnAnotherThreadAndAnswersOnThisOne) {
    OpenDoor open;
    QThread* asked = nullptr;
    QThread* answered = nullptr;
    open.door->ask(
        &open.owner,
        [&](House&) -> Result<int> {
            asked = QThread::currentThread();
            return 7;
        },
        [&](const Result<int>& seven) {
            answered = QThread::currentThread();
            EXPECT_EQ(seven.value_or(0), 7);
        });
    settle(*open.door);
    EXPECT_NE(asked, nullptr);
    EXPECT_NE(asked, answered);
    EXPECT_EQ(answered, QThread::currentThread());
}

TEST(Door, DoesNotAnswerAPageThatIsGone) {
    OpenDoor open;
    auto wasAnswered = false;
    auto page = std::make_unique<QObject>();
    open.door->ask(
        page.get(), [](House&) -> Result<int> { return 7; }, [&](const Result<int>&) { wasAnswered = true; });
    page.reset();
    settle(*open.door);
    EXPECT_FALSE(wasAnswered);
}

TEST(Door, KnowsWhoIsHereByName) {
    OpenDoor open;
    open.sit(Seat::Diamond);
    EXPECT_EQ(open.door->presence().alone(), Seat::Diamond);
    EXPECT_EQ(open.door->presence().names[Seat::Diamond], QStringLiteral("Ben"));
    open.sit(Seat::Circle);
    EXPECT_TRUE(open.door->presence().areBoth());
}

TEST(Door, ForgetsQuestionsThatWereAskedBeforeALock) {
    OpenDoor open;
    open.sit(Seat::Circle);
    auto wasAnswered = false;
    open.door->ask(
        &open.owner, [](House&) -> Result<int> { return 1; },
        [&](const Result<int>&) { wasAnswered = true; });
    open.door->lock();
    settle(*open.door);
    EXPECT_FALSE(wasAnswered);
    EXPECT_TRUE(open.door->presence().isLocked());
}

TEST(Door, DropsAPassphraseThatIsStillBeingDerivedWhenLocked) {
    OpenDoor open;
    auto heard = ErrorCode::StorageFailed;
    open.door->sitDown(&open.owner, Seat::Circle, passphraseOf(Seat::Circle),
                       [&](const Result<void>& result) {
                           ASSERT_FALSE(result.has_value());
                           heard = result.error().code;
                       });
    open.door->lock();
    settle(*open.door);
    EXPECT_EQ(heard, ErrorCode::Cancelled);
    EXPECT_TRUE(open.door->presence().isLocked());
}

TEST(Door, RelaysWhatWasCommittedToThisThread) {
    OpenDoor open;
    open.sit(Seat::Circle);
    auto heard = 0;
    QObject::connect(open.door.get(), &Door::changed, &open.owner, [&](Subject) {
        ++heard;
        EXPECT_EQ(QThread::currentThread(), QCoreApplication::instance()->thread());
    });
    open.door->ask(
        &open.owner,
        [](House& house) {
            return CoupleStore(*house.sitting()).write(Seat::Circle, WordsKind::Matters, "sleep close");
        },
        [](const Result<EntryId>& written) { EXPECT_TRUE(written.has_value()); });
    settle(*open.door);
    EXPECT_GE(heard, 1);
}

TEST(Door, SaysThatThereIsNoVault) {
    const TemporaryFolder folder;
    const FixedClock clock(kFirstEvening);
    Door door(folder.path() / "none", realEntrance(clock, weakKdf()));
    QObject owner;
    auto heard = ErrorCode::StorageFailed;
    door.look(&owner, [&](const Result<VaultInfo>& found) { heard = found ? heard : found.error().code; });
    settle(door);
    EXPECT_EQ(heard, ErrorCode::VaultMissing);
}

TEST(Preferences, LieInAFileForThisLoginOnlyAndComeBack) {
    const TemporaryFolder folder;
    const auto file = QString::fromStdString((folder.path() / "window.ini").string());
    {
        Preferences preferences(file);
        auto now = preferences.now();
        now.textPercent = 150;
        now.sheet = Sheet::Letter;
        now.ownIdleMinutes = 900; // held within its range
        preferences.set(now);
    }
    const Preferences again(file);
    EXPECT_EQ(again.now().textPercent, 150);
    EXPECT_EQ(again.now().sheet, Sheet::Letter);
    EXPECT_EQ(again.now().ownIdleMinutes, 30);
    const auto allowed = QFileInfo(file).permissions();
    EXPECT_FALSE(allowed & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup |
                            QFileDevice::WriteOther));
}

TEST(Preferences, ReadNonsenseAsHowItShips) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "window.ini";
    std::ofstream(path) << "text_percent=-4\nhide_key=banana\nscheme=77\n\x01\x02\nown_idle_minutes=\n";
    const Preferences preferences(QString::fromStdString(path.string()));
    EXPECT_EQ(preferences.now().textPercent, 100);
    EXPECT_EQ(preferences.now().hideKey, Qt::Key_F9);
    EXPECT_EQ(preferences.now().scheme, 0);
    EXPECT_EQ(preferences.now().ownIdleMinutes, 2);
}

} // namespace
} // namespace inglenook::test
