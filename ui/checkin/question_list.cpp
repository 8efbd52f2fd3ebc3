// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/question_list.h"

#include "ui/bridge/utf8.h"
#include "ui/checkin/checkin_text.h"
#include "ui/checkin/question_card.h"
#include "ui/control/button.h"
#include "ui/control/choice_row.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/desk/draft_keeper.h"
#include "ui/wording/wording_lens.h"

#include <QVBoxLayout>

#include <array>
#include <utility>

namespace inglenook::ui {

namespace {

constexpr std::array kResolutions = {Resolution::Three, Resolution::Five, Resolution::Eleven};
constexpr std::array kWishes = {Wish::Space,     Wish::QuietCompany,     Wish::Talk,
                                Wish::Affection, Wish::TouchWithoutGoal, Wish::NotSure};

} // namespace

QuestionList::QuestionList(CheckInPresenter& presenter, Desk& desk, QWidget* parent)
    : QWidget(parent), m_presenter(presenter), m_desk(desk) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    // Only what differs from what is kept is a draft.
    m_drafts = new DraftKeeper(
        desk, "check-in-line",
        [this] {
            const auto typed = m_line == nullptr ? QString() : m_line->text();
            return typed == fromUtf8(sheet().line()) ? QString() : typed;
        },
        this);
    connect(m_drafts, &DraftKeeper::found, this, [this](const QString& text) {
        m_draft = text;
        if (m_line != nullptr) { m_line->setText(text); }
    });
    build();
}

CheckInSheet QuestionList::sheet() const {
    const auto& sealed = m_presenter.state().sealed;
    return sealed ? sealed->sheet : CheckInSheet();
}

bool QuestionList::isOutdated() const {
    const auto& now = m_presenter.state().choices;
    return now.order != m_built.order || now.resolution != m_built.resolution;
}

void QuestionList::turn(Turn to) {
    m_isOrdering = to == Turn::ToOrder;
    build();
    Q_EMIT turned();
}

void QuestionList::render() {
    if (isOutdated()) { return build(); }
    for (auto* card : std::as_const(m_cards)) {
        card->show(sheet().answer(card->dimension()));
    }
    if (m_wish != nullptr) { m_wish->setChoice(placeIn(kWishes, sheet().wish())); }
}

void QuestionList::build() {
    m_built = m_presenter.state().choices;
    m_cards.clear();
    m_wish = nullptr;
    m_line = nullptr;
    if (m_body != nullptr) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(16));
    if (m_isOrdering) {
        addOrder(column);
    } else {
        addHead(column);
        addQuestions(column);
        addWish(column);
        addLine(column);
        addFoot(column);
    }
    layout()->addWidget(m_body);
}

void QuestionList::addHead(QVBoxLayout* column) {
    auto* card = new Card({}, Card::Kind::Sunken);
    card->add(new Text(tr("How fine?"), TextRole::Label));
    auto* row = card->add(new ChoiceRow(
        tr("How fine?"), {{tr("Three words"), {}, {}}, {tr("Five words"), {}, {}}, {tr("0 to 10"), {}, {}}}));
    row->setChoice(placeIn(kResolutions, m_built.resolution));
    connect(row, &ChoiceRow::chosen, this, [this](int choice) {
        auto choices = m_presenter.state().choices;
        choices.resolution =
            choice == ChoiceRow::kNone ? Resolution::Five : kResolutions.at(static_cast<std::size_t>(choice));
        m_presenter.choose(choices);
    });
    card->add(new Text(tr("Just for today. What you leave open is simply not there."), TextRole::Small));
    column->addWidget(card);
}

void QuestionList::addQuestions(QVBoxLayout* column) {
    for (const auto dimension : m_built.order) {
        auto* card = new QuestionCard(dimension, m_built.resolution, sheet().answer(dimension));
        connect(card, &QuestionCard::answered, &m_presenter, &CheckInPresenter::answer);
        connect(card, &QuestionCard::skipped, this, &QuestionList::skip);
        m_cards.append(card);
        column->addWidget(card);
    }
}

void QuestionList::skip(Dimension dimension) {
    if (sheet().isAnswered(dimension)) { m_presenter.clear(dimension); }
    for (int i = 0; i < m_cards.size(); ++i) {
        if (m_cards.at(i)->dimension() != dimension) { continue; }
        if (i + 1 < m_cards.size()) { return m_cards.at(i + 1)->focusScale(); }
        if (m_wish != nullptr) { m_wish->setFocus(Qt::TabFocusReason); }
    }
}

void QuestionList::addWish(QVBoxLayout* column) {
    auto* card = new Card(questionOf(Dimension::Wish));
    QList<Choice> choices;
    for (const auto wish : kWishes) {
        choices.append({wishText(wish), {}, {}});
    }
    m_wish = card->add(new ChoiceRow(questionOf(Dimension::Wish), choices));
    m_wish->setChoice(placeIn(kWishes, sheet().wish()));
    connect(m_wish, &ChoiceRow::chosen, this, [this](int choice) {
        m_presenter.wish(choice == ChoiceRow::kNone ? Wish::None
                                                    : kWishes.at(static_cast<std::size_t>(choice)));
    });
    card->add(new Text(tr("A wish is a wish. Nothing is read into it."), TextRole::Small));
    column->addWidget(card);
}

void QuestionList::addLine(QVBoxLayout* column) {
    auto* card = new Card;
    m_line = card->add(new Field(questionOf(Dimension::Line)));
    m_line->setObjectName(QStringLiteral("checkInLine"));
    m_line->setMaxLength(static_cast<int>(CheckInLine::kMax));
    m_line->setText(m_draft.isEmpty() ? fromUtf8(sheet().line()) : m_draft);
    connect(m_line, &Field::edited, this, [this] {
        m_draft = m_line->text();
        m_drafts->touched();
    });
    connect(m_line->edit(), &QLineEdit::editingFinished, this, &QuestionList::keepLine);
    attachWording(m_desk, m_line, WordingPlace::Shared);
    column->addWidget(card);
}

void QuestionList::keepLine() {
    if (m_line == nullptr || m_line->text() == fromUtf8(sheet().line())) { return; }
    m_draft.clear();
    m_presenter.writeLine(m_line->text());
    m_drafts->touched(); // once it is kept there is no draft left
}

void QuestionList::addFoot(QVBoxLayout* column) {
    auto* done = new Button(tr("Done for now"), Button::Kind::Primary);
    auto* order = new Button(tr("Change the order"), Button::Kind::Quiet);
    connect(done, &Button::clicked, this, [this] {
        keepLine();
        Q_EMIT finished();
    });
    connect(order, &Button::clicked, this, [this] { turn(Turn::ToOrder); });
    column->addWidget(rowOf({done, order}));
}

void QuestionList::addOrder(QVBoxLayout* column) {
    auto* card = new Card(tr("The order of the questions"));
    const auto last = static_cast<int>(m_built.order.size()) - 1;
    for (int place = 0; place <= last; ++place) {
        const auto name = nameOfDimension(m_built.order.at(static_cast<std::size_t>(place)));
        auto* earlier = new Button(tr("Earlier"), Button::Kind::Quiet);
        auto* later = new Button(tr("Later"), Button::Kind::Quiet);
        earlier->setSubject(name);
        later->setSubject(name);
        earlier->setEnabled(place > 0);
        later->setEnabled(place < last);
        connect(earlier, &Button::clicked, this, [this, place] { move(place, -1); });
        connect(later, &Button::clicked, this, [this, place] { move(place, 1); });
        auto* row = new QHBoxLayout;
        row->addWidget(new Text(name, TextRole::Body), 1, Qt::AlignVCenter);
        row->addWidget(earlier);
        row->addWidget(later);
        card->add(row);
    }
    auto* done = new Button(tr("Keep this order"), Button::Kind::Primary);
    connect(done, &Button::clicked, this, [this] { turn(Turn::ToQuestions); });
    card->add(rowOf({done}));
    column->addWidget(card);
}

void QuestionList::move(int place, int by) {
    auto choices = m_presenter.state().choices;
    const auto at = [&](int index) -> auto& { return choices.order.at(static_cast<std::size_t>(index)); };
    std::swap(at(place), at(place + by));
    m_presenter.choose(choices);
}

} // namespace inglenook::ui
