"""Whether two numbers differ, and how they are told."""

import math
import re

NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")

# Sums of some hundred numbers differ by a few units of the last place when they are added in another order.
RELATIVE = 1e-12
# What such sums leave where zero is meant. Two numbers on one side of zero may be small p-values, and are compared as they
# are.
NOTHING = 1e-14


def parsed(text: str) -> float | None:
    """The number that a cell holds. None for a text, an empty cell, and what is too large to be compared."""
    if not NUMBER.fullmatch(text.strip()):
        return None
    value = float(text)
    return value if math.isfinite(value) else None


def is_number(value: object) -> bool:
    """Whether a member of a JSON file is a number that can be compared. Python takes true for one."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e300


def but_for_rounding(old: float, new: float) -> bool:
    if math.isclose(old, new, rel_tol=RELATIVE):
        return True
    return old * new <= 0 and max(abs(old), abs(new)) < NOTHING


def pair(old: float, new: float) -> tuple[str, str]:
    """Both in as few digits as tell them apart, and at least four."""
    for digits in range(4, 17):
        one, other = plain(old, digits), plain(new, digits)
        if one != other:
            return one, other
    return plain(old, 17), plain(new, 17)


def plain(value: float, digits: int = 4) -> str:
    """Whole numbers are told in full, as they count something."""
    whole = float(value).is_integer() and abs(value) < 1e15
    size = str(abs(int(value))) if whole else f"{abs(value):.{digits}g}"
    return f"−{size}" if value < 0 else size


def difference(old: float, new: float) -> str:
    size = plain(abs(new - old), 3)
    return f"−{size}" if new < old else f"+{size}"


def change(old: float, new: float) -> str:
    one, other = pair(old, new)
    return f"{one} → {other} ({difference(old, new)})"
