// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/sample_visit.h"

#include "sample/sample.h"
#include "ui/bridge/utf8.h"
#include "ui/problem/problem_text.h"

namespace inglenook::ui {

SampleVisit::SampleVisit(Desk& desk, const Clock& clock, QObject* parent)
    : QObject(parent), m_desk(desk), m_clock(clock) {}

void SampleVisit::begin() {
    if (m_folder) { return; }
    m_folder = std::make_unique<QTemporaryDir>();
    const std::filesystem::path place = std::filesystem::path(toUtf8(m_folder->path())) / "vault";
    m_desk.say(tr("Ana and Ben are on their way. It takes a few seconds."));
    m_maker.run(
        this, [place, this] { return makeSample(place, SampleSetup{}, m_clock, KdfPolicy::shipped()); },
        [this, place](Result<SampleVault> made) {
            if (!made) {
                m_folder.reset();
                m_desk.say(problemSentence(made.error().code));
                return;
            }
            for (const auto seat : kBothSeats) {
                m_passphrases[seat] = std::make_shared<Passphrase>(std::move(*made->passphrases[seat]));
            }
            m_desk.door().moveTo(place);
            m_desk.door().enter(this, [this](const Result<void>& entered) {
                if (!entered) { return; } // the window says what is the matter
                sitDown(Seat::Circle, [this] { sitDown(Seat::Diamond, [this] { Q_EMIT ready(); }); });
            });
        });
}

void SampleVisit::sitDown(Seat seat, const std::function<void()>& then) {
    m_desk.door().sitDown(this, seat, m_passphrases[seat]->copy(), [this, then](const Result<void>& sat) {
        if (!sat) { return m_desk.say(problemSentence(sat.error().code)); }
        then();
    });
}

} // namespace inglenook::ui
