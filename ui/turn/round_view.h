// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Shows a round: curtains and each one's own last look. What opens is for the page around it to show.
#include "ui/turn/round_presenter.h"

#include <QVBoxLayout>
#include <QWidget>

namespace inglenook::ui {

class RoundView : public QWidget {
    Q_OBJECT
public:
    RoundView(RoundPresenter& round, const BySeat<QString>& names, QWidget* parent = nullptr);
    void focusFirst();

Q_SIGNALS:
    void left(); ///< too soon for a round: back

private:
    void render();
    void showPage(QWidget* page);
    [[nodiscard]] QWidget* makeCurtain();
    [[nodiscard]] QWidget* makePreview();
    [[nodiscard]] QWidget* makeTooSoon();
    RoundPresenter& m_round;
    BySeat<QString> m_names;
    QVBoxLayout* m_layout;
    QWidget* m_page = nullptr;
    RoundPhase m_shown = RoundPhase::Idle;
    Seat m_shownAt = Seat::Circle;
};

} // namespace inglenook::ui
