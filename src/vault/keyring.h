// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The keyring, format 1: 4096 bytes that hold both people's keys, each under their own passphrase. Pure: no
/// disk, no clock. Every byte is described in docs/vault_format.md. Reading is here, changing in
/// keyring_change.h, the two copies on the disk in keyring_file.h.
///
/// A seat that nobody took yet, a sheet that was never made and a shared key that does not exist yet look,
/// from outside, exactly like ones that do: the keyring itself cannot tell, and whoever asks needs the right
/// key.
#include "result/result.h"
#include "secret/kdf.h"
#include "secret/resting_secret.h"
#include "value/seat.h"
#include "value/strong_id.h"
#include "vault/opening.h"
#include "vault/room_file.h"
#include "vault/unlocking.h"

#include <array>
#include <cstdint>
#include <optional>

namespace inglenook {

inline constexpr std::size_t kKeyringSize = 4096;
inline constexpr std::size_t kSectionSize = 1024;
using KeyringBytes = std::array<std::uint8_t, kKeyringSize>;
using SectionBytes = std::array<std::uint8_t, kSectionSize>;

enum class Section : std::uint8_t { Header = 0, Circle = 1, Diamond = 2, Joint = 3 };
inline constexpr std::array<Section, 4> kAllSections = {Section::Header, Section::Circle, Section::Diamond,
                                                        Section::Joint};
[[nodiscard]] constexpr std::size_t indexOf(Section section) { return static_cast<std::size_t>(section); }
[[nodiscard]] constexpr Section sectionOf(Seat seat) {
    return seat == Seat::Circle ? Section::Circle : Section::Diamond;
}

/// Names one shared key: the salt of its room (derived from it, no secret).
using SharedKeyId = StrongId<struct SharedKeyTag>;

/// A shared key as the header, the SHARE slots and each own room's copy name it.
struct SharedKeyName {
    Opening opening = Opening::Either;
    SharedKeyId id;
    friend bool operator==(const SharedKeyName&, const SharedKeyName&) = default;
};

/// Start at random, go up by one with every rewriting of their section, always below 2^63.
struct KeyringEpochs {
    std::uint64_t header = 0;
    BySeat<std::uint64_t> seat;
    std::uint64_t joint = 0;
    friend bool operator==(const KeyringEpochs&, const KeyringEpochs&) = default;
};

/// The master key of one seat: everything that is this person's own hangs from it.
class OwnMaster {
public:
    OwnMaster(Seat seat, SecretBytes key) : m_seat(seat), m_key(std::move(key)) {}
    [[nodiscard]] Seat seat() const { return m_seat; }
    [[nodiscard]] RoomKey roomKey() const;
    [[nodiscard]] SecretBytes digestKey() const;
    [[nodiscard]] const RestingSecret& key() const { return m_key; } ///< for the keyring only

private:
    Seat m_seat;
    RestingSecret m_key;
};

/// The master key of what both made.
class SharedMaster {
public:
    SharedMaster(Opening opening, SecretBytes key);
    [[nodiscard]] const SharedKeyName& name() const { return m_name; }
    [[nodiscard]] RoomKey roomKey() const;
    [[nodiscard]] SecretBytes backupMacKey() const;
    [[nodiscard]] const RestingSecret& key() const { return m_key; } ///< for the keyring only

private:
    SharedKeyName m_name;
    RestingSecret m_key;
};

/// Those of the two whose own master is at hand; null: not here.
using MastersPresent = BySeat<const OwnMaster*>;

class Keyring {
public:
    /// Any bytes. VaultForeign (not a keyring), VaultNewer (unknown major or suite), VaultDamaged (size,
    /// check, a reserved bit, a cost outside the policy). Keys are not needed and nothing secret is checked.
    [[nodiscard]] static Result<Keyring> parse(ByteView bytes, const KdfPolicy& policy);

    [[nodiscard]] const KeyringBytes& bytes() const { return m_bytes; }
    [[nodiscard]] ByteView section(Section section) const;
    /// A newer minor version wrote it: read it, never write it.
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] int formatMajor() const;
    [[nodiscard]] int formatMinor() const;
    [[nodiscard]] VaultId vaultId() const;
    [[nodiscard]] Opening opening() const { return sharedNow().opening; }
    [[nodiscard]] SharedKeyName sharedNow() const;
    [[nodiscard]] bool isRotating() const { return sharedNext().has_value(); }
    [[nodiscard]] std::optional<SharedKeyName> sharedNext() const; ///< only while rotating
    [[nodiscard]] KeyringEpochs epochs() const;
    /// What a passphrase is turned into a key with; an empty seat shows one too.
    [[nodiscard]] KeyRecipe recipe(Seat seat) const;

    /// `kek`: derivedKey(passphrase, recipe(seat)). PassphraseWrong; VaultDamaged: the passphrase is right,
    /// but something else in this person's section was altered.
    [[nodiscard]] Result<OwnMaster> openSeat(Seat seat, ByteView kek) const;
    /// `code`: the 20 bytes of the recovery sheet. Errors as openSeat; without a sheet it is PassphraseWrong
    /// too.
    [[nodiscard]] Result<OwnMaster> openSeatBySheet(Seat seat, ByteView code) const;
    /// Does this person's section bear a MAC under their key?
    [[nodiscard]] bool isSoundFor(const OwnMaster& own) const;
    /// The last consent counter this person's section keeps for them, sealed; 0 before the first. Absent: not
    /// their section, or altered.
    [[nodiscard]] std::optional<std::uint64_t> witnessed(const OwnMaster& own) const;

    /// The shared key of `name` (sharedNow or, while rotating, sharedNext), from the share of one person
    /// under Either or of both under Together, whichever are present. NeedsBoth; NotFound: no share opens
    /// (none was made yet, or it names another opening or key); VaultDamaged: parts that do not fit.
    [[nodiscard]] Result<SharedMaster> openShared(const MastersPresent& present,
                                                  const SharedKeyName& name) const;
    /// `code`: the 20 bytes of the joint sheet. PassphraseWrong.
    [[nodiscard]] Result<SharedMaster> openJointSheet(ByteView code) const;
    /// The header bears a MAC under the key of sharedNow.
    [[nodiscard]] bool isHeaderSoundFor(const SharedMaster& shared) const;
    [[nodiscard]] bool isJointSoundFor(const SharedMaster& shared) const;

private:
    friend class KeyringChange;
    friend class KeyringCopies;
    explicit Keyring(const KeyringBytes& bytes) : m_bytes(bytes) {}
    /// What this person's share of that key holds: the key, or a part of it.
    [[nodiscard]] std::optional<SecretBytes> shareOf(const OwnMaster& own, const SharedKeyName& name) const;
    [[nodiscard]] std::optional<SecretBytes> shareIn(std::size_t slot, const OwnMaster& own,
                                                     const SharedKeyName& name) const;
    KeyringBytes m_bytes{};
};

} // namespace inglenook
