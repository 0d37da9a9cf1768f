"""The search box of every page."""

from axe_playwright_python.sync_playwright import Axe

from browser import accessibility_faults, SCHEMES


def test_names_are_found_by_any_part_whatever_the_case(reader):
    """The search lists the models whose names contain the text, in the order of the leaderboard."""
    with reader.page("index.html") as tab:
        name = tab.evaluate("models[5][1]")
        part = name[1:6].upper()
        tab.locator("#find-model").fill(part)
        expected = tab.evaluate("(part) => models.filter(([key, name]) => `${name}\\n${key}`.toLowerCase().includes(part))"
                                ".map(([, name]) => name)", part.lower())
        listed = tab.locator("[role=option] > span:first-child").all_inner_texts()
        assert len(listed) == min(len(expected), 12), f"{len(listed)} listed of {len(expected)}"
        assert all(text.startswith(name) for text, name in zip(listed, expected)), listed
        assert str(len(expected)) in tab.locator(".find [role=status]").inner_text(), "the count is not announced"


def test_arrows_and_enter_choose(reader):
    """Arrow keys move through the list, Enter chooses, and the address keeps the choice."""
    with reader.page("index.html") as tab:
        box = tab.locator("#find-model")
        box.press("ArrowDown")
        assert box.get_attribute("aria-expanded") == "true", "the list is not open"
        box.press("ArrowDown")
        active = tab.locator(f"#{box.get_attribute('aria-activedescendant')}")
        assert active.get_attribute("aria-selected") == "true", "the option is not selected"
        key = active.get_attribute("data-key")
        assert key == tab.evaluate("models[1][0]"), f"the second option is {key}"
        box.press("Enter")
        assert tab.url.endswith(f"#model={key}"), tab.url
        assert box.get_attribute("aria-expanded") == "false", "the list stays open"
        assert tab.evaluate("models[1][1]") in tab.locator(".chosen-line").inner_text(), "the line does not name it"


def test_escape_closes_then_clears(reader):
    """Escape closes the list and, pressed again, empties the box."""
    with reader.page("index.html") as tab:
        box = tab.locator("#find-model")
        box.fill("a")
        box.press("Escape")
        assert box.input_value() == "a" and not tab.locator(".found").is_visible(), "the list is not closed"
        box.press("Escape")
        assert box.input_value() == "", "the box is not empty"


def test_nothing_found_is_said(reader):
    """A text that no name contains is answered in words."""
    with reader.page("index.html") as tab:
        tab.locator("#find-model").fill("no such model")
        assert "No model" in tab.locator(".found").inner_text()


def test_every_page_has_the_box(reader):
    """The search lists models on every page of the site's root, and on a model's and a metric's."""
    pages = sorted(page.name for page in reader.site.glob("*.html") if page.name != "404.html")
    with reader.page("index.html") as tab:
        for page in pages + of_folders(reader.site):
            tab.goto((reader.site / page).as_uri())
            tab.locator("#find-model").press("ArrowDown")
            assert tab.locator("[role=option]").count() > 1, f"{page} lists nothing"


def test_axe_finds_nothing_in_what_opens(reader):
    """With the list open and a model chosen, axe finds no violation in either scheme on any kind of page."""
    # The pages with their closed controls have been looked at by browser.py; here it is about what opens over them.
    parts = [".find", ".chosen-line", "#leaderboard thead", "main > .tools"]
    axe = Axe()
    for scheme in SCHEMES:
        with reader.page("index.html", scheme=scheme) as tab:
            key = tab.evaluate("models[0][0]")
            for page in ["index.html", "leaderboard.html", "data.html", *of_folders(reader.site)]:
                tab.goto((reader.site / page).as_uri() + f"#model={key}")
                tab.locator("#find-model").press("ArrowDown")
                there = [part for part in parts if tab.locator(part).count()]
                faults = accessibility_faults(axe, tab, {"include": [[part] for part in there]})
                reader.faults += [f"{page}, {scheme}: {fault}" for fault in faults]


def of_folders(site) -> list[str]:
    return [min(site.glob(f"{folder}/*.html")).relative_to(site).as_posix() for folder in ("models", "metrics")]
