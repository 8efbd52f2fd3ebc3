// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/body_map/body_map_text.h"

#include "ui/bridge/utf8.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <cstdlib>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSensations = 6;
constexpr int kMarks = 9;

QString say(const char* words) { return QCoreApplication::translate("BodyMap", words); }

QString withCapital(QString words) {
    if (!words.isEmpty()) { words[0] = words[0].toUpper(); }
    return words;
}

} // namespace

QString wordOf(Comfort comfort) {
    switch (comfort) {
    case Comfort::Unanswered:
        return say(QT_TRANSLATE_NOOP("BodyMap", "Not answered"));
    case Comfort::Off:
        return say(QT_TRANSLATE_NOOP("BodyMap", "Off"));
    case Comfort::NotNow:
        return say(QT_TRANSLATE_NOOP("BodyMap", "Not now"));
    case Comfort::AskFirst:
        return say(QT_TRANSLATE_NOOP("BodyMap", "Ask first"));
    case Comfort::Welcome:
        return say(QT_TRANSLATE_NOOP("BodyMap", "Welcome"));
    }
    std::abort();
}

QString glyphOf(Comfort comfort) {
    switch (comfort) {
    case Comfort::Unanswered:
        return {};
    case Comfort::Off:
        return u"square"_s;
    case Comfort::NotNow:
        return u"pause"_s;
    case Comfort::AskFirst:
        return u"check-only"_s;
    case Comfort::Welcome:
        return u"check"_s;
    }
    std::abort();
}

Ink inkOf(Comfort comfort) {
    const auto& t = tokens();
    switch (comfort) {
    case Comfort::Unanswered:
        return {t.muted, t.surface};
    case Comfort::Off:
        return t.offTheTable;
    case Comfort::NotNow:
        return t.resting;
    case Comfort::AskFirst:
        return t.toTalkAbout;
    case Comfort::Welcome:
        return t.welcome;
    }
    std::abort();
}

QString wordOf(Sensation sensation) {
    switch (sensation) {
    case Sensation::Unsaid:
        return {};
    case Sensation::Usual:
        return say(QT_TRANSLATE_NOOP("BodyMap", "feels as usual"));
    case Sensation::More:
        return say(QT_TRANSLATE_NOOP("BodyMap", "more feeling"));
    case Sensation::Less:
        return say(QT_TRANSLATE_NOOP("BodyMap", "less feeling"));
    case Sensation::Nothing:
        return say(QT_TRANSLATE_NOOP("BodyMap", "no feeling"));
    case Sensation::Odd:
        return say(QT_TRANSLATE_NOOP("BodyMap", "odd feeling"));
    case Sensation::Painful:
        return say(QT_TRANSLATE_NOOP("BodyMap", "painful"));
    }
    std::abort();
}

QString wordOf(BodyMark mark) {
    switch (mark) {
    case BodyMark::Nothing:
        return {};
    case BodyMark::Stoma:
        return say(QT_TRANSLATE_NOOP("BodyMap", "stoma"));
    case BodyMark::Catheter:
        return say(QT_TRANSLATE_NOOP("BodyMap", "catheter"));
    case BodyMark::Port:
        return say(QT_TRANSLATE_NOOP("BodyMap", "port"));
    case BodyMark::Pump:
        return say(QT_TRANSLATE_NOOP("BodyMap", "pump"));
    case BodyMark::Drain:
        return say(QT_TRANSLATE_NOOP("BodyMap", "drain"));
    case BodyMark::Graft:
        return say(QT_TRANSLATE_NOOP("BodyMap", "graft"));
    case BodyMark::Swelling:
        return say(QT_TRANSLATE_NOOP("BodyMap", "swelling"));
    case BodyMark::ResidualLimb:
        return say(QT_TRANSLATE_NOOP("BodyMap", "residual limb"));
    case BodyMark::Wound:
        return say(QT_TRANSLATE_NOOP("BodyMap", "wound"));
    }
    std::abort();
}

QString nameOfArea(const BodyAreaKey& key) {
    const auto* area = bodyArea(key.area);
    return withCapital(fromUtf8(area == nullptr ? key.area : nameOf(*area, key.side)));
}

QString besides(const AreaAnswer& answer) {
    QStringList parts;
    for (const auto& part : {wordOf(answer.sensation), wordOf(answer.mark)}) {
        if (!part.isEmpty()) { parts << part; }
    }
    const auto conditions = conditionPhrases(isClosed(answer.comfort) ? openTerm() : conditionsOf(answer));
    if (!conditions.empty()) {
        QStringList phrases;
        for (const auto& phrase : conditions) {
            phrases << fromUtf8(phrase);
        }
        parts << say(QT_TRANSLATE_NOOP("BodyMap", "only %1")).arg(phrases.join(u", "_s));
    }
    return parts.join(u", "_s);
}

QString wordsOf(const AreaAnswer& answer) {
    const auto more = besides(answer);
    return more.isEmpty() ? wordOf(answer.comfort) : u"%1, %2"_s.arg(wordOf(answer.comfort), more);
}

const QList<Comfort>& comfortsInOrder() {
    static const QList<Comfort> kOrder = {Comfort::Welcome, Comfort::AskFirst, Comfort::NotNow, Comfort::Off};
    return kOrder;
}

QList<Choice> comfortChoices() {
    QList<Choice> out;
    for (const auto comfort : comfortsInOrder()) {
        out.append({wordOf(comfort), glyphOf(comfort), {}});
    }
    return out;
}

QList<Choice> sensationChoices() {
    QList<Choice> out;
    for (int i = 1; i <= kSensations; ++i) {
        out.append({withCapital(wordOf(static_cast<Sensation>(i))), {}, {}});
    }
    return out;
}

QList<Choice> markChoices() {
    QList<Choice> out;
    for (int i = 1; i <= kMarks; ++i) {
        out.append({withCapital(wordOf(static_cast<BodyMark>(i))), {}, {}});
    }
    return out;
}

} // namespace inglenook::ui
