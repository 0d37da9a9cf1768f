"""Two versions of an SVG drawing: its words, and where its marks are."""

import html
import re
from collections import Counter
from dataclasses import dataclass, field

from . import numbers, wording
from .pairing import Pairing, paired
from .sections import Entry, entry

# An element, the text that it begins with, and the tooltip of a mark, which is its first child.
ELEMENT = re.compile(r"""<([A-Za-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*?)/?>([^<]*)(?:<title>([^<]*)</title>)?""")
ATTRIBUTE = re.compile(r"""([^\s=/>"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]+))?""")
NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
PLACES = frozenset(
    "x y x1 x2 y1 y2 cx cy r rx ry dx dy d points width height viewBox transform font-size stroke-width offset".split()
)
# The bar in a table's cell has two elements, and a page has hundreds of bars.
SMALL = 2


@dataclass
class Element:
    tag: str
    attributes_text: str
    words: str
    tooltip: str

    @property
    def attributes(self) -> dict[str, str]:
        return attributes(self.attributes_text)

    @property
    def model(self) -> str:
        return self.attributes.get("data-model", "") if "data-model" in self.attributes_text else ""


@dataclass
class DrawingChanges:
    words: list[tuple[str, str]] = field(default_factory=list)
    tooltips: list[tuple[str, str]] = field(default_factory=list)
    attributes: list[tuple[str, str, str]] = field(default_factory=list)
    marks_added: Counter = field(default_factory=Counter)
    marks_removed: Counter = field(default_factory=Counter)
    redrawn: int = 0  # paths with more points than before, or fewer
    numbers: int = 0
    farthest: float = 0

    def add(self, other: "DrawingChanges") -> None:
        self.words += other.words
        self.tooltips += other.tooltips
        self.attributes += other.attributes
        self.marks_added += other.marks_added
        self.marks_removed += other.marks_removed
        self.redrawn += other.redrawn
        self.numbers += other.numbers
        self.farthest = max(self.farthest, other.farthest)

    def moved(self) -> list[str]:
        """What changed but for the words."""
        parts = [f"{tags(self.marks_added)} added"] if self.marks_added else []
        parts += [f"{tags(self.marks_removed)} removed"] if self.marks_removed else []
        parts += [f"{wording.count(self.redrawn, 'path')} with another number of points"] if self.redrawn else []
        if self.numbers:
            differ = wording.count(self.numbers, "number differs", "numbers differ")
            parts.append(f"the drawing moved: {differ}, by at most {numbers.plain(self.farthest, 3)} units")
        return parts

    def entry(self, name: str, all_of_them: bool = False) -> Entry | None:
        parts = [wording.count(len(self.words), "text")] if self.words else []
        parts += [wording.count(len(self.tooltips), "tooltip")] if self.tooltips else []
        parts += [wording.count(len(self.attributes), "attribute")] if self.attributes else []
        parts += self.moved()
        details = [each for found in (self.words, self.tooltips) for each in told(found, all_of_them)]
        details += [f"{key}: {wording.change(old, new)}" for key, old, new in self.attributes[: None if all_of_them else 1]]
        return entry(name, ", ".join(parts), details, len(parts)) if parts else None


def compare(old: str, new: str) -> DrawingChanges:
    result = DrawingChanges()
    before, after = elements(old), elements(new)
    if [each.tag for each in before] == [each.tag for each in after] and len(before) <= SMALL:
        pairing = Pairing(list(zip(before, after)))
    else:
        pairing = paired(before, after, [exact_key, name_key, words_key, lambda each: each.tag])
    result.marks_added.update(each.tag for each in pairing.added)
    result.marks_removed.update(each.tag for each in pairing.removed)
    for one, other in pairing.pairs + pairing.moved:
        if one.words != other.words and one.tag == "style":
            result.attributes.append(("style", *rules(one.words, other.words)))
        elif one.words != other.words:
            result.words.append((one.words, other.words))
        if one.tooltip != other.tooltip:
            result.tooltips.append((one.tooltip, other.tooltip))
        if one.attributes_text != other.attributes_text:
            compare_attributes(result, one.attributes, other.attributes)
    return result


def rules(old: str, new: str) -> tuple[str, str]:
    """The rules of a stylesheet that the other has not."""
    one, other = ([rule.strip() + "}" for rule in css.split("}") if rule.strip()] for css in (old, new))
    return " ".join(rule for rule in one if rule not in other), " ".join(rule for rule in other if rule not in one)


def elements(svg: str) -> list[Element]:
    return [Element(tag, inside, cleaned(words), cleaned(tip)) for tag, inside, words, tip in ELEMENT.findall(svg)]


def cleaned(text: str) -> str:
    return " ".join(html.unescape(text).split()) if text and not text.isspace() else ""


def exact_key(each: Element) -> tuple[str, ...]:
    return each.tag, each.words, each.tooltip, each.model


def name_key(each: Element) -> tuple[str, ...]:
    """The tooltip of a mark begins with the name of what it stands for."""
    return each.tag, each.words, each.tooltip.partition(":")[0], each.model


def words_key(each: Element) -> tuple[str, ...]:
    return each.tag, wording.without_digits(each.words), wording.without_digits(each.tooltip)


def attributes(text: str) -> dict[str, str]:
    return {name: html.unescape(value.strip("\"'")) for name, value in ATTRIBUTE.findall(text)}


def compare_attributes(result: DrawingChanges, old: dict[str, str], new: dict[str, str]) -> None:
    for name in dict.fromkeys([*old, *new]):
        one, other = old.get(name, ""), new.get(name, "")
        if one == other:
            continue
        if name in PLACES and NUMBER.sub("#", one) == NUMBER.sub("#", other):
            compare_places(result, one, other)
        elif name in ("d", "points"):
            result.redrawn += 1
        else:
            result.attributes.append((name, one, other))


def compare_places(result: DrawingChanges, old: str, new: str) -> None:
    one, other = [float(each) for each in NUMBER.findall(old)], [float(each) for each in NUMBER.findall(new)]
    moves = [abs(after - before) for before, after in zip(one, other) if after != before]
    result.numbers += len(moves)
    result.farthest = max([result.farthest, *moves])


def told(changes: list[tuple[str, str]], all_of_them: bool) -> list[str]:
    """Each change of words once, with how often it occurs."""
    groups: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for old, new in changes:
        groups.setdefault((old, new) if all_of_them else key(old, new), []).append((old, new))
    return [
        wording.change(*group[0]) + (f", and {len(group) - 1:,} like it" if len(group) > 1 else "")
        for group in groups.values()
    ]


def key(old: str, new: str) -> tuple[str, str]:
    one, other = wording.without_digits(old), wording.without_digits(new)
    return ("", "") if one == other else wording.changed_words(old, new)


def tags(counter: Counter) -> str:
    return wording.listed([f"{number:,} <{tag}>" for tag, number in counter.most_common()])
