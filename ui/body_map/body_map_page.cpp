// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/body_map/body_map_page.h"

#include "ui/body_map/body_area_card.h"
#include "ui/body_map/body_area_row.h"
#include "ui/body_map/body_map_text.h"
#include "ui/body_map/body_picture.h"
#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/choice_row.h"
#include "ui/control/flow.h"
#include "ui/control/focus_place.h"
#include "ui/control/text.h"
#include "ui/problem/problem_text.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

BodyMapPage::BodyMapPage(Desk& desk, QWidget* parent)
    : Page(tr("Body comfort map"), {}, parent), m_desk(desk),
      m_presenter(new BodyMapPresenter(desk.door(), this)) {
    setObjectName(u"bodyMapPage"_s);
    connect(m_presenter, &BodyMapPresenter::stateChanged, this, &BodyMapPage::render);
    connect(m_presenter, &BodyMapPresenter::opened, this, [this] {
        m_desk.say(tr("Both of you see what was opened."));
        showView(View::Opened);
    });
    m_presenter->refresh();
}

bool BodyMapPage::goBack() {
    if (m_view == View::Area) {
        showView(View::Map);
        return true;
    }
    if (m_view == View::Curtain || m_view == View::LastLook) {
        m_presenter->forgetPreview();
        showView(View::Opened);
        return true;
    }
    return false;
}

void BodyMapPage::focusFirst() {
    if (m_picture != nullptr && m_view == View::Map) {
        m_picture->setFocus(Qt::OtherFocusReason);
        return;
    }
    Page::focusFirst();
}

void BodyMapPage::showView(View view) {
    m_view = view;
    m_wantsFocus = true;
    render();
}

void BodyMapPage::openArea(const BodyAreaKey& key) {
    m_area = key;
    showView(View::Area);
}

bool BodyMapPage::isMapUpToDate() const {
    if (m_body == nullptr || m_view != View::Map || m_shown != View::Map) { return false; }
    const auto& mine = m_presenter->state().mine;
    if (m_picture != nullptr) {
        bool isSame = m_picture->count() == static_cast<int>(mine.size());
        for (int i = 0; isSame && i < m_picture->count(); ++i) {
            isSame = m_picture->keyAt(i) == mine[static_cast<std::size_t>(i)].answer.key;
        }
        return isSame && !m_isList;
    }
    bool isSame = m_isList && m_rows.size() == mine.size();
    for (std::size_t i = 0; isSame && i < m_rows.size(); ++i) {
        isSame = m_rows[i]->key() == mine[i].answer.key;
    }
    return isSame;
}

/// The answers change in place, so that the focus stays where it is.
void BodyMapPage::updateMap() {
    const auto& mine = m_presenter->state().mine;
    if (m_picture != nullptr) {
        m_picture->setEntries(mine);
        sayWhatIsUnderThePlace();
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setEntry(mine[i]);
    }
}

/// Out of the window at once; a control whose press led here lives until it has returned.
void BodyMapPage::clearBody() {
    m_picture = nullptr;
    m_under = nullptr;
    m_openUnder = nullptr;
    m_rows.clear();
    if (m_body == nullptr) { return; }
    m_body->hide();
    m_body->setParent(nullptr);
    m_body->deleteLater();
    m_body = nullptr;
}

void BodyMapPage::render() {
    const auto& state = m_presenter->state();
    if (state.problem) { m_desk.say(problemSentence(state.problem->code)); }
    const auto& presence = m_presenter->presence();
    if (!state.isLoaded || presence.isLocked()) {
        clearBody(); // nothing of whoever was here stays in view
        m_view = View::Map;
        return;
    }
    const bool isTable = presence.areBoth();
    if (isTable && (m_view == View::Map || m_view == View::Area)) { m_view = View::Opened; }
    if (!isTable && m_view != View::Area) { m_view = View::Map; }
    if (!isTable && m_view == View::Area && m_presenter->entry(m_area) == nullptr) { m_view = View::Map; }
    if (!isTable && !m_wantsFocus && isMapUpToDate()) {
        updateMap();
        return;
    }
    FocusPlace place(*this);
    const bool isNew = m_body == nullptr || m_wantsFocus;
    clearBody();
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(20));
    switch (m_view) {
    case View::Map:
        addMap(column);
        break;
    case View::Area:
        addArea(column);
        break;
    case View::Opened:
        addOpened(column);
        break;
    case View::Curtain:
        addCurtain(column);
        break;
    case View::LastLook:
        addLastLook(column);
        break;
    }
    column->addStretch(1);
    add(m_body);
    m_shown = m_view;
    m_wantsFocus = false;
    place.restore(isNew);
}

void BodyMapPage::addMap(QVBoxLayout* column) {
    setTitle(tr("Body comfort map"));
    setSubtitle(
        tr("Where touch is welcome on you, and how it feels there. It is yours alone until you open an area "
           "together. Skip what you like."));
    auto* how = new ChoiceRow(tr("Show the map as"), {{tr("Picture"), {}, {}}, {tr("List"), {}, {}}});
    how->setChoice(m_isList ? 1 : 0);
    connect(how, &ChoiceRow::chosen, this, [this, how](int choice) {
        if (choice == ChoiceRow::kNone) {
            how->setChoice(m_isList ? 1 : 0);
            return;
        }
        m_isList = choice == 1;
        showView(View::Map);
    });
    column->addWidget(how);
    if (m_isList) {
        addList(column);
    } else {
        addPicture(column);
    }
    column->addWidget(
        new Text(tr("Keys: 1 welcome, 2 ask first, 3 not now, 4 off. Delete takes an answer back. Enter "
                    "opens an area."),
                 TextRole::Muted));
}

void BodyMapPage::addPicture(QVBoxLayout* column) {
    auto* card = new Card;
    m_under = card->add(new Text(QString(), TextRole::Heading));
    m_under->setAlignment(Qt::AlignHCenter);
    m_picture = card->add(new BodyPicture);
    m_picture->setEntries(m_presenter->state().mine);
    if (m_area.area.empty()) { m_area = m_presenter->state().mine.front().answer.key; }
    m_picture->setCurrent(m_area);
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    flow->setCentred(true);
    m_openUnder = new Button(QString(), Button::Kind::Secondary);
    flow->addWidget(m_openUnder);
    card->add(row);
    connect(m_picture, &BodyPicture::currentChanged, this, &BodyMapPage::sayWhatIsUnderThePlace);
    connect(m_picture, &BodyPicture::opened, this, &BodyMapPage::openArea);
    connect(m_picture, &BodyPicture::answered, m_presenter, &BodyMapPresenter::answerComfort);
    connect(m_openUnder, &Button::clicked, this,
            [this] { openArea(m_picture->keyAt(m_picture->current())); });
    sayWhatIsUnderThePlace();
    column->addWidget(card);
}

void BodyMapPage::sayWhatIsUnderThePlace() {
    if (m_picture == nullptr || m_picture->count() == 0) { return; }
    m_area = m_picture->keyAt(m_picture->current());
    m_under->setText(m_picture->nameAt(m_picture->current()));
    m_openUnder->setText(tr("More about this area"));
    m_openUnder->setSubject(nameOfArea(m_area));
}

void BodyMapPage::addList(QVBoxLayout* column) {
    const auto& mine = m_presenter->state().mine;
    for (const auto& group : bodyAreas().groups) {
        auto* card = new Card(fromUtf8(group.name));
        card->body()->setSpacing(px(8));
        for (const auto& entry : mine) {
            if (bodyArea(entry.answer.key.area)->group != group.id) { continue; }
            auto* row = card->add(new BodyAreaRow(entry));
            connect(row, &QPushButton::clicked, this, [this, key = entry.answer.key] { openArea(key); });
            connect(row, &BodyAreaRow::answered, m_presenter, &BodyMapPresenter::answerComfort);
            m_rows.push_back(row);
        }
        column->addWidget(card);
    }
}

void BodyMapPage::addArea(QVBoxLayout* column) {
    setTitle(nameOfArea(m_area));
    setSubtitle(tr("For you alone. Every answer is kept as you give it."));
    auto* card = new BodyAreaCard(*m_presenter->entry(m_area), *m_presenter);
    connect(card, &BodyAreaCard::backAsked, this, [this] { showView(View::Map); });
    column->addWidget(card);
}

void addBodyMapPages(PageRegistry& registry) {
    PageEntry entry;
    entry.key = QString::fromLatin1(pages::kBodyMap);
    entry.glyph = u"person"_s;
    entry.under = QString::fromLatin1(pages::kOwnRoom);
    entry.make = [](Desk& desk, QWidget* parent) { return new BodyMapPage(desk, parent); };
    registry.add(std::move(entry));
}

} // namespace inglenook::ui
