// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a keyring, alone and as one of two copies, with the check made right half of the time so that
// the parser is entered. Nothing may crash, and what parses gives the same bytes back.
#include "vault/keyring_copies.h"
#include "vault/keyring_format.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

using namespace inglenook;

namespace {

KdfPolicy cheap() {
    KdfPolicy policy;
    policy.floor = {1, 8192};
    return policy;
}

void openEverything(const Keyring& keyring) {
    const SecretBytes key(32);
    const std::array<std::uint8_t, kSheetCodeSize> code{};
    MastersPresent both;
    const OwnMaster circle(Seat::Circle, SecretBytes(32));
    const OwnMaster diamond(Seat::Diamond, SecretBytes(32));
    both[Seat::Circle] = &circle;
    both[Seat::Diamond] = &diamond;
    for (const Seat seat : kBothSeats) {
        (void)keyring.openSeat(seat, key.view());
        (void)keyring.openSeatBySheet(seat, code);
    }
    (void)keyring.openShared(both, keyring.sharedNow());
    if (const auto next = keyring.sharedNext()) { (void)keyring.openShared(both, *next); }
    (void)keyring.openJointSheet(code);
    (void)keyring.witnessed(circle);
    (void)keyring.epochs();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) { return 0; }
    Bytes bytes(data + 1, data + size);
    if ((data[0] & 1U) != 0) {
        bytes.resize(kKeyringSize);
        for (const Section section : kAllSections) {
            const auto at = indexOf(section) * kSectionSize;
            keyring_format::putBytes(bytes, at + keyring_format::kCheckAt,
                                     checkOf(ByteView(bytes).subspan(at, keyring_format::kCheckAt)));
        }
    }
    const auto policy = cheap();
    const auto keyring = Keyring::parse(bytes, policy);
    if (keyring) {
        if (!std::equal(bytes.begin(), bytes.end(), keyring->bytes().begin())) { std::abort(); }
        if ((data[0] & 2U) != 0) { openEverything(*keyring); }
    }
    auto copies = KeyringCopies::from(
        bytes, bytes.size() % 2 == 0 ? std::optional<Bytes>(bytes) : std::nullopt, policy);
    if (copies && (data[0] & 4U) != 0) {
        UnlockingKey key;
        key.seat = Seat::Diamond;
        for (const auto& recipe : copies->recipes(key.seat)) {
            key.parts.push_back({recipe, SecretBytes(32)});
        }
        (void)copies->openSeat(key);
        (void)copies->mended(0);
    }
    return 0;
}
