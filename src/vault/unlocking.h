// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The slow half of sitting down, apart from the vault: everything a derivation needs is copied out of the
/// keyring, so that it runs on any thread while the vault thread stays free and Lock never queues behind it.
#include "result/result.h"
#include "secret/kdf.h"
#include "secret/passphrase.h"
#include "secret/secret_bytes.h"
#include "value/seat.h"

#include <array>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace inglenook {

/// Long work: a share 0..1 of an estimate (called from another thread), and a way to stop.
struct Work {
    std::stop_token stop;
    std::function<void(double)> progress;
};

/// One way to try a passphrase: what the slot says about it.
struct KeyRecipe {
    std::array<std::uint8_t, 16> salt{};
    KdfCost cost;
    friend bool operator==(const KeyRecipe&, const KeyRecipe&) = default;
};

/// What came out of a passphrase. Opens nothing by itself; the vault thread tries it. Move only, wiped when
/// it dies.
struct UnlockingKey {
    struct Part {
        KeyRecipe recipe;
        SecretBytes key; ///< 32 bytes
    };
    Seat seat = Seat::Circle;
    bool isForNewSeat = false;
    std::vector<Part> parts; ///< one, or two when the copies of the keyring differ
};

/// Made by House on the vault thread, quickly; derive() is pure and runs anywhere.
class Unlocking {
public:
    enum class Purpose { SitDown, TakeSeat };
    Unlocking(Seat seat, Purpose purpose, std::vector<KeyRecipe> recipes, std::vector<std::string> known)
        : m_seat(seat), m_purpose(purpose), m_recipes(std::move(recipes)), m_known(std::move(known)) {}

    /// About a second. TooLittleMemory; Cancelled when stopped before or meanwhile (the result is dropped);
    /// to take a seat also PassphraseTooWeak, judged with the names the vault knows.
    [[nodiscard]] Result<UnlockingKey> derive(const Passphrase& passphrase, const Work& work) const;
    [[nodiscard]] Seat seat() const { return m_seat; }

private:
    Seat m_seat;
    Purpose m_purpose;
    std::vector<KeyRecipe> m_recipes;
    std::vector<std::string> m_known;
};

} // namespace inglenook
