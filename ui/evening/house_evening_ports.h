// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The first evening's ports over the real vault.
#include "paper/agreement_paper.h"
#include "ui/bridge/door.h"
#include "ui/evening/evening_port.h"

#include <memory>

namespace inglenook::ui {

class HouseSeatPort final : public SeatPort {
public:
    explicit HouseSeatPort(Door& door) : m_door(door) {}
    void create(QObject* owner, const Setup& setup, EveningDone<void> done) override;
    void takeSeat(QObject* owner, Seat seat, PersonName name, Passphrase first, Passphrase second,
                  EveningDone<void> done) override;
    void sitDown(QObject* owner, Seat seat, Passphrase passphrase, EveningDone<void> done) override;
    void standUp(Seat seat) override;

private:
    Door& m_door;
};

class HouseWordsPort final : public OwnWordsPort {
public:
    explicit HouseWordsPort(Door& door) : m_door(door) {}
    void words(QObject* owner, Seat seat, EveningDone<std::vector<OwnWords>> done) override;
    void keepWords(QObject* owner, Seat seat, WordsKind kind, const std::vector<std::string>& texts,
                   EveningDone<void> done) override;
    void tickWords(QObject* owner, Seat seat, bool isOnPaper, EveningDone<void> done) override;
    void draft(QObject* owner, Seat seat, std::string_view place, EveningDone<std::string> done) override;
    void keepDraft(QObject* owner, Seat seat, std::string_view place, const std::string& text,
                   EveningDone<void> done) override;

private:
    Door& m_door;
};

class HouseTablePort final : public TablePort {
public:
    explicit HouseTablePort(Door& door);
    void openWords(QObject* owner, EveningDone<BySeat<std::vector<OwnWords>>> done) override;
    void sealSignalsKnown(QObject* owner, EveningDone<void> done) override;
    void propose(QObject* owner, const std::vector<StanceKey>& chosen, EveningDone<Proposed> done) override;
    void chooseSettling(QObject* owner, bool settlesOvernight, int reviewDays,
                        EveningDone<void> done) override;
    void page(QObject* owner, PageKind kind, EveningDone<paper::Document> done) override;
    void keepEdition(QObject* owner, EveningDone<void> done) override;

private:
    Door& m_door;
    std::shared_ptr<std::optional<paper::ComposedPage>> m_composed; ///< touched on the vault thread only
};

} // namespace inglenook::ui
