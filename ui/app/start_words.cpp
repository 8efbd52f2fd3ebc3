// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/start_words.h"

#include "ui/bridge/utf8.h"

#include <QStandardPaths>

namespace inglenook::ui {

StartWords startWordsOf(const QStringList& words) {
    StartWords start;
    const auto place = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    start.vault = std::filesystem::path(toUtf8(place)) / "Inglenook vault";
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto& word = words.at(i);
        if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            start.isHelpAsked = true;
        } else if (word == QLatin1String("--vault") && i + 1 < words.size()) {
            start.vault = toUtf8(words.at(++i));
        } else {
            start.areUnderstood = false;
        }
    }
    return start;
}

QString startHelp() {
    return QStringLiteral(
        "Use: inglenook [--vault DIR]\n"
        "  --vault DIR   the folder of the vault (by default \"Inglenook vault\" in your own data)\n"
        "  --help        this text\n");
}

} // namespace inglenook::ui
