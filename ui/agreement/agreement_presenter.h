// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What the agreement page shows and what people can do there. Asks the vault again whenever something was
/// committed. Tightening names the seat whose hold it is; the page asks who, when both are here.
#include "agreement/table.h"
#include "couple/couple_store.h"
#include "ui/bridge/door.h"

#include <QObject>

#include <optional>
#include <vector>

namespace inglenook::ui {

struct AgreementState {
    bool isLoaded = false;
    std::optional<Error> problem; ///< the last thing that could not be done
    std::vector<LineView> lines;
    std::vector<BoundaryView> boundaries;
    std::vector<ProposalView> onTable;          ///< both here
    BySeat<std::vector<ProposalView>> prepared; ///< of those who are here
    HowWeAsk how;
    BySeat<std::vector<std::string>> stops;
    std::optional<Day> review;    ///< the earliest of the lines in force
    std::optional<Day> roundFrom; ///< a round opens on this day; absent: now (both here)
    Day today;
    [[nodiscard]] bool hasSettling() const;
    [[nodiscard]] bool hasInForce() const;
};

class AgreementPresenter : public QObject {
    Q_OBJECT
public:
    explicit AgreementPresenter(Door& door, QObject* parent = nullptr);

    [[nodiscard]] const AgreementState& state() const { return m_state; }
    [[nodiscard]] const Presence& presence() const { return m_door.presence(); }
    void refresh();

    void rest(Seat by, const LineId& line, const RestWords& words);
    void lift(Seat by, const LineId& line);
    void withdraw(Seat by, const LineId& line);
    void edit(Seat by, const LineId& line, const Term& to);
    void restAllTouch(Seat by);
    void tick(Seat by, const LineId& line, bool isTicked);
    void addBoundary(Seat owner, const QString& wording, const QString& until);
    void publishBoundary(Seat owner, const EntryId& id);
    void takeBackBoundary(Seat owner, const EntryId& id);
    void tickBoundary(Seat owner, const EntryId& id, bool isTicked);
    void bring(Seat by, const ProposalId& prepared);
    void dropPrepared(Seat by, const ProposalId& prepared);
    void takeOff(const ProposalId& id);

Q_SIGNALS:
    void stateChanged();
    void done(const QString& what); ///< a key of agreement_text: "rested", "lifted", …

private:
    template <class Job>
    void change(Job job, const QString& what);
    [[nodiscard]] static Result<AgreementState> load(House& house);
    Door& m_door;
    AgreementState m_state;
};

} // namespace inglenook::ui
