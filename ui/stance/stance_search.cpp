// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stance/stance_search.h"

#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/chip.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"

namespace inglenook::ui {

StanceSearch::StanceSearch(StancePresenter& cards, QWidget* parent)
    : StepPage(tr("Search for more"), tr("Pick one, and its card comes next."), parent), m_cards(cards),
      m_typed(put(new Field(tr("A word from it")))), m_list(put(new Card)),
      m_own(put(new Card(tr("Something of your own"), Card::Kind::Sunken))) {
    m_typed->setObjectName(QStringLiteral("search"));
    m_own->add(new Text(
        tr("Write it in the field above. It counts as sexual touch until you both choose otherwise."),
        TextRole::Muted));
    m_direction = new Chip(tr("One of us gives, the other receives"));
    auto* add = new Button(tr("Add it as mine"), Button::Kind::Secondary);
    putSmall(m_own->body(), m_direction);
    putSmall(m_own->body(), add);
    add->setObjectName(QStringLiteral("addOwn"));
    connect(add, &QPushButton::clicked, this, [this] {
        if (m_typed->text().trimmed().isEmpty()) {
            m_typed->setNote(tr("Write a few words first."));
            m_typed->edit()->setFocus(Qt::OtherFocusReason);
            return;
        }
        m_cards.addOwn(m_typed->text(), m_direction->isChecked() ? OwnDirection::Gives : OwnDirection::None);
        Q_EMIT chosen();
    });
    connect(m_typed, &Field::edited, this, &StanceSearch::showFound);
    addBack();
    showFound();
    setFirstFocus(m_typed->edit());
}

void StanceSearch::showFound() {
    if (m_found != nullptr) {
        m_found->hide();
        m_found->deleteLater();
    }
    m_found = new QWidget;
    auto* flow = new Flow(8, m_found);
    for (const auto& activity : m_cards.found(m_typed->text())) {
        auto* pick = new Button(QString::fromStdString(activity.name), Button::Kind::Secondary);
        connect(pick, &QPushButton::clicked, this, [this, id = activity.id] {
            m_cards.show(id);
            Q_EMIT chosen();
        });
        flow->addWidget(pick);
    }
    m_list->add(m_found);
    m_list->setVisible(flow->count() > 0);
}

} // namespace inglenook::ui
