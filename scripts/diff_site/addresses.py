"""What others may link to: files, and the ids of places on pages."""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from . import blocks, wording
from .files import FileChanges
from .page_groups import family
from .sections import Section, section
from .sites import Site, text

ID = re.compile(r"""<[A-Za-z](?:"[^"]*"|'[^']*'|[^'">])*?\sid="([^"]*)\"""")
# The places of one page are told one by one up to so many.
FEW = 3


@dataclass
class AddressChanges:
    sections: list[Section] = field(default_factory=list)
    told: str = ""


def compare(old: Site, new: Site, changes: FileChanges) -> AddressChanges:
    gone, come = ([path for path in paths if linked(path)] for paths in (changes.removed, changes.added))
    places, new_places = [], []
    for path in changes.differing:
        if path.endswith(".html"):
            one, other = ids(text(old[path])), ids(text(new[path]))
            places += [f"{path}#{each}" for each in one if each not in other]
            new_places += [f"{path}#{each}" for each in other if each not in one]
    result = AddressChanges(section("Addresses that are gone, but for files", listed(places)))
    result.told = told(len(gone + places), len(come + new_places))
    return result


def told(gone: int, come: int) -> str:
    if not gone:
        return wording.count(come, "address is new", "addresses are new") if come else "no address changed"
    new = f", {come:,} new" if come else ""
    return f"{wording.count(gone, 'address is', 'addresses are')} gone{new}"


def linked(path: str) -> bool:
    """Nobody links to the files that only pages use, or to the list of files."""
    return not path.startswith((".", "assets/"))


def ids(page: str) -> dict[str, None]:
    """Those inside of a drawing tie it to its own parts."""
    return dict.fromkeys(ID.findall(blocks.SVG.sub("", page)))


def listed(places: list[str]) -> list[str]:
    """A place that is gone from many pages of a kind is told once, and so are the many places of one page."""
    kinds, pages = defaultdict(list), defaultdict(list)
    for place in places:
        page, _, name = place.partition("#")
        (kinds[family(page), name] if family(page) else pages[page]).append(place)
    lines = [
        several[0] if len(several) == 1 else f"{several[0]}, and on {wording.count(len(several) - 1, f'other {kind}')}"
        for (kind, _), several in kinds.items()
    ]
    for several in pages.values():
        shown = several if len(several) <= FEW else [*several[:FEW], f"… ({len(several):,} of this page)"]
        lines.append(", ".join(shown))
    return lines
