// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/commands.h"
#include "ui/cli/json_text.h"

#include <system_error>

namespace inglenook::cli {
namespace {

std::string wordOf(Opening opening) { return opening == Opening::Together ? "together" : "either"; }

Result<void> takeSeats(Desk& desk, House& house) {
    for (const auto seat : kBothSeats) {
        const auto& name = desk.options.names[seat];
        if (name.empty()) { continue; }
        const auto passphrase = desk.passphrases.nextNew("New passphrase of " + name + ": ");
        if (!passphrase) { return passOn(passphrase); }
        if (!*passphrase && seat == Seat::Circle) { return fail(ErrorCode::NotPresent, "nobody"); }
        if (!*passphrase) { continue; }
        const auto person = PersonName::from(name);
        if (!person) { return passOn(person); }
        auto taken = house.takeSeat(seat, *person, **passphrase, Work{});
        if (!taken) { return taken; }
    }
    return {};
}

} // namespace

HalfMade::HalfMade(std::filesystem::path folder) : m_folder(std::move(folder)) {
    std::error_code error;
    m_wasThere = std::filesystem::exists(m_folder, error);
}

HalfMade::~HalfMade() {
    if (!m_isBegun) { return; }
    std::error_code error; // nothing to be done about a folder that cannot be emptied
    for (std::filesystem::directory_iterator each(m_folder, error), end; !error && each != end;
         each.increment(error)) {
        std::filesystem::remove_all(each->path(), error);
    }
    if (!m_wasThere) { std::filesystem::remove(m_folder, error); }
}

Result<std::string> createCommand(Desk& desk) {
    HalfMade half(desk.options.folder);
    auto house = House::create(desk.options.folder, Setup{desk.options.opening, desk.options.names},
                               desk.clock, desk.kdf);
    if (!house) { return passOn(house); }
    half.isBegun();
    const auto taken = takeSeats(desk, **house);
    if (!taken) {
        house->reset();
        return passOn(taken);
    }
    (*house)->lock();
    half.isWhole();
    return std::string(desk.options.isJson ? "{\"created\": true}\n" : "The vault is made and locked.\n");
}

Result<std::string> infoCommand(Desk& desk) {
    const auto info = House::look(desk.options.folder);
    if (!info) { return passOn(info); }
    const auto format = std::to_string(info->formatMajor) + '.' + std::to_string(info->formatMinor);
    if (desk.options.isJson) {
        return "{\"format\": " + jsonText(format) + ", \"opening\": " + jsonText(wordOf(info->opening)) +
               ", \"inUse\": " + (info->isInUse ? "true" : "false") + "}\n";
    }
    return std::string(info->opening == Opening::Together ? "It opens when you are both here.\n"
                                                          : "Either of you can open it.\n") +
           "Format " + format + ".\n" + (info->isInUse ? "It is open right now.\n" : "");
}

Result<std::string> checkCommand(Desk& desk) {
    auto house = seatedIfAny(desk);
    if (!house) { return passOn(house); }
    const auto checked = (*house)->check();
    if (!checked) { return passOn(checked); }
    const bool isAnyone = (*house)->sitting() != nullptr;
    if (desk.options.isJson) {
        return std::string(R"({"whole": true, "rooms": )") + (isAnyone ? "true" : "false") + "}\n";
    }
    return std::string(isAnyone ? "Everything that was opened is whole.\n"
                                : "The keyring is whole. Rooms are looked at when someone sits down.\n");
}

} // namespace inglenook::cli
