// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/passphrase_field.h"

#include "ui/control/button.h"
#include "ui/control/text.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace inglenook::ui {

PassphraseField::PassphraseField(const QString& label, QWidget* parent)
    : QWidget(parent), m_edit(new PassphraseEdit),
      m_show(new Button(QStringLiteral("eye"), tr("Show the words"), Button::Kind::Quiet)),
      m_note(new Text(QString(), TextRole::Small)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto* name = new Text(label, TextRole::Label);
    m_edit->setAccessibleName(label.isEmpty() ? tr("Passphrase") : label);
    name->setBuddy(m_edit);
    column->addWidget(name);
    name->setVisible(!label.isEmpty()); // once it has a parent, or it would be a window for a moment
    column->addWidget(m_edit);
    column->addWidget(m_note);
    column->addWidget(m_show, 0, Qt::AlignLeading);
    m_note->hide();
    setFocusProxy(m_edit);
    m_show->setCheckable(true);
    m_show->setAccessibleDescription(tr("Shows what you type. Look around first."));
    connect(m_show, &QPushButton::toggled, this, [this](bool isOn) {
        m_edit->setShown(isOn);
        m_show->setGlyph(isOn ? QStringLiteral("eye-off") : QStringLiteral("eye"));
        m_show->setText(isOn ? tr("Hide the words") : tr("Show the words"));
    });
    connect(m_edit, &PassphraseEdit::edited, this, &PassphraseField::edited);
    connect(m_edit, &PassphraseEdit::finished, this, &PassphraseField::finished);
}

Result<Passphrase> PassphraseField::passphrase() const { return m_edit->passphrase(); }

void PassphraseField::clear() {
    m_edit->clear();
    m_show->setChecked(false); // the next person to sit here starts hidden
}

bool PassphraseField::isEmpty() const { return m_edit->length() == 0; }

void PassphraseField::setNote(const QString& note) {
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_edit->setAccessibleDescription(note);
    if (note.isEmpty()) { return; }
    QAccessibleEvent event(m_edit, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace inglenook::ui
