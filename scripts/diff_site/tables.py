"""Two versions of a file of data/, row by row and column by column."""

import csv
import io
from dataclasses import dataclass, field

from . import cells, numbers, wording
from .pairing import Pairing, paired
from .sections import Entry, entry

# Columns that came or went are told by their names up to so many.
FEW = 3

csv.field_size_limit(2**31 - 1)


@dataclass
class Table:
    columns: list[str]
    rows: list[list[str]]

    def column(self, at: int) -> list[str]:
        return [row[at] for row in self.rows]


@dataclass
class Described:
    """What datapackage.json says of a table."""

    key: list[str] = field(default_factory=list)
    texts: set[str] = field(default_factory=set)  # the columns that hold text, even where it reads like a number


@dataclass
class TableChanges:
    headline: list[str] = field(default_factory=list)
    details: list[str] = field(default_factory=list)
    cells: int = 0
    rows: int = 0
    columns: int = 0
    rounded: int = 0

    def entry(self, name: str) -> Entry | None:
        parts = [*self.headline]
        parts += [f"{wording.count(self.cells, 'cell')} changed"] if self.cells else []
        parts += [f"{wording.count(self.rounded, 'cell')} the same but for rounding"] if self.rounded else []
        return entry(name, ", ".join(parts), self.details, len(parts)) if parts else None


def read(text: str) -> Table | None:
    """None for what is no table."""
    try:
        rows = [row for row in csv.reader(io.StringIO(text, newline="")) if row]
    except csv.Error:
        return None
    if not rows:
        return Table([], [])
    width = max(len(row) for row in rows)
    head = rows[0] + [f"column {at + 1}" for at in range(len(rows[0]), width)]
    return Table(head, [row + [""] * (width - len(row)) for row in rows[1:]])


def compare(old: Table, new: Table, described: Described = Described(), all_of_them: bool = False) -> TableChanges:
    result = TableChanges()
    keys, new_keys = key_columns(old, new, described)
    rows = pair_rows(old, new, keys, new_keys)
    both = rows.pairs + rows.moved
    columns = pair_columns(result, old, new, list(zip(keys, new_keys)), both)
    result.rows = len(rows.added) + len(rows.removed) + len(rows.moved)
    result.headline += [f"{wording.count(len(rows.added), 'row')} added"] if rows.added else []
    result.headline += [f"{wording.count(len(rows.removed), 'row')} removed"] if rows.removed else []
    result.headline += [f"{wording.count(len(rows.moved), 'row')} in another place"] if rows.moved else []
    found = [(old.columns[at], cells.compare(both, keys, at, other)) for at, other in columns]
    for name, column in sorted(found, key=lambda each: -len(each[1].changes)):
        result.cells += len(column.changes)
        result.rounded += column.rounded
        result.details += [cells.told(name, column.changes, all_of_them)] if column.changes else []
    return result


def key_columns(old: Table, new: Table, described: Described) -> tuple[list[int], list[int]]:
    """The columns that tell the rows apart: those that datapackage.json names, or else as few of the leading columns of text
    as are enough. None when a table begins with a number: its rows are told apart by their order."""
    key = described.key
    if key and all(name in table.columns for table in (old, new) for name in key):
        return [old.columns.index(name) for name in key], [new.columns.index(name) for name in key]
    width = min(leading_texts(old, described), leading_texts(new, described))
    for length in range(1, width):
        if all(len({tuple(row[:length]) for row in table.rows}) == len(table.rows) for table in (old, new)):
            width = length
            break
    return list(range(width)), list(range(width))


def leading_texts(table: Table, described: Described) -> int:
    """How many columns from the left hold text. A table without rows says nothing, and its first column is taken."""
    for at, name in enumerate(table.columns):
        if name in described.texts:
            continue
        if all(numbers.parsed(cell) is not None for cell in table.column(at) if cell):
            return at if table.rows else max(at, 1)
    return len(table.columns)


def pair_rows(old: Table, new: Table, keys: list[int], new_keys: list[int]) -> Pairing:
    one = [(tuple(row[at] for at in keys), row) for row in old.rows]
    other = [(tuple(row[at] for at in new_keys), row) for row in new.rows]
    result = paired(one, other, [lambda keyed: keyed[0]])
    result.pairs = [(before[1], after[1]) for before, after in result.pairs]
    result.moved = [(before[1], after[1]) for before, after in result.moved]
    return result


def pair_columns(
    result: TableChanges, old: Table, new: Table, keys: list[tuple[int, int]], rows: list
) -> list[tuple[int, int]]:
    """The columns that are in both tables, but for the keys. One that is gone is the one that came when all of their cells
    agree: it has another name."""
    pairing = paired(list(enumerate(old.columns)), list(enumerate(new.columns)), [lambda column: column[1]])
    pairs = [(one[0], other[0]) for one, other in pairing.pairs + pairing.moved]
    gone, come = [at for at, _ in pairing.removed], [at for at, _ in pairing.added]
    contents = {at: tuple(after[at] for _, after in rows) for at in come}
    for at in list(gone):
        mine = tuple(before[at] for before, _ in rows)
        match = next((other for other in come if ((at, other) in keys or any(mine)) and contents[other] == mine), None)
        if match is not None:
            result.headline.append(f"column {old.columns[at]} is called {new.columns[match]}")
            result.columns += 1
            gone.remove(at)
            come.remove(match)
    result.columns += len(gone) + len(come)
    result.headline += names("added", [new.columns[at] for at in come])
    result.headline += names("removed", [old.columns[at] for at in gone])
    result.headline += ["columns in another order"] if pairing.moved else []
    return sorted(pair for pair in pairs if pair not in keys)


def names(verb: str, columns: list[str]) -> list[str]:
    if not columns:
        return []
    shown = ", ".join(columns[:FEW]) + (", …" if len(columns) > FEW else "")
    return [f"{wording.count(len(columns), 'column')} {verb} ({shown})"]
