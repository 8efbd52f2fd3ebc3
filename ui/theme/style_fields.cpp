// SPDX-License-Identifier: GPL-3.0-or-later
// The boxes one writes in, and the scroll bars.
#include "ui/theme/inglenook_style.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace inglenook::ui {

void paintFieldBox(QPainter& painter, const QRectF& box, bool hasFocus, bool isEnabled) {
    const auto& t = tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto width = hasFocus ? px(2.4) : t.line;
    painter.setPen(QPen(hasFocus ? t.focus : t.border, width));
    painter.setBrush(isEnabled ? t.surface : t.sunken);
    const auto inset = width / 2;
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), px(kControlRadius),
                            px(kControlRadius));
    painter.restore();
}

void InglenookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                        QPainter* painter, const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || slider == nullptr) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    auto handle = QRectF(subControlRect(control, option, SC_ScrollBarSlider, widget));
    const auto inset = px(2.5);
    handle.adjust(inset, inset, -inset, -inset);
    const auto& t = tokens();
    const auto isLively = option->state.testFlag(State_MouseOver) || option->state.testFlag(State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    auto colour = t.border;
    if (!isLively && t.hasTints) { colour.setAlphaF(0.55F); }
    painter->setBrush(colour);
    const auto radius = std::min(handle.width(), handle.height()) / 2;
    painter->drawRoundedRect(handle, radius, radius);
    painter->restore();
}

QRect InglenookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                     SubControl part, const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || slider == nullptr) {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    // No arrow buttons: the whole length is the way of the handle.
    const auto isFlat = slider->orientation == Qt::Horizontal;
    const auto way = isFlat ? option->rect.width() : option->rect.height();
    const auto range = std::max(0, slider->maximum - slider->minimum);
    const auto share = slider->pageStep / static_cast<double>(std::max(1, range + slider->pageStep));
    const auto length = std::clamp(static_cast<int>(way * share), std::min(way, px(48)), way);
    const auto start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                               way - length, slider->upsideDown);
    const auto span = [&](int from, int to) {
        return isFlat ? QRect(from, 0, to - from, option->rect.height())
                      : QRect(0, from, option->rect.width(), to - from);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return span(start, start + length);
    case SC_ScrollBarSubPage:
        return span(0, start);
    case SC_ScrollBarAddPage:
        return span(start + length, way);
    case SC_ScrollBarGroove:
        return span(0, way);
    default:
        return {};
    }
}

} // namespace inglenook::ui
