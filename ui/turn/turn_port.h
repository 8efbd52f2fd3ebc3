// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What yes turns and rounds need of the vault, and no more. Every call answers once, on the UI thread,
/// unless `owner` died. Both people are here; otherwise NeedsBoth.
#include "agreement/table.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

class QObject;

namespace inglenook::ui {

class TurnPort {
public:
    template <class T>
    using Done = std::function<void(Result<T>)>;
    using Outcomes = std::vector<std::pair<LineId, YesOutcome>>;
    TurnPort() = default;
    TurnPort(const TurnPort&) = delete;
    TurnPort& operator=(const TurnPort&) = delete;
    virtual ~TurnPort() = default;
    /// The page of each; ends a turn that was begun before.
    virtual void begin(QObject* owner, YesTurn::Kind kind, const std::vector<LineId>& chosen,
                       Done<BySeat<std::vector<YesItem>>> done) = 0;
    virtual void seal(QObject* owner, Seat seat, Passphrase passphrase, std::map<LineId, YesAnswer> answers,
                      std::set<LineId> onPaper, Done<void> done) = 0;
    virtual void undo(QObject* owner, Seat seat, Done<void> done) = 0;
    virtual void finish(QObject* owner, Done<Outcomes> done) = 0;
    virtual void abandon() = 0; ///< nothing of the turn is kept
};

/// One answer as its author previews it, or one overlap (then without stance and conditions).
struct RoundLine {
    StanceKey key;
    std::string wording;
    Stance stance = Stance::Unanswered;
    std::vector<std::string> conditions;
};

class RoundPort {
public:
    template <class T>
    using Done = std::function<void(Result<T>)>;
    RoundPort() = default;
    RoundPort(const RoundPort&) = delete;
    RoundPort& operator=(const RoundPort&) = delete;
    virtual ~RoundPort() = default;
    virtual void opensOn(QObject* owner, Done<std::optional<Day>> done) = 0;
    virtual void preview(QObject* owner, Seat seat, Done<std::vector<RoundLine>> done) = 0;
    virtual void open(QObject* owner, const BySeat<std::set<StanceKey>>& leftOut,
                      Done<std::vector<RoundLine>> done) = 0;
};

} // namespace inglenook::ui
