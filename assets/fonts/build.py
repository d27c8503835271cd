#!/usr/bin/env python3
"""Build Inter-Regular.ttf and Inter-SemiBold.ttf for Pasqyra.

    pip install fonttools==4.* brotli
    python3 build.py SOURCE_FOLDER [OUTPUT_FOLDER]

SOURCE_FOLDER holds Inter 4.1's full static fonts, Inter-Regular and
Inter-SemiBold, as .woff2 or .ttf. The output folder is this script's own
unless given.
"""
import copy
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

WEIGHTS = {"Regular": 400, "SemiBold": 600}

# Characters whose tabular form becomes the default. All of these get the one
# width of a digit. Full stop, comma, colon, brackets, hyphen and spaces keep
# their ordinary forms: in running text the tabular ones are too loose or tight.
TABULAR = "0123456789+−×÷=≠<>≤≥±≈"

RANGES = [
    (0x0020, 0x007E),  # Basic Latin
    (0x00A0, 0x024F),  # Latin-1, Latin Extended-A and -B
    (0x02B9, 0x02BC), (0x02C6, 0x02DD),  # modifier apostrophes, spacing accents
    (0x0300, 0x036F),  # combining marks
    (0x0400, 0x04FF),  # Cyrillic
    (0x1E00, 0x1EFF),  # Latin Extended Additional
    (0x2000, 0x206F),  # general punctuation, spaces
    (0x2070, 0x209F),  # superscripts and subscripts
    (0x20A0, 0x20BF),  # currency
]
SINGLE = (
    "\ufeff\ufffd№™←↑→↓↔↕↖↗↘↙↩↪↶↷↺↻⇧⌘⌥⌃⌫⏎↵∂∆∏∑−√∞∫≈≠≤≥"
    "✓✗⚠▲▼▶◀△▽▷◁►◄●○■□▪◆◇★☆"
)
FEATURES = ["ccmp", "locl", "kern", "mark", "mkmk"]
NOTE = ("Pasqyra build of Inter: tabular digits (tnum) frozen as the default "
        "digits, character set subset.")


def freeze_tabular(font):
    """Point the character map at the glyphs that tnum would substitute."""
    gsub = font["GSUB"].table
    swap = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for sub in gsub.LookupList.Lookup[index].SubTable:
                    swap.update(getattr(sub, "ExtSubTable", sub).mapping)
    for table in font["cmap"].tables:  # some of them share one mapping
        for code in map(ord, TABULAR):
            glyph = table.cmap.get(code)
            table.cmap[code] = swap.get(glyph, glyph)


def add_characters(font):
    """Map what Inter lacks: U+FFFD draws as .notdef; the word joiner and the
    soft hyphen are as empty as U+200B."""
    font["glyf"]["uniFFFD"] = copy.deepcopy(font["glyf"][".notdef"])
    font["hmtx"]["uniFFFD"] = font["hmtx"][".notdef"]
    font.setGlyphOrder(font["glyf"].glyphOrder)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[0xFFFD] = "uniFFFD"
            table.cmap[0x00AD] = table.cmap[0x2060] = table.cmap[0x200B]


def rename(font, style, weight):
    name = font["name"]
    version = name.getDebugName(5)
    name.names = [r for r in name.names if r.nameID in (0, 1, 2, 4, 6, 7, 8, 9, 11, 12, 13, 14)]
    regular = weight == 400
    put = lambda ident, text: name.setName(text, ident, 3, 1, 0x409)
    put(1, "Inter" if regular else f"Inter {style}")
    put(2, "Regular")
    put(3, f"{version};Pasqyra;Inter-{style}")
    put(4, f"Inter {style}")
    put(5, f"{version};tnum digits frozen, subset")
    put(6, f"Inter-{style}")
    put(10, NOTE)
    put(16, "Inter")  # the family for programs that match by weight
    put(17, style)
    font["OS/2"].usWeightClass = weight


def build(source, target, style, weight):
    path = next(p for p in (source / f"Inter-{style}.woff2", source / f"Inter-{style}.ttf") if p.exists())
    font = TTFont(path, recalcTimestamp=False)
    font.flavor = None
    freeze_tabular(font)
    add_characters(font)

    options = subset.Options()
    options.layout_features = FEATURES
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.hinting = False
    options.glyph_names = False
    options.recalc_timestamp = False
    options.drop_tables += ["DSIG"]
    subsetter = subset.Subsetter(options)
    chars = {c for low, high in RANGES for c in range(low, high + 1)}
    subsetter.populate(unicodes=chars | {ord(c) for c in SINGLE})
    subsetter.subset(font)

    rename(font, style, weight)
    out = target / f"Inter-{style}.ttf"
    font.save(out)
    print(f"{out.name}: {out.stat().st_size} bytes, {len(font.getGlyphOrder())} glyphs")


if __name__ == "__main__":
    here = Path(__file__).resolve().parent
    for style, weight in WEIGHTS.items():
        build(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else here, style, weight)
