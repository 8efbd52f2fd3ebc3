// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What a disk may hold after the power went: everything that was synced, and of the rest any part, in any
/// order, in sectors of 512 bytes. Names of files, too, are only kept once their folder was synced.
#include "faults/watched_disk.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace inglenook::testing {

/// Writes down every change of a file, and which change of the workload was acknowledged before it.
class Recorder final : public DiskWatch {
public:
    struct Step {
        DiskChange::Kind kind = DiskChange::Kind::Write;
        std::string file;
        std::int64_t offset = 0;
        std::string bytes;
        bool syncsFolder = false;
        int acknowledged = 0;
    };
    [[nodiscard]] Verdict judge(const DiskChange& change) override;
    void acknowledge(int number) { m_acknowledged = number; }
    [[nodiscard]] const std::vector<Step>& steps() const { return m_steps; }
    [[nodiscard]] int acknowledged() const { return m_acknowledged; }

private:
    std::vector<Step> m_steps;
    int m_acknowledged = 0;
};

/// How the part that was not synced is treated.
enum class Loss { AllLost, AllKept, SomeLost, Torn, LastKept };

/// The files of one folder as they may be after a cut, by path.
using DiskState = std::map<std::string, std::string>;

/// `start`: the files before the recording, all durable. The first `cut` steps were taken.
[[nodiscard]] DiskState stateAfterCut(const DiskState& start, const std::vector<Recorder::Step>& steps,
                                      std::size_t cut, Loss loss, std::mt19937& random);

} // namespace inglenook::testing
