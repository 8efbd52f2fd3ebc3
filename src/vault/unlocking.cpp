// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/unlocking.h"

#include "secret/strength.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace inglenook {

namespace {

using Seconds = std::chrono::duration<double>;
constexpr std::chrono::milliseconds kBeat(50);
constexpr double kAlmostDone = 0.97; // an estimate never says "done"
constexpr double kMebibyte = 1024.0 * 1024.0;
constexpr double kFirstGuess = 1.0 / (3 * 256); // seconds for a MiB and a pass, until one was measured

std::atomic<double>& measuredPace() {
    static std::atomic<double> pace{kFirstGuess};
    return pace;
}

double sizeOf(const KdfCost& cost) {
    return static_cast<double>(cost.passes) * static_cast<double>(cost.memoryBytes) / kMebibyte;
}

/// Tells the share of an estimate while a derivation, which can neither report nor stop, runs elsewhere.
class Beat {
public:
    Beat(const Work& work, double from, double to, double expectedSeconds) {
        if (!work.progress) { return; }
        m_thread = std::jthread([this, &work, from, to, expectedSeconds](const std::stop_token& end) {
            const auto began = std::chrono::steady_clock::now();
            std::unique_lock lock(m_mutex);
            while (!m_wake.wait_for(lock, end, kBeat, [&end] { return end.stop_requested(); })) {
                const double gone = Seconds(std::chrono::steady_clock::now() - began).count();
                work.progress(from + (to - from) * std::min(gone / expectedSeconds, kAlmostDone));
            }
        });
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread; // last: joined before what it uses goes
};

} // namespace

Result<UnlockingKey> Unlocking::derive(const Passphrase& passphrase, const Work& work) const {
    if (m_recipes.empty()) { return fail(ErrorCode::VaultDamaged, "no way to try a passphrase"); }
    if (m_purpose == Purpose::TakeSeat && !strengthOf(passphrase, m_known).isEnough()) {
        return fail(ErrorCode::PassphraseTooWeak, "too few tries");
    }
    UnlockingKey out{m_seat, m_purpose == Purpose::TakeSeat, {}};
    const double share = 1.0 / static_cast<double>(m_recipes.size());
    for (std::size_t i = 0; i < m_recipes.size(); ++i) {
        const auto& recipe = m_recipes[i];
        if (work.stop.stop_requested()) { return fail(ErrorCode::Cancelled, "derivation"); }
        const auto began = std::chrono::steady_clock::now();
        auto key = [&] {
            const double from = share * static_cast<double>(i);
            const Beat beat(work, from, from + share, sizeOf(recipe.cost) * measuredPace());
            return derivedKey(passphrase, recipe.salt, recipe.cost);
        }();
        if (!key) { return passOn(key); }
        measuredPace() = Seconds(std::chrono::steady_clock::now() - began).count() / sizeOf(recipe.cost);
        out.parts.push_back({recipe, std::move(*key)});
    }
    if (work.stop.stop_requested()) { return fail(ErrorCode::Cancelled, "derivation"); }
    if (work.progress) { work.progress(1.0); }
    return out;
}

} // namespace inglenook
