// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/private_page.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/curtain.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/turn/step_page.h"

namespace inglenook::ui {

namespace {
constexpr double kAboveCurtain = 48;
} // namespace

PrivatePage::PrivatePage(QWidget* parent)
    : QStackedWidget(parent), m_curtain(new Curtain), m_curtainPage(new Page({})) {
    m_curtainPage->addSpace(kAboveCurtain);
    m_curtainPage->add(m_curtain);
    addWidget(m_curtainPage);
    connect(m_curtain, &Curtain::opened, this, &PrivatePage::open);
}

void PrivatePage::begin(Seat seat, const BySeat<QString>& names, const QString& sentence, StepPage* page) {
    m_seat = seat;
    m_names = names;
    m_isHandedBack = false;
    m_brought.reset();
    if (m_page != nullptr) { m_page->deleteLater(); }
    m_page = page;
    addWidget(page);
    m_curtain->handTo(seat, names[seat], sentence, tr("I am %1").arg(names[seat]));
    setCurrentWidget(m_curtainPage);
}

void PrivatePage::open() {
    if (m_isHandedBack) {
        if (m_brought) { Q_EMIT brought(*m_brought); }
        Q_EMIT left();
        return;
    }
    setCurrentWidget(m_page);
    m_page->focusFirst();
}

void PrivatePage::showPrepared(Seat seat, const BySeat<QString>& names,
                               const std::vector<listening::PreparedTopic>& topics) {
    auto* page =
        new StepPage(tr("What you prepared"), tr("Bring one, or none. What you leave stays yours, unseen."));
    for (const auto& prepared : topics) {
        auto* card = page->put(new Card);
        card->add(new Text(fromUtf8(prepared.topic.words), TextRole::Body));
        auto* row = card->add(new QWidget);
        auto* flow = new Flow(8, row);
        auto* bring = new Button(tr("Bring this one"), Button::Kind::Secondary);
        bring->setSubject(fromUtf8(prepared.topic.words));
        connect(bring, &Button::clicked, this, [this, topic = prepared.topic] {
            m_brought = topic;
            handBack();
        });
        flow->addWidget(bring);
    }
    if (topics.empty()) { page->putText(tr("Nothing is prepared. That is fine.")); }
    page->addNext(tr("None of it, hand it back"));
    connect(page, &StepPage::next, this, &PrivatePage::handBack);
    begin(seat, names, tr("What comes next is for %1 alone.").arg(names[seat]), page);
}

void PrivatePage::showNote(Seat seat, const BySeat<QString>& names) {
    auto* page =
        new StepPage(tr("A note for you alone"), tr("It lies in your own room. Nobody else can open it."));
    auto* text = page->put(new TextArea(tr("Your note"), 4));
    text->edit()->setObjectName(QStringLiteral("talkNote"));
    page->setFirstFocus(text->edit());
    page->addSkip(tr("No note, hand it back"));
    connect(page, &StepPage::skipped, this, &PrivatePage::handBack);
    page->addNext(tr("Keep this note"));
    connect(page, &StepPage::next, this, [this, page, text] {
        if (text->text().trimmed().isEmpty()) {
            return page->setNote(tr("Write a word first, or hand it back."));
        }
        Q_EMIT noteWritten(m_seat, text->text());
    });
    begin(seat, names, tr("What comes next is for %1 alone.").arg(names[seat]), page);
}

void PrivatePage::handBack() {
    m_isHandedBack = true;
    const auto other = otherOf(m_seat);
    m_curtain->handTo(other, m_names[other], tr("You go on together now."), tr("We are both here"));
    setCurrentWidget(m_curtainPage);
    m_curtain->button()->setFocus();
    m_page->deleteLater(); // nothing of it stays in a widget
    m_page = nullptr;
}

/// Back from one's own page leads to the curtain, never past it. What was typed stays until it is handed
/// back.
bool PrivatePage::goBack() {
    if (currentWidget() == m_curtainPage) {
        m_brought.reset();
        if (m_page != nullptr) { handBack(); }
        Q_EMIT left();
        return true;
    }
    m_curtain->handTo(m_seat, m_names[m_seat], tr("What comes next is for %1 alone.").arg(m_names[m_seat]),
                      tr("I am %1").arg(m_names[m_seat]));
    setCurrentWidget(m_curtainPage);
    m_curtain->button()->setFocus();
    return true;
}

void PrivatePage::focusFirst() {
    if (currentWidget() == m_curtainPage || m_page == nullptr) { return m_curtain->button()->setFocus(); }
    m_page->focusFirst();
}

} // namespace inglenook::ui
