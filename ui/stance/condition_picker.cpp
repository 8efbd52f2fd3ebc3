// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stance/condition_picker.h"

#include "ui/control/button.h"
#include "ui/control/chip.h"
#include "ui/control/choice_row.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace inglenook::ui {
namespace {

constexpr std::array<AskLevel, 3> kAsk = {AskLevel::AnyTime, AskLevel::AtReview, AskLevel::Never};
constexpr std::array<int, 3> kUntilDays = {14, 42, 90};

const QStringList& groupOrder() {
    static const QStringList order = {
        QStringLiteral("time"),    QStringLiteral("pressure"), QStringLiteral("clothing"),
        QStringLiteral("area"),    QStringLiteral("place"),    QStringLiteral("kind"),
        QStringLiteral("comfort"), QStringLiteral("safety"),   QStringLiteral("note")};
    return order;
}

} // namespace

QString conditionGroupName(const QString& group) {
    const auto say = [](const char* text) { return QCoreApplication::translate("ConditionPicker", text); };
    static const std::array<const char*, 9> names = {
        QT_TRANSLATE_NOOP("ConditionPicker", "Time"),
        QT_TRANSLATE_NOOP("ConditionPicker", "How firm"),
        QT_TRANSLATE_NOOP("ConditionPicker", "Clothes"),
        QT_TRANSLATE_NOOP("ConditionPicker", "Only here on the body"),
        QT_TRANSLATE_NOOP("ConditionPicker", "Where"),
        QT_TRANSLATE_NOOP("ConditionPicker", "What kind of touch"),
        QT_TRANSLATE_NOOP("ConditionPicker", "Comfort"),
        QT_TRANSLATE_NOOP("ConditionPicker", "To feel safe"),
        QT_TRANSLATE_NOOP("ConditionPicker", "In your own words")};
    const auto place = groupOrder().indexOf(group);
    return place < 0 ? QString() : say(names.at(static_cast<std::size_t>(place)));
}

ConditionPicker::ConditionPicker(StancePresenter& cards, QWidget* parent)
    : QWidget(parent), m_cards(cards), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Only …"));
}

void ConditionPicker::render(const StanceState& state) {
    const bool isSame =
        m_content != nullptr && m_chips.size() == state.chips.size() &&
        (m_ask != nullptr) == state.areAllConditionsShown &&
        std::equal(m_chips.begin(), m_chips.end(), state.chips.begin(),
                   [](const auto& shown, const auto& chip) { return shown.first == chip.code; });
    if (!isSame) { rebuild(state); }
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i].second->setChecked(state.chips[i].isOn);
    }
    m_missing->setVisible(state.isOnlyMissing);
    if (m_ask != nullptr) {
        const auto ask = std::find(kAsk.begin(), kAsk.end(), state.conditions.ask);
        m_ask->setChoice(static_cast<int>(ask - kAsk.begin()));
    }
}

void ConditionPicker::rebuild(const StanceState& state) {
    delete m_content;
    m_chips.clear();
    m_ask = nullptr;
    m_until = nullptr;
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    m_layout->addWidget(m_content);
    column->addSpacing(px(12));
    column->addWidget(new Text(tr("Only like this. Pick what fits."), TextRole::Label));
    if (!state.areAllConditionsShown) {
        auto* flow = new Flow(8);
        for (const auto& chip : state.chips) {
            flow->addWidget(makeChip(chip));
        }
        auto* more = new Button(tr("More conditions"), Button::Kind::Quiet);
        more->setObjectName(QStringLiteral("moreConditions"));
        connect(more, &QPushButton::clicked, this, [this] { m_cards.showAllConditions(); });
        flow->addWidget(more);
        column->addLayout(flow);
    } else {
        for (const auto& group : groupOrder()) {
            addGroup(state, group);
        }
        addFurther(state);
    }
    m_missing = new Text(tr("Pick at least one, or choose another of the five words."), TextRole::Muted);
    column->addWidget(m_missing);
    focusFirst();
}

void ConditionPicker::addGroup(const StanceState& state, const QString& group) {
    auto* flow = new Flow(8);
    for (const auto& chip : state.chips) {
        if (chip.group == group) { flow->addWidget(makeChip(chip)); }
    }
    if (flow->count() == 0) {
        delete flow;
        return;
    }
    auto* column = qobject_cast<QVBoxLayout*>(m_content->layout());
    column->addWidget(new Text(conditionGroupName(group), TextRole::Label));
    column->addLayout(flow);
}

void ConditionPicker::addFurther(const StanceState& state) {
    auto* column = qobject_cast<QVBoxLayout*>(m_content->layout());
    auto* note = new Field(tr("In your own words"));
    note->setObjectName(QStringLiteral("conditionNote"));
    note->setMaxLength(120);
    note->setNote(tr("Enter adds it."));
    connect(note, &Field::finished, this, [this, note] { m_cards.addNote(note->text()); });
    column->addWidget(note);
    column->addWidget(new Text(tr("May it be raised?"), TextRole::Label));
    m_ask = new ChoiceRow(
        tr("May it be raised?"),
        {{tr("Any time"), {}, {}}, {tr("When we look at the page"), {}, {}}, {tr("Only by me"), {}, {}}});
    connect(m_ask, &ChoiceRow::chosen, this, [this](int choice) {
        if (choice >= 0) { m_cards.chooseAsk(kAsk.at(static_cast<std::size_t>(choice))); }
    });
    column->addWidget(m_ask);
    column->addWidget(new Text(tr("Until when?"), TextRole::Label));
    m_until = new ChoiceRow(tr("Until when?"), {{tr("Two weeks"), {}, {}},
                                                {tr("Six weeks"), {}, {}},
                                                {tr("Three months"), {}, {}},
                                                {tr("No end day"), {}, {}}});
    connect(m_until, &ChoiceRow::chosen, this, [this, today = state.today](int choice) {
        const bool hasDay = choice >= 0 && static_cast<std::size_t>(choice) < kUntilDays.size();
        m_cards.chooseValidUntil(
            hasDay ? std::optional(today + std::chrono::days(kUntilDays.at(static_cast<std::size_t>(choice))))
                   : std::nullopt);
    });
    column->addWidget(m_until);
}

Chip* ConditionPicker::makeChip(const ConditionChipState& chip) {
    auto* made = new Chip(chip.words);
    made->setChecked(chip.isOn);
    connect(made, &QCheckBox::clicked, this, [this, code = chip.code] { m_cards.toggle(code); });
    m_chips.emplace_back(chip.code, made);
    return made;
}

void ConditionPicker::focusFirst() {
    if (!m_chips.empty()) { m_chips.front().second->setFocus(Qt::TabFocusReason); }
}

void ConditionPicker::keyPressEvent(QKeyEvent* event) {
    const auto digit = event->key() - Qt::Key_1;
    if (event->modifiers() == Qt::NoModifier && digit >= 0 && digit < 9 &&
        static_cast<std::size_t>(digit) < m_chips.size()) {
        m_cards.toggle(m_chips[static_cast<std::size_t>(digit)].first);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace inglenook::ui
