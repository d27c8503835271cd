#!/usr/bin/env python3
"""Writes the installer's texts for NSIS, out of assets/locales/*/installer.ftl."""

import pathlib
import re

LANGUAGES = {"sq": "ALBANIAN", "en": "ENGLISH", "sr": "SERBIANLATIN", "tr": "TURKISH", "bs": "BOSNIAN"}

locales = pathlib.Path(__file__).parents[2] / "locales"
for language, name in LANGUAGES.items():
    source = (locales / language / "installer.ftl").read_text(encoding="utf-8")
    for key, text in re.findall(r"^installer-([a-z-]+) = (.+)$", source, re.MULTILINE):
        text = text.replace("$", "$$").replace('"', '$\\"')
        print(f'LangString {key.replace("-", "_")} ${{LANG_{name}}} "{text}"')
