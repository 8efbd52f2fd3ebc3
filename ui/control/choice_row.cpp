// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/choice_row.h"

#include "ui/control/accessible.h"
#include "ui/control/choice_word.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

namespace inglenook::ui {

namespace {
constexpr double kRowGap = 8;
} // namespace

ChoiceRow::ChoiceRow(const QString& name, const QList<Choice>& choices, QWidget* parent) : QWidget(parent) {
    makeAccessible();
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const auto& choice : choices) {
        auto* word = new ChoiceWord(choice, this);
        word->installEventFilter(this);
        const auto index = static_cast<int>(m_words.size());
        connect(word, &QRadioButton::clicked, this, [this, index] { choose(index); });
        m_words.append(word);
    }
    setChoice(kNone);
}

QString ChoiceRow::word() const { return m_choice == kNone ? QString() : m_words.at(m_choice)->text(); }

void ChoiceRow::setChoice(int choice) {
    m_choice = choice >= 0 && choice < m_words.size() ? choice : kNone;
    // One stop for Tab: the chosen word, or the first.
    const auto stop = std::max(0, m_choice);
    for (auto* word : m_words) {
        word->setAutoExclusive(false); // or the last answer could not be cleared
    }
    for (int i = 0; i < m_words.size(); ++i) {
        m_words.at(i)->setChecked(i == m_choice);
    }
    for (int i = 0; i < m_words.size(); ++i) {
        m_words.at(i)->setAutoExclusive(true); // this makes them radio buttons to a screen reader
        m_words.at(i)->setFocusPolicy(i == stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void ChoiceRow::choose(int choice) {
    const auto was = m_choice;
    setChoice(choice);
    if (m_choice != kNone) { m_words.at(m_choice)->setFocus(); }
    if (m_choice == was) { return; }
    QAccessibleValueChangeEvent event(this, word());
    QAccessible::updateAccessibility(&event);
    Q_EMIT chosen(m_choice);
}

bool ChoiceRow::handleKey(int key) {
    const auto last = static_cast<int>(m_words.size()) - 1;
    const auto isMirrored = layoutDirection() == Qt::RightToLeft && !m_isList;
    const auto here =
        std::max(0, static_cast<int>(m_words.indexOf(qobject_cast<ChoiceWord*>(focusWidget()))));
    // From a row without an answer the first arrow takes the word that has the focus.
    const auto step = [&](int by) { return m_choice == kNone ? here : std::clamp(m_choice + by, 0, last); };
    switch (key) {
    case Qt::Key_Home:
        choose(0);
        return true;
    case Qt::Key_End:
        choose(last);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        choose(kNone);
        return true;
    case Qt::Key_Down:
        choose(step(1));
        return true;
    case Qt::Key_Up:
        choose(step(-1));
        return true;
    case Qt::Key_Right:
        choose(step(isMirrored ? -1 : 1));
        return true;
    case Qt::Key_Left:
        choose(step(isMirrored ? 1 : -1));
        return true;
    case Qt::Key_Space:
        choose(here);
        return true;
    default:
        break;
    }
    const auto number = key - Qt::Key_1;
    if (number < 0 || number > last) { return false; }
    choose(number);
    return true;
}

bool ChoiceRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        const auto isPlain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isPlain && handleKey(press->key())) { return true; }
    }
    return QWidget::eventFilter(watched, event);
}

void ChoiceRow::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (!m_words.isEmpty()) { m_words.at(std::max(0, m_choice))->setFocus(event->reason()); }
}

bool ChoiceRow::fits(int width) const {
    auto needed = px(kRowGap) * (static_cast<int>(m_words.size()) - 1);
    for (const auto* word : m_words) {
        needed += word->neededWidth();
    }
    return needed <= width;
}

int ChoiceRow::heightForWidth(int width) const {
    if (fits(width) || m_words.isEmpty()) { return px(kTarget); }
    auto height = px(kRowGap) * (static_cast<int>(m_words.size()) - 1);
    for (const auto* word : m_words) {
        height += word->neededHeight(width);
    }
    return height;
}

QSize ChoiceRow::sizeHint() const {
    auto width = px(kRowGap) * (static_cast<int>(m_words.size()) - 1);
    for (const auto* word : m_words) {
        width += word->neededWidth();
    }
    return {width, px(kTarget)};
}

QSize ChoiceRow::minimumSizeHint() const { return {px(140), px(kTarget)}; }

void ChoiceRow::arrange() {
    m_isList = !fits(width());
    auto x = 0;
    auto y = 0;
    // What is left over is shared, so that the row is as wide as the card and every target is a little
    // larger.
    const auto spare =
        m_isList || m_words.isEmpty()
            ? 0
            : std::min((width() - sizeHint().width()) / static_cast<int>(m_words.size()), px(24));
    for (auto* word : m_words) {
        const auto wide = m_isList ? width() : word->neededWidth() + spare;
        const auto high = m_isList ? word->neededHeight(width()) : px(kTarget);
        word->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, wide, high)));
        if (m_isList) {
            y += high + px(kRowGap);
        } else {
            x += wide + px(kRowGap);
        }
    }
}

void ChoiceRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ChoiceRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        arrange();
    }
}

} // namespace inglenook::ui
