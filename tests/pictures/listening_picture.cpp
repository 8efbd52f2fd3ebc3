// SPDX-License-Identifier: GPL-3.0-or-later
// listening_picture FOLDER PERCENT light|dark|contrast: every screen of a talk.
#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"
#include "ui_listening/talk_window.h"

#include <QApplication>
#include <QDir>

namespace {

using namespace inglenook;
using namespace inglenook::ui;

struct Camera {
    test::TalkWindow& talk;
    QDir folder;
    int number = 0;
    void take(const char* name) {
        talk.settle();
        talk.window().grab().save(folder.filePath(
            QStringLiteral("%1-%2.png").arg(++number, 2, 10, QLatin1Char('0')).arg(QLatin1String(name))));
    }
};

void firstHalf(test::TalkWindow& talk, Camera& camera) {
    talk.begin();
    talk.letPass(std::chrono::seconds(40));
    camera.take("speaking");
    talk.digit("hand_over");
    talk.type(QStringLiteral("talkLine"), QStringLiteral("you are tired, and you still want company"));
    camera.take("reflecting");
    talk.digit("said_it_back");
    camera.take("checking");
    for (int i = 0; i < 2; ++i) {
        talk.digit("partly");
        if (i == 0) { camera.take("adding"); }
        talk.digit("hand_over");
        talk.digit("said_it_back");
    }
    talk.digit("not_yet");
    camera.take("unstick");
    talk.digit("other_mode");
    camera.take("other-mode");
    talk.digit("hand_over");
    talk.type(QStringLiteral("talkLine"), QStringLiteral("you are tired, and you still want company"));
    talk.digit("said_it_back");
    talk.digit("yes_thats_it");
    camera.take("more");
}

void secondHalf(test::TalkWindow& talk, Camera& camera) {
    talk.digit("enough");
    camera.take("summary");
    talk.digit("summed_up");
    talk.digit("yes_thats_it");
    camera.take("makes-sense");
    talk.digit("makes_sense");
    camera.take("feeling");
    talk.digit("skip");
    camera.take("wish");
    talk.digit("ask_touch");
    camera.take("touch");
    talk.key(Qt::Key_Escape);
    talk.digit("ask_small");
    camera.take("answer");
    talk.digit("yes");
    camera.take("swap");
    talk.key(Qt::Key_F8);
    camera.take("pause");
    talk.letPass(std::chrono::minutes(20));
    talk.key(Qt::Key_F3);
    camera.take("parked");
    talk.press(QStringLiteral("Take it up"));
    camera.take("take-up");
    talk.bothTap();
    talk.bothTap();
    talk.digit("done");
    camera.take("last-page");
    talk.press(QStringLiteral("A note for Ana"));
    camera.take("curtain");
    talk.press(QStringLiteral("I am Ana"));
    camera.take("note");
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    Theme theme(application);
    const auto words = QApplication::arguments();
    theme.setTextPercent(words.value(2, QStringLiteral("100")).toInt());
    const auto scheme = words.value(3);
    theme.choose(scheme == QStringLiteral("dark")       ? SchemeChoice::Dark
                 : scheme == QStringLiteral("contrast") ? SchemeChoice::HighContrast
                                                        : SchemeChoice::Light);
    QDir().mkpath(words.value(1, QStringLiteral(".")));
    test::TalkWindow talk;
    Camera camera{talk, QDir(words.value(1, QStringLiteral(".")))};
    talk.sitDown(Seat::Circle);
    talk.goToListening();
    camera.take("alone");
    talk.sitDown(Seat::Diamond);
    talk.goToListening();
    camera.take("together");
    firstHalf(talk, camera);
    secondHalf(talk, camera);
    return 0;
}
