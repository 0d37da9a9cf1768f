"""Everything that can be used can be reached by keyboard alone."""

FOCUSABLE = """() => [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")]
  .filter((element) => element.checkVisibility({ visibilityProperty: true })).length"""


def reached(tab) -> int:
    """How many different elements Tab reaches before it comes to the first one again."""
    tab.evaluate("window.reached = new Set()")
    for _ in range(2000):
        tab.keyboard.press("Tab")
        isNew = tab.evaluate(
            "() => { const e = document.activeElement; if (e === document.body || reached.has(e)) return false;"
            " reached.add(e); return true }")
        if not isNew:
            break
    return tab.evaluate("reached.size")


def test_tab_reaches_every_control_of_the_leaderboard(reader):
    """Tab reaches every link, field and button of the leaderboard, with a benchmark open and a model chosen."""
    with reader.page("leaderboard.html") as tab:
        tab.evaluate("chooseModel(models[0][0])")
        tab.locator("#filter-models").fill(tab.evaluate("models[0][1]"))
        tab.locator(".fold").first.click()
        tab.evaluate("document.activeElement.blur(); getSelection().removeAllRanges()")
        tab.locator(".skip").focus()
        tab.evaluate("document.activeElement.blur()")
        expected = tab.evaluate(FOCUSABLE)
        assert reached(tab) >= expected - 1, f"{tab.evaluate('reached.size')} of {expected} are reached"


def test_tab_reaches_every_figure(reader):
    """Tab reaches every link, details and figure of a page with heatmaps, each figure once."""
    with reader.page(reader.page_with("data-metrics=")) as tab:
        expected = tab.evaluate(FOCUSABLE)
        assert reached(tab) == expected, f"{tab.evaluate('reached.size')} of {expected} are reached"


def test_choosing_and_opening_need_no_pointer(reader):
    """Space opens a benchmark, and the chosen model is put away by Enter, after which the search box has the focus."""
    with reader.page("leaderboard.html") as tab:
        fold = tab.locator(".fold").first
        fold.focus()
        tab.keyboard.press("Space")
        assert fold.get_attribute("aria-expanded") == "true"
        tab.evaluate("chooseModel(models[0][0])")
        tab.get_by_role("button", name="Clear", exact=True).focus()
        tab.keyboard.press("Enter")
        assert tab.evaluate("document.activeElement.id") == "find-model"
