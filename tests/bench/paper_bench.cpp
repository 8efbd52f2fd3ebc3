// SPDX-License-Identifier: GPL-3.0-or-later
// An agreement of forty lines becomes a PDF within 150 ms.
#include "paper/agreement_page.h"
#include "paper/paper_sample.h"
#include "ui/print/pdf_file.h"

#include <benchmark/benchmark.h>

#include <QGuiApplication>

namespace {

void fortyLinesToPdf(benchmark::State& state) {
    const auto content = inglenook::test::manyLines(40);
    for (auto _ : state) {
        const auto page = inglenook::paper::agreementPage(content, {}, {});
        const inglenook::ui::PageLayout layout(page->document, {});
        benchmark::DoNotOptimize(inglenook::ui::pdfOf(layout));
    }
}
BENCHMARK(fortyLinesToPdf)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    const QGuiApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
