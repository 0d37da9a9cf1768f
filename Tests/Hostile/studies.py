"""Studies that have a string in every place that text can have. Each line of their files says which string stands in it."""

import json
import re
from pathlib import Path
from unicodedata import normalize
from urllib.parse import quote


class Study:
    """Files in the making, with what stands on each line of them."""

    def __init__(self, folder: Path, strings: list[str], left_out: set[tuple[str, int]]):
        self.folder, self.strings, self.left_out = folder, strings, left_out
        self.lines: dict[str, list[tuple[str, int] | None]] = {}
        self.files: dict[str, list[str]] = {}
        # Of a line that holds many strings, where each begins.
        self.columns: dict[tuple[str, int], list[tuple[int, tuple[str, int]]]] = {}
        self.expected: dict[str, list[tuple[str, str]]] = {}
        self.placings = 0
        # What models or metrics must be called on their pages, and in the leaderboard.
        self.names: list[str] = []
        folder.mkdir(parents=True)

    def write(self, file: str, line: str, place: tuple[str, int] | None = None):
        self.files.setdefault(file, []).append(line)
        self.lines.setdefault(file, []).append(place)
        if place:
            self.placings += 1

    def each(self, where: str, step: int = 1):
        """The strings that are not refused at a place, with their numbers."""
        for number, string in list(enumerate(self.strings))[::step]:
            if (where, number) not in self.left_out:
                yield number, string

    def place(self, file: str, line: int, column: int) -> tuple[str, int] | None:
        """What stands at a place that a message names."""
        starts = self.columns.get((file, line), [])
        if starts:
            return next((place for start, place in reversed(starts) if start <= column), None)
        lines = self.lines.get(file, [])
        return lines[line - 1] if line <= len(lines) else None

    def save(self):
        for file, lines in self.files.items():
            path = self.folder / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("\n".join(lines) + "\n", "utf-8", newline="\n")
        return self


def models(folder: Path, strings: list[str], left_out) -> Study:
    """Every string is what a model is called, a text about it, and a cohort."""
    study = Study(folder, strings, left_out)
    for line in ["title: Models", "date: 2024-01-01", "url: https://example.org/",
                 "tables: [{path: scores.json, name: label, attributes: {note: {}, where: {kind: link}}}]",
                 "benchmark: {name: mean, members: [a, b]}", "missing-scores: skip", "cohorts:"]:
        study.write("study.yaml", line)
    for number, string in study.each("cohort", 7):
        study.write("study.yaml", f"  {quoted(string)}: {{where: [\"a > 0.3\"]}}", ("cohort", number))
    study.write("scores.json", "[")
    kept = list(study.each("model"))
    notes = dict(study.each("attribute"))
    addresses = dict(study.each("link of a model"))
    for place, (number, string) in enumerate(kept):
        # Blanks and brackets are refused in an address, all in one message.
        address = quote(addresses.get(number, ""), safe="!#$%&'()*+,/:;=?@[\\]^_`{|}~")
        record = {"model": f"m{number}", "label": string, "note": notes.get(number, ""),
                  "where": f"https://x.example/{address}", "a": number / 300, "b": number * 7 % 11}
        # Markup, a mark of the order of bytes and an apostrophe before a formula are taken off.
        if not {"<", "&", "[", "\ufeff"} & {*string} and not string.startswith("'="):
            study.names.append(string)
        study.write("scores.json", json.dumps(record) + ("," if place + 1 < len(kept) else ""), ("model", number))
        study.placings += 2
    study.write("scores.json", "]")
    study.write("index.md", "# Models")
    for kind, rest in [("density", "metrics: [a]"), ("score-scatter", "x: a\ny: b"), ("ranking-strips", "benchmark: mean")]:
        for line in ["", f"```figure {kind}", f"id: {kind}", *rest.split("\n"), "caption: x", "```"]:
            study.write("index.md", line)
    return study.save()


def metrics(folder: Path, strings: list[str], left_out) -> Study:
    """Every string is a metric, and the title and description of another; some are groups of them."""
    study = Study(folder, strings, left_out)
    for line in ["title: Metrics", "date: 2024-01-01", "tables: [{path: scores.json}]", "missing-scores: skip",
                 "benchmark:", "  name: mean", "  members:"]:
        study.write("study.yaml", line)
    # Two ways to write one letter are one name.
    names = list({normalize("NFC", name): (number, name) for number, name in study.each("metric", 2)}.values())
    titles = dict(study.each("group", 11))
    for start in range(0, len(names), 12):
        string = titles.get(start // 12 * 11)
        place = ("group", start // 12 * 11) if string is not None else None
        study.write("study.yaml", f"    - name: group {start}")
        if place:
            study.write("study.yaml", f"      title: {quoted(string)}", place)
            study.write("study.yaml", f"      description: {quoted(string)}", place)
        study.write("study.yaml", "      members:")
        for number, name in names[start:start + 12]:
            study.write("study.yaml", f"        - {quoted(name)}", ("metric", number))
    study.write("study.yaml", "metrics:")
    told = dict(study.each("title and description of a metric", 2))
    study.names = [name for number, name in names if (number + 5) % len(strings) not in told
                   and not {"<", "&", "["} & {*name}]
    for number, name in names:
        other = (number + 5) % len(strings)
        if other in told:
            study.write(
                "study.yaml", f"  {quoted(name)}: {{title: {quoted(told[other])}, description: {quoted(told[other])}}}",
                ("title and description of a metric", other))
    study.write("scores.json", "[")
    for model in range(4):
        line, starts = f'{{"model": "m{model}"', []
        for number, name in names:
            line += ", "
            starts.append((len(line) + 1, ("metric", number)))
            line += f"{json.dumps(name)}: {(number * (model + 2) % 7 + model) / 10}"
        study.columns["scores.json", model + 2] = starts
        study.write("scores.json", line + "}" + ("," if model < 3 else ""))
    study.write("scores.json", "]")
    study.write("index.md", "# Metrics")
    shown = ", ".join(quoted(name) for _, name in names[::4])
    for line in ["", "```figure correlation-heatmap", "id: map", f"metrics: [{shown}]", "caption: x", "```"]:
        study.write("index.md", line)
    return study.save()


def pages(folder: Path, strings: list[str], left_out) -> Study:
    """Every string is the title of a page, and prose, code, a link, an alternative text, a footnote, a claim on it."""
    study = Study(folder, strings, left_out)
    small_study(study, "Pages")
    study.write("index.md", "# Pages")
    for number, string in study.each("page"):
        file, text, place = f"p{number}.md", escaped(string), ("page", number)
        for line in ["---", f"title: {quoted(string)}", f"summary: {quoted(string)}", f"author: {quoted(string)}",
                     "claims: {many: table.models > 2}", "---", f"# A {text}", "", f"B {text}.", "", f"*C {text}*", "",
                     code(string), "", f"[D {text}](index.md) and ![E {text}](pic.png) and [F {text}](claim:many)[^n]", "",
                     f"[^n]: G {text}", "", "| head |", "| - |", f"| H {text} |", "", "~~~~~~~~text", string, "~~~~~~~~", "",
                     f"> I {text}", "", f"- J {text}", "", f"## K {text}"]:
            study.write(file, line, place if string in line or text in line else None)
        # What Unicode calls a line end is one on a page, and emphasis does not end in a blank.
        if string.endswith(" ") or {"\u2028", "\u2029"} & {*string}:
            continue
        study.expected[f"p{number}.html"] = [
            ("main h1", f"A {string}"), ("main em", f"C {string}"), ("main a", f"D {string}"), ("main pre code", string),
            ("main blockquote p", f"I {string}"), ("main td", f"H {string}"),
        ]
    study.save()
    (folder / "pic.png").write_bytes(bytes.fromhex(
        "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f64540"
        "0000000049454e44ae426082"))
    return study


def markdown(folder: Path, strings: list[str], left_out) -> Study:
    """Every string is Markdown as it stands, the address of a link and of an image, and a caption."""
    study = Study(folder, strings, left_out)
    small_study(study, "Markdown")
    # Dollars make formulas, whose elements no other page has.
    for line in ["# Markdown", "", "A formula, $x^2 = 3$.", "", "$$", "x^2 = 3", "$$"]:
        study.write("index.md", line)
    for number, string in study.each("raw line"):
        file = f"raw-{number}.md"
        for line in ["# Page", "", string]:
            study.write(file, line, ("raw line", number))
    for where, line in [("raw Markdown", "x {} y"), ("raw heading", "## {}"), ("address of a link", "[x]({})"),
                        ("address in angles", "[x](<{}>)"), ("address of an image", "![x]({})"),
                        ("title of a link", "[x](index.md \"{}\")"), ("reference", "[x][r{n}]\n\n[r{n}]: {}")]:
        file = f"{where.replace(' ', '-')}.md"
        study.write(file, "# Page")
        # Every string stands on a page of its own already. A build tells twenty refusals of a kind, so that more take longer.
        for number, string in study.each(where, 3):
            study.write(file, "")
            for part in line.replace("{n}", str(number)).replace("{}", string).split("\n"):
                study.write(file, part, (where, number))
    for number, string in study.each("caption", 9):
        for line in ["", "```figure density", f"id: f{number}", "metrics: [a]"]:
            study.write("index.md", line)
        study.write("index.md", f"caption: {quoted('L ' + escaped(string))}", ("caption", number))
        study.write("index.md", "```")
    return study.save()


def study(folder: Path, strings: list[str], left_out) -> Study:
    """Every string is in the title and the notice of the study, a field of a work, and a missing code."""
    made = Study(folder, strings, left_out)
    title = " ".join(string for _, string in made.each("title of the study") if string not in ("*x", "&x"))
    made.write("study.yaml", f"title: {quoted(title)}", None)
    made.write("study.yaml", f"notice: {quoted(title)}", None)
    made.placings += 2 * len(strings)
    for line in ["date: 2024-01-01", "url: https://example.org/", "bibliography: works.bib", "missing-scores: skip",
                 "benchmark: {name: mean, members: [a, b]}", "tables:", "  - path: scores.csv", "    missing:"]:
        made.write("study.yaml", line)
    for number, string in made.each("missing code"):
        made.write("study.yaml", f"      {quoted(string)}: {quoted(string)}", ("missing code", number))
    made.write("scores.csv", "model,a,b")
    codes = dict(made.each("missing code"))
    for number in range(len(strings)):
        cell = "\"" + codes[number].replace("\"", "\"\"") + "\"" if number in codes and number > 5 else "0.5"
        made.write("scores.csv", f"m{number},{number % 17 / 20},{cell}", ("missing code", number))
    made.write("index.md", "# Study")
    for field in ("title", "author", "journal", "note", "url", "doi"):
        for number, string in made.each(f"{field} of a work", 1 if field in ("title", "url") else 5):
            # A brace or quote that nothing closes is told at the end of the file.
            if {*"\u2028\u2029{}\"\\%#"} & {*string}:
                continue
            others = {"title": "T", "author": "A, B", "journal": "J", "year": "2020"} | {field: string}
            fields = ", ".join(f"{name} = {{{value}}}" for name, value in others.items())
            made.write("works.bib", f"@article{{{field}{number}, {fields}}}", (f"{field} of a work", number))
            made.write("index.md", "")
            made.write("index.md", f"Cited [@{field}{number}].", (f"{field} of a work", number))
    return made.save()


# What Markdown makes of strings that are Markdown.
MARKDOWN_PARTS = {"data", "data class", "data title", "data value", "wbr", "em", "strong", "del", "ol", "ul", "li", "hr", "blockquote", "pre", "code", "code class", "br", "a", "a href",
                  "a title", "h2", "h2 id", "img", "img src", "img alt", "table", "thead", "tbody", "tr", "th", "td"}

ALL = [pages, models, metrics, markdown, study]


def small_study(study: Study, title: str):
    for line in [f"title: {title}", "date: 2024-01-01", "tables: [path: scores.csv]", "url: https://example.org/",
                 "benchmark: {name: mean, members: [a, b]}"]:
        study.write("study.yaml", line)
    for line in ["model,a,b", "x,0.1,0.3", "y,0.2,0.2", "z,0.3,0.1", "w,0.5,0.4"]:
        study.write("scores.csv", line)


def quoted(text: str) -> str:
    """A text in YAML, which knows no pairs of surrogates."""
    return "\"" + "".join(
        f"\\x{ord(each):02x}" if ord(each) < 32 else {"\"": "\\\"", "\\": "\\\\", "\u2028": "\\L", "\u2029": "\\P",
                                                       "\ufeff": "\\ufeff", "\U0001fffe": "\\U0001fffe"}.get(each, each)
        for each in text) + "\""


def escaped(text: str) -> str:
    """Markdown that shows the text."""
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", text)


def code(text: str) -> str:
    ticks = "`" * (max((len(run) for run in re.findall("`+", text)), default=0) + 1)
    return f"{ticks} {text} {ticks}"
