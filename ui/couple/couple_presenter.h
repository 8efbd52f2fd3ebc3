// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Our two seats: what each wrote for themselves, how we ask, answer and stop, and what was opened together.
#include "couple/couple_store.h"
#include "ui/bridge/changing_presenter.h"

#include <optional>
#include <vector>

namespace inglenook::ui {

struct CoupleState {
    bool isLoaded = false;
    std::vector<OwnWords> mine;           ///< alone: one's own words
    BySeat<std::vector<OwnWords>> opened; ///< what both may see
    HowWeAsk how;
    BySeat<std::vector<std::string>> stops;
    bool areSignalsKnown = false;
    std::optional<Error> problem;
};

class CouplePresenter : public ChangingPresenter {
    Q_OBJECT
public:
    explicit CouplePresenter(Door& door, QObject* parent = nullptr);
    [[nodiscard]] const CoupleState& state() const { return m_state; }
    void refresh() override;

    void rename(Seat by, const QString& name);
    void write(Seat by, WordsKind kind, const QString& text);
    void rewrite(Seat by, const EntryId& id, const QString& text);
    void erase(Seat by, const EntryId& id);
    void tick(Seat by, const EntryId& id, bool isTicked);
    void chooseHowWeAsk(const QString& ask, const QString& answer);
    void sealSignalsKnown();

private:
    [[nodiscard]] std::optional<Error>& problem() override { return m_state.problem; }
    CoupleState m_state;
};

} // namespace inglenook::ui
