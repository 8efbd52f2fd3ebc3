// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A wish about touch, put into exact words and then left to sleep: it lies in the speaker's own room and is
/// answered by nobody today.
#include "agreement/activity.h"
#include "ui/turn/step_page.h"

#include <optional>

namespace inglenook::ui {

class ActivityPicker;
class Card;

class TouchWish : public StepPage {
    Q_OBJECT
public:
    /// `words` is what the speaker had written; it is searched for first.
    TouchWish(const QString& speaker, const BySeat<QString>& names, const QString& words,
              QWidget* parent = nullptr);

Q_SIGNALS:
    void kept(const inglenook::StanceKey& wish);
    void left(); ///< no exact words today

private:
    void choose(const Activity& activity);
    void word();
    BySeat<std::string> m_names;
    Card* m_pick;
    ActivityPicker* m_picker;
    Card* m_words;
    Text* m_wording;
    QWidget* m_direction = nullptr;
    std::optional<Activity> m_activity;
    Direction m_way = Direction::Together;
};

} // namespace inglenook::ui
