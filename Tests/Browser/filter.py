"""The field above the leaderboard."""


def shown(tab) -> list[str]:
    return tab.locator("#leaderboard tbody tr:visible > th").all_inner_texts()


def test_only_names_that_contain_the_text_are_shown(reader):
    """The field shows the models whose names contain its text, whatever the case, and their number."""
    with reader.page("leaderboard.html") as tab:
        names = shown(tab)
        part = names[0][:4].upper()
        tab.locator("#filter-models").fill(part)
        expected = [name for name in names if part.lower() in name.lower()]
        assert 0 < len(expected) < len(names)
        assert shown(tab) == expected, shown(tab)
        assert tab.locator(".tools output").inner_text() == f"{len(expected)} of {len(names)} models"
        tab.locator("#filter-models").fill("")
        assert shown(tab) == names and tab.locator(".tools output").inner_text() == ""


def test_sorting_keeps_the_filter(reader):
    """Sorting moves the rows that the filter shows, and shows no others."""
    with reader.page("leaderboard.html") as tab:
        tab.locator("#filter-models").fill(shown(tab)[0][:4])
        before = shown(tab)
        tab.locator("th[data-column] .sort").last.evaluate("(button) => button.click()")
        assert sorted(shown(tab)) == sorted(before)


def test_nothing_shown_is_said(reader):
    """A text that no name contains is answered in words."""
    with reader.page("leaderboard.html") as tab:
        tab.locator("#filter-models").fill("no such model")
        assert shown(tab) == [] and "None of" in tab.locator(".tools output").inner_text()
