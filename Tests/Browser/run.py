#!/usr/bin/env python3
"""Opens every page of a built site in a real browser and checks what only a browser can tell.

    python Tests/Browser/run.py [SITE]
    python Tests/Browser/run.py --self-test

Prints a line for each fault and ends with 'N passed, N failed'. The self-test runs the same checks on a page that
has every fault, and fails when one is not found.
"""

import sys
from pathlib import Path

import browser
import interactions
import links
import markup
from outcome import Outcome

# What must be said of the page in faulty/, each fault once.
FAULTS = [
    "'gone.html' leads to no file",
    "'#gone' leads to no id",
    "'/gone' leads out of the site",
    "loads 'http://127.0.0.1:9/a.png' from another host",
    "Duplicate ID",
    "asks http://127.0.0.1:9/a.png",
    "not loaded: http://127.0.0.1:9/a.png",
    "console: loud",
    "scrolls sideways: 608 px in 360 px",
    "'below' lies on 'above'",
    "'left' lies on 'right'",
    "'beyond' is clipped",
    "'alone beyond' is clipped",
    "'small' is 9.0 px high",
    "axe color-contrast",
    "axe image-alt",
    "'scripted' is seen with JavaScript only",
]


def main() -> int:
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    site = Path(sys.argv[1] if len(sys.argv) > 1 else "site").resolve()
    if not any(site.rglob("*.html")):
        print(f"error: there is no page in {site}; run 'make site' first", file=sys.stderr)
        return 66
    outcome = check(site)
    for fault in outcome.faults:
        print(fault)
    print(f"{outcome.passed} passed, {outcome.failed} failed")
    return 1 if outcome.failed else 0


def check(site: Path) -> Outcome:
    outcome = Outcome(site)
    pages = sorted(site.rglob("*.html"))
    links.check(pages, outcome)
    markup.check(pages, outcome)
    browser.check(looked_at(pages, site), outcome)
    if (site / "leaderboard.html").exists():
        interactions.check(outcome)
    return outcome


def looked_at(pages: list[Path], site: Path) -> list[Path]:
    """All pages of the site's root. Those of one folder, the models' or the metrics', are of one kind and differ in
    their numbers: of them the longest, the shortest and every fiftieth."""
    chosen = {page for page in pages if page.parent == site}
    for folder in {page.parent for page in pages} - {site}:
        of_one_kind = [page for page in pages if page.parent == folder]
        by_length = sorted(of_one_kind, key=lambda page: page.stat().st_size)
        chosen |= {by_length[0], by_length[-1], *of_one_kind[::50]}
    return sorted(chosen)


def self_test() -> int:
    found = check(Path(__file__).resolve().parent / "faulty").faults
    unseen = [fault for fault in FAULTS if not any(fault in line for line in found)]
    for fault in unseen:
        print(f"the browser tests do not find: {fault}")
    return 1 if unseen else 0


if __name__ == "__main__":
    sys.exit(main())
