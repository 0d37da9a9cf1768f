"""What a heatmap tells of its cells."""

from contextlib import contextmanager


@contextmanager
def heatmap(reader, place: int = 0, **context):
    with reader.page(reader.page_with("data-metrics="), **context) as tab:
        grid = tab.locator("svg [data-metrics]").nth(place)
        grid.scroll_into_view_if_needed()
        yield tab, grid


def middle(grid, column: int, row: int) -> tuple[float, float]:
    box = grid.bounding_box()
    side = len(grid.get_attribute("data-metrics").split("\n"))
    return box["x"] + box["width"] * (column + 0.5) / side, box["y"] + box["height"] * (row + 0.5) / side


def told(tab) -> str:
    texts = tab.locator(".telling:visible").all_inner_texts()
    return texts[0] if texts else ""


def test_hovering_tells_the_numbers_of_the_table(reader):
    """Under the pointer the pair is named with the numbers of the figure's table, as far as its digits go."""
    with heatmap(reader) as (tab, grid):
        metrics = grid.get_attribute("data-metrics").split("\n")
        rows = grid.evaluate("(grid) => [...grid.closest('.bundle').querySelectorAll('tbody tr')]"
                             ".map((row) => [...row.cells].map((cell) => cell.textContent))")
        pairs = [(a, b) for a in range(len(metrics)) for b in range(a + 1, len(metrics))]
        assert len(rows) == len(pairs), "the table has not all pairs"
        for (a, b), row in list(zip(pairs, rows))[:: max(1, len(rows) // 8)]:
            tab.mouse.move(*middle(grid, b, a))
            text = told(tab)
            assert metrics[a] in text and metrics[b] in text, text
            _, _, rho, n, p, significant = row
            p = p if p.startswith("<") else f"= {p}"
            assert text.endswith(f"ρ = {rho}, n = {n}, p {p}, significant: {significant}"), (text, row)


def test_row_and_column_are_marked(reader):
    """The row, the column and the cell are outlined, and nothing is after the pointer has left."""
    with heatmap(reader) as (tab, grid):
        tab.mouse.move(*middle(grid, 3, 1))
        boxes = tab.locator(".marked-cell rect").evaluate_all("(all) => all.map((r) => ['x', 'y', 'width', 'height'].map((n) => +r.getAttribute(n)))")
        side = len(grid.get_attribute("data-metrics").split("\n"))
        assert boxes == [[0, 1, side, 1], [3, 0, 1, side], [3, 1, 1, 1]], boxes
        tab.mouse.move(2, 2)
        assert told(tab) == "" and tab.locator(".marked-cell rect").count() == 0


def test_arrow_keys_move_over_the_cells(reader):
    """With the figure in focus the arrow keys move from cell to cell and Escape puts the numbers away."""
    with heatmap(reader) as (tab, grid):
        metrics = grid.get_attribute("data-metrics").split("\n")
        region = grid.locator("xpath=ancestor::*[@tabindex][1]")
        region.focus()
        for key in ("ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight"):
            tab.keyboard.press(key)
        assert told(tab).startswith(f"{metrics[1]} and {metrics[3]}"), told(tab)
        tab.keyboard.press("Escape")
        assert told(tab) == ""


def test_a_figure_is_one_tab_stop(reader):
    """A figure has one tab stop besides its details."""
    with heatmap(reader) as (tab, grid):
        stops = grid.evaluate("(grid) => [...grid.closest('figure').querySelectorAll('[tabindex], button, input, a[href]')]"
                              ".filter((e) => !e.closest('figcaption')).length")
        assert stops == 1, stops


def test_large_heatmaps_tell_their_numbers_too(reader):
    """A heatmap whose table is left out of the page tells its numbers all the same, and nothing outside of it is asked."""
    with heatmap(reader, 1) as (tab, grid):
        side = len(grid.get_attribute("data-metrics").split("\n"))
        assert len(grid.get_attribute("data-rho").split(";")) == side * (side - 1) // 2
        tab.mouse.move(*middle(grid, side // 2, side // 2 - 3))
        assert "ρ = " in told(tab) or "not defined" in told(tab), told(tab)


def test_a_tap_tells_the_cell(reader):
    """On a touch screen a tap tells the cell and a tap elsewhere puts it away."""
    with heatmap(reader, width=360, has_touch=True, is_mobile=True) as (tab, grid):
        tab.touchscreen.tap(*middle(grid, 1, 2))
        assert "ρ = " in told(tab), told(tab)
        box = tab.locator(".telling:visible").bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= 360, box
        tab.locator("figcaption b").first.tap()
        assert told(tab) == ""
