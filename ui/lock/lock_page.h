// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Where a person sits down: pick a shape, type a passphrase. No name is shown before somebody is here. Also
/// for the second person beside the first, and for taking a seat that is known to be empty.
#include "ui/bridge/door.h"
#include "ui/lock/centred_card.h"

#include <optional>

class QProgressBar;

namespace inglenook::ui {

class Button;
class Field;
class Flow;
class PassphraseField;
class PersonMark;
class SeatButton;
class Text;

class LockPage : public CentredCard {
    Q_OBJECT
public:
    explicit LockPage(Door& door, QWidget* parent = nullptr);
    /// Nobody is here: both shapes are offered.
    void askEveryone();
    /// One is here; the other may sit down beside them, or take the seat when it is known to be empty.
    void askOther(Seat seat);
    void forget(); ///< wipes what is typed
    [[nodiscard]] PassphraseField* field() const { return m_passphrase; }
    [[nodiscard]] SeatButton* seatButton(Seat seat) const { return m_seats[seat]; }

Q_SIGNALS:
    void satDown();
    void givenUp(); ///< the second person does not sit down now

private:
    enum class Step { Seats, Passphrase, Taking, Opening };
    void build();
    void turnTo(Step step);
    void pick(Seat seat);
    void open();
    void take();
    void answered(const Result<void>& result);
    void goBack();
    Door& m_door;
    Step m_step = Step::Seats;
    Step m_form = Step::Passphrase; ///< where an answer comes back to
    std::optional<Seat> m_other;    ///< set: only this seat, beside somebody
    Seat m_seat = Seat::Circle;
    Text* m_heading;
    Text* m_sentence;
    PersonMark* m_mark;
    BothMarks* m_marks;
    QWidget* m_seatRow;
    BySeat<SeatButton*> m_seats;
    Field* m_name;
    PassphraseField* m_passphrase;
    PassphraseField* m_repeat;
    QProgressBar* m_progress;
    Button* m_open;
    Button* m_back;
};

} // namespace inglenook::ui
