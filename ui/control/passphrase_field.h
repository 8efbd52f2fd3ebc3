// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Where a passphrase is typed. Not a QLineEdit: that keeps every letter in strings and an undo list. What is
/// typed lies in guarded memory as UTF-32 and leaves as a Passphrase. Composing and dead keys work; no
/// prediction, no undo, no copy.
#include "result/result.h"
#include "secret/passphrase.h"
#include "secret/secret_bytes.h"

#include <QWidget>

namespace inglenook::ui {

class Button;
class PassphraseEdit;
class Text;

class PassphraseField : public QWidget {
    Q_OBJECT
public:
    explicit PassphraseField(const QString& label, QWidget* parent = nullptr);
    /// TextEmpty, TextTooLong, TextNotReadable. What was typed stays; clear() wipes it.
    [[nodiscard]] Result<Passphrase> passphrase() const;
    void clear();
    [[nodiscard]] bool isEmpty() const;
    void setNote(const QString& note); ///< one kind sentence under the field, announced
    [[nodiscard]] PassphraseEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void edited();
    void finished(); ///< Enter

private:
    PassphraseEdit* m_edit;
    Button* m_show;
    Text* m_note;
};

/// The box itself. Never tells a screen reader or an input method what is in it while it is hidden.
class PassphraseEdit : public QWidget {
    Q_OBJECT
public:
    explicit PassphraseEdit(QWidget* parent = nullptr);
    [[nodiscard]] Result<Passphrase> passphrase() const;
    void clear();
    [[nodiscard]] int length() const { return m_length; } ///< code points
    [[nodiscard]] int cursor() const { return m_cursor; }
    void setCursor(int position); ///< held within the text
    using QWidget::setCursor;
    void setShown(bool isShown);
    [[nodiscard]] QString shownWords() const; ///< empty while hidden
    [[nodiscard]] bool isShown() const { return m_isShown; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void edited();
    void finished();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    static constexpr int kMaxLength = 256; ///< code points
    [[nodiscard]] const char32_t* points() const;
    [[nodiscard]] char32_t* points();
    void insert(QStringView typed);
    void removeAt(int position);
    void paintWords(QPainter& painter, const QRectF& box) const;
    void paintDots(QPainter& painter, const QRectF& box) const;
    SecretBytes m_buffer;
    int m_length = 0;
    int m_cursor = 0;
    bool m_isShown = false;
};

} // namespace inglenook::ui
