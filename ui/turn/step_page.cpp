// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turn/step_page.h"

#include "ui/control/button.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/problem/problem_text.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QShortcut>

namespace inglenook::ui {

void putSmall(QBoxLayout* column, QWidget* control) {
    auto* flow = new Flow(8);
    flow->addWidget(control);
    column->addLayout(flow);
}

StepPage::StepPage(const QString& title, const QString& subtitle, QWidget* parent)
    : Page(title, subtitle, parent), m_body(new QVBoxLayout), m_foot(new Flow(12)), m_more(new Flow(8)),
      m_note(new Text({}, TextRole::Muted)), m_problem(new Text({}, TextRole::Body)) {
    m_body->setSpacing(px(16));
    column()->addLayout(m_body);
    m_problem->setTone(Tone::Danger);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_note->setObjectName(QStringLiteral("note"));
    add(m_note);
    add(m_problem);
    m_note->hide();
    m_problem->hide();
    column()->addLayout(m_foot);
    column()->addLayout(m_more);
    setFocusPolicy(Qt::NoFocus);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* finish = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        finish->setContext(Qt::WidgetWithChildrenShortcut);
        connect(finish, &QShortcut::activated, this, &StepPage::pressNext);
    }
}

void StepPage::putText(const QString& words) { put(new Text(words)); }

Button* StepPage::addBack() {
    m_back = new Button(QStringLiteral("back"), tr("Back"), Button::Kind::Quiet);
    m_back->setObjectName(QStringLiteral("back"));
    m_foot->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, &StepPage::back);
    return m_back;
}

Button* StepPage::addSkip(const QString& words) {
    auto* skip = new Button(words, Button::Kind::Secondary);
    skip->setObjectName(QStringLiteral("skip"));
    m_foot->addWidget(skip);
    connect(skip, &QPushButton::clicked, this, &StepPage::skipped);
    return skip;
}

Button* StepPage::addQuiet(const QString& words) {
    auto* quiet = new Button(words, Button::Kind::Quiet);
    m_more->addWidget(quiet);
    return quiet;
}

Button* StepPage::addNext(const QString& words) {
    m_next = new Button(words, Button::Kind::Primary);
    m_next->setObjectName(QStringLiteral("next"));
    m_foot->addWidget(m_next);
    connect(m_next, &QPushButton::clicked, this, &StepPage::next);
    return m_next;
}

void StepPage::setBusy(bool isBusy, const QString& sentence) {
    if (m_next != nullptr) { m_next->setEnabled(!isBusy); }
    setNote(isBusy ? sentence : QString());
}

void StepPage::setProblem(std::optional<ErrorCode> problem) {
    m_problem->setVisible(problem.has_value());
    m_problem->setText(problem ? problemSentence(*problem) : QString());
}

void StepPage::setNote(const QString& sentence) {
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void StepPage::focusNothing() {
    setFocusPolicy(Qt::StrongFocus);
    m_firstFocus = this;
}

bool StepPage::goBack() {
    if (m_back == nullptr) { return false; }
    Q_EMIT back();
    return true;
}

void StepPage::focusFirst() {
    if (m_firstFocus != nullptr) {
        m_firstFocus->setFocus(Qt::OtherFocusReason);
    } else {
        Page::focusFirst();
    }
    beginAtTop();
}

void StepPage::pressNext() {
    if (m_next != nullptr && m_next->isEnabled() && m_next->isVisible()) { Q_EMIT next(); }
}

void StepPage::keyPressEvent(QKeyEvent* event) {
    const auto digit = event->key() - Qt::Key_0;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && digit >= 1 && digit <= 9 && m_digit) {
        m_digit(digit);
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isPlain && isEnter && hasFocus()) {
        pressNext();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace inglenook::ui
