// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/couple/couple_page.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/focus_place.h"
#include "ui/control/person_mark.h"
#include "ui/control/text.h"
#include "ui/couple/couple_text.h"
#include "ui/couple/signals_card.h"
#include "ui/couple/words_card.h"
#include "ui/desk/draft_keeper.h"
#include "ui/problem/problem_text.h"
#include "ui/wording/wording_lens.h"

#include <array>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStrengths = 3;
constexpr double kMarkSize = 44;

struct Offer {
    WordsKind kind;
    int most;
};

constexpr std::array<Offer, 10> kOffers = {
    Offer{WordsKind::StopSpoken, 1},
    Offer{WordsKind::StopShown, 1},
    Offer{WordsKind::Matters, 0},
    Offer{WordsKind::StrengthOfOther, kStrengths},
    Offer{WordsKind::StrengthOfSelf, kStrengths},
    Offer{WordsKind::WantKnown, 0},
    Offer{WordsKind::Value, 0},
    Offer{WordsKind::FirstReason, 0},
    Offer{WordsKind::Question, 0},
    Offer{WordsKind::MedicalQuestion, 0},
};

/// A stop is never softened.
WordingPlace placeOf(WordsKind kind) {
    const bool isStop = kind == WordsKind::StopSpoken || kind == WordsKind::StopShown;
    return isStop ? WordingPlace::StopSignal : WordingPlace::Shared;
}

} // namespace

CouplePage::CouplePage(Desk& desk, QWidget* parent)
    : Page(tr("Our two seats"), tr("A seat each, and both the same."), parent), m_desk(desk),
      m_presenter(new CouplePresenter(desk.door(), this)) {
    setObjectName(u"couplePage"_s);
    connect(m_presenter, &CouplePresenter::stateChanged, this, &CouplePage::render);
    connect(m_presenter, &CouplePresenter::done, this, [this](const QString& what) {
        if (const QString sentence = coupleDoneText(what); !sentence.isEmpty()) { m_desk.say(sentence); }
    });
    m_drafts = new DraftKeeper(
        desk, "couple", [this] { return draft(); }, this);
    connect(m_drafts, &DraftKeeper::found, this, &CouplePage::takeDraft);
    m_presenter->refresh();
}

// A line each: the number of the kind, a colon, the words.
QString CouplePage::draft() const {
    QStringList lines;
    for (const auto& [kind, card] : m_cards) {
        if (!card->typed().isEmpty()) { lines << u"%1:%2"_s.arg(static_cast<int>(kind)).arg(card->typed()); }
    }
    return lines.join(u'\n');
}

void CouplePage::takeDraft(const QString& text) {
    for (const auto& line : text.split(u'\n')) {
        const auto kind = static_cast<WordsKind>(line.section(u':', 0, 0).toInt());
        const QString words = line.section(u':', 1);
        m_typed[kind] = words;
        if (const auto card = m_cards.find(kind); card != m_cards.end()) { card->second->setTyped(words); }
    }
}

void CouplePage::render() {
    const auto& state = m_presenter->state();
    if (state.problem) { m_desk.say(problemSentence(state.problem->code)); }
    if (!state.isLoaded || m_presenter->presence().isLocked()) { return; }
    for (const auto& [kind, card] : m_cards) {
        m_typed[kind] = card->typed();
    }
    m_cards.clear();
    FocusPlace place(*this);
    const bool isFirst = m_body == nullptr;
    delete m_body;
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(20));
    addSeats(column);
    auto* signs = new SignalsCard(state, m_presenter->presence());
    connect(signs, &SignalsCard::howAsked, m_presenter, &CouplePresenter::chooseHowWeAsk);
    connect(signs, &SignalsCard::knownAsked, m_presenter, &CouplePresenter::sealSignalsKnown);
    column->addWidget(signs);
    addOpened(column);
    if (const auto alone = m_presenter->presence().alone()) { addMine(column, *alone); }
    column->addStretch(1);
    add(m_body);
    for (const auto& [kind, text] : m_typed) {
        if (const auto card = m_cards.find(kind); card != m_cards.end()) { card->second->setTyped(text); }
    }
    place.restore(isFirst);
}

void CouplePage::addSeats(QVBoxLayout* column) {
    const auto& presence = m_presenter->presence();
    auto* card = new Card;
    for (const Seat seat : kBothSeats) {
        if (presence.names[seat].isEmpty()) { continue; }
        auto* row = new QWidget;
        auto* flow = new Flow(12, row);
        flow->addWidget(new PersonMark(seat, presence.names[seat], kMarkSize));
        flow->addWidget(new Text(presence.names[seat], TextRole::Heading));
        card->add(row);
    }
    if (const auto alone = presence.alone()) {
        auto* name = card->add(new Field(tr("Your name here")));
        name->setText(presence.names[*alone]);
        name->setMaxLength(static_cast<int>(PersonName::kMax));
        auto* row = new QWidget;
        auto* flow = new Flow(8, row);
        auto* keep = new Button(tr("Use this name"), Button::Kind::Quiet);
        connect(keep, &Button::clicked, this,
                [this, name, seat = *alone] { m_presenter->rename(seat, name->text()); });
        flow->addWidget(keep);
        card->add(row);
        if (presence.names[otherOf(*alone)].isEmpty()) {
            auto* take = card->add(new Button(tr("Somebody sits down with me"), Button::Kind::Secondary));
            connect(take, &Button::clicked, &m_desk, &Desk::askOtherToSitDown);
        }
    }
    column->addWidget(card);
}

void CouplePage::addOpened(QVBoxLayout* column) {
    const auto& state = m_presenter->state();
    for (const Seat seat : kBothSeats) {
        if (state.opened[seat].empty()) { continue; }
        auto* card = new Card(tr("%1, opened together").arg(m_presenter->presence().names[seat]));
        QString above; // one heading for all words of a kind, not one for each
        for (const auto& words : state.opened[seat]) {
            const QString title = wordsText(words.kind).title;
            if (title.isEmpty()) { continue; }
            if (title != above) { card->add(new Text(title, TextRole::Label)); }
            above = title;
            card->add(new Text(fromUtf8(words.text), TextRole::Body));
        }
        column->addWidget(card);
    }
}

void CouplePage::addMine(QVBoxLayout* column, Seat seat) {
    column->addWidget(new Text(tr("For you alone, until you open it together"), TextRole::Title));
    for (const auto& offer : kOffers) {
        auto* card = new WordsCard(offer.kind, m_presenter->state().mine, offer.most);
        connect(card, &WordsCard::writeAsked, this,
                [this, seat](WordsKind kind, const QString& text) { m_presenter->write(seat, kind, text); });
        connect(card, &WordsCard::eraseAsked, this,
                [this, seat](const EntryId& id) { m_presenter->erase(seat, id); });
        connect(card, &WordsCard::ticked, this,
                [this, seat](const EntryId& id, bool isOn) { m_presenter->tick(seat, id, isOn); });
        connect(card, &WordsCard::edited, m_drafts, &DraftKeeper::touched);
        connect(card, &WordsCard::writeAsked, m_drafts, &DraftKeeper::touched);
        m_cards[offer.kind] = card;
        if (card->field() != nullptr) { attachWording(m_desk, card->field(), placeOf(offer.kind)); }
        column->addWidget(card);
    }
}

void addCouplePages(PageRegistry& registry) {
    registry.add({u"couple"_s, CouplePage::tr("Our two seats"), u"seats"_s, 30, false, false,
                  [](Desk& desk, QWidget* parent) { return new CouplePage(desk, parent); }});
}

} // namespace inglenook::ui
