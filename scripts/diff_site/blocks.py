"""The blocks of a page: what a reader takes for one text, in the order of the page."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

# The few things that are told apart. A row is read no further until it turns out to differ: most do not, and the
# leaderboard has thousands of cells. The program puts none of them inside its like, so that the first end is the right one.
TOKEN = re.compile(
    r"""(?P<row><tr\b.*?</tr>)
    |(?P<aside><svg\b.*?</svg>|<span\b[^>]*\brole="tooltip"[^>]*>.*?</span>
        |<!--.*?-->|<(?:script|style)\b.*?</(?:script|style)>)
    |<(?P<end>/?)(?P<tag>[A-Za-z][^\s/>]*)(?P<attributes>(?:"[^"]*"|'[^']*'|[^'">])*)>
    |(?P<text>[^<]+|<)""",
    re.DOTALL | re.VERBOSE | re.IGNORECASE,
)
SVG = re.compile(r"<svg\b.*?</svg>", re.DOTALL | re.IGNORECASE)
TOOLTIP = re.compile(r"""<span\b[^>]*\brole="tooltip"[^>]*>(.*?)</span>""", re.DOTALL | re.IGNORECASE)
TAG = re.compile(r"""<(?:!--.*?--|/?[A-Za-z](?:"[^"]*"|'[^']*'|[^'">])*)>""", re.DOTALL)
CELL = re.compile(r"<t[hd]\b([^>]*)>(.*?)</t[hd]>", re.DOTALL | re.IGNORECASE)
LABEL = re.compile(r'\baria-label="([^"]*)"')

KINDS = {
    "p": "paragraph", "li": "item", "dt": "term", "dd": "description", "figcaption": "caption", "caption": "caption",
    "summary": "summary", "pre": "listing", "aside": "notice", "blockquote": "quotation", "title": "title", "label": "label",
    "button": "button", "option": "option",
} | {f"h{level}": "heading" for level in range(1, 7)}  # fmt: skip
CONTAINERS = frozenset(
    "div section article main nav header footer ul ol dl table thead tbody figure form details body".split()
)


@dataclass
class Block:
    kind: str
    html: str
    text: str


class Row:
    """A row of a table, with what is above it: the table's label and the names of its columns."""

    kind = "row"

    def __init__(self, html: str, table: str, columns: list[str]) -> None:
        first = CELL.search(html)
        self.html, self.table, self.columns = html, table, columns
        self.name = plain(first[2]) if first else ""  # what its first cell says
        self._parts: list[tuple[str, str]] | None = None

    @property
    def parts(self) -> list[tuple[str, str]]:
        """The attributes and the text of each cell."""
        if self._parts is None:
            self._parts = [(attributes, plain(content)) for attributes, content in CELL.findall(self.html)]
        return self._parts

    @property
    def cells(self) -> list[str]:
        """A cell that spans columns stands in the first of them."""
        return [text for _, text in self.parts]

    @property
    def places(self) -> list[int]:
        """The column of each cell."""
        if "colspan" not in self.html:
            return list(range(len(self.parts)))
        places, at = [], 0
        for attributes, _ in self.parts:
            places.append(at)
            at += span(attributes, "colspan")
        return places

    @property
    def text(self) -> str:
        return " | ".join(self.cells)

    def named_cells(self) -> list[tuple[str, str]]:
        """The name of each cell's column, and what the cell says."""
        known = len(self.columns)
        return [
            (self.columns[place] if place < known else f"column {place + 1}", text)
            for place, text in zip(self.places, self.cells)
        ]


def blocks(page: str) -> Iterator[Block | Row]:
    """A tag that opens no text of its own belongs to the block after it, so that every tag of the page is in one."""
    kind, pieces, texts = "text", [], []
    label, columns, spanning = "", [], []
    for token in TOKEN.finditer(page):
        if token["text"] is not None:
            pieces.append(token[0])
            texts.append(token[0])
            continue
        if token["aside"] is not None:
            pieces.append(token[0])
            continue
        tag = (token["tag"] or "tr").lower()
        if tag in KINDS or tag in CONTAINERS or tag == "tr":
            text = cleaned("".join(texts))
            text = text.removesuffix(" #") if kind == "heading" else text
            if text:
                yield Block(kind, "".join(pieces), text)
                label = text if kind == "heading" else label
                pieces = []
            texts = []
            kind = "text" if token["end"] else KINDS.get(tag, "text")
        if token["row"] is None:
            pieces.append(token[0])
            named = LABEL.search(token["attributes"]) if tag in ("div", "table") else None
            label = html.unescape(named[1]) if named else label
            columns = [] if tag == "table" else columns
            continue
        row = Row("".join([*pieces, token[0]]), label, columns)
        pieces = []
        if "<td" not in token[0].lower():
            heads = [text for attributes, text in row.parts for _ in range(span(attributes, "colspan"))]
            columns = row.columns = spanning + heads
            spanning = [text for attributes, text in row.parts if span(attributes, "rowspan") > 1]
        yield row
    yield Block(kind, "".join(pieces), cleaned("".join(texts)))


def span(attributes: str, name: str) -> int:
    found = re.search(rf'\b{name}="?(\d+)', attributes) if name in attributes else None
    return min(int(found[1]), 1000) if found else 1


def plain(content: str) -> str:
    """What a reader sees of it, but for drawings and tooltips."""
    if "<" not in content:
        return cleaned(content)
    return cleaned(TAG.sub("", without_asides(content)))


def without_asides(content: str) -> str:
    """HTML without its drawings and tooltips. Most has none."""
    content = SVG.sub("", content) if "<svg" in content else content
    return TOOLTIP.sub("", content) if "tooltip" in content else content


def cleaned(text: str) -> str:
    return " ".join(html.unescape(text).split())
