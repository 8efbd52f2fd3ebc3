// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/choice_row.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/theme/theme.h"
#include "ui/wording/wording_lens.h"

namespace inglenook::ui {

SettingsPage::SettingsPage(Desk& desk, QWidget* parent)
    : Page(tr("Settings"), tr("For this laptop. Nothing about you two is kept here."), parent), m_desk(desk) {
    addLook();
    addLocking();
    addKeys();
    addPaper();
    addWording();
}

ChoiceRow* SettingsPage::addNumber(Card& card, const QString& name,
                                   const QList<std::pair<QString, int>>& choices, int Preference::*value) {
    QList<Choice> words;
    for (const auto& [word, number] : choices) {
        words.append({word, {}, {}});
    }
    card.add(new Text(name, TextRole::Label));
    auto* row = card.add(new ChoiceRow(name, words));
    const auto show = [this, row, choices, value] {
        for (int i = 0; i < choices.size(); ++i) {
            if (choices.at(i).second == m_desk.preferences().now().*value) { return row->setChoice(i); }
        }
        row->setChoice(ChoiceRow::kNone);
    };
    show();
    connect(&m_desk.preferences(), &Preferences::changed, row, show);
    connect(row, &ChoiceRow::chosen, this, [this, choices, value, show](int choice) {
        if (choice == ChoiceRow::kNone) { return show(); } // one of them is always at work
        auto preference = m_desk.preferences().now();
        preference.*value = choices.at(choice).second;
        m_desk.preferences().set(preference);
    });
    card.body()->addSpacing(px(8));
    return row;
}

void SettingsPage::addLook() {
    auto* card = add(new Card(tr("How it looks")));
    addNumber(*card, tr("Colours"),
              {{tr("As the laptop"), 0}, {tr("Light"), 1}, {tr("Dark"), 2}, {tr("Strong contrast"), 3}},
              &Preference::scheme);
    addNumber(
        *card, tr("Text size"),
        {{tr("100 %"), 100}, {tr("125 %"), 125}, {tr("150 %"), 150}, {tr("175 %"), 175}, {tr("200 %"), 200}},
        &Preference::textPercent);
    QList<std::pair<QString, int>> fonts{{tr("The laptop’s own"), 0}};
    if (Theme::isInstalled(ReadingFont::Inter)) { fonts.append({tr("Inter"), 1}); }
    if (Theme::isInstalled(ReadingFont::Atkinson)) { fonts.append({tr("Atkinson Hyperlegible"), 2}); }
    if (Theme::isInstalled(ReadingFont::OpenDyslexic)) { fonts.append({tr("OpenDyslexic"), 3}); }
    addNumber(*card, tr("Letters"), fonts, &Preference::readingFont);
}

void SettingsPage::addLocking() {
    auto* card = add(new Card(tr("When it locks")));
    card->add(new Text(tr("It locks when nobody touches it, and with the lid, the screen lock and sleep. "
                          "Half a minute before, it turns dim; any key stays. What you typed is kept."),
                       TextRole::Muted));
    if (!m_desk.hearsScreenLock()) {
        card->add(new Text(tr("On this desktop, Inglenook cannot hear the screen lock. It locks after the "
                              "time below, or when you press Lock."),
                           TextRole::Muted));
    }
    addNumber(*card, tr("When one of you is here"),
              {{tr("1 minute"), 1}, {tr("2 minutes"), 2}, {tr("5 minutes"), 5}, {tr("10 minutes"), 10}},
              &Preference::ownIdleMinutes);
    addNumber(*card, tr("When both of you are here"),
              {{tr("2 minutes"), 2}, {tr("5 minutes"), 5}, {tr("10 minutes"), 10}, {tr("20 minutes"), 20}},
              &Preference::bothIdleMinutes);
}

void SettingsPage::addKeys() {
    auto* card = add(new Card(tr("Keys that always work")));
    card->add(new Text(tr("Hide shows a plain calendar at once. Holding Esc for a second does the same."),
                       TextRole::Muted));
    addNumber(*card, tr("Hide"), {{tr("F9"), Qt::Key_F9}, {tr("F7"), Qt::Key_F7}, {tr("F12"), Qt::Key_F12}},
              &Preference::hideKey);
    card->add(new Text(tr("Pause stops a talk for a while, whoever presses it. Nobody is asked who did."),
                       TextRole::Muted));
    addNumber(*card, tr("Pause"), {{tr("F8"), Qt::Key_F8}, {tr("F5"), Qt::Key_F5}, {tr("F2"), Qt::Key_F2}},
              &Preference::pauseKey);
}

void SettingsPage::addPaper() {
    auto* card = add(new Card(tr("Paper")));
    const auto name = tr("Sheet in your printer");
    card->add(new Text(name, TextRole::Label));
    auto* row = card->add(new ChoiceRow(name, {{tr("A4"), {}, {}}, {tr("Letter"), {}, {}}}));
    row->setChoice(static_cast<int>(m_desk.preferences().now().sheet));
    connect(row, &ChoiceRow::chosen, this, [this, row](int choice) {
        auto preference = m_desk.preferences().now();
        if (choice != ChoiceRow::kNone) { preference.sheet = static_cast<Sheet>(choice); }
        m_desk.preferences().set(preference);
        row->setChoice(static_cast<int>(preference.sheet));
    });
}

// Each person's own, in their own room: nothing of it is here, and it is offered to whoever sits.
void SettingsPage::addWording() {
    auto* card = add(new Card(tr("Other words")));
    card->add(new Text(
        tr("While you write, other words are offered for those that may hurt or press. How much of it you "
           "want is your own choice, kept in your own room."),
        TextRole::Muted));
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* choose = new Button(tr("Choose for myself"), Button::Kind::Secondary);
    choose->setSubject(tr("Other words"));
    connect(choose, &Button::clicked, this, [this] { m_desk.goTo(QLatin1String(kWordingPage)); });
    flow->addWidget(choose);
    card->add(row);
    const auto show = [this, card] { card->setVisible(!m_desk.presence().isLocked()); };
    connect(&m_desk.door(), &Door::presenceChanged, card, show);
    show();
}

void addSettingsPage(PageRegistry& registry) {
    PageEntry entry;
    entry.key = QLatin1String(pages::kSettings);
    entry.caption = SettingsPage::tr("Settings");
    entry.glyph = QStringLiteral("sliders");
    entry.order = 90;
    entry.worksLocked = true;
    entry.make = [](Desk& desk, QWidget* parent) { return new SettingsPage(desk, parent); };
    registry.add(std::move(entry));
}

} // namespace inglenook::ui
