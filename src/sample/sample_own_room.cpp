// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_own_room.h"

#include "own_room/opened_notes.h"
#include "own_room/our_journal.h"
#include "own_room/own_room_store.h"
#include "sample/sample_words.h"

#include <array>

namespace inglenook::sample {

namespace {

constexpr int kDaysApart[] = {3, 4}; // two entries a week
constexpr int kDaysBetweenOurs = 28;

constexpr std::array<std::string_view, 12> kBeginnings = {
    "A slow morning.",
    "We walked as far as the bench and back.",
    "The new tablets make me sleepy.",
    "Physiotherapy went better than last week.",
    "I slept badly and was short with everyone.",
    "Rain all day, and soup.",
    "A letter from the clinic came.",
    "We sat outside until it got cold.",
    "I looked at the scar in the mirror and did not turn away.",
    "My hands were steady today.",
    "Visitors, too many of them.",
    "We laughed about the shower chair.",
};
constexpr std::array<std::string_view, 11> kMiddles = {
    "In the evening we held hands and watched the fire.",
    "I was afraid to ask for more, and asked for less.",
    "I noticed that being touched on the shoulder is easy now.",
    "It was good to be asked first.",
    "I miss how easily it went before.",
    "I said what I wanted, and nothing bad came of it.",
    "The tiredness came at eight, as it does.",
    "Lying side by side was enough.",
    "I thought about what the therapist said about small steps.",
    "A no was just a no today.",
    "We read to each other.",
};
constexpr std::array<std::string_view, 7> kEnds = {
    "I want to remember this.",
    "Tomorrow is a new day.",
    "Perhaps I will bring it up.",
    "Enough for tonight.",
    "That is all there is to it.",
    "I am glad I wrote it down.",
    "Next time I would like the lamp on.",
};

std::string entryOf(std::size_t number) {
    const auto pick = [number](const auto& from) { return std::string(from[number % from.size()]); };
    return pick(kBeginnings) + " " + pick(kMiddles) + "\n" + pick(kEnds);
}

std::vector<NewNote> drawersOf(Seat seat) {
    if (seat == kAna) {
        return {
            {NoteKind::Fear,
             "That it hurts, and that I say nothing so as not to spoil it.",
             Bring::Session,
             {}},
            {NoteKind::Fear, "That Ben only bears with me.", Bring::Keep, {}},
            {NoteKind::Curiosity,
             "What it is like with a feather, and my eyes closed.",
             Bring::NextSitting,
             {}},
            {NoteKind::Boundary, "Nobody touches the scar without asking that same day.", Bring::Keep, {}},
            {NoteKind::PleaseSay, "I like looking at you.", Bring::NextSitting, {}},
            {NoteKind::ForSession, "I would like ten minutes alone about my sleep.", Bring::Session, {}}};
    }
    return {{NoteKind::Fear, "That I hurt her without noticing.", Bring::Keep, {}},
            {NoteKind::Curiosity, "A bath together, when the tiredness allows.", Bring::Keep, {}},
            {NoteKind::Boundary, "No talking about it after ten at night.", Bring::NextSitting, {}},
            {NoteKind::PleaseSay, "You are more than the one who cares for me.", Bring::Keep, {}},
            {NoteKind::ForSession, "How do I ask without pressing?", Bring::Session, {}}};
}

Result<void> writeOne(Together& together, Seat seat, Day first, Day today) {
    auto notes = drawersOf(seat);
    std::size_t number = seat == kAna ? 0 : 5; // the two do not write the same on the same day
    for (Day day = first; day <= today; day += std::chrono::days(kDaysApart[number % 2])) {
        notes.push_back({NoteKind::Journal, entryOf(number), Bring::Keep, day});
        ++number;
    }
    return OwnRoomStore(together).writeMany(seat, notes);
}

Result<void> openOne(Together& together) {
    const auto said =
        OwnRoomStore(together).write(kBen, NoteKind::PleaseSay, "Stay a little, I am not tired of you.");
    if (!said) { return passOn(said); }
    BySeat<std::vector<EntryId>> ids;
    ids[kBen] = {*said};
    return openNotes(together, ids);
}

} // namespace

Result<void> writeOwnRooms(Together& together, Day first, Day today) {
    for (const auto seat : kBothSeats) {
        const auto written = writeOne(together, seat, first, today);
        if (!written) { return passOn(written); }
    }
    std::vector<JournalEntry> ours;
    std::size_t number = 3;
    for (Day day = first; day <= today; day += std::chrono::days(kDaysBetweenOurs)) {
        ours.push_back({{}, day, "For both of us: " + std::string(kMiddles[number++ % kMiddles.size()])});
    }
    const auto written = OurJournal(together).writeMany(ours);
    if (!written) { return passOn(written); }
    return openOne(together);
}

} // namespace inglenook::sample
