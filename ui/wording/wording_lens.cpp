// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/wording_lens.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/theme/theme.h"
#include "ui/wording/wording_panel.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPauseMs = 900;

bool isSpokenTo(WordingPlace place) {
    switch (place) {
    case WordingPlace::Shared:
    case WordingPlace::Speaker:
    case WordingPlace::Listener:
    case WordingPlace::Journal:
        return true;
    case WordingPlace::SaidBack:
    case WordingPlace::Boundary:
    case WordingPlace::StopSignal:
    case WordingPlace::Safety:
    case WordingPlace::Setback:
        return false;
    }
    return false;
}

} // namespace

WordingPresenter& wordingOf(Desk& desk) {
    auto* presenter = desk.findChild<WordingPresenter*>(QString(), Qt::FindDirectChildrenOnly);
    return presenter == nullptr ? *new WordingPresenter(desk.door(), &desk) : *presenter;
}

WordingLens::WordingLens(Desk& desk, WrittenText* written, WordingPlace place, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_written(written), m_place(place), m_presenter(&wordingOf(desk)),
      m_column(new QVBoxLayout(this)), m_button(new Button(tr("Other words"), Button::Kind::Quiet)) {
    written->setParent(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(6));
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    flow->addWidget(m_button);
    m_column->addWidget(row);
    m_button->setObjectName(u"wordingButton"_s);
    m_button->setSubject(written->edit()->accessibleName());
    m_button->setToolTip(tr("F4"));
    hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    written->edit()->installEventFilter(this);
    connect(&m_pause, &QTimer::timeout, this, &WordingLens::look);
    connect(written, &WrittenText::changed, this, [this] { m_pause.start(); });
    connect(m_presenter, &WordingPresenter::stateChanged, this, &WordingLens::look);
    connect(m_button, &Button::clicked, this, &WordingLens::toggle);
    if (!written->text().isEmpty()) { m_pause.start(); }
}

bool WordingLens::isOpen() const { return m_panel != nullptr; }

void WordingLens::look() {
    const QString text = m_written->text();
    if (text.isEmpty()) { m_dismissed.clear(); } // the next text is another text
    std::set<std::string> dismissed;
    for (const auto& words : m_dismissed) {
        dismissed.insert(foldedWords(toUtf8(words)));
    }
    const bool isOn = m_presenter->isOn(m_place) && !text.trimmed().isEmpty();
    m_marks = isOn ? m_presenter->marks(text, m_place, dismissed) : QList<TextMark>();
    const bool isPrivate = m_presenter->isPrivate();
    // At the table both see the page: nothing appears there by itself, and the button says nothing of what it
    // holds.
    m_written->underline(isPrivate ? m_marks : QList<TextMark>());
    setVisible(isOn && (!isPrivate || !m_marks.isEmpty() || !m_dismissed.isEmpty() || isOpen()));
    tell();
    if (!isOpen()) { return; }
    if (isOn) {
        showPanel();
    } else {
        toggle();
    }
}

/// Once after each pause, and in the description of the field only: it is said when its reader comes to it
/// and never talks over the typing.
void WordingLens::tell() {
    QStringList words;
    for (const auto& mark : m_marks) {
        words << tr("“%1”").arg(mark.words);
    }
    const QString hint = m_presenter->isPrivate() && !words.isEmpty()
                             ? tr("Other words are offered for %1. F4 shows them.").arg(words.join(u", "_s))
                             : QString();
    if (hint == m_told) { return; }
    auto* edit = m_written->edit();
    if (edit->accessibleDescription() == m_told || !hint.isEmpty()) { edit->setAccessibleDescription(hint); }
    m_told = hint;
    QAccessibleEvent event(edit, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void WordingLens::toggle() {
    if (isOpen()) {
        m_panel->hide();
        m_panel->deleteLater();
        m_panel = nullptr;
        m_written->edit()->setFocus(Qt::OtherFocusReason);
        look();
        return;
    }
    m_pause.stop();
    look(); // what was typed since the last pause, too
    if (!m_presenter->isOn(m_place)) { return; }
    m_panel = new WordingPanel;
    connect(m_panel, &WordingPanel::closeAsked, this, &WordingLens::toggle);
    connect(m_panel, &WordingPanel::leaveAsked, this, &WordingLens::leave);
    connect(m_panel, &WordingPanel::alwaysAsked, this, &WordingLens::always);
    connect(m_panel, &WordingPanel::pageAsked, this, [this] { m_desk.goTo(QLatin1String(kWordingPage)); });
    m_column->addWidget(m_panel);
    showPanel();
    setVisible(true);
    if (auto* first = m_panel->findChild<Button*>()) { first->setFocus(Qt::OtherFocusReason); }
}

void WordingLens::showPanel() { m_panel->render(m_marks, m_dismissed, m_presenter->isPrivate()); }

// Asked for by a button of the panel, which is built anew: the focus goes to what comes next in it.
void WordingLens::leave(const QString& words) {
    m_dismissed.append(words);
    QTimer::singleShot(0, this, [this] {
        look();
        if (!isOpen()) { return; }
        if (auto* next = m_panel->findChild<Button*>()) { next->setFocus(Qt::OtherFocusReason); }
    });
}

void WordingLens::always(const QString& words) {
    m_dismissed.removeAll(words);
    m_presenter->allow(words);
    m_desk.say(tr("“%1” is yours to keep. It is not marked from now on.").arg(words));
}

bool WordingLens::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_written->edit() && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F4 && key->modifiers() == Qt::NoModifier) {
            toggle();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

namespace {

WordingLens* lensBelow(Desk& desk, QWidget* control, WrittenText* written, WordingPlace place) {
    auto* lens = new WordingLens(desk, written, place, control);
    control->layout()->addWidget(lens);
    return lens;
}

} // namespace

WordingLens* attachWording(Desk& desk, Field* field, WordingPlace place) {
    if (!isSpokenTo(place)) { return nullptr; }
    return lensBelow(desk, field, writtenIn(*field->edit(), field), place);
}

WordingLens* attachWording(Desk& desk, TextArea* area, WordingPlace place) {
    if (!isSpokenTo(place)) { return nullptr; }
    return lensBelow(desk, area, writtenIn(*area->edit(), area), place);
}

} // namespace inglenook::ui
