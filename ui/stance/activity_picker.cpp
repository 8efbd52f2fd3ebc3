// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stance/activity_picker.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/stance/deck.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {

namespace {
constexpr std::size_t kAtFirst = 12;
constexpr double kGap = 12;
} // namespace

ActivityPicker::ActivityPicker(QString nothingFound, QWidget* parent)
    : QWidget(parent), m_nothingFound(std::move(nothingFound)), m_column(new QVBoxLayout(this)),
      m_search(new Field(tr("Search"))) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(kGap));
    m_column->addWidget(m_search);
    connect(m_search, &Field::edited, this, &ActivityPicker::showFound);
}

void ActivityPicker::setActivities(std::vector<Activity> all) {
    m_all = std::move(all);
    showFound();
}

void ActivityPicker::setSearch(const QString& words) {
    m_search->setText(words);
    showFound();
}

// Who searches sees all that has the words.
void ActivityPicker::showFound() { show(m_search->text().isEmpty() ? kAtFirst : m_all.size()); }

void ActivityPicker::show(std::size_t most) {
    if (m_found != nullptr) {
        m_found->hide();
        m_found->deleteLater(); // the button that was pressed is in it
    }
    m_found = new QWidget;
    auto* flow = new Flow(8, m_found);
    const auto found = foundActivities(m_all, toUtf8(m_search->text()));
    for (std::size_t i = 0; i < std::min(most, found.size()); ++i) {
        auto* button = new Button(fromUtf8(found[i].name), Button::Kind::Secondary);
        connect(button, &Button::clicked, this, [this, activity = found[i]] { Q_EMIT chosen(activity); });
        flow->addWidget(button);
    }
    if (found.empty()) { flow->addWidget(new Text(m_nothingFound, TextRole::Body)); }
    if (found.size() > most) {
        auto* more = new Button(tr("Show all of them"), Button::Kind::Quiet);
        connect(more, &Button::clicked, this, [this, most] {
            show(m_all.size());
            // On from there: what was in view stays where it was.
            auto* next = m_found->layout()->itemAt(static_cast<int>(most));
            if (next != nullptr) { next->widget()->setFocus(Qt::OtherFocusReason); }
        });
        flow->addWidget(more);
    }
    m_column->addWidget(m_found);
}

} // namespace inglenook::ui
