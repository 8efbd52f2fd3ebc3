// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/body_map/body_picture.h"

#include "ui/body_map/body_figure.h"
#include "ui/body_map/body_map_text.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kWidest = 2.05; ///< px of a unit at 100 %
constexpr double kGap = 12;      ///< between the figures, in units
constexpr double kCaption = 30;  ///< px above each figure at 100 %
constexpr double kSign = 16;     ///< px at 100 %
constexpr double kLeastSign = 7;
constexpr double kDot = 2.4;

} // namespace

BodyPicture::BodyPicture(QWidget* parent) : QWidget(parent) {
    makePictureAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Body, front and back"));
    setAccessibleDescription(
        tr("Arrows go from area to area. Enter opens one. 1 to 4 answer it, Delete takes the answer "
           "back."));
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BodyPicture::setEntries(const std::vector<MapEntry>& entries) {
    m_entries = entries;
    m_current = std::clamp(m_current, 0, std::max(0, count() - 1));
    update();
}

const BodyAreaKey& BodyPicture::keyAt(int index) const {
    return m_entries.at(static_cast<std::size_t>(index)).answer.key;
}

QString BodyPicture::nameAt(int index) const {
    const auto& entry = m_entries.at(static_cast<std::size_t>(index));
    auto words = u"%1: %2"_s.arg(nameOfArea(entry.answer.key), wordsOf(entry.answer));
    if (!m_isForReading && entry.opened) { words += tr(", opened"); }
    return words;
}

void BodyPicture::setCurrent(int index) {
    if (index < 0 || index >= count() || index == m_current) { return; }
    m_current = index;
    update();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
    Q_EMIT currentChanged();
}

void BodyPicture::setCurrent(const BodyAreaKey& key) {
    for (int i = 0; i < count(); ++i) {
        if (keyAt(i) == key) { setCurrent(i); }
    }
}

double BodyPicture::scaleFor(int width) const {
    return std::min(width / (2 * kFigureWidth + kGap), static_cast<double>(px(kWidest * 100)) / 100);
}

int BodyPicture::heightForWidth(int width) const {
    return static_cast<int>(std::ceil(scaleFor(width) * kFigureHeight)) + px(kCaption);
}

QSize BodyPicture::sizeHint() const {
    const int width = px(kWidest * (2 * kFigureWidth + kGap));
    return {width, heightForWidth(width)};
}

QSize BodyPicture::minimumSizeHint() const {
    const int width = 2 * px(kFigureWidth);
    return {width, heightForWidth(width)};
}

QTransform BodyPicture::placeOf(BodyView view) const {
    const double scale = scaleFor(width());
    const double whole = scale * (2 * kFigureWidth + kGap);
    double left = (width() - whole) / 2;
    if ((view == BodyView::Back) != isBackFirst()) { left += scale * (kFigureWidth + kGap); }
    return QTransform::fromTranslate(left, px(kCaption)).scale(scale, scale);
}

QTransform BodyPicture::placeOf(int index) const {
    const auto* area = bodyArea(keyAt(index).area);
    return placeOf(area == nullptr ? BodyView::Front : area->view);
}

QRect BodyPicture::rectAt(int index) const {
    return placeOf(index).mapRect(shapeOf(keyAt(index)).boundingRect()).toAlignedRect();
}

int BodyPicture::indexAt(const QPoint& point) const {
    for (int i = count() - 1; i >= 0; --i) {
        const auto place = placeOf(i).inverted().map(QPointF(point));
        if (shapeOf(keyAt(i)).contains(place)) { return i; }
    }
    return -1;
}

void BodyPicture::press(int index) {
    setCurrent(index);
    if (!m_isForReading) { Q_EMIT opened(keyAt(index)); }
}

void BodyPicture::paintCaption(QPainter& painter, BodyView view) const {
    const auto place = placeOf(view);
    const auto box = QRectF(place.map(QPointF(0, 0)).x(), 0, kFigureWidth * place.m11(), px(kCaption));
    painter.setFont(Theme::current().font(TextRole::Small));
    painter.setPen(tokens().muted);
    painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop,
                     view == BodyView::Front ? tr("Front") : tr("Back"));
}

void BodyPicture::paintArea(QPainter& painter, int index) const {
    const auto& t = tokens();
    const auto& answer = m_entries[static_cast<std::size_t>(index)].answer;
    const auto place = placeOf(index);
    const auto shape = place.map(shapeOf(answer.key));
    const auto ink = inkOf(answer.comfort);
    const bool isSilent = answer.comfort == Comfort::Unanswered;
    painter.setBrush(ink.ground);
    painter.setPen(isSilent || t.hasTints ? QPen(t.border, t.line) : QPen(ink.ink, px(2)));
    if (!isSilent && t.hasTints) { painter.setPen(QPen(ink.ink, t.line)); }
    painter.drawPath(shape);
    const bool hasMore = answer.sensation > Sensation::Usual || answer.mark != BodyMark::Nothing;
    for (const auto& at : signPlaces(answer.key)) {
        const auto centre = place.map(at);
        const auto room = shape.boundingRect();
        const double size = std::max<double>(
            kLeastSign, std::min<double>(px(kSign), 0.8 * std::min(room.width(), room.height())));
        const auto box = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size);
        paintIcon(painter, box, glyphOf(answer.comfort), ink.ink);
        if (!hasMore) { continue; }
        // A feeling or a device: a dot beside the sign. Its words stand in the line below and in the list.
        painter.setBrush(isSilent ? t.muted : ink.ink);
        painter.setPen(Qt::NoPen);
        const double away = isSilent ? 0 : size / 2 + px(kDot);
        painter.drawEllipse(centre + QPointF(away, -away / 2), px(kDot), px(kDot));
    }
}

void BodyPicture::paintEvent(QPaintEvent* /*event*/) {
    const auto& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto view : {BodyView::Front, BodyView::Back}) {
        paintCaption(painter, view);
        painter.setPen(QPen(t.hasTints ? t.hairline : t.text, t.line));
        painter.setBrush(t.sunken);
        painter.drawPath(placeOf(view).map(outlineOf(view)));
    }
    for (int i = 0; i < count(); ++i) {
        paintArea(painter, i);
    }
    if (!hasFocus() || m_entries.empty()) { return; }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.surface, px(5)));
    const auto shape = placeOf(m_current).map(shapeOf(keyAt(m_current)));
    painter.drawPath(shape);
    painter.setPen(QPen(t.focus, px(3)));
    painter.drawPath(shape);
}

bool BodyPicture::go(int key) {
    std::vector<BodyAreaKey> places;
    for (const auto& entry : m_entries) {
        places.push_back(entry.answer.key);
    }
    const auto from = static_cast<std::size_t>(m_current);
    const auto to = [&](Arrow arrow) {
        setCurrent(static_cast<int>(neighbour(places, from, arrow, isBackFirst())));
        return true;
    };
    switch (key) {
    case Qt::Key_Left:
        return to(Arrow::Left);
    case Qt::Key_Right:
        return to(Arrow::Right);
    case Qt::Key_Up:
        return to(Arrow::Up);
    case Qt::Key_Down:
        return to(Arrow::Down);
    case Qt::Key_Home:
        setCurrent(0);
        return true;
    case Qt::Key_End:
        setCurrent(count() - 1);
        return true;
    default:
        return false;
    }
}

void BodyPicture::keyPressEvent(QKeyEvent* event) {
    if (m_entries.empty() || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int key = event->key();
    if (go(key)) { return; }
    const auto& comforts = comfortsInOrder();
    const bool isNumber = key >= Qt::Key_1 && key < Qt::Key_1 + comforts.size();
    if (!m_isForReading && isNumber) {
        Q_EMIT answered(keyAt(m_current), comforts[key - Qt::Key_1]);
    } else if (!m_isForReading && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        Q_EMIT answered(keyAt(m_current), Comfort::Unanswered);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        press(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void BodyPicture::mouseReleaseEvent(QMouseEvent* event) {
    const int index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index >= 0) { press(index); }
}

void BodyPicture::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
    Q_EMIT currentChanged();
}

void BodyPicture::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void BodyPicture::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace inglenook::ui
