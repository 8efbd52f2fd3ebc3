// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/reader_page.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/library/library_text.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

ReaderPage::ReaderPage(const EducationCard& card, const QLocale& locale, QWidget* parent)
    : Page(fromUtf8(card.title), {}, parent), m_redFlag(new Card(tr("When to get help"), Card::Kind::Plain)) {
    setObjectName(u"readerPage"_s);
    m_redFlag->setObjectName(u"redFlag"_s);
    m_redFlag->title()->setTone(Tone::Danger);
    m_redFlag->add(new Text(fromUtf8(card.redFlag), TextRole::Body));
    if (const QString number = emergencyText(locale); !number.isEmpty()) {
        m_redFlag->add(new Text(number, TextRole::Small));
    }
    add(m_redFlag);
    auto* text = add(new Card);
    text->add(new Text(fromUtf8(card.body), TextRole::Body));
    const auto& content = builtInLibrary();
    auto* source = add(new Card(tr("Where this comes from"), Card::Kind::Sunken));
    source->add(new Text(fromUtf8(card.source), TextRole::Small));
    source->add(new Text(fromUtf8(content.review), TextRole::Body));
    source->add(new Text(fromUtf8(content.disclaimer), TextRole::Small));
    auto* back = new Button(u"back"_s, tr("Back to the library"), Button::Kind::Secondary);
    back->setObjectName(u"readerBack"_s);
    auto* row = add(new QWidget);
    (new Flow(8, row))->addWidget(back);
    connect(back, &Button::clicked, this, &ReaderPage::done);
    column()->addStretch(1);
}

} // namespace inglenook::ui
