// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/inglenook_style.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace inglenook::ui {

namespace {

constexpr double kRing = 2.4;

void paintTick(const QStyleOption& option, QPainter& painter, bool isRound) {
    const auto& t = tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto isOn = option.state.testFlag(QStyle::State_On);
    const auto box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(isOn ? t.accent : t.border, px(1.5) * t.line));
    painter.setBrush(isOn && !isRound ? t.accent : t.surface);
    const auto radius = isRound ? box.width() / 2 : px(5);
    painter.drawRoundedRect(box, radius, radius);
    if (isOn && isRound) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(box.center(), box.width() / 4, box.width() / 4);
    } else if (isOn) {
        painter.setPen(QPen(t.onAccent, px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&](double x, double y) {
            return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
        };
        painter.drawPolyline(QPolygonF{at(0.24, 0.54), at(0.43, 0.72), at(0.77, 0.32)});
    }
    painter.restore();
}

void paintProgress(const QStyleOptionProgressBar& option, QPainter& painter) {
    const auto& t = tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    auto track = QRectF(option.rect);
    const auto height = std::min<double>(track.height(), px(8));
    track = QRectF(track.left(), track.center().y() - height / 2, track.width(), height);
    painter.setPen(t.hasTints ? Qt::NoPen : QPen(t.border, t.line));
    painter.setBrush(t.sunken);
    painter.drawRoundedRect(track, height / 2, height / 2);
    const auto range = std::max(1, option.maximum - option.minimum);
    auto done = track;
    done.setWidth(std::max(height, track.width() * (option.progress - option.minimum) / range));
    if (option.direction == Qt::RightToLeft) { done.moveRight(track.right()); }
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(done, height / 2, height / 2);
    painter.restore();
}

} // namespace

InglenookStyle::InglenookStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void InglenookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const {
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        paintFieldBox(*painter, option->rect, option->state.testFlag(State_HasFocus),
                      option->state.testFlag(State_Enabled));
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit*>(widget) != nullptr) {
            paintFieldBox(*painter, option->rect, widget->hasFocus(), widget->isEnabled());
        }
        return;
    case PE_FrameFocusRect:
        return; // the ring does it, once, and only for keyboards
    case PE_IndicatorCheckBox:
        return paintTick(*option, *painter, false);
    case PE_IndicatorRadioButton:
        return paintTick(*option, *painter, true);
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, tokens().surface);
        painter->setPen(tokens().border);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void InglenookStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    if (element == CE_FocusFrame) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const auto width = px(kRing);
        const auto inset = width / 2.0;
        painter->setPen(QPen(tokens().focus, width));
        painter->setBrush(Qt::NoBrush);
        const auto radius = px(kControlRadius) + px(4);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), radius, radius);
        painter->restore();
        return;
    }
    const auto* progress = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (progress != nullptr && element == CE_ProgressBar) { return paintProgress(*progress, *painter); }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int InglenookStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return px(12);
    case PM_ScrollBarSliderMin:
        return px(48);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return px(4);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return px(22);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return px(10);
    case PM_DefaultFrameWidth:
        return qobject_cast<const QPlainTextEdit*>(widget) != nullptr ? px(10) : 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_TextCursorWidth:
        return px(2);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int InglenookStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* answer) const {
    switch (hint) {
    case SH_FocusFrame_Mask: // with one the corners of the ring are cut off
    case SH_UnderlineShortcut:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_LineEdit_PasswordMaskDelay:
        return 0;
    case SH_FocusFrame_AboveWidget:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace inglenook::ui
