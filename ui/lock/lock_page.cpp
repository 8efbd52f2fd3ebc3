// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/lock_page.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/passphrase_field.h"
#include "ui/control/person_mark.h"
#include "ui/control/text.h"
#include "ui/lock/lock_text.h"
#include "ui/lock/seat_button.h"
#include "ui/problem/problem_text.h"

#include <QProgressBar>

#include <algorithm>

namespace inglenook::ui {

LockPage::LockPage(Door& door, QWidget* parent)
    : CentredCard(450, parent), m_door(door), m_heading(new Text(QString(), TextRole::Display)),
      m_sentence(new Text(QString(), TextRole::Muted)), m_mark(new PersonMark(Seat::Circle, QString(), 44)),
      m_marks(new BothMarks), m_seatRow(new QWidget),
      m_name(new Field(tr("Your name, as you like to be called"))),
      m_passphrase(new PassphraseField(tr("Passphrase"))),
      m_repeat(new PassphraseField(tr("The same once more"))), m_progress(new QProgressBar),
      m_open(new Button(tr("Open"), Button::Kind::Primary)),
      m_back(new Button(QStringLiteral("back"), tr("Back"), Button::Kind::Quiet)) {
    build();
    connect(m_passphrase, &PassphraseField::finished, this, [this] {
        if (m_step == Step::Taking) {
            m_repeat->setFocus();
        } else {
            open();
        }
    });
    connect(m_repeat, &PassphraseField::finished, this, &LockPage::take);
    connect(m_name, &Field::finished, m_passphrase, [this] { m_passphrase->setFocus(); });
    connect(m_open, &QPushButton::clicked, this, [this] { m_step == Step::Taking ? take() : open(); });
    connect(m_back, &QPushButton::clicked, this, &LockPage::goBack);
    connect(&m_door, &Door::progressed, this, [this](double share) {
        m_progress->setValue(static_cast<int>(std::clamp(share, 0.0, 1.0) * 100));
    });
    askEveryone();
}

void LockPage::build() {
    card()->add(m_marks);
    card()->add(m_mark);
    card()->add(m_heading);
    card()->add(m_sentence);
    auto* seats = new Flow(16, m_seatRow);
    seats->setCentred(false);
    for (const auto seat : kBothSeats) {
        m_seats[seat] = new SeatButton(seat);
        seats->addWidget(m_seats[seat]);
        connect(m_seats[seat], &QPushButton::clicked, this, [this, seat] { pick(seat); });
    }
    card()->add(m_seatRow);
    card()->add(m_name);
    card()->add(m_passphrase);
    card()->add(m_repeat);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Opening"));
    card()->add(m_progress);
    auto* buttons = new Flow(8);
    buttons->addWidget(m_open);
    buttons->addWidget(m_back);
    card()->add(buttons);
    m_name->setMaxLength(60);
}

void LockPage::askEveryone() {
    m_other.reset();
    turnTo(Step::Seats);
}

void LockPage::askOther(Seat seat) {
    m_other = seat;
    m_seat = seat;
    m_form = Step::Passphrase;
    turnTo(Step::Passphrase);
    m_door.ask(
        this, [seat](House& house) -> Result<bool> { return house.canTakeSeat(seat); },
        [this, seat](const Result<bool>& isEmpty) {
            const auto isStillAsked = m_other == seat && m_step == Step::Passphrase;
            if (isEmpty && *isEmpty && isStillAsked) { turnTo(Step::Taking); }
        });
}

void LockPage::forget() {
    m_passphrase->clear();
    m_repeat->clear();
    m_name->setText(QString());
    m_passphrase->setNote(QString());
    m_repeat->setNote(QString());
}

void LockPage::turnTo(Step step) {
    m_step = step;
    const auto isForm = step == Step::Passphrase || step == Step::Taking;
    m_marks->setVisible(step == Step::Seats);
    m_mark->setVisible(step != Step::Seats);
    m_mark->setPerson(m_seat, QString());
    m_seatRow->setVisible(step == Step::Seats);
    m_name->setVisible(step == Step::Taking);
    m_passphrase->setVisible(isForm);
    m_repeat->setVisible(step == Step::Taking);
    m_progress->setVisible(step == Step::Opening);
    m_open->setVisible(isForm);
    m_back->setVisible(step != Step::Seats);
    m_back->setText(step == Step::Opening ? tr("Stop") : tr("Back"));
    m_open->setText(step == Step::Taking ? tr("Take this seat") : tr("Open"));
    switch (step) {
    case Step::Seats:
        m_heading->setText(tr("Welcome"));
        m_sentence->setText(tr("Who is sitting down?"));
        m_seats[Seat::Circle]->setFocus();
        break;
    case Step::Passphrase:
        m_heading->setText(m_other ? tr("Sit down together") : tr("Good to see you"));
        m_sentence->setText(m_other ? tr("This seat is yours? Then type your passphrase.")
                                    : chosenSeat(m_seat));
        m_passphrase->setFocus();
        break;
    case Step::Taking:
        m_heading->setText(tr("This seat is free"));
        m_sentence->setText(tr("Choose a name and a passphrase only you know. Five words are easy to keep."));
        m_name->setFocus();
        break;
    case Step::Opening:
        m_heading->setText(tr("One moment"));
        m_sentence->setText(openingWords());
        m_progress->setValue(0);
        m_back->setFocus();
        break;
    }
    setAccessibleName(m_heading->text());
}

void LockPage::pick(Seat seat) {
    m_seat = seat;
    m_form = Step::Passphrase;
    turnTo(Step::Passphrase);
}

void LockPage::open() {
    auto typed = m_passphrase->passphrase();
    if (!typed) { return m_passphrase->setNote(problemSentence(typed.error().code)); }
    m_form = Step::Passphrase;
    forget();
    turnTo(Step::Opening);
    m_door.sitDown(this, m_seat, std::move(*typed), [this](const Result<void>& result) { answered(result); });
}

void LockPage::take() {
    const auto name = PersonName::from(toUtf8(m_name->text()));
    if (!name) { return m_name->setNote(problemSentence(name.error().code)); }
    auto typed = m_passphrase->passphrase();
    if (!typed) { return m_passphrase->setNote(problemSentence(typed.error().code)); }
    const auto repeated = m_repeat->passphrase();
    const auto areSame = repeated && std::ranges::equal(repeated->bytes(), typed->bytes());
    if (!areSame) { return m_repeat->setNote(differingPassphrases()); }
    m_form = Step::Taking;
    m_passphrase->clear();
    m_repeat->clear();
    turnTo(Step::Opening);
    m_door.takeSeat(this, m_seat, *name, std::move(*typed),
                    [this](const Result<void>& result) { answered(result); });
}

void LockPage::answered(const Result<void>& result) {
    if (result) {
        forget();
        m_other.reset();
        turnTo(Step::Seats);
        Q_EMIT satDown();
        return;
    }
    if (m_step != Step::Opening) { return; } // stopped meanwhile
    turnTo(m_form);
    const auto code = result.error().code;
    if (code == ErrorCode::Cancelled) { return; }
    m_passphrase->setNote(code == ErrorCode::PassphraseWrong ? wrongPassphrase(m_seat)
                                                             : problemSentence(code));
}

void LockPage::goBack() {
    if (m_step == Step::Opening) {
        m_door.cancel();
        return turnTo(m_form);
    }
    forget();
    if (m_other) {
        m_other.reset();
        Q_EMIT givenUp();
        return;
    }
    turnTo(Step::Seats);
}

} // namespace inglenook::ui
