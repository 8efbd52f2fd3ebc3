// SPDX-License-Identifier: GPL-3.0-or-later
// What sitting down costs beside the derivation of the key, which costs what it costs on purpose: reading the
// keyring, opening one's rooms and the shared one, comparing them. Over the sample couple, after a few
// evenings and after ten years; the keys here cost next to nothing, so that what is left is ours. Within 50
// ms.
#include "sample/sample.h"
#include "support/temporary_vault.h"
#include "support/weak_kdf.h"

#include <benchmark/benchmark.h>

namespace {

using namespace inglenook;

struct SampleHouse {
    test::TemporaryFolder space;
    FixedClock clock{test::kFirstEvening};
    std::filesystem::path folder = space.path() / "vault";
    std::unique_ptr<House> house;

    explicit SampleHouse(int years) {
        SampleSetup setup;
        setup.years = years;
        for (const auto seat : kBothSeats) {
            setup.passphrases[seat] = test::passphraseOf(seat);
        }
        static_cast<void>(test::must(makeSample(folder, setup, clock, test::weakKdf())));
        house = test::must(House::enter(folder, clock, test::weakKdf()));
    }
    void sit(Seat seat) { test::must(house->sitDown(seat, test::passphraseOf(seat), Work{})); }
};

void oneSitsDown(benchmark::State& state) {
    SampleHouse sample(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        sample.sit(Seat::Circle);
        state.PauseTiming();
        sample.house->lock();
        state.ResumeTiming();
    }
}

void theOtherSitsDownBeside(benchmark::State& state) {
    SampleHouse sample(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        state.PauseTiming();
        sample.house->lock();
        sample.sit(Seat::Circle);
        state.ResumeTiming();
        sample.sit(Seat::Diamond);
    }
}

BENCHMARK(oneSitsDown)->Arg(0)->Arg(10)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(theOtherSitsDownBeside)->Arg(0)->Arg(10)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
