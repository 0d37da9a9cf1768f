"""What scripts/diff_site.py says of two sites. The sites are tiny, and each has what one test is about.

    python3 -m unittest discover -s Tests/Scripts -p 'test_*.py'
"""

import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"
sys.path.insert(0, str(SCRIPTS))

from diff_site import comparison, pairing, sites  # noqa: E402


def page(body: str, title: str = "A page") -> str:
    return f"<!doctype html>\n<html><head><title>{title}</title></head>\n<body><main>\n{body}\n</main></body></html>\n"


def table(rows: list[list[str]], label: str = "Scores", head: tuple[str, ...] = ("Metric", "Score")) -> str:
    lines = ["".join(f'<th scope="col">{cell}</th>' for cell in head)]
    lines += [f'<th scope="row">{row[0]}</th>' + "".join(f"<td>{cell}</td>" for cell in row[1:]) for row in rows]
    body = "\n".join(f"<tr>{line}</tr>" for line in lines)
    return f'<div role="region" aria-label="{label}"><table>{body}</table></div>'


def report(**members: object) -> str:
    empty = {"values": {}, "claims": [], "figures": [], "leaderboard": []}
    return json.dumps(empty | members)


def claim(holds: bool, fragile: bool = False, margin: float = 0.1) -> dict:
    return {
        "id": "index.low", "page": "index.html", "line": 3, "sentence": "It is low", "comparison": "alignment.mean < 0.3",
        "left": 0.2, "right": 0.3, "margin": margin, "holds": holds, "fragile": fragile,
    }  # fmt: skip


def drawing(body: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>Scores</title>{body}</svg>'


class DiffSiteCase(unittest.TestCase):
    def told(self, old: dict, new: dict, all_of_them: bool = False) -> str:
        """What is said of two sites, whose files are written and read as those of a real site are."""
        with tempfile.TemporaryDirectory() as folder:
            both = []
            for name, files in (("old", old), ("new", new)):
                write(Path(folder) / name, {".concordance": ""} | files)
                both.append(sites.read_folder(Path(folder) / name))
            return "\n".join(comparison.told(*both, all_of_them))

    def verdict(self, old: dict, new: dict) -> str:
        return self.told(old, new).splitlines()[0]


def write(folder: Path, files: dict) -> None:
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))


class VerdictTests(DiffSiteCase):
    def test_equal_sites_are_told_in_one_line(self):
        site = {"index.html": page("<p>Hello</p>")}
        self.assertEqual(self.told(site, site), "The sites are byte for byte equal: 2 files.")

    def test_the_verdict_counts_files_and_says_what_changed(self):
        old = {"index.html": page("<p>One two</p>"), "a.html": page("<p>A</p>"), "report.json": report(values={"a": 1})}
        new = {"index.html": page("<p>One more</p>"), "b.html": page("<p>A</p>"), "report.json": report(values={"a": 2})}
        self.assertEqual(
            self.verdict(old, new),
            "2 of 3 files differ, 1 added, 1 removed: 1 value and 1 text; 1 address is gone, 1 new.",
        )

    def test_an_id_that_goes_is_an_address_that_is_gone(self):
        old, new = ({"index.html": page(f'<h2 id="{name}">Ends</h2>')} for name in ("old", "new"))
        told = self.told(old, new)
        self.assertIn("1 address is gone, 1 new.", told)
        self.assertIn("index.html#old", told)

    def test_an_id_inside_of_a_drawing_is_no_address(self):
        old, new = ({"index.html": page(f'<p>A</p><svg><g id="{name}"></g></svg>')} for name in ("one", "two"))
        self.assertIn("no address changed", self.verdict(old, new))

    def test_many_files_of_a_folder_are_told_in_one_line(self):
        told = self.told({}, {f"models/m{number}.html": page("<p>A</p>") for number in range(30)})
        self.assertIn("added: 30 files of models/ (m0.html, m1.html, m10.html, …)", told)

    def test_every_file_that_differs_is_told(self):
        old = {
            "index.html": page("<p>A</p>"), "assets/style.css": "a{}\n", "picture.png": b"\x89\x00",
            "data/a.csv": "m\na\n",
        }  # fmt: skip
        new = {
            "index.html": page("<p>A</p>\n"), "assets/style.css": "a{}\nb{}\n", "picture.png": b"\x89\x01",
            "data/a.csv": "m\r\na\r\n",
        }  # fmt: skip
        told = self.told(old, new)
        self.assertIn("assets/style.css: 1 line added", told)
        self.assertIn("picture.png: 1 line added, 1 line removed", told)
        self.assertIn("Other bytes and the same meaning\n  data/a.csv\n  index.html", told)


class ReportTests(DiffSiteCase):
    def told_of(self, old: dict, new: dict, **options: bool) -> str:
        return self.told({"report.json": report(**old)}, {"report.json": report(**new)}, **options)

    def test_a_value_is_told_with_its_difference(self):
        told = self.told_of({"values": {"alignment.mean": 0.2}}, {"values": {"alignment.mean": 0.25}})
        self.assertIn("alignment.mean 0.2 → 0.25 (+0.05)", told)

    def test_a_value_that_differs_in_its_last_bit_is_the_same_but_for_rounding(self):
        told = self.told_of({"values": {"a": 0.1 + 0.2, "b": 0.0}}, {"values": {"a": 0.3, "b": 1e-17}})
        self.assertEqual(told, "1 of 2 files differs: 2 numbers the same but for rounding; no address changed.")

    def test_a_small_p_value_that_becomes_another_one_is_not_rounding(self):
        self.assertIn("p 1e-31 → 1e-20", self.told_of({"values": {"p": 1e-31}}, {"values": {"p": 1e-20}}))

    def test_numbers_that_are_close_are_told_with_enough_digits(self):
        self.assertIn("a 0.1234567 → 0.1234568", self.told_of({"values": {"a": 0.1234567}}, {"values": {"a": 0.1234568}}))

    def test_values_of_one_name_are_told_together_with_the_largest_change(self):
        old = {f"alignment.rho(V{number}, IT)": 0.5 for number in range(9)}
        new = {name: 0.5 + number / 100 for number, name in enumerate(old)}
        told = self.told_of({"values": old}, {"values": new})
        self.assertIn("alignment.rho(…): 8 changed, the most alignment.rho(V8, IT) 0.5 → 0.58 (+0.08)", told)

    def test_everything_is_told_when_it_is_asked_for(self):
        old = {f"rho(V{number})": 0.5 for number in range(50)}
        told = self.told_of({"values": old}, {"values": dict.fromkeys(old, 0.6)}, all_of_them=True)
        self.assertEqual(told.count("0.5 → 0.6"), 50)
        self.assertNotIn("more", told)

    def test_a_value_that_is_no_longer_defined_is_told(self):
        self.assertIn("a 0.5 → not defined", self.told_of({"values": {"a": 0.5}}, {"values": {"a": None}}))

    def test_values_that_came_and_went_are_told(self):
        told = self.told_of({"values": {"a": 1}}, {"values": {"b": 1}})
        self.assertIn("Values: 0 of 1 changed, 1 added, 1 removed\n  b added\n  a removed", told)

    def test_a_claim_that_no_longer_holds_is_told_with_its_sentence(self):
        told = self.told_of({"claims": [claim(True)]}, {"claims": [claim(False, margin=-0.02)]})
        self.assertIn("1 claim flipped", told)
        self.assertIn("index.low fails, where it held: ‘It is low’ (alignment.mean < 0.3, margin −0.02)", told)

    def test_a_claim_that_holds_narrowly_now_has_not_flipped(self):
        told = self.told_of({"claims": [claim(True)]}, {"claims": [claim(True, fragile=True)]})
        self.assertNotIn("flipped", told)
        self.assertIn("index.low holds narrowly, where it held", told)

    def test_ranks_and_scores_are_counted_and_the_largest_move_is_told(self):
        def board(scores: dict) -> list:
            return [{"model": model, "score": score, "ranks": {"mean": rank}} for model, (score, rank) in scores.items()]

        told = self.told_of(
            {"leaderboard": board({"a": (0.5, 1), "b": (0.4, 2), "c": (0.3, 3)})},
            {"leaderboard": board({"b": (0.4, 1), "c": (0.3, 2), "a": (0.2, 3)})},
        )
        self.assertIn("1 score changed, the most a: 0.5 → 0.2 (−0.3)", told)
        self.assertIn("mean: 3 ranks changed, the most a: 1 → 3", told)

    def test_a_figure_is_compared_with_the_one_of_its_id(self):
        figures = [{"id": "a", "title": "First"}, {"id": "b", "title": "Second"}]
        told = self.told_of({"figures": figures}, {"figures": [{"id": "b", "title": "Third"}]})
        self.assertIn("a is gone: First", told)
        self.assertIn("b, title: ‘Second’ → ‘Third’", told)

    def test_other_members_are_told_by_their_path(self):
        told = self.told_of({"inputs": [{"path": "a.csv", "models": 3}]}, {"inputs": [{"path": "a.csv", "models": 4}]})
        self.assertIn("inputs[a.csv].models: 3 → 4 (+1)", told)

    def test_the_order_of_the_members_means_nothing(self):
        old, new = {"report.json": '{"a": 1, "b": 2}'}, {"report.json": '{"b": 2, "a": 1.0}'}
        self.assertIn("Other bytes and the same meaning\n  report.json", self.told(old, new))

    def test_a_report_that_is_no_json_is_compared_by_its_lines(self):
        told = self.told({"report.json": "{"}, {"report.json": "{\nNo"})
        self.assertIn("report.json: 1 line added", told)

    def test_a_report_of_another_form_is_compared_all_the_same(self):
        told = self.told({"report.json": '{"values": [1]}'}, {"report.json": '{"values": {"a": 1}}'})
        self.assertIn("a added", told)
        self.assertIn("values: removed, was 1 item", told)

    def test_a_site_may_have_no_report(self):
        self.assertIn("removed: report.json", self.told({"report.json": report()}, {}))


class DataTests(DiffSiteCase):
    def told_of(self, old: str, new: str, fields: dict | None = None, key: list | None = None) -> str:
        described = [{"name": name, "type": kind} for name, kind in (fields or {}).items()]
        schema = {"fields": described} | ({"primaryKey": key} if key else {})
        package = {"resources": [{"name": "a", "path": "a.csv", "schema": schema}]} if fields else {}
        both = {"data/datapackage.json": json.dumps(package)}
        return self.told({"data/a.csv": old} | both, {"data/a.csv": new} | both)

    def test_a_number_that_is_written_in_another_way_is_the_same(self):
        told = self.told_of("model,score\na,0.5\n", "model,score\na,0.50\n")
        self.assertIn("1 of 3 files differs: 1 file with other bytes and the same meaning", told)

    def test_a_cell_is_told_with_its_column_and_row(self):
        told = self.told_of("model,score\na,0.5\nb,0.4\n", "model,score\na,0.5\nb,0.6\n")
        self.assertIn("data/a.csv, score: 1 cell, by at most 0.2: b 0.4 → 0.6", told)

    def test_of_many_cells_the_largest_changes_are_told(self):
        old, new = (["model,score"] + [f"m{at},{at * factor}" for at in range(1, 9)] for factor in (1, 2))
        told = self.told_of("\n".join(old), "\n".join(new))
        self.assertIn("score: 8 cells, by at most 8: m8 8 → 16; m7 7 → 14; m6 6 → 12; …", told)

    def test_rows_are_told_apart_by_the_primary_key(self):
        fields = {"name": "string", "model": "string", "score": "number"}
        told = self.told_of("name,model,score\nA,a,1\nA,b,2\n", "name,model,score\nB,a,1\nA,b,2\n", fields, ["model"])
        self.assertIn("name: 1 cell: a A → B", told)

    def test_a_column_of_text_is_a_key_even_when_it_reads_like_a_number(self):
        fields = {"model": "string", "score": "number"}
        told = self.told_of("model,score\n1,0.1\n2,0.2\n", "model,score\n2,0.2\n", fields)
        self.assertIn("data/a.csv: 1 row removed", told)
        self.assertNotIn("cell", told)

    def test_rows_that_came_went_and_moved_are_counted(self):
        told = self.told_of("model,x\na,1\nb,2\nc,3\nd,4\n", "model,x\nc,3\na,1\nb,2\ne,5\nf,6\n")
        self.assertIn("data/a.csv: 2 rows added, 1 row removed, 1 row in another place", told)
        self.assertIn("4 rows of data", told)

    def test_a_column_of_the_same_cells_has_been_renamed(self):
        told = self.told_of("model,score,n\na,1,5\nb,2,6\n", "model,points,n,new\na,1,5,x\nb,2,6,y\n")
        self.assertIn("data/a.csv: column score is called points, 1 column added (new)", told)

    def test_a_cell_that_is_the_same_but_for_rounding_is_counted_apart(self):
        told = self.told_of("model,x\na,0.30000000000000004\n", "model,x\na,0.3\n")
        self.assertIn("1 number the same but for rounding", told)
        self.assertIn("data/a.csv: 1 cell the same but for rounding", told)

    def test_rows_without_a_name_are_told_apart_by_their_order(self):
        self.assertIn("y: 1 cell, by at most 1: 2 → 3", self.told_of("x,y\n0,1\n1,2\n", "x,y\n0,1\n1,3\n"))

    def test_what_follows_from_the_bytes_of_a_table_is_not_told_again(self):
        def package(digest: str, title: str) -> dict:
            return {"data/datapackage.json": json.dumps({"resources": [{"name": "a", "hash": digest, "title": title}]})}

        told = self.told(package("1", "Scores"), package("2", "All scores"))
        self.assertIn("resources[a].title: ‘Scores’ → ‘All scores’", told)
        self.assertNotIn("hash", told)


class PageTests(DiffSiteCase):
    def test_a_sentence_is_told_with_a_few_words_around_it(self):
        old = page("<p>One two three four <em>five</em> six seven eight nine ten.</p>")
        told = self.told({"index.html": old}, {"index.html": old.replace("five", "FIVE")})
        self.assertIn("index.html, paragraph: ‘… two three four five six seven eight …’ → ‘… two three four FIVE six", told)

    def test_a_paragraph_that_came_does_not_change_its_neighbours(self):
        old = page("<p>The first of all.</p><p>The last of them.</p>")
        new = page("<p>The first of all.</p><p>Something else entirely.</p><p>The last of them.</p>")
        told = self.told({"index.html": old}, {"index.html": new})
        self.assertIn("1 text;", told)
        self.assertIn("index.html, paragraph added: ‘Something else entirely.’", told)

    def test_a_paragraph_that_has_nothing_of_the_old_one_is_not_called_its_change(self):
        old, new = page("<p>The first of all the words.</p>"), page("<p>Something else stands here now.</p>")
        told = self.told({"index.html": old}, {"index.html": new})
        self.assertIn("paragraph added: ‘Something else stands here now.’", told)
        self.assertIn("paragraph removed: ‘The first of all the words.’", told)

    def test_the_same_change_on_many_pages_is_told_once(self):
        old, new = (
            {f"models/m{at}.html": page(f"<p>{word} {at} of 30, with a score of 0.{at}.</p>") for at in range(30)}
            for word in ("Rank", "Place")
        )
        told = self.told(old, new)
        self.assertIn("30 paragraphs on 30 model pages, as: ‘Rank 0 of 30, …’ → ‘Place 0 of 30, …’", told)
        self.assertEqual(len(told.splitlines()), 4)

    def test_a_change_with_many_forms_is_told_by_one_example(self):
        old, new = ({f"models/m{at}.html": page(f"<p>{chr(65 + at)}{word}</p>") for at in range(9)} for word in ("x", "y"))
        self.assertIn("9 paragraphs on 9 model pages, in 9 ways, as: ‘Ax’ → ‘Ay’", self.told(old, new))

    def test_a_change_that_pages_of_several_kinds_share_is_told_once(self):
        old, new = (
            {path: page(f"<p>Made from {word}.</p>") for path in ("index.html", "models/a.html", "metrics/a.html")}
            for word in ("this", "that")
        )
        told = self.told(old, new)
        self.assertIn("3 paragraphs on index.html, metrics/a.html and models/a.html, as: ‘Made from this.’ → ‘Made", told)
        self.assertEqual(len(told.splitlines()), 4)

    def test_cells_that_differ_in_their_numbers_are_counted_with_an_example(self):
        old, new = (table([[f"M{at}", f"0.{at + shift}"] for at in range(10, 20)]) for shift in (0, 1))
        told = self.told({"models/a.html": page(old)}, {"models/a.html": page(new)})
        self.assertIn("10 texts (10 in numbers alone)", told)
        self.assertIn("10 cells of ‘Scores’ in numbers alone on models/a.html, as: ‘0.10’ → ‘0.11’ (M10, Score)", told)

    def test_a_row_is_the_one_of_its_name_wherever_it_stands(self):
        old = page(table([["A", "1"], ["B", "2"], ["C", "3"]]))
        new = page(table([["C", "3"], ["A", "1"], ["B", "9"]]))
        told = self.told({"index.html": old}, {"index.html": new})
        self.assertIn("cell of ‘Scores’ in numbers alone: ‘2’ → ‘9’ (B, Score)", told)
        self.assertIn("row of ‘Scores’ in another place: ‘C’", told)

    def test_a_column_that_came_is_told_once_for_all_of_its_cells(self):
        old = page(table([["A", "1"], ["B", "2"]]))
        new = page(table([["A", "x", "1"], ["B", "y", "2"]], head=("Metric", "Sign", "Score")))
        told = self.told({"index.html": old}, {"index.html": new})
        self.assertIn("index.html, 3 cells of ‘Scores’ added, as: ‘Sign’ (Metric, Sign)", told)

    def test_a_heading_in_other_words_keeps_the_rows_below_it(self):
        rows = "<table><tr><td>A</td><td>1</td></tr></table>"
        told = self.told({"index.html": page(f"<h2>Old</h2>{rows}")}, {"index.html": page(f"<h2>New</h2>{rows}")})
        self.assertIn("1 text;", told)
        self.assertIn("index.html, heading: ‘Old’ → ‘New’", told)

    def test_attributes_are_counted_as_markup_with_an_example(self):
        old = {"index.html": page('<p class="a">One</p><p class="a"><a href="x.html">Two</a></p>')}
        new = {"index.html": page('<p class="b">One</p><p class="b"><a href="y.html">Two</a></p>')}
        told = self.told(old, new)
        self.assertIn("3 changes of markup", told)
        self.assertIn("class: 2 on index.html, as ‘a’ → ‘b’", told)
        self.assertIn("href: 1 on index.html, as ‘x.html’ → ‘y.html’", told)

    def test_a_tooltip_is_markup_and_no_part_of_the_text(self):
        text = '<p>It is low<span role="tooltip"><code>a &lt; {}</code> holds</span>.</p>'
        told = self.told({"index.html": page(text.format(1))}, {"index.html": page(text.format(2))})
        self.assertIn("1 change of markup", told)
        self.assertIn("tooltip: 1 on index.html, as ‘a < 1 holds’ → ‘a < 2 holds’", told)

    def test_a_drawing_on_a_page_is_told_as_a_drawing(self):
        bars = [drawing(f'<rect x="{x}"><title>{x} models</title></rect>') for x in (1, 4)]
        old, new = ({"metrics/a.html": page(f"<p>A</p>{bar}<p>B</p>")} for bar in bars)
        told = self.told(old, new)
        self.assertIn("on metrics/a.html: the drawing moved: 1 number differs, by at most 3 units", told)
        self.assertIn("tooltip: 1 on metrics/a.html, as ‘1 models’ → ‘4 models’", told)

    def test_a_page_of_any_encoding_is_read(self):
        for encoding, word in (("utf-8", "café"), ("utf-16", "café"), ("latin-1", "caf\\xe9")):
            old, new = ({"index.html": f"<p>café {each}</p>".encode(encoding)} for each in ("one", "two"))
            self.assertIn(f"‘{word} one’ → ‘{word} two’", self.told(old, new))

    def test_a_page_that_is_no_html_is_read(self):
        self.assertIn("1 text", self.told({"index.html": "<p <<b> 'one"}, {"index.html": "<p <<b> 'two"}))


class DrawingTests(DiffSiteCase):
    def told_of(self, old: str, new: str) -> str:
        return self.told({"figures/a.svg": drawing(old)}, {"figures/a.svg": drawing(new)})

    def test_marks_that_moved_are_counted_with_the_longest_way(self):
        told = self.told_of('<path d="M0 0h5v-8.5z"/><rect x="1" y="2"/>', '<path d="M0 0h7v-8z"/><rect x="1" y="2"/>')
        self.assertIn("figures/a.svg: the drawing moved: 2 numbers differ, by at most 2 units", told)

    def test_words_and_tooltips_are_told(self):
        told = self.told_of(
            '<text x="1">Old</text><circle cx="1"><title>alexnet: 0.1</title></circle>',
            '<text x="1">New</text><circle cx="1"><title>alexnet: 0.2</title></circle>',
        )
        self.assertIn("figures/a.svg: 1 text, 1 tooltip\n    ‘Old’ → ‘New’\n    ‘alexnet: 0.1’ → ‘alexnet: 0.2’", told)

    def test_a_mark_is_the_one_of_its_tooltip_when_others_came(self):
        dots = [f'<circle cx="{at}"><title>model-{at}: 0.{at}</title></circle>' for at in range(9)]
        new = '<circle cx="9"><title>new: 1</title></circle>'
        told = self.told_of("".join(dots), "".join([dots[3], *dots[:3], *dots[4:], new]))
        self.assertIn("figures/a.svg: 1 <circle> added", told)
        self.assertNotIn("moved", told)

    def test_a_path_with_more_points_is_not_compared_point_by_point(self):
        told = self.told_of('<path d="M0 0L1 1"/>', '<path d="M0 0L1 1L2 2"/>')
        self.assertIn("figures/a.svg: 1 path with another number of points", told)

    def test_another_colour_is_an_attribute(self):
        self.assertIn("figures/a.svg, class: ‘a’ → ‘b’", self.told_of('<rect class="a"/>', '<rect class="b"/>'))


class LengthTests(DiffSiteCase):
    def test_a_kind_has_at_most_twenty_lines(self):
        old = {"report.json": report(values={f"value{chr(65 + at)}": 1 for at in range(26)})}
        new = {"report.json": report(values={f"value{chr(65 + at)}": 2 for at in range(26)})}
        lines = self.told(old, new).splitlines()
        self.assertEqual(len([line for line in lines if "→" in line]), 20)
        self.assertEqual(lines[-1], "  … and 6 more")

    def test_a_page_in_which_everything_changed_does_not_hide_the_others(self):
        letters = [chr(65 + at) * 5 for at in range(26)]
        old, new = ({
            "a.html": page("".join(f"<p>{each} {word} {each}</p>" for each in letters)),
            "b.html": page(f"<p>Last {word}</p><h2>{word} end</h2>"),
        } for word in ("one", "two"))  # fmt: skip
        self.assertIn("b.html", self.told(old, new))

    def test_sites_that_have_nothing_in_common_are_told_shortly(self):
        def site(word: str, factor: int) -> dict:
            letters = [f"{word}{chr(97 + at)}" for at in range(26)]
            text = page("".join(f"<p>{each} {each}</p>" for each in letters))
            files = {"index.html": text, "a.html": text, f"{word}.html": text}
            for at in range(30):
                rows = page(table([[each, str(at * factor)] for each in letters]))
                files |= {f"models/p{at}.html": rows, f"metrics/p{at}.html": rows}
                files[f"data/d{at}.csv"] = "m,x\n" + "\n".join(f"{each},{at}" for each in letters)
                files[f"figures/f{at}.svg"] = drawing(f"<text>{word} {at}</text>")
                files[f"assets/{at}.js"] = word
            values, rest = dict.fromkeys("abcdefghijklmnopqrstuvwxyz", factor), dict.fromkeys(letters, 1)
            return files | {"report.json": report(values=values, **rest)}

        lines = self.told(site("x", 1), site("y", 2)).splitlines()
        self.assertLessEqual(len(lines), 101)
        self.assertGreater(sum(1 for line in lines if line.startswith("  … and ")), 3)


class PairingTests(unittest.TestCase):
    def test_what_occurs_often_is_paired_by_its_neighbours(self):
        result = pairing.paired(list("-A-B-C"), list("-A9-B-C"), [str])
        self.assertEqual((result.added, result.removed, result.moved), (["9"], [], []))

    def test_every_item_is_in_one_place(self):
        old, new = list("abcabcxyz--"), list("zyxcbaabc-q")
        result = pairing.paired(old, new, [str, lambda _: ()])
        pairs = result.pairs + result.moved
        self.assertEqual(sorted([one for one, _ in pairs] + result.removed), sorted(old))
        self.assertEqual(sorted([other for _, other in pairs] + result.added), sorted(new))


class CommandTests(unittest.TestCase):
    def run_command(self, *arguments: object) -> subprocess.CompletedProcess:
        command = [sys.executable, SCRIPTS / "diff_site.py", *arguments]
        return subprocess.run([str(each) for each in command], capture_output=True, text=True, encoding="utf-8")

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        for name, word in (("old", "one"), ("new", "two")):
            write(self.folder / name, {".concordance": "", "index.html": page(f"<p>{word}</p>")})

    def test_the_exit_code_is_zero_whatever_differs(self):
        run = self.run_command("--old", self.folder / "old", "--new", self.folder / "new")
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        self.assertIn("‘one’ → ‘two’", run.stdout)

    def test_the_exit_code_is_one_for_a_difference_when_it_is_asked_for(self):
        for name, code in (("new", 1), ("old", 0)):
            run = self.run_command("--old", self.folder / "old", "--new", self.folder / name, "--exit-code")
            self.assertEqual(run.returncode, code)

    def test_a_folder_that_is_no_site_is_refused(self):
        (self.folder / "empty").mkdir()
        for name in ("empty", "missing"):
            run = self.run_command("--old", self.folder / name, "--new", self.folder / "new")
            self.assertEqual((run.returncode, run.stdout), (2, ""))
            self.assertIn("is not a site", run.stderr)

    def test_a_committed_site_is_read_from_git(self):
        def git(*arguments: str) -> None:
            command = ["git", "-C", str(self.folder), "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments]
            subprocess.run(command, check=True, capture_output=True)

        git("init")
        git("add", "old")
        git("commit", "-m", "A site")
        write(self.folder / "old", {"index.html": page("<p>three</p>")})
        committed = sites.read_commit("HEAD", "old", self.folder)
        self.assertEqual(committed["index.html"].decode(), page("<p>one</p>"))
        with self.assertRaises(sites.NotASite):
            sites.read_commit("HEAD", "new", self.folder)


if __name__ == "__main__":
    unittest.main()
