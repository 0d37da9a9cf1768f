"""The files of data/: the tables, and what datapackage.json says of them."""

import json
from dataclasses import dataclass, field

from . import members, tables, wording
from .sections import Section, section
from .sites import Site, text

PACKAGE = "data/datapackage.json"
# They follow from the bytes of a table, of which more is said where it is compared.
FOLLOWING = (".hash", ".bytes")


@dataclass
class DataChanges:
    sections: list[Section] = field(default_factory=list)
    cells: int = 0
    rows: int = 0
    columns: int = 0
    rounded: int = 0
    compared: set[str] = field(default_factory=set)
    explained: set[str] = field(default_factory=set)

    def counts(self) -> list[str]:
        """2,415 cells and 30 rows of data."""
        numbers = {"cell": self.cells, "row": self.rows, "column": self.columns}
        parts = [wording.count(number, name) for name, number in numbers.items() if number]
        return [f"{wording.listed(parts)} of data"] if parts else []


def compare(old: Site, new: Site, differing: list[str], all_of_them: bool) -> DataChanges:
    result = DataChanges()
    known = described(old) | described(new)
    entries = []
    for path in differing:
        if not path.endswith(".csv"):
            continue
        one, other = tables.read(text(old[path])), tables.read(text(new[path]))
        if one is None or other is None:
            continue
        found = tables.compare(one, other, known.get(path, tables.Described()), all_of_them)
        result.compared.add(path)
        result.cells += found.cells
        result.rows += found.rows
        result.columns += found.columns
        result.rounded += found.rounded
        entry = found.entry(path)
        if entry:
            entries.append(entry)
            result.explained.add(path)
    result.sections += [Section("Data", entries)] if entries else []
    compare_package(result, old, new, differing, all_of_them)
    return result


def compare_package(result: DataChanges, old: Site, new: Site, differing: list[str], all_of_them: bool) -> None:
    if PACKAGE not in differing:
        return
    one, other = json_object(old[PACKAGE]), json_object(new[PACKAGE])
    if one is None or other is None:
        return
    found = list(members.changes(one, other))
    told = [each for each in found if not each.path.endswith(FOLLOWING)]
    result.sections += section("data/datapackage.json", members.lines(told, all_of_them))
    result.compared.add(PACKAGE)
    result.explained |= {PACKAGE} if found else set()


def described(site: Site) -> dict[str, tables.Described]:
    """What the package says of each table, by its path. Nothing of what has another form than it should."""
    resources = (json_object(site.get(PACKAGE, b"")) or {}).get("resources")
    result = {}
    for resource in resources if isinstance(resources, list) else []:
        try:
            schema = resource["schema"]
            key = schema.get("primaryKey") or []
            texts = {each["name"] for each in schema["fields"] if each.get("type") == "string"}
            result[f"data/{resource['path']}"] = tables.Described([key] if isinstance(key, str) else list(key), texts)
        except (AttributeError, KeyError, TypeError):
            continue
    return result


def json_object(content: bytes) -> dict | None:
    """None for what is no JSON object: it is then compared as any text."""
    try:
        value = json.loads(text(content))
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None
