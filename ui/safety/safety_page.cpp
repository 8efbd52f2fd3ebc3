// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/safety_page.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/chip.h"
#include "ui/control/choice_row.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/problem/problem_text.h"

#include <QDate>
#include <QLocale>
#include <QScrollBar>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

const inglenook::SafetyPage& partOf(const QString& id) {
    for (const auto& page : safetyContent().pages) {
        if (fromUtf8(page.id) == id) { return page; }
    }
    return safetyContent().pages.front();
}

QString filledIn(const std::string& pattern, const QString& name, const QString& value) {
    return fromUtf8(pattern).replace(u'{' + name + u'}', value);
}

QString monthText(const std::string& month) {
    return QLocale().toString(QDate::fromString(fromUtf8(month) + u"-01"_s, Qt::ISODate), u"MMMM yyyy"_s);
}

QString dayText(const std::string& day) {
    return QLocale().toString(QDate::fromString(fromUtf8(day), Qt::ISODate), u"d MMMM yyyy"_s);
}

void emptyLayout(QVBoxLayout* layout) {
    while (auto* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

SafetyPage::SafetyPage(Desk& desk, QString territory, QWidget* parent)
    : Page(QString(), QString(), parent), m_desk(desk), m_presenter(new SafetyPresenter(desk.door(), this)),
      m_territory(std::move(territory)) {
    setObjectName(u"safetyPage"_s);
    connect(m_presenter, &SafetyPresenter::cleared, this, [this] {
        m_desk.forgetTyped();
        emptyLayout(qobject_cast<QVBoxLayout*>(m_clearing->layout()));
        auto* said = new Text(tr("Your private notes are cleared."), TextRole::Label);
        m_clearing->layout()->addWidget(said);
        focusFirst();
    });
    connect(m_presenter, &SafetyPresenter::notCleared, this,
            [this](ErrorCode code) { m_desk.say(problemSentence(code)); });
    showPart(u"safety"_s);
}

bool SafetyPage::goBack() {
    if (m_shown == u"safety"_s) { return false; }
    showPart(u"safety"_s);
    return true;
}

void SafetyPage::showPart(const QString& id) {
    const bool isFirst = m_body == nullptr;
    m_shown = id;
    m_numbers = nullptr;
    m_clearing = nullptr;
    const auto& part = partOf(id);
    setTitle(fromUtf8(part.title));
    setSubtitle(fromUtf8(part.subtitle));
    delete m_body;
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(20));
    for (const auto& card : part.cards) {
        addCard(column, card, &card == &part.cards.front());
    }
    addWays(column);
    column->addStretch(1);
    add(m_body);
    verticalScrollBar()->setValue(0);
    if (!isFirst) { focusFirst(); }
}

void SafetyPage::addCard(QVBoxLayout* column, const SafetyCard& content, bool isFirst) {
    auto* card = new Card(fromUtf8(content.title), isFirst ? Card::Kind::Tint : Card::Kind::Plain);
    for (const auto& line : content.lines) {
        auto* text = card->add(new Text(fromUtf8(line)));
        if (isFirst) { text->setTone(Tone::OnTint); }
    }
    // Reading needs no stop for Tab, but people without a mouse scroll with it: each card can be reached.
    card->setFocusPolicy(Qt::TabFocus);
    if (content.id == "helplines") { addHelplines(card); }
    if (content.id == "carry_on") { addClear(card); }
    column->addWidget(card);
}

void SafetyPage::addWays(QVBoxLayout* column) {
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    for (const auto& page : safetyContent().pages) {
        const auto id = fromUtf8(page.id);
        if (id == m_shown) { continue; }
        auto* button = new Button(fromUtf8(page.title), Button::Kind::Secondary);
        button->setObjectName(u"part-"_s + id);
        // The button goes with the part it stands on: only once control is back in the event loop.
        connect(
            button, &Button::clicked, this, [this, id] { showPart(id); }, Qt::QueuedConnection);
        flow->addWidget(button);
    }
    column->addWidget(row);
}

void SafetyPage::addHelplines(Card* card) {
    QList<Choice> countries;
    for (const auto& country : helplineList().countries) {
        countries.append({fromUtf8(country.name), {}, {}});
    }
    countries.append({tr("Somewhere else"), {}, {}});
    card->add(new Text(tr("Where you are. This is not kept."), TextRole::Label));
    auto* picker = card->add(new ChoiceRow(tr("Where you are. This is not kept."), countries));
    picker->setObjectName(u"country"_s);
    m_numbers = new QVBoxLayout;
    m_numbers->setSpacing(px(8));
    card->add(m_numbers);
    const auto place = countryAt(helplineList(), toUtf8(m_territory));
    if (!m_territory.isEmpty()) {
        picker->setChoice(static_cast<int>(place.value_or(helplineList().countries.size())));
    }
    connect(picker, &ChoiceRow::chosen, this, &SafetyPage::showCountry);
    showCountry(picker->choice());
}

void SafetyPage::showCountry(int choice) {
    emptyLayout(m_numbers);
    const auto& list = helplineList();
    const auto say = [this](const QString& words, TextRole role) {
        m_numbers->addWidget(new Text(words, role));
    };
    if (choice == ChoiceRow::kNone) {
        return say(tr("Numbers for where you are stand here."), TextRole::Muted);
    }
    if (choice >= static_cast<int>(list.countries.size())) {
        for (const auto& line : safetyContent().fallback) {
            say(fromUtf8(line), TextRole::Body);
        }
        return;
    }
    const auto& country = list.countries[static_cast<std::size_t>(choice)];
    bool isUnchecked = !country.checked;
    for (const auto& line : country.lines) {
        QStringList ways;
        if (!line.call.empty()) { ways << tr("call %1").arg(fromUtf8(line.call)); }
        if (!line.text.empty()) { ways << tr("text %1").arg(fromUtf8(line.text)); }
        if (!line.web.empty()) { ways << fromUtf8(line.web); }
        say(tr("%1: %2").arg(fromUtf8(line.name), ways.join(tr(", or "))), TextRole::Label);
        if (line.checked) {
            say(filledIn(safetyContent().checked, u"day"_s, dayText(*line.checked)), TextRole::Muted);
        }
        isUnchecked = isUnchecked || !line.checked;
    }
    say(tr("Emergency: %1").arg(fromUtf8(country.emergency)), TextRole::Label);
    if (isUnchecked) {
        say(filledIn(safetyContent().unchecked, u"month"_s, monthText(list.month)), TextRole::Muted);
    }
    say(fromUtf8(safetyContent().change), TextRole::Muted);
}

void SafetyPage::addClear(Card* card) {
    m_clearing = card->add(new QWidget);
    auto* column = new QVBoxLayout(m_clearing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    if (!m_presenter->canClear()) {
        column->addWidget(
            new Text(tr("When you sit here alone, a button in this place clears them."), TextRole::Muted));
        return;
    }
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* clear = new Button(tr("Clear my private notes"), Button::Kind::Secondary);
    clear->setObjectName(u"clearNotes"_s);
    connect(clear, &Button::clicked, this, &SafetyPage::askToClear, Qt::QueuedConnection);
    flow->addWidget(clear);
    column->addWidget(row);
}

void SafetyPage::askToClear() {
    auto* column = qobject_cast<QVBoxLayout*>(m_clearing->layout());
    emptyLayout(column);
    column->addWidget(
        new Text(tr("Everything in your drawers and your journal is erased for good, and what is "
                    "half typed. Your answers and the agreement stay.")));
    auto* map = new Chip(tr("My body map, too"));
    map->setObjectName(u"clearMap"_s);
    column->addWidget(map);
    column->addWidget(new Text(
        tr("Without this tick your body map stays. With it, what you opened of it together still stays."),
        TextRole::Muted));
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* yes = new Button(tr("Yes, clear them now"), Button::Kind::Danger);
    yes->setObjectName(u"clearNow"_s);
    connect(yes, &Button::clicked, m_presenter, [this, map] { m_presenter->clear(map->isChecked()); });
    auto* no = new Button(tr("Keep them"), Button::Kind::Secondary);
    connect(
        no, &Button::clicked, this, [this] { showPart(m_shown); }, Qt::QueuedConnection);
    flow->addWidget(yes);
    flow->addWidget(no);
    column->addWidget(row);
    no->setFocus(Qt::OtherFocusReason);
}

void addSafetyPage(PageRegistry& registry) {
    PageEntry entry;
    entry.key = QLatin1String(pages::kSafety);
    entry.worksLocked = true;
    entry.isFresh = true;
    entry.leavesNoTrace = true;
    entry.make = [](Desk& desk, QWidget* parent) {
        return new SafetyPage(desk, QLocale::system().name().section(u'_', 1, 1), parent);
    };
    registry.add(std::move(entry));
}

} // namespace inglenook::ui
