// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A vault in a folder of its own, in memory where that can be; all of it is gone when it dies. Ana
/// sits on the circle, Ben on the diamond; their keys cost next to nothing. Any failure on the way ends the
/// test program.
#include "clock/clock.h"
#include "house/house.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace inglenook::test {

inline constexpr Day kFirstEvening = Day(std::chrono::year(2026) / 11 / 22);

/// An empty folder that goes with this object.
class TemporaryFolder {
public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

[[nodiscard]] Passphrase passphraseOf(Seat seat);
[[nodiscard]] Passphrase passphraseFrom(std::string_view text);
[[nodiscard]] std::string nameOf(Seat seat); ///< "Ana", "Ben"
/// Every file below a folder, by path, with all its bytes.
[[nodiscard]] std::map<std::string, std::string> bytesBelow(const std::filesystem::path& folder);
/// The value of a result that has to be there.
template <class T>
T must(Result<T> result) {
    if (!result) {
        expects(false,
                std::string(nameOf(result.error().code)).append(": ").append(result.error().detail).c_str());
    }
    if constexpr (!std::is_void_v<T>) { return std::move(*result); }
}

class TemporaryVault {
public:
    /// Made, and still with two empty seats.
    explicit TemporaryVault(Opening opening);
    [[nodiscard]] House& house() { return *m_house; }
    [[nodiscard]] FixedClock& clock() { return m_clock; }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path() / "vault"; }

    void takeSeat(Seat seat);
    /// Everybody gone, then this person alone; takes the seat if this vault has not seen them yet.
    Alone& alone(Seat seat);
    /// Everybody gone, then both; take their seats if they have not.
    Together& together();
    void lock() { m_house->lock(); }
    /// As if the program were started anew.
    void startAnew();
    void leave() { m_house.reset(); } ///< the program ends

private:
    TemporaryFolder m_folder;
    FixedClock m_clock{kFirstEvening};
    std::unique_ptr<House> m_house;
    BySeat<bool> m_isTaken;
};

} // namespace inglenook::test
