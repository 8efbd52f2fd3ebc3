// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One wish for exact words: which activity, who gives, what it is only for. Alone it is prepared in one's
/// own room; with both here it lies on the table. Changing a line: what narrows is in force at once, the rest
/// becomes a wish.
#include "ui/agreement/agreement_errand.h"
#include "ui/bridge/door.h"
#include "ui/stance/condition_set.h"

#include <QObject>

#include <optional>
#include <vector>

namespace inglenook::ui {

struct WishState {
    bool isLoaded = false;
    std::vector<Activity> activities; ///< the catalogue, then own entries of those here
    BySeat<std::string> names;
    std::optional<Activity> activity; ///< chosen
    Direction direction = Direction::Together;
    ConditionSet conditions;
    bool isFixed = false; ///< a line or a wish is changed: the activity stays
    QString wording;      ///< exactly as it would read; empty until chosen
    std::optional<ErrorCode> problem;
};

class WishPresenter : public QObject {
    Q_OBJECT
public:
    WishPresenter(Door& door, AgreementErrand errand, QObject* parent = nullptr);
    [[nodiscard]] const WishState& state() const { return m_state; }
    [[nodiscard]] const Presence& presence() const { return m_door.presence(); }
    [[nodiscard]] const AgreementErrand& errand() const { return m_errand; }
    void choose(const std::string& activity);
    void chooseDirection(Direction direction);
    void save(const ConditionSet& conditions);
    void withdraw(); ///< of the line that is changed

Q_SIGNALS:
    void stateChanged();
    void saved();

private:
    void load();
    void word();
    void told(const Result<void>& result);
    Door& m_door;
    AgreementErrand m_errand;
    WishState m_state;
};

} // namespace inglenook::ui
