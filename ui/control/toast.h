// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One sentence about what just happened, at the foot of the window, said by screen readers. Stays until the
/// next one, a key press on "Close" or ten seconds, and never covers what has the focus.
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace inglenook::ui {

class Button;
class Text;

/// A property that is true of what no note may lie on: the way out of a talk.
inline constexpr auto kAlwaysInSight = "alwaysInSight";

class Toast : public QWidget {
    Q_OBJECT
public:
    explicit Toast(QWidget* over);
    /// With an action word ("Undo") one button is offered; `actionChosen` tells.
    /// An empty sentence: whatever is shown goes.
    void say(const QString& sentence, const QString& action = {});
    [[nodiscard]] QString sentence() const;
    /// Over this part of the parent while it is to be seen: beside it are Hide and Lock.
    void stayOver(QWidget* area) { m_area = area; }
    /// At the foot, above what is always in sight; at the head where it would lie on what has the focus.
    void place();

Q_SIGNALS:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Text* m_text;
    Button* m_action;
    Button* m_close;
    [[nodiscard]] QRect room() const;
    [[nodiscard]] QRect placeOf(const QWidget& control) const;
    QTimer m_timer;
    QPointer<QWidget> m_area;
};

} // namespace inglenook::ui
