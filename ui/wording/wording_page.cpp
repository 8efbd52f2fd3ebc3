// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/wording_page.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/chip.h"
#include "ui/control/choice_row.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/focus_place.h"
#include "ui/control/text.h"
#include "ui/problem/problem_text.h"
#include "ui/wording/wording_lens.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

WordingPage::WordingPage(Desk& desk, QWidget* parent)
    : Page(tr("Other words"),
           tr("While you write, it can point at words that may hurt or press. It changes nothing."), parent),
      m_desk(desk), m_presenter(wordingOf(desk)) {
    setObjectName(u"wordingPage"_s);
    connect(&m_presenter, &WordingPresenter::stateChanged, this, &WordingPage::render);
    connect(&m_presenter, &WordingPresenter::failed, this,
            [this](ErrorCode code) { m_desk.say(problemSentence(code)); });
    render();
}

void WordingPage::render() {
    if (m_desk.presence().isLocked() || !m_presenter.isLoaded()) { return; }
    FocusPlace place(*this);
    const bool isFirst = m_body == nullptr;
    delete m_body;
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(20));
    if (m_presenter.isPrivate()) {
        addChoice(*column);
        addKept(*column);
    } else {
        auto* card = new Card;
        card->add(new Text(
            tr("Each of you has a choice of your own here, made when you sit alone. At the table nothing "
               "is underlined. Whoever writes can press “Other words”, or F4."),
            TextRole::Body));
        column->addWidget(card);
    }
    column->addStretch(1);
    add(m_body);
    place.restore(isFirst);
}

void WordingPage::addChoice(QVBoxLayout& column) {
    auto* card = new Card(tr("How much you want of it"));
    card->add(new Text(
        tr("It never looks at boundaries, stop signals or a no. It never says anything to the other."),
        TextRole::Muted));
    auto* mode = card->add(
        new ChoiceRow(tr("How much you want of it"), {{tr("Off"), {}, tr("Nothing is underlined")},
                                                      {tr("Gentle"), {}, tr("Two places in a text at most")},
                                                      {tr("Learning"), {}, tr("Every place")}}));
    mode->setObjectName(u"wordingMode"_s);
    mode->setChoice(static_cast<int>(m_presenter.choice().mode));
    connect(mode, &ChoiceRow::chosen, this, [this, mode](int choice) {
        if (choice == ChoiceRow::kNone) { // one of them is always at work
            mode->setChoice(static_cast<int>(m_presenter.choice().mode));
            return;
        }
        m_presenter.choose({static_cast<WordingMode>(choice), m_presenter.choice().alsoInJournal});
    });
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* journal = new Chip(tr("In my journal as well"));
    journal->setObjectName(u"wordingJournal"_s);
    journal->setChecked(m_presenter.choice().alsoInJournal);
    connect(journal, &Chip::clicked, this, [this](bool isOn) {
        m_presenter.choose({m_presenter.choice().mode, isOn});
    });
    flow->addWidget(journal);
    card->add(row);
    column.addWidget(card);
}

void WordingPage::addKept(QVBoxLayout& column) {
    auto* card = new Card(tr("Words you keep"));
    card->add(new Text(tr("Your own words for yourself, or for the two of you. They are left alone."),
                       TextRole::Muted));
    for (const auto& words : m_presenter.allowed()) {
        auto* row = new QWidget;
        auto* flow = new Flow(12, row);
        flow->addWidget(new Text(fromUtf8(words), TextRole::Body));
        auto* remove = new Button(tr("Take it off"), Button::Kind::Quiet);
        remove->setSubject(fromUtf8(words));
        connect(remove, &Button::clicked, this, [this, words] { m_presenter.forget(words); });
        flow->addWidget(remove);
        card->add(row);
    }
    auto* field = card->add(new Field(tr("A word to keep")));
    field->setObjectName(u"wordingKeep"_s);
    field->setMaxLength(static_cast<int>(Wording::kMax));
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* keep = new Button(tr("Keep it"), Button::Kind::Secondary);
    keep->setSubject(tr("A word to keep"));
    const auto write = [this, field] {
        if (field->text().trimmed().isEmpty()) {
            field->setNote(tr("Write a word first."));
            return;
        }
        m_presenter.allow(field->text());
    };
    connect(keep, &Button::clicked, this, write);
    connect(field, &Field::finished, this, write);
    flow->addWidget(keep);
    card->add(row);
    column.addWidget(card);
}

void addWordingPage(PageRegistry& registry) {
    PageEntry entry;
    entry.key = QLatin1String(kWordingPage);
    entry.glyph = u"pencil"_s;
    entry.under = QLatin1String(pages::kSettings);
    entry.make = [](Desk& desk, QWidget* parent) { return new WordingPage(desk, parent); };
    registry.add(std::move(entry));
}

} // namespace inglenook::ui
