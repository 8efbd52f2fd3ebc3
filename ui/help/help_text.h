// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What Help says. Honest about what software on one shared laptop can do, and what it cannot.
#include <QList>
#include <QString>

namespace inglenook::ui {

struct HelpPart {
    QString title;
    QStringList lines;
};

/// For whom this is not, in about 60 words.
[[nodiscard]] HelpPart forWhomThisIsNot();
[[nodiscard]] HelpPart ifYouDoNotFeelSafe();
/// Who might try to look, what holds, and what we cannot do. One part for each.
[[nodiscard]] QList<HelpPart> whatIsKept();
[[nodiscard]] HelpPart onPaper();

struct HelpKey {
    QString key;
    QString does;
};
[[nodiscard]] QList<HelpKey> keyList(const QString& hideKey, const QString& pauseKey);

} // namespace inglenook::ui
