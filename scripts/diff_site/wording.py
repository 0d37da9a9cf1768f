"""How counts and texts are told."""

import re

# A number as pages print it: −0.25, 1,275, 5.3 × 10⁻⁵, and the 38= of models that share a rank.
DIGITS = re.compile(r"[−+]?(?:\d[\d.,]*\d|\d)(?: × 10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?(?:=(?!\w))?")
HASH = re.compile(r"\b[0-9a-f]{32,}\b")
CONTEXT = 3
LONGEST = 70


def count(number: int, one: str, many: str | None = None) -> str:
    many = many or (one[:-1] + "ies" if one.endswith("ry") else one + "s")
    return f"{number:,} {one if number == 1 else many}"


def listed(items: list[str]) -> str:
    """a, b and c."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"


def without_digits(text: str) -> str:
    """A text with a sign for each number, so that texts which differ only in their numbers are one."""
    return DIGITS.sub("#", text)


def quoted(text: str) -> str:
    return f"‘{shortened(text)}’"


def shortened(text: str, longest: int = LONGEST) -> str:
    text = HASH.sub(lambda found: found[0][:12] + "…", " ".join(text.split()))
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def change(old: str, new: str) -> str:
    """‘… the old words …’ → ‘… the new words …’, with a few words around what differs."""
    before, one, other, after = parted(old.split(), new.split())
    lead = (["…"] if len(before) > CONTEXT else []) + before[-CONTEXT:]
    tail = after[:CONTEXT] + (["…"] if len(after) > CONTEXT else [])
    return " → ".join(f"‘{' '.join([*lead, shortened(' '.join(middle)), *tail]).strip()}’" for middle in (one, other))


def changed_words(old: str, new: str) -> tuple[str, str]:
    """The words that differ, without their numbers: what two changes have in common when they are the same change."""
    _, one, other, _ = parted(old.split(), new.split())
    return without_digits(" ".join(one)), without_digits(" ".join(other))


def parted(old: list[str], new: list[str]) -> tuple[list[str], list[str], list[str], list[str]]:
    """The words before the difference, the old words, the new ones, and the words after it."""
    shortest = min(len(old), len(new))
    start = next((at for at in range(shortest) if old[at] != new[at]), shortest)
    rest = shortest - start
    end = next((at for at in range(rest) if old[-1 - at] != new[-1 - at]), rest)
    return old[:start], old[start : len(old) - end], new[start : len(new) - end], old[len(old) - end :]
