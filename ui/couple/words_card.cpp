// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/couple/words_card.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/chip.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/couple/couple_text.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

WordsCard::WordsCard(WordsKind kind, const std::vector<OwnWords>& words, int most, QWidget* parent)
    : Card(wordsText(kind).title, Card::Kind::Plain, parent), m_kind(kind) {
    const auto text = wordsText(kind);
    add(new Text(text.lines, TextRole::Muted));
    int written = 0;
    for (const auto& entry : words) {
        if (entry.kind != kind) { continue; }
        addEntry(entry);
        ++written;
    }
    if (most != 0 && written >= most) { return; }
    m_field = add(new Field(text.label));
    m_field->setObjectName(u"words-"_s + QString::number(static_cast<int>(kind)));
    m_field->setMaxLength(static_cast<int>(Wording::kMax));
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* keep = new Button(tr("Keep it"), Button::Kind::Secondary);
    keep->setSubject(text.title);
    const auto write = [this] {
        if (m_field->text().trimmed().isEmpty()) {
            m_field->setNote(tr("Write a few words first, or leave it empty and go on."));
            return;
        }
        const QString typed = m_field->text();
        m_field->setText({});
        Q_EMIT writeAsked(m_kind, typed);
    };
    connect(keep, &Button::clicked, this, write);
    connect(m_field, &Field::finished, this, write);
    connect(m_field, &Field::edited, this, &WordsCard::edited);
    flow->addWidget(keep);
    add(row);
}

void WordsCard::addEntry(const OwnWords& entry) {
    const QString words = fromUtf8(entry.text);
    add(new Text(words, TextRole::Body));
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* paper = new Chip(tr("On paper"));
    paper->setAccessibleName(tr("On paper: %1").arg(words));
    paper->setChecked(entry.onPaper);
    connect(paper, &Chip::clicked, this, [this, id = entry.id](bool isOn) { Q_EMIT ticked(id, isOn); });
    auto* erase = new Button(tr("Erase"), Button::Kind::Quiet);
    erase->setSubject(words);
    connect(erase, &Button::clicked, this, [this, id = entry.id] { Q_EMIT eraseAsked(id); });
    flow->addWidget(paper);
    flow->addWidget(erase);
    add(row);
}

QString WordsCard::typed() const { return m_field == nullptr ? QString() : m_field->text(); }

void WordsCard::setTyped(const QString& text) {
    if (m_field != nullptr) { m_field->setText(text); }
}

} // namespace inglenook::ui
