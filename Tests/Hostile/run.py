#!/usr/bin/env python3
"""Text that strangers wrote stays text, wherever a site shows it.

    python Tests/Hostile/run.py PROGRAM [STUDY...]

Builds studies in which every string of strings.json stands in every place that text can have, and the same studies with
harmless words. Where a string is refused, the message is counted and the string left out of that place. Every page is then
opened in Chromium, without the policy that would stop a script: none may run, nothing outside the site may be asked for, no
element or attribute may appear that the harmless sites do not have, and each name reads as it was written. Prints a line
for each fault and ends with 'N passed, N failed'.
"""

import csv
import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as XML
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import sync_playwright

import studies

STRINGS = json.loads((Path(__file__).parent / "strings.json").read_text("utf-8"))
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
NUMBER = re.compile(r"[-+]?[\d.]+([eE][-+]?\d+)?")


def main() -> int:
    program = Path(sys.argv[1]).resolve()
    with ProcessPoolExecutor(max_workers=2) as pool:
        chosen = [make for make in studies.ALL if make.__name__ in (sys.argv[2:] or make.__name__)]
        results = list(pool.map(check, [program] * len(chosen), chosen))
    faults = [fault for result in results for fault in result.faults]
    refused = Counter(word for result in results for word in result.refused)
    pages, placings = sum(result.pages for result in results), sum(result.placings for result in results)
    for word, count in sorted(refused.items()):
        print(f"{count:5} × {word}")
    print(f"{len(STRINGS)} strings in {placings} places on {pages} pages; {refused.total()} were refused, as listed")
    for fault in dict.fromkeys(faults):
        print(fault)
    print(f"{pages - len(faults)} passed, {len(faults)} failed" if len(faults) < pages else f"0 passed, {len(faults)} failed")
    return 1 if faults else 0


class Result(NamedTuple):
    pages: int
    placings: int
    refused: list[str]
    faults: list[str]


def check(program: Path, make) -> Result:
    """Builds a study of every string, and the same of harmless words, and opens both in a browser of its own."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        )
        words = [f"word{number}" for number in range(len(STRINGS))]
        place = Path(folder) / make.__name__
        harmless, _, _ = build(program, make, words, place / "harmless")
        site, study, refused = build(program, make, STRINGS, place / "hostile")
        known, tab = Tab(browser, harmless), Tab(browser, site)
        known.open_some()
        pages = tab.open_all(study)
        strange = sorted(tab.parts - known.parts - static_parts(harmless) - studies.MARKDOWN_PARTS)
        faults = faults_of_files(site) + known.faults + tab.faults + [f"{make.__name__}: {part} appears" for part in strange]
        browser.close()
    return Result(pages, study.placings, refused, faults)


def build(program: Path, make, strings: list[str], folder: Path) -> tuple[Path, studies.Study, list[str]]:
    """The site of a study, without the strings that it refuses at their places, and the words that they got."""
    left_out: set[tuple[str, int]] = set()
    words: list[str] = []
    for _ in range(100):
        shutil.rmtree(folder, ignore_errors=True)
        study = make(folder / "study", strings, left_out)
        run = subprocess.run(
            [program, "build", "study", "--output", "site"], cwd=folder, capture_output=True, text=True
        )
        if run.returncode == 0:
            (folder / "copy").mkdir()
            return folder / "site", study, words
        found = set()
        for line in run.stderr.split("\n"):
            told = re.match(r"study/(.*?):(\d+):(\d+)(?:[-–][\d:]+)?: error: (.*) \[([\w-]+)\]$", line)
            if not told:
                continue
            place = study.place(told[1], int(told[2]), int(told[3]))
            if place and place not in found | left_out:
                found.add(place)
                words.append(f"{place[0]}: {told[5]}")
        if not found:
            sys.exit(f"{make.__name__} cannot be built:\n{run.stderr[:3000]}")
        left_out |= found
    sys.exit(f"{make.__name__} is refused again and again:\n{run.stderr[:3000]}")


def faults_of_files(site: Path) -> list[str]:
    """What a program would stumble over."""
    faults = []
    for path in sorted(site.rglob("*")):
        name = path.relative_to(site)
        try:
            if path.suffix in (".svg", ".xml"):
                XML.parse(path)
            if path.suffix == ".json":
                json.loads(path.read_text("utf-8"))
            if path.suffix == ".csv":
                with path.open(newline="", encoding="utf-8") as file:
                    cells = {cell for row in csv.reader(file) for cell in row}
                faults += [f"{name}: {cell!r}" for cell in cells if cell[:1] in tuple("=+-@\t\r\n") and cell and not NUMBER.fullmatch(cell)]
        except (XML.ParseError, ValueError, csv.Error) as fault:
            faults.append(f"{name}: {fault}")
        stem = path.name.split(".")[0].lower()
        if re.fullmatch(r"con|prn|aux|nul|(com|lpt)\d", stem) or len(path.name.encode()) > 255:
            faults.append(f"{name}: no file may be called so")
    return faults


def static_parts(site: Path) -> set[str]:
    """Elements, and attributes of elements, of all pages as they are written."""
    parts: set[str] = set()
    for page in site.rglob("*.html"):
        for tag, rest in re.findall(r"<([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:=\"[^\"]*\")?)*)", page.read_text("utf-8")):
            parts.add(tag.lower())
            parts |= {f"{tag.lower()} {name.lower()}" for name in re.findall(r"\s([\w:-]+)(?:=\"[^\"]*\")?", rest)}
    return parts


class Tab:
    """A tab of the browser in which the pages of a site are opened one by one."""

    def __init__(self, browser, site: Path):
        self.site = site.parent / "copy"
        shutil.copytree(site, self.site, dirs_exist_ok=True)
        for page in self.site.rglob("*.html"):
            page.write_text(POLICY.sub("", page.read_text("utf-8")), "utf-8")
        self.faults: list[str] = []
        self.parts: set[str] = set()
        self.current = ""
        context = browser.new_context()
        context.on("page", lambda page: self.note("another window opens"))
        self.tab = tab = context.new_page()
        self.faults.clear()
        tab.on("dialog", lambda dialog: (self.note("a dialog opens"), dialog.dismiss()))
        tab.on("console", lambda message: self.note(f"console: {message.text}"))
        tab.on("pageerror", lambda error: self.note(f"script error: {error}"))
        tab.on("request", self.see)
        tab.on("requestfailed", lambda request: self.note(f"not loaded: {request.url[:120]}"))
        tab.on("framenavigated", self.go)

    def note(self, what: str):
        # It stands at any depth, so that it has the address of the site's host.
        if self.current == "404.html" and ("example.org" in what or "ERR_NAME" in what):
            return
        self.faults.append(f"{self.site.parent.parent.name}/{self.current}: {what}")

    def see(self, request):
        if not request.url.startswith(self.site.as_uri() + "/") and not request.url.startswith("data:image/"):
            self.note(f"asks for {request.url[:120]}")

    def go(self, frame):
        if frame.url.split("#")[0].split("?")[0] != (self.site / self.current).as_uri():
            self.note(f"goes to {frame.url[:120]}")

    def open_some(self):
        for folder in (".", "models", "metrics"):
            for page in sorted((self.site / folder).glob("*.html"))[:8]:
                self.open(page.relative_to(self.site).as_posix())
        self.search()

    def open_all(self, study: studies.Study) -> int:
        expected, titles = study.expected, set()
        pages = sorted(page.relative_to(self.site).as_posix() for page in self.site.rglob("*.html"))
        for page in pages:
            self.open(page)
            for selector, text in expected.get(page, []):
                shown = self.tab.evaluate(
                    "selector => [...document.querySelectorAll(selector)].map((element) => element.textContent)", selector
                )
                if plain(text) not in map(plain, shown):
                    self.note(f"{selector} shows {shown[:1]} and not {text!r}")
            titles |= {plain(title) for title in self.tab.locator("h1").all_text_contents()}
        for name in study.names:
            if plain(name) not in titles:
                self.note(f"no page is called {name!r}")
        for page in sorted({page for page in expected if page not in pages}):
            self.current = page
            self.note("this page is missing")
        self.search()
        return len(pages)

    def open(self, page: str):
        self.current = page
        self.tab.goto((self.site / page).as_uri())
        found = self.tab.evaluate(LOOK)
        self.parts |= set(found["parts"])
        for fault in found["faults"]:
            self.note(fault)

    def search(self):
        """The search makes elements of names."""
        self.open("leaderboard.html")
        box = self.tab.locator("input[type=search], .find input").first
        for text in ("<", "o", "word1"):
            box.fill(text)
            self.parts |= set(self.tab.evaluate(LOOK)["parts"])


# No script of a string ran; the elements and attributes that are there; text that turns the direction of what follows it.
LOOK = r"""() => {
  const faults = [];
  if (window.__hit !== undefined) faults.push("a script ran");
  const parts = new Set();
  for (const element of document.querySelectorAll("*")) {
    parts.add(element.localName);
    for (const name of element.getAttributeNames()) {
      parts.add(element.localName + " " + name);
      if (/^on/i.test(name)) faults.push("a handler " + name);
      const value = element.getAttribute(name);
      if (/^(href|src|action|xlink:href)$/.test(name) && /^[\s\x00-\x20]*(javascript|vbscript|data|file|blob):/i.test(value)
          && value !== "data:,")
        faults.push(name + " leads to " + value.slice(0, 60));
    }
  }
  const turning = /[\u202A\u202B\u202D\u202E\u2066-\u2068]/;
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    let node = walk.currentNode;
    if (!turning.test(node.data.replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, "")) || /[\u202C\u2069]\s*$/.test(node.data) || ["SCRIPT", "STYLE"].includes(node.parentElement.tagName)) continue;
    if (node.parentElement.closest("svg, pre, head")) continue;
    for (; ; node = node.parentNode) {
      const style = node.nodeType === 1 ? getComputedStyle(node) : undefined;
      if (style && (style.unicodeBidi.includes("isolate") || style.unicodeBidi === "plaintext" || !style.display.startsWith("inline"))) break;
      let next = node.nextSibling;
      while (next && !next.textContent.trim()) next = next.nextSibling;
      if (next && (next.nodeType !== 1 || getComputedStyle(next).display.startsWith("inline"))) {
        faults.push("a name turns what follows it: " + escape(node.textContent.slice(-30)) + " | " + next.textContent.slice(0, 30));
        break;
      }
      if (node === document.body) break;
    }
  }
  return { faults, parts: [...parts] };
}"""


def plain(text: str) -> str:
    """Blanks do not count, nor what ends a turn of direction."""
    return " ".join(text.rstrip("\u202c\u2069").split())


if __name__ == "__main__":
    sys.exit(main())
