// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/agreement_page.h"

#include "ui/agreement/agreement_side.h"
#include "ui/agreement/agreement_text.h"
#include "ui/agreement/boundary_card.h"
#include "ui/agreement/line_card.h"
#include "ui/agreement/page_keys.h"
#include "ui/agreement/rest_words_card.h"
#include "ui/agreement/table_card.h"
#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/empty_state.h"
#include "ui/control/flow.h"
#include "ui/control/focus_place.h"
#include "ui/control/text.h"
#include "ui/desk/about.h"
#include "ui/desk/draft_keeper.h"
#include "ui/problem/problem_text.h"

#include <array>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLinesEm = 24;
constexpr double kSideEm = 17;

struct Group {
    const char* title;
    std::vector<LineState> states;
};

// The order of the paper.
const std::array<Group, 4>& groups() {
    static const std::array<Group, 4> all = {
        Group{QT_TRANSLATE_NOOP("AgreementPage", "Welcome: you may ask"),
              {LineState::Agreed, LineState::DueForReview}},
        Group{QT_TRANSLATE_NOOP("AgreementPage", "Settling"), {LineState::Settling}},
        Group{QT_TRANSLATE_NOOP("AgreementPage", "To talk about"),
              {LineState::ToTalkAbout, LineState::Draft}},
        Group{QT_TRANSLATE_NOOP("AgreementPage", "Resting for now"), {LineState::Resting}},
    };
    return all;
}

bool isIn(const Group& group, LineState state) {
    return std::find(group.states.begin(), group.states.end(), state) != group.states.end();
}

} // namespace

AgreementPage::AgreementPage(Desk& desk, std::shared_ptr<AgreementErrand> errand, QWidget* parent)
    : Page(tr("Our agreement"), tr("For now. A line means: you may ask. It is never a yes for tonight."),
           parent),
      m_desk(desk), m_errand(std::move(errand)), m_presenter(new AgreementPresenter(desk.door(), this)) {
    setColumnWidth(Page::kWithSide);
    setObjectName(u"agreementPage"_s);
    connect(m_presenter, &AgreementPresenter::stateChanged, this, &AgreementPage::render);
    connect(m_presenter, &AgreementPresenter::done, this, [this](const QString& what) {
        if (const QString sentence = doneText(what); !sentence.isEmpty()) { m_desk.say(sentence); }
    });
    m_drafts = new DraftKeeper(
        desk, "agreement", [this] { return draft(); }, this);
    connect(m_drafts, &DraftKeeper::found, this, [this](const QString& text) {
        m_found = text;
        m_words.takeUp(text.split(u'\n').mid(2));
        render();
    });
    m_presenter->refresh();
}

void AgreementPage::render() {
    const auto& state = m_presenter->state();
    if (state.problem) { m_desk.say(problemSentence(state.problem->code)); }
    if (!state.isLoaded || m_presenter->presence().isLocked()) { return; }
    QString typedWording;
    QString typedUntil;
    if (m_boundaries != nullptr) {
        typedWording = m_boundaries->typedWording();
        typedUntil = m_boundaries->typedUntil();
    }
    if (m_words.forgetOthers(state.lines)) { m_drafts->touched(); }
    FocusPlace place(*this);
    const bool isFirst = m_columns == nullptr;
    delete m_columns;
    m_columns = new Columns;
    m_columns->addColumn(linesColumn(), 5, kLinesEm);
    auto* side = new AgreementSide(state, m_presenter->presence());
    connect(side, &AgreementSide::pageAsked, &m_desk, &Desk::goTo);
    connect(side, &AgreementSide::restAllAsked, m_presenter, &AgreementPresenter::restAllTouch);
    m_columns->addColumn(side, 3, kSideEm);
    add(m_columns);
    if (!m_found.isEmpty() && typedWording.isEmpty()) {
        typedWording = m_found.section(u'\n', 0, 0);
        typedUntil = m_found.section(u'\n', 1, 1);
    }
    m_found.clear();
    m_boundaries->setTyped(typedWording, typedUntil);
    if (const auto* line = m_words.takeFocus(state.lines)) {
        place.moveTo(RestWordsCard::nameOfFirst(*line));
    }
    place.restore(isFirst);
}

QWidget* AgreementPage::linesColumn() {
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(16));
    addHow(column);
    addLines(column);
    addTable(column);
    addBoundaries(column);
    column->addStretch(1);
    return widget;
}

// Protections: they only close, so there is nothing here to rest.
void AgreementPage::addHow(QVBoxLayout* column) {
    const auto& state = m_presenter->state();
    auto* card = new Card(tr("How we ask, answer and stop"), Card::Kind::Tint);
    card->add(new Text(fromUtf8(state.how.ask) + u' ' + fromUtf8(state.how.answer), TextRole::Body))
        ->setTone(Tone::OnTint);
    for (const Seat seat : kBothSeats) {
        const QString name = m_presenter->presence().names[seat];
        if (name.isEmpty()) { continue; }
        card->add(new Text(stopText(name, state.stops[seat]), TextRole::Body))->setTone(Tone::OnTint);
    }
    column->addWidget(card);
}

void AgreementPage::addLines(QVBoxLayout* column) {
    const auto& state = m_presenter->state();
    if (state.lines.empty()) {
        auto* empty = new EmptyState(u"agreement"_s, tr("Nothing is written here yet"),
                                     tr("Answer a few things alone first. What you both welcome can become a "
                                        "line when you are both here."));
        auto* start = empty->addStart({}, tr("Answer alone"));
        connect(start, &Button::clicked, this, [this] { m_desk.goTo(u"stances"_s); });
        column->addWidget(empty);
        return;
    }
    for (const auto& group : groups()) {
        bool hasTitle = false;
        for (const auto& line : state.lines) {
            const auto* asked = line.state == LineState::Resting ? m_words.of(line.id) : nullptr;
            // Where it stood until now: nothing jumps away from whoever rests it.
            if (asked != nullptr && asked->was != LineState::Resting && isIn(group, asked->was)) {
                openWords(line, column);
            }
            if (!isIn(group, line.state)) { continue; }
            if (!hasTitle) { column->addWidget(new Text(tr(group.title), TextRole::Title)); }
            hasTitle = true;
            addLine(column, line);
        }
    }
}

void AgreementPage::addLine(QVBoxLayout* column, const LineView& line) {
    auto* card = new LineCard(line, m_presenter->presence());
    connect(card, &LineCard::restAsked, this, [this, line](Seat by, const LineId& id) {
        m_words.ask(by, line);
        m_presenter->rest(by, id, {});
    });
    connect(card, &LineCard::wordsAsked, this, [this, line](Seat by, const LineId&) {
        m_words.ask(by, line);
        render();
    });
    connect(card, &LineCard::liftAsked, this, [this](Seat by, const LineId& id) {
        m_words.close(id); // what it waited for is asked no more
        m_drafts->touched();
        m_presenter->lift(by, id);
    });
    connect(card, &LineCard::ticked, m_presenter, &AgreementPresenter::tick);
    connect(card, &LineCard::hardAsked, this, [this](const LineId& id) {
        goToAbout(m_desk, QString::fromLatin1(pages::kSetback), QString::fromStdString(id.hex()));
    });
    connect(card, &LineCard::changeAsked, this, [this, line](Seat by, const LineId&) {
        *m_errand = AgreementErrand{by, line, std::nullopt, {}};
        m_desk.goTo(QString::fromLatin1(pages::kWish));
    });
    column->addWidget(card);
    const auto* asked = m_words.of(line.id);
    if (asked != nullptr && asked->was == LineState::Resting && line.state == LineState::Resting) {
        openWords(line, column);
    }
}

void AgreementPage::openWords(const LineView& line, QVBoxLayout* column) {
    const auto& asked = *m_words.of(line.id);
    auto* words = new RestWordsCard(line, asked);
    connect(words, &RestWordsCard::typed, this,
            [this, id = line.id](const QString& until, const QString& help) {
                m_words.type(id, until, help);
                m_drafts->touched();
            });
    connect(words, &RestWordsCard::keepAsked, this, [this, words, by = asked.by, id = line.id] {
        m_words.close(id);
        m_drafts->touched();
        m_presenter->rest(by, id, words->words());
    });
    connect(words, &RestWordsCard::closeAsked, this, [this, id = line.id] {
        m_words.close(id);
        m_drafts->touched();
        render();
    });
    column->addWidget(words);
}

void AgreementPage::addTable(QVBoxLayout* column) {
    auto* table = new TableCard(m_presenter->state(), m_presenter->presence());
    connect(table, &TableCard::wishAsked, this, [this] {
        *m_errand = AgreementErrand{
            m_presenter->presence().alone().value_or(Seat::Circle), std::nullopt, std::nullopt, {}};
        m_desk.goTo(QString::fromLatin1(pages::kWish));
    });
    connect(table, &TableCard::rewordAsked, this, [this](const ProposalView& proposal) {
        *m_errand = AgreementErrand{Seat::Circle, std::nullopt, proposal, {}};
        m_desk.goTo(QString::fromLatin1(pages::kWish));
    });
    connect(table, &TableCard::takeOffAsked, m_presenter, &AgreementPresenter::takeOff);
    connect(table, &TableCard::dropAsked, m_presenter, &AgreementPresenter::dropPrepared);
    connect(table, &TableCard::preparedAsked, this, [this](Seat of) {
        m_desk.goTo(
            QString::fromLatin1(of == Seat::Circle ? pages::kPreparedCircle : pages::kPreparedDiamond));
    });
    connect(table, &TableCard::yesTurnAsked, this, [this](const std::vector<LineId>& chosen) {
        if (chosen.empty()) {
            m_desk.say(tr("Choose at least one wish for the turn first."));
            return;
        }
        m_errand->chosen = chosen;
        m_desk.goTo(QString::fromLatin1(pages::kYesTurn));
    });
    column->addWidget(table);
}

void AgreementPage::addBoundaries(QVBoxLayout* column) {
    m_boundaries = new BoundaryCard(m_presenter->state().boundaries, m_presenter->presence());
    connect(m_boundaries, &BoundaryCard::addAsked, this,
            [this](Seat owner, const QString& wording, const QString& until) {
                m_boundaries->setTyped({}, {});
                m_drafts->touched();
                m_presenter->addBoundary(owner, wording, until);
            });
    connect(m_boundaries, &BoundaryCard::showAsked, m_presenter, &AgreementPresenter::publishBoundary);
    connect(m_boundaries, &BoundaryCard::takeBackAsked, m_presenter, &AgreementPresenter::takeBackBoundary);
    connect(m_boundaries, &BoundaryCard::ticked, m_presenter, &AgreementPresenter::tickBoundary);
    connect(m_boundaries, &BoundaryCard::typed, m_drafts, &DraftKeeper::touched);
    column->addWidget(m_boundaries);
}

// One line each: the wording, then the until, then what is typed for resting lines.
QString AgreementPage::draft() const {
    if (m_boundaries == nullptr) { return {}; }
    const QStringList boundary{m_boundaries->typedWording(), m_boundaries->typedUntil()};
    const auto words = m_words.draft();
    const bool isEmpty = words.isEmpty() && boundary.join(QString()).isEmpty();
    return isEmpty ? QString() : (boundary + words).join(u'\n');
}

} // namespace inglenook::ui
