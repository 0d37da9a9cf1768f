"""Writes the reference tables of the Graphics tests to Tests/GraphicsTests/Reference.

    pip install fonttools matplotlib
    python scripts/reference/make_graphics.py [folder of DejaVuSans.ttf and DejaVuSans-Bold.ttf]

ramps.csv     matplotlib's viridis and cividis at 32 even steps
advances.csv  advance widths of DejaVu Sans, regular and bold, in 1/2048 em

With --swift it prints the tables of DejaVuAdvances.swift instead.
"""

import sys
from pathlib import Path

from fontTools.ttLib import TTFont
from matplotlib import colormaps

BLOCKS = [
    (0x0020, 0x017F, "Latin"),
    (0x0370, 0x03FF, "Greek"),
    (0x2010, 0x2044, "Punctuation"),
    (0x2070, 0x209C, "Superscripts and subscripts"),
    (0x2190, 0x2199, "Arrows"),
    (0x2200, 0x226B, "Mathematical operators"),
]
HERE = Path(__file__).parents[2] / "Tests" / "GraphicsTests" / "Reference"


def advances(folder):
    fonts = [TTFont(folder / name) for name in ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")]
    maps = [font.getBestCmap() for font in fonts]
    for first, last, _ in BLOCKS:
        for code in range(first, last + 1):
            if all(code in map for map in maps):
                yield code, *(font["hmtx"][map[code]][0] for font, map in zip(fonts, maps))


def write_swift(folder):
    known = {code: widths for code, *widths in advances(folder)}
    for first, last, name in BLOCKS:
        print(f"        // {name}")
        print(f"        Block(\n            first: 0x{first:04x},")
        for index, weight in enumerate(("regular", "bold")):
            print(f"            {weight}: [")
            # A control code has no width; a letter that the font lacks is drawn in another font.
            numbers = [
                known[code][index] if code in known else 0 if code < 0xA0 else 2458
                for code in range(first, last + 1)
            ]
            line = ""
            for number in numbers:
                if len(line) + len(f"{number}, ") > 92:
                    print("                " + line.rstrip())
                    line = ""
                line += f"{number}, "
            print("                " + line.rstrip())
            print("            ]" + ("," if index == 0 else "),"))


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--swift"]
    folder = Path(arguments[0] if arguments else "/usr/share/fonts/truetype/dejavu")
    if "--swift" in sys.argv:
        write_swift(folder)
        return
    rows = ["code,regular,bold"] + [",".join(map(str, row)) for row in advances(folder)]
    (HERE / "advances.csv").write_text("\n".join(rows) + "\n")
    rows = ["ramp,step,hex"]
    for name in ("viridis", "cividis"):
        for step in range(32):
            red, green, blue = (round(255 * channel) for channel in colormaps[name](step / 31)[:3])
            rows.append(f"{name},{step},#{red:02x}{green:02x}{blue:02x}")
    (HERE / "ramps.csv").write_text("\n".join(rows) + "\n")


main()
