// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_listening.h"

#include "listening/listening_store.h"
#include "sample/sample_words.h"

namespace inglenook::sample {

namespace {

constexpr std::array<std::string_view, 4> kLines = {
    "Quiet in the evening is tiredness, not distance.",
    "We are both new at this.",
    "Asking is welcome, and so is “not tonight”.",
    "The scar may be looked at. It does not have to be talked about.",
};

listening::Parked parkedTalk(Day day) {
    listening::Parked talk;
    talk.topic = {"fc-10", listening::cardOf("fc-10")->words};
    talk.day = day;
    talk.state = listening::State::MoreCheck;
    talk.length = listening::Length::Twelve;
    talk.speaker = kBen;
    talk.line = "When I turn away it is the shoulder, and I would like you to stay.";
    return talk;
}

} // namespace

Result<void> listenToEachOther(Together& together, Day today) {
    listening::ListeningStore store(together);
    for (const auto line : kLines) {
        const auto words = Wording::from(line);
        if (!words) { return passOn(words); }
        if (auto kept = store.keepLine(together, *words); !kept) { return kept; }
    }
    if (auto parked = store.park(together, parkedTalk(today - std::chrono::days(3))); !parked) {
        return parked;
    }
    const auto topic = store.prepareTopic(kAna, {{}, "Who I am when nobody needs anything from me"});
    if (!topic) { return passOn(topic); }
    const auto note = store.keepNote(kBen, "I talk faster when I am afraid. Slow is better.");
    if (!note) { return passOn(note); }
    return store.putAway(kBen, {"lo-05", {}});
}

} // namespace inglenook::sample
