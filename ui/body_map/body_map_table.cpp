// SPDX-License-Identifier: GPL-3.0-or-later
// The body map while both are here: what each opened, the curtain, and a last look before more is opened.
#include "ui/body_map/body_map_page.h"
#include "ui/body_map/body_map_text.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/chip.h"
#include "ui/control/curtain.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

QString lineOf(const AreaAnswer& answer) { return u"%1: %2"_s.arg(nameOfArea(answer.key), wordsOf(answer)); }

} // namespace

void BodyMapPage::addOpened(QVBoxLayout* column) {
    setTitle(tr("Body comfort maps"));
    setSubtitle(tr(
        "What each of you opened. An area that is not here says nothing. A line never reaches an area that "
        "its owner closed."));
    for (const Seat seat : kBothSeats) {
        addOpenedOf(column, seat);
    }
}

void BodyMapPage::addOpenedOf(QVBoxLayout* column, Seat seat) {
    const auto name = m_presenter->presence().names[seat];
    auto* card = new Card(tr("%1, opened together").arg(name));
    const auto& areas = m_presenter->state().opened[seat];
    for (const auto comfort :
         {Comfort::Welcome, Comfort::AskFirst, Comfort::NotNow, Comfort::Off, Comfort::Unanswered}) {
        QStringList lines;
        for (const auto& area : areas) {
            if (area.answer.comfort != comfort) { continue; }
            auto shown = area.answer; // "as usual" on every area would only be noise here
            if (shown.sensation == Sensation::Usual && comfort != Comfort::Unanswered) {
                shown.sensation = Sensation::Unsaid;
            }
            const auto more = besides(shown);
            lines << (more.isEmpty() ? nameOfArea(area.answer.key)
                                     : u"%1 (%2)"_s.arg(nameOfArea(area.answer.key), more));
        }
        if (lines.isEmpty()) { continue; }
        const auto word = comfort == Comfort::Unanswered ? tr("How it feels") : wordOf(comfort);
        card->add(new Text(word, TextRole::Label))->setTone(Tone::Accent);
        card->add(new Text(lines.join(u" · "_s)));
    }
    if (areas.empty()) { card->add(new Text(tr("Nothing is opened here."), TextRole::Muted)); }
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* open = new Button(tr("%1 opens some areas").arg(name), Button::Kind::Secondary);
    connect(open, &Button::clicked, this, [this, seat] { handTo(seat); });
    flow->addWidget(open);
    card->add(row);
    column->addWidget(card);
}

void BodyMapPage::handTo(Seat seat) {
    m_looking = seat;
    m_presenter->forgetPreview();
    showView(View::Curtain);
}

void BodyMapPage::addCurtain(QVBoxLayout* column) {
    setTitle(tr("Body comfort map"));
    setSubtitle({});
    const auto name = m_presenter->presence().names[m_looking];
    auto* curtain = new Curtain;
    curtain->handTo(m_looking, name, tr("A last look at your own, for your eyes only."),
                    tr("I am %1").arg(name));
    connect(curtain, &Curtain::opened, this, [this] {
        m_view = View::LastLook;
        m_wantsFocus = true;
        m_presenter->look(m_looking);
    });
    column->addWidget(curtain);
}

void BodyMapPage::addLastLook(QVBoxLayout* column) {
    setTitle(tr("A last look at your own"));
    setSubtitle(tr("Only you see this page. Tick what both of you may see."));
    auto* list = new Card(tr("Your answers"));
    const auto& preview = m_presenter->state().preview;
    if (preview.empty()) {
        list->add(new Text(tr("There is nothing to open. That is fine."), TextRole::Muted));
    }
    auto* box = new QWidget;
    auto* flow = new Flow(8, box);
    for (const auto& entry : preview) {
        auto* chip = new Chip(lineOf(entry.answer));
        chip->setObjectName(u"toOpen"_s);
        chip->setChecked(entry.isToOpen);
        flow->addWidget(chip);
    }
    list->add(box);
    column->addWidget(list);
    auto* note = new Card(tr("What %1 will see").arg(m_presenter->presence().names[otherOf(m_looking)]),
                          Card::Kind::Tint);
    note
        ->add(new Text(
            tr("The areas you tick, with all that is said of them here. Nothing tells whether another area "
               "is unanswered or stays with you. A closed area leaves every line that reaches it, at once.")))
        ->setTone(Tone::OnTint);
    column->addWidget(note);
    auto* row = new QWidget;
    auto* foot = new Flow(8, row);
    auto* open = new Button(tr("Open what is ticked"), Button::Kind::Primary);
    connect(open, &Button::clicked, this, [this, box] {
        std::set<BodyAreaKey> keys;
        const auto chips = box->findChildren<Chip*>(u"toOpen"_s);
        const auto& entries = m_presenter->state().preview;
        for (qsizetype i = 0; i < chips.size() && i < static_cast<qsizetype>(entries.size()); ++i) {
            if (chips[i]->isChecked()) { keys.insert(entries[static_cast<std::size_t>(i)].answer.key); }
        }
        m_presenter->open(m_looking, keys);
    });
    auto* back = new Button(tr("Open nothing"), Button::Kind::Secondary);
    connect(back, &Button::clicked, this, [this] { (void)goBack(); });
    foot->addWidget(open);
    foot->addWidget(back);
    column->addWidget(row);
}

} // namespace inglenook::ui
