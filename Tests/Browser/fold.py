"""Folding the leaderboard's columns."""

# Widths that the headers of the groups span against the columns below them, and cells against headers.
FAULTS_OF_SHAPE = """() => {
  const table = document.getElementById("leaderboard");
  const faults = [];
  const shown = (selector) => [...table.querySelectorAll(selector)].filter((element) => !element.hidden);
  const headers = shown("thead th[scope=col]");
  const spans = shown("thead th[scope=colgroup]").reduce((sum, { colSpan }) => sum + colSpan, 1);
  if (spans !== headers.length) faults.push(`groups span ${spans} of ${headers.length} columns`);
  if (shown("col").length !== headers.length) faults.push("there are more or fewer cols than headers");
  const row = table.tBodies[0].rows[0];
  if (row.cells.length !== headers.length) faults.push(`a row has ${row.cells.length} cells of ${headers.length}`);
  headers.forEach((header, place) => {
    const [one, other] = [header, row.cells[place]].map((cell) => cell.getBoundingClientRect());
    if (Math.abs(one.left - other.left) > 1 || Math.abs(one.right - other.right) > 1)
      faults.push(`${header.textContent} stands not above its cells`);
  });
  return faults;
}"""

CELLS = "() => [...document.querySelectorAll('#leaderboard tbody tr')].slice(0, 5).map((row) => row.innerText)"


def columns(tab) -> list[str]:
    return tab.locator("#leaderboard th[data-column]:visible").evaluate_all("(all) => all.map((th) => th.dataset.column)")


def members(tab, name: str) -> list[str]:
    return tab.locator(f'#leaderboard th[data-parent="{name}"]').evaluate_all("(all) => all.map((th) => th.dataset.column)")


def test_the_top_of_the_tree_is_shown_at_first(reader):
    """At first the aggregate, the benchmarks directly below it and the metrics of no benchmark are shown."""
    with reader.page("leaderboard.html") as tab:
        aggregate = columns(tab)[0]
        top = [aggregate, *members(tab, aggregate)]
        outside = tab.locator("#leaderboard th[data-column]:not([data-parent])").evaluate_all(
            "(all) => all.map((th) => th.dataset.column)")
        assert set(columns(tab)) == {*top, *outside}, columns(tab)
        assert not tab.evaluate(FAULTS_OF_SHAPE), tab.evaluate(FAULTS_OF_SHAPE)


def test_a_benchmark_opens_and_closes_its_members(reader):
    """A benchmark's button opens its members and no deeper ones, says so, and folds all below it again."""
    with reader.page("leaderboard.html") as tab:
        before = columns(tab)
        button = tab.locator("#leaderboard .fold:visible").first
        name = button.evaluate("(button) => button.closest('th').dataset.column")
        assert button.get_attribute("aria-expanded") == "false"
        button.click()
        assert button.get_attribute("aria-expanded") == "true"
        assert set(columns(tab)) - set(before) == set(members(tab, name))
        assert not tab.evaluate(FAULTS_OF_SHAPE), tab.evaluate(FAULTS_OF_SHAPE)
        inner = tab.locator(f'th[data-parent="{name}"] .fold').first
        inner.click()
        assert len(columns(tab)) > len(before) + len(members(tab, name))
        assert not tab.evaluate(FAULTS_OF_SHAPE), tab.evaluate(FAULTS_OF_SHAPE)
        button.click()
        assert columns(tab) == before
        assert not tab.evaluate(FAULTS_OF_SHAPE), tab.evaluate(FAULTS_OF_SHAPE)


def test_all_open_is_the_page_without_script(reader):
    """With all benchmarks open the table holds what it holds without the script, cell by cell."""
    with reader.page("leaderboard.html", java_script_enabled=False) as tab:
        plain = [row.inner_text() for row in tab.locator("#leaderboard tbody tr").all()[:5]]
    with reader.page("leaderboard.html") as tab:
        tab.locator("text=Open all").click()
        assert tab.evaluate(CELLS) == plain
        assert not tab.evaluate(FAULTS_OF_SHAPE), tab.evaluate(FAULTS_OF_SHAPE)
        tab.locator("text=Fold all").click()
        assert len(columns(tab)) < len(plain[0].split("\t")) - 4


def test_names_and_header_stay_in_sight(reader):
    """The models' names and the header stay where they are when the table is scrolled."""
    with reader.page("leaderboard.html") as tab:
        tab.locator("text=Open all").click()
        name = tab.locator("#leaderboard thead th").first
        before = name.bounding_box()
        tab.locator("#leaderboard").evaluate("(table) => table.parentElement.scrollTo(900, 700)")
        after = name.bounding_box()
        assert abs(before["x"] - after["x"]) < 2 and abs(before["y"] - after["y"]) < 2, (before, after)
