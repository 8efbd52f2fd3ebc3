// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Shows a round: curtains and each one's own last look. What opens is for the page around it to show.
#include "ui/control/one_view.h"
#include "ui/turn/round_presenter.h"

#include <QVBoxLayout>
#include <QWidget>

namespace inglenook::ui {

class RoundView : public QWidget {
    Q_OBJECT
public:
    RoundView(RoundPresenter& round, const BySeat<QString>& names, QWidget* parent = nullptr);
    void focusFirst() { m_view.focusFirst(); }

Q_SIGNALS:
    void left(); ///< too soon for a round: back

private:
    void render();
    [[nodiscard]] QWidget* makeCurtain();
    [[nodiscard]] QWidget* makePreview();
    [[nodiscard]] QWidget* makeTooSoon();
    RoundPresenter& m_round;
    BySeat<QString> m_names;
    OneView m_view;
    RoundPhase m_shown = RoundPhase::Idle;
    Seat m_shownAt = Seat::Circle;
};

} // namespace inglenook::ui
