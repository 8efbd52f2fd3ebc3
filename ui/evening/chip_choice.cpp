// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evening/chip_choice.h"

#include "ui/control/chip.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {

ChipChoice::ChipChoice(const QString& name, const QStringList& offered, int most, QWidget* parent)
    : QWidget(parent), m_most(most), m_flow(new Flow(8)), m_own(new Field(tr("In your own words"))) {
    setAccessibleName(name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(16));
    column->addLayout(m_flow);
    column->addWidget(m_own);
    for (const auto& word : offered) {
        add(word);
    }
    m_own->setMaxLength(200);
    connect(m_own, &Field::edited, this, &ChipChoice::typed);
    connect(m_own, &Field::finished, this, [this] {
        if (m_own->text().trimmed().isEmpty()) {
            Q_EMIT finished();
        } else {
            addOwn();
        }
    });
}

void ChipChoice::setOwnLabel(const QString& label) {
    m_own->edit()->setAccessibleName(label);
    m_own->edit()->setPlaceholderText(label);
}

Chip* ChipChoice::add(const QString& word) {
    auto* chip = new Chip(word);
    const auto key = m_chips.size() + 1;
    if (key <= 9) { chip->setAccessibleDescription(tr("Key %1").arg(key)); }
    connect(chip, &QCheckBox::clicked, this, [this, chip](bool isOn) { ticked(chip, isOn); });
    m_flow->addWidget(chip);
    m_chips.append(chip);
    return chip;
}

int ChipChoice::countOn() const {
    return static_cast<int>(
        std::count_if(m_chips.begin(), m_chips.end(), [](const Chip* chip) { return chip->isChecked(); }));
}

void ChipChoice::ticked(Chip* chip, bool isOn) {
    const bool isOneMore = isOn && countOn() > m_most;
    if (isOneMore) { chip->setChecked(false); }
    m_own->setNote(isOneMore ? m_mostNote : QString());
}

void ChipChoice::addOwn() {
    const auto word = m_own->text().simplified();
    if (countOn() >= m_most) {
        m_own->setNote(m_mostNote);
        return;
    }
    const auto same = std::find_if(m_chips.begin(), m_chips.end(), [&](const Chip* chip) {
        return chip->text().compare(word, Qt::CaseInsensitive) == 0;
    });
    auto* chip = same == m_chips.end() ? add(word) : *same;
    chip->setChecked(true);
    m_own->setText({});
    Q_EMIT typed({});
}

QStringList ChipChoice::chosen() const {
    QStringList words;
    for (const auto* chip : m_chips) {
        if (chip->isChecked()) { words << chip->text(); }
    }
    const auto own = m_own->text().simplified();
    if (!own.isEmpty() && words.size() < m_most) { words << own; }
    return words;
}

void ChipChoice::setChosen(const QStringList& words) {
    for (const auto& word : words) {
        const auto known = std::find_if(m_chips.begin(), m_chips.end(),
                                        [&](const Chip* chip) { return chip->text() == word; });
        (known == m_chips.end() ? add(word) : *known)->setChecked(true);
    }
}

void ChipChoice::setOwnText(const QString& text) {
    if (m_own->text() != text) { m_own->setText(text); }
}

void ChipChoice::press(int digit) {
    if (digit >= 1 && digit <= m_chips.size()) { m_chips.at(digit - 1)->click(); }
}

QWidget* ChipChoice::firstControl() const {
    return m_chips.isEmpty() ? static_cast<QWidget*>(m_own->edit()) : m_chips.first();
}

void ChipChoice::keyPressEvent(QKeyEvent* event) {
    const auto digit = event->key() - Qt::Key_0;
    if ((event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && digit >= 1 &&
        digit <= m_chips.size() && digit <= 9) {
        press(digit);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace inglenook::ui
