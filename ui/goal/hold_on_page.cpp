// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goal/hold_on_page.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/empty_state.h"
#include "ui/control/flow.h"
#include "ui/control/focus_place.h"
#include "ui/control/text.h"
#include "ui/goal/goal_errand.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

HoldOnPage::HoldOnPage(Desk& desk, QWidget* parent)
    : Page(tr("What we hold on to"), {}, parent), m_desk(desk),
      m_presenter(new NotesPresenter(desk.door(), this)) {
    setObjectName(u"holdOnPage"_s);
    connect(m_presenter, &NotesPresenter::stateChanged, this, &HoldOnPage::render);
    m_presenter->refresh();
}

// Two people often keep the same words: they stand once.
void HoldOnPage::addWords(QVBoxLayout* column, WordsKind kind, const QString& title) {
    QStringList said;
    for (const Seat seat : kBothSeats) {
        for (const auto& words : m_presenter->state().values[seat]) {
            const QString text = fromUtf8(words.text);
            if (words.kind == kind && !said.contains(text)) { said << text; }
        }
    }
    if (said.isEmpty()) { return; }
    m_hasWords = true;
    auto* card = new Card(title);
    for (const auto& text : said) {
        card->add(new Text(text, TextRole::Body));
    }
    column->addWidget(card);
}

void HoldOnPage::render() {
    const auto& state = m_presenter->state();
    if (!state.isLoaded || m_presenter->presence().isLocked()) { return; }
    FocusPlace place(*this);
    const bool isFirst = m_body == nullptr;
    delete m_body;
    m_body = new QWidget;
    m_hasWords = false;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(20));
    addWords(column, WordsKind::FirstReason, tr("Why you two"));
    addWords(column, WordsKind::Value, tr("What you care about"));
    addWords(column, WordsKind::Matters, tr("What matters now"));
    for (const Seat seat : kBothSeats) {
        QStringList seen;
        for (const auto& words : state.values[otherOf(seat)]) {
            if (words.kind == WordsKind::StrengthOfOther) { seen << fromUtf8(words.text); }
        }
        if (seen.isEmpty()) { continue; }
        m_hasWords = true;
        auto* card = new Card(tr("Seen in %1").arg(m_presenter->presence().names[seat]));
        card->add(new Text(seen.join(u" · "_s), TextRole::Body));
        column->addWidget(card);
    }
    setSubtitle(m_hasWords ? tr("In your own words. There is nothing to do here.") : QString());
    if (!m_hasWords) {
        auto* empty =
            new EmptyState(u"home"_s, tr("Nothing is opened yet"),
                           tr("What you care about, and why you two: each writes it alone,\nand you "
                              "open it together."));
        connect(empty->addStart({}, tr("Our two seats")), &Button::clicked, this,
                [this] { m_desk.goTo(u"couple"_s); });
        column->addWidget(empty);
    }
    auto* row = new QWidget;
    auto* flow = new Flow(12, row);
    auto* jar = new Button(tr("Read a good thing back"), Button::Kind::Secondary);
    connect(jar, &Button::clicked, this, [this] { m_desk.goTo(QString::fromLatin1(pages::kJar)); });
    flow->addWidget(jar);
    auto* back = new Button(u"back"_s, tr("Back"), Button::Kind::Quiet);
    connect(back, &Button::clicked, &m_desk, &Desk::goBack);
    flow->addWidget(back);
    column->addWidget(row);
    column->addStretch(1);
    add(m_body);
    place.restore(isFirst);
}

} // namespace inglenook::ui
