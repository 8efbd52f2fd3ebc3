// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A ring that fills slowly while somebody speaks, and then stays full: no number, no sound, no colour of
/// alarm, and nothing happens when it is full.
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

namespace inglenook::ui {

class TalkRing : public QWidget {
    Q_OBJECT
public:
    /// `share` gives 0 to 1, asked once a second; absent: nothing to draw.
    explicit TalkRing(std::function<std::optional<double>()> share, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] double drawn() const { return m_drawn; }
    void look();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::function<std::optional<double>()> m_share;
    double m_drawn = 0;
    QTimer m_timer;
};

} // namespace inglenook::ui
