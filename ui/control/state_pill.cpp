// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/state_pill.h"

#include "ui/control/accessible.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>
#include <cstdlib>

namespace inglenook::ui {

namespace {
constexpr double kGlyph = 16;
constexpr double kPadding = 12;
constexpr double kGap = 7;
QString say(const char* words) { return QCoreApplication::translate("inglenook::ui::StatePill", words); }
} // namespace

PillState pillStateOf(LineState state, bool hasConditions) {
    switch (state) {
    case LineState::Draft:
        return PillState::Draft;
    case LineState::ToTalkAbout:
        return PillState::ToTalkAbout;
    case LineState::Settling:
        return PillState::Settling;
    case LineState::Agreed:
        return hasConditions ? PillState::WelcomeOnly : PillState::Welcome;
    case LineState::DueForReview:
        return PillState::LookAgain;
    case LineState::Resting:
        return PillState::Resting;
    case LineState::OffTheTable:
        return PillState::OffTheTable;
    }
    std::abort();
}

PillState pillStateOf(const LineView& line) { return pillStateOf(line.state, !line.conditions.empty()); }

QString wordOf(PillState state) {
    switch (state) {
    case PillState::Welcome:
        return say(QT_TRANSLATE_NOOP("inglenook::ui::StatePill", "Welcome"));
    case PillState::WelcomeOnly:
        return say(QT_TRANSLATE_NOOP("inglenook::ui::StatePill", "Welcome, only …"));
    case PillState::Settling:
        return say(QT_TRANSLATE_NOOP("inglenook::ui::StatePill", "Settling"));
    case PillState::ToTalkAbout:
        return say(QT_TRANSLATE_NOOP("inglenook::ui::StatePill", "To talk about"));
    case PillState::Resting:
        return say(QT_TRANSLATE_NOOP("inglenook::ui::StatePill", "Resting"));
    case PillState::OffTheTable:
        return say(QT_TRANSLATE_NOOP("inglenook::ui::StatePill", "Off the table"));
    case PillState::LookAgain:
        return say(QT_TRANSLATE_NOOP("inglenook::ui::StatePill", "Time for a new look"));
    case PillState::Draft:
        return say(QT_TRANSLATE_NOOP("inglenook::ui::StatePill", "Draft"));
    }
    std::abort();
}

QString glyphOf(PillState state) {
    switch (state) {
    case PillState::Welcome:
        return QStringLiteral("check");
    case PillState::WelcomeOnly:
        return QStringLiteral("check-only");
    case PillState::Settling:
        return QStringLiteral("settling");
    case PillState::ToTalkAbout:
        return QStringLiteral("talk");
    case PillState::Resting:
        return QStringLiteral("pause");
    case PillState::OffTheTable:
        return QStringLiteral("square");
    case PillState::LookAgain:
        return QStringLiteral("look-again");
    case PillState::Draft:
        return QStringLiteral("pencil");
    }
    std::abort();
}

Ink inkOf(PillState state) {
    const auto& t = tokens();
    switch (state) {
    case PillState::Welcome:
    case PillState::WelcomeOnly:
        return t.welcome;
    case PillState::Settling:
        return t.settling;
    case PillState::ToTalkAbout:
    case PillState::LookAgain:
        return t.toTalkAbout;
    case PillState::Resting:
        return t.resting;
    case PillState::OffTheTable:
        return t.offTheTable;
    case PillState::Draft:
        return {t.muted, t.surface};
    }
    std::abort();
}

StatePill::StatePill(PillState state, const QString& subject, QWidget* parent)
    : QWidget(parent), m_state(state), m_subject(subject) {
    makeAccessible();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    nameIt();
}

void StatePill::setState(PillState state) {
    m_state = state;
    nameIt();
    updateGeometry();
    update();
}

void StatePill::setSubject(const QString& subject) {
    m_subject = subject;
    nameIt();
}

void StatePill::nameIt() {
    setAccessibleName(m_subject.isEmpty() ? wordOf(m_state) : tr("%1: %2").arg(m_subject, wordOf(m_state)));
}

QSize StatePill::sizeHint() const {
    const QFontMetricsF metrics(Theme::current().font(TextRole::Label));
    const auto width = metrics.horizontalAdvance(wordOf(m_state)) + px(kGlyph) + px(kGap) + 2 * px(kPadding);
    return {static_cast<int>(std::ceil(width)) + 1, px(30)};
}

void StatePill::paintEvent(QPaintEvent* /*event*/) {
    const auto& t = tokens();
    const auto ink = inkOf(m_state);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto hasEdge = !t.hasTints || m_state == PillState::Draft;
    painter.setPen(hasEdge ? QPen(t.border, t.line) : QPen(Qt::NoPen));
    painter.setBrush(ink.ground);
    const auto inset = t.line / 2;
    const auto box = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    const auto isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto glyphLeft = isMirrored ? width() - px(kPadding) - px(kGlyph) : px(kPadding);
    paintIcon(painter, QRectF(glyphLeft, (height() - px(kGlyph)) / 2.0, px(kGlyph), px(kGlyph)),
              glyphOf(m_state), ink.ink);
    painter.setFont(Theme::current().font(TextRole::Label));
    painter.setPen(ink.ink);
    const auto lead = px(kPadding) + px(kGlyph) + px(kGap);
    const auto room =
        isMirrored ? rect().adjusted(px(kPadding), 0, -lead, 0) : rect().adjusted(lead, 0, 0, 0);
    painter.drawText(room, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), wordOf(m_state));
}

void StatePill::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) { updateGeometry(); }
}

} // namespace inglenook::ui
