// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/step_bar.h"

#include "ui/control/accessible.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace inglenook::ui {

StepBar::StepBar(const QStringList& steps, QWidget* parent) : QWidget(parent) {
    makeAccessible();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSteps(steps);
}

void StepBar::setSteps(const QStringList& steps) {
    m_steps = steps;
    setStep(m_step);
}

void StepBar::setStep(int step) {
    m_step = std::clamp(step, 0, std::max(0, static_cast<int>(m_steps.size()) - 1));
    nameIt();
    update();
}

void StepBar::nameIt() {
    if (m_steps.isEmpty()) { return; }
    const auto hasNext = m_step + 1 < m_steps.size();
    setAccessibleName(hasNext ? tr("%1. Then: %2.").arg(m_steps.at(m_step), m_steps.at(m_step + 1))
                              : tr("%1. The last step.").arg(m_steps.at(m_step)));
}

QSize StepBar::sizeHint() const {
    return {px(280), static_cast<int>(std::ceil(Theme::current().lineHeight(TextRole::Small))) + px(12)};
}

QSize StepBar::minimumSizeHint() const { return {px(120), sizeHint().height()}; }

void StepBar::paintEvent(QPaintEvent* /*event*/) {
    if (m_steps.isEmpty()) { return; }
    const auto& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto font = Theme::current().font(TextRole::Small);
    painter.setFont(font);
    painter.setPen(t.muted);
    const auto words = QFontMetricsF(font).elidedText(m_steps.at(m_step), Qt::ElideRight, width());
    painter.drawText(QRectF(0, 0, width(), height() - px(10)),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), words);
    auto track = QRectF(0, height() - px(6), width(), px(4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.hasTints ? t.sunken : t.surface);
    painter.drawRoundedRect(track, px(2), px(2));
    track.setWidth(width() * (m_step + 1.0) / static_cast<double>(m_steps.size()));
    if (layoutDirection() == Qt::RightToLeft) { track.moveRight(width()); }
    painter.setBrush(t.accent);
    painter.drawRoundedRect(track, px(2), px(2));
}

} // namespace inglenook::ui
