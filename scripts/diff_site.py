"""Says in words what a change moved between two built sites.

    python3 scripts/diff_site.py [--old FOLDER] [--new FOLDER] [--all] [--exit-code]

The old site is the committed site/ unless a folder is named, the new one is site/ as it stands. The exit code is 0
whatever differs, 1 with --exit-code when something does, and 2 for a folder that is not a site.
"""

import argparse
import os
import sys
from pathlib import Path

from diff_site import comparison, files, sites

REPOSITORY = Path(__file__).resolve().parents[1]


def main() -> int:
    arguments = parsed()
    try:
        old = sites.read_folder(arguments.old) if arguments.old else sites.read_commit("HEAD", "site", REPOSITORY)
        new = sites.read_folder(arguments.new)
    except sites.NotASite as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    # The words hold signs that a terminal without a locale cannot encode.
    sys.stdout.reconfigure(encoding="utf-8")
    try:
        print("\n".join(comparison.told(old, new, arguments.all)), flush=True)
    except BrokenPipeError:  # the reader, head say, has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 1 if arguments.exit_code and not files.compare(old, new).none else 0


def parsed() -> argparse.Namespace:
    site = REPOSITORY / "site"
    parser = argparse.ArgumentParser(description="Says in words what a change moved between two built sites.")
    parser.add_argument("--old", type=Path, metavar="FOLDER", help="the site before; the committed site/ unless it is given")
    parser.add_argument("--new", type=Path, metavar="FOLDER", help="the site after; site/ unless it is given", default=site)
    parser.add_argument("--all", action="store_true", help="tell everything, rather than the first 20 lines of a kind")
    parser.add_argument("--exit-code", action="store_true", help="exit with 1 when something differs")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
