"""The values of report.json that a change added, removed or moved."""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from . import members, numbers
from .sections import Section, section


@dataclass
class ValueChanges:
    of: int = 0
    changed: dict[str, tuple] = field(default_factory=dict)
    added: dict[str, object] = field(default_factory=dict)
    removed: dict[str, object] = field(default_factory=dict)
    rounded: int = 0

    @property
    def number(self) -> int:
        return len(self.changed) + len(self.added) + len(self.removed)

    def sections(self, all_of_them: bool) -> list[Section]:
        lines = [changed_line(*family) for family in families(self.changed, all_of_them)]
        lines += [f"{name_line(*family)} added" for family in families(self.added, all_of_them)]
        lines += [f"{name_line(*family)} removed" for family in families(self.removed, all_of_them)]
        return section(f"Values: {self.told()}", lines)

    def told(self) -> str:
        parts = [
            f"{len(self.changed):,} of {self.of:,} changed",
            f"{len(self.added):,} added" if self.added else "",
            f"{len(self.removed):,} removed" if self.removed else "",
            f"{self.rounded:,} the same but for rounding" if self.rounded else "",
        ]
        return ", ".join(part for part in parts if part)


def compare(old: dict, new: dict) -> ValueChanges:
    result = ValueChanges(of=len(old))
    result.added = {name: new[name] for name in new if name not in old}
    result.removed = {name: old[name] for name in old if name not in new}
    for name in old:
        if name not in new or exactly_same(old[name], new[name]):
            continue
        if members.same(old[name], new[name]):
            result.rounded += 1
        else:
            result.changed[name] = (old[name], new[name])
    return result


def exactly_same(old: object, new: object) -> bool:
    return old == new and isinstance(old, bool) == isinstance(new, bool)


def families(named: dict[str, object], all_of_them: bool) -> list[tuple[str, dict[str, object]]]:
    """Values whose names differ in their arguments alone: alignment.rho(…). In the order of their first one."""
    groups: dict[str, dict[str, object]] = defaultdict(dict)
    for name, value in named.items():
        groups[name if all_of_them else re.sub(r"\(.*\)", "(…)", name)][name] = value
    return list(groups.items())


def changed_line(family: str, changed: dict[str, tuple]) -> str:
    most = max(changed, key=lambda name: size(*changed[name]))
    example = f"{most} {told(*changed[most])}"
    return example if len(changed) == 1 else f"{family}: {len(changed):,} changed, the most {example}"


def size(old: object, new: object) -> float:
    """How much a value moved. One that was defined and no longer is, or the other way round, moved most."""
    return abs(new - old) if numbers.is_number(old) and numbers.is_number(new) else float("inf")


def told(old: object, new: object) -> str:
    if numbers.is_number(old) and numbers.is_number(new):
        return numbers.change(old, new)
    return " → ".join("not defined" if value is None else members.one(value) for value in (old, new))


def name_line(family: str, named: dict[str, object]) -> str:
    return family if len(named) == 1 and family in named else f"{family}: {len(named):,}"
