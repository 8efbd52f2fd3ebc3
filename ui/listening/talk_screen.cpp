// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/talk_screen.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/chip.h"
#include "ui/control/choice_row.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/soft_ring.h"
#include "ui/control/text.h"
#include "ui/evening/chip_choice.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QTimer>

namespace inglenook::ui {

using namespace Qt::StringLiterals;
using listening::Actor;
using listening::Event;
using listening::State;

namespace {

constexpr double kBig = 60;
constexpr double kVeryBig = 112;
constexpr int kMostWords = 3;
constexpr int kRingLookMs = 1000;
constexpr int kLargeText = 150; // percent

QStringList listOf(const std::vector<std::string>& words) {
    QStringList out;
    for (const auto& word : words) {
        out << fromUtf8(word);
    }
    return out;
}

QString glyphOf(Seat seat) { return seat == Seat::Circle ? u"circle"_s : u"diamond"_s; }

Button* bigButton(const QString& glyph, const QString& words, Button::Kind kind, TalkStyle style) {
    auto* button = new Button(glyph, words, kind);
    button->setMinimumHeight(px(style == TalkStyle::LyingDown ? kVeryBig : kBig));
    return button;
}

} // namespace

TalkScreen::TalkScreen(TalkPresenter& presenter, TalkStyle style, QWidget* parent)
    : StepPage({}, {}, parent), m_presenter(presenter), m_style(style) {
    setObjectName(u"talkScreen"_s);
    const auto text = talkScreenText(presenter);
    setTitle(text.title);
    setSubtitle(text.lead);
    setAccessibleDescription(text.lead);
    focusNothing(); // nothing is chosen beforehand
    const bool isUsual = style == TalkStyle::Usual;
    // In large text what is asked comes before where you are, but for the page that asks just that.
    const bool isLarge = Theme::current().textPercent() >= kLargeText && presenter.state() != State::Resumed;
    if (isUsual && !isLarge) { addRecap(); }
    if (!isUsual && presenter.ring()) { putSmall(body(), newRing()); }
    addHeard();
    if (!presenter.talk().isTimeUp) { addInput(); }
    addTaps(text);
    addSteps(text);
    if (isUsual && isLarge) { addRecap(); }
    if (isUsual) { addStarters(text); }
    if (!presenter.talk().isTimeUp) { addWordLists(); }
    addLongerPauses();
    if (presenter.state() == State::Closing) { addLastPage(); }
    showTaps();
}

/// Looks once a second how full it is.
SoftRing* TalkScreen::newRing() {
    auto* ring = new SoftRing(SoftRing::Size::BesideWords);
    ring->setAccessibleName(tr("A soft ring"));
    ring->setAccessibleDescription(
        tr("It fills slowly while somebody speaks. Nothing happens when it is full."));
    const auto look = [this, ring] { ring->setShare(m_presenter.ring().value_or(0)); };
    auto* timer = new QTimer(ring);
    connect(timer, &QTimer::timeout, ring, look);
    timer->start(kRingLookMs);
    look();
    return ring;
}

/// Topic, last confirmed line, whose turn.
void TalkScreen::addRecap() {
    const auto& session = m_presenter.talk().session;
    auto* card = put(new Card({}, Card::Kind::Sunken));
    card->setObjectName(u"recap"_s);
    card->setAccessibleName(tr("Where you are"));
    auto* row = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    row->addLayout(words, 1);
    if (m_presenter.ring()) { row->addWidget(newRing()); }
    card->add(row);
    words->addWidget(new Text(tr("About: %1").arg(fromUtf8(session.topic.words)), TextRole::Label));
    if (!session.lastConfirmed.empty()) {
        words->addWidget(new Text(tr("Heard last: %1").arg(fromUtf8(session.lastConfirmed)), TextRole::Body));
    }
    const bool isRest =
        session.state == State::Paused || session.state == State::Parked || session.state == State::Resumed;
    const auto turn = turnText(session, m_presenter.presence().names);
    words->addWidget(new Text(isRest ? tr("Then: %1").arg(turn) : turn, TextRole::Muted));
    words->addStretch(1);
}

void TalkScreen::tell(const QString& sentence) {
    delete m_told;
    m_told = new Card({}, Card::Kind::Tint);
    auto* text = m_told->add(new Text(sentence, TextRole::Heading));
    text->setTone(Tone::OnTint);
    body()->insertWidget(0, m_told);
    QAccessibleEvent alert(text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TalkScreen::addStarters(const TalkScreenText& text) {
    if (text.starters.empty()) { return; }
    const bool isPause = m_presenter.state() == State::Paused;
    auto* card = put(new Card(isPause ? tr("What may do good") : tr("One way to begin, if you like")));
    for (const auto& words : text.starters) {
        card->add(new Text(fromUtf8(words), TextRole::Body));
    }
}

/// What was shown, said back, guessed or wished, for whoever has to answer it.
void TalkScreen::addHeard() {
    const auto& talk = m_presenter.talk();
    const auto& session = talk.session;
    const auto tell = [this](const QString& title, const QString& words) {
        if (words.isEmpty()) { return; }
        auto* card = put(new Card(title, Card::Kind::Tint));
        card->add(new Text(words, TextRole::Title))->setTone(Tone::OnTint);
        card->title()->setTone(Tone::OnTint);
    };
    const auto speaker = m_presenter.nameOf(session.speaker);
    const auto listener = m_presenter.nameOf(session.listener());
    if (session.state == State::Reflecting) { tell(tr("%1 shows").arg(speaker), talk.shown.join(u" · "_s)); }
    if (session.state == State::Checking || session.state == State::SummaryCheck) {
        tell(tr("%1 wrote").arg(listener), fromUtf8(session.saidBack));
    }
    if (session.state == State::FeelingCheck) {
        tell(tr("%1 guesses").arg(listener), talk.guessed.join(u" · "_s));
    }
    if (session.state == State::WishAnswer) { tell(tr("%1 wishes").arg(speaker), talk.wish); }
}

void TalkScreen::addWordLists() {
    const auto& session = m_presenter.talk().session;
    const bool isSaying = session.state == State::Speaking || session.state == State::Adding;
    const bool isWished = m_style == TalkStyle::Usual || session.hasUsedOtherMode;
    if (!isSaying || !isWished) { return; }
    auto* card = put(new Card(tr("Words to tap, if words are hard to find")));
    const auto& all = listening::content();
    for (const auto& [name, words] :
         {std::pair(tr("I feel"), &all.feelings), {tr("I long for"), &all.needs}}) {
        card->add(new Text(name, TextRole::Label));
        auto* chips = card->add(new ChipChoice(name, listOf(*words), kMostWords));
        chips->setMostNote(tr("Three words are plenty. Take one away first."));
        chips->setOwnLabel(tr("In your own words"));
        m_words.append(chips);
    }
}

void TalkScreen::addInput() {
    const auto& session = m_presenter.talk().session;
    const bool isUsual = m_style == TalkStyle::Usual;
    if (session.state == State::Invited) {
        const auto& names = m_presenter.presence().names;
        put(new Text(tr("Who speaks first"), TextRole::Label));
        m_first = put(new ChoiceRow(tr("Who speaks first"), {{names[Seat::Circle], u"circle"_s, {}},
                                                             {names[Seat::Diamond], u"diamond"_s, {}}}));
        m_first->setChoice(session.inviter == Seat::Circle ? 0 : 1);
    }
    if (session.state == State::FeelingGuess) {
        auto* chips = put(new ChipChoice(tr("A feeling"), listOf(listening::content().feelings),
                                         listening::limits::kFeelingWords));
        chips->setMostNote(tr("Two words are plenty. Take one away first."));
        chips->setOwnLabel(tr("Another word"));
        m_words.append(chips);
    }
    QString label;
    if (session.state == State::Reflecting || session.state == State::Summary) {
        label = tr("Or write it, in a line");
    }
    if (session.state == State::Wish) { label = tr("The wish, in your words (you may also just say it)"); }
    if (label.isEmpty() || !isUsual) { return; }
    m_line = put(new Field(label));
    m_line->setObjectName(u"talkLine"_s);
    m_line->setMaxLength(static_cast<int>(Wording::kMax));
}

void TalkScreen::addSteps(const TalkScreenText& text) {
    QList<TalkStep> open;
    for (const auto& step : text.steps) {
        if (m_presenter.isOpen(step.event, step.actor)) { open.append(step); }
    }
    if (!open.isEmpty() && !m_taps.empty()) { put(new Text(tr("Or one of you:"), TextRole::Label)); }
    for (const auto& step : open) {
        const auto kind = open.size() == 1 ? Button::Kind::Primary : Button::Kind::Secondary;
        auto* button = put(bigButton(step.glyph, step.words, kind, m_style));
        button->setAccessibleDescription(tr("Key %1").arg(m_steps.size() + 1));
        button->setObjectName(u"step-"_s + fromUtf8(nameOf(step.event)));
        connect(button, &Button::clicked, this, [this, step] { press(step); });
        m_steps.append(button);
    }
    if (m_steps.size() > 1) {
        put(new Text(m_steps.size() == 2 ? tr("The keys 1 and 2 choose.")
                                         : tr("The keys 1 to %1 choose.").arg(m_steps.size()),
                     TextRole::Small));
    }
    onDigit([this](int digit) {
        if (digit <= m_steps.size() && m_steps.at(digit - 1)->isEnabled()) { m_steps.at(digit - 1)->click(); }
    });
}

void TalkScreen::addTaps(const TalkScreenText& text) {
    m_tap = text.tap;
    if (m_tap.isEmpty()) { return; }
    const bool isSwap = m_presenter.state() == State::Swap;
    if (isSwap && !m_presenter.isOpen(Event::SwapNow, Actor::Both)) { return; }
    put(new Text(tr("Both tap:"), TextRole::Label));
    for (const Seat seat : kBothSeats) {
        auto* button = put(
            bigButton(glyphOf(seat), m_tap.arg(m_presenter.nameOf(seat)), Button::Kind::Secondary, m_style));
        button->setObjectName(seat == Seat::Circle ? u"tap-circle"_s : u"tap-diamond"_s);
        button->setAccessibleDescription(tr("Key %1").arg(m_steps.size() + 1));
        connect(button, &Button::clicked, this, [this, seat] { m_presenter.tap(seat); });
        m_taps[seat] = button;
        m_steps.append(button);
    }
}

void TalkScreen::showTaps() {
    const auto& talk = m_presenter.talk();
    for (const auto& [seat, button] : m_taps) {
        button->setGlyph(talk.tapped[seat] ? u"check"_s : glyphOf(seat));
        button->setKind(talk.tapped[seat] ? Button::Kind::Primary : Button::Kind::Secondary);
        button->setText(talk.tapped[seat] ? tr("%1 has tapped").arg(m_presenter.nameOf(seat))
                                          : m_tap.arg(m_presenter.nameOf(seat)));
        if (m_presenter.state() == State::Paused) { button->setEnabled(m_presenter.isPauseOver()); }
    }
    for (const auto& [seat, chip] : m_approvals) {
        chip->setChecked(talk.approved[seat]);
    }
    if (m_presenter.state() == State::Paused) { setSubtitle(talkScreenText(m_presenter).lead); }
}

void TalkScreen::addLongerPauses() {
    if (m_presenter.state() != State::Paused || !m_presenter.isOpen(Event::NeedLonger, Actor::Either)) {
        return;
    }
    put(new Text(tr("Or longer:"), TextRole::Label));
    auto* row = put(new QWidget);
    auto* flow = new Flow(8, row);
    const QList<std::pair<QString, int>> offers = {
        {tr("An hour"), 60}, {tr("Four hours"), 240}, {tr("Until tomorrow"), 24 * 60}};
    for (const auto& [words, minutes] : offers) {
        auto* button = new Button(words, Button::Kind::Secondary);
        connect(button, &Button::clicked, this,
                [this, minutes = minutes] { m_presenter.longerPause(std::chrono::minutes(minutes)); });
        flow->addWidget(button);
    }
}

void TalkScreen::addLastPage() {
    auto* line = put(new Card(tr("Keep one line first, in words you both approve")));
    addKeptLine(*line);
    auto* note = put(new Card(tr("Or a note, for one of you alone")));
    note->add(new Text(tr("The other looks away. It lies in your own room."), TextRole::Body));
    auto* row = note->add(new QWidget);
    auto* flow = new Flow(8, row);
    for (const Seat seat : kBothSeats) {
        auto* button = new Button(glyphOf(seat), tr("A note for %1").arg(m_presenter.nameOf(seat)),
                                  Button::Kind::Secondary);
        connect(button, &Button::clicked, this, [this, seat] { Q_EMIT noteAsked(seat); });
        flow->addWidget(button);
    }
    m_closeAlone = addQuiet(tr("Close it without both taps"));
    m_closeAlone->setObjectName(u"closeAlone"_s);
    connect(m_closeAlone, &Button::clicked, this, [this] {
        if (m_presenter.isOpen(Event::Close, Actor::Either)) {
            m_presenter.take(Event::Close, Actor::Either);
        } else {
            setNote(tr("In a minute one tap is enough."));
        }
    });
}

void TalkScreen::addKeptLine(Card& card) {
    auto* field = card.add(new Field(tr("The line")));
    m_kept = field;
    field->setObjectName(u"keptLine"_s);
    field->setMaxLength(static_cast<int>(Wording::kMax));
    field->setText(m_presenter.talk().line);
    field->setNote(tr("Other words take both ticks away."));
    connect(field, &Field::edited, &m_presenter, &TalkPresenter::writeLine);
    auto* row = card.add(new QWidget);
    auto* flow = new Flow(8, row);
    for (const Seat seat : kBothSeats) {
        auto* chip = new Chip(tr("%1: keep exactly this").arg(m_presenter.nameOf(seat)));
        connect(chip, &QCheckBox::clicked, this,
                [this, seat](bool isOn) { m_presenter.approve(seat, isOn); });
        flow->addWidget(chip);
        m_approvals[seat] = chip;
    }
}

QStringList TalkScreen::shown() const {
    QStringList words;
    for (const auto* chips : m_words) {
        words << chips->chosen();
    }
    return words;
}

std::pair<Field*, WordingPlace> TalkScreen::written() const {
    if (m_kept != nullptr) { return {m_kept, WordingPlace::Shared}; }
    const bool isWish = m_presenter.state() == State::Wish;
    return {m_line, isWish ? WordingPlace::Speaker : WordingPlace::SaidBack};
}

QString TalkScreen::line() const { return m_line == nullptr ? QString() : m_line->text(); }

void TalkScreen::press(const TalkStep& step) {
    if (step.event == Event::Ready) {
        const bool isDiamond = m_first != nullptr && m_first->choice() == 1;
        return m_presenter.ready(isDiamond ? Seat::Diamond : Seat::Circle);
    }
    if (step.event == Event::NotThisTopic) { return m_presenter.notThisTopic(); }
    if (step.event == Event::HandOver) { return m_presenter.handOver(shown()); }
    if (step.event == Event::SaidItBack || step.event == Event::SummedUp) {
        return m_presenter.sayBack(line());
    }
    if (step.event == Event::Guess) {
        if (shown().isEmpty()) { return setNote(tr("Tap a word first, or skip.")); }
        return m_presenter.guess(shown());
    }
    if (step.event == Event::AskSmall) { return m_presenter.askSmall(line()); }
    if (step.event == Event::AskTouch) {
        Q_EMIT touchAsked(line());
        return;
    }
    if (step.event == Event::Pause) { return m_presenter.pause(); }
    if (step.event == Event::Park) { return m_presenter.park(); }
    m_presenter.take(step.event, step.actor);
}

} // namespace inglenook::ui
