"""The cells of a column that changed."""

from dataclasses import dataclass, field

from . import numbers, wording

EXAMPLES = 3


@dataclass
class CellChange:
    row: str
    old: str
    new: str
    size: float | None = None  # how far a number moved; None when one of them is not a number

    def told(self) -> str:
        if self.size is not None:
            change = " → ".join(numbers.pair(float(self.old), float(self.new)))
        else:
            change = " → ".join(wording.shortened(cell, 40) or "blank" for cell in (self.old, self.new))
        return f"{self.row} {change}".strip()


@dataclass
class ColumnChanges:
    changes: list[CellChange] = field(default_factory=list)
    rounded: int = 0


def compare(rows: list[tuple[list[str], list[str]]], keys: list[int], at: int, other: int) -> ColumnChanges:
    """A column's cells in rows that both tables have. A number that is written in another way is the same."""
    result = ColumnChanges()
    for before, after in rows:
        one, two = before[at], after[other]
        if one == two:
            continue
        old, new = numbers.parsed(one), numbers.parsed(two)
        size = None if old is None or new is None else abs(new - old)
        if size and numbers.but_for_rounding(old, new):
            result.rounded += 1
        elif size != 0:
            result.changes.append(CellChange(", ".join(before[key] for key in keys), one, two, size))
    return result


def told(column: str, changes: list[CellChange], all_of_them: bool) -> str:
    """score: 12 cells, by at most 0.02: alexnet 0.31 → 0.33; …"""
    ordered = sorted(changes, key=lambda each: -(each.size or 0))
    most = f", by at most {numbers.plain(ordered[0].size, 3)}" if ordered[0].size else ""
    shown = ordered if all_of_them else ordered[:EXAMPLES]
    examples = "; ".join(each.told() for each in shown)
    return f"{column}: {wording.count(len(changes), 'cell')}{most}: {examples}{'; …' if len(shown) < len(ordered) else ''}"
