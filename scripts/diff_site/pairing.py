"""Which item of a new list is which item of the old one."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any

# How often the names that occur once are looked for again between those that did. More is of no use.
DEEPEST = 20


@dataclass
class Pairing:
    pairs: list[tuple[Any, Any]] = field(default_factory=list)
    moved: list[tuple[Any, Any]] = field(default_factory=list)  # pairs too, in another order than the rest
    removed: list[Any] = field(default_factory=list)
    added: list[Any] = field(default_factory=list)


def paired(old: list, new: list, keys: list[Callable[[Any], Hashable]]) -> Pairing:
    """Pairs the items of equal keys. What has no partner is paired by the next key, which tells less than the one before,
    with what stands between the same two pairs. It takes about n log n steps: a page may have thousands of rows."""
    result = Pairing()
    fill(result, old, new, keys)
    return result


def fill(result: Pairing, old: list, new: list, keys: list[Callable[[Any], Hashable]], depth: int = 0) -> None:
    if not (old and new and keys):
        result.removed += old
        result.added += new
        return
    names, new_names = [keys[0](item) for item in old], [keys[0](item) for item in new]
    start, end = common_ends(names, new_names)
    result.pairs += zip(old[:start], new[:start])
    middle, new_middle = slice(start, len(old) - end), slice(start, len(new) - end)
    between(result, old[middle], new[new_middle], names[middle], new_names[new_middle], keys, depth)
    result.pairs += zip(old[len(old) - end :], new[len(new) - end :])


def between(result: Pairing, old: list, new: list, names: list, new_names: list, keys: list, depth: int) -> None:
    """What is in the middle: first by the names that occur once, then by the others, the first with the first."""
    common = once_in_both(names, new_names)
    unique = bool(common) and depth < DEEPEST
    common = common if unique else matches(numbered(names), numbered(new_names))
    kept = in_order(common)
    moved = [pair for pair in common if pair not in kept] if unique else []
    result.moved += [(old[at], new[other]) for at, other in moved]
    left, right = {at for at, _ in moved}, {other for _, other in moved}
    start, new_start = 0, 0
    for at, other in [*sorted(kept), (len(old), len(new))]:
        gap = [old[each] for each in range(start, at) if each not in left]
        new_gap = [new[each] for each in range(new_start, other) if each not in right]
        fill(result, gap, new_gap, keys if unique else keys[1:], depth + 1)
        result.pairs += [(old[at], new[other])] if at < len(old) else []
        start, new_start = at + 1, other + 1


def common_ends(names: list, new_names: list) -> tuple[int, int]:
    """How many names are equal from the start, and of the rest from the end."""
    shortest = min(len(names), len(new_names))
    start = next((at for at in range(shortest) if names[at] != new_names[at]), shortest)
    rest = shortest - start
    return start, next((at for at in range(rest) if names[-1 - at] != new_names[-1 - at]), rest)


def once_in_both(names: list, new_names: list) -> list[tuple[int, int]]:
    counts, new_counts = Counter(names), Counter(new_names)
    places = {name: at for at, name in enumerate(new_names) if new_counts[name] == 1}
    return [(at, places[name]) for at, name in enumerate(names) if counts[name] == 1 and name in places]


def matches(names: list, new_names: list) -> list[tuple[int, int]]:
    places = {name: at for at, name in enumerate(new_names)}
    return [(at, places[name]) for at, name in enumerate(names) if name in places]


def numbered(names: list) -> list[tuple[Hashable, int]]:
    """The names, each with how many of its kind came before."""
    seen: Counter = Counter()
    result = []
    for name in names:
        result.append((name, seen[name]))
        seen[name] += 1
    return result


def in_order(pairs: list[tuple[int, int]]) -> set[tuple[int, int]]:
    """The most of them that are in the same order on both sides: the longest increasing subsequence, by patience sorting."""
    ends: list[int] = []
    piles: list[int] = []
    before: list[int] = []
    for at, (_, place) in enumerate(pairs):
        pile = bisect_left(ends, place)
        before.append(piles[pile - 1] if pile else -1)
        ends[pile : pile + 1] = [place]
        piles[pile : pile + 1] = [at]
    kept = set()
    at = piles[-1] if piles else -1
    while at >= 0:
        kept.add(pairs[at])
        at = before[at]
    return kept
