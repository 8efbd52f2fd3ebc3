// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/question_card.h"

#include "ui/checkin/checkin_text.h"
#include "ui/checkin/number_scale.h"
#include "ui/control/button.h"
#include "ui/control/chip.h"
#include "ui/control/choice_row.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"

#include <QSignalBlocker>

#include <algorithm>

namespace inglenook::ui {

namespace {

Resolution coarser(Resolution offered, const Answer& answer) {
    return answer.value ? std::min(offered, answer.resolution) : offered;
}

} // namespace

QuestionCard::QuestionCard(Dimension dimension, Resolution offered, const Answer& answer, QWidget* parent)
    : Card({}, Kind::Plain, parent), m_dimension(dimension), m_offered(coarser(offered, answer)),
      m_answer(answer) {
    setAccessibleName(questionOf(dimension));
    addHead();
    addScale();
    addBeside();
    addHelped();
    show(answer);
}

void QuestionCard::addHead() {
    auto* row = new QHBoxLayout;
    row->setSpacing(px(16));
    auto* title = new Text(questionOf(m_dimension), TextRole::Heading);
    auto* skip = new Button(tr("Skip"), Button::Kind::Quiet);
    skip->setSubject(nameOfDimension(m_dimension));
    skip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(title, 1, Qt::AlignVCenter);
    row->addWidget(skip, 0, Qt::AlignTop);
    add(row);
    connect(skip, &Button::clicked, this, [this] { Q_EMIT skipped(m_dimension); });
}

void QuestionCard::addScale() {
    if (m_offered == Resolution::Eleven) {
        m_numbers = add(new NumberScale(questionOf(m_dimension), endWords(m_dimension)));
        connect(m_numbers, &NumberScale::chosen, this, &QuestionCard::choose);
        return;
    }
    QList<Choice> choices;
    for (const auto& word : scaleWords(m_dimension, m_offered)) {
        choices.append({word, {}, {}});
    }
    m_words = add(new ChoiceRow(questionOf(m_dimension), choices));
    connect(m_words, &ChoiceRow::chosen, this, [this](int choice) {
        choose(choice == ChoiceRow::kNone ? std::nullopt : std::optional(choice));
    });
}

void QuestionCard::addBeside() {
    const bool hasFelt = m_dimension == Dimension::Medicines;
    if (!hasFelt && m_dimension != Dimension::Interest) { return; }
    auto* box = new QWidget;
    auto* flow = new Flow(8, box);
    if (hasFelt) {
        for (int kind = 0; kind < kFeltKinds; ++kind) {
            m_beside.append(new Chip(feltText(static_cast<Felt>(kind))));
        }
    } else {
        for (const auto aside : {Aside::HardToSay, Aside::NotForToday}) {
            m_beside.append(new Chip(asideText(aside)));
        }
    }
    for (int i = 0; i < m_beside.size(); ++i) {
        flow->addWidget(m_beside.at(i));
        connect(m_beside.at(i), &Chip::clicked, this, [this, i, hasFelt](bool isOn) {
            if (hasFelt) {
                m_answer.felt = static_cast<std::uint8_t>(m_answer.felt ^ (1U << static_cast<unsigned>(i)));
            } else {
                m_answer.value.reset(); // an aside stands instead of a word
                m_answer.aside = isOn ? static_cast<Aside>(i + 1) : Aside::None;
            }
            tell();
        });
    }
    add(box);
}

void QuestionCard::addHelped() {
    if (lighterEndOf(m_dimension) == LighterEnd::Neither) { return; }
    m_helpedBox = new QWidget;
    auto* column = new QVBoxLayout(m_helpedBox);
    column->setContentsMargins(0, px(4), 0, 0);
    column->setSpacing(px(8));
    column->addWidget(new Text(tr("What helped? For you alone."), TextRole::Small));
    auto* chips = new QWidget;
    auto* flow = new Flow(8, chips);
    for (int number = 1; number <= kHelpTags; ++number) {
        auto* chip = new Chip(helpTagText(static_cast<HelpTag>(number)));
        chip->setAccessibleDescription(tr("What helped: %1").arg(nameOfDimension(m_dimension)));
        m_helped.append(chip);
        flow->addWidget(chip);
        connect(chip, &Chip::clicked, this, [this, number] {
            m_answer.helped =
                static_cast<std::uint8_t>(m_answer.helped ^ (1U << static_cast<unsigned>(number - 1)));
            tell();
        });
    }
    column->addWidget(chips);
    add(m_helpedBox);
}

void QuestionCard::choose(std::optional<int> value) {
    m_answer.resolution = m_offered;
    m_answer.value.reset();
    if (value) { m_answer.value = static_cast<std::uint8_t>(*value); }
    m_answer.aside = Aside::None;
    const auto band = bandOf(m_answer);
    if (!band || !isLight(m_dimension, *band)) { m_answer.helped = 0; }
    tell();
}

void QuestionCard::tell() {
    show(m_answer);
    Q_EMIT answered(m_dimension, m_answer);
}

void QuestionCard::show(const Answer& answer) {
    m_answer = answer;
    const auto shown = coarsened(answer, m_offered).value_or(answer);
    const auto value = shown.value ? std::optional<int>(*shown.value) : std::nullopt;
    if (m_words != nullptr) { m_words->setChoice(value.value_or(ChoiceRow::kNone)); }
    if (m_numbers != nullptr) { m_numbers->setValue(value); }
    for (int i = 0; i < m_beside.size(); ++i) {
        const bool isFelt = ((answer.felt >> i) & 1) != 0;
        const bool isAside = m_dimension == Dimension::Interest && static_cast<int>(answer.aside) == i + 1;
        m_beside.at(i)->setChecked(m_dimension == Dimension::Medicines ? isFelt : isAside);
    }
    const auto band = bandOf(answer);
    if (m_helpedBox != nullptr) { m_helpedBox->setVisible(band && isLight(m_dimension, *band)); }
    for (int i = 0; i < m_helped.size(); ++i) {
        m_helped.at(i)->setChecked(((answer.helped >> i) & 1) != 0);
    }
}

void QuestionCard::focusScale() {
    if (m_numbers != nullptr) { return m_numbers->setFocus(Qt::TabFocusReason); }
    m_words->setFocus(Qt::TabFocusReason);
}

} // namespace inglenook::ui
