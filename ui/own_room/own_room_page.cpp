// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/own_room/own_room_page.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/empty_state.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/focus_place.h"
#include "ui/control/text.h"
#include "ui/desk/draft_keeper.h"
#include "ui/own_room/bring_page.h"
#include "ui/own_room/note_card.h"
#include "ui/own_room/own_room_text.h"
#include "ui/own_room/own_room_views.h"
#include "ui/own_room/private_paper_page.h"
#include "ui/own_room/write_card.h"
#include "ui/problem/problem_text.h"
#include "ui/wording/wording_lens.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOurJournal = "our-journal";

QString keyOf(NoteKind kind) { return u"note-"_s + QString::number(static_cast<int>(kind)); }
QString keyOf(const EntryId& id) { return u"other-words-"_s + fromUtf8(id.hex()); }

} // namespace

OwnRoomPage::OwnRoomPage(Desk& desk, QWidget* parent)
    : Page(tr("My own room"), QString(), parent), m_desk(desk),
      m_presenter(new OwnRoomPresenter(desk.door(), this)), m_search(add(new Field(tr("Find in my room")))) {
    setObjectName(u"ownRoomPage"_s);
    m_search->setObjectName(u"search"_s);
    m_search->setVisible(desk.presence().alone().has_value());
    connect(m_search, &Field::edited, m_presenter, &OwnRoomPresenter::search);
    connect(m_presenter, &OwnRoomPresenter::stateChanged, this, &OwnRoomPage::render);
    connect(m_presenter, &OwnRoomPresenter::done, this, [this](const QString& what) {
        if (const QString sentence = roomDoneText(what); !sentence.isEmpty()) { m_desk.say(sentence); }
    });
    m_drafts = new DraftKeeper(
        desk, "own-room", [this] { return draft(); }, this);
    connect(m_drafts, &DraftKeeper::found, this, &OwnRoomPage::takeDraft);
    connect(&desk, &Desk::forgetTypedAsked, this, [this] {
        m_typed.clear();
        m_search->setText({});
        m_presenter->search({});
    });
    nameIt();
    m_presenter->refresh();
}

bool OwnRoomPage::find() {
    if (!m_search->isVisibleTo(this)) { return false; }
    m_search->edit()->setFocus(Qt::ShortcutFocusReason);
    m_search->edit()->selectAll();
    return true;
}

void OwnRoomPage::focusFirst() {
    if (m_body != nullptr && m_presenter->presence().alone()) {
        if (auto* area = m_body->findChild<TextArea*>(u"write"_s)) {
            return area->edit()->setFocus(Qt::OtherFocusReason);
        }
        if (auto* drawer = m_body->findChild<Button*>(u"drawer-1"_s)) {
            return drawer->setFocus(Qt::OtherFocusReason);
        }
    }
    Page::focusFirst();
}

bool OwnRoomPage::goBack() {
    if (!m_search->text().isEmpty()) {
        m_search->setText({});
        m_presenter->search({});
        return true;
    }
    if (m_presenter->state().place.what == RoomPlace::What::Overview) { return false; }
    m_presenter->goTo({});
    return true;
}

QString OwnRoomPage::otherName() const {
    const auto alone = m_presenter->presence().alone();
    return alone ? m_presenter->presence().names[otherOf(*alone)] : QString();
}

// Every text by the place where it stands; lines may be in it.
QString OwnRoomPage::draft() const {
    QJsonObject all;
    for (auto it = m_typed.begin(); it != m_typed.end(); ++it) {
        if (!it.value().isEmpty()) { all.insert(it.key(), it.value()); }
    }
    return all.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void OwnRoomPage::takeDraft(const QString& text) {
    const auto all = QJsonDocument::fromJson(text.toUtf8()).object();
    for (const auto& key : all.keys()) {
        if (!m_typed.contains(key)) { m_typed.insert(key, all.value(key).toString()); }
    }
    render();
}

void OwnRoomPage::typed(const QString& key, const QString& text) {
    m_typed.insert(key, text);
    m_drafts->touched();
}

void OwnRoomPage::forget(const QString& key) {
    m_typed.remove(key);
    m_drafts->touched();
}

void OwnRoomPage::nameIt() {
    const auto& place = m_presenter->state().place;
    const bool isAlone = m_presenter->presence().alone().has_value();
    setTitle(tr("My own room"));
    setSubtitle(isAlone ? tr("Only your passphrase opens it. Nobody else reads what is in here.")
                        : tr("One for each of you."));
    if (!isAlone || m_presenter->state().found) { return; }
    switch (place.what) {
    case RoomPlace::What::Overview:
    case RoomPlace::What::OneNote:
        return;
    case RoomPlace::What::Drawer:
        setTitle(drawerText(place.kind).title);
        setSubtitle(drawerText(place.kind).lines);
        return;
    case RoomPlace::What::OurJournal:
        setTitle(tr("Our journal"));
        setSubtitle(tr("Both of you read it, at any time, and either can erase an entry."));
        return;
    case RoomPlace::What::Session:
        setTitle(tr("What I marked to bring"));
        setSubtitle(tr("You can change your mind until the last moment. Nothing goes anywhere by itself."));
        return;
    }
}

void OwnRoomPage::render() {
    const auto& state = m_presenter->state();
    if (state.problem) { m_desk.say(problemSentence(state.problem->code)); }
    if (!state.isLoaded || m_presenter->presence().isLocked()) { return; }
    FocusPlace place(*this);
    const bool isFirst = m_body == nullptr;
    if (m_body != nullptr) {
        m_body->hide();
        m_body->deleteLater(); // what was pressed may be inside
    }
    nameIt();
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(20));
    if (!m_presenter->presence().alone()) {
        addRoomCurtain(column, m_desk, *m_presenter);
        column->addWidget(new Text(tr("Our journal"), TextRole::Title));
        addOurJournal(column);
    } else if (state.found) {
        addFound(column);
    } else {
        switch (state.place.what) {
        case RoomPlace::What::Overview:
            addRoomOverview(column, m_desk, *m_presenter);
            break;
        case RoomPlace::What::Drawer:
            addDrawer(column);
            break;
        case RoomPlace::What::OneNote:
            addOneNote(column);
            break;
        case RoomPlace::What::OurJournal:
            addOurJournal(column);
            addBack(column);
            break;
        case RoomPlace::What::Session:
            addSession(column);
            break;
        }
    }
    column->addStretch(1);
    add(m_body);
    place.restore(isFirst);
}

void OwnRoomPage::addFound(QVBoxLayout* column) {
    const auto& found = *m_presenter->state().found;
    if (found.notes.empty()) {
        column->addWidget(new Text(tr("Nothing in your room has these words."), TextRole::Body));
        return;
    }
    for (const auto& each : found.notes) {
        auto* card = new Card(noteLabel(each.kind, each.day));
        const auto words = fromUtf8(each.before + each.hit + each.after);
        card->add(new Text(words));
        auto* row = new QWidget;
        auto* flow = new Flow(8, row);
        auto* open = new Button(tr("Go to it"), Button::Kind::Quiet);
        open->setSubject(words);
        connect(open, &Button::clicked, this, [this, id = each.id] {
            m_search->setText({});
            m_presenter->search({});
            m_presenter->goTo({RoomPlace::What::OneNote, {}, id});
        });
        flow->addWidget(open);
        card->add(row);
        column->addWidget(card);
    }
    if (found.hasMore) {
        column->addWidget(new Text(tr("There is more. Another word narrows it."), TextRole::Muted));
    }
}

WriteCard* OwnRoomPage::addWriting(QVBoxLayout* column, const QString& key, const WriteCardText& text) {
    auto* card = new WriteCard(text, m_typed.value(key));
    connect(card, &WriteCard::edited, this, [this, key](const QString& words) { typed(key, words); });
    column->addWidget(card);
    return card;
}

void OwnRoomPage::addDrawer(QVBoxLayout* column) {
    const auto kind = m_presenter->state().place.kind;
    const auto key = keyOf(kind);
    auto* card = addWriting(column, key, {{}, {}, drawerText(kind).label, tr("Keep it")});
    connect(card, &WriteCard::finished, this, [this, kind, key](const QString& text) {
        forget(key);
        m_presenter->write(kind, text);
    });
    // A boundary is never softened; the other drawers are one's own, and silent until their owner wants it.
    attachWording(m_desk, card->findChild<TextArea*>(),
                  kind == NoteKind::Boundary ? WordingPlace::Boundary : WordingPlace::Journal);
    if (kind == NoteKind::Boundary) {
        auto* row = new QWidget;
        auto* flow = new Flow(8, row);
        auto* agreement = new Button(u"agreement"_s, tr("To our agreement"), Button::Kind::Quiet);
        connect(agreement, &Button::clicked, this, [this] { m_desk.goTo(u"agreement"_s); });
        flow->addWidget(agreement);
        column->addWidget(row);
    }
    addNotes(column, m_presenter->state().notes, false);
    addEarlier(column);
    addBack(column);
}

void OwnRoomPage::addNotes(QVBoxLayout* column, const std::vector<Note>& notes, bool hasLabels) {
    for (const auto& note : notes) {
        const auto key = keyOf(note.id);
        const auto half = m_typed.contains(key) ? std::optional(m_typed.value(key)) : std::nullopt;
        auto* card = new NoteCard(note, otherName(), half);
        if (hasLabels) { card->showLabel(); }
        connect(card, &NoteCard::bringChosen, m_presenter, &OwnRoomPresenter::chooseBring);
        connect(card, &NoteCard::takeBackAsked, m_presenter, &OwnRoomPresenter::takeBack);
        connect(card, &NoteCard::changing, this, [this, key](const QString& text) { typed(key, text); });
        connect(card, &NoteCard::changeGivenUp, this, [this, key] { forget(key); });
        connect(card, &NoteCard::changed, this, [this, key, id = note.id](const QString& text) {
            forget(key);
            m_presenter->rewrite(id, text);
        });
        connect(card, &NoteCard::eraseAsked, this, [this, key](const EntryId& id) {
            forget(key);
            m_presenter->erase(id);
        });
        column->addWidget(card);
    }
}

void OwnRoomPage::addOneNote(QVBoxLayout* column) {
    addNotes(column, m_presenter->state().notes, true);
    if (m_presenter->state().notes.empty()) {
        column->addWidget(new Text(tr("It is not here any more."), TextRole::Body));
    }
    addBack(column);
}

void OwnRoomPage::addSession(QVBoxLayout* column) {
    const auto& state = m_presenter->state();
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* print = new Button(u"printer"_s, tr("See my private page"), Button::Kind::Primary);
    print->setObjectName(u"privatePaper"_s);
    connect(print, &Button::clicked, this, [this] { m_desk.goTo(QLatin1String(pages::kPrivatePaper)); });
    flow->addWidget(print);
    column->addWidget(new Text(tr("For the session"), TextRole::Title));
    if (state.notes.empty()) {
        column->addWidget(
            new Text(tr("Nothing is marked. Choose “The session” on anything you wrote."), TextRole::Muted));
        delete row;
    } else {
        column->addWidget(row);
    }
    addNotes(column, state.notes, true);
    column->addWidget(new Text(tr("For our next sitting"), TextRole::Title));
    if (state.forSitting.empty()) {
        column->addWidget(new Text(tr("Nothing is marked. Choose “Our next sitting” on anything you wrote."),
                                   TextRole::Muted));
    }
    addNotes(column, state.forSitting, true);
    addBack(column);
}

void OwnRoomPage::addOurJournal(QVBoxLayout* column) {
    const auto key = QString(QLatin1String(kOurJournal));
    const auto readers = m_presenter->presence().opening == Opening::Together
                             ? tr("Both of you will read this, whenever you sit here together.")
                             : tr("Both of you will read this, together and each of you alone.");
    auto* card = addWriting(column, key, {{}, readers, tr("For both of us"), tr("Keep it for both of us")});
    connect(card, &WriteCard::finished, this, [this, key](const QString& text) {
        forget(key);
        m_presenter->writeForBoth(text);
    });
    for (const auto& entry : m_presenter->state().ourJournal) {
        auto* each = new Card(noteDay(entry.day));
        const auto words = fromUtf8(entry.text);
        each->add(new Text(words));
        auto* row = new QWidget;
        auto* flow = new Flow(8, row);
        auto* erase = new Button(tr("Erase"), Button::Kind::Quiet);
        erase->setSubject(firstWords(words));
        auto* yes = new Button(tr("Erase it for both of us"), Button::Kind::Danger);
        yes->setSubject(firstWords(words));
        auto* no = new Button(tr("Leave it here"), Button::Kind::Secondary);
        no->setSubject(firstWords(words));
        const auto ask = [erase, yes, no](bool isAsking) {
            erase->setVisible(!isAsking);
            yes->setVisible(isAsking);
            no->setVisible(isAsking);
            (isAsking ? no : erase)->setFocus(Qt::OtherFocusReason);
        };
        for (auto* button : {erase, yes, no}) {
            flow->addWidget(button);
        }
        yes->hide();
        no->hide();
        connect(erase, &Button::clicked, this, [ask] { ask(true); });
        connect(no, &Button::clicked, this, [ask] { ask(false); });
        connect(yes, &Button::clicked, this, [this, id = entry.id] { m_presenter->eraseForBoth(id); });
        each->add(row);
        column->addWidget(each);
    }
    addEarlier(column);
}

void OwnRoomPage::addEarlier(QVBoxLayout* column) {
    if (!m_presenter->state().hasMore) { return; }
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* earlier = new Button(tr("Show earlier ones"), Button::Kind::Secondary);
    connect(earlier, &Button::clicked, m_presenter, &OwnRoomPresenter::showEarlier);
    flow->addWidget(earlier);
    column->addWidget(row);
}

void OwnRoomPage::addBack(QVBoxLayout* column) {
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* back = new Button(u"back"_s, tr("Back to my room"), Button::Kind::Quiet);
    back->setObjectName(u"backToRoom"_s);
    connect(back, &Button::clicked, this, [this] { m_presenter->goTo({}); });
    flow->addWidget(back);
    column->addWidget(row);
}

void addOwnRoomPages(PageRegistry& registry) {
    PageEntry room;
    room.key = QLatin1String(pages::kOwnRoom);
    room.caption = OwnRoomPage::tr("My own room");
    room.glyph = u"door"_s;
    room.order = 50;
    room.onToday = OwnRoomPage::tr("Write for myself");
    room.make = [](Desk& desk, QWidget* parent) { return new OwnRoomPage(desk, parent); };
    registry.add(std::move(room));
    addBringPage(registry);
    addPrivatePaperPage(registry);
}

} // namespace inglenook::ui
