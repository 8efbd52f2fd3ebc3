// SPDX-License-Identifier: GPL-3.0-or-later
// What the language helper costs while somebody types: all rules over 2,000 characters. The claim is a 95th
// percentile under 2 ms. The ratio to one plain pass over the same text (its words folded) is what compares
// between machines.
#include "wording/wording_rules.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <ctime>
#include <string>
#include <vector>

namespace {

using namespace inglenook;

constexpr std::size_t kCharacters = 2000;

std::string filledWith(const std::string& sentence) {
    std::string text;
    while (text.size() < kCharacters) {
        text += sentence;
    }
    text.resize(kCharacters);
    return text;
}

// As people write, with a place or two to mark.
std::string usualText() {
    return filledWith(
        "On Sunday we sat by the window and I told you about the clinic. I was tired, and the light was "
        "soft. "
        "You should know that the tea helped. My hand was cold, so we moved closer to the fire. ");
}

// Every sentence has a place to mark, and a reason to look twice.
std::string denseText() {
    return filledWith(
        "You always say I should, you never ask, it is not my fault, and you must try harder. ");
}

WordingAsk everything() {
    WordingAsk ask;
    ask.mode = WordingMode::Learning;
    return ask;
}

// Of this thread alone: what else the machine does is not ours.
double ownMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double percentile95(const std::vector<double>& times) {
    auto sorted = times;
    std::sort(sorted.begin(), sorted.end());
    return sorted.at(sorted.size() * 95 / 100);
}

void allRules(benchmark::State& state, const std::string& text) {
    const auto& rules = WordingRules::builtIn();
    std::vector<double> times;
    for ([[maybe_unused]] auto _ : state) {
        const auto begin = ownMilliseconds();
        benchmark::DoNotOptimize(rules.marks(text, everything()));
        times.push_back(ownMilliseconds() - begin);
    }
    state.counters["p95_ms"] = percentile95(times);
    state.counters["marks"] = static_cast<double>(rules.marks(text, everything()).size());
}

void usual(benchmark::State& state) { allRules(state, usualText()); }
void dense(benchmark::State& state) { allRules(state, denseText()); }

void onePlainPass(benchmark::State& state) {
    const auto text = usualText();
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(foldedWords(text));
    }
}

void readTheRules(benchmark::State& state) {
    const auto json = languageFile();
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(WordingRules::from(json));
    }
}

BENCHMARK(usual)->Unit(benchmark::kMicrosecond);
BENCHMARK(dense)->Unit(benchmark::kMicrosecond);
BENCHMARK(onePlainPass)->Unit(benchmark::kMicrosecond);
BENCHMARK(readTheRules)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
