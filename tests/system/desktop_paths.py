#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""desktop_paths.py WINDOW VAULT MADE: see desktop_test. MADE is what `inglenook-cli --json sample` said."""
import ctypes
import json
import os
import signal
import subprocess
import sys
import threading
import time

import dbus
import dbusmock

WINDOW, VAULT, MADE = sys.argv[1:4]
PATIENCE, BETWEEN_LOOKS = 60, 0.05  # seconds
LOGIN, MANAGER = "org.freedesktop.login1", "org.freedesktop.login1.Manager"
SESSION = "/org/freedesktop/login1/session/c1"
PORTAL, PORTAL_PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SETTINGS, APPEARANCE = "org.freedesktop.portal.Settings", "org.freedesktop.appearance"
started = []
broken = []


def claim(sentence, is_so):
    print(("ok: " if is_so else "BROKEN: ") + sentence, flush=True)
    if not is_so:
        broken.append(sentence)


def wait_for(condition):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if condition():
            return True
        threading.Event().wait(BETWEEN_LOOKS)
    return False


def start(*command):
    program = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    started.append(program)
    return program


def tool(*words):
    return subprocess.run(["xdotool", *words], capture_output=True, text=True).stdout.split()


def mock_of(bus, name, path, interface):
    """A service that answers nothing but what it is told to."""
    started.append(dbusmock.DBusTestCase.spawn_server(name, path, interface, bus is system_bus, stdout=subprocess.DEVNULL))
    return dbus.Interface(bus.get_object(name, path), dbusmock.MOCK_IFACE)


signal.signal(signal.SIGTERM, lambda *_: sys.exit("it took too long"))
dbusmock.DBusTestCase.start_system_bus()
dbusmock.DBusTestCase.start_session_bus()
system_bus = dbusmock.DBusTestCase.get_dbus(system_bus=True)
session_bus = dbusmock.DBusTestCase.get_dbus()
logind_server, logind = dbusmock.DBusTestCase.spawn_server_template("logind", {}, subprocess.DEVNULL)
started.append(logind_server)
mocked_logind = dbus.Interface(logind, dbusmock.MOCK_IFACE)
mocked_logind.AddMethod(MANAGER, "GetSessionByPID", "u", "o", f'ret = "{SESSION}"')
mocked_logind.AddSession("c1", "seat0", dbus.UInt32(os.getuid()), "somebody", True)
session = dbus.Interface(system_bus.get_object(LOGIN, SESSION), dbusmock.MOCK_IFACE)
power = mock_of(system_bus, "org.freedesktop.UPower", "/org/freedesktop/UPower", "org.freedesktop.UPower")
power.AddProperties("org.freedesktop.UPower", {"LidIsClosed": False})
savers = {
    name: mock_of(session_bus, name, "/" + name.replace(".", "/"), name)
    for name in ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
}
portal = mock_of(session_bus, PORTAL, PORTAL_PATH, SETTINGS)
portal.AddMethod(SETTINGS, "Read", "ss", "v", 'ret = dbus.UInt32(1 if args[1] == "color-scheme" else 0, variant_level=1)')

import gi  # noqa: E402  (the bus must be there before)

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

for launcher in ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"):
    if os.access(launcher, os.X_OK):
        start(launcher, "--launch-immediately")
        break
if not wait_for(lambda: session_bus.name_has_owner("org.a11y.Bus")):
    sys.exit("there is no accessibility bus")


def names_of(node):
    """What is on the screen only: pages that are not shown stay in the tree."""
    if node is None:
        return
    if node.get_role() != Atspi.Role.APPLICATION and not node.get_state_set().contains(Atspi.StateType.SHOWING):
        return
    yield node.get_name()
    for index in range(node.get_child_count()):
        yield from names_of(node.get_child_at_index(index))


def shows(words):
    """Does a screen reader find these words in the window?"""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(index)
        try:
            if application is not None and application.get_name() == "Inglenook":
                application.clear_cache()
                return any(words in (name or "") for name in names_of(application))
        except gi.repository.GLib.GError:
            return False
    return False


def inhibitors():
    return [each for each in dbus.Interface(logind, MANAGER).ListInhibitors() if each[1] == "Inglenook"]


def brightness():
    """Of the pixel in the window's upper left corner: 0 to 255."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = x11.XGetImage.restype = ctypes.c_void_p
    x11.XGetPixel.restype = x11.XDefaultRootWindow.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    spot = tool("getwindowgeometry", "--shell", window())
    place = dict(line.split("=") for line in spot)
    root = ctypes.c_ulong(x11.XDefaultRootWindow(display))
    image = x11.XGetImage(display, root, int(place["X"]) + 5, int(place["Y"]) + 5, 1, 1, ctypes.c_ulong(0xFFFFFFFF), 2)
    pixel = x11.XGetPixel(ctypes.c_void_p(image), 0, 0)
    x11.XCloseDisplay(display)
    return max(pixel & 255, pixel >> 8 & 255, pixel >> 16 & 255)


def window():
    found = tool("search", "--onlyvisible", "--name", "^Inglenook$")
    return found[-1] if found else ""


def is_at_lock():
    return shows("Who is sitting down?")


def sit_down(passphrase):
    """As a person does: Enter on the circle, the words, Enter."""
    tool("windowactivate", "--sync", window())
    tool("key", "Return")
    claim("asks for the passphrase", wait_for(lambda: shows("You chose the circle.")))
    tool("type", "--delay", "8", passphrase)
    tool("key", "Return")
    return wait_for(lambda: inhibitors() and not is_at_lock())


def locks_on(sentence, event):
    """Somebody is here and sleep waits for us; then this happens; then nobody is, and sleep waits for nothing."""
    claim("before " + sentence + ": somebody sits down", sit_down(passphrase))
    claim("before " + sentence + ": sleep waits for us", wait_for(lambda: len(inhibitors()) == 1))
    event()
    claim("locks on " + sentence, wait_for(is_at_lock))
    claim("lets go of sleep on " + sentence, wait_for(lambda: not inhibitors()))


passphrase = json.load(open(MADE, encoding="utf-8"))
passphrase = next(value for value in passphrase.values() if isinstance(value, list))[0]
try:
    first = start(WINDOW, "--vault", VAULT)
    claim("shows the lock page", wait_for(is_at_lock))
    claim("holds up no sleep while nobody is here", not inhibitors())
    claim("takes the dark colours of the portal", wait_for(lambda: brightness() < 90))
    portal.EmitSignal(SETTINGS, "SettingChanged", "ssv", [APPEARANCE, "color-scheme", dbus.UInt32(2, variant_level=1)])
    claim("follows the portal to light", wait_for(lambda: brightness() > 160))

    locks_on("PrepareForSleep", lambda: mocked_logind.EmitSignal(MANAGER, "PrepareForSleep", "b", [True]))
    mocked_logind.EmitSignal(MANAGER, "PrepareForSleep", "b", [False])
    locks_on("logind's Lock", lambda: session.EmitSignal("org.freedesktop.login1.Session", "Lock", "", []))
    locks_on("LockedHint", lambda: session.UpdateProperties("org.freedesktop.login1.Session", {"LockedHint": True}))
    session.UpdateProperties("org.freedesktop.login1.Session", {"LockedHint": False})
    locks_on("another login", lambda: session.UpdateProperties("org.freedesktop.login1.Session", {"Active": False}))
    session.UpdateProperties("org.freedesktop.login1.Session", {"Active": True})
    locks_on("the closed lid", lambda: power.UpdateProperties("org.freedesktop.UPower", {"LidIsClosed": True}))
    power.UpdateProperties("org.freedesktop.UPower", {"LidIsClosed": False})
    for name, saver in savers.items():
        locks_on(name, lambda: saver.EmitSignal(name, "ActiveChanged", "b", [True]))
    locks_on("Ctrl+L", lambda: tool("key", "ctrl+l"))

    seen = window()
    tool("windowminimize", "--sync", seen)
    second = start(WINDOW, "--vault", VAULT)
    claim("a second start ends by itself", wait_for(lambda: second.poll() == 0))
    claim("a second start raises the first window", wait_for(lambda: window() == seen and tool("getactivewindow") == [seen]))
    claim("the first program still runs", first.poll() is None)
finally:
    for program in reversed(started):
        program.terminate()
        program.wait()
    dbusmock.DBusTestCase.tearDownClass()
sys.exit(1 if broken else 0)
