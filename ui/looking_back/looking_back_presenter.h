// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Looking back: alone, one's own ribbons, what helped, and one's own check-ins to erase; together, what each
/// chose to look at together.
#include "checkin/what_helped.h"
#include "looking_back/looking_back.h"
#include "ui/bridge/door.h"

#include <QObject>

#include <optional>
#include <vector>

namespace inglenook::ui {

enum class Span { SixWeeks, QuarterYear, Year };
[[nodiscard]] std::chrono::days lengthOf(Span span);

struct HelpedLine {
    HelpTag tag = HelpTag::RestBefore;
    QString sentence; ///< exactly as paper would say it
    bool onPaper = false;
};

struct LookingBackState {
    bool isLoaded = false;
    Span span = Span::SixWeeks;
    Day from;
    Day today;
    std::vector<Ribbon> own;          ///< alone
    BySeat<std::vector<Ribbon>> both; ///< together
    CheckInChoices choices;           ///< alone
    std::vector<HelpedLine> helped;   ///< alone
    std::vector<CheckIn> checkIns;    ///< alone: one's own within the span, newest first
    std::optional<Error> problem;
};

class LookingBackPresenter : public QObject {
    Q_OBJECT
public:
    explicit LookingBackPresenter(Door& door, QObject* parent = nullptr);
    [[nodiscard]] const LookingBackState& state() const { return m_state; }
    [[nodiscard]] const Presence& presence() const { return m_door.presence(); }
    void refresh();
    void look(Span span);
    void draw(Dimension dimension, bool isDrawn);
    void lookTogether(Dimension dimension, bool isLookedAt);
    void tickForPaper(HelpTag tag, bool isTicked);
    void erase(const EntryId& id);

Q_SIGNALS:
    void stateChanged();

private:
    template <class Job>
    void change(Job job);
    Door& m_door;
    LookingBackState m_state;
};

} // namespace inglenook::ui
