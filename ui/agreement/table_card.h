// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Alone: the wishes one prepared. Together: what lies on the table, and which of it goes into a yes turn;
/// what each prepared stays behind the curtain until its author brings it.
#include "ui/agreement/agreement_presenter.h"
#include "ui/control/card.h"

#include <utility>
#include <vector>

namespace inglenook::ui {

class Chip;

class TableCard : public Card {
    Q_OBJECT
public:
    TableCard(const AgreementState& state, const Presence& presence, QWidget* parent = nullptr);
    [[nodiscard]] std::vector<LineId> chosen() const;

Q_SIGNALS:
    void wishAsked(); ///< prepare or put down a new wish
    void rewordAsked(const ProposalView& proposal);
    void takeOffAsked(const ProposalId& id);
    void preparedAsked(Seat of); ///< both here: one person's prepared wishes, behind the curtain
    void dropAsked(Seat by, const ProposalId& id);
    void yesTurnAsked(const std::vector<LineId>& chosen);

private:
    void addProposal(const ProposalView& proposal, QString note);
    void addOnTable(const AgreementState& state);
    void addPrepared(const AgreementState& state, Seat seat);
    std::vector<std::pair<LineId, Chip*>> m_chips;
};

} // namespace inglenook::ui
