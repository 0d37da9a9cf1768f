"""Makes the numbers that tests compare with, and compares them with those in the repository.

    python scripts/reference.py          say which files differ
    python scripts/reference.py --write  put the new ones in their place

The scripts that make them run in a copy of the repository's folders. Another processor may add in another order, so
that numbers may differ in their last digits; nothing else may.
"""

import math
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
NUMBER = re.compile(r"(-?\d+\.?\d*(?:[eE][-+]?\d+)?)")


def main() -> int:
    with tempfile.TemporaryDirectory() as temporary:
        copy = Path(temporary)
        for folder in ["scripts/reference", "Tests/*/Reference", "Tests/*/Shapes"]:
            for path in REPOSITORY.glob(folder):
                shutil.copytree(path, copy / path.relative_to(REPOSITORY))
        for script in sorted(copy.glob("scripts/reference/make_*.py")):
            subprocess.run([sys.executable, str(script)], check=True, stdout=subprocess.DEVNULL)
        # In a folder of shapes only this file is made; the tables beside it are what it is made from.
        found = [*copy.glob("Tests/*/Reference/*"), *copy.glob("Tests/*/Shapes/*/expected.json")]
        made = {path.relative_to(copy): path for path in sorted(found) if path.is_file()}
        if "--write" in sys.argv:
            for path, source in made.items():
                shutil.copyfile(source, REPOSITORY / path)
            return 0
        stale = [path for path, source in made.items() if not agree(REPOSITORY / path, source)]
    for path in stale:
        print(f"{path}: error: the script that makes it makes something else; run 'make reference'", file=sys.stderr)
    print(f"{len(made) - len(stale)} reference files agree, {len(stale)} differ")
    return 1 if stale else 0


def agree(old: Path, new: Path) -> bool:
    if not old.is_file():
        return False
    one, other = NUMBER.split(old.read_text("utf-8")), NUMBER.split(new.read_text("utf-8"))
    return len(one) == len(other) and all(a == b or close(a, b) for a, b in zip(one, other))


def close(one: str, other: str) -> bool:
    try:
        return math.isclose(float(one), float(other), rel_tol=1e-10, abs_tol=1e-14)
    except ValueError:
        return False


if __name__ == "__main__":
    sys.exit(main())
