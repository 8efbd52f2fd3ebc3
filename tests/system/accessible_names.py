#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""accessible_names.py APPLICATION: reads an application's tree through AT-SPI and fails for controls without a name."""
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

CONTROLS = {
    "push button", "button", "check box", "radio button", "slider", "text", "entry", "password text", "toggle button",
    "combo box", "list item", "page tab", "menu item", "spin button", "link",
}
SECONDS_TO_APPEAR = 20


def find(name):
    end = time.monotonic() + SECONDS_TO_APPEAR
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_name() == name and child.get_child_count() > 0:
                return child
    return None


def walk(node, depth, seen):
    role, name = node.get_role_name(), node.get_name()
    is_nameless = role in CONTROLS and not name
    seen["nodes"] += 1
    seen["controls"] += role in CONTROLS
    seen["nameless"] += is_nameless
    seen["headings"] += role == "heading"
    print("  " * depth + role + ": " + repr(name) + ("   <-- no name" if is_nameless else ""))
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child:
            walk(child, depth + 1, seen)


application = find(sys.argv[1])
if application is None:
    sys.exit("no such application on the accessibility bus")
seen = {"nodes": 0, "controls": 0, "nameless": 0, "headings": 0}
walk(application, 0, seen)
print(seen)
sys.exit(0 if seen["controls"] > 0 and seen["headings"] > 0 and seen["nameless"] == 0 else 1)
