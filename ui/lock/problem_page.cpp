// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/problem_page.h"

#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/text.h"
#include "ui/problem/problem_text.h"

namespace inglenook::ui {

ProblemPage::ProblemPage(QWidget* parent)
    : CentredCard(520, parent), m_sentence(new Text(QString())), m_next(new Text(QString(), TextRole::Muted)),
      m_look(new Button(QStringLiteral("look-again"), tr("Look now"), Button::Kind::Primary)) {
    card()->add(new BothMarks);
    card()->add(new Text(tr("Not open yet"), TextRole::Display));
    card()->add(m_sentence);
    card()->add(m_next);
    card()->body()->addWidget(m_look, 0, Qt::AlignLeading);
    connect(m_look, &QPushButton::clicked, this, &ProblemPage::lookAsked);
}

void ProblemPage::tell(ErrorCode code) {
    const auto words = problemText(code);
    m_sentence->setText(words.sentence);
    m_next->setText(words.next);
    setAccessibleName(words.sentence);
    m_look->setFocus();
}

} // namespace inglenook::ui
