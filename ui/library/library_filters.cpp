// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_filters.h"

#include "ui/bridge/utf8.h"
#include "ui/control/chip.h"
#include "ui/control/choice_row.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/library/library_text.h"
#include "ui/theme/theme.h"

#include <array>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<int, 4> kMinutes = {2, 5, 10, 30};

template <class T>
int placeOf(const std::optional<T>& value) {
    return value ? static_cast<int>(*value) : ChoiceRow::kNone;
}

template <class T>
std::optional<T> valueAt(int choice) {
    return choice == ChoiceRow::kNone ? std::nullopt : std::optional<T>(static_cast<T>(choice));
}

ChoiceRow* addRow(Card& card, const QString& name, const QList<Choice>& choices, int choice) {
    card.add(new Text(name, TextRole::Label));
    auto* row = card.add(new ChoiceRow(name, choices));
    row->setChoice(choice);
    return row;
}

} // namespace

LibraryFilters::LibraryFilters(const Presence& presence, MomentWish moment, QWidget* parent)
    : Card(tr("For this moment"), Card::Kind::Sunken, parent), m_moment(std::move(moment)) {
    add(new Text(tr("Answer what helps, leave the rest. None of it is kept."), TextRole::Muted));
    addEnergy(presence);
    addTime();
    addCompany();
    if (presence.areBoth()) { addTouch(); }
    addKind();
}

void LibraryFilters::addEnergy(const Presence& presence) {
    const QList<Choice> words = {{tr("Low"), {}, {}}, {tr("Some"), {}, {}}, {tr("Good"), {}, {}}};
    for (const auto seat : kBothSeats) {
        if (!presence.here[seat]) { continue; }
        const QString name =
            presence.areBoth() ? tr("Energy now: %1").arg(presence.names[seat]) : tr("Energy now");
        auto* row = addRow(*this, name, words, placeOf(m_moment.energy[seat]));
        connect(row, &ChoiceRow::chosen, this, [this, seat](int choice) {
            m_moment.energy[seat] = valueAt<Energy>(choice);
            tell();
        });
    }
    if (presence.areBoth()) {
        add(new Text(tr("When both have told, the lower one counts."), TextRole::Muted));
    }
}

void LibraryFilters::addTime() {
    QList<Choice> words;
    int chosen = ChoiceRow::kNone;
    for (std::size_t i = 0; i < kMinutes.size(); ++i) {
        words.append({tr("%1 minutes").arg(kMinutes[i]), {}, {}});
        if (m_moment.wish.minutes == kMinutes[i]) { chosen = static_cast<int>(i); }
    }
    auto* row = addRow(*this, tr("Time, at most"), words, chosen);
    connect(row, &ChoiceRow::chosen, this, [this](int choice) {
        m_moment.wish.minutes = choice == ChoiceRow::kNone
                                    ? std::nullopt
                                    : std::optional(kMinutes.at(static_cast<std::size_t>(choice)));
        tell();
    });
}

void LibraryFilters::addCompany() {
    auto* row =
        addRow(*this, tr("For"), {{tr("One"), {}, {}}, {tr("Two"), {}, {}}}, placeOf(m_moment.wish.forWhom));
    connect(row, &ChoiceRow::chosen, this, [this](int choice) {
        m_moment.wish.forWhom = valueAt<ForWhom>(choice);
        tell();
    });
    auto* line = new QWidget;
    auto* flow = new Flow(8, line);
    auto* few = new Chip(tr("With few words"));
    few->setAccessibleDescription(tr("For a foggy head, or when words are hard to find"));
    few->setChecked(m_moment.wish.isForFewWords);
    connect(few, &Chip::clicked, this, [this](bool isOn) {
        m_moment.wish.isForFewWords = isOn;
        tell();
    });
    flow->addWidget(few);
    add(line);
}

void LibraryFilters::addTouch() {
    auto* row = addRow(*this, tr("Touch, at most"), touchChoices(), placeOf(m_moment.wish.touch));
    connect(row, &ChoiceRow::chosen, this, [this](int choice) {
        // Left open is none: nothing comes nearer because nobody answered.
        m_moment.wish.touch = valueAt<TouchLevel>(choice).value_or(TouchLevel::None);
        tell();
    });
    add(new Text(tr("It stays within your agreement, and within what each of you set alone."),
                 TextRole::Muted));
}

void LibraryFilters::addKind() {
    add(new Text(tr("About"), TextRole::Label));
    auto* line = new QWidget;
    auto* flow = new Flow(8, line);
    for (const auto& group : builtInLibrary().groups) {
        auto* chip = new Chip(fromUtf8(group.words));
        chip->setChecked(m_moment.wish.group == group.code);
        connect(chip, &Chip::clicked, this, [this, line, chip, code = group.code](bool isOn) {
            for (auto* other : line->findChildren<Chip*>()) {
                if (other != chip) { other->setChecked(false); }
            }
            m_moment.wish.group = isOn ? code : std::string();
            tell();
        });
        flow->addWidget(chip);
    }
    add(line);
}

void LibraryFilters::tell() { Q_EMIT asked(m_moment); }

} // namespace inglenook::ui
