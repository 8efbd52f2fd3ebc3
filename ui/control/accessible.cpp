// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/accessible.h"

#include "ui/control/card.h"
#include "ui/control/choice_row.h"
#include "ui/control/curtain.h"
#include "ui/control/passphrase_accessible.h"
#include "ui/control/passphrase_field.h"
#include "ui/control/person_mark.h"
#include "ui/control/state_pill.h"
#include "ui/control/step_bar.h"
#include "ui/control/text.h"
#include "ui/control/toast.h"

#include <QAccessibleWidget>

namespace inglenook::ui {

namespace {

/// Words: a heading for the three large roles. Says which control it labels.
class AccessibleText : public QAccessibleWidget {
public:
    explicit AccessibleText(Text* text)
        : QAccessibleWidget(text, roleOf(*text), text->text()), m_text(*text) {}
    [[nodiscard]] QString text(QAccessible::Text what) const override {
        return what == QAccessible::Name ? m_text.text() : QAccessibleWidget::text(what);
    }
    [[nodiscard]] QVector<QPair<QAccessibleInterface*, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override {
        auto found = QAccessibleWidget::relations(match);
        auto* buddy = m_text.buddy();
        if (match.testFlag(QAccessible::Labelled) && buddy != nullptr) {
            found.append({QAccessible::queryAccessibleInterface(buddy), QAccessible::Labelled});
        }
        return found;
    }

private:
    [[nodiscard]] static QAccessible::Role roleOf(const Text& text) {
        switch (text.role()) {
        case TextRole::Display:
        case TextRole::Title:
        case TextRole::Heading:
            return QAccessible::Heading;
        default:
            return QAccessible::StaticText;
        }
    }
    Text& m_text;
};

/// A group whose value is the word that was chosen.
class AccessibleChoice : public QAccessibleWidget {
public:
    explicit AccessibleChoice(ChoiceRow* row) : QAccessibleWidget(row, QAccessible::Grouping), m_row(*row) {}
    [[nodiscard]] QString text(QAccessible::Text what) const override {
        return what == QAccessible::Value ? m_row.word() : QAccessibleWidget::text(what);
    }

private:
    ChoiceRow& m_row;
};

template <class Widget>
QAccessibleInterface* plain(QObject* object, QAccessible::Role role) {
    auto* widget = qobject_cast<Widget*>(object);
    return widget == nullptr ? nullptr : new QAccessibleWidget(widget, role);
}

QAccessibleInterface* make(const QString& name, QObject* object) {
    if (!name.startsWith(QLatin1String("inglenook::ui::"))) { return nullptr; }
    if (auto* text = qobject_cast<Text*>(object)) { return new AccessibleText(text); }
    if (auto* row = qobject_cast<ChoiceRow*>(object)) { return new AccessibleChoice(row); }
    if (auto* edit = qobject_cast<PassphraseEdit*>(object)) { return new AccessiblePassphrase(edit); }
    if (auto* found = plain<Card>(object, QAccessible::Grouping)) { return found; }
    if (auto* found = plain<StatePill>(object, QAccessible::StaticText)) { return found; }
    if (auto* found = plain<PersonMark>(object, QAccessible::Graphic)) { return found; }
    if (auto* found = plain<StepBar>(object, QAccessible::StaticText)) { return found; }
    if (auto* found = plain<Curtain>(object, QAccessible::Pane)) { return found; }
    return plain<Toast>(object, QAccessible::AlertMessage);
}

} // namespace

void makeAccessible() {
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    static_cast<void>(once);
}

} // namespace inglenook::ui
