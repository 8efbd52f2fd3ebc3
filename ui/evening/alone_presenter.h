// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One person alone: from "for whom this is not" to "look it over". Every card can be skipped, and skipping
/// writes nothing; going back keeps all; what is typed and not finished is kept as a draft in the writer's
/// own room.
#include "secret/strength.h"
#include "ui/evening/evening_port.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace inglenook::ui {

// Names of these lie in drafts ("step"): see placeOf().
enum class AloneStep {
    ForWhom,
    Passphrase,
    PassphraseOnceMore,
    StopSigns,
    Matters,
    Strengths,
    Cards,
    Known,
    Question,
    LookOver
};

struct AloneState {
    AloneStep step = AloneStep::ForWhom;
    Seat seat = Seat::Circle;
    BySeat<QString> names;
    std::map<WordsKind, QStringList> words; ///< kept so far, by kind
    std::map<WordsKind, QString> drafts;    ///< typed and not finished
    bool areWordsOnPaper = false;
    bool isDifferent = false; ///< the second passphrase was not the first
    bool isBusy = false;
    std::optional<ErrorCode> problem;
};

class AlonePresenter final : public QObject {
    Q_OBJECT
public:
    AlonePresenter(SeatPort& seats, OwnWordsPort& words, QObject* parent = nullptr);
    [[nodiscard]] const AloneState& state() const { return m_state; }

    /// A seat that nobody has taken yet.
    void begin(Seat seat, const BySeat<QString>& names);
    /// Someone who has sat down goes on where they left.
    void resume(Seat seat, const BySeat<QString>& names);

    void readForWhom(); ///< "Go on"; nothing is kept about it beyond that it was shown
    void choosePassphrase(Passphrase passphrase); ///< PassphraseTooWeak is said at once
    /// For someone who knows both names.
    [[nodiscard]] Strength strengthOf(const Passphrase& passphrase) const;
    void repeatPassphrase(Passphrase passphrase);
    /// The words of the card on screen; goes on. Empty words are not kept.
    void keep(const QStringList& texts);
    void keepStopSigns(const QString& spoken, const QStringList& shown);
    void type(const QString& text); ///< a draft of the card on screen
    void skip();                    ///< writes nothing
    void goBack();
    void cardsDone();
    void goTo(AloneStep step); ///< from the look over
    void putWordsOnPaper(bool isOnPaper);
    void seal(); ///< looked over; who stands up now is for the evening to say

    /// The kind of words that a step asks for; nothing for the others.
    [[nodiscard]] static std::optional<WordsKind> kindOf(AloneStep step);

Q_SIGNALS:
    void stateChanged();
    void cardsReached();
    void sealed(inglenook::Seat seat);

private:
    void show(AloneStep step);
    void next();
    void keepKind(WordsKind kind, const QStringList& texts, std::function<void()> then);
    void loaded(const std::vector<OwnWords>& words);
    void fail(ErrorCode code);
    [[nodiscard]] bool isSeated() const;
    SeatPort& m_seats;
    OwnWordsPort& m_words;
    AloneState m_state;
    std::optional<Passphrase> m_first;
};

} // namespace inglenook::ui
