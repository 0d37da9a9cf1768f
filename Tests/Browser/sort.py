"""Sorting the leaderboard."""

import math
import re


def column(tab, place: int) -> list[float]:
    """The scores of a column from the top of the table, read a second time here; NaN where one is missing."""
    cells = tab.evaluate(
        "(place) => [...document.querySelectorAll('#leaderboard tbody tr')].map(({ cells }) => cells[place])"
        ".map((cell) => cell.classList.contains('missing') ? null : cell.dataset.value ?? cell.textContent)", place)
    return [math.nan if text is None else float(text.replace("−", "-").replace(",", "").rstrip("=")) for text in cells]


def missing_come_last(values: list[float]) -> bool:
    return not re.search("m.*s", "".join("m" if math.isnan(value) else "s" for value in values))


def test_every_column_sorts_best_first_then_worst(reader):
    """Every column sorts, the best first and at the second press the worst, with missing scores last both times."""
    with reader.page("leaderboard.html") as tab:
        headers = tab.locator("#leaderboard thead th[scope=col]:visible")
        for place in [*range(1, 9), headers.count() - 1]:
            header = headers.nth(place)
            lower_is_better = header.get_attribute("data-scheme") or header.get_attribute("data-better") == "lower"
            for press in (0, 1):
                header.locator(".sort").click()
                rises = bool(lower_is_better) != bool(press)
                assert header.get_attribute("aria-sort") == ("ascending" if rises else "descending")
                values = column(tab, place)
                assert missing_come_last(values), f"column {place}: {values}"
                scores = [value for value in values if not math.isnan(value)]
                assert scores == sorted(scores, reverse=not rises), f"column {place}: {scores}"
        assert tab.locator("[aria-sort]").count() == 1


def test_ties_keep_the_order_of_the_leaderboard(reader):
    """Models that tie stay in the leaderboard's order in both directions."""
    with reader.page("leaderboard.html") as tab:
        keys = tab.evaluate("models.map(([key]) => key)")
        header = tab.locator("#leaderboard thead th[scope=col]:not([data-column]):not([data-scheme])").nth(1)
        for _ in (0, 1):
            header.locator(".sort").click()
            place = header.evaluate("(header) => [...document.querySelectorAll('#leaderboard thead th[scope=col]:not([hidden])')].indexOf(header)")
            values = column(tab, place)
            order = tab.evaluate("[...document.querySelectorAll('#leaderboard tbody tr')].map((row) => row.dataset.model)")
            assert len(set(values)) < len(values), "no two models tie"
            for (one, key), (other, following) in zip(zip(values, order), list(zip(values, order))[1:]):
                assert one != other or keys.index(key) < keys.index(following), f"{key} before {following}"


def test_names_sort_by_the_alphabet_and_numbers_in_them_by_size(reader):
    """The models' names sort from A to Z, and numbers in them by size."""
    with reader.page("leaderboard.html") as tab:
        button = tab.locator("#leaderboard thead th").first.locator(".sort")
        button.click()
        names = tab.locator("#leaderboard tbody th").all_inner_texts()
        family = [re.fullmatch(r"([A-Z][a-z]+)-([0-9]+)", name) for name in names]
        numbered = [(match[1], int(match[2])) for match in family if match]
        assert numbered == sorted(numbered) and len(numbered) > 1, numbered
        button.focus()
        tab.keyboard.press("Enter")
        assert tab.locator("#leaderboard tbody th").all_inner_texts() == names[::-1], "Enter does not turn the order"


def test_with_every_benchmark_open_all_models_come_in_order(reader):
    """With every benchmark open, where rows come by and by, all models come in the end and in their order."""
    with reader.page("leaderboard.html") as tab:
        tab.get_by_role("button", name="Open all benchmarks").click()
        headers = tab.locator("#leaderboard thead th[data-column]:visible")
        button = headers.last.locator(".sort")
        # The second press comes before the rows of the first have all come.
        button.evaluate("(button) => { button.click(); button.click(); }")
        rows, all_models = tab.locator("#leaderboard tbody tr"), tab.evaluate("models.length")
        for _ in range(200):
            if rows.count() == all_models:
                break
            tab.wait_for_timeout(50)
        place = tab.locator("#leaderboard thead th[scope=col]:visible").count() - 1
        values = column(tab, place)
        scores = [value for value in values if not math.isnan(value)]
        assert missing_come_last(values) and scores in (sorted(scores), sorted(scores, reverse=True)), scores
        assert len(set(tab.evaluate("[...document.querySelectorAll('#leaderboard tbody tr')].map((row) => row.dataset.model)"))) == len(values)
