// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_page.h"

#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/help/help_text.h"
#include "ui/theme/theme.h"

#include <QKeySequence>

namespace inglenook::ui {

namespace {

Card* addPart(Page& page, const HelpPart& part, Card::Kind kind) {
    auto* card = page.add(new Card(part.title, kind));
    for (const auto& line : part.lines) {
        auto* text = card->add(new Text(line));
        if (kind == Card::Kind::Tint) { text->setTone(Tone::OnTint); }
    }
    // Reading needs no stop for Tab, but people without a mouse scroll with it: each card can be reached.
    card->setFocusPolicy(Qt::TabFocus);
    return card;
}

} // namespace

HelpPage::HelpPage(Desk& desk, QWidget* parent)
    : Page(tr("Help"), tr("What this place can do for you, and what it cannot."), parent) {
    addPart(*this, forWhomThisIsNot(), Card::Kind::Tint);
    auto* unsafe = addPart(*this, ifYouDoNotFeelSafe(), Card::Kind::Plain);
    auto* row = unsafe->add(new QWidget);
    auto* flow = new Flow(8, row);
    auto* safety =
        new Button(QStringLiteral("shield"), tr("Read more about safety"), Button::Kind::Secondary);
    safety->setObjectName(QStringLiteral("safety"));
    connect(safety, &Button::clicked, this, [&desk] { desk.goTo(QLatin1String(pages::kSafety)); });
    flow->addWidget(safety);
    addKeys(desk.preferences().now());
    add(new Text(tr("What is kept from whom"), TextRole::Title));
    for (const auto& part : whatIsKept()) {
        addPart(*this, part, Card::Kind::Plain);
    }
    addPart(*this, onPaper(), Card::Kind::Plain);
}

void HelpPage::addKeys(const Preference& preference) {
    auto* card = add(new Card(tr("Keys")));
    card->setFocusPolicy(Qt::TabFocus);
    const auto nameOf = [](int key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    for (const auto& row : keyList(nameOf(preference.hideKey), nameOf(preference.pauseKey))) {
        auto* line = card->add(new Columns);
        line->addColumn(new Text(row.key, TextRole::Label), 2, 10);
        line->addColumn(new Text(row.does, TextRole::Muted), 5, 18);
    }
}

void addHelpPage(PageRegistry& registry) {
    PageEntry entry;
    entry.key = QLatin1String(pages::kHelp);
    entry.caption = HelpPage::tr("Help");
    entry.glyph = QStringLiteral("help");
    entry.order = 95;
    entry.worksLocked = true;
    entry.make = [](Desk& desk, QWidget* parent) { return new HelpPage(desk, parent); };
    registry.add(std::move(entry));
}

} // namespace inglenook::ui
