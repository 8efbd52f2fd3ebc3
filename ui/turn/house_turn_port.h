// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Yes turns and rounds over the real vault. A turn lives on the vault thread; a lock in between ends it, and
/// nothing of it was written.
#include "ui/bridge/door.h"
#include "ui/turn/turn_port.h"

#include <memory>

namespace inglenook::ui {

class HouseTurnPort final : public TurnPort {
public:
    explicit HouseTurnPort(Door& door);
    ~HouseTurnPort() override;
    HouseTurnPort(const HouseTurnPort&) = delete;
    HouseTurnPort& operator=(const HouseTurnPort&) = delete;
    void begin(QObject* owner, YesTurn::Kind kind, const std::vector<LineId>& chosen,
               Done<BySeat<std::vector<YesItem>>> done) override;
    void seal(QObject* owner, Seat seat, Passphrase passphrase, std::map<LineId, YesAnswer> answers,
              std::set<LineId> onPaper, Done<void> done) override;
    void undo(QObject* owner, Seat seat, Done<void> done) override;
    void finish(QObject* owner, Done<Outcomes> done) override;
    void abandon() override;

private:
    Door& m_door;
    std::shared_ptr<std::optional<YesTurn>> m_turn; ///< touched on the vault thread only
};

class HouseRoundPort final : public RoundPort {
public:
    explicit HouseRoundPort(Door& door) : m_door(door) {}
    void opensOn(QObject* owner, Done<std::optional<Day>> done) override;
    void preview(QObject* owner, Seat seat, Done<std::vector<RoundLine>> done) override;
    void open(QObject* owner, const BySeat<std::set<StanceKey>>& leftOut,
              Done<std::vector<RoundLine>> done) override;

private:
    Door& m_door;
};

/// The words of a line as those at the table know it; nothing for an activity that neither room knows.
[[nodiscard]] Result<std::optional<std::string>> wordingAtTable(Together& together, const StanceKey& key);

} // namespace inglenook::ui
