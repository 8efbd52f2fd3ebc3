// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/passphrase_field.h"

#include "ui/control/accessible.h"
#include "ui/theme/inglenook_style.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFontMetricsF>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace inglenook::ui {

namespace {

constexpr double kPadding = 14;
constexpr double kDotStep = 15;

/// UTF-8 of one code point; how many bytes were written (1 to 4).
int encode(char32_t point, std::uint8_t* out) {
    if (point < 0x80) {
        out[0] = static_cast<std::uint8_t>(point);
        return 1;
    }
    const auto tail = [point](int shift) {
        return static_cast<std::uint8_t>(0x80U | ((point >> shift) & 0x3FU));
    };
    if (point < 0x800) {
        out[0] = static_cast<std::uint8_t>(0xC0U | (point >> 6U));
        out[1] = tail(0);
        return 2;
    }
    if (point < 0x10000) {
        out[0] = static_cast<std::uint8_t>(0xE0U | (point >> 12U));
        out[1] = tail(6);
        out[2] = tail(0);
        return 3;
    }
    out[0] = static_cast<std::uint8_t>(0xF0U | (point >> 18U));
    out[1] = tail(12);
    out[2] = tail(6);
    out[3] = tail(0);
    return 4;
}

} // namespace

PassphraseEdit::PassphraseEdit(QWidget* parent) : QWidget(parent), m_buffer(kMaxLength * sizeof(char32_t)) {
    makeAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled); // dead keys and composing come this way
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setProperty("ownFocus", true);
}

const char32_t* PassphraseEdit::points() const {
    return reinterpret_cast<const char32_t*>(m_buffer.view().data()); // made of whole code points, so aligned
}
char32_t* PassphraseEdit::points() { return reinterpret_cast<char32_t*>(m_buffer.data()); }

Result<Passphrase> PassphraseEdit::passphrase() const {
    SecretBytes utf8(kMaxLength * sizeof(char32_t));
    auto* out = utf8.data();
    for (int i = 0; i < m_length; ++i) {
        out += encode(points()[i], out);
    }
    const auto size = static_cast<std::size_t>(out - utf8.data());
    return Passphrase::from({reinterpret_cast<const char*>(utf8.data()), size});
}

QString PassphraseEdit::shownWords() const {
    return m_isShown ? QString::fromUcs4(points(), m_length) : QString();
}

void PassphraseEdit::clear() {
    m_buffer.wipe();
    m_buffer = SecretBytes(kMaxLength * sizeof(char32_t));
    m_length = 0;
    m_cursor = 0;
    update();
}

void PassphraseEdit::setShown(bool isShown) {
    m_isShown = isShown;
    update();
}

void PassphraseEdit::setCursor(int position) {
    m_cursor = std::clamp(position, 0, m_length);
    QAccessibleTextCursorEvent event(this, m_cursor);
    QAccessible::updateAccessibility(&event);
    update();
}

void PassphraseEdit::insert(QStringView typed) {
    auto added = 0;
    for (qsizetype i = 0; i < typed.size() && m_length < kMaxLength; ++i) {
        auto point = static_cast<char32_t>(typed.at(i).unicode());
        if (typed.at(i).isHighSurrogate() && i + 1 < typed.size()) {
            point = QChar::surrogateToUcs4(typed.at(i), typed.at(i + 1));
            ++i;
        }
        if (point < 0x20 || point == 0x7F) { continue; }
        const auto behind = static_cast<std::size_t>(m_length - m_cursor) * sizeof(char32_t);
        std::memmove(points() + m_cursor + 1, points() + m_cursor, behind);
        points()[m_cursor++] = point;
        ++m_length;
        ++added;
    }
    if (added == 0) { return; }
    QAccessibleTextInsertEvent event(this, m_cursor - added, QString(added, QChar(0x2022)));
    QAccessible::updateAccessibility(&event);
    update();
    Q_EMIT edited();
}

void PassphraseEdit::removeAt(int position) {
    if (position < 0 || position >= m_length) { return; }
    const auto behind = static_cast<std::size_t>(m_length - position - 1) * sizeof(char32_t);
    std::memmove(points() + position, points() + position + 1, behind);
    points()[--m_length] = 0;
    m_cursor = std::min(m_cursor > position ? m_cursor - 1 : m_cursor, m_length);
    QAccessibleTextRemoveEvent event(this, position, QString(QChar(0x2022)));
    QAccessible::updateAccessibility(&event);
    update();
    Q_EMIT edited();
}

void PassphraseEdit::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste)) { return insert(QApplication::clipboard()->text()); }
    if (event->key() == Qt::Key_U && event->modifiers() == Qt::ControlModifier) {
        clear();
        Q_EMIT edited();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT finished();
        return;
    case Qt::Key_Backspace:
        return removeAt(m_cursor - 1);
    case Qt::Key_Delete:
        return removeAt(m_cursor);
    case Qt::Key_Left:
        return setCursor(m_cursor - 1);
    case Qt::Key_Right:
        return setCursor(m_cursor + 1);
    case Qt::Key_Home:
        return setCursor(0);
    case Qt::Key_End:
        return setCursor(m_length);
    default:
        break;
    }
    const auto isChord =
        event->modifiers().testFlag(Qt::ControlModifier) != event->modifiers().testFlag(Qt::AltModifier);
    const auto isWritten = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (isChord || !isWritten) { return event->ignore(); }
    insert(event->text());
}

void PassphraseEdit::inputMethodEvent(QInputMethodEvent* event) {
    for (int i = 0; i < event->replacementLength(); ++i) {
        removeAt(m_cursor + event->replacementStart());
    }
    insert(event->commitString());
    event->accept();
}

QVariant PassphraseEdit::inputMethodQuery(Qt::InputMethodQuery query) const {
    switch (query) {
    case Qt::ImEnabled:
        return isEnabled();
    case Qt::ImHints:
        return static_cast<int>(inputMethodHints());
    case Qt::ImCursorRectangle:
        return QRect(px(kPadding), 0, px(2), height());
    case Qt::ImFont:
        return Theme::current().font(TextRole::Body);
    // Neither what surrounds the cursor nor a selection is anyone's business.
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection:
        return QString();
    case Qt::ImCursorPosition:
    case Qt::ImAnchorPosition:
        return 0;
    default:
        return QWidget::inputMethodQuery(query);
    }
}

void PassphraseEdit::mousePressEvent(QMouseEvent* event) {
    QWidget::mousePressEvent(event);
    setCursor(m_length);
}

void PassphraseEdit::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void PassphraseEdit::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

QSize PassphraseEdit::sizeHint() const { return {px(320), px(48)}; }
QSize PassphraseEdit::minimumSizeHint() const { return {px(140), px(48)}; }

void PassphraseEdit::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFieldBox(painter, rect(), hasFocus(), isEnabled());
    const auto box = QRectF(rect()).adjusted(px(kPadding), px(4), -px(kPadding), -px(4));
    painter.setClipRect(box.adjusted(-px(3), 0, px(3), 0));
    if (m_isShown) {
        paintWords(painter, box);
    } else {
        paintDots(painter, box);
    }
}

void PassphraseEdit::paintWords(QPainter& painter, const QRectF& box) const {
    const auto font = Theme::current().font(TextRole::Body);
    const QFontMetricsF metrics(font);
    auto words = QString::fromUcs4(points(), m_length);
    auto before = QString::fromUcs4(points(), m_cursor);
    const auto at = metrics.horizontalAdvance(before);
    const auto shift = std::min(0.0, box.width() - at - px(4)); // keeps the cursor in view
    painter.setFont(font);
    painter.setPen(tokens().text);
    painter.drawText(box.adjusted(shift, 0, metrics.horizontalAdvance(words), 0),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), words);
    if (hasFocus()) {
        painter.fillRect(QRectF(box.left() + shift + at, box.top() + px(7), px(2), box.height() - px(14)),
                         tokens().text);
    }
    words.fill(QLatin1Char(' '));
    before.fill(QLatin1Char(' '));
}

void PassphraseEdit::paintDots(QPainter& painter, const QRectF& box) const {
    const auto step = px(kDotStep);
    const auto shift = std::min(0.0, box.width() - (m_cursor + 1.0) * step);
    const auto isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](double along) {
        return isMirrored ? box.right() - shift - along : box.left() + shift + along;
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnabled() ? tokens().text : tokens().muted);
    for (int i = 0; i < m_length; ++i) {
        painter.drawEllipse(QPointF(place(step * (i + 0.5)), box.center().y()), px(10) / 2.0, px(10) / 2.0);
    }
    if (hasFocus()) {
        painter.drawRect(
            QRectF(place(step * m_cursor) - px(1), box.top() + px(7), px(2), box.height() - px(14)));
    }
}

} // namespace inglenook::ui
