// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/state_pill.h"

#include "ui/control/accessible.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

#include <cmath>
#include <cstdlib>

namespace inglenook::ui {

namespace {
constexpr double kPillGlyph = 16;
constexpr double kPillPadding = 12;
constexpr double kPillGap = 7;
constexpr double kHigh = 30; // of one row

double lineHeight() { return Theme::current().lineHeight(TextRole::Label); }
double lead() { return px(kPillPadding) + px(kPillGlyph) + px(kPillGap); }

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

StatePill::StatePill(PillState state, QString subject, QWidget* parent)
    : QWidget(parent), m_state(state), m_subject(std::move(subject)) {
    makeAccessible();
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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

WordLayout& StatePill::words() const {
    return m_words.of(wordOf(m_state), Theme::current().font(TextRole::Label), lineHeight(), Qt::AlignLeading,
                      layoutDirection());
}

QSize StatePill::sizeHint() const {
    return {static_cast<int>(std::ceil(words().naturalWidth() + lead() + px(kPillPadding))) + 1, px(kHigh)};
}

QSize StatePill::minimumSizeHint() const {
    return {static_cast<int>(std::ceil(words().widestWord() + lead() + px(kPillPadding))) + 1, px(kHigh)};
}

int StatePill::heightForWidth(int width) const {
    const auto high = words().heightFor(width - lead() - px(kPillPadding));
    return px(kHigh) + static_cast<int>(std::ceil(high - lineHeight()));
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
    painter.drawRoundedRect(box, px(kHigh) / 2.0, px(kHigh) / 2.0);
    const auto isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto glyphLeft = isMirrored ? width() - px(kPillPadding) - px(kPillGlyph) : px(kPillPadding);
    paintIcon(painter, QRectF(glyphLeft, (height() - px(kPillGlyph)) / 2.0, px(kPillGlyph), px(kPillGlyph)),
              glyphOf(m_state), ink.ink);
    auto& words = this->words();
    const auto high = words.layOut(width() - lead() - px(kPillPadding));
    words.paint(painter, {isMirrored ? px(kPillPadding) * 1.0 : lead(), (height() - high) / 2}, ink.ink);
}

void StatePill::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) { updateGeometry(); }
}

} // namespace inglenook::ui
