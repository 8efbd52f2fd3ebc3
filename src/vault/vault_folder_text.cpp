// SPDX-License-Identifier: GPL-3.0-or-later
// What a vault folder says about itself, and whose folder it may lie in.
#include "vault/vault_folder.h"

#include <algorithm>
#include <array>
#include <utility>

namespace inglenook {

std::optional<std::string_view> syncedBy(const std::filesystem::path& folder) {
    // As the clients name their folders; "OneDrive - Work" and "Nextcloud2" are theirs too.
    constexpr std::array<std::pair<std::string_view, std::string_view>, 14> kClients = {{
        {"dropbox", "Dropbox"},
        {"onedrive", "OneDrive"},
        {"nextcloud", "Nextcloud"},
        {"owncloud", "ownCloud"},
        {"icloud", "iCloud"},
        {"mobile documents", "iCloud"},
        {"com~apple~clouddocs", "iCloud"},
        {"google drive", "Google Drive"},
        {"googledrive", "Google Drive"},
        {"insync", "Google Drive"},
        {"pcloud", "pCloud"},
        {"megasync", "MEGA"},
        {"syncthing", "Syncthing"},
        {"seafile", "Seafile"},
    }};
    for (const auto& part : folder) {
        std::string name = part.string();
        std::ranges::transform(name, name.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        });
        for (const auto& [begins, client] : kClients) {
            if (name.starts_with(begins)) { return client; }
        }
    }
    return std::nullopt;
}

std::string_view vaultReadme() {
    return R"(This folder is an Inglenook vault.

Two people keep their private notes and agreements in it. Everything is
encrypted. Each person opens it with their own passphrase.

Please do not rename, edit or delete single files in here. They belong
together: one missing file can make the rest impossible to open.

To make a copy: lock Inglenook first, then copy this whole folder. Or use
"Back up" inside Inglenook, which also checks the copy.

To open it: start Inglenook and choose this folder.

If something looks broken:
- Do not delete anything. Make a copy of the whole folder first.
- keyring.a and keyring.b hold the same thing. One good one is enough;
  Inglenook mends the other.
- A file that ends in .damaged was kept so that nothing is lost.
- The folder "snapshots" holds earlier copies that Inglenook can go back to.
- A forgotten passphrase can only be replaced with that person's recovery
  sheet, if one was made. Nobody else can open it, not even the makers.

How the files are built is written in docs/vault_format.md, which comes with
the program's source, so that they can be opened without Inglenook too.
)";
}

} // namespace inglenook
