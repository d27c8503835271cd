#!/usr/bin/env python3
"""Writes the licences of all that is compiled into the program, as those licences ask for it.

Reads the sources that cargo has fetched; for the target named by --target, else for this machine. Ends with 1 where a
licence is not among those that deny.toml allows.
"""

import json
import pathlib
import re
import subprocess
import sys
import tomllib

root = pathlib.Path(__file__).parents[2]
target = sys.argv[2] if len(sys.argv) == 3 and sys.argv[1] == "--target" else None
if target is None:
    version = subprocess.run(["rustc", "-vV"], check=True, capture_output=True, text=True).stdout
    target = next(line.split()[1] for line in version.splitlines() if line.startswith("host:"))
metadata = json.loads(
    subprocess.run(
        ["cargo", "metadata", "--format-version", "1", "--locked", "--filter-platform", target],
        check=True, capture_output=True, text=True, cwd=root,
    ).stdout
)
packages = {package["id"]: package for package in metadata["packages"]}
nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}

# What is only built with or tested with is not in the program.
linked, waiting = set(), [metadata["resolve"]["root"]]
while waiting:
    node = waiting.pop()
    if node in linked:
        continue
    linked.add(node)
    for dependency in nodes[node]["deps"]:
        if any(kind["kind"] is None for kind in dependency["dep_kinds"]):
            waiting.append(dependency["pkg"])
linked.remove(metadata["resolve"]["root"])

allowed = set(tomllib.loads((root / "deny.toml").read_text(encoding="utf-8"))["licenses"]["allow"])


def is_allowed(licence):
    """Whether an SPDX expression, or the older form with strokes, can be met by allowed licences alone."""
    words = re.findall(r"[()]|[^\s()]+", licence.replace("/", " OR ").replace(" WITH ", "-with-"))
    known = {"(": "(", ")": ")", "OR": "or", "AND": "and"}
    return eval(" ".join(known.get(word, str(word in allowed)) for word in words))


texts = {}
print("Pasqyra is under the MIT licence (LICENSE). In it are works of others, under these licences.\n")
for package in sorted((packages[node] for node in linked), key=lambda package: (package["name"], package["version"])):
    name = f"{package['name']} {package['version']}"
    if not package["license"] and not package["license_file"]:
        sys.exit(f"{name} names no licence")
    if package["license"] and not is_allowed(package["license"]):
        sys.exit(f"{name}: {package['license']} is not among the licences of deny.toml")
    print(f"{name}: {package['license'] or package['license_file']}")
    folder = pathlib.Path(package["manifest_path"]).parent
    for file in sorted(folder.iterdir()):
        if file.is_file() and file.name.upper().startswith(("LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE")):
            text = file.read_text(encoding="utf-8", errors="replace").strip().replace("\r\n", "\n")
            texts.setdefault(text, []).append(name)
print("Inter, the typeface: OFL-1.1")
texts.setdefault((root / "assets/fonts/OFL.txt").read_text(encoding="utf-8").strip(), []).append("Inter")

for text, names in texts.items():
    print(f"\n{'=' * 100}\n{', '.join(names)}\n{'=' * 100}\n\n{text}")
