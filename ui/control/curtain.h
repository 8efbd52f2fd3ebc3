// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Stands between two people: "Pass the laptop to Ben", a big shape, one button. Nothing of what came before
/// is on it.
#include "value/seat.h"

#include <QWidget>

namespace inglenook::ui {

class Button;
class PersonMark;
class Text;

class Curtain : public QWidget {
    Q_OBJECT
public:
    explicit Curtain(QWidget* parent = nullptr);
    /// `sentence` under the heading may say what comes next; `button` is what the person says ("I am Ben").
    void handTo(Seat seat, const QString& name, const QString& sentence, const QString& button);
    [[nodiscard]] Button* button() const { return m_button; }

Q_SIGNALS:
    void opened();

private:
    PersonMark* m_mark;
    Text* m_heading;
    Text* m_sentence;
    Button* m_button;
};

} // namespace inglenook::ui
