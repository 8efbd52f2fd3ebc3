// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stance/stance_presenter.h"

#include <algorithm>

namespace inglenook::ui {
namespace {

QStringList phrasesOf(const Term& term) {
    QStringList phrases;
    for (const auto& phrase : conditionPhrases(term)) {
        phrases << QString::fromStdString(phrase);
    }
    return phrases;
}

} // namespace

StancePresenter::StancePresenter(StancePort& port, QObject* parent) : QObject(parent), m_port(port) {}

void StancePresenter::open(Seat reader, const QString& nameOfEmptySeat, const Draw& draw) {
    m_state = {};
    m_state.reader = reader;
    m_nameOfEmptySeat = nameOfEmptySeat;
    m_draw = draw;
    m_port.load(this, reader, [this](const Result<StanceRoom>& room) { loaded(room); });
}

void StancePresenter::close() {
    m_state = {};
    m_answers.clear();
    m_all.clear();
    m_deck.clear();
    m_split.clear();
    m_index = 0;
    Q_EMIT stateChanged();
}

void StancePresenter::loaded(const Result<StanceRoom>& room) {
    if (!room) {
        m_state.problem = room.error().code;
        Q_EMIT stateChanged();
        return;
    }
    m_state.today = room->today;
    m_names = room->names;
    for (const auto seat : kBothSeats) {
        if (m_names[seat].empty()) { m_names[seat] = m_nameOfEmptySeat.toStdString(); }
    }
    m_all = builtInActivities();
    m_all.insert(m_all.end(), room->ownActivities.begin(), room->ownActivities.end());
    m_answers.clear();
    for (const auto& answer : room->answers) {
        m_answers[answer.key] = answer;
    }
    m_deck = dealtCards(builtInActivities(), m_draw);
    m_state.isReady = true;
    showCard(0);
}

std::vector<Activity> StancePresenter::found(const QString& typed) const {
    return foundActivities(m_all, typed.toStdString());
}

std::vector<QuestionState> StancePresenter::answered() const {
    std::vector<QuestionState> all;
    for (const auto& activity : m_all) {
        for (const auto& key : questionsOf(activity, m_state.reader)) {
            auto question = questionStateOf(activity, key);
            if (question.stance != Stance::Unanswered) { all.push_back(std::move(question)); }
        }
    }
    return all;
}

const Activity* StancePresenter::activityOf(const std::string& id) const {
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [&](const Activity& each) { return each.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

QuestionState StancePresenter::questionStateOf(const Activity& activity, const StanceKey& key) const {
    QuestionState question;
    question.key = key;
    question.keys = {key};
    question.wording = QString::fromStdString(wordingOf(activity, key.direction, m_names));
    if (const auto answer = m_answers.find(key); answer != m_answers.end()) {
        question.stance = answer->second.stance;
        question.until = QString::fromStdString(answer->second.untilEvent);
        if (question.stance == Stance::WithConditions) {
            question.only = phrasesOf(answer->second.conditions);
        }
    }
    return question;
}

void StancePresenter::showCard(std::size_t index) {
    m_index = index;
    m_state.isOver = index >= m_deck.size();
    m_state.isFirst = index == 0;
    m_state.active = 0;
    m_state.isPickingOnly = false;
    m_state.isOnlyMissing = false;
    m_state.areAllConditionsShown = false;
    render();
}

void StancePresenter::render() {
    m_state.questions.clear();
    m_state.canSplit = false;
    if (!m_state.isOver) {
        const auto& activity = m_deck[m_index];
        m_state.title = QString::fromStdString(activity.name);
        for (const auto& key : questionsOf(activity, m_state.reader)) {
            m_state.questions.push_back(questionStateOf(activity, key));
        }
        askBothWaysAtOnce();
    }
    refreshChips();
    Q_EMIT stateChanged();
}

/// One answer for both ways while they are the same: fewer things to decide. Each way apart is one step away.
void StancePresenter::askBothWaysAtOnce() {
    auto& questions = m_state.questions;
    if (questions.size() != 2 || m_split.contains(questions[0].key.activity)) { return; }
    const bool areSame = questions[0].stance == questions[1].stance &&
                         questions[0].only == questions[1].only && questions[0].until == questions[1].until;
    if (!areSame) { return; }
    questions[0].keys.push_back(questions[1].key);
    questions[0].wording += QStringLiteral("; ") + questions[1].wording;
    questions.pop_back();
    m_state.canSplit = true;
}

std::vector<StanceKey> StancePresenter::activeKeys() const {
    return m_state.questions.at(m_state.active).keys;
}

void StancePresenter::splitWays() {
    if (m_state.isOver || !m_state.canSplit) { return; }
    m_split.insert(m_state.questions.front().key.activity);
    m_state.isPickingOnly = false;
    m_state.active = 0;
    render();
}

void StancePresenter::refreshChips() {
    m_state.chips.clear();
    if (!m_state.isPickingOnly || m_state.isOver) { return; }
    const auto& first = m_deck[m_index].chips;
    const auto add = [&](const ConditionChoice& choice) {
        m_state.chips.push_back({choice.code, QString::fromStdString(choice.group),
                                 QString::fromStdString(choice.words),
                                 m_state.conditions.codes.contains(choice.code)});
    };
    // The card's own chips come first and keep their keys when the others appear.
    for (const auto& code : first) {
        for (const auto& choice : conditionChoices()) {
            if (choice.code == code) { add(choice); }
        }
    }
    for (const auto& choice : conditionChoices()) {
        const bool isFirst = std::find(first.begin(), first.end(), choice.code) != first.end();
        const bool isShown = m_state.areAllConditionsShown || (first.empty() && choice.isSimple) ||
                             m_state.conditions.codes.contains(choice.code);
        if (!isFirst && isShown) { add(choice); }
    }
    for (const auto& code : m_state.conditions.codes) {
        if (code.starts_with("note:")) {
            m_state.chips.push_back(
                {code, QStringLiteral("note"), QString::fromStdString(code.substr(5)), true});
        }
    }
}

void StancePresenter::choose(Stance stance) {
    if (m_state.isOver || m_state.questions.empty()) { return; }
    const auto key = m_state.questions[m_state.active].key;
    if (stance == Stance::WithConditions) {
        const auto known = m_answers.find(key);
        m_state.conditions = known != m_answers.end() && known->second.stance == Stance::WithConditions
                                 ? conditionSetOf(known->second.conditions)
                                 : ConditionSet{};
        m_state.isPickingOnly = true;
        m_state.isOnlyMissing = false;
        render();
        return;
    }
    StanceAnswer answer;
    answer.stance = stance;
    answer.conditions = stance == Stance::Welcome ? openTerm() : closedTerm();
    save(answer);
    m_state.isPickingOnly = false;
    render();
}

void StancePresenter::chooseNotNowUntil(const QString& event) {
    if (m_state.isOver || m_state.questions.empty()) { return; }
    StanceAnswer answer;
    answer.stance = Stance::NotNow;
    answer.conditions = closedTerm();
    answer.untilEvent = event.trimmed().toStdString();
    save(answer);
    advance();
}

void StancePresenter::focusQuestion(std::size_t index) {
    if (index >= m_state.questions.size() || index == m_state.active) { return; }
    m_state.active = index;
    m_state.isPickingOnly = false;
    render();
}

void StancePresenter::editConditions(const ConditionSet& set) {
    m_state.conditions = set;
    m_state.isOnlyMissing = false;
    if (set.isEmpty()) {
        // "Only" with nothing behind it is not an answer yet: nothing wider than what was picked is ever
        // kept.
        takeBackActive();
    } else {
        StanceAnswer answer;
        answer.stance = Stance::WithConditions;
        answer.conditions = termOf(set);
        save(answer);
    }
    render();
}

void StancePresenter::toggle(const std::string& code) {
    if (m_state.isPickingOnly) { editConditions(toggled(m_state.conditions, code)); }
}

void StancePresenter::addNote(const QString& note) {
    const auto clean = note.simplified();
    if (!m_state.isPickingOnly || clean.isEmpty()) { return; }
    auto set = m_state.conditions;
    set.codes.insert("note:" + clean.toStdString());
    editConditions(set);
}

void StancePresenter::chooseAsk(AskLevel ask) {
    auto set = m_state.conditions;
    set.ask = ask;
    if (m_state.isPickingOnly) { editConditions(set); }
}

void StancePresenter::chooseValidUntil(std::optional<Day> day) {
    auto set = m_state.conditions;
    set.validUntil = day;
    if (m_state.isPickingOnly) { editConditions(set); }
}

void StancePresenter::showAllConditions() {
    m_state.areAllConditionsShown = true;
    render();
}

void StancePresenter::save(const StanceAnswer& answer) {
    for (const auto& key : activeKeys()) {
        auto one = answer;
        one.key = key;
        m_answers[key] = one;
        m_port.answer(this, m_state.reader, one, [this](const Result<void>& done) { kept(done); });
    }
}

void StancePresenter::takeBackActive() {
    for (const auto& key : activeKeys()) {
        if (m_answers.erase(key) == 0) { continue; }
        m_port.takeBack(this, m_state.reader, key, [this](const Result<void>& done) { kept(done); });
    }
}

void StancePresenter::kept(const Result<void>& done) {
    m_state.problem = done ? std::nullopt : std::optional(done.error().code);
    if (!done) { Q_EMIT stateChanged(); }
}

void StancePresenter::advance() {
    if (m_state.active + 1 < m_state.questions.size()) {
        ++m_state.active;
        m_state.isPickingOnly = false;
        render();
        return;
    }
    showCard(m_index + 1);
}

void StancePresenter::goOn() {
    if (m_state.isOver) { return; }
    if (m_state.isPickingOnly && m_state.conditions.isEmpty()) {
        m_state.isOnlyMissing = true;
        Q_EMIT stateChanged();
        return;
    }
    advance();
}

void StancePresenter::skip() {
    if (!m_state.isOver) { showCard(m_index + 1); }
}

void StancePresenter::goBack() {
    if (m_state.isPickingOnly) {
        m_state.isPickingOnly = false;
        render();
    } else if (m_state.active > 0) {
        --m_state.active;
        render();
    } else if (m_index > 0) {
        showCard(m_index - 1);
    }
}

void StancePresenter::clear() {
    if (m_state.isOver || m_state.questions.empty()) { return; }
    m_state.isPickingOnly = false;
    takeBackActive();
    render();
}

void StancePresenter::show(const std::string& activityId) {
    const auto inDeck = std::find_if(m_deck.begin(), m_deck.end(),
                                     [&](const Activity& each) { return each.id == activityId; });
    if (inDeck != m_deck.end()) {
        showCard(static_cast<std::size_t>(inDeck - m_deck.begin()));
        return;
    }
    const auto* activity = activityOf(activityId);
    if (activity == nullptr) { return; }
    const auto place = std::min(m_index, m_deck.size());
    m_deck.insert(m_deck.begin() + static_cast<std::ptrdiff_t>(place), *activity);
    showCard(place);
}

void StancePresenter::reopenLast() {
    if (!m_deck.empty()) { showCard(m_deck.size() - 1); }
}

void StancePresenter::addOwn(const QString& name, OwnDirection direction) {
    m_port.addOwn(this, m_state.reader, name.trimmed().toStdString(), direction,
                  [this](const Result<Activity>& added) {
                      if (!added) {
                          m_state.problem = added.error().code;
                          Q_EMIT stateChanged();
                          return;
                      }
                      m_state.problem.reset();
                      m_all.push_back(*added);
                      show(added->id);
                  });
}

void StancePresenter::undoAll() {
    m_port.undoSinceSatDown(this, m_state.reader, [this](const Result<void>& done) {
        if (!done) {
            m_state.problem = done.error().code;
            Q_EMIT stateChanged();
            return;
        }
        Q_EMIT undone();
    });
}

} // namespace inglenook::ui
