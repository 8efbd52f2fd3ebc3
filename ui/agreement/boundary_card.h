// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Boundaries in their owners' words. They only close, so there is no rest; their owner alone takes one back.
#include "agreement/line_view.h"
#include "ui/bridge/door.h"
#include "ui/control/card.h"

#include <vector>

namespace inglenook::ui {

class Field;

class BoundaryCard : public Card {
    Q_OBJECT
public:
    BoundaryCard(const std::vector<BoundaryView>& boundaries, const Presence& presence,
                 QWidget* parent = nullptr);
    /// What is typed and not added, so that a lock loses nothing.
    [[nodiscard]] QString typedWording() const;
    [[nodiscard]] QString typedUntil() const;
    void setTyped(const QString& wording, const QString& until);

Q_SIGNALS:
    void typed();
    void addAsked(Seat owner, const QString& wording, const QString& until);
    void showAsked(Seat owner, const EntryId& id);
    void takeBackAsked(Seat owner, const EntryId& id);
    void ticked(Seat owner, const EntryId& id, bool isTicked);

private:
    void addBoundary(const BoundaryView& boundary, const Presence& presence);
    void addForm(const Presence& presence);
    Field* m_wording = nullptr;
    Field* m_until = nullptr;
};

} // namespace inglenook::ui
