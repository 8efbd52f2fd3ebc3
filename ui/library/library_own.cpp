// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_own.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/choice_row.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/desk/draft_keeper.h"
#include "ui/library/library_text.h"
#include "ui/theme/theme.h"
#include "ui/wording/wording_lens.h"

#include <array>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array<int, 4> kOwnMinutes = {2, 5, 10, 30};
} // namespace

LibraryOwn::LibraryOwn(Desk& desk, LibraryPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_presenter(presenter), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(16));
    addWriting();
    connect(&m_presenter, &LibraryPresenter::stateChanged, this, &LibraryOwn::render);
    connect(&m_presenter, &LibraryPresenter::written, this, [this] {
        m_text->setText({});
        m_draft->touched();
        m_desk.say(tr("Kept."));
    });
    render();
}

void LibraryOwn::addWriting() {
    const bool areBoth = m_presenter.presence().areBoth();
    auto* card = new Card(areBoth ? tr("A new one, for both of you") : tr("A new one, for you"));
    m_text = card->add(new TextArea(tr("Something to talk about or to try"), 2));
    m_text->setObjectName(u"libraryOwnText"_s);
    attachWording(m_desk, m_text, WordingPlace::Shared);
    card->add(new Text(tr("Touch"), TextRole::Label));
    m_touch = card->add(new ChoiceRow(tr("Touch"), touchChoices()));
    card->add(new Text(tr("Left open it counts as sexual touch."), TextRole::Muted));
    QList<Choice> minutes;
    for (const int each : kOwnMinutes) {
        minutes.append({tr("%1 minutes").arg(each), {}, {}});
    }
    card->add(new Text(tr("About how long"), TextRole::Label));
    m_minutes = card->add(new ChoiceRow(tr("About how long"), minutes));
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* button = new Button(tr("Keep it"), Button::Kind::Secondary);
    button->setObjectName(u"libraryKeep"_s);
    connect(button, &Button::clicked, this, &LibraryOwn::keep);
    connect(m_text, &TextArea::finished, this, &LibraryOwn::keep);
    flow->addWidget(button);
    card->add(row);
    m_column->addWidget(card);
    m_draft = new DraftKeeper(
        m_desk, "library", [this] { return m_text->text(); }, this);
    connect(m_text, &TextArea::edited, m_draft, &DraftKeeper::touched);
    connect(m_draft, &DraftKeeper::found, this, [this](const QString& text) { m_text->setText(text); });
}

void LibraryOwn::keep() {
    if (m_text->text().trimmed().isEmpty()) {
        m_text->setNote(tr("Write a few words first."));
        m_text->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_text->setNote({});
    const int touch = m_touch->choice();
    const int minutes = m_minutes->choice();
    m_presenter.write(m_text->text(),
                      touch == ChoiceRow::kNone ? TouchLevel::Sexual : static_cast<TouchLevel>(touch),
                      minutes == ChoiceRow::kNone ? 5 : kOwnMinutes.at(static_cast<std::size_t>(minutes)));
}

void LibraryOwn::render() {
    const auto& own = m_presenter.state().own;
    if (m_entries != nullptr) {
        m_entries->hide();
        m_entries->deleteLater();
        m_entries = nullptr;
    }
    if (own.empty()) { return; }
    auto* card =
        new Card(m_presenter.presence().areBoth() ? tr("What you both put in") : tr("What is there"));
    for (const auto& prompt : own) {
        addEntry(*card, prompt);
    }
    m_entries = card;
    m_column->insertWidget(0, card);
}

void LibraryOwn::addEntry(Card& card, const OwnPrompt& prompt) {
    card.add(new Text(fromUtf8(prompt.text), TextRole::Body));
    const QString whose = prompt.isShared ? tr("for both") : tr("for you alone");
    card.add(new Text(u"%1 · %2"_s.arg(whose, minutesText(prompt.minutes)), TextRole::Small));
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* erase = new Button(tr("Erase"), Button::Kind::Quiet);
    erase->setSubject(fromUtf8(prompt.text));
    connect(erase, &Button::clicked, this, [this, id = prompt.id] { m_presenter.erase(id); });
    flow->addWidget(erase);
    card.add(row);
}

} // namespace inglenook::ui
