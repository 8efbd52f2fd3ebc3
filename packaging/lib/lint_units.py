# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what clang-tidy reads, one path a line: the compiled files of src and ui, without generated ones.

Argument: a build folder with compile_commands.json."""
import json
import pathlib
import sys

GENERATED = ("mocs_compilation", "qrc_", "embedded_", "cmake_pch")

build = pathlib.Path(sys.argv[1])
commands = json.loads((build / "compile_commands.json").read_text())
files = dict.fromkeys(command["file"] for command in commands)
for file in files:
    if not pathlib.Path(file).name.startswith(GENERATED):
        print(file)
