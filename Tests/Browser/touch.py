"""The controls on a phone."""

SMALL = """() => [...document.querySelectorAll(".control :is(input, button, li)")]
  .filter((element) => element.checkVisibility()).map((element) => [element, element.getBoundingClientRect()])
  .filter(([, box]) => box.width < 24 || box.height < 24)
  .map(([element, box]) => `${element.outerHTML.slice(0, 80)}: ${box.width} × ${box.height}`)"""


def test_controls_can_be_hit_and_make_no_page_scroll_sideways(reader):
    """At 360 px every control is at least 24 px wide and high, and nothing scrolls sideways with lists and benchmarks open."""
    with reader.page("leaderboard.html", width=360) as tab:
        tab.evaluate("chooseModel(models[0][0])")
        tab.locator("text=Open all").click()
        tab.get_by_role("button", name="Next mark on this page").click()
        tab.locator("#find-model").press("ArrowDown")
        assert tab.evaluate(SMALL) == [], tab.evaluate(SMALL)
        width = tab.evaluate("document.documentElement.scrollWidth")
        assert width == 360, f"{width} px wide"
        box = tab.locator(".found").bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= 360, box


def test_paper_shows_no_controls(reader):
    """On paper no control is printed."""
    with reader.page("leaderboard.html") as tab:
        tab.emulate_media(media="print")
        assert tab.locator(".control:visible").count() == 0


def test_without_script_there_are_no_controls(reader):
    """Without JavaScript no page has a control that does nothing."""
    for page in ("index.html", "leaderboard.html"):
        with reader.page(page, java_script_enabled=False) as tab:
            assert tab.locator("button, input").count() == 0
