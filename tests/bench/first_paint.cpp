// SPDX-License-Identifier: GPL-3.0-or-later
// first_paint PROGRAM [ARGUMENT...]: starts a program under the X server of $DISPLAY (no window manager) and
// prints the milliseconds from fork to its first mapped window and to its first paint of more than half of
// that window, and the private memory of the process once it has been quiet for a second and a half. One
// line: map paint private_kb
#include <X11/Xlib.h>
#include <X11/extensions/Xdamage.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <poll.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;
constexpr int kLeastWidth = 200;
constexpr double kMostMs = 60000;
constexpr double kQuietMs = 1500;

struct Watch {
    Display* display = nullptr;
    int damageEvent = 0;
    Window window = 0;
    double width = 0;
    double height = 0;
    double mapMs = 0;
    double paintMs = 0;
};

double sinceMs(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

void noteMap(Watch& watch, const XMapEvent& event, double now) {
    XWindowAttributes attributes;
    if (watch.window != 0 || event.override_redirect != 0 ||
        XGetWindowAttributes(watch.display, event.window, &attributes) == 0 ||
        attributes.width < kLeastWidth) {
        return;
    }
    watch.window = event.window;
    watch.width = attributes.width;
    watch.height = attributes.height;
    watch.mapMs = now;
    XDamageCreate(watch.display, event.window, XDamageReportRawRectangles);
    XSync(watch.display, False);
}

void noteDamage(Watch& watch, const XDamageNotifyEvent& event, double now) {
    // The damage of the map itself is only the background; content follows it.
    constexpr double kAfterMapMs = 0.4;
    const double area = static_cast<double>(event.area.width) * event.area.height;
    if (watch.paintMs == 0 && now > watch.mapMs + kAfterMapMs && area > watch.width * watch.height / 2) {
        watch.paintMs = now;
    }
}

void watchUntilQuiet(Watch& watch, Clock::time_point start) {
    double end = kMostMs;
    while (sinceMs(start) < end) {
        while (XPending(watch.display) != 0) {
            XEvent event;
            XNextEvent(watch.display, &event);
            const double now = sinceMs(start);
            if (event.type == MapNotify) {
                noteMap(watch, event.xmap, now);
                if (watch.window != 0) { end = watch.mapMs + kQuietMs; }
            } else if (event.type == watch.damageEvent + XDamageNotify) {
                noteDamage(watch, reinterpret_cast<const XDamageNotifyEvent&>(event), now);
            }
        }
        pollfd poller{ConnectionNumber(watch.display), POLLIN, 0};
        (void)poll(&poller, 1, 1);
    }
}

long privateKb(pid_t process) {
    std::ifstream in("/proc/" + std::to_string(process) + "/smaps_rollup");
    long total = 0;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("Private_")) { total += std::atol(line.c_str() + line.find(':') + 1); }
    }
    return total;
}

} // namespace

int main(int argc, char** argv) {
    Watch watch;
    watch.display = XOpenDisplay(nullptr);
    int errorBase = 0;
    if (argc < 2 || watch.display == nullptr ||
        XDamageQueryExtension(watch.display, &watch.damageEvent, &errorBase) == 0) {
        return 2;
    }
    XSetErrorHandler([](Display*, XErrorEvent*) { return 0; });
    XSelectInput(watch.display, DefaultRootWindow(watch.display), SubstructureNotifyMask);
    XSync(watch.display, False);
    const auto start = Clock::now();
    const pid_t child = fork();
    if (child == 0) {
        (void)setsid();
        execv(argv[1], argv + 1);
        _exit(127);
    }
    watchUntilQuiet(watch, start);
    std::printf("%.1f %.1f %ld\n", watch.mapMs, watch.paintMs, privateKb(child));
    (void)kill(-child, SIGTERM);
    (void)kill(child, SIGKILL);
    (void)waitpid(child, nullptr, 0);
    return watch.paintMs > 0 ? 0 : 1;
}
