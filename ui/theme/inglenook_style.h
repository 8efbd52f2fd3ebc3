// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Fusion, drawn from the tokens: fields, ticks, scroll bars, progress, tool tips and the focus ring. No
/// style sheets: they are slow, do not follow the text size and cannot be reviewed.
#include <QProxyStyle>

namespace inglenook::ui {

class InglenookStyle : public QProxyStyle {
    Q_OBJECT
public:
    InglenookStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                       SubControl part, const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option,
                                  const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* answer) const override;
};

/// The box of a field or a text area; `hasFocus` takes the place of the ring.
void paintFieldBox(QPainter& painter, const QRectF& box, bool hasFocus, bool isEnabled);

} // namespace inglenook::ui
