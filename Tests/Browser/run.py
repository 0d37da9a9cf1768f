#!/usr/bin/env python3
"""Opens every page of a built site in a real browser and checks what only a browser can tell.

    python Tests/Browser/run.py [SITE]

Prints a line for each fault and ends with 'N passed, N failed'.
"""

import sys
from pathlib import Path

import browser
import links
import markup
from outcome import Outcome


def main() -> int:
    site = Path(sys.argv[1] if len(sys.argv) > 1 else "site").resolve()
    pages = sorted(site.rglob("*.html"))
    if not pages:
        print(f"error: there is no page in {site}; run 'make site' first", file=sys.stderr)
        return 66
    outcome = Outcome(site)
    links.check(pages, outcome)
    markup.check(pages, outcome)
    browser.check(pages, outcome)
    print(f"{outcome.passed} passed, {outcome.failed} failed")
    return 1 if outcome.failed else 0


if __name__ == "__main__":
    sys.exit(main())
