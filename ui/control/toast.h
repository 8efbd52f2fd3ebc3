// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One sentence about what just happened, at the foot of the window, said by screen readers. Stays until the
/// next one, a key press on "Close" or ten seconds, and never covers what has the focus.
#include <QTimer>
#include <QWidget>

namespace inglenook::ui {

class Button;
class Text;

class Toast : public QWidget {
    Q_OBJECT
public:
    explicit Toast(QWidget* over);
    /// With an action word ("Undo") one button is offered; `actionChosen` tells.
    void say(const QString& sentence, const QString& action = {});
    [[nodiscard]] QString sentence() const;
    void place(); ///< at the foot of its parent; at the head where it would lie on what has the focus

Q_SIGNALS:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Text* m_text;
    Button* m_action;
    Button* m_close;
    QTimer m_timer;
};

} // namespace inglenook::ui
