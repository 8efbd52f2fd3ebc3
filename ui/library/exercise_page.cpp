// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/exercise_page.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/flow.h"
#include "ui/control/soft_ring.h"
#include "ui/control/text.h"
#include "ui/library/library_text.h"

#include <QAccessible>
#include <QKeyEvent>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

ExercisePage::ExercisePage(const LibraryItem& item, ExercisePresenter::Clock clock, int pauseKey,
                           QWidget* parent)
    : Page(groupText(item.group), {}, parent),
      m_presenter(new ExercisePresenter(item, std::move(clock), this)), m_pauseKey(pauseKey),
      m_ring(new SoftRing), m_step(new Text({}, TextRole::Title)),
      m_main(new Button(tr("Begin"), Button::Kind::Primary)),
      m_next(new Button(tr("Next step"), Button::Kind::Secondary)),
      m_back(new Button(tr("A step back"), Button::Kind::Quiet)) {
    setObjectName(u"exercisePage"_s);
    addRunning();
    addWords(item);
    column()->addStretch(1);
    connect(m_presenter, &ExercisePresenter::stepChanged, this, &ExercisePage::render);
    connect(m_presenter, &ExercisePresenter::moved, this,
            [this] { m_ring->setShare(m_presenter->run().share()); });
    connect(m_main, &Button::clicked, this, &ExercisePage::mainPressed);
    connect(m_next, &Button::clicked, m_presenter, &ExercisePresenter::next);
    connect(m_back, &Button::clicked, m_presenter, &ExercisePresenter::back);
    render();
}

void ExercisePage::addRunning() {
    auto* card = add(new Card);
    card->add(m_ring);
    m_step->setAlignment(Qt::AlignHCenter);
    m_step->setObjectName(u"exerciseStep"_s);
    card->add(m_step);
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    flow->setCentred(true);
    m_main->setObjectName(u"exerciseMain"_s);
    m_next->setObjectName(u"exerciseNext"_s);
    m_back->setObjectName(u"exerciseBack"_s);
    flow->addWidget(m_main);
    flow->addWidget(m_next);
    flow->addWidget(m_back);
    card->add(row);
}

void ExercisePage::addWords(const LibraryItem& item) {
    auto* card = add(new Card({}, Card::Kind::Sunken));
    if (item.asksFreeChoice) { card->add(new Text(fromUtf8(builtInLibrary().freeChoice), TextRole::Body)); }
    card->add(new Text(fromUtf8(item.text), TextRole::Body));
    for (const auto& caution : item.cautions) {
        card->add(new Text(fromUtf8(caution), TextRole::Muted));
    }
    card->add(new Text(tr("Stop whenever you like. Stopping is a whole ending."), TextRole::Muted));
    auto* leave = new Button(u"back"_s, tr("Back to the library"), Button::Kind::Secondary);
    connect(leave, &Button::clicked, this, &ExercisePage::done);
    auto* row = add(new QWidget);
    (new Flow(8, row))->addWidget(leave);
}

void ExercisePage::mainPressed() {
    const auto& run = m_presenter->run();
    if (!run.isBegun() || run.isDone()) {
        m_presenter->start();
    } else {
        m_presenter->pauseOrGoOn();
    }
}

void ExercisePage::render() {
    const auto& run = m_presenter->run();
    QString words = fromUtf8(run.text());
    if (!run.isBegun()) { words = tr("Ready when you are."); }
    if (run.isDone()) { words = tr("That was it. Stay as long as you like."); }
    if (run.isPaused()) { words = tr("Paused. %1").arg(words); }
    m_main->setText(!run.isBegun()   ? tr("Begin")
                    : run.isDone()   ? tr("Once more")
                    : run.isPaused() ? tr("Go on")
                                     : tr("Pause"));
    const bool isUnderWay = run.isBegun() && !run.isDone();
    if (!isUnderWay && (m_next->hasFocus() || m_back->hasFocus())) { // they go
        m_main->setFocus(Qt::OtherFocusReason);
    }
    m_next->setVisible(isUnderWay);
    m_back->setVisible(isUnderWay);
    if (words == m_step->text()) { return; }
    m_step->setText(words);
    QAccessibleEvent said(m_step, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void ExercisePage::keyPressEvent(QKeyEvent* event) {
    const auto& run = m_presenter->run();
    if (event->key() == m_pauseKey && event->modifiers() == Qt::NoModifier && run.isBegun() &&
        !run.isDone()) {
        m_presenter->pauseOrGoOn();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace inglenook::ui
