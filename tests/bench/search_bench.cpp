// SPDX-License-Identifier: GPL-3.0-or-later
// Finding, keeping and erasing a note in a room with 1, 10 and 50 years of a journal, two entries a week. The
// figures that count are how each grows with the years.
#include "own_room/note_rows.h"
#include "own_room/note_search.h"
#include "secret/random.h"
#include "vault/room_file.h"

#include <array>
#include <benchmark/benchmark.h>
#include <cstdlib>
#include <filesystem>

namespace {

using namespace inglenook;

constexpr int kEntriesAYear = 104;
constexpr std::array<std::string_view, 24> kWords = {
    "morning", "we",    "walked",  "slowly", "to",    "the",   "bench", "and",
    "back",    "hands", "evening", "quiet",  "tired", "asked", "first", "scar",
    "warm",    "lamp",  "talk",    "about",  "small", "steps", "rain",  "soup"};

void stopUnless(bool isWell) {
    if (!isWell) { std::abort(); }
}

/// About seventy words; the same for each number.
std::string entryOf(std::uint32_t number) {
    std::string text;
    std::uint32_t random = number * 2654435761U + 1;
    for (int i = 0; i < 70; ++i) {
        random = random * 1664525U + 1013904223U;
        text += std::string(kWords[(random >> 16U) % kWords.size()]) + " ";
    }
    return text + "no" + std::to_string(number);
}

class Journal {
public:
    explicit Journal(int years) {
        std::filesystem::remove_all(m_path);
        std::filesystem::create_directory(m_path);
        auto room = RoomFile::create(m_path / "own-1.db", Room::Own, RoomKey{SecretBytes(32), {1, 2, 3}});
        stopUnless(room.has_value());
        m_room.emplace(std::move(*room));
        const auto howMany = static_cast<std::size_t>(years * kEntriesAYear);
        const auto ids = newIndexIds(howMany);
        Transaction change(*m_room);
        for (std::size_t i = 0; i < howMany; ++i) {
            const Note note{EntryId(random16()),
                            NoteKind::Journal,
                            entryOf(static_cast<std::uint32_t>(i)),
                            Bring::Keep,
                            false,
                            dayOf(static_cast<std::int64_t>(i * 7 / 2))};
            stopUnless(addNote(*m_room, note, ids[i]).has_value());
        }
        stopUnless(change.commit().has_value());
    }
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;
    ~Journal() {
        m_room.reset();
        std::filesystem::remove_all(m_path);
    }
    [[nodiscard]] Database& room() { return *m_room; }
    [[nodiscard]] double bytes() const {
        return static_cast<double>(std::filesystem::file_size(m_path / "own-1.db"));
    }

private:
    std::filesystem::path m_path = std::filesystem::temp_directory_path() / "inglenook-search-bench-room";
    std::optional<Database> m_room;
};

void search(benchmark::State& state, std::string_view query) {
    Journal journal(static_cast<int>(state.range(0)));
    for ([[maybe_unused]] auto _ : state) {
        const auto found = searchNotes(journal.room(), query, {});
        stopUnless(found.has_value());
        benchmark::DoNotOptimize(found->notes.size());
    }
    state.counters["file_kB"] = journal.bytes() / 1024;
}

void findInEveryEntry(benchmark::State& state) { search(state, "morning"); }
void findInOneEntry(benchmark::State& state) { search(state, "no77"); }
void findTwoWords(benchmark::State& state) { search(state, "scar lamp"); }
void findTwoCharacters(benchmark::State& state) { search(state, "sc"); }
void findNothing(benchmark::State& state) { search(state, "quicksilver"); }

void keepAndErase(benchmark::State& state) {
    Journal journal(static_cast<int>(state.range(0)));
    std::uint32_t number = 1000000;
    for ([[maybe_unused]] auto _ : state) {
        const Note note{EntryId(random16()), NoteKind::Fear, entryOf(++number), Bring::Keep, false, {}};
        {
            Transaction change(journal.room());
            stopUnless(addNote(journal.room(), note, newIndexIds(1).front()).has_value());
            stopUnless(change.commit().has_value());
        }
        Transaction change(journal.room());
        stopUnless(eraseNote(journal.room(), note.id).has_value());
        stopUnless(change.commit().has_value());
    }
}

BENCHMARK(findInEveryEntry)->Arg(1)->Arg(10)->Arg(50)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(findInOneEntry)->Arg(1)->Arg(10)->Arg(50)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(findTwoWords)->Arg(1)->Arg(10)->Arg(50)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(findTwoCharacters)->Arg(1)->Arg(10)->Arg(50)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(findNothing)->Arg(1)->Arg(10)->Arg(50)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(keepAndErase)->Arg(1)->Arg(10)->Arg(50)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
