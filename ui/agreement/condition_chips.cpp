// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/condition_chips.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/chip.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/stance/condition_picker.h"
#include "value/text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {
const std::string kNote = "note:";
} // namespace

ConditionChips::ConditionChips(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    rebuild();
}

void ConditionChips::setConditions(const ConditionSet& set) {
    m_set = set;
    rebuild();
}

ConditionSet ConditionChips::conditions() const {
    ConditionSet set = m_set;
    const auto typed = toUtf8(m_note->text().trimmed());
    if (!typed.empty()) { set.codes.insert(kNote + typed); }
    return set;
}

void ConditionChips::rebuild() {
    const QString typed = m_note == nullptr ? QString() : m_note->text();
    delete m_content;
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    QStringList groups;
    for (const auto& choice : conditionChoices()) {
        const QString group = fromUtf8(choice.group);
        if (!groups.contains(group)) { groups << group; }
    }
    for (const auto& group : groups) {
        addGroup(column, group);
    }
    addNotes(column);
    if (!m_areAllShown) {
        auto* row = new QWidget;
        auto* flow = new Flow(8, row);
        auto* more = new Button(tr("More conditions"), Button::Kind::Quiet);
        connect(more, &Button::clicked, this, [this] {
            m_areAllShown = true;
            rebuild();
        });
        flow->addWidget(more);
        column->addWidget(row);
    }
    m_note->setText(typed);
    m_layout->addWidget(m_content);
}

void ConditionChips::addGroup(QVBoxLayout* column, const QString& group) {
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    for (const auto& choice : conditionChoices()) {
        const bool isOn = m_set.codes.count(choice.code) != 0;
        if (fromUtf8(choice.group) != group || !(choice.isSimple || m_areAllShown || isOn)) { continue; }
        auto* chip = new Chip(fromUtf8(choice.words));
        chip->setChecked(isOn);
        connect(chip, &Chip::clicked, this, [this, code = choice.code] {
            m_set = toggled(m_set, code);
            // Of some conditions only one holds at a time: the chips follow the set.
            QMetaObject::invokeMethod(this, &ConditionChips::rebuild, Qt::QueuedConnection);
            Q_EMIT edited();
        });
        flow->addWidget(chip);
    }
    if (flow->count() == 0) {
        delete row;
        return;
    }
    column->addWidget(new Text(conditionGroupName(group), TextRole::Label));
    column->addWidget(row);
}

void ConditionChips::addNotes(QVBoxLayout* column) {
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    for (const auto& code : m_set.codes) {
        if (!code.starts_with(kNote)) { continue; }
        auto* chip = new Chip(fromUtf8(code.substr(kNote.size())));
        chip->setChecked(true);
        connect(chip, &Chip::clicked, this, [this, code] {
            m_set.codes.erase(code);
            QMetaObject::invokeMethod(this, &ConditionChips::rebuild, Qt::QueuedConnection);
            Q_EMIT edited();
        });
        flow->addWidget(chip);
    }
    if (flow->count() == 0) {
        delete row;
    } else {
        column->addWidget(row);
    }
    m_note = new Field(tr("In your own words"));
    m_note->setObjectName(u"wishNote"_s);
    m_note->setMaxLength(static_cast<int>(Wording::kMax));
    column->addWidget(m_note);
}

} // namespace inglenook::ui
