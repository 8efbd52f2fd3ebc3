// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/sealed_setting.h"

#include "secret/random.h"

namespace inglenook {
namespace {

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
    return *shared ? settingIn(**shared, sitting.vaultId(), setting) : std::nullopt;
}

void sealSetting(ConsentWrites& change, const VaultId& vault, SealedSetting setting, int value) {
    const auto bytes = settingBytes(vault, setting, random16(), value);
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
