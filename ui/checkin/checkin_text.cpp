// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/checkin_text.h"

#include "ui/bridge/utf8.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <array>
#include <cstdlib>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    const char* name;
    const char* question;
    std::array<const char*, 5> five; ///< the three are the first, the middle and the last, but for two
};

QString say(const char* words) { return QCoreApplication::translate("CheckInText", words); }

const Words& wordsOf(Dimension dimension) {
    static const std::array<Words, 14> all = {{
        {"Mood", "How is your mood today?", {"heavy", "rather heavy", "in between", "rather light", "light"}},
        {"Energy", "How much energy is there?", {"running on empty", "low", "some", "a good deal", "plenty"}},
        {"Tiredness",
         "How much is tiredness in the way?",
         {"not in the way", "a little", "partly", "a good deal", "very much"}},
        {"Pain or discomfort",
         "How much pain or discomfort is there now?",
         {"none", "a little", "noticeable", "a lot", "as much as I can imagine"}},
        {"Sleep",
         "How was last night's rest?",
         {"poor", "rather poor", "broken", "fairly restful", "restful"}},
        {"Medicines",
         "How much are medicines making themselves felt?",
         {"not noticed", "a little", "somewhat", "quite a bit", "a lot"}},
        {"Worries",
         "How much are money or practical worries pressing?",
         {"little", "a bit", "some", "quite a bit", "a lot"}},
        {"Care for another",
         "How full is your plate with care for another?",
         {"light", "fairly light", "full", "very full", "overflowing"}},
        {"Receiving care",
         "How is it to be receiving care right now?",
         {"at ease", "mostly at ease", "mixed", "rather hard", "hard"}},
        {"Ease in the body",
         "How at ease are you in your body today?",
         {"not at ease", "rather not", "mixed", "fairly at ease", "at ease"}},
        {"Closeness",
         "How close to your partner do you feel today?",
         {"far", "rather far", "in between", "rather close", "close"}},
        {"Interest in sex",
         "How much interest in sex is there today, of any kind?",
         {"none", "hardly any", "a flicker", "some", "a lot"}},
        {"Wish for today", "What would you like today?", {"", "", "", "", ""}},
        {"One line", "One line, in your own words", {"", "", "", "", ""}},
    }};
    return all.at(static_cast<std::size_t>(dimension) - 1);
}

// Said out loud by a person, three words are other words than the ends and the middle of five.
QStringList threeWords(Dimension dimension) {
    switch (dimension) {
    case Dimension::Energy:
        return {say("low"), say("some"), say("good")};
    case Dimension::Pain:
        return {say("easy"), say("noticeable"), say("a lot")};
    default:
        return endWords(dimension);
    }
}

QString joined(const QStringList& words) { return words.join(u", "_s); }

QString scaledText(Dimension dimension, const Answer& answer) {
    if (answer.aside != Aside::None) { return asideText(answer.aside); }
    QString out;
    if (answer.value) {
        out = answer.resolution == Resolution::Eleven
                  ? say("%1, from 0 (%2) to 10 (%3)")
                        .arg(int{*answer.value})
                        .arg(endWords(dimension).first(), endWords(dimension).last())
                  : scaleWords(dimension, answer.resolution).at(*answer.value);
    }
    QStringList felt;
    for (int kind = 0; kind < kFeltKinds; ++kind) {
        if (((answer.felt >> kind) & 1) != 0) { felt << feltText(static_cast<Felt>(kind)); }
    }
    if (felt.isEmpty()) { return out; }
    return out.isEmpty() ? joined(felt) : say("%1; %2").arg(out, joined(felt));
}

} // namespace

QString questionOf(Dimension dimension) { return say(wordsOf(dimension).question); }
QString nameOfDimension(Dimension dimension) { return say(wordsOf(dimension).name); }

QStringList endWords(Dimension dimension) {
    const auto& five = wordsOf(dimension).five;
    return {say(five[0]), say(five[2]), say(five[4])};
}

QStringList scaleWords(Dimension dimension, Resolution resolution) {
    QStringList out;
    switch (resolution) {
    case Resolution::Three:
        return threeWords(dimension);
    case Resolution::Five:
        for (const auto* word : wordsOf(dimension).five) {
            out << say(word);
        }
        return out;
    case Resolution::Eleven:
        for (int number = 0; number <= 10; ++number) {
            out << QLocale().toString(number);
        }
        return out;
    }
    std::abort();
}

QString bandText(Dimension dimension, Band band) { return threeWords(dimension).at(static_cast<int>(band)); }

QString wishText(Wish wish) {
    switch (wish) {
    case Wish::None:
        return {};
    case Wish::Space:
        return say("Space");
    case Wish::QuietCompany:
        return say("Quiet company");
    case Wish::Talk:
        return say("Talk");
    case Wish::Affection:
        return say("Affection");
    case Wish::TouchWithoutGoal:
        return say("Touch without a goal");
    case Wish::NotSure:
        return say("Not sure");
    }
    std::abort();
}

QString feltText(Felt felt) {
    switch (felt) {
    case Felt::Sleepy:
        return say("sleepy");
    case Felt::Dry:
        return say("dry");
    case Felt::Sick:
        return say("feeling sick");
    case Felt::Foggy:
        return say("foggy");
    case Felt::Numb:
        return say("numb");
    case Felt::Restless:
        return say("restless");
    case Felt::Other:
        return say("something else");
    }
    std::abort();
}

QString asideText(Aside aside) {
    switch (aside) {
    case Aside::None:
        return {};
    case Aside::HardToSay:
        return say("hard to say");
    case Aside::NotForToday:
        return say("not a question for today");
    }
    std::abort();
}

QString helpTagText(HelpTag tag) {
    switch (tag) {
    case HelpTag::RestBefore:
        return say("rest before");
    case HelpTag::MedicineSettled:
        return say("medicine had settled");
    case HelpTag::WarmRoom:
        return say("a warm room");
    case HelpTag::TalkFirst:
        return say("talking first");
    case HelpTag::QuietDay:
        return say("a quiet day");
    case HelpTag::HelpAtHome:
        return say("help at home");
    case HelpTag::TimeOutside:
        return say("time outside");
    case HelpTag::Company:
        return say("good company");
    }
    std::abort();
}

QString answerText(const CheckInSheet& sheet, Dimension dimension) {
    if (!sheet.isAnswered(dimension)) { return {}; }
    if (dimension == Dimension::Wish) { return wishText(sheet.wish()); }
    if (dimension == Dimension::Line) { return fromUtf8(sheet.line()); }
    return scaledText(dimension, sheet.answer(dimension));
}

QString rhythmText(Rhythm rhythm) {
    switch (rhythm) {
    case Rhythm::Weekly:
        return say("Every week");
    case Rhythm::Fortnightly:
        return say("Every two weeks");
    case Rhythm::WhenWeSitDown:
        return say("When we sit down");
    }
    std::abort();
}

QString checkInDay(Day day) {
    return QLocale().toString(QDate(1970, 1, 1).addDays(dayNumber(day)), u"dddd d MMMM"_s);
}

} // namespace inglenook::ui
