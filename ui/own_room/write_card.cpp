// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/own_room/write_card.h"

#include "ui/control/button.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

WriteCard::WriteCard(const WriteCardText& text, const QString& typed, QWidget* parent)
    : Card(text.title, Card::Kind::Plain, parent) {
    if (!text.lines.isEmpty()) { add(new Text(text.lines, TextRole::Muted)); }
    m_area = add(new TextArea(text.label));
    m_area->setObjectName(u"write"_s);
    m_area->setText(typed);
    auto* row = new QWidget;
    m_foot = new Flow(8, row);
    auto* keep = new Button(text.keep, Button::Kind::Primary);
    keep->setObjectName(u"keep"_s);
    m_foot->addWidget(keep);
    add(row);
    connect(keep, &Button::clicked, this, &WriteCard::finish);
    connect(m_area, &TextArea::finished, this, &WriteCard::finish);
    connect(m_area, &TextArea::edited, this, [this] { Q_EMIT edited(m_area->text()); });
}

void WriteCard::addCancel(const QString& words) {
    auto* cancel = new Button(words, Button::Kind::Quiet);
    connect(cancel, &Button::clicked, this, &WriteCard::cancelled);
    m_foot->addWidget(cancel);
}

void WriteCard::finish() {
    const auto text = m_area->text();
    if (text.trimmed().isEmpty()) {
        m_area->setNote(tr("Write a few words first, or leave it empty and go on."));
        return;
    }
    Q_EMIT finished(text);
}

} // namespace inglenook::ui
