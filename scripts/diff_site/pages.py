"""Two versions of a page, block by block."""

from collections import Counter
from dataclasses import dataclass, field

from . import drawings, markup, wording
from .blocks import SVG, Block, Row, blocks
from .pairing import Pairing, paired


@dataclass(frozen=True)
class TextChange:
    page: str
    kind: str
    table: str
    old: str | None  # None for what is new
    new: str | None  # None for what is gone
    row: str = ""
    column: str = ""
    moved: bool = False


@dataclass
class PageChanges:
    texts: list[TextChange] = field(default_factory=list)
    moved: list[TextChange] = field(default_factory=list)
    markup: list[tuple[str, str, str]] = field(default_factory=list)
    drawing: drawings.DrawingChanges = field(default_factory=drawings.DrawingChanges)

    @property
    def attributes(self) -> int:
        """How much of the markup changed."""
        return len(self.markup) + len(self.drawing.tooltips) + len(self.drawing.attributes)

    @property
    def none(self) -> bool:
        return not (self.texts or self.moved or self.attributes or self.drawing.words or self.drawing.moved())


def compare(page: str, old: str, new: str) -> PageChanges:
    result = PageChanges()
    pairing = paired(list(blocks(old)), list(blocks(new)), [exact_key, name_key, lambda each: each.kind])
    for one, other in pairing.pairs:
        compare_blocks(result, page, one, other)
    for one, other in pairing.moved:
        result.moved.append(TextChange(page, one.kind, table(one), one.text, other.text, name(one), moved=True))
        compare_blocks(result, page, one, other)
    result.texts += [TextChange(page, one.kind, table(one), one.text, None) for one in pairing.removed if one.text]
    result.texts += [TextChange(page, one.kind, table(one), None, one.text) for one in pairing.added if one.text]
    return result


def exact_key(each: Block | Row) -> tuple[str, ...]:
    return ("row", each.table, each.name) if isinstance(each, Row) else (each.kind, each.text)


def name_key(each: Block | Row) -> tuple[str, ...]:
    """A row whose table has another label is still the row of its name, and a text with other numbers the same text."""
    return ("row", each.name) if isinstance(each, Row) else (each.kind, wording.without_digits(each.text))


def table(each: Block | Row) -> str:
    return each.table if isinstance(each, Row) else ""


def name(each: Block | Row) -> str:
    return each.name if isinstance(each, Row) else ""


def compare_blocks(result: PageChanges, page: str, one: Block | Row, other: Block | Row) -> None:
    if one.html == other.html:
        return
    same_text = one.text == other.text
    if not same_text:
        if not alike(one, other):
            result.texts.append(TextChange(page, one.kind, table(one), one.text, None))
            result.texts.append(TextChange(page, other.kind, table(other), None, other.text))
            return
        if isinstance(one, Row):
            compare_cells(result, page, one, other)
        else:
            result.texts.append(TextChange(page, other.kind, "", one.text or None, other.text or None))
    # A link that came with its words, or a cell with its column, is told with the text.
    result.markup += [each for each in markup.changes(one.html, other.html) if same_text or each[0] != "tags"]
    compare_drawings(result, one.html, other.html)


def alike(one: Block | Row, other: Block | Row) -> bool:
    """Whether the one became the other, rather than going while the other came. Rows of the same name did, so did the title,
    of which a page has one, and short texts in the same place; of longer ones some words must have stayed."""
    if one.kind == "title" or isinstance(one, Row) and one.name == other.name:
        return True
    before, after = one.text.split(), other.text.split()
    longest = max(len(before), len(after))
    if longest <= 4 and not isinstance(one, Row):
        return True
    return sum((Counter(before) & Counter(after)).values()) >= 0.4 * longest


def compare_cells(result: PageChanges, page: str, one: Row, other: Row) -> None:
    """A cell is the one of the same column; where a column has another name, it is the one in the same place."""
    before, after = one.named_cells(), other.named_cells()
    if [column for column, _ in before] == [column for column, _ in after]:
        pairing = Pairing(list(zip(before, after)))
    else:
        pairing = paired(before, after, [lambda cell: cell[0], lambda cell: ()])
    for (column, old), (_, new) in pairing.pairs + pairing.moved:
        if old != new:
            result.texts.append(TextChange(page, "cell", one.table, old, new, one.name, column))
    result.texts += [TextChange(page, "cell", one.table, text, None, one.name, column) for column, text in pairing.removed]
    result.texts += [TextChange(page, "cell", one.table, None, text, other.name, column) for column, text in pairing.added]


def compare_drawings(result: PageChanges, old: str, new: str) -> None:
    if "<svg" not in old and "<svg" not in new:
        return
    before, after = SVG.findall(old), SVG.findall(new)
    for one, other in zip(before, after):
        if one != other:
            result.drawing.add(drawings.compare(one, other))
    if len(before) != len(after):
        result.markup.append(("svg", wording.count(len(before), "drawing"), wording.count(len(after), "drawing")))
