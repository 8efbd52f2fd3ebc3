// SPDX-License-Identifier: GPL-3.0-or-later
// The real window over the sample couple with 1, 10 and 50 years behind them. For every page there is: its
// first visit, which builds it, asks the vault and paints (first/PAGE/YEARS), and going back to it
// (again/PAGE/YEARS; a page that is made anew at each visit has no such row). And Hide, from the key to the
// blank page. Each row is the median of several visits; cpu_ms is the time of the processor in that visit,
// for a busy machine, and of_one_year how many times that of the first year it is.
#include "sample/sample.h"
#include "support/temporary_vault.h"
#include "support/weak_kdf.h"
#include "ui/app/page_list.h"
#include "ui/app/program.h"
#include "ui/theme/theme.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>
#include <ctime>
#include <map>

namespace {

using namespace inglenook;
using namespace inglenook::ui;

constexpr int kVisits = 9;
constexpr double kMsOfASecond = 1e3;
constexpr double kMsOfANanosecond = 1e-6;

QString today() { return QLatin1String(pages::kToday); }

class Window {
public:
    explicit Window(const std::filesystem::path& vault)
        : m_program(std::make_unique<Program>(
              Program::Start{vault, test::weakKdf(), [] { return std::chrono::milliseconds(0); }}, m_clock,
              m_preferences)) {
        m_program->open();
        settle();
        sitDown();
        goTo(today());
    }
    void sitDown() {
        for (const auto seat : kBothSeats) {
            m_program->door().sitDown(&window(), seat, test::passphraseOf(seat), [](const Result<void>&) {});
            settle();
        }
    }
    void lock() {
        window().lockNow();
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
        settle();
        window().repaint();
    }
    [[nodiscard]] MainWindow& window() { return m_program->window(); }
    [[nodiscard]] const PageRegistry& pages() const { return m_program->pages(); }

private:
    FixedClock m_clock{test::kFirstEvening};
    Preferences m_preferences;
    std::unique_ptr<Program> m_program;
};

/// Each vault is made once; one window is open at a time.
class Windows {
public:
    Window& of(int years) {
        if (m_window == nullptr || years != m_years) {
            m_window.reset();
            m_window = std::make_unique<Window>(vaultOf(years));
            m_years = years;
        }
        return *m_window;
    }

private:
    std::filesystem::path vaultOf(int years) {
        const auto place = m_space.path() / std::to_string(years);
        if (std::filesystem::exists(place)) { return place; }
        SampleSetup setup;
        setup.years = years;
        for (const auto seat : kBothSeats) {
            setup.passphrases[seat] = test::passphraseOf(seat);
        }
        const FixedClock clock(test::kFirstEvening);
        static_cast<void>(test::must(makeSample(place, setup, clock, test::weakKdf())));
        return place;
    }
    test::TemporaryFolder m_space;
    std::unique_ptr<Window> m_window;
    int m_years = 0;
};

struct Cost {
    double wallMs = 0;
    double cpuMs = 0;
};

double cpuMs() {
    timespec now{};
    static_cast<void>(clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now));
    return static_cast<double>(now.tv_sec) * kMsOfASecond +
           static_cast<double>(now.tv_nsec) * kMsOfANanosecond;
}

template <class Job>
Cost costOf(const Job& job) {
    const auto wall = std::chrono::steady_clock::now();
    const auto cpu = cpuMs();
    job();
    const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - wall;
    return {passed.count(), cpuMs() - cpu};
}

double median(std::vector<Cost> costs, double Cost::*part) {
    std::sort(costs.begin(), costs.end(), [part](const Cost& a, const Cost& b) { return a.*part < b.*part; });
    return costs.at(costs.size() / 2).*part;
}

/// `before` puts everything where `job` begins, and is not measured.
template <class Before, class Job>
void measure(benchmark::State& state, const std::string& name, const Before& before, const Job& job) {
    static std::map<std::string, double> ofOneYear;
    std::vector<Cost> costs;
    for (auto _ : state) {
        for (int i = 0; i < kVisits; ++i) {
            before();
            costs.push_back(costOf(job));
        }
        state.SetIterationTime(median(costs, &Cost::wallMs) / kMsOfASecond);
    }
    const auto cpu = median(costs, &Cost::cpuMs);
    state.counters["cpu_ms"] = cpu;
    state.counters["of_one_year"] = cpu / ofOneYear.try_emplace(name, cpu).first->second;
}

template <class Job>
void add(const std::string& name, int years, const Job& job) {
    benchmark::RegisterBenchmark((name + "/" + std::to_string(years)).c_str(),
                                 [=](benchmark::State& state) { job(state, name, years); })
        ->Unit(benchmark::kMillisecond)
        ->UseManualTime()
        ->Iterations(1)
        ->Repetitions(1);
}

void hiding(benchmark::State& state, const std::string& name, Window& window) {
    measure(
        state, name,
        [&] {
            if (!window.window().isCovered()) { return; }
            window.settle();
            QKeyEvent any(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier);
            QCoreApplication::sendEvent(QApplication::focusWidget(), &any);
            window.settle();
            window.sitDown();
            window.goTo(today());
        },
        [&] {
            QKeyEvent hide(QEvent::KeyPress, Qt::Key_F9, Qt::NoModifier);
            QCoreApplication::sendEvent(&window.window(), &hide);
            if (!window.window().isCovered()) { state.SkipWithError("not hidden"); }
        });
}

void addPage(Windows& windows, const PageEntry& entry, int years) {
    const auto key = entry.key;
    const auto other = key == today() ? QString(QLatin1String(pages::kHelp)) : today();
    add("first/" + key.toStdString(), years,
        [&windows, key](benchmark::State& state, const std::string& name, int of) {
            auto& window = windows.of(of);
            measure(
                state, name,
                [&] {
                    window.lock();
                    window.sitDown();
                    if (key != today()) { window.goTo(today()); }
                },
                [&] { window.goTo(key); });
        });
    if (entry.isFresh) { return; }
    add("again/" + key.toStdString(), years,
        [&windows, key, other](benchmark::State& state, const std::string& name, int of) {
            auto& window = windows.of(of);
            window.goTo(key);
            measure(
                state, name, [&] { window.goTo(other); }, [&] { window.goTo(key); });
        });
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const Theme theme(application);
    benchmark::Initialize(&argc, argv);
    Windows windows;
    const auto registry = allPages({});
    for (const int years : {1, 10, 50}) {
        for (const auto& entry : registry.all()) {
            const bool isForNewVaults = entry.key == QLatin1String(pages::kFirstEveningSoon) ||
                                        entry.key == QLatin1String(pages::kFirstEveningSlow);
            if (!isForNewVaults) { addPage(windows, entry, years); }
        }
        add("hide", years, [&](benchmark::State& state, const std::string& name, int of) {
            hiding(state, name, windows.of(of));
        });
    }
    benchmark::RunSpecifiedBenchmarks();
}
