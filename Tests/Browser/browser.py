"""What every page must hold in Chromium: at a desk and on a phone, on a light and a dark screen, with and
without JavaScript."""

import re
import shutil
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from outcome import Outcome

WIDTHS = (1280, 360)
SCHEMES = ("light", "dark")
MEASURES = (Path(__file__).parent / "measures.js").read_text("utf-8")


def check(pages: list[Path], outcome: Outcome) -> None:
    with sync_playwright() as playwright:
        # Debian's browser, not one that the driver would download. Without its sandbox it runs as root too.
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        )
        texts = {}
        for width in WIDTHS:
            for scheme in SCHEMES:
                check_screen(browser, pages, width, scheme, texts, outcome)
        check_without_script(browser, pages, texts, outcome)
        check_drawings(browser, outcome)
        browser.close()


def check_screen(
    browser: Browser, pages: list[Path], width: int, scheme: str, texts: dict[Path, list[str]], outcome: Outcome
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    tab = context.new_page()
    faults: list[str] = []
    watch(tab, faults)
    axe = Axe()
    for file in pages:
        faults.clear()
        tab.goto(file.as_uri())
        tab.evaluate(MEASURES)
        # Colours do not move anything: what is measured in one scheme holds in the other.
        if scheme == "light":
            faults += tab.evaluate("faultsOfLayout()")
            faults += tab.evaluate("faultsOfDrawings()")
            if width >= 1280:
                faults += tab.evaluate("faultsOfTextSize()")
        texts[file] = visible_lines(tab)
        shorten_tables(tab)
        faults += accessibility_faults(axe, tab)
        outcome.add(file, f"{width} px, {scheme}", list(faults))
    context.close()


def check_without_script(browser: Browser, pages: list[Path], texts: dict[Path, list[str]], outcome: Outcome) -> None:
    """A script only adds: every line that a reader sees with it stands there without it."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": WIDTHS[-1], "height": 900})
    tab = context.new_page()
    faults: list[str] = []
    watch(tab, faults)
    for file in pages:
        faults.clear()
        tab.goto(file.as_uri())
        there = set(visible_lines(tab))
        faults += [f"'{line}' is seen with JavaScript only" for line in texts[file] if line not in there]
        outcome.add(file, "without JavaScript", list(faults))
    context.close()


def check_drawings(browser: Browser, outcome: Outcome) -> None:
    """The figures' own files, as somebody sees them who opens one alone."""
    context = browser.new_context()
    tab = context.new_page()
    faults: list[str] = []
    watch(tab, faults)
    for file in sorted(outcome.site.glob("figures/*.svg")):
        faults.clear()
        tab.goto(file.as_uri())
        tab.evaluate(MEASURES)
        faults += tab.evaluate("faultsOfDrawings()")
        outcome.add(file, "alone", list(faults))
    context.close()


def watch(tab: Page, faults: list[str]) -> None:
    """Collects what the browser complains of and every request that leaves the site."""
    tab.on("console", lambda message: faults.append(f"console: {message.text}"))
    tab.on("pageerror", lambda error: faults.append(f"script error: {error}"))
    tab.on("requestfailed", lambda request: faults.append(f"not loaded: {request.url}"))
    tab.on(
        "request",
        lambda request: None if request.url.startswith(("file:", "data:")) else faults.append(f"asks {request.url}"),
    )


def visible_lines(tab: Page) -> list[str]:
    """What a reader sees, without the controls that the script makes: they are no text of the page."""
    text = tab.evaluate(
        """() => {
          const controls = [...document.querySelectorAll(".control:not([hidden])")];
          for (const control of controls) control.hidden = true;
          const text = document.body.innerText;
          for (const control of controls) control.hidden = false;
          return text;
        }"""
    )
    # The cells of a row are one line with tabs. The script may fold some of them.
    return [line.strip() for line in re.split("[\\n\\t]", text) if line.strip()]


def shorten_tables(tab: Page) -> None:
    """Takes rows out of the middle of long tables. For the contrast of a cell axe asks what else lies there, of all cells
    of the page; for the leaderboard that takes minutes. The rows of a table are of one kind: the first 40 and the last
    10 stand for all, and no rule is left out."""
    tab.evaluate(
        "for (const { rows } of document.querySelectorAll('tbody')) [...rows].slice(40, -10).forEach((row) => row.remove())"
    )


def accessibility_faults(axe: Axe, tab: Page, part: dict | None = None) -> list[str]:
    """The violations that axe finds on the page, or in what axe calls a context of it."""
    # Without preloading axe does not fetch stylesheets, which the pages' own policy forbids.
    found = axe.run(tab, context=part, options={"preload": False}).response["violations"]
    return [
        f"axe {violation['id']}: {violation['help']}: {violation['nodes'][0]['html'][:160]}"
        for violation in found
    ]
