"""Reads the tables of Tests/DraftsTests/Shapes with pandas: a function for each shape, which knows its file by heart.

Each gives two frames, scores and their errors, with a row for each model and a column for each metric. A cell is an exact
fraction, or None where there is no score. Nothing here is shared with the program that these tables test.
"""

import json
import re
from fractions import Fraction

import pandas as pd


def exact(text):
    """The number that a text is, or None for a blank."""
    return None if text is None or text == "" else Fraction(text)


def frame(cells):
    """A frame whose missing cells are None: pandas would make them NaN, which is no fraction."""
    cells = cells.astype(object)
    return cells.where(cells.notna(), None)


def csv(folder, name, **options):
    """All cells of a file as texts, blank where nothing stands."""
    return pd.read_csv(folder / name, dtype=str, keep_default_na=False, **options)


def numbers(table, key, columns):
    return frame(table.set_index(key)[columns].map(exact))


def no_errors(scores):
    return frame(pd.DataFrame(index=scores.index))


def timm(folder):
    scores = numbers(csv(folder, "results-imagenet.csv"), "model", ["top1", "top5"])
    return scores, no_errors(scores)


def robustbench(folder):
    table = csv(folder, "cifar10.csv", header=None, skiprows=2)
    table.columns = ["model", "architecture", "Linf clean", "Linf AutoAttack", "L2 clean", "L2 AutoAttack", "extra"]
    scores = table.set_index("model").drop(columns=["architecture", "extra"])
    scores = frame(scores.map(lambda text: exact(text.removesuffix("%"))))
    return scores, no_errors(scores)


def open_clip(folder):
    table = csv(folder, "openclip_results.csv")
    table["key"] = table["name"] + " " + table["pretrained"]
    scores = numbers(table, "key", [name for name in table.columns[5:] if name != "key"])
    return scores, no_errors(scores)


def alpaca_eval(folder):
    table = csv(folder, "leaderboard.csv", index_col=0)
    table.index = table.index.astype(str)
    scores = table[["win_rate", "discrete_win_rate", "length_controlled_winrate"]]
    errors = table[["standard_error", "lc_standard_error"]]
    errors = errors.rename(
        columns={"standard_error": "win_rate", "lc_standard_error": "length_controlled_winrate"}
    )
    return frame(scores.map(exact)), frame(errors.map(exact))


def split(table, columns, missing):
    """Cells such as `60.17 ± 1.40 / 72.92 ± 1.18` become two columns of scores and two of their errors."""
    scores, errors = {}, {}
    for name, cells in columns.items():
        parts = table[cells].replace(missing, "").str.replace(",", "").str.extract(r"^(\S+) ± (\S+) / (\S+) ± (\S+)$")
        parts = parts.astype(object).where(parts.notna(), None)
        assert parts.isna().any(axis=1).sum() == table[cells].eq(missing).sum()
        for number in (1, 2):
            scores[f"{name} {number}"] = parts[2 * number - 2].map(exact)
            errors[f"{name} {number}"] = parts[2 * number - 1].map(exact)
    return frame(pd.DataFrame(scores)), frame(pd.DataFrame(errors))


def without_tags(text):
    return re.sub(r"<[^>]*>", "", text)


def euroeval(folder):
    table = csv(folder, "danish.csv")
    table.index = table["model"].map(without_tags)
    datasets = table.columns[table.columns.get_loc("rank score") + 1 :]
    return split(table, {"speed": "speed", **{name: name for name in datasets}}, "-")


def euroeval_tasks(folder):
    table = csv(folder, "danish_all.csv", header=None)
    tasks, names = table.iloc[0].map(without_tags), table.iloc[1].map(without_tags)
    table = table.iloc[2:]
    table.index = table[0].map(without_tags)
    return split(table, {f"{tasks[column]} {names[column]}": column for column in range(8, 13)}, "?")


def livebench(folder):
    table = csv(folder, "table_2025_02_29.csv")
    scores = numbers(table, "model", list(table.columns[1:]))
    return scores, no_errors(scores)


def mteb(folder):
    """A task of several subsets has their mean, as MTEB's own leaderboard."""
    records = []
    for path in sorted(folder.glob("results/*/*/*.json")):
        if path.name == "model_meta.json":
            continue
        model = json.loads((path.parent / "model_meta.json").read_text("utf-8"))["name"]
        result = json.loads(path.read_text("utf-8"), parse_float=Fraction, parse_int=Fraction)
        (entries,) = result["scores"].values()
        mean = sum(entry["main_score"] for entry in entries) / len(entries)
        records.append({"model": model, "task": result["task_name"], "score": mean})
    table = pd.DataFrame(records)
    scores = frame(table.pivot(index="model", columns="task", values="score"))
    return scores, no_errors(scores)


def helm(folder):
    text = (folder / "core_scenarios.json").read_text("utf-8")
    (table,) = [table for table in json.loads(text, parse_float=Fraction) if table["title"] == "Accuracy"]
    head = [cell["value"] for cell in table["header"]]
    rows = [[cell.get("value") for cell in row] for row in table["rows"]]
    scores = pd.DataFrame(rows, columns=head, dtype=object).set_index("Model/adapter").drop(columns="Mean win rate")
    return frame(scores), no_errors(scores)


def model_vs_human(folder):
    lines = (folder / "README.md").read_text("utf-8").splitlines()
    start = next(place for place, line in enumerate(lines) if line.startswith("winner "))
    rows = []
    for line in lines[start + 2 :]:
        if "|" not in line:
            break
        cells = [cell.strip().replace("**", "") for cell in line.split("|")]
        rows.append([re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", cells[1]), *map(exact, cells[2:5])])
    names = ["model", "accuracy difference ↓", "observed consistency ↑", "error consistency ↑"]
    scores = frame(pd.DataFrame(rows, columns=names).set_index("model"))
    return scores, no_errors(scores)


def german(folder):
    table = csv(folder, "Ergebnisse.csv", sep=";", encoding="utf-8-sig").set_index("Modell").drop(index="Mittelwert")
    scores = table[table.columns[2:]].replace("k. A.", "")
    scores = frame(scores.map(lambda text: exact(text.replace(",", "."))))
    return scores, no_errors(scores)


READERS = {
    "alpaca_eval": alpaca_eval,
    "euroeval": euroeval,
    "euroeval-tasks": euroeval_tasks,
    "german": german,
    "helm": helm,
    "livebench": livebench,
    "model-vs-human": model_vs_human,
    "mteb": mteb,
    "open_clip": open_clip,
    "robustbench": robustbench,
    "timm": timm,
}
