// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goal/jar_page.h"

#include "secret/random.h"
#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/focus_place.h"
#include "ui/control/text.h"
#include "ui/desk/draft_keeper.h"
#include "ui/desk/page_registry.h"
#include "ui/goal/goal_errand.h"
#include "ui/goal/goal_text.h"
#include "ui/problem/problem_text.h"
#include "value/text.h"

#include <algorithm>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

JarPage::JarPage(Desk& desk, QWidget* parent)
    : Page(tr("Small good things"), tr("One line is enough. Nothing is counted here."), parent), m_desk(desk),
      m_presenter(new NotesPresenter(desk.door(), this)), m_field(new Field(tr("A small good thing"))) {
    setObjectName(u"jarPage"_s);
    auto* card = add(new Card);
    card->add(m_field);
    m_field->setObjectName(u"goodThing"_s);
    m_field->setMaxLength(static_cast<int>(Wording::kMax));
    m_drafts = new DraftKeeper(
        desk, "good-thing", [this] { return m_field->text(); }, this);
    connect(m_drafts, &DraftKeeper::found, m_field, &Field::setText);
    connect(m_field, &Field::edited, m_drafts, &DraftKeeper::touched);
    connect(m_field, &Field::finished, this, &JarPage::keep);
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* keepIt = new Button(tr("Keep it"), Button::Kind::Primary);
    connect(keepIt, &Button::clicked, this, &JarPage::keep);
    flow->addWidget(keepIt);
    card->add(row);
    connect(m_presenter, &NotesPresenter::stateChanged, this, &JarPage::render);
    connect(m_presenter, &NotesPresenter::done, this, [this](const QString& what) {
        if (what == "kept"_L1) { m_desk.say(tr("It lies in the jar.")); }
        if (what == "gone"_L1) { m_desk.say(tr("Taken out and erased.")); }
    });
    m_presenter->refresh();
}

void JarPage::keep() {
    const QString words = m_field->text();
    if (words.trimmed().isEmpty()) {
        m_field->setNote(tr("Write a few words first, or leave it empty and go on."));
        return;
    }
    m_field->setNote({});
    m_field->setText({});
    m_drafts->touched();
    m_presenter->keepGoodThing(words);
}

// One at a time, and not the same one twice while there is another.
void JarPage::readOne() {
    auto jar = m_presenter->state().jar;
    if (jar.size() > 1) {
        std::erase_if(jar, [this](const GoodThing& thing) { return m_read == thing.id; });
    }
    if (jar.empty()) { return; }
    m_read = jar.at(randomBelow(static_cast<std::uint32_t>(jar.size()))).id;
    render();
}

bool JarPage::canTakeOut(const GoodThing& thing) const {
    const auto& presence = m_presenter->presence();
    return thing.by ? presence.here[*thing.by] : presence.areBoth();
}

void JarPage::addRead(QVBoxLayout* column) {
    const auto& jar = m_presenter->state().jar;
    const auto found =
        std::find_if(jar.begin(), jar.end(), [this](const GoodThing& thing) { return m_read == thing.id; });
    auto* card = new Card({}, Card::Kind::Tint);
    if (jar.empty()) {
        card->add(new Text(tr("The jar is empty now. It can stay so."), TextRole::Body))
            ->setTone(Tone::OnTint);
        column->addWidget(card);
        return;
    }
    const bool isRead = found != jar.end();
    if (isRead) {
        card->add(new Text(fromUtf8(found->text), TextRole::Title))->setTone(Tone::OnTint);
    } else {
        card->add(new Text(tr("On a hard day, or on any day."), TextRole::Body))->setTone(Tone::OnTint);
    }
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* read = new Button(isRead ? tr("Another one") : tr("Read one back"), Button::Kind::Secondary);
    read->setObjectName(u"readOneBack"_s);
    connect(read, &Button::clicked, this, &JarPage::readOne);
    flow->addWidget(read);
    if (isRead && canTakeOut(*found)) {
        auto* out = new Button(tr("Take it out"), Button::Kind::Quiet);
        out->setSubject(fromUtf8(found->text));
        connect(out, &Button::clicked, this, [this, id = found->id] { m_presenter->takeOut(id); });
        flow->addWidget(out);
    }
    card->add(row);
    column->addWidget(card);
}

void JarPage::render() {
    const auto& state = m_presenter->state();
    if (state.problem) { m_desk.say(problemSentence(state.problem->code)); }
    const auto& presence = m_presenter->presence();
    if (!state.isLoaded || presence.isLocked()) { return; }
    FocusPlace place(*this);
    const bool isFirst = m_body == nullptr;
    delete m_body;
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(20));
    column->addWidget(new Text(presence.areBoth()
                                   ? tr("What you write here goes into the jar you share.")
                                   : tr("What you write here lies in your own jar, until you open it "
                                        "together."),
                               TextRole::Muted));
    addRead(column);
    if (presence.areBoth()) {
        auto* row = new QWidget;
        auto* flow = new Flow(8, row);
        for (const Seat seat : kBothSeats) {
            auto* look =
                new Button(tr("%1 opens something of theirs").arg(presence.names[seat]), Button::Kind::Quiet);
            connect(look, &Button::clicked, this, [this, seat] {
                m_desk.goTo(
                    QString::fromLatin1(seat == Seat::Circle ? pages::kNotesCircle : pages::kNotesDiamond));
            });
            flow->addWidget(look);
        }
        column->addWidget(row);
    }
    column->addStretch(1);
    add(m_body);
    place.restore(isFirst);
}

} // namespace inglenook::ui
