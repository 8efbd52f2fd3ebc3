// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The first two minutes, together: how it opens, two names, who goes first. Nothing is chosen beforehand.
#include "ui/evening/evening_port.h"

#include <QObject>
#include <QString>

#include <optional>

namespace inglenook::ui {

enum class SetupStep { HowItOpens, Names, Done };

struct SetupState {
    SetupStep step = SetupStep::HowItOpens;
    std::optional<Opening> opening;
    BySeat<QString> names;
    bool isNameMissing = false; ///< someone wanted to go on without any name
    bool isBusy = false;
    std::optional<ErrorCode> problem;
};

class SetupPresenter final : public QObject {
    Q_OBJECT
public:
    explicit SetupPresenter(SeatPort& port, QObject* parent = nullptr);
    [[nodiscard]] const SetupState& state() const { return m_state; }
    void chooseOpening(Opening opening);
    void setName(Seat seat, const QString& name);
    /// Makes the vault; the second name may be empty.
    void goFirst(Seat seat);
    void goBack();

Q_SIGNALS:
    void stateChanged();
    void made(inglenook::Seat first);

private:
    SeatPort& m_port;
    SetupState m_state;
};

} // namespace inglenook::ui
