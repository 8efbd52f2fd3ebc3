// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/sealed_setting.h"

#include "secret/random.h"
#include "value/byte_code.h"

namespace inglenook {
namespace {

constexpr std::string_view kDomain = "inglenook setting 1";

std::string_view nameOf(SealedSetting setting) {
    switch (setting) {
    case SealedSetting::NonsexualSettles:
        return "nonsexual_settles";
    case SealedSetting::ReviewDays:
        return "review_days";
    }
    std::abort();
}

Result<std::optional<Bytes>> bytesOf(Database& room, std::string_view sql, SealedSetting setting) {
    auto row = room.prepare(sql);
    if (!row) { return passOn(row); }
    row->bind(":name", nameOf(setting));
    auto found = row->step();
    if (!found) { return passOn(found); }
    return *found ? std::optional<Bytes>(row->blob(0)) : std::nullopt;
}

constexpr std::string_view kSharedSetting = "SELECT bytes FROM shared_setting WHERE name = :name";
constexpr std::string_view kOwnSetting = "SELECT bytes FROM own_setting WHERE name = :name";

RoomWrite writes(std::string_view sql, SealedSetting setting, const Bytes& bytes) {
    return [sql, setting, bytes](Database& room) -> Result<void> {
        auto row = room.prepare(sql);
        if (!row) { return passOn(row); }
        row->bind(":name", nameOf(setting)).bind(":bytes", bytes);
        return row->run();
    };
}

std::optional<int> valueIn(ByteView bytes, const VaultId& vault, SealedSetting setting) {
    ByteReader in(bytes);
    const auto domain = in.text();
    const auto whose = in.bytes();
    const auto name = in.text();
    const auto nonce = in.bytes();
    const auto value = in.number();
    constexpr std::uint64_t kMost = 1000;
    if (!value || !in.isAtEnd() || *value > kMost) { return std::nullopt; }
    if (*domain != kDomain || *whose != Bytes(vault.bytes().begin(), vault.bytes().end())) {
        return std::nullopt;
    }
    return *name == nameOf(setting) ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
}

} // namespace

Result<std::optional<int>> sealedSetting(Sitting& sitting, SealedSetting setting) {
    if (sitting.shared() == nullptr) { return std::optional<int>{}; }
    auto shared = bytesOf(*sitting.shared(), kSharedSetting, setting);
    if (!shared) { return passOn(shared); }
    for (const auto seat : kBothSeats) {
        if (!sitting.isPresent(seat)) { continue; }
        auto own = bytesOf(sitting.own(seat), kOwnSetting, setting);
        if (!own) { return passOn(own); }
        if (*own != *shared) { return std::optional<int>{}; }
    }
    return *shared ? valueIn(**shared, sitting.vaultId(), setting) : std::nullopt;
}

void sealSetting(ConsentWrites& change, const VaultId& vault, SealedSetting setting, int value) {
    ByteWriter out;
    out.text(kDomain);
    out.bytes(vault.bytes());
    out.text(nameOf(setting));
    out.bytes(random16());
    out.number(static_cast<std::uint64_t>(value));
    const auto bytes = out.take();
    for (const auto seat : kBothSeats) {
        change.own[seat].push_back(writes(
            "INSERT OR REPLACE INTO own_setting (name, bytes) VALUES (:name, :bytes)", setting, bytes));
    }
    change.shared.push_back(
        writes("INSERT OR REPLACE INTO shared_setting (name, bytes) VALUES (:name, :bytes)", setting, bytes));
}

Result<void> dropForeignSettings(Sitting& sitting, Seat seat) {
    for (const auto setting : {SealedSetting::NonsexualSettles, SealedSetting::ReviewDays}) {
        auto shared = bytesOf(*sitting.shared(), kSharedSetting, setting);
        auto own = bytesOf(sitting.own(seat), kOwnSetting, setting);
        if (!shared) { return passOn(shared); }
        if (!own) { return passOn(own); }
        if (!*shared || *own == *shared) { continue; }
        auto row = sitting.shared()->prepare("DELETE FROM shared_setting WHERE name = :name");
        if (!row) { return passOn(row); }
        row->bind(":name", nameOf(setting));
        if (auto gone = row->run(); !gone) { return gone; }
    }
    return {};
}

Result<void> eraseOwnSettings(Database& own) { return own.run("DELETE FROM own_setting"); }

} // namespace inglenook
