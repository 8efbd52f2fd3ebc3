// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/wording_panel.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

WordingPanel::WordingPanel(QWidget* parent) : Card({}, Card::Kind::Sunken, parent) {
    setObjectName(u"wordingPanel"_s);
    setAccessibleName(tr("Other words"));
}

void WordingPanel::render(const QList<TextMark>& marks, const QStringList& dismissed, bool isPrivate) {
    delete m_body;
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    if (marks.isEmpty() && dismissed.isEmpty()) {
        column->addWidget(new Text(tr("Nothing to add. These words can stand as they are."), TextRole::Body));
    }
    for (const auto& mark : marks) {
        addMark(*column, mark);
    }
    if (isPrivate) {
        for (const auto& words : dismissed) {
            addDismissed(*column, words);
        }
    }
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* close = new Button(tr("Close"), Button::Kind::Secondary);
    close->setObjectName(u"wordingClose"_s);
    close->setSubject(tr("Other words"));
    connect(close, &Button::clicked, this, &WordingPanel::closeAsked);
    flow->addWidget(close);
    if (isPrivate) {
        auto* page = new Button(tr("My words"), Button::Kind::Quiet);
        page->setSubject(tr("what the helper leaves alone"));
        connect(page, &Button::clicked, this, &WordingPanel::pageAsked);
        flow->addWidget(page);
    }
    column->addWidget(row);
    add(m_body);
}

void WordingPanel::addMark(QVBoxLayout& column, const TextMark& mark) {
    column.addWidget(new Text(tr("“%1”").arg(mark.words), TextRole::Heading));
    QString why = fromUtf8(mark.rule->why);
    why.replace(0, 1, why.left(1).toUpper());
    column.addWidget(new Text(tr("%1.").arg(why), TextRole::Body));
    QStringList others;
    for (const auto& words : mark.rule->otherWords) {
        others << fromUtf8(words);
    }
    column.addWidget(new Text(tr("You could say: %1").arg(others.join(u"  ·  "_s)), TextRole::Body));
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* leave = new Button(tr("Leave it"), Button::Kind::Quiet);
    leave->setObjectName(u"wordingLeave"_s);
    leave->setSubject(mark.words);
    connect(leave, &Button::clicked, this, [this, words = mark.words] { Q_EMIT leaveAsked(words); });
    flow->addWidget(leave);
    column.addWidget(row);
}

void WordingPanel::addDismissed(QVBoxLayout& column, const QString& words) {
    column.addWidget(new Text(tr("“%1” stays as it is in this text.").arg(words), TextRole::Muted));
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* always = new Button(tr("Always leave it"), Button::Kind::Quiet);
    always->setObjectName(u"wordingAlways"_s);
    always->setSubject(words);
    connect(always, &Button::clicked, this, [this, words] { Q_EMIT alwaysAsked(words); });
    flow->addWidget(always);
    column.addWidget(row);
}

} // namespace inglenook::ui
