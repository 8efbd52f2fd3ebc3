// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// "Look around": Ana and Ben in a temporary folder that goes when the program ends. Their vault is made like
/// any other, with passphrases that nobody sees.
#include "clock/clock.h"
#include "ui/bridge/single_thread.h"
#include "ui/desk/desk.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace inglenook::ui {

class SampleVisit : public QObject {
    Q_OBJECT
public:
    SampleVisit(Desk& desk, const Clock& clock, QObject* parent = nullptr);
    /// Makes them, moves the door there and seats both; `ready` when they sit.
    void begin();

Q_SIGNALS:
    void ready();

private:
    void sitDown(Seat seat, const std::function<void()>& then);
    Desk& m_desk;
    const Clock& m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    BySeat<std::shared_ptr<Passphrase>> m_passphrases;
    SingleThread m_maker{QStringLiteral("sample")};
};

} // namespace inglenook::ui
