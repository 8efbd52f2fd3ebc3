// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_text.h"

#include "ui/bridge/utf8.h"

#include <QCoreApplication>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {
QString say(const char* sentence) { return QCoreApplication::translate("LibraryText", sentence); }

QString whomText(ForWhom forWhom) {
    switch (forWhom) {
    case ForWhom::Solo:
        return say("on your own");
    case ForWhom::Together:
        return say("together");
    case ForWhom::Either:
        return say("on your own or together");
    }
    return {};
}
} // namespace

QString minutesText(int minutes) {
    return minutes == 1 ? say("about a minute") : say("about %1 minutes").arg(minutes);
}

QString groupText(const std::string& code) {
    for (const auto& group : builtInLibrary().groups) {
        if (group.code == code) { return fromUtf8(group.words); }
    }
    return {};
}

QString aboutText(const LibraryItem& item) {
    const QString group = item.isOwn ? say("Your own") : groupText(item.group);
    return QStringList{group, minutesText(item.minutes), whomText(item.forWhom)}.join(u" · "_s);
}

QList<Choice> touchChoices() {
    return {{say("No touch"), {}, {}},
            {say("Nonsexual"), {}, say("Such as holding hands")},
            {say("Sensual"), {}, say("Such as a slow back rub")},
            {say("Sexual"), {}, {}}};
}

QString emergencyText(const QLocale& locale) {
    const auto number = emergencyNumber(QLocale::territoryToCode(locale.territory()).toStdString());
    if (!number) { return {}; }
    return say("Going by the region of this laptop, your emergency number is %1.").arg(fromUtf8(*number));
}

} // namespace inglenook::ui
