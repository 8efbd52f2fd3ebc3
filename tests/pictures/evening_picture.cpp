// SPDX-License-Identifier: GPL-3.0-or-later
// evening_picture FOLDER WIDTH HEIGHT PERCENT light|dark|contrast: every step of the first evening, without a
// vault.
#include "ui/evening/evening_page.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"
#include "ui_evening/fake_evening_ports.h"

#include <QApplication>
#include <QDir>

namespace {

using namespace inglenook;
using namespace inglenook::ui;
using namespace inglenook::ui::testing;

struct Camera {
    EveningPage& page;
    QDir folder;
    int number = 0;
    void take(const QString& name) {
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::processEvents();
        }
        page.grab().save(
            folder.filePath(QStringLiteral("%1-%2.png").arg(++number, 2, 10, QLatin1Char('0')).arg(name)));
    }
};

void fill(FakeEvening& fake) {
    const auto& all = builtInActivities();
    fake.round.own[Seat::Circle] = {
        {{all[0].id, Direction::Together}, all[0].name, Stance::Welcome, {}},
        {{all[1].id, Direction::Together}, all[1].name, Stance::WithConditions, {"gently"}},
        {{all[2].id, Direction::Together}, all[2].name, Stance::NotNow, {}}};
    fake.round.own[Seat::Diamond] = fake.round.own[Seat::Circle];
    for (std::size_t i = 0; i < 6; ++i) {
        fake.round.overlaps.push_back(
            {{all[i].id, Direction::Together}, all[i].name, Stance::Unanswered, {}});
    }
    fake.table.answer.lines = {lineId(1), lineId(2), lineId(3)};
    for (const auto seat : kBothSeats) {
        auto hug = anItem(2, "A long hug");
        hug.conditions = {"gently", "10 minutes at most"};
        auto folded = anItem(3, "Ana being seen without a top");
        folded.isFolded = true;
        fake.turn.pages[seat] = {anItem(1, "Holding hands"), hug, folded};
    }
    fake.turn.outcomes = {{lineId(1), YesOutcome::Agreed},
                          {lineId(2), YesOutcome::Settling},
                          {lineId(3), YesOutcome::ToTalkAbout}};
    fake.table.document.title = "Our agreement for now";
    fake.table.document.subtitle = "Ana and Ben";
}

void alone(FakeEvening& fake, Camera& camera) {
    auto& presenter = fake.evening.alone();
    camera.take(QStringLiteral("curtain"));
    fake.evening.openCurtain();
    camera.take(QStringLiteral("for-whom"));
    presenter.readForWhom();
    camera.take(QStringLiteral("passphrase"));
    presenter.choosePassphrase(aPassphrase(kGoodWords));
    camera.take(QStringLiteral("once-more"));
    presenter.repeatPassphrase(aPassphrase(kGoodWords));
    camera.take(QStringLiteral("stop-signs"));
    presenter.keepStopSigns(QStringLiteral("stop"), {QStringLiteral("the soft ball drops")});
    camera.take(QStringLiteral("matters"));
    presenter.keep({QStringLiteral("falling asleep close")});
    camera.take(QStringLiteral("strengths"));
    presenter.keep({QStringLiteral("humour"), QStringLiteral("courage"), QStringLiteral("honesty")});
    auto& cards = fake.evening.cards();
    camera.take(QStringLiteral("card"));
    cards.choose(Stance::WithConditions);
    camera.take(QStringLiteral("card-only"));
    cards.toggle(cards.state().chips.front().code);
    cards.showAllConditions();
    camera.take(QStringLiteral("card-more"));
    cards.goOn();
    while (!cards.state().canSplit) {
        cards.skip();
    }
    camera.take(QStringLiteral("card-both-ways"));
    cards.splitWays();
    camera.take(QStringLiteral("card-two"));
    while (presenter.state().step == AloneStep::Cards) {
        cards.skip();
    }
    camera.take(QStringLiteral("known"));
    presenter.keep({QStringLiteral("I am less afraid than I look.")});
    camera.take(QStringLiteral("question"));
    presenter.keep({QStringLiteral("How do we put the carer’s work down in the evening?")});
    camera.take(QStringLiteral("look-over"));
    presenter.seal();
}

void together(FakeEvening& fake, Camera& camera) {
    auto& joint = fake.evening.joint();
    camera.take(QStringLiteral("sit-down"));
    joint.sitDown(aPassphrase(kGoodWords));
    camera.take(QStringLiteral("preview"));
    joint.round().doneLooking();
    joint.round().openCurtain();
    joint.round().doneLooking();
    camera.take(QStringLiteral("read-aloud"));
    joint.goOn();
    camera.take(QStringLiteral("want-known"));
    joint.goOn();
    joint.chooseLine(0, true);
    camera.take(QStringLiteral("choose"));
    joint.goOn();
    camera.take(QStringLiteral("settling"));
    joint.goOn();
    joint.knowSigns(Seat::Circle);
    camera.take(QStringLiteral("signs"));
    joint.knowSigns(Seat::Diamond);
    camera.take(QStringLiteral("turn-curtain"));
    joint.turn().openCurtain();
    camera.take(QStringLiteral("turn"));
    joint.turn().seal(aPassphrase());
    joint.turn().openCurtain();
    joint.turn().seal(aPassphrase());
    camera.take(QStringLiteral("both-done"));
    joint.turn().finish();
    camera.take(QStringLiteral("outcome"));
    joint.goOn();
    camera.take(QStringLiteral("paper"));
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    Theme theme(application);
    const auto words = QApplication::arguments();
    theme.setTextPercent(words.value(4, QStringLiteral("100")).toInt());
    const auto scheme = words.value(5);
    theme.choose(scheme == QStringLiteral("dark")       ? SchemeChoice::Dark
                 : scheme == QStringLiteral("contrast") ? SchemeChoice::HighContrast
                                                        : SchemeChoice::Light);
    FakeEvening fake;
    fill(fake);
    EveningPage page(fake.evening);
    page.resize(words.value(2, QStringLiteral("1180")).toInt(),
                words.value(3, QStringLiteral("800")).toInt());
    page.show();
    Camera camera{page, QDir(words.value(1, QStringLiteral(".")))};
    fake.evening.beginNew(Pace::Soon);
    camera.take(QStringLiteral("how-it-opens"));
    fake.evening.setup().chooseOpening(Opening::Either);
    fake.evening.setup().setName(Seat::Circle, QStringLiteral("Ana"));
    fake.evening.setup().setName(Seat::Diamond, QStringLiteral("Ben"));
    camera.take(QStringLiteral("names"));
    fake.evening.setup().goFirst(Seat::Circle);
    alone(fake, camera);
    fake.sitDownAlone(kOtherGoodWords);
    fake.skipAndSeal();
    together(fake, camera);
    return 0;
}
