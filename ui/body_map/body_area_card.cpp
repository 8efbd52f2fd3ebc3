// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/body_map/body_area_card.h"

#include "ui/body_map/body_map_text.h"
#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/chip.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"

#include <algorithm>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

int placeIn(const QList<Comfort>& order, Comfort comfort) { return static_cast<int>(order.indexOf(comfort)); }

bool has(const Term& term, const std::string& code) {
    return isAtMost(term, withCondition(openTerm(), code));
}

QString wordsOfCode(const std::string& code) {
    const auto phrases = conditionPhrases(withCondition(openTerm(), code));
    return phrases.empty() ? fromUtf8(code) : fromUtf8(phrases.front());
}

Flow* addRow(Card& card) {
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    card.add(row);
    return flow;
}

} // namespace

BodyAreaCard::BodyAreaCard(MapEntry entry, BodyMapPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_entry(std::move(entry)), m_presenter(presenter) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(20));
    addComfort();
    addConditions();
    addFeeling();
    addSharing();
    addMore();
}

void BodyAreaCard::store(const AreaAnswer& answer) { m_presenter.answer(answer); }

void BodyAreaCard::addComfort() {
    auto* card = new Card(tr("What is welcome here"));
    auto* row = card->add(new ChoiceRow(tr("What is welcome here"), comfortChoices()));
    row->setObjectName(u"bodyComfort"_s);
    row->setChoice(placeIn(comfortsInOrder(), m_entry.answer.comfort));
    connect(row, &ChoiceRow::chosen, this, [this](int choice) {
        auto answer = m_entry.answer;
        answer.comfort = choice == ChoiceRow::kNone ? Comfort::Unanswered : comfortsInOrder()[choice];
        store(answer);
    });
    if (m_entry.answer.mark != BodyMark::Nothing && isClosed(m_entry.answer.comfort)) {
        card->add(
            new Text(tr("A place with a device or a wound starts closed. You can open it when you like."),
                     TextRole::Muted));
    }
    m_column->addWidget(card);
}

void BodyAreaCard::addConditions() {
    const auto& answer = m_entry.answer;
    if (answer.comfort != Comfort::AskFirst && answer.comfort != Comfort::Welcome) { return; }
    auto* card = new Card(tr("Only …"));
    auto* flow = addRow(*card);
    const bool isTested = answer.sensation == Sensation::Less || answer.sensation == Sensation::Nothing;
    for (const auto& code : bodyAreas().conditions) {
        auto* chip = new Chip(wordsOfCode(code));
        chip->setChecked(has(answer.conditions, code));
        connect(chip, &QCheckBox::toggled, this, [this](bool /*isOn*/) {
            auto wanted = m_entry.answer;
            wanted.conditions = openTerm();
            for (const auto* each : findChildren<Chip*>(u"condition"_s)) {
                if (each->isChecked()) {
                    wanted.conditions =
                        withCondition(wanted.conditions, toUtf8(each->property("code").toString()));
                }
            }
            store(wanted);
        });
        chip->setObjectName(u"condition"_s);
        chip->setProperty("code", fromUtf8(code));
        flow->addWidget(chip);
    }
    if (isTested) {
        card->add(new Text(tr("With less or no feeling, looking and testing the warmth first goes with it."),
                           TextRole::Muted));
    }
    m_column->addWidget(card);
}

void BodyAreaCard::addFeeling() {
    auto* card = new Card(tr("How it feels there"));
    auto* feeling = card->add(new ChoiceRow(tr("How it feels there"), sensationChoices()));
    feeling->setChoice(static_cast<int>(m_entry.answer.sensation) - 1);
    connect(feeling, &ChoiceRow::chosen, this, [this](int choice) {
        auto answer = m_entry.answer;
        answer.sensation = static_cast<Sensation>(choice + 1);
        store(answer);
    });
    card->add(new Text(tr("Is something there?"), TextRole::Label));
    auto* mark = card->add(new ChoiceRow(tr("Is something there?"), markChoices()));
    mark->setChoice(static_cast<int>(m_entry.answer.mark) - 1);
    connect(mark, &ChoiceRow::chosen, this, [this](int choice) {
        auto answer = m_entry.answer;
        answer.mark = static_cast<BodyMark>(choice + 1);
        store(answer);
    });
    card->add(new Text(tr("Delete clears an answer."), TextRole::Muted));
    m_column->addWidget(card);
}

void BodyAreaCard::addSharing() {
    const auto key = m_entry.answer.key;
    auto* card = new Card(tr("Who sees this"));
    if (m_entry.opened) {
        card->add(new Text(tr("You opened this: “%1”. It binds every line that reaches here.")
                               .arg(wordsOf(m_entry.opened->answer))));
        if (m_entry.waitsForSitting()) {
            card->add(
                new Text(tr("What makes it tighter counts now. The rest of your new answer stays with you "
                            "until you open it at a sitting."),
                         TextRole::Muted));
        }
    } else {
        card->add(new Text(tr("Only you. You can open it when you both sit here, after a last look.")));
    }
    auto* flow = addRow(*card);
    if (!m_entry.opened || m_entry.waitsForSitting()) {
        auto* chip = new Chip(tr("Open at our next sitting"));
        chip->setChecked(m_entry.isToOpen);
        chip->setEnabled(!saysNothing(m_entry.answer));
        connect(chip, &QCheckBox::toggled, this,
                [this, key](bool isOn) { m_presenter.chooseToOpen(key, isOn); });
        flow->addWidget(chip);
    }
    if (m_entry.opened) {
        auto* paper = new Chip(tr("On paper"));
        paper->setChecked(m_entry.opened->onPaper);
        connect(paper, &QCheckBox::toggled, this, [this, key](bool isOn) { m_presenter.tick(key, isOn); });
        flow->addWidget(paper);
        auto* mine = new Button(tr("Keep it for myself"), Button::Kind::Quiet);
        connect(mine, &Button::clicked, this, [this, key] { m_presenter.keepForMyself(key); });
        flow->addWidget(mine);
    }
    m_column->addWidget(card);
}

void BodyAreaCard::addMore() {
    const auto key = m_entry.answer.key;
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* back = new Button(u"back"_s, tr("Back to the map"), Button::Kind::Secondary);
    back->setObjectName(u"backToMap"_s);
    connect(back, &Button::clicked, this, &BodyAreaCard::backAsked);
    flow->addWidget(back);
    const auto* area = bodyArea(key.area);
    if (key.side != BodySide::Whole) {
        auto* join = new Button(tr("Answer both sides as one"), Button::Kind::Quiet);
        connect(join, &Button::clicked, this, [this, key] {
            m_presenter.join(key.area);
            Q_EMIT backAsked();
        });
        flow->addWidget(join);
    } else if (area != nullptr && area->mayBeDivided()) {
        auto* divide = new Button(tr("Answer left and right apart"), Button::Kind::Quiet);
        connect(divide, &Button::clicked, this, [this, key] {
            m_presenter.divide(key.area);
            Q_EMIT backAsked();
        });
        flow->addWidget(divide);
    }
    if (!saysNothing(m_entry.answer) || m_entry.opened) {
        auto* gone = new Button(tr("Erase all of this"), Button::Kind::Quiet);
        connect(gone, &Button::clicked, this, [this, key] { m_presenter.takeBack(key); });
        flow->addWidget(gone);
    }
    m_column->addWidget(row);
}

} // namespace inglenook::ui
