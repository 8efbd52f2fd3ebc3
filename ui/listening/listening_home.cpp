// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/listening_home.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/chip.h"
#include "ui/control/choice_row.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/focus_place.h"
#include "ui/control/text.h"
#include "ui/desk/draft_keeper.h"
#include "ui/problem/problem_text.h"
#include "ui/wording/wording_lens.h"

#include <algorithm>
#include <random>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kShownCards = 6;

/// Words, and a quiet button that belongs to them.
Button* addWords(Card& card, const QString& words, const QString& action) {
    card.add(new Text(words, TextRole::Body));
    auto* button = new Button(action, Button::Kind::Quiet);
    button->setSubject(words.section(u'\n', 0, 0));
    card.add(rowOf({button}));
    return button;
}

/// One of the words is always at work: clearing puts the last one back.
ChoiceRow* addChoice(Card& card, const QString& name, const QList<Choice>& choices, int& value) {
    card.add(new Text(name, TextRole::Label));
    auto* row = card.add(new ChoiceRow(name, choices));
    row->setChoice(value);
    QObject::connect(row, &ChoiceRow::chosen, row, [row, &value](int choice) {
        if (choice == ChoiceRow::kNone) { return row->setChoice(value); }
        value = choice;
    });
    return row;
}

} // namespace

ListeningHome::ListeningHome(Desk& desk, ListeningPresenter& presenter, TopicDraw draw, QWidget* parent)
    : Page(tr("Listening"),
           tr("One speaks, one says it back. Understanding is not agreeing. Either can stop at any moment."),
           parent),
      m_desk(desk), m_presenter(presenter), m_draw(std::move(draw)) {
    setObjectName(u"listeningHome"_s);
    m_drafts = new DraftKeeper(
        desk, "listening", [this] { return m_ownWords == nullptr ? m_typed : m_ownWords->text(); }, this);
    connect(m_drafts, &DraftKeeper::found, this, [this](const QString& text) {
        m_typed = text;
        if (m_ownWords != nullptr) { m_ownWords->setText(text); }
    });
    connect(&m_presenter, &ListeningPresenter::stateChanged, this, &ListeningHome::render);
    connect(&m_presenter, &ListeningPresenter::prepared, this, [this] {
        if (m_ownWords != nullptr) { m_ownWords->setText({}); }
        m_drafts->touched();
        m_desk.say(tr("Kept in your own room."));
    });
}

std::optional<Seat> ListeningHome::whoBegins() const {
    if (m_who < 0) { return std::nullopt; }
    return m_who == 0 ? Seat::Circle : Seat::Diamond;
}

listening::Length ListeningHome::length() const {
    return listening::kLengths[static_cast<std::size_t>(m_length)];
}

listening::Energy ListeningHome::energy() const {
    return m_energy == 0 ? listening::Energy::Little : listening::Energy::Some;
}

void ListeningHome::render() {
    const auto& state = m_presenter.state();
    if (state.problem) { m_desk.say(problemSentence(*state.problem)); }
    if (!state.isLoaded || m_presenter.presence().isLocked()) { return; }
    if (m_ownWords != nullptr) { m_typed = m_ownWords->text(); }
    FocusPlace place(*this);
    const bool isFirst = m_body == nullptr;
    m_ownWords = nullptr;
    m_cards = nullptr;
    delete m_body;
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(20));
    shuffle();
    if (const auto alone = m_presenter.presence().alone()) {
        addAlone(column, *alone);
    } else {
        addTogether(column);
    }
    column->addStretch(1);
    add(m_body);
    place.restore(isFirst);
}

void ListeningHome::shuffle() {
    if (!m_order.empty()) { return; }
    for (const auto& card : m_presenter.state().deck) {
        m_order.push_back(card.id);
    }
    // One order a day: cards that moved by themselves would tire, and hide whether anything else did.
    std::minstd_rand ofTheDay(static_cast<std::uint32_t>(dayNumber(m_presenter.state().today)));
    for (std::size_t i = m_order.size(); i > 1; --i) {
        std::swap(m_order[i - 1], m_order[m_draw ? m_draw(i) : ofTheDay() % i]);
    }
}

void ListeningHome::addAlone(QVBoxLayout* column, Seat seat) {
    auto* card = new Card(tr("For the two of you, at this table"), Card::Kind::Tint);
    card->title()->setTone(Tone::OnTint);
    card->add(new Text(tr("One says a little. The other says it back, until the first says “yes, that’s it”. "
                          "It takes six minutes or more, and needs nobody to be right."),
                       TextRole::Body))
        ->setTone(Tone::OnTint);
    auto* both = new Button(u"seats"_s, tr("We are both here"), Button::Kind::Primary);
    connect(both, &Button::clicked, &m_desk, &Desk::askOtherToSitDown);
    card->add(rowOf({both}));
    column->addWidget(card);
    addPrepare(column, seat);
    addParked(column);
    addKept(column);
    addOwn(column, seat);
}

void ListeningHome::addPrepare(QVBoxLayout* column, Seat seat) {
    auto* card = new Card(tr("Prepare a topic, for you alone"));
    card->add(new Text(tr("It stays in your own room until you bring it."), TextRole::Muted));
    m_ownWords = card->add(new Field(tr("In your own words")));
    m_ownWords->setObjectName(u"topicWords"_s);
    m_ownWords->setMaxLength(static_cast<int>(Wording::kMax));
    m_ownWords->setText(m_typed);
    attachWording(m_desk, m_ownWords, WordingPlace::Shared);
    connect(m_ownWords, &Field::edited, m_drafts, &DraftKeeper::touched);
    auto* keep = new Button(tr("Keep this topic"), Button::Kind::Secondary);
    const auto write = [this, seat] { m_presenter.prepare(seat, {{}, toUtf8(m_ownWords->text())}); };
    connect(keep, &Button::clicked, this, write);
    connect(m_ownWords, &Field::finished, this, write);
    card->add(rowOf({keep}));
    card->add(new Text(tr("Or take a card:"), TextRole::Label));
    addTopics(*card);
    for (const auto& topic : m_presenter.state().prepared[seat]) {
        auto* drop = addWords(*card, tr("Prepared: %1").arg(fromUtf8(topic.topic.words)), tr("Let it go"));
        connect(drop, &Button::clicked, this,
                [this, seat, id = topic.id] { m_presenter.dropTopic(seat, id); });
    }
    column->addWidget(card);
}

void ListeningHome::addOwn(QVBoxLayout* column, Seat seat) {
    const auto& state = m_presenter.state();
    if (!state.notes.empty()) {
        auto* card = new Card(tr("Your notes, for you alone"));
        for (const auto& note : state.notes) {
            auto* erase = addWords(*card, fromUtf8(note.words), tr("Erase"));
            connect(erase, &Button::clicked, this,
                    [this, seat, id = note.id] { m_presenter.eraseNote(seat, id); });
        }
        column->addWidget(card);
    }
    if (!state.putAway.empty()) {
        auto* card = new Card(tr("Cards you put away"));
        card->add(
            new Text(tr("They are in no deck while you sit together. Only you see this."), TextRole::Muted));
        for (const auto& away : state.putAway) {
            auto* back = addWords(*card, fromUtf8(away.words), tr("Back into the deck"));
            connect(back, &Button::clicked, this, [this, seat, id = away.id] {
                m_order.clear();
                m_presenter.takeBack(seat, id);
            });
        }
        column->addWidget(card);
    }
}

void ListeningHome::addTogether(QVBoxLayout* column) {
    addParked(column);
    auto* card = new Card(tr("A talk"));
    addStart(*card);
    column->addWidget(card);
    auto* topics = new Card(tr("About what?"));
    addTopics(*topics);
    m_ownWords = topics->add(new Field(tr("Or in your own words")));
    m_ownWords->setObjectName(u"topicWords"_s);
    m_ownWords->setMaxLength(static_cast<int>(Wording::kMax));
    attachWording(m_desk, m_ownWords, WordingPlace::Shared);
    const auto ask = [this] {
        const auto words = Wording::from(toUtf8(m_ownWords->text()));
        if (!words) { return m_desk.say(problemSentence(words.error().code)); }
        choose({{}, words->text()});
    };
    auto* own = new Button(tr("Talk about this"), Button::Kind::Secondary);
    own->setObjectName(u"ownTopic"_s);
    connect(own, &Button::clicked, this, ask);
    connect(m_ownWords, &Field::finished, this, ask);
    topics->add(rowOf({own}));
    // Offered to each, whatever lies there: nothing here tells whether somebody prepared something.
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    for (const Seat seat : kBothSeats) {
        auto* prepared = new Button(seat == Seat::Circle ? u"circle"_s : u"diamond"_s,
                                    tr("What %1 prepared").arg(m_desk.nameOf(seat)), Button::Kind::Quiet);
        connect(prepared, &Button::clicked, this, [this, seat] { Q_EMIT preparedAsked(seat); });
        flow->addWidget(prepared);
    }
    topics->add(row);
    column->addWidget(topics);
    addKept(column);
}

void ListeningHome::addStart(Card& card) {
    const auto who = tr("Who begins?");
    card.add(new Text(who, TextRole::Label));
    auto* row = card.add(new ChoiceRow(who, {{m_desk.nameOf(Seat::Circle), u"circle"_s, {}},
                                             {m_desk.nameOf(Seat::Diamond), u"diamond"_s, {}}}));
    row->setObjectName(u"whoBegins"_s);
    row->setChoice(m_who);
    connect(row, &ChoiceRow::chosen, this, [this](int choice) { m_who = choice; });
    auto* strength = addChoice(card, tr("How much strength is there today?"),
                               {{tr("A little"), {}, {}}, {tr("Some"), {}, {}}}, m_energy);
    connect(strength, &ChoiceRow::chosen, this, [this] {
        m_from = 0;
        showCards();
    });
    QList<Choice> lengths;
    for (const auto length : listening::kLengths) {
        lengths.append({lengthText(length), {}, {}});
    }
    addChoice(card, tr("How long?"), lengths, m_length);
    card.add(
        new Text(tr("The clock is soft. It never rings and never breaks into a sentence."), TextRole::Muted));
    auto* lying = new Chip(tr("Lying down: large and few words"));
    lying->setObjectName(u"lyingDown"_s);
    card.add(rowOf({lying}));
    lying->setChecked(m_style == TalkStyle::LyingDown);
    connect(lying, &QCheckBox::toggled, this,
            [this](bool isOn) { m_style = isOn ? TalkStyle::LyingDown : TalkStyle::Usual; });
}

void ListeningHome::addTopics(Card& card) {
    auto* row = card.add(new QWidget);
    m_cards = new Flow(8, row);
    showCards();
    auto* others = new Button(u"look-again"_s, tr("Other cards"), Button::Kind::Quiet);
    connect(others, &Button::clicked, this, [this] {
        m_from += kShownCards;
        showCards();
    });
    card.add(rowOf({others}));
}

void ListeningHome::showCards() {
    if (m_cards == nullptr) { return; }
    while (auto* item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto& deck = m_presenter.state().deck;
    std::vector<const listening::Card*> offered;
    for (const auto& id : m_order) {
        const auto card =
            std::find_if(deck.begin(), deck.end(), [&](const auto& each) { return each.id == id; });
        const bool isFor =
            card != deck.end() &&
            (m_energy == 1 || card->energy == listening::Energy::Little || !m_presenter.presence().areBoth());
        if (isFor) { offered.push_back(&*card); }
    }
    if (m_from >= offered.size()) { m_from = 0; }
    const auto end = std::min(offered.size(), m_from + kShownCards);
    for (std::size_t i = m_from; i < end; ++i) {
        const listening::Topic topic{offered[i]->id, offered[i]->words};
        auto* button = new Button(fromUtf8(topic.words), Button::Kind::Secondary);
        connect(button, &Button::clicked, this, [this, topic] { choose(topic); });
        m_cards->addWidget(button);
        button->show();
    }
    m_cards->invalidate();
    if (auto* around = m_cards->parentWidget(); around != nullptr) { around->updateGeometry(); }
}

void ListeningHome::choose(const listening::Topic& topic) {
    if (const auto alone = m_presenter.presence().alone()) { return m_presenter.prepare(*alone, topic); }
    if (!whoBegins()) { return m_desk.say(tr("Say first who begins.")); }
    Q_EMIT topicChosen(topic);
}

void ListeningHome::addParked(QVBoxLayout* column) {
    const auto& parked = m_presenter.state().parked;
    if (!parked) { return; }
    const bool areBoth = m_presenter.presence().areBoth();
    auto* card = new Card(tr("A talk is parked"), Card::Kind::Sunken);
    card->setObjectName(u"parkedTalk"_s);
    card->add(new Text(tr("About: %1").arg(fromUtf8(parked->topic.words)), TextRole::Body));
    if (!parked->line.empty()) {
        card->add(new Text(tr("Heard last: %1").arg(fromUtf8(parked->line)), TextRole::Body));
    }
    const auto turn = turnText(listening::sessionFrom(*parked), m_presenter.presence().names);
    card->add(new Text(areBoth ? tr("Then: %1").arg(turn)
                               : tr("You can take it up together, within seven days. Or it goes by itself."),
                       TextRole::Muted));
    auto* letGo = new Button(tr("Let this talk go"), Button::Kind::Quiet);
    connect(letGo, &Button::clicked, &m_presenter, &ListeningPresenter::letGoOfParked);
    if (areBoth) {
        auto* up = new Button(u"forward"_s, tr("Take it up"), Button::Kind::Primary);
        connect(up, &Button::clicked, this, &ListeningHome::takeUpAsked);
        card->add(rowOf({up, letGo}));
    } else {
        card->add(rowOf({letGo}));
    }
    column->addWidget(card);
}

void ListeningHome::addKept(QVBoxLayout* column) {
    const auto& kept = m_presenter.state().kept;
    if (kept.empty()) { return; }
    auto* card = new Card(tr("Lines you both kept"));
    for (const auto& line : kept) {
        auto* letGo = addWords(*card, fromUtf8(line.words), tr("Let it go"));
        connect(letGo, &Button::clicked, this, [this, id = line.id] { m_presenter.letGoOfLine(id); });
    }
    column->addWidget(card);
}

} // namespace inglenook::ui
