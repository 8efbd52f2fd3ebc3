// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/rest_words_card.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "value/text.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

RestWordsCard::RestWordsCard(const LineView& line, const AskedForWords& typed, QWidget* parent)
    : Card(tr("It rests now: %1").arg(fromUtf8(line.wording)), Card::Kind::Sunken, parent) {
    add(new Text(tr("You can leave both empty. Both of you will see these words, not whose they are."),
                 TextRole::Muted));
    m_until = add(new Field(tr("Until")));
    m_until->edit()->setAccessibleName(nameOfFirst(line));
    m_until->setText(typed.isTyped ? typed.until : fromUtf8(line.restUntil));
    m_until->setMaxLength(static_cast<int>(Wording::kMax));
    m_help = add(new Field(tr("What would help")));
    m_help->edit()->setAccessibleName(tr("What would help: %1").arg(fromUtf8(line.wording)));
    m_help->setText(typed.isTyped ? typed.wouldHelp : fromUtf8(line.wouldHelp));
    m_help->setMaxLength(static_cast<int>(Wording::kMax));
    for (auto* field : {m_until, m_help}) {
        connect(field, &Field::edited, this, [this] { Q_EMIT this->typed(m_until->text(), m_help->text()); });
    }
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* keep = new Button(tr("Keep these words"), Button::Kind::Secondary);
    auto* close = new Button(tr("Leave it as it is"), Button::Kind::Quiet);
    connect(keep, &Button::clicked, this, &RestWordsCard::keepAsked);
    connect(m_help, &Field::finished, this, &RestWordsCard::keepAsked);
    connect(close, &Button::clicked, this, &RestWordsCard::closeAsked);
    flow->addWidget(keep);
    flow->addWidget(close);
    add(row);
}

RestWords RestWordsCard::words() const { return {toUtf8(m_until->text()), toUtf8(m_help->text())}; }

QString RestWordsCard::nameOfFirst(const LineView& line) {
    return tr("Until: %1").arg(fromUtf8(line.wording));
}

} // namespace inglenook::ui
