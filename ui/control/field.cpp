// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/field.h"

#include "ui/control/accessible.h"
#include "ui/control/text.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace inglenook::ui {

namespace {

Text* aNote(QWidget* parent) {
    auto* note = new Text(QString(), TextRole::Small, parent);
    note->hide();
    return note;
}

void sayNote(Text& note, QWidget& control, const QString& sentence) {
    note.setText(sentence);
    note.setVisible(!sentence.isEmpty());
    control.setAccessibleDescription(sentence);
    if (sentence.isEmpty()) { return; }
    QAccessibleEvent event(&control, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QVBoxLayout* columnIn(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    widget->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    return column;
}

/// A QLineEdit whose height follows the text size.
class LineEdit : public QLineEdit {
public:
    using QLineEdit::QLineEdit;
    [[nodiscard]] QSize sizeHint() const override { return {px(240), px(46)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {px(96), px(46)}; }

protected:
    void changeEvent(QEvent* event) override {
        QLineEdit::changeEvent(event);
        if (event->type() != QEvent::StyleChange) { return; }
        setTextMargins(px(12), 0, px(12), 0);
        updateGeometry();
    }
};

} // namespace

Field::Field(const QString& label, QWidget* parent)
    : QWidget(parent), m_label(new Text(label, TextRole::Label)), m_edit(new LineEdit), m_note(aNote(this)) {
    auto* column = columnIn(this);
    column->addWidget(m_label);
    column->addWidget(m_edit);
    column->addWidget(m_note);
    m_label->setVisible(!label.isEmpty());
    m_edit->setAccessibleName(label);
    m_label->setBuddy(m_edit);
    m_edit->setTextMargins(px(12), 0, px(12), 0);
    m_edit->setMaxLength(400);
    m_edit->setContextMenuPolicy(
        Qt::NoContextMenu); // its small grey menu cannot be read at 200 %; keys do the same
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &Field::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &Field::finished);
}

void Field::setNote(const QString& note) { sayNote(*m_note, *m_edit, note); }

TextArea::TextArea(const QString& label, int lines, QWidget* parent)
    : QWidget(parent), m_label(new Text(label, TextRole::Label)), m_edit(new QPlainTextEdit),
      m_note(aNote(this)), m_lines(std::max(1, lines)) {
    auto* column = columnIn(this);
    column->addWidget(m_label);
    column->addWidget(m_edit);
    column->addWidget(m_note);
    m_label->setVisible(!label.isEmpty());
    m_edit->setAccessibleName(label);
    m_label->setBuddy(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->viewport()->setAutoFillBackground(false); // or it would paint over the rounded corners
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        Q_EMIT edited();
    });
    fitHeight();
}

QString TextArea::text() const { return m_edit->toPlainText(); }

void TextArea::setText(const QString& text) {
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
    fitHeight();
}

void TextArea::setNote(const QString& note) { sayNote(*m_note, *m_edit, note); }

void TextArea::fitHeight() {
    const QFontMetricsF metrics(Theme::current().font(TextRole::Body));
    const auto laidOut = m_edit->document()->documentLayout()->documentSize().height(); // in lines
    const auto lines = std::clamp(static_cast<int>(std::ceil(laidOut)), m_lines, 3 * m_lines);
    m_edit->setFixedHeight(static_cast<int>(std::ceil(lines * metrics.lineSpacing())) + px(36));
}

bool TextArea::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        const auto isReturn = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        if (isReturn && press->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT finished();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TextArea::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) { fitHeight(); }
}

} // namespace inglenook::ui
