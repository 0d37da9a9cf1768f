"""What changed in a block's HTML but for its text: attributes, tags, tooltips."""

import re
from collections import Counter
from collections.abc import Iterator

from . import blocks, drawings

SCRIPT = re.compile(r"<(?:script|style)\b[^>]*>(.*?)</(?:script|style)>", re.DOTALL)
START = re.compile(r"""<([A-Za-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>""")


def changes(old: str, new: str) -> Iterator[tuple[str, str, str]]:
    """The name of what changed, the old and the new one. Tags are compared one by one when both blocks have the same."""
    if "tooltip" in old or "tooltip" in new:
        yield from (("tooltip", before, after) for before, after in tooltips(old, new))
    old, new = blocks.without_asides(old), blocks.without_asides(new)
    one, other = START.findall(old), START.findall(new)
    if [tag for tag, _ in one] == [tag for tag, _ in other]:
        for (_, before), (_, after) in zip(one, other):
            if before != after:
                yield from attributes(drawings.attributes(before), drawings.attributes(after))
    else:
        before, after = Counter(tag for tag, _ in one), Counter(tag for tag, _ in other)
        yield "tags", told(before - after), told(after - before)
    scripts, new_scripts = " ".join(SCRIPT.findall(old)), " ".join(SCRIPT.findall(new))
    if scripts != new_scripts:
        yield "script or style", scripts, new_scripts


def attributes(old: dict[str, str], new: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    for name in dict.fromkeys([*old, *new]):
        if old.get(name) != new.get(name):
            yield name, old.get(name, ""), new.get(name, "")


def tooltips(old: str, new: str) -> list[tuple[str, str]]:
    before, after = ([blocks.plain(text) for text in blocks.TOOLTIP.findall(each)] for each in (old, new))
    if len(before) != len(after):
        return [(told(Counter(before) - Counter(after)), told(Counter(after) - Counter(before)))]
    return [(one, other) for one, other in zip(before, after) if one != other]


def told(counter: Counter) -> str:
    return ", ".join(f"{number} {name}" if number > 1 else name for name, number in counter.items())
