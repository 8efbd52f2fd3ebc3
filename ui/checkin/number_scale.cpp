// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/number_scale.h"

#include "ui/control/word_layout.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace inglenook::ui {

namespace {

constexpr double kDot = 6;
constexpr double kRing = 14;
constexpr double kTrackHeight = 44;
constexpr double kGap = 4;

class AccessibleScale : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleScale(NumberScale* scale)
        : QAccessibleWidget(scale, QAccessible::Slider), m_scale(*scale) {}
    void* interface_cast(QAccessible::InterfaceType type) override { // NOLINT(readability-identifier-naming)
        if (type == QAccessible::ValueInterface) { return static_cast<QAccessibleValueInterface*>(this); }
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text what) const override {
        return what == QAccessible::Value ? m_scale.spoken() : QAccessibleWidget::text(what);
    }
    [[nodiscard]] QVariant currentValue() const override { return m_scale.value().value_or(0); }
    void setCurrentValue(const QVariant& value) override { m_scale.choose(value.toInt()); }
    [[nodiscard]] QVariant maximumValue() const override { return NumberScale::kMost; }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    NumberScale& m_scale;
};

QAccessibleInterface* make(const QString& /*name*/, QObject* object) {
    auto* scale = qobject_cast<NumberScale*>(object);
    return scale == nullptr ? nullptr : new AccessibleScale(scale);
}

void makeScaleAccessible() {
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    static_cast<void>(once);
}

} // namespace

NumberScale::NumberScale(const QString& name, const QStringList& ends, QWidget* parent)
    : QWidget(parent), m_ends(ends) {
    makeScaleAccessible();
    setAccessibleName(name);
    setAccessibleDescription(tr("From 0, %1, to 10, %2. Keys 0 to 9 choose, End is 10, Delete clears.")
                                 .arg(ends.first(), ends.last()));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QString NumberScale::spoken() const { return m_value ? QString::number(*m_value) : tr("not answered"); }

void NumberScale::setValue(std::optional<int> value) {
    m_value = value ? std::optional(std::clamp(*value, 0, kMost)) : std::nullopt;
    update();
}

void NumberScale::choose(std::optional<int> value) {
    const auto was = m_value;
    setValue(value);
    if (m_value == was) { return; }
    QAccessibleValueChangeEvent event(this, m_value.value_or(0));
    QAccessible::updateAccessibility(&event);
    Q_EMIT chosen(m_value);
}

double NumberScale::wordsHeight() const {
    return std::ceil(Theme::current().lineHeight(TextRole::Small)) * 2;
}

QSize NumberScale::sizeHint() const {
    return {px(480), px(kTrackHeight) + px(kGap) + static_cast<int>(wordsHeight())};
}

QSize NumberScale::minimumSizeHint() const { return {px(220), sizeHint().height()}; }

QPointF NumberScale::dotAt(int number) const {
    const double edge = px(kRing) + 2;
    const auto place = layoutDirection() == Qt::RightToLeft ? kMost - number : number;
    return {edge + (width() - 2 * edge) * place / kMost, px(kTrackHeight) / 2.0};
}

void NumberScale::paintDots(QPainter& painter) const {
    const auto& t = tokens();
    for (int number = 0; number <= kMost; ++number) {
        const bool isUnder = m_value && number < *m_value;
        painter.setPen(isUnder ? QPen(Qt::NoPen) : QPen(t.border, 1.25 * t.line));
        painter.setBrush(isUnder ? t.accent : t.surface);
        painter.drawEllipse(dotAt(number), px(kDot), px(kDot));
    }
    if (!m_value) { return; }
    painter.setPen(QPen(t.accent, px(3)));
    painter.setBrush(t.surface);
    painter.drawEllipse(dotAt(*m_value), px(kRing), px(kRing));
    painter.setFont(Theme::current().font(TextRole::Small));
    painter.setPen(t.text);
    const QRectF box(dotAt(*m_value) - QPointF(px(kRing), px(kRing)), QSizeF(2 * px(kRing), 2 * px(kRing)));
    painter.drawText(box, static_cast<int>(Qt::AlignCenter), QString::number(*m_value));
}

void NumberScale::paintEvent(QPaintEvent* /*event*/) {
    const auto& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double thick = px(6);
    painter.setPen(QPen(t.hasTints ? t.sunken : t.border, thick, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(dotAt(0), dotAt(kMost));
    if (m_value) {
        painter.setPen(QPen(t.accent, thick, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(dotAt(0), dotAt(*m_value));
    }
    paintDots(painter);
    const auto font = Theme::current().font(TextRole::Small);
    const auto third = width() / 3.0;
    const std::array alignments = {Qt::AlignLeading, Qt::AlignHCenter, Qt::AlignTrailing};
    for (int i = 0; i < 3; ++i) {
        const auto place = layoutDirection() == Qt::RightToLeft ? 2 - i : i;
        const QRectF box(place * third, px(kTrackHeight) + px(kGap), third, wordsHeight());
        painter.setFont(font);
        painter.setPen(t.muted);
        painter.drawText(box,
                         static_cast<int>(alignments.at(static_cast<std::size_t>(i))) |
                             static_cast<int>(Qt::AlignTop) | static_cast<int>(Qt::TextWordWrap),
                         m_ends.at(i));
    }
}

void NumberScale::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) { return; }
    const auto first = dotAt(0).x();
    const auto share = (event->position().x() - first) / (dotAt(kMost).x() - first);
    choose(static_cast<int>(std::lround(share * kMost)));
}

void NumberScale::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const auto here = m_value.value_or(kMost / 2);
    const auto isMirrored = layoutDirection() == Qt::RightToLeft;
    // From a scale without an answer the first arrow takes the middle.
    const auto step = [&](int by) { choose(m_value ? here + by : here); };
    if (!isPlain) { return QWidget::keyPressEvent(event); }
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9) { return choose(event->key() - Qt::Key_0); }
    switch (event->key()) {
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(kMost);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return choose(std::nullopt);
    case Qt::Key_Up:
        return step(1);
    case Qt::Key_Down:
        return step(-1);
    case Qt::Key_Right:
        return step(isMirrored ? -1 : 1);
    case Qt::Key_Left:
        return step(isMirrored ? 1 : -1);
    default:
        QWidget::keyPressEvent(event);
    }
}

// A page scrolls over it; nobody answers by scrolling.
void NumberScale::wheelEvent(QWheelEvent* event) { event->ignore(); }

void NumberScale::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) { updateGeometry(); }
}

} // namespace inglenook::ui
