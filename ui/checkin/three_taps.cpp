// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/three_taps.h"

#include "ui/checkin/checkin_text.h"
#include "ui/control/button.h"
#include "ui/control/choice_row.h"
#include "ui/control/flow.h"
#include "ui/control/step_bar.h"
#include "ui/control/text.h"

#include <array>
#include <cstdlib>

namespace inglenook::ui {

namespace {
constexpr std::array kTapWishes = {Wish::Space, Wish::QuietCompany, Wish::Affection, Wish::NotSure};
} // namespace

ThreeTaps::ThreeTaps(QWidget* parent) : Card({}, Kind::Plain, parent) {
    setObjectName(QStringLiteral("threeTaps"));
    setAccessibleName(tr("Three taps"));
    ask(Tap::Energy);
}

QString ThreeTaps::question() const {
    switch (m_tap) {
    case Tap::Energy:
        return tr("How much energy is there?");
    case Tap::Body:
        return tr("How does your body feel now: any pain or discomfort?");
    case Tap::Wish:
        return tr("What would you like today?");
    }
    std::abort();
}

QStringList ThreeTaps::words() const {
    switch (m_tap) {
    case Tap::Energy:
        return scaleWords(Dimension::Energy, Resolution::Three);
    case Tap::Body:
        return scaleWords(Dimension::Pain, Resolution::Three);
    case Tap::Wish: {
        QStringList out;
        for (const auto wish : kTapWishes) {
            out << wishText(wish);
        }
        return out;
    }
    }
    std::abort();
}

void ThreeTaps::ask(Tap tap) {
    m_tap = tap;
    auto* before = m_asked;
    m_asked = new QWidget;
    auto* column = new QVBoxLayout(m_asked);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(16));
    auto* steps = new StepBar({tr("Energy"), tr("Body"), tr("A wish")});
    steps->setStep(static_cast<int>(tap));
    column->addWidget(steps);
    column->addWidget(new Text(question(), TextRole::Title));
    QList<Choice> choices;
    int number = 0;
    for (const auto& word : words()) {
        choices.append({word, {}, tr("key %1").arg(++number)});
    }
    auto* row = new ChoiceRow(question(), choices);
    row->setObjectName(QStringLiteral("tap"));
    column->addWidget(row);
    auto* foot = new QWidget;
    auto* flow = new Flow(8, foot);
    auto* on = new Button(tr("Skip"), Button::Kind::Secondary);
    auto* stop = new Button(tr("Stop here"), Button::Kind::Quiet);
    flow->addWidget(on);
    flow->addWidget(stop);
    column->addWidget(foot);
    add(m_asked);
    connect(row, &ChoiceRow::chosen, this, &ThreeTaps::take);
    connect(on, &Button::clicked, this, &ThreeTaps::goOn);
    connect(stop, &Button::clicked, this, &ThreeTaps::finished);
    if (before == nullptr) { return; }
    before->hide();
    before->deleteLater(); // one of its own controls may have asked to go on
    row->setFocus(Qt::TabFocusReason);
}

void ThreeTaps::take(int choice) {
    if (choice == ChoiceRow::kNone) { return; } // cleared by a key; Skip goes on
    if (m_tap == Tap::Wish) {
        Q_EMIT wished(kTapWishes.at(static_cast<std::size_t>(choice)));
    } else {
        const Answer answer{Resolution::Three, static_cast<std::uint8_t>(choice), Aside::None, 0, 0};
        Q_EMIT answered(m_tap == Tap::Energy ? Dimension::Energy : Dimension::Pain, answer);
    }
    goOn();
}

void ThreeTaps::goOn() {
    switch (m_tap) {
    case Tap::Energy:
        return ask(Tap::Body);
    case Tap::Body:
        return ask(Tap::Wish);
    case Tap::Wish:
        Q_EMIT finished();
        return;
    }
}

void ThreeTaps::begin() {
    if (auto* row = m_asked->findChild<ChoiceRow*>(QStringLiteral("tap"))) {
        row->setFocus(Qt::TabFocusReason);
    }
}

} // namespace inglenook::ui
