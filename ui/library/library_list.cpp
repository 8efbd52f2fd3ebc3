// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_list.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/choice_row.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/focus_place.h"
#include "ui/control/text.h"
#include "ui/library/library_filters.h"
#include "ui/library/library_own.h"
#include "ui/library/library_text.h"
#include "ui/theme/theme.h"

#include <QLineEdit>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

QWidget* columnWidget(QVBoxLayout*& column, double gap) {
    auto* widget = new QWidget;
    column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(gap));
    return widget;
}

} // namespace

LibraryList::LibraryList(Desk& desk, LibraryPresenter& presenter, QWidget* parent)
    : Page(tr("Library"), tr("To talk about, to try, to read. Leave out whatever you like."), parent),
      m_desk(desk), m_presenter(presenter), m_search(add(new Field(tr("Search")))),
      m_shelves(add(new ChoiceRow(
          tr("Shelf"),
          {{tr("To talk about and try"), {}, {}}, {tr("To read"), {}, {}}, {tr("Your own"), {}, {}}}))) {
    setObjectName(u"libraryPage"_s);
    m_search->setObjectName(u"librarySearch"_s);
    m_shelves->setObjectName(u"libraryShelves"_s);
    m_shelves->setChoice(Talk);
    connect(m_search, &Field::edited, &m_presenter, &LibraryPresenter::search);
    connect(m_shelves, &ChoiceRow::chosen, this, [this](int choice) {
        if (choice == ChoiceRow::kNone) { // one shelf is always open
            m_shelves->setChoice(m_shelf);
            return;
        }
        m_shelf = static_cast<Shelf>(choice);
        rebuild();
    });
    connect(&m_presenter, &LibraryPresenter::stateChanged, this, &LibraryList::render);
    connect(&m_desk.door(), &Door::presenceChanged, this, &LibraryList::rebuild);
    rebuild();
}

bool LibraryList::find() {
    m_search->edit()->setFocus(Qt::ShortcutFocusReason);
    m_search->edit()->selectAll();
    return true;
}

void LibraryList::rebuild() {
    if (m_presenter.presence().isLocked()) { return; }
    delete m_tools;
    if (!m_presenter.state().isLoaded) { // what is there was dealt to somebody else
        delete m_found;
        m_found = nullptr;
    }
    QVBoxLayout* column = nullptr;
    m_tools = columnWidget(column, 12);
    m_search->setVisible(m_shelf != Own);
    if (m_shelf == Talk) { addTools(*column); }
    if (m_shelf == Own) { column->addWidget(new LibraryOwn(m_desk, m_presenter)); }
    add(m_tools);
    render();
}

void LibraryList::addTools(QVBoxLayout& column) {
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* narrow = new Button(u"sliders"_s, tr("For this moment"), Button::Kind::Quiet);
    narrow->setCheckable(true);
    narrow->setChecked(m_areFiltersOpen);
    flow->addWidget(narrow);
    if (m_presenter.presence().alone()) {
        auto* limits = new Button(u"eye-off"_s, tr("What I leave out"), Button::Kind::Quiet);
        limits->setObjectName(u"libraryLimits"_s);
        connect(limits, &Button::clicked, this, &LibraryList::limitsAsked);
        flow->addWidget(limits);
    }
    column.addWidget(row);
    auto* filters = new LibraryFilters(m_presenter.presence(), m_presenter.moment());
    filters->setVisible(m_areFiltersOpen);
    connect(filters, &LibraryFilters::asked, this, [this](const MomentWish& moment) {
        auto whole = moment;
        whole.wish.search = m_presenter.moment().wish.search;
        m_presenter.ask(whole);
    });
    connect(narrow, &Button::toggled, filters, [this, filters](bool isOpen) {
        m_areFiltersOpen = isOpen;
        filters->setVisible(isOpen);
    });
    column.addWidget(filters);
}

void LibraryList::render() {
    const auto& state = m_presenter.state();
    if (!state.isLoaded || m_presenter.presence().isLocked()) { return; }
    FocusPlace place(*this);
    const bool isFirst = m_found == nullptr;
    delete m_found;
    QVBoxLayout* column = nullptr;
    m_found = columnWidget(column, 16);
    if (m_shelf == Talk) { addHand(*column); }
    if (m_shelf == Read) { addCards(*column); }
    column->addStretch(1);
    add(m_found);
    place.restore(isFirst);
}

void LibraryList::addHand(QVBoxLayout& column) {
    const auto& state = m_presenter.state();
    for (const auto& item : state.hand) {
        addItem(column, item);
    }
    if (state.hand.empty()) {
        column.addWidget(new Text(
            tr("Nothing fits just now. Other words, or fewer wishes, may find something."), TextRole::Body));
    }
    if (!state.hasOthers) { return; }
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* others = new Button(u"look-again"_s, tr("Show others"), Button::Kind::Secondary);
    others->setObjectName(u"libraryOthers"_s);
    connect(others, &Button::clicked, &m_presenter, &LibraryPresenter::showOthers);
    flow->addWidget(others);
    column.addWidget(row);
}

void LibraryList::addItem(QVBoxLayout& column, const LibraryItem& item) {
    auto* card = new Card;
    card->setAccessibleName(fromUtf8(item.text));
    card->add(new Text(aboutText(item), TextRole::Small));
    if (item.asksFreeChoice) { card->add(new Text(fromUtf8(builtInLibrary().freeChoice), TextRole::Muted)); }
    card->add(new Text(fromUtf8(item.text), TextRole::Heading));
    for (const auto& caution : item.cautions) {
        card->add(new Text(fromUtf8(caution), TextRole::Muted));
    }
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    if (!item.steps.empty()) {
        auto* begin = new Button(tr("Do it step by step"), Button::Kind::Secondary);
        begin->setSubject(fromUtf8(item.text));
        connect(begin, &Button::clicked, this, [this, item] { Q_EMIT exerciseAsked(item); });
        flow->addWidget(begin);
    }
    if (m_presenter.presence().alone() && !item.isOwn) {
        auto* away = new Button(tr("Not for me"), Button::Kind::Quiet);
        away->setSubject(fromUtf8(item.text));
        connect(away, &Button::clicked, this, [this, id = item.id] { m_presenter.putAway(id); });
        flow->addWidget(away);
    }
    if (flow->count() > 0) {
        card->add(row);
    } else {
        delete row;
    }
    column.addWidget(card);
}

void LibraryList::addCards(QVBoxLayout& column) {
    const auto& cards = m_presenter.state().cards;
    if (cards.empty()) {
        column.addWidget(new Text(tr("No card has these words."), TextRole::Body));
        return;
    }
    auto* card = new Card;
    card->add(new Text(tr("Short cards in plain words. Each says when to get help."), TextRole::Muted));
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    for (const auto& each : cards) {
        auto* open = new Button(fromUtf8(each.title), Button::Kind::Secondary);
        connect(open, &Button::clicked, this, [this, each] { Q_EMIT cardAsked(each); });
        flow->addWidget(open);
    }
    card->add(row);
    column.addWidget(card);
}

} // namespace inglenook::ui
