"""The chosen model: in the address, on every page, and marked wherever it is."""

from urllib.parse import quote


def first(tab, place: int = 0) -> dict:
    """A model of the list, by its place on the leaderboard."""
    return tab.evaluate("(place) => Object.fromEntries(['key', 'name', 'page'].map((n, i) => [n, models[place][i]]))", place)


def opened(reader) -> dict:
    with reader.page("index.html") as tab:
        return first(tab)


def test_links_carry_the_model_on(reader):
    """The chosen model stays chosen on the page that a link leads to, until it is put away."""
    model = opened(reader)
    with reader.page(f"index.html#model={model['key']}") as tab:
        tab.locator("nav a", has_text="Leaderboard").click()
        tab.wait_for_url("**/leaderboard.html#*")
        assert tab.locator("tr.chosen").get_attribute("data-model") == model["key"]
        tab.get_by_role("button", name="Clear", exact=True).click()
        assert "#" not in tab.url, tab.url
        assert tab.locator(".chosen").count() == 0 and not tab.locator(".chosen-line").is_visible()
        assert tab.locator("nav a", has_text="Leaderboard").get_attribute("href") == "leaderboard.html"


def test_a_shared_link_reaches_its_section(reader):
    """An address with a section and a model scrolls to the section, as it does without the model."""
    model = opened(reader)
    with reader.page("data.html#cohorts") as tab:
        place = tab.evaluate("scrollY")
    with reader.page(f"data.html#cohorts&model={model['key']}") as tab:
        assert tab.evaluate("document.querySelector(':target')?.id") == "cohorts", "the section is not the target"
        # The line that names the model takes some room.
        assert abs(tab.evaluate("scrollY") - place) < 120, f"scrolled to {tab.evaluate('scrollY')}, not to {place}"
        assert tab.url.endswith(f"#cohorts&model={model['key']}"), tab.url
        assert place > 500, "the section is at the top of the page anyhow"


def test_an_anchor_keeps_the_model(reader):
    """A link to a section of the same page goes there and keeps the model, at the second click too."""
    model = opened(reader)
    with reader.page(f"data.html#model={model['key']}") as tab:
        for _ in range(2):
            tab.evaluate("scrollTo(0, 0)")
            tab.locator("#cohorts .anchor").focus()
            tab.evaluate("scrollTo(0, 0)")
            tab.keyboard.press("Enter")
            tab.wait_for_function("scrollY > 100")
            assert tab.url.endswith(f"#cohorts&model={model['key']}"), tab.url


def test_back_undoes_a_choice(reader):
    """The Back button brings the model that was chosen before, then none."""
    with reader.page("index.html") as tab:
        keys = [first(tab, place)["key"] for place in (0, 1)]
        for key in keys:
            tab.evaluate("(key) => chooseModel(key)", key)
        tab.go_back()
        tab.wait_for_function("(key) => chosen.key === key", arg=keys[0])
        tab.go_back()
        tab.wait_for_function("chosen.key === null")
        assert not tab.locator(".chosen-line").is_visible()


def test_an_unknown_key_is_said(reader):
    """A key that no model has is named in the line, even if it is written wrongly."""
    for key in ("no such model", "<b>&"):
        with reader.page(f"index.html#model={quote(key)}") as tab:
            assert f"No model of this site has the key {key}." in tab.locator(".chosen-line").inner_text()
    with reader.page("index.html#model=%E0%A4%A") as tab:
        assert "No model of this site" in tab.locator(".chosen-line").inner_text()


def test_dots_are_named_in_front_and_inside(reader):
    """In drawings the model's marks come last, have another look than colour, and are named once inside the drawing."""
    for kind in ("score-scatter", "coverage-scatter", "ranking-strips"):
        page = reader.page_with(f'data-kind="{kind}"')
        with reader.page(page) as tab:
            figure = tab.locator(f"figure[data-kind={kind}] svg").first
            before = figure.inner_html()
            keys = figure.evaluate("(svg) => [...new Set([...svg.querySelectorAll('[data-model]')].map((m) => m.dataset.model))]")
            for key in keys[:3] + keys[-3:]:
                tab.evaluate("(key) => chooseModel(key)", key)
                faults = figure.evaluate(FAULTS_OF_MARKS, key)
                assert not faults, f"{page}, {kind}, {key}: {faults}"
            tab.evaluate("chooseModel(null)")
            assert figure.inner_html() == before, f"{page}, {kind}: the drawing is not as it was"


FAULTS_OF_MARKS = """(svg, key) => {
  const faults = [];
  const name = modelsByKey.get(key).name;
  const marks = [...svg.querySelectorAll(".chosen")];
  if (!marks.length || marks.some((mark) => mark.dataset.model !== key)) faults.push("others are marked");
  const behind = [...svg.querySelectorAll("[data-model]:not(.chosen)")];
  if (behind.some((mark) => mark.parentNode === marks[0].parentNode
      && marks[0].compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING)) faults.push("not in front");
  if (marks.some((mark) => getComputedStyle(mark).strokeWidth !== "2px")) faults.push("no outline");
  const texts = [...svg.querySelectorAll("text")].filter((text) => text.textContent.trim() === name);
  if (!texts.length) faults.push("not named");
  const view = svg.viewBox.baseVal;
  for (const text of texts) {
    const box = text.getBBox();
    if (box.x < view.x || box.x + box.width > view.x + view.width) faults.push("the name is clipped");
  }
  return faults;
}"""


def test_every_page_about_models_marks_the_model(reader):
    """Tables, histograms and the coverage map mark the model, and the button goes through the places that can be seen."""
    model = opened(reader)
    metric = min(reader.site.glob("metrics/*.html"), key=lambda page: model["key"] not in page.read_text("utf-8"))
    for page in ("leaderboard.html", "data.html", metric.relative_to(reader.site).as_posix()):
        with reader.page(f"{page}#model={model['key']}") as tab:
            tab.get_by_role("button", name="Next mark on this page").click()
            assert "1 of" in tab.locator(".reached").inner_text(), page
            marked = tab.locator("tr.chosen:visible, svg .chosen").first
            top = marked.bounding_box()["y"]
            assert 0 < top < 900, f"{page}: the place is not in sight, {top}"


def test_a_row_says_that_it_is_chosen(reader):
    """A marked row says so in words and in weight, not by its colour alone."""
    model = opened(reader)
    with reader.page(f"leaderboard.html#model={model['key']}") as tab:
        name = tab.locator("tr.chosen > th")
        assert "Chosen model: " in name.text_content()
        assert int(name.evaluate("(cell) => getComputedStyle(cell).fontWeight")) >= 600
