// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/own_room/note_card.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/choice_row.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/own_room/own_room_text.h"

#include <QTimer>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

NoteCard::NoteCard(Note note, QString otherName, const std::optional<QString>& typed, QWidget* parent)
    : Card(QString(), Card::Kind::Plain, parent), m_note(std::move(note)), m_otherName(std::move(otherName)) {
    setAccessibleName(firstWords(fromUtf8(m_note.text)));
    if (typed) {
        editWords(*typed);
    } else {
        showWords();
    }
}

void NoteCard::showLabel() {
    m_hasLabel = true;
    body()->insertWidget(0, new Text(noteLabel(m_note.kind, m_note.day), TextRole::Label));
}

// The button that was pressed goes with what is replaced, so the old content dies later.
QVBoxLayout* NoteCard::startAnew() {
    if (m_inside != nullptr) {
        m_inside->hide();
        m_inside->deleteLater();
    }
    m_inside = add(new QWidget);
    auto* column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    return column;
}

void NoteCard::showWords() {
    auto* column = startAnew();
    if (m_note.day && !m_hasLabel) { column->addWidget(new Text(noteDay(*m_note.day), TextRole::Label)); }
    column->addWidget(new Text(fromUtf8(m_note.text), TextRole::Body));
    if (m_note.isOpened) {
        column->addWidget(new Text(m_otherName.isEmpty()
                                       ? tr("Opened. The other can read it.")
                                       : tr("Opened. %1 can read it, too.").arg(m_otherName),
                                   TextRole::Muted));
    }
    addBring(column);
    addDeeds(column);
}

void NoteCard::addBring(QVBoxLayout* column) {
    auto* bring = new ChoiceRow(
        tr("What becomes of it: %1").arg(firstWords(fromUtf8(m_note.text))),
        {{tr("Keep"), u"lock"_s, tr("stays here, for you alone")},
         {tr("Our next sitting"), u"seats"_s, tr("you are asked then, alone, whether to open it")},
         {tr("The session"), u"talk"_s, tr("stands on your private page")}});
    bring->setObjectName(u"bring"_s);
    bring->setChoice(static_cast<int>(m_note.bring));
    connect(bring, &ChoiceRow::chosen, this, [this](int choice) {
        const auto wish = choice == ChoiceRow::kNone ? Bring::Keep : static_cast<Bring>(choice);
        Q_EMIT bringChosen(m_note.id, wish);
    });
    column->addWidget(bring);
}

void NoteCard::addDeeds(QVBoxLayout* column) {
    const auto words = firstWords(fromUtf8(m_note.text));
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    if (m_note.isOpened) {
        auto* back = new Button(u"undo"_s, tr("Take it back"), Button::Kind::Secondary);
        back->setSubject(words);
        connect(back, &Button::clicked, this, [this] { Q_EMIT takeBackAsked(m_note.id); });
        flow->addWidget(back);
    }
    auto* change = new Button(u"pencil"_s, tr("Change the words"), Button::Kind::Quiet);
    change->setSubject(words);
    connect(change, &Button::clicked, this, [this] {
        editWords(fromUtf8(m_note.text));
        Q_EMIT changing(fromUtf8(m_note.text));
    });
    auto* erase = new Button(tr("Erase"), Button::Kind::Quiet);
    erase->setSubject(words);
    connect(erase, &Button::clicked, this, &NoteCard::askToErase);
    flow->addWidget(change);
    flow->addWidget(erase);
    column->addWidget(row);
}

void NoteCard::askToErase() {
    auto* column = startAnew();
    const auto words = firstWords(fromUtf8(m_note.text));
    column->addWidget(new Text(words, TextRole::Body));
    column->addWidget(new Text(tr("Erased is gone for good, for everyone."), TextRole::Muted));
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* yes = new Button(tr("Erase it for good"), Button::Kind::Danger);
    yes->setSubject(words);
    connect(yes, &Button::clicked, this, [this] { Q_EMIT eraseAsked(m_note.id); });
    auto* no = new Button(tr("Leave it here"), Button::Kind::Secondary);
    no->setSubject(words);
    connect(no, &Button::clicked, this, &NoteCard::showWords);
    flow->addWidget(yes);
    flow->addWidget(no);
    column->addWidget(row);
    no->setFocus(Qt::OtherFocusReason);
}

void NoteCard::editWords(const QString& typed) {
    auto* column = startAnew();
    auto* area = new TextArea(tr("In other words"));
    area->setObjectName(u"otherWords"_s);
    area->setText(typed);
    column->addWidget(area);
    if (m_note.isOpened) {
        column->addWidget(
            new Text(tr("Other words are for you alone, until you open them."), TextRole::Muted));
    }
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* keep = new Button(tr("Keep these words"), Button::Kind::Primary);
    const auto finish = [this, area] {
        if (area->text().trimmed().isEmpty()) {
            area->setNote(tr("Write a few words first. To be rid of it, go back and erase it."));
            return;
        }
        Q_EMIT changed(area->text());
    };
    connect(keep, &Button::clicked, this, finish);
    connect(area, &TextArea::finished, this, finish);
    connect(area, &TextArea::edited, this, [this, area] { Q_EMIT changing(area->text()); });
    auto* back = new Button(tr("Leave the words as they were"), Button::Kind::Quiet);
    connect(back, &Button::clicked, this, [this] {
        Q_EMIT changeGivenUp();
        showWords();
    });
    flow->addWidget(keep);
    flow->addWidget(back);
    column->addWidget(row);
    // Shown once control is back in the event loop; only then it can take the focus.
    QTimer::singleShot(0, area, [area] { area->edit()->setFocus(Qt::OtherFocusReason); });
}

} // namespace inglenook::ui
