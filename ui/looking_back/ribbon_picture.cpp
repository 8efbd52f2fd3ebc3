// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looking_back/ribbon_picture.h"

#include "ui/checkin/checkin_text.h"
#include "ui/control/word_layout.h"

#include <QAccessibleWidget>
#include <QDate>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLanes = 3;
constexpr double kLane = 30;
constexpr double kBand = 18; ///< thickness of the ribbon
constexpr double kFoot = 26;
constexpr double kGap = 12;

class AccessibleRibbon : public QAccessibleWidget {
public:
    explicit AccessibleRibbon(RibbonPicture* picture) : QAccessibleWidget(picture, QAccessible::Graphic) {}
};

QAccessibleInterface* make(const QString& /*name*/, QObject* object) {
    auto* picture = qobject_cast<RibbonPicture*>(object);
    return picture == nullptr ? nullptr : new AccessibleRibbon(picture);
}

void makeRibbonsAccessible() {
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    static_cast<void>(once);
}

QString shortDay(Day day) {
    return QLocale().toString(QDate(1970, 1, 1).addDays(dayNumber(day)), u"d MMMM"_s);
}

} // namespace

QString bandWordText(BandWord word) {
    switch (word) {
    case BandWord::TooEarly:
        return RibbonPicture::tr("too early to say");
    case BandWord::Steady:
        return RibbonPicture::tr("steady");
    case BandWord::Varied:
        return RibbonPicture::tr("varied");
    case BandWord::Easing:
        return RibbonPicture::tr("easing");
    case BandWord::Heavier:
        return RibbonPicture::tr("heavier");
    }
    std::abort();
}

QStringList pointSentences(const Ribbon& ribbon) {
    QStringList out;
    for (const auto& point : ribbon.points) {
        out << RibbonPicture::tr("%1: %2.").arg(shortDay(point.day), bandText(ribbon.dimension, point.band));
    }
    return out;
}

RibbonPicture::RibbonPicture(const Ribbon& ribbon, Seat seat, Day from, Day to, QWidget* parent)
    : QWidget(parent), m_ribbon(ribbon), m_seat(seat), m_from(from), m_to(to) {
    makeRibbonsAccessible();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("%1: %2.").arg(nameOfDimension(ribbon.dimension), bandWordText(ribbon.word)));
    setAccessibleDescription(pointSentences(ribbon).join(u' '));
}

QSize RibbonPicture::sizeHint() const { return {px(480), px(kLanes * kLane + kFoot)}; }
QSize RibbonPicture::minimumSizeHint() const { return {px(200), sizeHint().height()}; }

/// Of the lane words; they may take a third of the picture, and break.
double RibbonPicture::wordsWidth() const {
    const auto font = Theme::current().font(TextRole::Small);
    double widest = 0;
    for (const auto band : {Band::Left, Band::Middle, Band::Right}) {
        widest = std::max(widest, naturalWidth(bandText(m_ribbon.dimension, band), font));
    }
    return std::min(widest + 2, width() / 3.0);
}

// The right end of the scale is on top, for every dimension alike: up is more of it, not better.
QPointF RibbonPicture::placeOf(const RibbonPoint& point) const {
    const double left = wordsWidth() + px(kGap) + px(kBand);
    const double right = width() - px(kBand);
    const double length = std::max(1, dayNumber(m_to) - dayNumber(m_from));
    const double share = std::clamp((dayNumber(point.day) - dayNumber(m_from)) / length, 0.0, 1.0);
    const double x = left + (right - left) * share;
    const double y = px(kLane) * (kLanes - 1 - static_cast<int>(point.band) + 0.5);
    return {layoutDirection() == Qt::RightToLeft ? width() - x : x, y};
}

void RibbonPicture::paintLanes(QPainter& painter) const {
    const auto& t = tokens();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const double words = wordsWidth();
    const double left = isMirrored ? 0 : words + px(kGap);
    const double wide = width() - words - px(kGap);
    for (int lane = 0; lane < kLanes; ++lane) {
        const double top = px(kLane) * lane;
        if (lane % 2 == 0) {
            painter.setPen(t.hasTints ? QPen(Qt::NoPen) : QPen(t.hairline, 1));
            painter.setBrush(t.hasTints ? t.canvas : t.surface);
            painter.drawRoundedRect(QRectF(left, top + 1, wide, px(kLane) - 2), px(8), px(8));
        }
        const auto band = static_cast<Band>(kLanes - 1 - lane);
        painter.setPen(t.muted);
        painter.setFont(Theme::current().font(TextRole::Small));
        const QRectF box(isMirrored ? width() - words : 0, top, words, px(kLane));
        painter.drawText(box, static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::AlignLeading),
                         QFontMetricsF(painter.font())
                             .elidedText(bandText(m_ribbon.dimension, band), Qt::ElideRight, words));
    }
    painter.setPen(t.muted);
    const QRectF foot(left, px(kLanes * kLane), wide, px(kFoot));
    const auto bottom = static_cast<int>(Qt::AlignBottom);
    painter.drawText(foot, bottom | static_cast<int>(Qt::AlignLeading), shortDay(m_from));
    painter.drawText(foot, bottom | static_cast<int>(Qt::AlignTrailing), tr("today"));
}

void RibbonPicture::paintRibbon(QPainter& painter) const {
    const auto& t = tokens();
    QPainterPath path(placeOf(m_ribbon.points.front()));
    for (std::size_t i = 1; i < m_ribbon.points.size(); ++i) {
        const auto from = placeOf(m_ribbon.points[i - 1]);
        const auto to = placeOf(m_ribbon.points[i]);
        const double middle = (from.x() + to.x()) / 2;
        path.cubicTo({middle, from.y()}, {middle, to.y()}, to);
    }
    if (m_ribbon.points.size() == 1) { path.lineTo(path.currentPosition() + QPointF(0.5, 0)); }
    auto soft = m_seat == Seat::Circle ? t.circle : t.diamond;
    if (t.hasTints) { soft.setAlphaF(0.35F); }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(soft, px(kBand), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

void RibbonPicture::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLanes(painter);
    paintRibbon(painter);
}

void RibbonPicture::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) { updateGeometry(); }
}

} // namespace inglenook::ui
