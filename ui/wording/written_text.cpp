// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/written_text.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextCharFormat>

namespace inglenook::ui {

namespace {

QTextCharFormat softUnderline() {
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::DashUnderline);
    format.setUnderlineColor(tokens().toTalkAbout.ink);
    return format;
}

class WrittenLine : public WrittenText {
public:
    WrittenLine(QLineEdit& edit, QObject* parent) : WrittenText(parent), m_edit(edit) {
        connect(&edit, &QLineEdit::textChanged, this, &WrittenText::changed);
    }
    [[nodiscard]] QString text() const override { return m_edit.text(); }
    [[nodiscard]] QWidget* edit() const override { return &m_edit; }
    // A QLineEdit has no formats of its own; those of an input method that commits nothing are drawn and
    // leave text and cursor alone.
    void underline(const QList<TextMark>& marks) override {
        if (marks.isEmpty() && !m_isUnderlined) { return; }
        m_isUnderlined = !marks.isEmpty();
        QList<QInputMethodEvent::Attribute> attributes;
        for (const auto& mark : marks) {
            attributes.append({QInputMethodEvent::TextFormat,
                               static_cast<int>(mark.begin) - m_edit.cursorPosition(),
                               static_cast<int>(mark.length), softUnderline()});
        }
        QInputMethodEvent event(QString(), attributes);
        QCoreApplication::sendEvent(&m_edit, &event);
    }

private:
    QLineEdit& m_edit;
    bool m_isUnderlined = false;
};

class WrittenPage : public WrittenText {
public:
    WrittenPage(QPlainTextEdit& edit, QObject* parent) : WrittenText(parent), m_edit(edit) {
        connect(&edit, &QPlainTextEdit::textChanged, this, &WrittenText::changed);
    }
    [[nodiscard]] QString text() const override { return m_edit.toPlainText(); }
    [[nodiscard]] QWidget* edit() const override { return &m_edit; }
    void underline(const QList<TextMark>& marks) override {
        QList<QTextEdit::ExtraSelection> selections;
        for (const auto& mark : marks) {
            QTextCursor cursor(m_edit.document());
            cursor.setPosition(static_cast<int>(mark.begin));
            cursor.setPosition(static_cast<int>(mark.begin + mark.length), QTextCursor::KeepAnchor);
            selections.append({cursor, softUnderline()});
        }
        m_edit.setExtraSelections(selections);
    }

private:
    QPlainTextEdit& m_edit;
};

} // namespace

WrittenText* writtenIn(QLineEdit& edit, QObject* parent) { return new WrittenLine(edit, parent); }
WrittenText* writtenIn(QPlainTextEdit& edit, QObject* parent) { return new WrittenPage(edit, parent); }

} // namespace inglenook::ui
