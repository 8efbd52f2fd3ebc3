// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One person alone with their cards. Each answer is written to their own room at once; skipping writes
/// nothing; going back keeps all. Qt Core only; the page shows StanceState and sends back what was pressed.
#include "ui/stance/condition_set.h"
#include "ui/stance/deck.h"
#include "ui/stance/stance_port.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <set>

namespace inglenook::ui {

struct QuestionState {
    StanceKey key;               ///< the first way
    std::vector<StanceKey> keys; ///< all ways that this question answers at once
    QString wording;             ///< exactly as a line would read
    Stance stance = Stance::Unanswered;
    QStringList only; ///< what it is only for
    QString until;    ///< for "not now": an event in their words, or empty
};

struct ConditionChipState {
    std::string code;
    QString group;
    QString words;
    bool isOn = false;
};

struct StanceState {
    bool isReady = false;
    Seat reader = Seat::Circle;
    QString title;
    std::vector<QuestionState> questions;
    std::size_t active = 0; ///< the question that the keys 1 to 5 answer
    bool canSplit = false;  ///< both ways share one answer now; splitWays() asks for each
    bool isPickingOnly = false;
    bool isOnlyMissing = false; ///< "only" was chosen and nothing picked for it
    bool areAllConditionsShown = false;
    std::vector<ConditionChipState> chips;
    ConditionSet conditions; ///< of the active question while picking
    bool isFirst = true;
    bool isOver = false; ///< the deck is through
    Day today;
    std::optional<ErrorCode> problem;
};

class StancePresenter final : public QObject {
    Q_OBJECT
public:
    explicit StancePresenter(StancePort& port, QObject* parent = nullptr);

    /// Who reads, and what an empty seat is called in a wording.
    void open(Seat reader, const QString& nameOfEmptySeat, const Draw& draw);
    /// Forgets everything in memory: the next person sits down.
    void close();
    [[nodiscard]] const StanceState& state() const { return m_state; }
    /// Everything that may be asked, with the reader's own entries.
    [[nodiscard]] std::vector<Activity> found(const QString& typed) const;
    /// All that this person has answered, in the order of the catalogue, for looking it over.
    [[nodiscard]] std::vector<QuestionState> answered() const;

    void choose(Stance stance); ///< answers and stays; "only" opens the chips
    void splitWays();           ///< from here on this card asks for each who gives
    void focusQuestion(std::size_t index);
    void chooseNotNowUntil(const QString& event);
    void toggle(const std::string& code);
    void addNote(const QString& note);
    void chooseAsk(AskLevel ask);
    void chooseValidUntil(std::optional<Day> day);
    void showAllConditions();
    void goOn();                              ///< done with the chips, or past a card
    void skip();                              ///< writes nothing
    void goBack();                            ///< the chips close, else the card before
    void clear();                             ///< takes the active answer back
    void show(const std::string& activityId); ///< puts one card on top: from the search or the look over
    void reopenLast();                        ///< from the page after the deck
    void addOwn(const QString& name, OwnDirection direction);
    void undoAll();

Q_SIGNALS:
    void stateChanged();
    void undone();

private:
    void loaded(const Result<StanceRoom>& room);
    void showCard(std::size_t index);
    void render();
    void advance();
    void save(const StanceAnswer& answer); ///< for every way that the active question answers
    void takeBackActive();
    void kept(const Result<void>& done);
    void editConditions(const ConditionSet& set);
    [[nodiscard]] QuestionState questionStateOf(const Activity& activity, const StanceKey& key) const;
    void askBothWaysAtOnce();
    [[nodiscard]] std::vector<StanceKey> activeKeys() const;
    [[nodiscard]] const Activity* activityOf(const std::string& id) const;
    void refreshChips();

    StancePort& m_port;
    Draw m_draw;
    QString m_nameOfEmptySeat;
    BySeat<std::string> m_names;
    std::vector<Activity> m_all;
    std::vector<Activity> m_deck;
    std::size_t m_index = 0;
    std::set<std::string> m_split; ///< activities whose ways are asked apart
    std::map<StanceKey, StanceAnswer> m_answers;
    StanceState m_state;
};

} // namespace inglenook::ui
