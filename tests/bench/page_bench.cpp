// SPDX-License-Identifier: GPL-3.0-or-later
// The real window over the sample couple: going to each page that was visited before, painted, within 16 ms;
// its first visit, which builds it and asks the vault; and Hide, from the key to the blank page, within 50
// ms.
#include "sample/sample.h"
#include "support/temporary_vault.h"
#include "support/weak_kdf.h"
#include "ui/app/program.h"
#include "ui/theme/theme.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QKeyEvent>

namespace {

using namespace inglenook;
using namespace inglenook::ui;

class Window {
public:
    Window() {
        SampleSetup setup;
        for (const auto seat : kBothSeats) {
            setup.passphrases[seat] = test::passphraseOf(seat);
        }
        const auto place = m_space.path() / "vault";
        static_cast<void>(test::must(makeSample(place, setup, m_clock, test::weakKdf())));
        m_program = std::make_unique<Program>(
            Program::Start{place, test::weakKdf(), [] { return std::chrono::milliseconds(0); }}, m_clock,
            m_preferences);
        m_program->open();
        settle();
        sitDown();
    }
    void sitDown() {
        for (const auto seat : kBothSeats) {
            m_program->door().sitDown(&window(), seat, test::passphraseOf(seat), [](const Result<void>&) {});
            settle();
        }
        window().goTo(QLatin1String(pages::kToday));
        settle();
    }
    void settle() {
        for (int i = 0; i < 8; ++i) {
            m_program->door().drain();
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    void goTo(const QString& page) {
        window().goTo(page);
        window().repaint();
    }
    [[nodiscard]] MainWindow& window() { return m_program->window(); }
    [[nodiscard]] std::vector<const PageEntry*> entries() const { return m_program->pages().sidebar(); }

private:
    test::TemporaryFolder m_space;
    FixedClock m_clock{test::kFirstEvening};
    Preferences m_preferences;
    std::unique_ptr<Program> m_program;
};

void goingTo(benchmark::State& state, Window& window, const QString& page, const QString& other) {
    for (const auto& each : {page, other}) {
        window.goTo(each);
        window.settle();
    }
    for (auto _ : state) {
        window.goTo(page);
        state.PauseTiming();
        window.goTo(other);
        window.settle();
        state.ResumeTiming();
    }
}

void firstVisitTo(benchmark::State& state, Window& window, const QString& page) {
    for (auto _ : state) {
        state.PauseTiming();
        window.window().lockNow();
        window.settle();
        window.sitDown();
        state.ResumeTiming();
        window.goTo(page);
        window.settle();
        window.window().repaint();
    }
}

void hiding(benchmark::State& state, Window& window) {
    for (auto _ : state) {
        QKeyEvent hide(QEvent::KeyPress, Qt::Key_F9, Qt::NoModifier);
        QCoreApplication::sendEvent(&window.window(), &hide);
        if (!window.window().isCovered()) { state.SkipWithError("not hidden"); }
        state.PauseTiming();
        window.settle();
        QKeyEvent any(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &any);
        window.settle();
        window.sitDown();
        state.ResumeTiming();
    }
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const Theme theme(application);
    benchmark::Initialize(&argc, argv);
    Window window;
    const auto today = QString(QLatin1String(pages::kToday));
    const auto help = QString(QLatin1String(pages::kHelp));
    for (const auto* entry : window.entries()) {
        const auto name = entry->key.toStdString();
        const auto key = entry->key;
        const auto other = key == today ? help : today;
        benchmark::RegisterBenchmark(
            ("again/" + name).c_str(),
            [&, key, other](benchmark::State& state) { goingTo(state, window, key, other); })
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
        benchmark::RegisterBenchmark(("first/" + name).c_str(),
                                     [&, key](benchmark::State& state) { firstVisitTo(state, window, key); })
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
    }
    benchmark::RegisterBenchmark("hide", [&](benchmark::State& state) { hiding(state, window); })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
    benchmark::RunSpecifiedBenchmarks();
}
