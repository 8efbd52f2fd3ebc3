// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The page as it would print now. Nothing leaves the vault here; an edition is kept once paper has left by a
/// hand.
#include "paper/agreement_paper.h"
#include "ui/bridge/door.h"

#include <QObject>

#include <optional>

namespace inglenook::ui {

enum class PaperKind { Agreement, ToTalkAbout };

struct PaperState {
    std::optional<paper::ComposedPage> page;
    std::optional<Error> problem;
};

class PaperPresenter : public QObject {
    Q_OBJECT
public:
    explicit PaperPresenter(Door& door, QObject* parent = nullptr);
    [[nodiscard]] const PaperState& state() const { return m_state; }
    [[nodiscard]] const Presence& presence() const { return m_door.presence(); }
    void compose(PaperKind kind, const paper::PageChoices& choices);
    /// Paper or a file has left: with both here the edition is kept.
    void hasLeft();

Q_SIGNALS:
    void stateChanged();

private:
    Door& m_door;
    PaperState m_state;
};

} // namespace inglenook::ui
