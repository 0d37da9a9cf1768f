"""Two sites, file by file: the verdict, and the sections that say what it rests on."""

from dataclasses import dataclass, field

from . import addresses, data, drawings, files, page_groups, page_sections, pages, report, wording
from .sections import Section
from .sites import Site, text

# How many lines of a kind are told: as many as the first, and fewer down to the second when all together are too many.
MOST, LEAST, ENOUGH = 20, 5, 100


@dataclass
class Outcome:
    """What was found so far."""

    sections: list[Section] = field(default_factory=list)
    counts: list[str] = field(default_factory=list)  # what changed, for the verdict
    rounded: int = 0
    compared: set[str] = field(default_factory=set)  # the files that were compared by their meaning
    explained: set[str] = field(default_factory=set)  # those of which something was said


def told(old: Site, new: Site, all_of_them: bool = False) -> list[str]:
    """The lines that say what differs, the verdict first."""
    changes = files.compare(old, new)
    if changes.none:
        return [f"The sites are byte for byte equal: {wording.count(len(old), 'file')}."]
    outcome = Outcome()
    outcome.sections += changes.sections(all_of_them)
    for part in (compare_report, compare_data, compare_drawings, compare_pages):
        part(outcome, old, new, changes.differing, all_of_them)
    moved = addresses.compare(old, new, changes)
    outcome.sections += moved.sections
    rest = files.rest(old, new, [path for path in changes.differing if path not in outcome.explained], outcome.compared)
    outcome.sections += rest.sections
    outcome.counts += rest.counts
    return [verdict(changes, outcome, moved.told), *listed(outcome.sections, all_of_them)]


def listed(sections: list[Section], all_of_them: bool) -> list[str]:
    """The sections at their full length, or shorter when there are many long ones."""
    for limit in [None] if all_of_them else range(MOST, LEAST - 1, -1):
        lines = [line for each in sections for line in ["", *each.lines(limit)]]
        if len(lines) <= ENOUGH:
            break
    return lines


def verdict(changes: files.FileChanges, outcome: Outcome, moved: str) -> str:
    counts = list(outcome.counts)
    counts += [f"{wording.count(outcome.rounded, 'number')} the same but for rounding"] if outcome.rounded else []
    what = f": {wording.listed(counts)}" if counts else ""
    return f"{changes.told()}{what}; {moved}."


def compare_report(outcome: Outcome, old: Site, new: Site, differing: list[str], all_of_them: bool) -> None:
    if "report.json" not in differing:
        return
    one, other = data.json_object(old["report.json"]), data.json_object(new["report.json"])
    if one is None or other is None:
        return
    found = report.compare(one, other, all_of_them)
    outcome.compared.add("report.json")
    outcome.sections += found.sections
    outcome.counts += found.counts
    outcome.rounded += found.rounded
    if found.sections or found.rounded:
        outcome.explained.add("report.json")


def compare_data(outcome: Outcome, old: Site, new: Site, differing: list[str], all_of_them: bool) -> None:
    found = data.compare(old, new, differing, all_of_them)
    outcome.sections += found.sections
    outcome.counts += found.counts()
    outcome.rounded += found.rounded
    outcome.compared |= found.compared
    outcome.explained |= found.explained


def compare_pages(outcome: Outcome, old: Site, new: Site, differing: list[str], all_of_them: bool) -> None:
    paths = [path for path in differing if path.endswith(".html")]
    # Pages with a name come first, so that an example is one of them.
    paths.sort(key=lambda path: (page_groups.family(path) or "", path))
    found = {path: pages.compare(path, text(old[path]), text(new[path])) for path in paths}
    outcome.sections += page_sections.text_sections(found, all_of_them)
    outcome.sections += page_sections.markup_section(found)
    outcome.counts += page_counts(list(found.values()))
    outcome.compared |= set(paths)
    outcome.explained |= {path for path, changes in found.items() if not changes.none}
    figures = any(path.endswith(".svg") for path in outcome.explained)
    entries = page_sections.drawing_entries(found, but_for_named=figures)
    outcome.sections += [Section("Drawings on pages", entries)] if entries else []


def page_counts(found: list[pages.PageChanges]) -> list[str]:
    texts = [change for changes in found for change in changes.texts]
    alone = sum(1 for change in texts if page_groups.in_numbers(change))
    moved = sum(len(changes.moved) for changes in found)
    drawn = sum(1 for changes in found if changes.drawing.words or changes.drawing.moved())
    attributes = sum(changes.attributes for changes in found)
    counts = [wording.count(len(texts), "text") + (f" ({alone:,} in numbers alone)" if alone else "")] if texts else []
    counts += [f"{wording.count(moved, 'text')} in another place"] if moved else []
    counts += [f"drawings on {wording.count(drawn, 'page')}"] if drawn else []
    return counts + ([wording.count(attributes, "change of markup", "changes of markup")] if attributes else [])


def compare_drawings(outcome: Outcome, old: Site, new: Site, differing: list[str], all_of_them: bool) -> None:
    paths = [path for path in differing if path.endswith(".svg")]
    found = {path: drawings.compare(text(old[path]), text(new[path])).entry(path, all_of_them) for path in paths}
    entries = {path: entry for path, entry in found.items() if entry}
    outcome.sections += [Section("Drawings", list(entries.values()))] if entries else []
    outcome.counts += [wording.count(len(entries), "drawing")] if entries else []
    outcome.compared |= set(paths)
    outcome.explained |= set(entries)
