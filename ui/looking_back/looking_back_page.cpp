// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looking_back/looking_back_page.h"

#include "ui/checkin/checkin_text.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/chip.h"
#include "ui/control/choice_row.h"
#include "ui/control/empty_state.h"
#include "ui/control/flow.h"
#include "ui/control/focus_place.h"
#include "ui/control/person_mark.h"
#include "ui/control/text.h"
#include "ui/looking_back/ribbon_picture.h"
#include "ui/problem/problem_text.h"

#include <algorithm>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

/// What one check-in says, in one line: for its author, who may erase it.
QString inShort(const CheckInSheet& sheet) {
    QStringList parts;
    for (int number = 1; number <= static_cast<int>(Dimension::Line); ++number) {
        const auto dimension = static_cast<Dimension>(number);
        const auto words = answerText(sheet, dimension);
        if (!words.isEmpty()) { parts << u"%1: %2"_s.arg(nameOfDimension(dimension), words); }
    }
    return parts.join(u" · "_s);
}

} // namespace

LookingBackPage::LookingBackPage(Desk& desk, QWidget* parent)
    : Page(tr("Looking back"), {}, parent), m_desk(desk),
      m_presenter(new LookingBackPresenter(desk.door(), this)) {
    setObjectName(u"lookingBackPage"_s);
    connect(m_presenter, &LookingBackPresenter::stateChanged, this, &LookingBackPage::render);
    m_presenter->refresh();
}

void LookingBackPage::render() {
    const auto& state = m_presenter->state();
    if (state.problem) { m_desk.say(problemSentence(state.problem->code)); }
    if (!state.isLoaded || m_presenter->presence().isLocked()) { return; }
    FocusPlace place(*this);
    const bool isFirst = m_body == nullptr;
    if (m_body != nullptr) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(20));
    const auto alone = m_presenter->presence().alone();
    setSubtitle(alone ? tr("Your own, for your eyes. Soft bands and a word; bodies have their own weather.")
                      : tr("What each of you chose to look at together. Two people, nothing to compare."));
    addSpan(column);
    if (alone) {
        addOwn(column, *alone);
        addHelped(column);
        addChoices(column);
        addEach(column);
    } else {
        addBoth(column);
    }
    add(m_body);
    place.restore(isFirst);
}

void LookingBackPage::addSpan(QVBoxLayout* column) {
    auto* card = new Card({}, Card::Kind::Sunken);
    auto* row = card->add(new ChoiceRow(
        tr("How far back"),
        {{tr("Six weeks"), {}, {}}, {tr("A quarter of a year"), {}, {}}, {tr("A year"), {}, {}}}));
    row->setChoice(static_cast<int>(m_presenter->state().span));
    connect(row, &ChoiceRow::chosen, this, [this](int choice) {
        m_presenter->look(choice == ChoiceRow::kNone ? Span::SixWeeks : static_cast<Span>(choice));
    });
    auto* list = new Chip(tr("Each day in words, too"));
    list->setChecked(m_isList);
    connect(list, &Chip::clicked, this, [this](bool isOn) {
        m_isList = isOn;
        render();
    });
    card->add(rowOf({list}));
    column->addWidget(card);
}

QWidget* LookingBackPage::cardOf(const Ribbon& ribbon, Seat seat) {
    const auto& state = m_presenter->state();
    auto* card = new Card;
    const auto title = tr("%1: %2").arg(nameOfDimension(ribbon.dimension), bandWordText(ribbon.word));
    card->setAccessibleName(title);
    card->add(new Text(title, TextRole::Heading));
    card->add(new RibbonPicture(ribbon, seat, state.from, state.today));
    if (m_isList) {
        for (const auto& sentence : pointSentences(ribbon)) {
            card->add(new Text(sentence, TextRole::Body));
        }
    }
    return card;
}

void LookingBackPage::addOwn(QVBoxLayout* column, Seat seat) {
    const auto& own = m_presenter->state().own;
    if (own.empty()) {
        column->addWidget(new EmptyState(u"calendar"_s, tr("Nothing to look back on here"),
                                         tr("Your check-ins show up as soft bands.\nA few are enough.")));
    }
    for (const auto& ribbon : own) {
        column->addWidget(cardOf(ribbon, seat));
    }
}

void LookingBackPage::addHelped(QVBoxLayout* column) {
    const auto& helped = m_presenter->state().helped;
    if (helped.empty()) { return; }
    auto* card = new Card(tr("What helped"));
    card->add(
        new Text(tr("Tick a sentence, and it prints with the agreement, word for word."), TextRole::Muted));
    for (const auto& line : helped) {
        auto* chip = new Chip(line.sentence);
        chip->setChecked(line.onPaper);
        chip->setAccessibleDescription(tr("On paper"));
        connect(chip, &Chip::clicked, this,
                [this, tag = line.tag](bool isOn) { m_presenter->tickForPaper(tag, isOn); });
        card->add(rowOf({chip}));
    }
    column->addWidget(card);
}

void LookingBackPage::addChoices(QVBoxLayout* column) {
    auto* card = new Card(tr("What is drawn"));
    if (!m_isChoosing) {
        card->add(new Text(tr("Closeness and interest are drawn only if you say so. "
                              "Nothing is looked at together unless you tick it.")));
        auto* open = new Button(tr("Choose"), Button::Kind::Secondary);
        open->setSubject(tr("What is drawn"));
        connect(open, &Button::clicked, this, [this] {
            m_isChoosing = true;
            render();
        });
        card->add(rowOf({open}));
        column->addWidget(card);
        return;
    }
    const auto& choices = m_presenter->state().choices;
    for (const auto dimension : choices.order) {
        const auto name = nameOfDimension(dimension);
        card->add(new Text(name, TextRole::Label));
        auto* mine = new Chip(tr("Drawn for me"));
        auto* both = new Chip(tr("When we look together"));
        mine->setChecked(choices.plotted.contains(dimension));
        both->setChecked(choices.lookedAtTogether.contains(dimension));
        mine->setAccessibleName(tr("%1: drawn for me").arg(name));
        both->setAccessibleName(tr("%1: when we look together").arg(name));
        connect(mine, &Chip::clicked, this,
                [this, dimension](bool isOn) { m_presenter->draw(dimension, isOn); });
        connect(both, &Chip::clicked, this,
                [this, dimension](bool isOn) { m_presenter->lookTogether(dimension, isOn); });
        card->add(rowOf({mine, both}));
    }
    card->add(new Text(
        tr("Together you see only what you let be seen when you opened it, and only until it fades."),
        TextRole::Small));
    auto* done = new Button(tr("Done"), Button::Kind::Secondary);
    connect(done, &Button::clicked, this, [this] {
        m_isChoosing = false;
        render();
    });
    card->add(rowOf({done}));
    column->addWidget(card);
}

void LookingBackPage::addEach(QVBoxLayout* column) {
    const auto& all = m_presenter->state().checkIns;
    if (all.empty()) { return; }
    auto* card = new Card(tr("Each check-in"));
    if (!m_isErasing) {
        card->add(new Text(tr("Read any of them, or erase it for good.")));
        auto* open = new Button(tr("Show each"), Button::Kind::Secondary);
        connect(open, &Button::clicked, this, [this] {
            m_isErasing = true;
            render();
        });
        card->add(rowOf({open}));
        column->addWidget(card);
        return;
    }
    for (const auto& each : all) {
        const auto day = checkInDay(each.day);
        card->add(new Text(day, TextRole::Label));
        card->add(new Text(inShort(each.sheet), TextRole::Body));
        auto* erase = new Button(tr("Erase it"), Button::Kind::Quiet);
        erase->setSubject(day);
        connect(erase, &Button::clicked, this, [this, id = each.id] { m_presenter->erase(id); });
        card->add(rowOf({erase}));
    }
    column->addWidget(card);
}

void LookingBackPage::addBoth(QVBoxLayout* column) {
    const auto& both = m_presenter->state().both;
    for (const auto seat : kBothSeats) {
        if (both[seat].empty()) { continue; }
        const auto name = m_presenter->presence().names[seat];
        column->addWidget(rowOf({new PersonMark(seat, name), new Text(name, TextRole::Title)}));
        for (const auto& ribbon : both[seat]) {
            column->addWidget(cardOf(ribbon, seat));
        }
    }
    if (!both[Seat::Circle].empty() || !both[Seat::Diamond].empty()) { return; }
    column->addWidget(
        new EmptyState(u"calendar"_s, tr("Nothing to look at together today"),
                       tr("Each of you chooses alone what may be drawn here.\nIt can stay empty.")));
}

void addLookingBackPages(PageRegistry& registry) {
    PageEntry entry;
    entry.key = QString::fromLatin1(pages::kLookingBack);
    entry.isFresh = true;
    entry.under = QString::fromLatin1(pages::kCheckIn);
    entry.make = [](Desk& desk, QWidget* parent) { return new LookingBackPage(desk, parent); };
    registry.add(std::move(entry));
}

} // namespace inglenook::ui
