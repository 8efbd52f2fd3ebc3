// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Who sits at the table, as types. What needs one person's room takes `Sitting&` and a seat (or `Alone&`);
/// what needs both takes `Together&`. Only the keyring makes them, out of the right passphrases; they cannot
/// be copied, and their keys and rooms go when they are destroyed. So "open together", "say yes", "lift a
/// rest" cannot be called by mistake: it does not compile.
#include "change/change_feed.h"
#include "clock/clock.h"
#include "secret/passphrase.h"
#include "secret/secret_bytes.h"
#include "value/seat.h"
#include "value/strong_id.h"
#include "vault/database.h"
#include "vault/opening.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace inglenook {

/// Only src/vault/unlocker has one: whoever makes a sitting shows it.
class UnlockerPass {
    UnlockerPass() = default;
    friend class Unlocker;
};

/// The open rooms of whoever is here. Base of Alone and Together.
class Sitting {
public:
    Sitting(const Sitting&) = delete;
    Sitting& operator=(const Sitting&) = delete;
    virtual ~Sitting() = default;

    [[nodiscard]] bool isPresent(Seat seat) const { return m_own[seat].has_value(); }
    [[nodiscard]] bool areBothPresent() const { return isPresent(Seat::Circle) && isPresent(Seat::Diamond); }
    /// The room of a person who is present; expects() otherwise.
    [[nodiscard]] Database& own(Seat seat);
    /// Key of that person's consent digest; expects() presence.
    [[nodiscard]] ByteView digestKey(Seat seat) const;
    /// The last consent counter of this seat that lies outside its room, in the seat's own section of the
    /// keyring (under its MAC); 0 before the first. Without it one file put back, the own room, would bring
    /// back what a rest closed.
    [[nodiscard]] std::uint64_t witnessed(Seat seat) const { return m_witnessed[seat]; }
    /// Writes it there and remembers it. Called by the ledger after each consent change of a person present.
    [[nodiscard]] Result<void> witness(Seat seat, std::uint64_t counter) {
        if (m_witness) {
            if (auto kept = m_witness(seat, counter); !kept) { return kept; }
        }
        m_witnessed[seat] = counter;
        return {};
    }
    /// Epoch of a seat's section of the keyring, which goes up with everything witnessed there; of a person
    /// who is absent, too, and then as the file says, which nobody has proved.
    [[nodiscard]] std::uint64_t sectionEpoch(Seat seat) const {
        return m_sectionEpoch ? m_sectionEpoch(seat) : 0;
    }
    /// Something was taken back: the copies of the rooms that were kept at earlier locks go now, and the next
    /// lock makes a fresh one. Called after every erasing, by whoever erases. Disk trouble is no reason not
    /// to have erased.
    void forgetCopies() {
        if (m_forgetCopies) { m_forgetCopies(); }
    }
    /// What both made; null when one sits alone under "only together".
    [[nodiscard]] Database* shared() { return m_shared ? &*m_shared : nullptr; }
    [[nodiscard]] Opening opening() const { return m_opening; }
    [[nodiscard]] const VaultId& vaultId() const { return m_vaultId; }
    [[nodiscard]] Moment now() const { return m_clock->now(); }
    [[nodiscard]] ChangeFeed& changes() { return *m_changes; }

protected:
    Sitting() = default;
    BySeat<std::optional<Database>> m_own;
    BySeat<SecretBytes> m_digestKey;
    BySeat<std::uint64_t> m_witnessed; ///< read from the keyring when the seat sat down
    std::function<Result<void>(Seat, std::uint64_t)>
        m_witness;                                     ///< rewrites the seat's section; set by Unlocker
    std::function<std::uint64_t(Seat)> m_sectionEpoch; ///< of the keyring as it is now; set by Unlocker
    std::function<void()> m_forgetCopies;              ///< deletes the snapshots; set by Unlocker
    std::optional<Database> m_shared;
    Opening m_opening = Opening::Together;
    VaultId m_vaultId;
    const Clock* m_clock = nullptr;
    ChangeFeed* m_changes = nullptr;
    friend class Unlocker; ///< src/vault: makes sittings out of passphrases and moves rooms between them
};

/// One person is here.
class Alone final : public Sitting {
public:
    Alone(UnlockerPass /*pass*/, Seat seat) : m_seat(seat) {}
    [[nodiscard]] Seat seat() const { return m_seat; }

private:
    Seat m_seat;
};

/// Both are here; all three rooms are open.
class Together final : public Sitting {
public:
    explicit Together(UnlockerPass /*pass*/) {}
};

/// Proof that this person has just typed their passphrase: for a yes, an export, a change of policy, leaving.
class Confirmed {
public:
    [[nodiscard]] Seat seat() const { return m_seat; }

private:
    explicit Confirmed(Seat seat) : m_seat(seat) {}
    Seat m_seat;
    friend class Unlocker;
};

} // namespace inglenook
