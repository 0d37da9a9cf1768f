#!/usr/bin/env python3
"""Tables in the shapes in which the field publishes them become right sites without an edit.

    python Tests/Shapes/run.py PROGRAM [NAME…]

Each folder of Tests/DraftsTests/Shapes holds a table, `reading.json`, which says how a person reads it, and `expected.json`,
the scores, correlations, means and ranks that pandas and SciPy make of it (scripts/reference). PROGRAM drafts a study of the
table with `init`, without a question, and builds it; a word of warning is a fault. Then the site's data are compared with
both files. Prints a line for each fault and ends with 'N passed, N failed'.
"""

import csv
import json
import math
import subprocess
import sys
import tempfile
from pathlib import Path

SHAPES = Path(__file__).resolve().parent.parent / "DraftsTests" / "Shapes"


def main() -> int:
    program, names = Path(sys.argv[1]).resolve(), sys.argv[2:]
    shapes = [each for each in sorted(SHAPES.iterdir()) if (each / "reading.json").exists()]
    passed = failed = 0
    for shape in shapes:
        if names and shape.name not in names:
            continue
        faults = check(shape, program)
        for fault in faults:
            print(f"{shape.name}: {fault}")
        passed, failed = passed + (not faults), failed + bool(faults)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


def check(shape: Path, program: Path) -> list[str]:
    """What is wrong with the site that the program makes of a shape's table."""
    reading = json.loads((shape / "reading.json").read_text())
    expected = json.loads((shape / "expected.json").read_text())
    with tempfile.TemporaryDirectory() as folder:
        table = str(shape / reading["table"])
        allowed = reading.get("warned", [])
        site, faults = draft(program, table, Path(folder) / "plain", allowed)
        if site is None:
            return faults
        faults += roles(site, reading)
        faults += scores(site, expected) + correlations(site, expected)
        faults += means(site, expected["mean"], expected["ranks"])
        if "tree" in reading:
            tree = ["--tree", str(shape / reading["tree"])]
            grouped, more = draft(program, table, Path(folder) / "grouped", allowed, *tree)
            faults += more + (means(grouped, expected["tree"]["mean"], expected["tree"]["ranks"]) if grouped else [])
        first = run(program, "build", table, "--output", Path(folder) / "first")
        if first.returncode != 0:
            faults.append(f"build {reading['table']}: {first.stderr.strip()}")
        elif (Path(folder) / "first/data/standings.csv").read_bytes() != (site / "data/standings.csv").read_bytes():
            faults.append("build of the table itself gives other standings than init and build")
        return faults


def draft(program: Path, table: str, folder: Path, allowed: list[str], *options: str) -> tuple[Path | None, list[str]]:
    """The site of a drafted study; none when init or build fail."""
    study, site = folder / "study", folder / "site"
    init = run(program, "init", table, "--output", study, "--date", "2025-01-31", "--yes", *options)
    if init.returncode != 0:
        return None, [f"init: {init.stderr.strip()}"]
    build = run(program, "build", study, "--output", site)
    if build.returncode != 0:
        return None, [f"build: {build.stderr.strip()}"]
    return site, [f"{name}: {line}" for name, each in [("init", init), ("build", build)] for line in warnings(each, allowed)]


def warnings(run: subprocess.CompletedProcess, allowed: list[str]) -> list[str]:
    """Lines of the command's warnings, but for those of faults that the table has."""
    lines = [line for line in run.stderr.splitlines() if "warning: " in line]
    return [line for line in lines if not any(line.endswith(f"[{fault}]") for fault in allowed)]


def run(program: Path, *arguments: object) -> subprocess.CompletedProcess:
    command = [program, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=120)


def rows(path: Path) -> list[dict[str, str]]:
    if not path.exists():
        return []
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def roles(site: Path, reading: dict) -> list[str]:
    """Which columns are scores, which of them are averaged, and which are facts about the models."""
    table, facts = rows(site / "data/scores.csv"), rows(site / "data/attributes.csv")
    metrics = set(table[0]) - {"model", "name"}
    weighed = {row["measure"] for row in rows(site / "data/study/weights.csv")} & metrics
    # What was published as a mean stands beside the computed one; what is on a scale of its own is a fact.
    attributes = set(facts[0]) - {"model", "name"} if facts else set()
    return [
        f"{what}: {sorted(found)} instead of {sorted(wanted)}"
        for what, found, wanted in [
            ("metrics", metrics, set(reading["metrics"]) | set(reading["outside"])),
            ("averaged", weighed, set(reading["metrics"])),
            ("attributes", attributes - set(reading["published"]), set(reading["attributes"])),
        ]
        if found != wanted
    ]


def scores(site: Path, expected: dict) -> list[str]:
    faults, count = [], 0
    found = {row["model"]: row for row in rows(site / "data/scores.csv")}
    for metric, wanted in expected["scores"].items():
        for model, score in wanted.items():
            text = found.get(model, {}).get(metric, "")
            if text == "" or not close(float(text), score):
                faults.append(f"{model} on {metric}: '{text}' instead of {score}")
            count += 1
        present = {model for model, row in found.items() if row.get(metric, "") != ""}
        if present != set(wanted):
            faults.append(f"{metric} is scored for {sorted(present ^ set(wanted))} in one of the two alone")
    if len(found) != expected["models"] or count == 0:
        faults.append(f"{len(found)} models instead of {expected['models']}")
    return faults[:5]


def correlations(site: Path, expected: dict) -> list[str]:
    found = {(row["measure"], row["metric"]): row for row in rows(site / "data/correlations.csv")}
    faults = []
    for wanted in expected["correlations"]:
        row = found.get((wanted["a"], wanted["b"])) or found.get((wanted["b"], wanted["a"]))
        text = row["rho"] if row else ""
        if wanted["rho"] is None and text == "":
            continue
        if text == "" or not close(float(text), wanted["rho"]) or int(row["n"]) != wanted["n"]:
            faults.append(f"rho({wanted['a']}, {wanted['b']}): '{text}' instead of {wanted['rho']} over {wanted['n']}")
    return faults[:5]


def means(site: Path, mean: dict[str, float], ranks: dict[str, int]) -> list[str]:
    found = {row["model"]: row for row in rows(site / "data/standings.csv") if row["measure"] == "average"}
    found = {model: row for model, row in found.items() if row["score"] != ""}
    faults = [] if found.keys() == mean.keys() else [f"ranked in one of the two alone: {sorted(found.keys() ^ mean.keys())}"]
    for model in found.keys() & mean.keys():
        row = found[model]
        if not close(float(row["score"]), mean[model]) or int(row["rank"]) != ranks[model]:
            faults.append(f"{model}: {row['score']}, rank {row['rank']}, instead of {mean[model]}, rank {ranks[model]}")
    return sorted(faults)[:5]


def close(a: float, b: float) -> bool:
    return math.isclose(a, b, rel_tol=1e-12, abs_tol=1e-12)


if __name__ == "__main__":
    sys.exit(main())
