"""Proof that the checks can fail: each of these is refused."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import data_package
import report

# Each spoils a sound report in one way.
CHANGES: dict[str, Callable[[dict], object]] = {
    "without a key": lambda it: it.pop("claims"),
    "without a key of a part": lambda it: it["leaderboard"][0].pop("score"),
    "with a key that nobody knows": lambda it: it.update(note="x"),
    "with an unknown key of a part": lambda it: it["figures"][0].update(note="x"),
    "of another version": lambda it: it.update(schema=2),
    "with a text for a number": lambda it: it["values"].update({"table.models": "6"}),
    "with NaN as text": lambda it: it["values"].update({"table.models": "NaN"}),
    "with NaN": lambda it: it["values"].update({"table.models": float("nan")}),
    "with infinity": lambda it: it["claims"][0].update(left=float("inf")),
    "with a null that has no reason": lambda it: it["values"].update({"table.models": None}),
    "with a day that is none": lambda it: it.update(date="2023-02-29"),
    "with half a hash": lambda it: it["inputs"][0].update(sha256="84dcb8e3"),
    "with a rank of 0": lambda it: it["leaderboard"][0]["ranks"].update(mean=0),
    "with a rank that is no whole number": lambda it: it["leaderboard"][0]["ranks"].update(mean=1.5),
    "with a rank for a model without one": lambda it: it["leaderboard"][-1]["ranks"].update(mean=1),
    "with a model without rank and reason": lambda it: it["leaderboard"][-1].pop("unranked"),
    "with a claim that holds without numbers": lambda it: next(
        claim for claim in it["claims"] if claim["margin"] is None).update(holds=True),
    "with a claim that does not say what it rests on": lambda it: it["claims"][0].pop("values"),
    "with a claim on a value that nobody knows": lambda it: it["claims"][0]["values"].append("table.modles"),
    "with a claim on one value twice": lambda it: it["claims"][0].update(values=["table.models", "table.models"]),
    "with a conclusion from one premise": lambda it: conclusion(it).update(premises=["holds"]),
    "with a conclusion from a sentence": lambda it: conclusion(it).update(premises=["There are six", "models"]),
    "with a drawing outside of its folder": lambda it: it["figures"][0].update(svg="/figures/a.svg"),
    "with a number of a kind that nobody knows": lambda it: it["analyses"][0]["table"]["columns"][0].update(kind="x"),
    "with a column that means nothing": lambda it: it["analyses"][0]["table"]["columns"][0].pop("meaning"),
    "with a negative number of models": lambda it: it["published"][0].update(compared=-1),
}


def conclusion(it: dict) -> dict:
    return next(claim for claim in it["claims"] if claim["premises"])


def reports(site: Path) -> dict[str, list[str]]:
    outcomes = {}
    for name, change in CHANGES.items():
        spoilt = json.loads((site / "report.json").read_text("utf-8"))
        change(spoilt)
        path = site / "spoilt.json"
        path.write_text(json.dumps(spoilt), "utf-8")
        outcomes[f"a report {name}"] = [] if report.faults(path) else ["is not refused"]
    return outcomes


def packages(site: Path) -> dict[str, list[str]]:
    """Copies of data/, each spoilt in one way. The validator must name the fault, not the file's other hash alone."""
    ways = {
        "a number that is none": ("scores.csv", "0.125", "much", "scores: type-error"),
        "two rows of one key": ("scores.csv", "two,", "one,", "scores: primary-key"),
        "a column under another name": ("missing.csv", "reason", "cause", "missing: incorrect-label"),
    }
    outcomes = {}
    for name, (file, old, new, fault) in ways.items():
        copy = site / "spoilt"
        shutil.copytree(site / "data", copy, dirs_exist_ok=True)
        text = (copy / file).read_text("utf-8")
        (copy / file).write_text(text.replace(old, new, 1), "utf-8")
        found = data_package.faults(copy)
        is_found = any(line.startswith(fault) for line in found)
        outcomes[f"a package with {name}"] = [] if is_found else [f"is not refused for it: {found}"]
    return outcomes
