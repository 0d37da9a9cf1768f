"""Every link and anchor inside the site resolves, read with Python's own HTML parser: a second opinion beside the
generator's link check. Nothing in the site may be loaded from another host."""

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from outcome import Outcome


class Reader(HTMLParser):
    """The ids of a page, and what it refers to."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.loads: list[str] = []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if "id" in values:
            self.ids.add(values["id"])
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        if tag == "link" and values.get("rel") in ("stylesheet", "icon"):
            self.loads.append(values["href"])
        if "src" in values:
            self.loads.append(values["src"])


def check(pages: list[Path], outcome: Outcome) -> None:
    readers = {}
    for page in pages:
        readers[page] = Reader()
        readers[page].feed(page.read_text("utf-8"))
    for page in pages:
        outcome.add(page, "links", faults(page, readers, outcome.site))


def faults(page: Path, readers: dict[Path, Reader], site: Path) -> list[str]:
    reader = readers[page]
    found = []
    for target in reader.links + reader.loads:
        parts = urlsplit(target)
        if parts.scheme or parts.netloc:
            # 404.html is shown at any address, so that its links name the host.
            if target in reader.loads and parts.scheme != "data" and page.name != "404.html":
                found.append(f"loads '{target}' from another host")
            continue
        file = (page.parent / unquote(parts.path)).resolve() if parts.path else page
        if target.startswith("/") or site not in file.parents:
            found.append(f"'{target}' leads out of the site")
        elif not file.is_file():
            found.append(f"'{target}' leads to no file")
        elif parts.fragment and unquote(parts.fragment) not in readers.get(file, reader).ids:
            found.append(f"'{target}' leads to no id")
    return found
