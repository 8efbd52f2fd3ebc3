// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What the first evening needs of the vault, and no more. Every call answers once, on the UI thread, unless
/// `owner` died or the vault was locked in between.
#include "couple/couple_store.h"
#include "house/house.h"
#include "paper/document.h"

#include "agreement/stance.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

class QObject;

namespace inglenook::ui {

template <class T>
using EveningDone = std::function<void(Result<T>)>;

/// Making the vault and sitting down.
class SeatPort {
public:
    SeatPort() = default;
    SeatPort(const SeatPort&) = delete;
    SeatPort& operator=(const SeatPort&) = delete;
    virtual ~SeatPort() = default;
    virtual void create(QObject* owner, const Setup& setup, EveningDone<void> done) = 0;
    /// Takes the seat with `first`, stands up, and sits down with `second`: the lock is tried before anything
    /// is written.
    virtual void takeSeat(QObject* owner, Seat seat, PersonName name, Passphrase first, Passphrase second,
                          EveningDone<void> done) = 0;
    virtual void sitDown(QObject* owner, Seat seat, Passphrase passphrase, EveningDone<void> done) = 0;
    virtual void standUp(Seat seat) = 0;
};

/// One person's words in their own room, and what they are in the middle of typing.
class OwnWordsPort {
public:
    OwnWordsPort() = default;
    OwnWordsPort(const OwnWordsPort&) = delete;
    OwnWordsPort& operator=(const OwnWordsPort&) = delete;
    virtual ~OwnWordsPort() = default;
    virtual void words(QObject* owner, Seat seat, EveningDone<std::vector<OwnWords>> done) = 0;
    /// Makes the words of one kind exactly these; what is no longer among them is erased.
    virtual void keepWords(QObject* owner, Seat seat, WordsKind kind, const std::vector<std::string>& texts,
                           EveningDone<void> done) = 0;
    /// The author's tick on everything they wrote this evening.
    virtual void tickWords(QObject* owner, Seat seat, bool isOnPaper, EveningDone<void> done) = 0;
    virtual void draft(QObject* owner, Seat seat, std::string_view place, EveningDone<std::string> done) = 0;
    virtual void keepDraft(QObject* owner, Seat seat, std::string_view place, const std::string& text,
                           EveningDone<void> done) = 0;
};

/// What came of putting chosen overlaps on the table.
struct Proposed {
    std::vector<LineId> lines;
    std::vector<std::string>
        notOverlapping; ///< wordings: the two sets of conditions leave nothing in common yet
    std::vector<std::string> closedForNow; ///< wordings: closed to proposals until the review
};

enum class PageKind { Agreement, ToTalkAbout };

/// Both at the table.
class TablePort {
public:
    TablePort() = default;
    TablePort(const TablePort&) = delete;
    TablePort& operator=(const TablePort&) = delete;
    virtual ~TablePort() = default;
    /// Opens what both wrote for each other, and gives it back.
    virtual void openWords(QObject* owner, EveningDone<BySeat<std::vector<OwnWords>>> done) = 0;
    virtual void sealSignalsKnown(QObject* owner, EveningDone<void> done) = 0;
    /// The wording of the card; conditions of both met. Who is how open stays unsaid.
    virtual void propose(QObject* owner, const std::vector<StanceKey>& chosen,
                         EveningDone<Proposed> done) = 0;
    virtual void chooseSettling(QObject* owner, bool settlesOvernight, int reviewDays,
                                EveningDone<void> done) = 0;
    virtual void page(QObject* owner, PageKind kind, EveningDone<paper::Document> done) = 0;
    /// Paper or a file has left by a person's hand.
    virtual void keepEdition(QObject* owner, EveningDone<void> done) = 0;
};

} // namespace inglenook::ui
