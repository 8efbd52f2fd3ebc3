// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/curtain.h"

#include "ui/control/accessible.h"
#include "ui/control/button.h"
#include "ui/control/person_mark.h"
#include "ui/control/text.h"

#include <QVBoxLayout>

namespace inglenook::ui {

Curtain::Curtain(QWidget* parent)
    : QWidget(parent), m_mark(new PersonMark(Seat::Circle, QString(), 132)),
      m_heading(new Text(QString(), TextRole::Display)), m_sentence(new Text(QString(), TextRole::Muted)),
      m_button(new Button(QString(), Button::Kind::Primary)) {
    makeAccessible();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), px(24), px(24), px(24));
    column->setSpacing(px(20));
    column->addStretch(1);
    column->addWidget(m_mark, 0, Qt::AlignHCenter);
    m_heading->setAlignment(Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_heading);
    column->addWidget(m_sentence);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(2);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &Curtain::opened);
}

void Curtain::handTo(Seat seat, const QString& name, const QString& sentence, const QString& button) {
    m_mark->setPerson(seat, name);
    m_heading->setText(tr("Pass the laptop to %1").arg(name.isEmpty() ? shapeNameOf(seat) : name));
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_button->setText(button);
    setAccessibleName(m_heading->text());
}

} // namespace inglenook::ui
