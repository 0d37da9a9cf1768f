"""What the script adds for readers works. Each test is a function whose first line of documentation says what it shows;
its page is opened from the disk, and the browser may complain of nothing meanwhile."""

import inspect
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

import chosen_model
import download
import filter
import find_model
import fold
import heatmap
import keyboard
import sort
import touch
from browser import watch
from outcome import Outcome

# What should happen happens at once; this is for a busy machine.
TIMEOUT = 10_000  # ms

PARTS = (find_model, chosen_model, sort, filter, fold, heatmap, keyboard, touch, download)


class Reader:
    """Opens pages of the site as a reader does."""

    def __init__(self, browser: Browser, site: Path):
        self.browser = browser
        self.site = site
        self.faults: list[str] = []

    @contextmanager
    def page(self, path: str, *, width: int = 1280, scheme: str = "light", **context) -> Iterator[Page]:
        """A page in a browser window of its own: 'leaderboard.html', with a fragment if it has one."""
        file, _, fragment = path.partition("#")
        window = self.browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, **context)
        window.set_default_timeout(TIMEOUT)
        tab = window.new_page()
        watch(tab, self.faults)
        tab.goto((self.site / file).as_uri() + (f"#{fragment}" if fragment else ""))
        yield tab
        window.close()

    def page_with(self, markup: str) -> str:
        """The first page of the site's root that holds the markup."""
        pages = sorted(self.site.glob("*.html"))
        return next(page.name for page in pages if markup in page.read_text("utf-8"))


def check(outcome: Outcome) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        )
        for part in PARTS:
            for test in tests(part):
                reader = Reader(browser, outcome.site)
                try:
                    test(reader)
                except Exception as error:
                    reader.faults.append(f"{type(error).__name__}: {error}")
                outcome.add(outcome.site, inspect.getdoc(test).splitlines()[0], reader.faults)
        browser.close()


def tests(part) -> list[Callable[[Reader], None]]:
    return [value for name, value in vars(part).items() if name.startswith("test_")]
