"""The claims that a change made true, false or narrow."""

from dataclasses import dataclass, field

from . import numbers, wording

FEW = 3
TEXTS = ("sentence", "comparison", "page")


@dataclass
class ClaimChanges:
    lines: list[str] = field(default_factory=list)
    flipped: int = 0


def compare(old: dict[str, dict], new: dict[str, dict]) -> ClaimChanges:
    result = ClaimChanges()
    both = [name for name in old if name in new]
    flips = [name for name in both if state(old[name]) != state(new[name])]
    result.flipped = sum(1 for name in both if old[name].get("holds") != new[name].get("holds"))
    result.lines += [flip(name, old[name], new[name]) for name in flips]
    result.lines += listed("new", {name: new[name] for name in new if name not in old})
    result.lines += listed("gone", {name: old[name] for name in old if name not in new})
    for name in both:
        result.lines += [f"{name}, {key}: {told}" for key, told in texts(old[name], new[name])]
    result.lines += margins({name: (old[name].get("margin"), new[name].get("margin")) for name in both})
    lines = sum(1 for name in both if old[name].get("line") != new[name].get("line"))
    result.lines += [f"{wording.count(lines, 'claim')} on another line of the text"] if lines else []
    return result


def state(claim: dict) -> str:
    if not claim.get("holds"):
        return "fails"
    return "holds narrowly" if claim.get("fragile") else "holds"


def flip(name: str, old: dict, new: dict) -> str:
    return f"{name} {state(new)}, where it {PAST[state(old)]}: {sentence(new)} ({new.get('comparison')}{margin(new)})"


def listed(verb: str, claims: dict[str, dict]) -> list[str]:
    """Many are told by their names, as a page that came brings all of its claims."""
    if len(claims) <= FEW:
        return [f"{name} is {verb} ({state(claim)}): {sentence(claim)}" for name, claim in claims.items()]
    failing = sum(1 for claim in claims.values() if state(claim) == "fails")
    which = f", {failing} of which fail" if failing else ""
    return [f"{wording.count(len(claims), 'claim')} {verb}{which}: {', '.join(list(claims)[:FEW])}, …"]


PAST = {"fails": "failed", "holds": "held", "holds narrowly": "held narrowly"}


def sentence(claim: dict) -> str:
    return wording.quoted(str(claim.get("sentence")))


def margin(claim: dict) -> str:
    value = claim.get("margin")
    return f", margin {numbers.plain(value, 3)}" if numbers.is_number(value) else ""


def texts(old: dict, new: dict) -> list[tuple[str, str]]:
    """What its author changed. A sentence in which a value prints another number is told with the values."""
    pairs = [(key, str(old.get(key)), str(new.get(key))) for key in TEXTS]
    return [
        (key, wording.change(one, other))
        for key, one, other in pairs
        if wording.without_digits(one) != wording.without_digits(other) or (key != "sentence" and one != other)
    ]


def margins(pairs: dict[str, tuple]) -> list[str]:
    moved = {
        name: (old, new)
        for name, (old, new) in pairs.items()
        if numbers.is_number(old) and numbers.is_number(new) and not numbers.but_for_rounding(old, new)
    }
    if not moved:
        return []
    most = max(moved, key=lambda name: abs(moved[name][1] - moved[name][0]))
    return [f"{wording.count(len(moved), 'margin')} moved, the most {most} {numbers.change(*moved[most])}"]
