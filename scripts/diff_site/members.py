"""JSON compared by meaning: which member has another value, wherever it stands."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from . import numbers, wording

# What tells the items of a list apart, so that an item is compared with itself and not with its neighbour.
NAMES = ("id", "name", "path", "model", "benchmark")
MISSING = object()


@dataclass
class MemberChange:
    path: str
    old: object
    new: object

    def told(self) -> str:
        return f"{self.path}: {told(self.old, self.new)}"


def changes(old: object, new: object, path: str = "") -> Iterator[MemberChange]:
    """The members that differ. Numbers that are the same but for rounding do not."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key in [*old, *(key for key in new if key not in old)]:
            yield from changes(old.get(key, MISSING), new.get(key, MISSING), f"{path}.{key}" if path else key)
    elif isinstance(old, list) and isinstance(new, list):
        one, other = by_name(old, new)
        for key in [*one, *(key for key in other if key not in one)]:
            yield from changes(one.get(key, MISSING), other.get(key, MISSING), f"{path}[{key}]")
    elif not same(old, new):
        yield MemberChange(path, old, new)


def by_name(old: list, new: list) -> tuple[dict, dict]:
    for name in NAMES:
        if all(isinstance(item, dict) and isinstance(item.get(name), str) for item in old + new):
            one, other = ({item[name]: item for item in items} for items in (old, new))
            if len(one) == len(old) and len(other) == len(new):
                return one, other
    return dict(enumerate(old)), dict(enumerate(new))


def same(old: object, new: object) -> bool:
    if numbers.is_number(old) and numbers.is_number(new):
        return numbers.but_for_rounding(old, new)
    return type(old) is type(new) and old == new


def told(old: object, new: object) -> str:
    if old is MISSING:
        return f"added, {one(new)}"
    if new is MISSING:
        return f"removed, was {one(old)}"
    if numbers.is_number(old) and numbers.is_number(new):
        return numbers.change(old, new)
    if isinstance(old, str) and isinstance(new, str):
        return wording.change(old, new)
    return f"{one(old)} → {one(new)}"


def one(value: object) -> str:
    if isinstance(value, dict):
        return wording.count(len(value), "member")
    if isinstance(value, list):
        return wording.count(len(value), "item")
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    return numbers.plain(value) if numbers.is_number(value) else wording.quoted(str(value))


def lines(found: list[MemberChange], all_of_them: bool) -> list[str]:
    """A line for each path, where paths that differ in an item's name alone are one."""
    groups = defaultdict(list)
    for each in found:
        groups[each.path if all_of_them else family(each.path)].append(each)
    return [
        group[0].told() if len(group) == 1 else f"{path}: {len(group):,} changed, as {group[0].told()}"
        for path, group in groups.items()
    ]


def family(path: str) -> str:
    """resources[…].title, undefined.coverage.r2(…)"""
    return re.sub(r"\(.*\)", "(…)", re.sub(r"\[[^\]]*\]", "[…]", path))
