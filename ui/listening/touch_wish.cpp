// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/touch_wish.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/choice_row.h"
#include "ui/control/field.h"
#include "ui/control/text.h"
#include "ui/stance/activity_picker.h"
#include "ui/stance/deck.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestWord = 4;

std::vector<Activity> touches() {
    auto all = builtInActivities();
    std::erase_if(all, [](const Activity& each) { return each.level == TouchLevel::None; });
    return all;
}

bool isKnown(const QString& words) { return !foundActivities(touches(), toUtf8(words)).empty(); }

/// The wish's own words where the search knows them, else the first of its words that it knows.
QString searchFor(const QString& words) {
    if (words.isEmpty() || isKnown(words)) { return words; }
    for (const auto& word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() < kShortestWord) { continue; }
        if (isKnown(word)) { return word; }
    }
    return {};
}

} // namespace

TouchWish::TouchWish(const QString& speaker, const BySeat<QString>& names, const QString& words,
                     QWidget* parent)
    : StepPage(tr("Something about touch"),
               tr("It sleeps a night first. It lies in %1’s own room until %1 brings it to the table. "
                  "Nobody answers it now.")
                   .arg(speaker),
               parent),
      m_names{{toUtf8(names[Seat::Circle]), toUtf8(names[Seat::Diamond])}},
      m_pick(new Card(tr("Which of these is nearest?"))),
      m_picker(
          new ActivityPicker(tr("Nothing has these words. Leave it for now: you can add an entry of your "
                                "own when you answer alone."))),
      m_words(new Card(tr("These words would be kept"))), m_wording(new Text({}, TextRole::Title)) {
    setObjectName(u"touchWish"_s);
    put(m_pick);
    m_pick->add(m_picker);
    m_picker->setActivities(touches());
    m_picker->setSearch(searchFor(words));
    connect(m_picker, &ActivityPicker::chosen, this, &TouchWish::choose);
    put(m_words);
    m_words->add(m_wording);
    m_words->hide();
    addBack();
    addSkip(tr("Leave it for now"));
    connect(this, &StepPage::skipped, this, &TouchWish::left);
    addNext(tr("Keep it for %1").arg(speaker));
    nextButton()->setEnabled(false);
    connect(this, &StepPage::next, this, [this] {
        if (m_activity) { Q_EMIT kept({m_activity->id, m_way}); }
    });
}

void TouchWish::choose(const Activity& activity) {
    m_activity = activity;
    m_way = activity.hasDirection ? Direction::CircleGives : Direction::Together;
    m_pick->hide();
    m_words->show();
    nextButton()->setEnabled(true);
    if (activity.hasDirection) {
        auto* who = new ChoiceRow(tr("Who gives"),
                                  {{tr("%1 gives").arg(fromUtf8(m_names[Seat::Circle])), u"circle"_s, {}},
                                   {tr("%1 gives").arg(fromUtf8(m_names[Seat::Diamond])), u"diamond"_s, {}}});
        who->setChoice(0);
        connect(who, &ChoiceRow::chosen, this, [this, who](int choice) {
            if (choice == ChoiceRow::kNone) {
                return who->setChoice(m_way == Direction::CircleGives ? 0 : 1);
            }
            m_way = choice == 0 ? Direction::CircleGives : Direction::DiamondGives;
            word();
        });
        m_direction = m_words->add(who);
    }
    word();
    nextButton()->setFocus();
}

void TouchWish::word() { m_wording->setText(fromUtf8(wordingOf(*m_activity, m_way, m_names))); }

} // namespace inglenook::ui
