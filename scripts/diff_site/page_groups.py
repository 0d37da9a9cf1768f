"""Changes of pages that are the same change, told once with how often and where."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from . import wording
from .pages import TextChange

# A change that has more forms than this on the pages of a kind is told by one example.
FORMS = 3
FAMILIES = {"models": "model page", "metrics": "metric page"}


def family(page: str) -> str | None:
    """The pages that are told together. None for a page that is told by its name."""
    folder, _, _ = page.rpartition("/")
    return FAMILIES.get(folder, f"page of {folder}/") if folder else None


@dataclass
class Group:
    verb: str
    kind: str
    table: str
    changes: list[TextChange] = field(default_factory=list)
    forms: int = 1

    @property
    def pages(self) -> list[str]:
        return list(dict.fromkeys(change.page for change in self.changes))

    def told(self, where: str = "") -> str:
        """12 cells of ‘Scores’ on 3 model pages, in their numbers alone: ‘0.31’ → ‘0.33’ (V1, Score)."""
        number = len(self.changes)
        kind = wording.count(number, self.kind) if number > 1 else self.kind
        of = f" of {wording.quoted(self.table)}" if self.table else ""
        verb = "" if self.verb == "changed" else " in numbers alone" if self.verb == "numbers" else f" {self.verb}"
        forms = f", in {self.forms:,} ways, as" if self.forms > 1 else ", as" if number > 1 else ""
        return f"{kind}{of}{verb}{where}{forms}: {example(self.changes[0])}"


def example(change: TextChange) -> str:
    if change.moved:
        return wording.quoted(change.row or change.new)
    at = ", ".join(wording.shortened(part, 40) for part in (change.row, change.column) if part)
    if change.old is None or change.new is None:
        told = wording.quoted(change.new if change.old is None else change.old)
    else:
        told = wording.change(change.old, change.new)
    return f"{told} ({at})" if at else told


def groups(changes: Iterable[TextChange]) -> dict[tuple, Group]:
    """The groups by what makes them one."""
    found: dict[tuple, Group] = {}
    for change in changes:
        verb, words = told_apart(change)
        group = found.setdefault((verb, change.kind, change.table, words), Group(verb, change.kind, change.table))
        group.changes.append(change)
    return found


def told_apart(change: TextChange) -> tuple[str, tuple[str, ...]]:
    if change.old is None:
        return "added", (change.column or wording.without_digits(change.new),)
    if change.new is None:
        return "removed", (change.column or wording.without_digits(change.old),)
    if wording.without_digits(change.old) == wording.without_digits(change.new):
        return "numbers", ()
    return "changed", wording.changed_words(change.old, change.new)


def in_numbers(change: TextChange) -> bool:
    return told_apart(change)[0] == "numbers"


def folded(found: Iterable[Group], fold: bool = True) -> list[Group]:
    """Changes of one kind of block that have many forms, made one group: on each page another name, say. The words come
    first, then what is more frequent."""
    kinds: dict[tuple, list[Group]] = defaultdict(list)
    for group in found:
        kinds[group.verb, group.kind, group.table].append(group)
    result = []
    for (verb, kind, table), several in kinds.items():
        if len(several) > FORMS and fold:
            result.append(Group(verb, kind, table, [each for group in several for each in group.changes], len(several)))
        else:
            result += several
    return sorted(result, key=lambda group: (ORDER.index(group.verb), -len(group.changes)))


ORDER = ("changed", "added", "removed", "numbers", "in another place")
