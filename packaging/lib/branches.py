# SPDX-License-Identifier: GPL-3.0-or-later
"""A table of branches by file, and the conditions that went only one way, out of llvm-cov's JSON."""
import json
import re
import sys

SCOPE = re.compile(r"/(src/(?:agreement/|vault/keyring).*)")
# One region of a branch: line, column, end line, end column, times true, times false, …
TRUE, FALSE = 4, 5


def is_decided(source, branch):
    """`while (true)` and a switch over every value of an enum (-Werror=switch) have no other way to go, and a comparison
    that the compiler was asked to make (`= default`) is no condition that anyone wrote."""
    line = source[branch[0] - 1]
    if line.rstrip().endswith("= default;"):
        return True
    return line.strip().startswith("switch (") or line[branch[1] - 1 : branch[3] - 1] == "true"


def main():
    with open(sys.argv[1], encoding="utf-8") as report:
        files = json.load(report)["data"][0]["files"]
    total, taken, missed = 0, 0, []
    for file in sorted(files, key=lambda file: file["filename"]):
        scope = SCOPE.search(file["filename"])
        # A template is there once for each of its kinds: a condition in it is one condition.
        conditions = {}
        source = open(file["filename"], encoding="utf-8").read().splitlines() if scope else []
        for branch in file["branches"] if scope else []:
            if is_decided(source, branch):
                continue
            seen = conditions.setdefault(tuple(branch[:TRUE]), [0, 0])
            seen[0] += branch[TRUE]
            seen[1] += branch[FALSE]
        if not conditions:
            continue
        here = sum((seen[0] > 0) + (seen[1] > 0) for seen in conditions.values())
        total, taken = total + 2 * len(conditions), taken + here
        print(f"{scope[1]:40} {here:5} of {2 * len(conditions):5}  {50 * here / len(conditions):5.1f} %")
        for place, seen in sorted(conditions.items()):
            if not all(seen):
                never = "never reached" if not any(seen) else "never false" if seen[0] else "never true"
                missed.append(f"{scope[1]}:{place[0]}:{place[1]}: {never}")
    print(f'{"all":40} {taken:5} of {total:5}  {100 * taken / max(total, 1):5.1f} %')
    print("\n".join(missed))


main()
