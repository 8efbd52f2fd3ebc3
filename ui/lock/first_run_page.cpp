// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/first_run_page.h"

#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/lock/centred_card.h"

namespace inglenook::ui {

namespace {

Button* wayIn(Page& page, const QString& title, const QString& words, const QString& glyph,
              const QString& press) {
    auto* card = page.add(new Card(title));
    card->add(new Text(words, TextRole::Muted));
    auto* row = new Flow(8);
    auto* button = new Button(glyph, press, Button::Kind::Secondary);
    button->setSubject(title);
    row->addWidget(button);
    card->body()->addSpacing(px(4));
    card->add(row);
    return button;
}

} // namespace

FirstRunPage::FirstRunPage(QWidget* parent)
    : Page(tr("A corner for the two of you"),
           tr("Sit down alone or together. What you write stays on this laptop, locked."), parent) {
    setColumnWidth(680);
    m_soon = wayIn(*this, tr("We have a session soon"),
                   tr("Tonight you can print a page. Touch that you both say yes to settles overnight; the "
                      "page says so. "
                      "It takes about 40 minutes."),
                   QStringLiteral("printer"), tr("Start tonight’s page"));
    auto* slow = wayIn(*this, tr("Start without hurry"), tr("Make your two seats now. The rest has time."),
                       QStringLiteral("seats"), tr("Make our two seats"));
    auto* sample =
        wayIn(*this, tr("Look around"), tr("Ana and Ben are made up. Nothing you do with them is kept."),
              QStringLiteral("eye"), tr("Look around with a sample couple"));
    auto* help =
        new Button(QStringLiteral("help"), tr("What this can and cannot keep safe"), Button::Kind::Quiet);
    column()->addWidget(help, 0, Qt::AlignLeading);
    connect(m_soon, &QPushButton::clicked, this, &FirstRunPage::soonChosen);
    connect(slow, &QPushButton::clicked, this, &FirstRunPage::slowChosen);
    connect(sample, &QPushButton::clicked, this, &FirstRunPage::sampleChosen);
    connect(help, &QPushButton::clicked, this, &FirstRunPage::helpAsked);
}

} // namespace inglenook::ui
