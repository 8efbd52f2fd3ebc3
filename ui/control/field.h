// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One line to write on, and several. Both carry an own label above them and a quiet note below, so that
/// nothing that matters is only a placeholder. Tab leaves both; Ctrl+Enter finishes.
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWidget>

namespace inglenook::ui {

class Text;

class Field : public QWidget {
    Q_OBJECT
public:
    explicit Field(const QString& label, QWidget* parent = nullptr);
    [[nodiscard]] QString text() const { return m_edit->text(); }
    void setText(const QString& text) { m_edit->setText(text); }
    void setNote(const QString& note); ///< under the field; empty: none. Announced when it changes.
    void setMaxLength(int codePoints) { m_edit->setMaxLength(codePoints); }
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void edited(const QString& text); ///< by a person
    void finished();                  ///< Enter

private:
    Text* m_label;
    QLineEdit* m_edit;
    Text* m_note;
};

class TextArea : public QWidget {
    Q_OBJECT
public:
    /// `lines` is how many are in view at first; it grows with what is written, up to three times that.
    explicit TextArea(const QString& label, int lines = 3, QWidget* parent = nullptr);
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    void setNote(const QString& note);
    [[nodiscard]] QPlainTextEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void edited();
    void finished(); ///< Ctrl+Enter

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitHeight();
    Text* m_label;
    QPlainTextEdit* m_edit;
    Text* m_note;
    int m_lines;
};

} // namespace inglenook::ui
